import { Component, type ReactNode, Suspense, use } from 'react';
import { RouterProvider, type RouterProviderProps } from 'react-router';
import { en } from '../../messages/en.ts';
import { Mark } from './Mark.tsx';
import { type Services, ServicesContext } from './services.ts';

interface Props {
  /** Made once, outside: a promise made while rendering would be waited for for ever. */
  readonly opening: Promise<Services>;
  readonly router: RouterProviderProps['router'];
}

function Opened({ opening, router }: Props) {
  return (
    <ServicesContext value={use(opening)}>
      <RouterProvider router={router} />
    </ServicesContext>
  );
}

function Waiting() {
  return (
    <main className="opening" aria-busy="true">
      <Mark />
      <p role="status">{en.loading.app}</p>
    </main>
  );
}

type Reason = 'damaged' | 'unreachable' | 'newer';

function reasonOf(error: unknown): Reason | undefined {
  const reason = (error as { reason?: unknown } | undefined)?.reason;
  return reason === 'damaged' || reason === 'unreachable' || reason === 'newer' ? reason : undefined;
}

/** Nothing can be shown yet: says why, and that it is not "nothing found". */
class OpeningFailed extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const w = en.error;
    const reason = reasonOf(this.state.error);
    const heading = reason ? w[reason] : w.heading;
    return (
      <main className="page opening-failed">
        <title>{en.title(heading)}</title>
        <Mark />
        <h1>{heading}</h1>
        <p className="lead">{reason ? w[`${reason}Lead`] : w.lead}</p>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {w.reload}
        </button>
      </main>
    );
  }
}

/** The whole app, once its services are open. */
export function App({ opening, router }: Props) {
  return (
    <OpeningFailed>
      <Suspense fallback={<Waiting />}>
        <Opened opening={opening} router={router} />
      </Suspense>
    </OpeningFailed>
  );
}
