import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { Intake, Provision } from '../../core/catalogue/catalogue.ts';
import { nextSteps } from '../../core/catalogue/edges.ts';
import type { ProvisionId } from '../../core/ids.ts';
import type { Match } from '../../core/matching/match.ts';
import { statedDate } from '../../messages/format.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { useSittingMatches } from '../app/useFlow.ts';
import { costWords, placeWords, statusWords, whenWords } from '../offers/offerFacts.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { KindTag } from '../parts/KindTag.tsx';
import { Page } from '../parts/Page.tsx';
import { PickButton } from '../parts/PickButton.tsx';
import { SafeLink } from '../parts/SafeLink.tsx';
import { ShareLinks } from '../parts/ShareLinks.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { VerdictNote } from '../results/VerdictNote.tsx';
import { CalendarLink } from './CalendarLink.tsx';
import { Contacts } from './Contacts.tsx';
import { GoneProvision } from './GoneProvision.tsx';
import { ReportForm } from './ReportForm.tsx';
import { RuleList } from './RuleList.tsx';
import { Venues } from './Venues.tsx';

/** The page of one provision, or a sentence and a way on where the catalogue has no such id. */
export function ProvisionPage() {
  const { id = '' } = useParams();
  const matches = useSittingMatches();
  const match = useMemo(() => matches.find(({ provision }) => provision.id === id), [matches, id]);
  return match ? <OneProvision match={match} /> : <GoneProvision id={id} />;
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Glance({ match, intakes }: { readonly match: Match; readonly intakes: readonly Intake[] }) {
  const words = useWords();
  const { area, subjects } = useCatalogue();
  const { provision } = match;
  const w = words.provision;
  const named = subjects.filter((subject) => provision.subjects.includes(subject.id)).map((subject) => subject.words);
  return (
    <dl className="glance" aria-label={w.at}>
      <Fact label={w.cost}>
        {costWords(provision, words)}
        {provision.costNote && <span className="block small">{provision.costNote}</span>}
      </Fact>
      <Fact label={w.where}>{placeWords(match, area, words)}</Fact>
      <Fact label={w.when}>
        {whenWords(match, area.language, words)}
        {provision.starts && <span className="block small">{words.card.said(provision.starts)}</span>}
        {intakes.map((intake) => (
          <CalendarLink key={intake.id} provision={provision} intake={intake} />
        ))}
      </Fact>
      {provision.duration && <Fact label={w.duration}>{provision.duration}</Fact>}
      {provision.hoursPerWeek && <Fact label={w.hours}>{w.hoursEach(provision.hoursPerWeek)}</Fact>}
      {provision.delivery && <Fact label={words.group.delivery}>{words.delivery[provision.delivery]}</Fact>}
      {provision.times.length > 0 && (
        <Fact label={words.group.when}>{provision.times.map((time) => words.time[time]).join(', ')}</Fact>
      )}
      {provision.level && <Fact label={w.level}>{words.level[provision.level]}</Fact>}
      {named.length > 0 && <Fact label={w.subjects}>{named.join(', ')}</Fact>}
    </dl>
  );
}

function Steps({ heading, ids }: { readonly heading: string; readonly ids: readonly ProvisionId[] }) {
  const { provisions } = useCatalogue();
  const found = ids.flatMap((id) => provisions.find((provision) => provision.id === id) ?? []);
  if (found.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="steps">
        {found.map((provision) => (
          <li key={provision.id}>
            <KindTag kind={provision.kind} /> <Link to={paths.provision(provision.id)}>{provision.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What comes before and after, from both ends of every edge. */
function useNeighbours(provision: Provision) {
  const { provisions } = useCatalogue();
  return useMemo(() => {
    const next = nextSteps(provisions);
    const before = provisions.filter((p) => next.get(p.id)?.has(provision.id)).map((p) => p.id);
    return {
      before: before.filter((id) => !provision.requires.includes(id)),
      after: [...(next.get(provision.id) ?? [])],
    };
  }, [provisions, provision]);
}

function OneProvision({ match }: { readonly match: Match }) {
  const { provision, availability, venues } = match;
  const words = useWords();
  const w = words.provision;
  const { area, intakes } = useCatalogue();
  const today = useServices().today();
  const neighbours = useNeighbours(provision);
  const own = intakes.filter((intake) => intake.provision === provision.id && (intake.starts.to ?? '') >= today);
  const unconfirmed = provision.unconfirmed.map((field) => words.field[field] ?? field.replaceAll('_', ' '));
  return (
    <Page
      heading={provision.title}
      className="provision"
      lead={
        <>
          <p className="card-head">
            <KindTag kind={provision.kind} />
            <StatusTag availability={availability} />
          </p>
          <p className="card-provider">{w.runBy(provision.provider)}</p>
        </>
      }
    >
      <p className={`notice status-notice-${availability}`}>
        {statusWords(provision, availability, today, area.language, words)}
      </p>
      <VerdictNote match={match} />
      <div className="provision-actions no-print">
        <PickButton provision={provision} />
        <ShareLinks path={paths.provision(provision.id)} title={provision.title} />
      </div>
      <div className="provision-body">
        <div className="provision-main">
          <section>
            <h2>{w.what}</h2>
            <p dir="auto">{provision.summary}</p>
          </section>
          <RuleList provision={provision} />
          <section>
            <h2>{w.how}</h2>
            <p>{provision.apply ?? w.howUnknown}</p>
            {provision.channels.length > 0 && (
              <ul>
                {provision.channels.map((channel) => (
                  <li key={channel}>{words.channel[channel]}</li>
                ))}
              </ul>
            )}
            <Contacts provision={provision} />
          </section>
          <Venues venues={venues} provision={provision} />
          {(provision.support.length > 0 || provision.languages) && (
            <section>
              <h2>{w.support}</h2>
              <ul>
                {provision.support.map((support) => (
                  <li key={support}>{words.support[support]}</li>
                ))}
                {provision.languages && <li>{provision.languages}</li>}
              </ul>
            </section>
          )}
          <Steps heading={w.needsFirst} ids={provision.requires} />
          <Steps heading={w.before} ids={neighbours.before} />
          <Steps heading={w.after} ids={neighbours.after} />
          {(unconfirmed.length > 0 || provision.notes) && (
            <section>
              <h2>{w.notes}</h2>
              {unconfirmed.length > 0 && <p>{w.unconfirmed(unconfirmed.join(', '))}</p>}
              {provision.notes && <p dir="auto">{provision.notes}</p>}
            </section>
          )}
          <section>
            <h2>{w.source}</h2>
            <p>
              {provision.source.text}
              {provision.source.date ? `, ${statedDate(provision.source.date, area.language)}` : ''}.{' '}
              {provision.source.url && <SafeLink to={provision.source.url} />}{' '}
              {w.asOf(statedDate({ text: area.asOf, from: area.asOf }, area.language))}
            </p>
            <ReportForm provision={provision} />
          </section>
        </div>
        <aside className="provision-side">
          <Glance match={match} intakes={own} />
          <HelpCard />
        </aside>
      </div>
    </Page>
  );
}
