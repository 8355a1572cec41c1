import type { ProvisionId } from '../ids.ts';
import type { Match } from '../matching/match.ts';
import type { Chosen } from './draft.ts';
import type { Ground } from './ground.ts';
import { placeOf } from './purposes.ts';

const idOf = ({ match }: Chosen): ProvisionId => match.provision.id;

const later = '9999';
const startOf = ({ nextIntake }: Match): string => nextIntake?.starts.from ?? later;

/** What a step is for, then its stage, then its start, then how well it fits. */
function byNature({ catalogue, ranks }: Ground) {
  const stageOf = ({ match }: Chosen): number => {
    const at = catalogue.stages.findIndex(({ id }) => id === match.provision.stage);
    return at < 0 ? catalogue.stages.length : at;
  };
  const rankOf = (chosen: Chosen): number => ranks.get(idOf(chosen)) ?? ranks.size;
  return (a: Chosen, b: Chosen): number => {
    const order = placeOf(a.purpose) - placeOf(b.purpose) || stageOf(a) - stageOf(b);
    if (order !== 0) return order;
    const [startA, startB] = [startOf(a.match), startOf(b.match)];
    return startA === startB ? rankOf(a) - rankOf(b) : startA < startB ? -1 : 1;
  };
}

/** In the order given, but each after what comes before it. A circle is cut where it is met first. */
function inTurn(
  ordered: readonly Chosen[],
  comesBefore: (before: Chosen, after: Chosen) => boolean,
): readonly Chosen[] {
  const left = [...ordered];
  const done: Chosen[] = [];
  while (left.length > 0) {
    const ready = left.findIndex((step) => !left.some((other) => other !== step && comesBefore(other, step)));
    done.push(...left.splice(Math.max(0, ready), 1));
  }
  return done;
}

const requiredFor =
  ({ before }: Ground) =>
  (first: Chosen, second: Chosen): boolean =>
    before(idOf(second)).has(idOf(first));

/** The plan's own order. What leads to another step stands before it too. */
export function inOrder(chosen: readonly Chosen[], ground: Ground): readonly Chosen[] {
  const requires = requiredFor(ground);
  const sorted = [...chosen].sort(byNature(ground));
  return inTurn(sorted, (a, b) => requires(a, b) || a.match.provision.leadsTo.includes(idOf(b)));
}

/** The order somebody chose; what it does not name comes after, in its own order. What is required stays before. */
export function inChosenOrder(
  chosen: readonly Chosen[],
  order: readonly ProvisionId[],
  ground: Ground,
): readonly Chosen[] {
  const own = inOrder(chosen, ground);
  if (order.length === 0) return own;
  const placeIn = (step: Chosen): number => {
    const at = order.indexOf(idOf(step));
    return at < 0 ? order.length : at;
  };
  return inTurn(
    [...own].sort((a, b) => placeIn(a) - placeIn(b)),
    requiredFor(ground),
  );
}
