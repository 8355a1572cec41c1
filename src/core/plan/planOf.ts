import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { ProvisionId } from '../ids.ts';
import type { Answers } from '../matching/answers.ts';
import type { Match } from '../matching/match.ts';
import { choose } from './choose.ts';
import type { Chosen } from './draft.ts';
import { canBeHad, chainTo, type Ground, groundOf, isCandidate } from './ground.ts';
import { inChosenOrder, inOrder } from './order.ts';
import type { Plan, PlanEdits, StepPurpose } from './plan.ts';
import { purposeOf, serves } from './purposes.ts';
import { toPlan } from './steps.ts';

/** The plan for what was told: ordered steps from here. `matches` is `matchAll` of the same answers, best first. */
export function planOf(catalogue: Catalogue, matches: readonly Match[], answers: Answers, today: Day): Plan {
  const ground = groundOf(catalogue, matches, answers, today);
  return toPlan(inOrder(choose(ground), ground), ground);
}

/** What is put in takes the place of what was taken out, where it serves the same purpose. */
function purposeIn({ provision }: Match, steps: readonly Chosen[], gone: readonly Chosen[], { about }: Ground) {
  const free = (purpose: StepPurpose) => !steps.some((step) => step.purpose === purpose);
  const place = gone.find(({ purpose }) => free(purpose) && serves(provision, purpose, about));
  return place?.purpose ?? purposeOf(provision, about);
}

/** What was put in, with what it needs first where that can be had and was not taken out. */
function withAdded(kept: readonly Chosen[], gone: readonly Chosen[], edits: PlanEdits, ground: Ground): Chosen[] {
  const steps = [...kept];
  const isIn = (id: ProvisionId) => steps.some(({ match }) => match.provision.id === id);
  const add = (match: Match) => steps.push({ match, purpose: purposeIn(match, steps, gone, ground) });
  for (const id of edits.added) {
    const match = ground.byId.get(id);
    if (!match || !canBeHad(match) || isIn(id)) continue;
    add(match);
    for (const first of chainTo(id, ground, [...edits.ticked, ...edits.dropped])) {
      const needed = ground.byId.get(first);
      if (needed && isCandidate(needed, ground.answers) && !isIn(first)) add(needed);
    }
  }
  return steps;
}

/** A plan with what somebody changed in it, over the same matches and answers that it was made from. */
export function editedPlan(
  plan: Plan,
  edits: PlanEdits,
  catalogue: Catalogue,
  matches: readonly Match[],
  answers: Answers,
  today: Day,
): Plan {
  const ground = groundOf(catalogue, matches, answers, today);
  const isGone = ({ match: { provision } }: Chosen): boolean =>
    edits.dropped.includes(provision.id) && !edits.added.includes(provision.id);
  const kept = plan.steps.filter((step) => !isGone(step));
  const chosen = withAdded(kept, plan.steps.filter(isGone), edits, ground);
  return toPlan(inChosenOrder(chosen, edits.order, ground), ground, edits.ticked);
}
