import { useState } from 'react';
import { useHref } from 'react-router';
import { toCalendarOf } from '../../core/exchange/calendar.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useShortlist, useWords } from '../app/services.ts';
import { copyText } from '../parts/copyText.ts';
import { Icon } from '../parts/Icon.tsx';
import { ShareShortlist } from '../shortlist/ShareShortlist.tsx';
import { planText } from './planWords.ts';

/** All starts that have a day, as one file for a calendar. */
function Calendar({ plan }: { readonly plan: Plan }) {
  const { handOver: w } = useWords().plan;
  const { venues } = useCatalogue();
  const today = useServices().today();
  const entries = plan.steps.flatMap(({ match: { provision, nextIntake: intake } }) =>
    intake ? [{ provision, intake, venue: venues.find(({ id }) => id === intake.venue), today }] : [],
  );
  const file = toCalendarOf(entries);
  if (file === undefined) return <p className="small">{w.noDates}</p>;
  const count = entries.filter(
    ({ intake: { starts } }) => starts.from !== undefined && starts.from === starts.to,
  ).length;
  return (
    <p>
      <a className="button" href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`} download="plan.ics">
        <Icon name="calendar" />
        {w.calendar(count)}
      </a>
    </p>
  );
}

/** Puts every step on the shortlist of this device. */
function useSaving(plan: Plan) {
  const { records, today } = useServices();
  const { entries, keeping } = useShortlist();
  const { handOver: w } = useWords().plan;
  return async (): Promise<string> => {
    const picked = new Set(entries.map((pick) => pick.provision));
    const last = Math.max(0, ...entries.map((pick) => pick.order));
    const fresh = plan.steps.map(({ match }) => match.provision).filter(({ id }) => !picked.has(id));
    await Promise.all(
      fresh.map(({ id, title }, i) =>
        records.shortlist.put({ provision: id, title, added: today(), order: last + 1 + i }),
      ),
    );
    return keeping === 'memory' ? w.notSaved : w.saved;
  };
}

function useSending(plan: Plan, url: string) {
  const words = useWords();
  const { handOver: w } = words.plan;
  const text = planText(plan, url, useCatalogue(), words);
  return {
    sms: `sms:?&body=${encodeURIComponent(text)}`,
    copy: async (): Promise<string> => ((await copyText(text)) ? w.copied : w.notCopied),
    share: async (): Promise<string> => {
      try {
        await navigator.share({ title: w.title, text });
        return '';
      } catch (error) {
        // Closing the sheet is a choice, not a failure.
        return error instanceof DOMException && error.name === 'AbortError' ? '' : w.notCopied;
      }
    },
  };
}

/** The plan on paper, on a phone, in a calendar, on the shortlist: the steps and nothing that was told. */
export function HandOver({ plan }: { readonly plan: Plan }) {
  const { handOver: w } = useWords().plan;
  const ids = plan.steps.map(({ match }) => match.provision.id);
  const url = new URL(useHref(paths.sharedShortlist(ids)), location.href).href;
  const { sms, copy, share } = useSending(plan, url);
  const save = useSaving(plan);
  const { ready } = useShortlist();
  const [said, setSaid] = useState('');
  return (
    <section className="plan-hand-over" aria-labelledby="hand-over">
      <h2 id="hand-over" className="no-print">
        {w.heading}
      </h2>
      <div className="no-print">
        <p className="row">
          <button type="button" className="button primary" onClick={() => print()}>
            <Icon name="print" />
            {w.print}
          </button>
          <a className="button" href={sms}>
            <Icon name="phone" />
            {w.text}
          </a>
          {'share' in navigator && (
            <button type="button" className="button" onClick={async () => setSaid(await share())}>
              <Icon name="share" />
              {w.share}
            </button>
          )}
          <button type="button" className="button" onClick={async () => setSaid(await copy())}>
            {w.copy}
          </button>
          <button type="button" className="button" disabled={!ready} onClick={async () => setSaid(await save())}>
            <Icon name="star" />
            {w.save}
          </button>
        </p>
        <p role="status">{said}</p>
        <p className="small">{w.note}</p>
        <Calendar plan={plan} />
      </div>
      <p className="print-only">{w.scan}</p>
      <ShareShortlist ids={ids} />
    </section>
  );
}
