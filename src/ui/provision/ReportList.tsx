import { useState } from 'react';
import type { Report } from '../../adapters/records/database.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { copyText } from '../parts/copyText.ts';

function mailTo(address: string, subject: string, body: string): string {
  return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** Reports that wait to be sent: each as a prepared e-mail, as words to copy, and to be ticked off. */
export function ReportList({ reports }: { readonly reports: readonly Report[] }) {
  const { report: w } = useWords();
  const { area } = useCatalogue();
  const { records } = useServices();
  const [copied, setCopied] = useState({ id: '', said: '' });
  const body = (report: Report) => w.body(report.words, report.provision, area.asOf);
  const copy = async (report: Report) =>
    setCopied({ id: report.id, said: (await copyText(body(report))) ? w.copied : w.notCopied });
  return (
    <ul className="reports">
      {reports.map((report) => (
        <li key={report.id}>
          <p>
            <strong>{report.title}</strong>
            <span className="block">{report.words}</span>
          </p>
          <p className="row">
            <a className="button primary" href={mailTo(area.reports.email, w.subject(report.title), body(report))}>
              {w.send(area.reports.name)}
            </a>
            <button type="button" className="button" onClick={() => void copy(report)}>
              {copied.id === report.id ? copied.said : w.copy}
            </button>
            <button type="button" className="button" onClick={() => void records.reports.remove([report.id])}>
              {w.sent}
            </button>
          </p>
          {!area.reports.confirmed && <p className="small">{w.toUnconfirmed}</p>}
        </li>
      ))}
    </ul>
  );
}
