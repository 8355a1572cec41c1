import './ask.css';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { useShortlist, useWords } from '../app/services.ts';
import { Page } from '../parts/Page.tsx';

/** After everything was cleared. */
export function FinishedPage() {
  const { ask, nav } = useWords();
  const { entries } = useShortlist();
  return (
    <Page heading={ask.finished.heading} lead={<p className="lead">{ask.finished.lead}</p>} className="finished">
      {entries.length > 0 && (
        <p>
          {ask.finished.shortlist} <Link to={paths.shortlist}>{nav.shortlistCount(entries.length)}</Link>
        </p>
      )}
      <p>
        <Link className="button primary" to={paths.home}>
          {ask.finished.again}
        </Link>
      </p>
    </Page>
  );
}
