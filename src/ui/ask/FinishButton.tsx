import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../app/paths.ts';
import { useServices, useShortlist, useWords } from '../app/services.ts';
import { useFocusOn } from './useFocusOn.ts';

interface ConfirmProps {
  readonly onBack: () => void;
}

/** Says what goes and what stays before anything goes. */
function Confirm({ onBack }: ConfirmProps) {
  const { finish } = useWords().ask;
  const { sitting, keeping, records } = useServices();
  const { entries } = useShortlist();
  const navigate = useNavigate();
  const heading = useFocusOn<HTMLHeadingElement>();
  const [shortlistToo, setShortlistToo] = useState(false);
  const clear = () => {
    // First the copy is given up, so that the wiping below is not kept in its turn.
    void keeping.switchOff().then(() => records.clearSitting());
    sitting.forget();
    if (shortlistToo) void records.shortlist.remove(entries.map((pick) => pick.provision));
    navigate(paths.finished, { replace: true });
  };
  return (
    <section className="finish-confirm" aria-labelledby="finish">
      <h2 id="finish" tabIndex={-1} ref={heading}>
        {finish.heading}
      </h2>
      <p>{finish.goes}</p>
      {entries.length > 0 && (
        <>
          {!shortlistToo && <p>{finish.stays(entries.length)}</p>}
          <label className="choice">
            <input type="checkbox" checked={shortlistToo} onChange={() => setShortlistToo(!shortlistToo)} />
            <span className="choice-words">{finish.clearShortlist}</span>
          </label>
        </>
      )}
      <p className="small">{finish.tally}</p>
      <p className="row">
        <button type="button" className="button primary" onClick={clear}>
          {finish.yes}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {finish.no}
        </button>
      </p>
    </section>
  );
}

/** Wipes the sitting, after saying what that means. */
export function FinishButton() {
  const { finish } = useWords().ask;
  const [asking, setAsking] = useState(false);
  if (asking) return <Confirm onBack={() => setAsking(false)} />;
  return (
    <button type="button" className="button quiet finish" onClick={() => setAsking(true)}>
      {finish.button}
    </button>
  );
}
