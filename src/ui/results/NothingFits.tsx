import { HelpCard } from '../parts/HelpCard.tsx';
import { ResultCard } from './ResultCard.tsx';
import type { CardView } from './useCards.ts';
import { type Results, useResultWords } from './useResults.ts';

const nearestFew = 3;

interface Props {
  readonly results: Results;
  readonly view: CardView;
}

/** No dead end: what comes nearest, and a person to ring. */
export function NothingFits({ results: { others }, view }: Props) {
  const { nothing } = useResultWords();
  const nearest = others.slice(0, nearestFew);
  return (
    <>
      <p>{nothing.lead}</p>
      <HelpCard />
      {nearest.length > 0 && (
        <section aria-labelledby="nearest" className="results-part">
          <h2 id="nearest">{nothing.nearest}</h2>
          <ul className="cards">
            {nearest.map((match) => (
              <li key={match.provision.id}>
                <ResultCard match={match} view={view} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
