import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Pick } from '../../adapters/records/database.ts';
import type { KeptState } from '../../adapters/records/keptList.ts';
import { statedDate } from '../../messages/format.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Page } from '../parts/Page.tsx';
import { ShareShortlist } from './ShareShortlist.tsx';
import { ShortlistEntries } from './ShortlistEntries.tsx';
import { useEntries } from './useEntries.ts';

function useRemoval(picks: readonly Pick[]) {
  const { shortlist } = useServices().records;
  const [removed, setRemoved] = useState<readonly Pick[]>([]);
  const remove = (ids: readonly string[]) => {
    setRemoved(picks.filter((pick) => ids.includes(pick.provision)));
    void shortlist.remove(ids);
  };
  const undo = () => {
    for (const pick of removed) void shortlist.put(pick);
    setRemoved([]);
  };
  return { removed, remove, undo };
}

/** What this device keeps: to print, to share, to take off, with undo. */
export function OwnShortlist({ state }: { readonly state: KeptState<Pick> }) {
  const words = useWords();
  const w = words.shortlist;
  const { area } = useCatalogue();
  const today = useServices().today();
  const picks = state.entries;
  const ids = useMemo(() => picks.map((pick) => pick.provision), [picks]);
  const titles = useMemo(() => new Map(picks.map((pick) => [pick.provision, pick.title])), [picks]);
  const entries = useEntries(ids, titles);
  const { removed, remove, undo } = useRemoval(picks);
  const [only] = removed;
  return (
    <Page
      heading={w.heading}
      className="shortlist-page"
      lead={<p className="lead">{!state.ready ? w.loading : picks.length === 0 ? w.empty : w.lead(picks.length)}</p>}
    >
      <p className="print-only">
        {w.printedOn(statedDate({ text: today, from: today }, area.language))}. {w.toAsk}
      </p>
      {state.keeping === 'memory' && <p className="notice notice-warn">{w.memory}</p>}
      <p role="status" className="no-print">
        {only && (
          <>
            {removed.length === 1 ? w.removed(only.title) : w.cleared(removed.length)}{' '}
            <button type="button" className="button" onClick={undo}>
              {w.undo}
            </button>
          </>
        )}
      </p>
      {state.ready && picks.length === 0 && (
        <>
          <p>{w.emptyLead}</p>
          <p>
            <Link className="button primary" to={paths.find()}>
              {w.findMore}
            </Link>
          </p>
        </>
      )}
      {picks.length > 0 && (
        <>
          <p className="row no-print">
            <button type="button" className="button primary" onClick={() => print()}>
              <Icon name="print" />
              {w.print}
            </button>
            <Link className="button" to={paths.find()}>
              {w.findMore}
            </Link>
            <button type="button" className="button quiet" onClick={() => remove(ids)}>
              {w.clear}
            </button>
          </p>
          <ShortlistEntries
            entries={entries}
            actions={(entry) => (
              <button
                type="button"
                className="button no-print"
                aria-label={w.removeNamed(titles.get(entry.id) ?? entry.id)}
                onClick={() => remove([entry.id])}
              >
                {w.remove}
              </button>
            )}
          />
          <ShareShortlist ids={ids} />
        </>
      )}
      <HelpCard />
    </Page>
  );
}
