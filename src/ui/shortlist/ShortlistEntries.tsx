import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { conditionsOn } from '../../core/eligibility/ruleSentence.ts';
import type { ProvisionId } from '../../core/ids.ts';
import type { Match } from '../../core/matching/match.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { costWords, placeWords, statusWords, whenWords } from '../offers/offerFacts.ts';
import { KindTag } from '../parts/KindTag.tsx';
import { PhoneLink } from '../parts/PhoneLink.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';

/** An id on a shortlist: what it is now, or what it was called. */
export type Entry =
  | { readonly id: ProvisionId; readonly match: Match }
  | {
      readonly id: ProvisionId;
      readonly match?: undefined;
      readonly title?: string | undefined;
      readonly instead?: ProvisionId | undefined;
    };

function Contact({ match }: { readonly match: Match }) {
  const { providers, area } = useCatalogue();
  const own = match.provision.providers.flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
  const phone = own.find((provider) => provider.phone !== undefined)?.phone;
  const website = own.find((provider) => provider.website !== undefined)?.website;
  return (
    <>
      <PhoneLink phone={phone ?? area.helpLine.phone} /> {phone === undefined && `(${area.helpLine.name})`}{' '}
      {website !== undefined && <SafeLink to={website} />}
    </>
  );
}

function GoneEntry({ entry }: { readonly entry: Extract<Entry, { match?: undefined }> }) {
  const { shortlist: w } = useWords();
  const { provisions } = useCatalogue();
  const instead = provisions.find((provision) => provision.id === entry.instead);
  return (
    <p className="notice notice-warn">
      {entry.title === undefined ? w.goneUnknown(entry.id) : w.gone(entry.title)}{' '}
      {instead && (
        <>
          {w.goneInstead} <Link to={paths.provision(instead.id)}>{instead.title}</Link>
        </>
      )}
    </p>
  );
}

function OneEntry({ match }: { readonly match: Match }) {
  const words = useWords();
  const { area } = useCatalogue();
  const today = useServices().today();
  const { provision, availability } = match;
  const rules = conditionsOn(provision.rules, today);
  return (
    <>
      <KindTag kind={provision.kind} />
      <h2>
        <Link to={paths.provision(provision.id)}>{provision.title}</Link>
      </h2>
      <p className="card-provider">{provision.provider}</p>
      <ul className="facts">
        <li>{costWords(provision, words)}</li>
        <li>{placeWords(match, area, words)}</li>
        <li>{whenWords(match, area.language, words)}</li>
      </ul>
      {rules.length > 0 && <p className="card-rules">{rules.join(' · ')}</p>}
      {provision.apply && (
        <p>
          {words.provision.how}: {provision.apply}
        </p>
      )}
      <p>
        {words.provision.whoToRing}: <Contact match={match} />
      </p>
      <p className="small">{statusWords(provision, availability, today, area.language, words)}</p>
    </>
  );
}

interface Props {
  readonly entries: readonly Entry[];
  readonly actions?: (entry: Entry) => ReactNode;
}

/** Shortlisted things one under the other, large enough to print and read. */
export function ShortlistEntries({ entries, actions }: Props) {
  return (
    <ol className="shortlist">
      {entries.map((entry) => (
        <li key={entry.id}>
          {entry.match ? <OneEntry match={entry.match} /> : <GoneEntry entry={entry} />}
          {actions?.(entry)}
        </li>
      ))}
    </ol>
  );
}
