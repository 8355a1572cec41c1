import { useReports, useWords } from '../app/services.ts';
import { Page } from '../parts/Page.tsx';
import { ReportList } from '../provision/ReportList.tsx';

/** All reports of mistakes that wait on this device. */
export function ReportsPage() {
  const { report: w } = useWords();
  const { entries, keeping } = useReports();
  return (
    <Page
      heading={w.pending(entries.length)}
      title={w.heading}
      lead={<p className="lead">{keeping === 'memory' ? w.keptMemory : w.kept}</p>}
    >
      <ReportList reports={entries} />
    </Page>
  );
}
