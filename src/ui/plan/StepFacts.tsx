import type { ReactNode } from 'react';
import type { Match } from '../../core/matching/match.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { costWords, placeWords, whenWords } from '../offers/offerFacts.ts';

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When it starts, how far it is, what it costs, and the help that comes with it. */
export function StepFacts({ match }: { readonly match: Match }) {
  const words = useWords();
  const { plan: w } = words;
  const { area } = useCatalogue();
  const { provision } = match;
  return (
    <dl className="plan-facts">
      <Fact label={w.when}>{whenWords(match, area.language, words)}</Fact>
      <Fact label={w.where}>{placeWords(match, area, words)}</Fact>
      <Fact label={w.cost}>{costWords(provision, words)}</Fact>
      {provision.support.length > 0 && (
        <Fact label={w.support}>{provision.support.map((support) => words.support[support]).join(', ')}</Fact>
      )}
    </dl>
  );
}
