import { Link } from 'react-router';
import type { PlanStep } from '../../core/plan/plan.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useSitting, useWords } from '../app/services.ts';
import { costWords, placeWords } from '../offers/offerFacts.ts';
import { Icon } from '../parts/Icon.tsx';
import { KindTag } from '../parts/KindTag.tsx';
import type { PlanEditing } from './usePlanEditing.ts';

interface Props {
  readonly step: PlanStep;
  readonly editing: PlanEditing;
}

/** Others for the same purpose, folded away. */
function Instead({ step, editing }: Props) {
  const words = useWords();
  const { plan: w } = words;
  const { area } = useCatalogue();
  if (step.instead.length === 0) return null;
  return (
    <details className="plan-instead">
      <summary>
        <span>{w.instead(step.instead.length)}</span>
      </summary>
      <ul>
        {step.instead.map((match) => (
          <li key={match.provision.id}>
            <div>
              <KindTag kind={match.provision.kind} />
              <Link to={paths.provision(match.provision.id)}>{match.provision.title}</Link>
              <span className="block small">
                {costWords(match.provision, words)} · {placeWords(match, area, words)}
              </span>
            </div>
            <button
              type="button"
              className="button"
              aria-label={w.takeNamed(match.provision.title)}
              onClick={() => editing.swap(step.match.provision.id, match.provision.id)}
            >
              {w.take}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function MoveButtons({ step, editing }: Props) {
  const { plan: w } = useWords();
  const { id, title } = step.match.provision;
  return (
    <>
      <button
        type="button"
        className="button plan-up"
        aria-label={w.upNamed(title)}
        onClick={() => editing.move(id, -1)}
      >
        <Icon name="arrow" />
        {w.up}
      </button>
      <button
        type="button"
        className="button plan-down"
        aria-label={w.downNamed(title)}
        onClick={() => editing.move(id, 1)}
      >
        <Icon name="arrow" />
        {w.down}
      </button>
    </>
  );
}

/** What can be done with a step: tick it off, take it out, take another instead; a helper also moves it. */
export function StepTools({ step, editing }: Props) {
  const { plan: w } = useWords();
  const { helping } = useSitting();
  const { id, title } = step.match.provision;
  return (
    <div className="plan-tools no-print">
      <Instead step={step} editing={editing} />
      <div className="plan-buttons">
        <button
          type="button"
          className="button plan-done"
          aria-pressed={step.done}
          aria-label={w.doneNamed(title)}
          onClick={() => editing.tick(id)}
        >
          {w.done}
        </button>
        {helping && <MoveButtons step={step} editing={editing} />}
        <button type="button" className="button quiet" aria-label={w.dropNamed(title)} onClick={() => editing.drop(id)}>
          {w.drop}
        </button>
      </div>
    </div>
  );
}
