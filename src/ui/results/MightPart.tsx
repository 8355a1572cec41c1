import type { Holds } from '../../core/eligibility/threeValued.ts';
import { isBlank } from '../../core/matching/answers.ts';
import type { Match } from '../../core/matching/match.ts';
import { useWords } from '../app/services.ts';
import { FindingMark } from './FindingMark.tsx';
import { MoreButton } from './MoreButton.tsx';
import { ResultCard } from './ResultCard.tsx';
import { ToCheck } from './ToCheck.tsx';
import type { Cards, CardView } from './useCards.ts';
import { type Results, useResultWords } from './useResults.ts';

interface Props {
  readonly results: Results;
  readonly cards: Cards;
  readonly view: CardView;
}

const markOf: Readonly<Partial<Record<ReturnType<Cards['partOf']>, Holds>>> = { fits: 'yes', might: 'unknown' };

/** What an answer has done to a card that stays where it was until somebody moves it. */
function Outcome({ match, cards }: { readonly match: Match; readonly cards: Cards }) {
  const { check } = useWords().results;
  const part = cards.partOf(match);
  return (
    <div className={`outcome outcome-${part}`}>
      <p>
        <FindingMark holds={markOf[part] ?? 'no'} />
        <span>
          <strong>{cards.outcomeOf(match)}</strong> {part !== 'might' && <span className="small">{check.stays}</span>}
        </span>
      </p>
      {part !== 'might' && (
        <button
          type="button"
          className="button no-print"
          aria-label={check.moveNamed(match.provision.title)}
          onClick={() => cards.release(match)}
        >
          {check.move}
        </button>
      )}
    </div>
  );
}

/** What nothing rules out and something is left to check about, each with that one thing. */
export function MightPart({ results: { answers, counts }, cards, view }: Props) {
  const { results: w } = useWords();
  const words = useResultWords();
  const { fits, might } = cards.shown;
  if (might.length === 0) return null;
  return (
    <section aria-labelledby="might" className="results-part">
      <h2 id="might" tabIndex={-1}>
        {(isBlank(answers) ? w.openMaybe : words.might)(counts.might)}
      </h2>
      <p>{words.mightNote}</p>
      <ol className="cards" start={fits.length + 1}>
        {might.slice(0, cards.reach.might).map((match, i) => (
          <li key={match.provision.id}>
            <ResultCard match={match} number={fits.length + i + 1} view={view}>
              {cards.isHeld(match) && <Outcome match={match} cards={cards} />}
              <ToCheck match={match} onReply={cards.reply} />
            </ResultCard>
          </li>
        ))}
      </ol>
      <MoreButton
        left={might.length - cards.reach.might}
        onMore={(n) => cards.showUpTo('might', cards.reach.might + n)}
      />
    </section>
  );
}
