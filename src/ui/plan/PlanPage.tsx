import './plan.css';
import { Link } from 'react-router';
import { isBlank } from '../../core/matching/answers.ts';
import { longDay } from '../../messages/format.ts';
import { paths } from '../app/paths.ts';
import { useCatalogue, useServices, useSitting, useWords } from '../app/services.ts';
import { FinishButton } from '../ask/FinishButton.tsx';
import { HelpCard } from '../parts/HelpCard.tsx';
import { Page } from '../parts/Page.tsx';
import { AddStep } from './AddStep.tsx';
import { AfterPlan } from './AfterPlan.tsx';
import { HandOver } from './HandOver.tsx';
import { NoPlan } from './NoPlan.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { Stairs } from './Stairs.tsx';
import { usePlan } from './usePlan.ts';
import { usePlanEditing } from './usePlanEditing.ts';
import { useReached } from './useReached.ts';

/** The plan: where all the questions lead. What was told and changed lives in the sitting alone. */
export function PlanPage() {
  const { plan: w } = useWords();
  const { answers, helping, plan: edits } = useSitting();
  const now = usePlan();
  const editing = usePlanEditing(now);
  const isUntold = isBlank(answers) && edits.added.length === 0;
  const isThere = !isUntold && now.plan.steps.length > 0;
  const isLeft = !isUntold && (isThere || edits.dropped.length > 0);
  useReached(isThere);
  return (
    <Page
      heading={helping ? w.helperHeading : w.heading}
      title={w.heading}
      className={helping ? 'plan-page plan-helping' : 'plan-page'}
      lead={isThere && <PlanLead steps={now.plan.steps.length} />}
    >
      {isThere && <Stairs steps={now.plan.steps} />}
      {isLeft ? <PlanSteps now={now} editing={editing} /> : <NoPlan untold={isUntold} />}
      {isLeft && helping && <AddStep now={now} editing={editing} />}
      {isThere && <AfterPlan plan={now.plan} />}
      {isThere && <HandOver plan={now.plan} />}
      <HelpCard />
      {isThere && <SmallPrint />}
      {!isUntold && (
        <div className="no-print">
          <FinishButton />
        </div>
      )}
    </Page>
  );
}

function PlanLead({ steps }: { readonly steps: number }) {
  const { plan: w } = useWords();
  const { area } = useCatalogue();
  const today = useServices().today();
  return (
    <>
      <p className="lead no-print">{w.lead(steps)}</p>
      {/* A sheet that is made for somebody is theirs. */}
      <p className="plan-sheet-title" aria-hidden="true">
        {w.heading}
      </p>
      <p className="print-only">{w.printed(longDay(today, area.language))}</p>
    </>
  );
}

function SmallPrint() {
  const { plan: w } = useWords();
  const { area } = useCatalogue();
  return (
    <div className="plan-foot no-print">
      <p className="row">
        <Link to={paths.answers}>{w.answers}</Link>
        <Link to={paths.results}>{w.results}</Link>
      </p>
      <p className="small">{w.counted(area.name)}</p>
    </div>
  );
}
