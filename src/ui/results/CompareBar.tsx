import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { useServices, useSitting, useWords } from '../app/services.ts';

interface Props {
  /** What last happened to what is compared. */
  readonly said: string;
  readonly onSaid: (words: string) => void;
}

/** What is compared now, at the foot of the glass, with the way to the table. */
export function CompareBar({ said, onSaid }: Props) {
  const { compare } = useWords().results;
  const { sitting } = useServices();
  const { compared } = useSitting();
  const clear = () => {
    sitting.tell({ compared: [] });
    onSaid(compare.cleared);
  };
  return (
    <section
      className={compared.length > 0 ? 'compare-bar no-print' : 'compare-bar compare-bar-empty no-print'}
      aria-label={compare.bar}
    >
      <p role="status">{said || (compared.length === 1 ? compare.one : '')}</p>
      {compared.length > 0 && (
        <div className="row">
          <Link className={compared.length > 1 ? 'button primary' : 'button'} to={paths.compare}>
            {compare.go(compared.length)}
          </Link>
          <button type="button" className="button quiet" onClick={clear}>
            {compare.clear}
          </button>
        </div>
      )}
    </section>
  );
}
