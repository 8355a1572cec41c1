import type { ProvisionId } from '../ids.ts';
import type { Plan, PlanEdits } from './plan.ts';

const without = (ids: readonly ProvisionId[], id: ProvisionId) => ids.filter((other) => other !== id);
const withId = (ids: readonly ProvisionId[], id: ProvisionId) => [...without(ids, id), id];

/** Takes a step out. Its place in a chosen order is kept for when it comes back. */
export function dropStep(edits: PlanEdits, id: ProvisionId): PlanEdits {
  return { ...edits, dropped: withId(edits.dropped, id), added: without(edits.added, id) };
}

/** Puts a step in, or back. */
export function addStep(edits: PlanEdits, id: ProvisionId): PlanEdits {
  return { ...edits, dropped: without(edits.dropped, id), added: withId(edits.added, id) };
}

/** Puts one thing in the place of another. */
export function swapStep(edits: PlanEdits, out: ProvisionId, into: ProvisionId): PlanEdits {
  const order = without(edits.order, into).map((id) => (id === out ? into : id));
  return { ...addStep(dropStep(edits, out), into), order };
}

export function tickStep(edits: PlanEdits, id: ProvisionId): PlanEdits {
  const { ticked } = edits;
  return { ...edits, ticked: ticked.includes(id) ? without(ticked, id) : [...ticked, id] };
}

/** Moves a step up (-1) or down (1); undefined where there is no place, or where one of the two needs the other first. */
export function moveStep(
  { steps }: Pick<Plan, 'steps'>,
  edits: PlanEdits,
  id: ProvisionId,
  by: -1 | 1,
): PlanEdits | undefined {
  const ids = steps.map(({ match }) => match.provision.id);
  const from = ids.indexOf(id);
  const [upper, lower] = by < 0 ? [steps[from - 1], steps[from]] : [steps[from], steps[from + 1]];
  if (from < 0 || !upper || !lower || lower.after.includes(upper.match.provision.id)) return undefined;
  const order = without(ids, id);
  return { ...edits, order: [...order.slice(0, from + by), id, ...order.slice(from + by)] };
}
