import { useState } from 'react';
import { useSitting } from '../app/services.ts';
import { MatchRow } from './MatchRow.tsx';
import { MoreButton } from './MoreButton.tsx';
import { type Results, useResultWords } from './useResults.ts';
import { WhyNot } from './WhyNot.tsx';

const firstRows = 10;

/** What a rule shuts somebody out of: folded for the person, open for who helps them. */
export function NotNowPart({ results }: { readonly results: Results }) {
  const words = useResultWords();
  const { helping } = useSitting();
  const [rows, setRows] = useState(firstRows);
  const { notNow } = results.parts;
  if (notNow.length === 0) return null;
  return (
    <details className="results-fold" open={helping}>
      <summary>{words.notNow(notNow.length)}</summary>
      <p>{words.notNowNote}</p>
      <ul className="match-rows">
        {notNow.slice(0, rows).map((match) => (
          <MatchRow key={match.provision.id} match={match}>
            <WhyNot match={match} results={results} />
          </MatchRow>
        ))}
      </ul>
      <MoreButton left={notNow.length - rows} onMore={(n) => setRows(rows + n)} />
    </details>
  );
}
