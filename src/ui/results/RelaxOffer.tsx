import { flushSync } from 'react-dom';
import { useWords } from '../app/services.ts';
import type { Relaxing } from './useRelaxing.ts';
import { useResultWords } from './useResults.ts';

const relaxHeading = 'relax';

/** Where few things fit: the wishes that cost most, what each hides, and a way back. What is true is never questioned. */
export function RelaxOffer({ relaxing: { offers, relaxed, labelOf, relax, undo } }: { readonly relaxing: Relaxing }) {
  const { relax: w } = useWords().results;
  const words = useResultWords();
  if (offers.length === 0 && !relaxed) return null;
  // The button that was pressed goes away with its offer.
  const andBack = (change: () => void) => {
    flushSync(change);
    document.getElementById(relaxHeading)?.focus();
  };
  return (
    <section className="relax no-print" aria-labelledby={relaxHeading}>
      <h2 id={relaxHeading} tabIndex={-1}>
        {w.heading}
      </h2>
      {relaxed && (
        <p className="relax-line">
          <span>{w.done(relaxed.label, relaxed.brings)}</span>
          <button type="button" className="button" onClick={() => andBack(() => undo(relaxed))}>
            {w.undo}
          </button>
        </p>
      )}
      {offers.map((offer) => (
        <p key={offer.wish} className="relax-line">
          <span>{(offer.wish === 'needs' ? words.wanted : words.hides)(labelOf(offer.wish), offer.brings)}</span>
          <button
            type="button"
            className="button"
            aria-label={w.showNamed(labelOf(offer.wish))}
            onClick={() => andBack(() => relax(offer))}
          >
            {w.show}
          </button>
        </p>
      ))}
    </section>
  );
}
