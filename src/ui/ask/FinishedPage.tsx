import './ask.css';
import { Link, Navigate } from 'react-router';
import { isBlank } from '../../core/matching/answers.ts';
import { paths } from '../app/paths.ts';
import { useShortlist, useSitting, useWords } from '../app/services.ts';
import { Page } from '../parts/Page.tsx';

/** After everything was cleared. */
export function FinishedPage() {
  const { ask, nav } = useWords();
  const { entries } = useShortlist();
  const { answers } = useSitting();
  // Somebody has begun anew and came back here: the page would not speak the truth any more.
  if (!isBlank(answers)) return <Navigate replace to={paths.home} />;
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
