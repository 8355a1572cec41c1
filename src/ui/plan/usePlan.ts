import { useMemo } from 'react';
import type { Match } from '../../core/matching/match.ts';
import type { Plan, PlanEdits } from '../../core/plan/plan.ts';
import { editedPlan, planOf } from '../../core/plan/planOf.ts';
import { useCatalogue, useServices, useSitting } from '../app/services.ts';
import { useSittingMatches } from '../app/useFlow.ts';

export interface PlanNow {
  readonly plan: Plan;
  readonly edits: PlanEdits;
  readonly matches: readonly Match[];
  /** What the plan would be with other changes. */
  readonly withEdits: (edits: PlanEdits) => Plan;
}

/** The plan for what was told in this sitting, with what was changed in it. */
export function usePlan(): PlanNow {
  const catalogue = useCatalogue();
  const today = useServices().today();
  const matches = useSittingMatches();
  const { answers, plan: edits } = useSitting();
  const base = useMemo(() => planOf(catalogue, matches, answers, today), [catalogue, matches, answers, today]);
  return useMemo(() => {
    const withEdits = (other: PlanEdits) => editedPlan(base, other, catalogue, matches, answers, today);
    return { plan: withEdits(edits), edits, matches, withEdits };
  }, [base, edits, catalogue, matches, answers, today]);
}
