import { Link } from 'react-router';
import { familyOf } from '../../core/matching/family.ts';
import type { PlanStep } from '../../core/plan/plan.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useSitting, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';
import { whyWords } from './planWords.ts';
import { StepCheck } from './StepCheck.tsx';
import { StepContact } from './StepContact.tsx';
import { StepFacts } from './StepFacts.tsx';
import { StepTools } from './StepTools.tsx';
import { type PlanEditing, stepTitleId } from './usePlanEditing.ts';

interface Props {
  readonly step: PlanStep;
  readonly number: number;
  readonly steps: readonly PlanStep[];
  readonly editing: PlanEditing;
}

/** One step: what it is for, what it is, why, what to settle first, and whom to ring. */
export function PlanStepItem({ step, number, steps, editing }: Props) {
  const words = useWords();
  const { plan: w } = words;
  const catalogue = useCatalogue();
  const { helping } = useSitting();
  const { provision } = step.match;
  return (
    <li className={`plan-step card-${familyOf(provision.kind)}`} data-done={step.done || undefined}>
      <p className="plan-number">
        <span className="visually-hidden">{w.step(number)}</span>
        <span aria-hidden="true">{number}</span>
      </p>
      <div className="plan-what">
        <p className="plan-purpose">
          <Icon name={familyOf(provision.kind)} />
          {w.purpose[step.purpose]}
        </p>
        <h3 id={stepTitleId(provision.id)} tabIndex={-1}>
          <Link to={paths.provision(provision.id)}>{provision.title}</Link>
        </h3>
        <p className="card-provider">{provision.provider}</p>
        <p className="plan-why">
          <span className="visually-hidden">{w.why}</span> {whyWords(step, catalogue, words, helping ? 'they' : 'you')}
        </p>
        <StepCheck step={step} steps={steps} />
      </div>
      <div className="plan-act">
        <StepContact provision={provision} />
        <StepFacts match={step.match} />
      </div>
      <StepTools step={step} editing={editing} />
    </li>
  );
}
