import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Door } from '../../core/catalogue/catalogue.ts';
import { isBlank } from '../../core/matching/answers.ts';
import { noFilters } from '../../core/matching/filters.ts';
import { matchAll } from '../../core/matching/match.ts';
import { select, sizeOf } from '../../core/matching/select.ts';
import { longDay } from '../../messages/format.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useKeeping, useServices, useSitting, useWords } from '../app/services.ts';
import { FinishButton } from '../ask/FinishButton.tsx';
import { SearchBox } from '../offers/SearchForm.tsx';
import { useSearchFor } from '../offers/useSearchFor.ts';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Page } from '../parts/Page.tsx';

/** A door is a button, not a link: what it tells about a person stays out of every address. */
function DoorButton({ door }: { readonly door: Door }) {
  const { sitting } = useServices();
  const navigate = useNavigate();
  const enter = () => {
    sitting.enter(door);
    navigate(door.helper ? paths.coach : paths.ask());
  };
  return (
    <button type="button" className={door.helper ? 'door door-helper' : 'door'} onClick={enter}>
      <span className="door-words">{door.words}</span>
      <span className="door-hint">{door.hint}</span>
      <Icon name="arrow" />
    </button>
  );
}

/** For somebody who comes back to the first page, or whose answers were kept: the way on, and the way out. */
function Resume() {
  const { ask } = useWords();
  const { area } = useCatalogue();
  const { answers, helping } = useSitting();
  const { resumedFrom, savedOn } = useKeeping();
  // What a door tells must not bring this up for the blink before the questions are there.
  const [atFirst] = useState(answers);
  if (isBlank(atFirst) || isBlank(answers)) return null;
  // Once something has changed they are no longer those of that day.
  const unchanged = resumedFrom !== undefined && savedOn === resumedFrom;
  return (
    <section className="resume" aria-labelledby="resume">
      <h2 id="resume">{ask.resume.heading}</h2>
      <p>{unchanged ? ask.keep.restored(longDay(resumedFrom, area.language)) : ask.resume.lead}</p>
      <div className="row">
        <Link className="button primary" to={helping ? paths.coach : paths.ask()}>
          {ask.resume.button}
        </Link>
        <Link className="button" to={paths.results}>
          {ask.resume.results}
        </Link>
        <Link className="button quiet" to={paths.answers}>
          {ask.answers.heading}
        </Link>
        <FinishButton />
      </div>
    </section>
  );
}

function useLiveCounts() {
  const catalogue = useCatalogue();
  const today = useServices().today();
  const matches = matchAll(catalogue, {}, today);
  const live = select(matches, { filters: noFilters });
  const forNeed = (need: string) => live.fits.filter((match) => match.provision.needs.includes(need)).length;
  return { all: sizeOf(live), forNeed };
}

/** The first page: search, doors, needs, and what this is. */
export function HomePage() {
  const { home, name, tagline } = useWords();
  const { area, doors, needs } = useCatalogue();
  const search = useSearchFor();
  const counts = useLiveCounts();
  return (
    <Page heading={home.heading} title={tagline} className="home" lead={<p className="lead">{home.lead(area.name)}</p>}>
      <Resume />
      <div className="home-search">
        <SearchBox words="" label={home.searchLabel} onSearch={(words) => void search(words)} />
        {area.examples.length > 0 && (
          <p className="examples">
            {home.examples}{' '}
            {area.examples.map((example) => (
              <Link key={example} to={paths.find({ words: example })}>
                {example}
              </Link>
            ))}
          </p>
        )}
      </div>
      {doors.length > 0 && (
        <section aria-labelledby="doors">
          <h2 id="doors">{home.doors}</h2>
          <ul className="doors">
            {doors.map((door) => (
              <li key={door.id}>
                <DoorButton door={door} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="needs">
        <h2 id="needs">{home.needs}</h2>
        <ul className="needs">
          {needs.map((need) => (
            <li key={need.id}>
              <Link to={paths.find({ filters: { chosen: { need: [need.id] }, past: false } })}>
                {need.words} <span className="count">{counts.forNeed(need.id)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p className="home-all">
          <Link to={paths.find()} className="button">
            {home.everything(counts.all)}
          </Link>{' '}
          <Link to={paths.find({ filters: { chosen: {}, past: true } })}>{home.past}</Link>
        </p>
      </section>
      <section className="promises" aria-label={name}>
        <div>
          <h2>{home.works}</h2>
          <p>{home.worksMore}</p>
        </div>
        <div>
          <h2>{home.honest}</h2>
          <p>{home.honestMore}</p>
        </div>
        <div>
          <h2>{home.private}</h2>
          <p>{home.privateMore}</p>
        </div>
      </section>
      <HelpCard />
    </Page>
  );
}
