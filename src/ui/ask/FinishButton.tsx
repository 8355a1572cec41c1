import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../app/paths.ts';
import { useKeeping, useReports, useServices, useShortlist, useWords } from '../app/services.ts';
import { useFocusOn } from './useFocusOn.ts';

interface ListedProps {
  readonly heading: string;
  readonly things: readonly (string | false)[];
}

function Listed({ heading, things }: ListedProps) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>{things.map((thing) => thing !== false && <li key={thing}>{thing}</li>)}</ul>
    </>
  );
}

/** Wipes the sitting, its kept copy and, where that is wanted, the shortlist. */
function useClear(): (shortlistToo: boolean) => void {
  const { sitting, keeping, records } = useServices();
  const { entries } = useShortlist();
  const navigate = useNavigate();
  return (shortlistToo) => {
    // First the copy is given up, so that the wiping below is not kept in its turn.
    void keeping.switchOff().then(() => records.clearSitting());
    sitting.forget();
    if (shortlistToo) void records.shortlist.remove(entries.map((pick) => pick.provision));
    navigate(paths.finished, { replace: true });
  };
}

/** Says what goes and what stays before anything goes. */
function Confirm({ onBack }: { readonly onBack: () => void }) {
  const { finish } = useWords().ask;
  const { entries } = useShortlist();
  const reports = useReports().entries.length;
  const kept = useKeeping().mode === 'on';
  const clear = useClear();
  const heading = useFocusOn<HTMLHeadingElement>();
  const headingId = useId();
  const [shortlistToo, setShortlistToo] = useState(false);
  const shortlist = entries.length > 0 && finish.shortlist(entries.length);
  const { answers, plan, copy } = finish.goes;
  return (
    <section className="finish-confirm no-print" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1} ref={heading}>
        {finish.heading}
      </h2>
      <Listed heading={finish.goesHeading} things={[answers, plan, kept && copy, shortlistToo && shortlist]} />
      <Listed
        heading={finish.staysHeading}
        things={[!shortlistToo && shortlist, reports > 0 && finish.reports(reports), finish.tally]}
      />
      {entries.length > 0 && (
        <label className="option">
          <input type="checkbox" checked={shortlistToo} onChange={() => setShortlistToo(!shortlistToo)} />
          <span className="option-words">{finish.clearShortlist}</span>
        </label>
      )}
      <p className="row">
        <button type="button" className="button primary" onClick={() => clear(shortlistToo)}>
          {finish.yes}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {finish.no}
        </button>
      </p>
    </section>
  );
}

interface OpenerProps {
  readonly onOpen: () => void;
  /** Somebody came back out of the confirming: the focus belongs here. */
  readonly focused: boolean;
}

function Opener({ onOpen, focused }: OpenerProps) {
  const { finish } = useWords().ask;
  const button = useFocusOn<HTMLButtonElement>(focused);
  return (
    <button type="button" className="button quiet finish no-print" ref={button} onClick={onOpen}>
      {finish.button}
    </button>
  );
}

/** Wipes the sitting, after saying what that means. */
export function FinishButton() {
  const [step, setStep] = useState<'first' | 'asking' | 'back'>('first');
  if (step === 'asking') return <Confirm onBack={() => setStep('back')} />;
  return <Opener key={step} onOpen={() => setStep('asking')} focused={step === 'back'} />;
}
