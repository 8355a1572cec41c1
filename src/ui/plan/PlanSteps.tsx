import { Fragment } from 'react';
import { useWords } from '../app/services.ts';
import { PlanStepItem } from './PlanStepItem.tsx';
import type { PlanNow } from './usePlan.ts';
import { type PlanEditing, undoId } from './usePlanEditing.ts';

/** Stands where a step was taken out, and brings it back. */
function Gone({ editing }: { readonly editing: PlanEditing }) {
  const { plan: w } = useWords();
  return (
    <li className="plan-gone no-print">
      <span>{w.said.dropped(editing.gone?.title ?? '')}</span>{' '}
      <button type="button" id={undoId} className="button" onClick={editing.undo}>
        {w.undo}
      </button>
    </li>
  );
}

/** The steps in their order, one under the other. */
export function PlanSteps({ now, editing }: { readonly now: PlanNow; readonly editing: PlanEditing }) {
  const { plan: w } = useWords();
  const { steps } = now.plan;
  const { order, dropped, added } = now.edits;
  const { gone } = editing;
  return (
    <section className="plan-steps-part" aria-labelledby="plan-steps">
      <h2 id="plan-steps" className="visually-hidden">
        {w.steps}
      </h2>
      <p role="status" className="visually-hidden">
        {editing.words}
      </p>
      {steps.length === 0 && <p className="lead">{w.allOut}</p>}
      <ol className="plan-steps">
        {steps.map((step, i) => (
          <Fragment key={step.match.provision.id}>
            {gone?.at === i + 1 && <Gone editing={editing} />}
            <PlanStepItem step={step} number={i + 1} steps={steps} editing={editing} />
          </Fragment>
        ))}
        {gone && gone.at > steps.length && <Gone editing={editing} />}
      </ol>
      {order.length + dropped.length + added.length > 0 && (
        <p className="no-print">
          <button type="button" className="button quiet" onClick={editing.reset}>
            {w.reset}
          </button>
        </p>
      )}
    </section>
  );
}
