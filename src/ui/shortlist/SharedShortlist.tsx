import { useState } from 'react';
import { Link } from 'react-router';
import type { ProvisionId } from '../../core/ids.ts';
import { paths } from '../app/paths.ts';
import { useServices, useShortlist, useWords } from '../app/services.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Page } from '../parts/Page.tsx';
import { ShortlistEntries } from './ShortlistEntries.tsx';
import { useEntries } from './useEntries.ts';

const noTitles: ReadonlyMap<ProvisionId, string> = new Map();

/** Somebody else's shortlist, read out of the link. Nothing is kept unless the person says so. */
export function SharedShortlist({ ids }: { readonly ids: readonly ProvisionId[] }) {
  const { shortlist: w } = useWords();
  const { records, today } = useServices();
  const own = useShortlist();
  const [kept, setKept] = useState(false);
  const entries = useEntries(ids, noTitles);
  const known = entries.flatMap((entry) => (entry.match ? [entry.match.provision] : []));
  const keep = async () => {
    const picked = new Set(own.entries.map((pick) => pick.provision));
    const last = Math.max(0, ...own.entries.map((pick) => pick.order));
    const fresh = known.filter((provision) => !picked.has(provision.id));
    await Promise.all(
      fresh.map(({ id, title }, i) =>
        records.shortlist.put({ provision: id, title, added: today(), order: last + 1 + i }),
      ),
    );
    setKept(true);
  };
  return (
    <Page
      heading={known.length === 0 ? w.sharedEmpty : w.shared}
      title={w.heading}
      className="shortlist-page"
      lead={<p className="lead">{known.length === 0 ? w.sharedEmptyLead : w.sharedLead(known.length)}</p>}
    >
      <p className="row no-print">
        {known.length > 0 && (
          <>
            <button type="button" className="button primary" disabled={!own.ready} onClick={() => void keep()}>
              <Icon name="star" />
              {w.keep}
            </button>
            <button type="button" className="button" onClick={() => print()}>
              <Icon name="print" />
              {w.print}
            </button>
          </>
        )}
        <Link className="button" to={paths.shortlist}>
          {w.mine}
        </Link>
        <Link className="button" to={paths.find()}>
          {w.findMore}
        </Link>
      </p>
      <p role="status">{kept ? w.kept : ''}</p>
      <ShortlistEntries entries={entries} />
      <HelpCard />
    </Page>
  );
}
