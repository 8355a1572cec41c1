import { Link } from 'react-router';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Page } from '../parts/Page.tsx';
import { paths } from './paths.ts';
import { useWords } from './services.ts';

/** An address that is none of ours. */
export function NotFoundPage() {
  const { error: w, nav } = useWords();
  return (
    <Page heading={w.notFound} lead={<p className="lead">{w.notFoundLead}</p>}>
      <p className="row">
        <Link className="button primary" to={paths.home}>
          {w.home}
        </Link>
        <Link className="button" to={paths.find()}>
          {nav.find}
        </Link>
      </p>
      <HelpCard />
    </Page>
  );
}
