import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { useSitting, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';

/** No plan yet: nothing was told, or nothing fits. Either way there is a way on. */
export function NoPlan({ untold }: { readonly untold: boolean }) {
  const { plan: w } = useWords();
  const { helping } = useSitting();
  if (!untold)
    return (
      <>
        <p className="lead">{w.empty.lead}</p>
        <p className="row">
          <Link className="button primary" to={paths.results}>
            {w.empty.results}
          </Link>
          <Link className="button" to={paths.answers}>
            {w.empty.change}
          </Link>
        </p>
      </>
    );
  return (
    <>
      <p className="lead">{w.blank.lead}</p>
      <p className="row">
        <Link className="button primary" to={helping ? paths.coach : paths.ask()}>
          {helping ? w.blank.coach : w.blank.start}
          <Icon name="arrow" />
        </Link>
        <Link className="button" to={helping ? paths.ask() : paths.find()}>
          {helping ? w.blank.start : w.blank.look}
        </Link>
      </p>
    </>
  );
}
