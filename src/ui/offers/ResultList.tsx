import type { ProvisionId } from '../../core/ids.ts';
import type { Match } from '../../core/matching/match.ts';
import { type Selection, sizeOf } from '../../core/matching/select.ts';
import { useWords } from '../app/services.ts';
import { OfferCard } from './OfferCard.tsx';

interface Props {
  readonly selection: Selection;
  /** How many cards are shown at the most. */
  readonly cards: number;
  readonly onMore: () => void;
  readonly selected: ProvisionId | undefined;
  readonly onFindPin: (id: ProvisionId) => void;
}

/** The cards: first what fits all that was asked, then what may, numbered through so that the map can use the numbers. */
export function ResultList({ selection: { fits, unsaid }, cards, onMore, selected, onFindPin }: Props) {
  const words = useWords();
  const card = (match: Match, number: number) => (
    <li key={match.provision.id}>
      <OfferCard match={match} number={number} selected={match.provision.id === selected} onFindPin={onFindPin} />
    </li>
  );
  const rest = sizeOf({ fits, unsaid }) - cards;
  const unsaidShown = unsaid.slice(0, Math.max(0, cards - fits.length));
  return (
    <>
      <ol className="cards">{fits.slice(0, cards).map((match, i) => card(match, i + 1))}</ol>
      {unsaidShown.length > 0 && (
        <section className="unsaid" aria-labelledby="unsaid" data-alone={fits.length === 0 || undefined}>
          <h3 id="unsaid">{(fits.length === 0 ? words.find.unsaidOnly : words.find.unsaid)(unsaid.length)}</h3>
          <p>{words.find.unsaidNote}</p>
          <ol className="cards" start={fits.length + 1}>
            {unsaidShown.map((match, i) => card(match, fits.length + i + 1))}
          </ol>
        </section>
      )}
      {rest > 0 && (
        <p className="more">
          <button type="button" className="button wide" onClick={onMore}>
            {words.find.showMore(Math.min(rest, 20))}
          </button>
        </p>
      )}
    </>
  );
}
