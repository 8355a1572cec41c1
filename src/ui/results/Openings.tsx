import { openingsFor } from '../../core/matching/alternatives.ts';
import type { Match } from '../../core/matching/match.ts';
import { longDay } from '../../messages/format.ts';
import { useCatalogue, useServices, useSitting } from '../app/services.ts';
import { useResultWords } from './useResults.ts';

/** What would change it, where that is honest: time, a level finished, a rule that ends. Nothing where nothing would. */
export function Openings({ match }: { readonly match: Match }) {
  const { opening: w } = useResultWords();
  const { area } = useCatalogue();
  const { answers } = useSitting();
  const openings = openingsFor(match, answers, useServices().today());
  const said = openings.map((opening) => {
    switch (opening.kind) {
      case 'age':
        return w.age(opening.from);
      case 'outOfWork':
      case 'onBenefit':
        return w[opening.kind](opening.months);
      case 'ends':
        return w.ends(longDay(opening.day, area.language));
      default:
        return w[opening.kind];
    }
  });
  return said.length === 0 ? null : <p className="opening-words">{said.join(' ')}</p>;
}
