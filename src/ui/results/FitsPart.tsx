import { useId } from 'react';
import { flushSync } from 'react-dom';
import { isBlank } from '../../core/matching/answers.ts';
import { useWords } from '../app/services.ts';
import type { Group } from './groupsOf.ts';
import { MoreButton } from './MoreButton.tsx';
import { ResultCard } from './ResultCard.tsx';
import { type Cards, type CardView, pageOfCards } from './useCards.ts';
import { type Results, useResultWords } from './useResults.ts';

interface Props {
  readonly results: Results;
  readonly cards: Cards;
  readonly view: CardView;
}

interface GroupProps {
  readonly group: Group;
  /** How many cards stand before it. */
  readonly before: number;
  readonly most: number;
  readonly grouped: boolean;
  readonly view: CardView;
  readonly id: string;
}

function CardGroup({ group: { family, matches }, before, most, grouped, view, id }: GroupProps) {
  const { results: w } = useWords();
  const words = useResultWords();
  return (
    <>
      {grouped && (
        <h3 id={id} tabIndex={-1} className="group-heading">
          {family ? w.jumpTo(w.family[family], matches.length) : words.best}
        </h3>
      )}
      <ol className="cards" start={before + 1}>
        {matches.slice(0, most).map((match, i) => (
          <li key={match.provision.id}>
            <ResultCard match={match} number={before + i + 1} level={grouped ? 4 : 3} view={view} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** What fits for sure: the best three, then by kind where the list is long. */
export function FitsPart({ results: { answers, counts }, cards, view }: Props) {
  const { results: w } = useWords();
  const words = useResultWords();
  const id = useId();
  const { groups, fits } = cards.shown;
  const before = groups.map((_, i) => groups.slice(0, i).reduce((sum, { matches }) => sum + matches.length, 0));
  const headingId = (group: Group) => `${id}${group.family ?? 'best'}`;
  const jumpTo = (group: Group, at: number) => {
    flushSync(() => cards.showUpTo('fits', at + Math.min(group.matches.length, pageOfCards)));
    document.getElementById(headingId(group))?.focus();
  };
  return (
    <section aria-labelledby="fits" className="results-part">
      <h2 id="fits" tabIndex={-1}>
        {(isBlank(answers) ? w.openToAll : words.fits)(counts.fits)}
      </h2>
      {counts.fits === 0 && <p>{words.noneFits}</p>}
      {groups.length > 1 && (
        <nav className="jump no-print" aria-label={w.jump}>
          {groups.map(
            (group, i) =>
              group.family && (
                <button
                  key={group.family}
                  type="button"
                  className="button quiet"
                  onClick={() => jumpTo(group, before[i] ?? 0)}
                >
                  {w.jumpTo(w.family[group.family], group.matches.length)}
                </button>
              ),
          )}
        </nav>
      )}
      {groups.map(
        (group, i) =>
          (before[i] ?? 0) < Math.max(cards.reach.fits, 1) && (
            <CardGroup
              key={group.family ?? 'best'}
              group={group}
              before={before[i] ?? 0}
              most={cards.reach.fits - (before[i] ?? 0)}
              grouped={groups.length > 1}
              view={view}
              id={headingId(group)}
            />
          ),
      )}
      <MoreButton left={fits.length - cards.reach.fits} onMore={(n) => cards.showUpTo('fits', cards.reach.fits + n)} />
    </section>
  );
}
