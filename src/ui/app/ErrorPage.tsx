import { useRouteError } from 'react-router';
import { en } from '../../messages/en.ts';

/** A bug of ours in a page: a sentence and a way on; the details only for whoever is asked for them. */
export function ErrorPage() {
  const error = useRouteError();
  const { error: w, title } = en;
  return (
    <main className="page">
      <title>{title(w.heading)}</title>
      <h1>{w.heading}</h1>
      <p className="lead">{w.lead}</p>
      <p className="row">
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {w.reload}
        </button>
        <a className="button" href={import.meta.env.BASE_URL}>
          {w.home}
        </a>
      </p>
      <details>
        <summary>{w.detail}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </main>
  );
}
