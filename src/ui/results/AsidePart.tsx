import { useState } from 'react';
import type { Match } from '../../core/matching/match.ts';
import { wishIds } from '../../core/matching/wishes.ts';
import { useCatalogue, useWords } from '../app/services.ts';
import { costWords, placeWords } from '../offers/offerFacts.ts';
import { MatchRow } from './MatchRow.tsx';
import { MoreButton } from './MoreButton.tsx';
import { useResultWords } from './useResults.ts';

const firstRows = 10;

function Facts({ match }: { readonly match: Match }) {
  const words = useWords();
  const { area } = useCatalogue();
  const why = wishIds.filter((wish) => match.wishes[wish] === 'no').map((wish) => words.results.asideBecause[wish]);
  const facts = [costWords(match.provision, words), placeWords(match, area, words), why.join(', ')];
  return <p className="small">{facts.join(' · ')}</p>;
}

/** What somebody could have and did not ask for, folded. */
export function AsidePart({ others }: { readonly others: readonly Match[] }) {
  const words = useResultWords();
  const [rows, setRows] = useState(firstRows);
  if (others.length === 0) return null;
  return (
    <details className="results-fold">
      <summary>{words.aside(others.length)}</summary>
      <p>{words.asideNote}</p>
      <ul className="match-rows">
        {others.slice(0, rows).map((match) => (
          <MatchRow key={match.provision.id} match={match}>
            <Facts match={match} />
          </MatchRow>
        ))}
      </ul>
      <MoreButton left={others.length - rows} onMore={(n) => setRows(rows + n)} />
    </details>
  );
}
