import { type FormEvent, useId, useState } from 'react';
import type { Provision } from '../../core/catalogue/catalogue.ts';
import { useReports, useServices, useWords } from '../app/services.ts';
import { ReportList } from './ReportList.tsx';

/** Pages served over plain http have no randomUUID. */
const newId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');

/** Two taps to say what is wrong. The words are kept on the device until the person says they were sent: it works offline. */
export function ReportForm({ provision }: { readonly provision: Provision }) {
  const { report: w } = useWords();
  const { records, today } = useServices();
  const { entries, keeping } = useReports();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const own = entries.filter((report) => report.provision === provision.id);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('words') ?? '').trim();
    setProblem(words === '' ? w.empty : '');
    if (words === '') return;
    await records.reports.put({
      id: newId(),
      provision: provision.id,
      title: provision.title,
      words,
      written: today(),
    });
    setOpen(false);
  };
  return (
    <div className="report no-print">
      {!open && (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {w.heading}
        </button>
      )}
      {open && (
        <form onSubmit={keep}>
          <h3>{w.heading}</h3>
          <p>{w.lead(provision.title)}</p>
          <label htmlFor={id}>
            {w.label} <span className="small block">{w.hint}</span>
          </label>
          <textarea
            id={id}
            name="words"
            rows={4}
            maxLength={2000}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
            autoFocus
            aria-invalid={problem !== ''}
            aria-describedby={`${id}-problem`}
          />
          <p id={`${id}-problem`} role="alert" className="field-problem">
            {problem}
          </p>
          <p className="row">
            <button type="submit" className="button primary">
              {w.keep}
            </button>
            <button type="button" className="button quiet" onClick={() => setOpen(false)}>
              {w.cancel}
            </button>
          </p>
        </form>
      )}
      {own.length > 0 && (
        <>
          <p role="status">{keeping === 'memory' ? w.keptMemory : w.kept}</p>
          <ReportList reports={own} />
        </>
      )}
    </div>
  );
}
