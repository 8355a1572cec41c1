import { Suspense } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { longDay } from '../../messages/format.ts';
import { Mark } from './Mark.tsx';
import { paths } from './paths.ts';
import { useCatalogue, useOffline, useReports, useServices, useShortlist, useWords } from './services.ts';

function Header() {
  const { nav, name, skip } = useWords();
  const { entries } = useShortlist();
  return (
    <header className="site-head no-print">
      {/* biome-ignore lint/a11y/useValidAnchor: a real skip link; the fragment must not reach the router, where it can mean a shared shortlist */}
      <a
        href="#main"
        className="skip"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {skip}
      </a>
      <div className="site-head-row">
        <Link to={paths.home} className="brand" aria-label={nav.home}>
          <Mark />
          <span>{name}</span>
        </Link>
        <nav aria-label={nav.label}>
          <NavLink to={paths.find()}>{nav.find}</NavLink>
          <NavLink to={paths.shortlist} aria-label={nav.shortlistCount(entries.length)}>
            {nav.shortlist}
            {entries.length > 0 && <span className="badge">{entries.length}</span>}
          </NavLink>
          <NavLink to={paths.about}>{nav.about}</NavLink>
        </nav>
      </div>
    </header>
  );
}

/** What the network, the service worker and other tabs have to say: always in one place, never in the way. */
function Notices() {
  const words = useWords();
  const { pack, offline } = useServices();
  const { online, updateWaiting, otherTabUpdated } = useOffline();
  const { area } = useCatalogue();
  const asOf = longDay(area.asOf, area.language);
  const { update, updateButton, otherTab, reload } = words.offline;
  return (
    <div className="notices no-print">
      <div role="status">
        {!online && <p className="notice notice-warn">{words.offline.offline(asOf)}</p>}
        {pack.from === 'kept' && <p className="notice notice-warn">{words.offline.kept(asOf)}</p>}
      </div>
      <div role="status">
        {(updateWaiting || otherTabUpdated) && (
          <p className="notice">
            {updateWaiting ? update : otherTab}{' '}
            <button type="button" className="button primary" onClick={() => offline.applyUpdate()}>
              {updateWaiting ? updateButton : reload}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

function Footer() {
  const words = useWords();
  const { area } = useCatalogue();
  const { entries } = useReports();
  const { ready } = useOffline();
  return (
    <footer className="site-foot">
      <p>
        {words.footer.asOf(longDay(area.asOf, area.language))}. {area.name}.{' '}
        <span className="no-print">
          <Link to={`${paths.about}#privacy`}>{words.nav.about}</Link>
          {entries.length > 0 && (
            <>
              {' · '}
              <Link to={paths.reports}>{words.report.pending(entries.length)}</Link>
            </>
          )}
        </span>
      </p>
      <p role="status" className="offline-ready no-print">
        {ready && words.offline.ready}
      </p>
      <p className="small">{area.attribution.join(' ')}</p>
    </footer>
  );
}

/** The frame around every page. */
export function Shell() {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <>
      <Header />
      <Notices />
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="page-wait">{words.loading.app}</p>} key={pathname}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ScrollRestoration />
    </>
  );
}
