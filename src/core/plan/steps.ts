import { nextSteps } from '../catalogue/edges.ts';
import type { Day } from '../day.ts';
import type { NeedId, ProvisionId, StageId } from '../ids.ts';
import type { Match } from '../matching/match.ts';
import { reasonsFor } from '../matching/reasons.ts';
import { impliedNeeds } from '../matching/wishes.ts';
import type { Chosen } from './draft.ts';
import { chainTo, type Ground, isAskedFor, isCandidate, suits } from './ground.ts';
import type { Plan, PlanStep, StepPurpose } from './plan.ts';
import { isFoundation, purposeOf, serves } from './purposes.ts';

const mostInstead = 3;
const mostNext = 3;

/** The first day on which something may be done; undefined where no date says so. */
const doneBy = ({ nextIntake }: Match): Day | undefined => nextIntake?.ends?.from ?? nextIntake?.starts.from;

function startsTooSoon({ nextIntake }: Match, needed: readonly Match[]): boolean {
  const start = nextIntake?.starts.to;
  return start !== undefined && needed.some((match) => (doneBy(match) ?? start) > start);
}

/** What stands in the plan before a step because the step needs it, and what it needs that the plan lacks. */
function neededFirst(
  { provision }: Match,
  taken: ReadonlySet<ProvisionId>,
  ground: Ground,
  ticked: readonly ProvisionId[],
): readonly ProvisionId[] {
  const open = chainTo(provision.id, ground, ticked);
  const lacks = (id: ProvisionId) => provision.requires.includes(id) && open.includes(id);
  return [...ground.before(provision.id)].filter((id) => taken.has(id) || lacks(id)).sort();
}

/** Others for the same purpose: first what was asked for and meets the same need, then what is for the same as the step. */
function insteadOf({ match, purpose }: Chosen, taken: ReadonlySet<ProvisionId>, ground: Ground): readonly Match[] {
  const { answers, matches, about, catalogue } = ground;
  const wanted = new Set([...(answers.needs ?? []), ...impliedNeeds(catalogue, answers)]);
  const needs = match.provision.needs.filter((need) => wanted.has(need));
  const others = matches.filter(
    (other) => !taken.has(other.provision.id) && isCandidate(other, answers) && serves(other.provision, purpose, about),
  );
  const sharing = (other: Match, list: readonly NeedId[]) => other.provision.needs.some((need) => list.includes(need));
  const asked = others.filter((m) => isAskedFor(m, answers) && sharing(m, needs));
  const like = others.filter((m) => suits(m) && sharing(m, match.provision.needs));
  const rest = others.filter((m) => isAskedFor(m, answers) && needs.length === 0);
  return [...new Set([...asked, ...like, ...rest])].slice(0, mostInstead);
}

/** What the steps lead to, from the furthest back. */
function nextOf(steps: readonly Chosen[], taken: ReadonlySet<ProvisionId>, ground: Ground): readonly Match[] {
  const after = nextSteps(ground.catalogue.provisions);
  const found = new Set<ProvisionId>();
  const laid = new Set<StepPurpose>(steps.map(({ purpose }) => purpose).filter(isFoundation));
  const isOpen = (next: Match) =>
    isCandidate(next, ground.answers) && !laid.has(purposeOf(next.provision, ground.about));
  for (const { match } of [...steps].reverse()) {
    const ids = [...(after.get(match.provision.id) ?? [])].filter((id) => !taken.has(id));
    const open = ids.flatMap((id) => ground.byId.get(id) ?? []).filter(isOpen);
    const rank = (next: Match) => ground.ranks.get(next.provision.id) ?? 0;
    for (const next of open.sort((a, b) => rank(a) - rank(b))) found.add(next.provision.id);
  }
  return [...found].slice(0, mostNext).flatMap((id) => ground.byId.get(id) ?? []);
}

function stageAfter(steps: readonly Chosen[], { catalogue: { stages } }: Ground): StageId | undefined {
  const reached = steps.map(({ match }) => stages.findIndex(({ id }) => id === match.provision.stage));
  const furthest = Math.max(-1, ...reached);
  return furthest < 0 ? undefined : stages[furthest + 1]?.id;
}

/** Chosen provisions in their order as a plan. */
export function toPlan(chosen: readonly Chosen[], ground: Ground, ticked: readonly ProvisionId[] = []): Plan {
  const { answers, today, byId } = ground;
  const lacking = impliedNeeds(ground.catalogue, answers);
  const taken = new Set(chosen.map(({ match }) => match.provision.id));
  const steps = chosen.map((step): PlanStep => {
    const { match, purpose } = step;
    const after = neededFirst(match, taken, ground, ticked);
    const open = after.filter((id) => taken.has(id) && !ticked.includes(id));
    return {
      purpose,
      match,
      reasons: reasonsFor(match, answers, lacking, today),
      done: ticked.includes(match.provision.id),
      after,
      tooSoon: startsTooSoon(
        match,
        open.flatMap((id) => byId.get(id) ?? []),
      ),
      instead: insteadOf(step, taken, ground),
    };
  });
  const nextStage = stageAfter(chosen, ground);
  return { steps, next: nextOf(chosen, taken, ground), ...(nextStage === undefined ? {} : { nextStage }) };
}
