import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { FoundPlace } from '../geography/places.ts';
import type { NeedId } from '../ids.ts';
import { type AnswerId, answerIds } from './answers.ts';
import { type Match, nearestTo, type Placed, placedOn } from './match.ts';
import { byTitle } from './rank.ts';
import { tellingNeeds, type Unscored } from './score.ts';
import { type SharedRules, shareRules } from './sharedRules.ts';
import { noWishes } from './wishes.ts';

/** The live provisions of a catalogue on a day, made ready for looking at many answers one after another. */
export interface LiveTable {
  readonly catalogue: Pick<Catalogue, 'needs'>;
  readonly today: Day;
  /** In the order of their titles: that of the files does not matter. All that follows speaks of them by index. */
  readonly live: readonly Placed[];
  /** The same as matches of which nothing is known, for the parts of a score that look no further. */
  readonly plain: readonly Unscored[];
  readonly shared: SharedRules;
  /** The shared rules that look at a fact, by index. */
  readonly rulesByFact: ReadonlyMap<AnswerId, readonly number[]>;
  readonly byNeed: ReadonlyMap<NeedId, readonly number[]>;
  readonly telling: ReadonlyMap<NeedId, number>;
  /** Each one's nearest venue from a place. */
  readonly nearestFrom: (home: FoundPlace) => readonly Match['nearest'][];
}

function groupedBy<Key>(live: readonly Placed[], keysOf: (placed: Placed) => readonly Key[]): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  live.forEach((placed, at) => {
    for (const key of new Set(keysOf(placed))) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  });
  return groups;
}

export function openLiveTable(catalogue: Catalogue, today: Day): LiveTable {
  const live = placedOn(catalogue, today)
    .filter(({ availability }) => availability !== 'closed')
    .sort(byTitle);
  const shared = shareRules(
    live.map(({ provision }) => provision),
    today,
  );
  const looking = (fact: AnswerId) =>
    shared.rules.flatMap(({ facts }, rule) => ((facts as ReadonlySet<AnswerId>).has(fact) ? [rule] : []));
  const known = new WeakMap<FoundPlace, readonly Match['nearest'][]>();
  return {
    catalogue,
    today,
    live,
    plain: live.map((placed) => ({ ...placed, wishes: noWishes, verdict: { status: 'eligible', findings: [] } })),
    shared,
    rulesByFact: new Map(answerIds.map((fact) => [fact, looking(fact)])),
    byNeed: groupedBy(live, ({ provision }) => provision.needs),
    telling: tellingNeeds(catalogue),
    nearestFrom: (home) => {
      const nearest = known.get(home) ?? live.map(({ venues }) => nearestTo(home, venues));
      known.set(home, nearest);
      return nearest;
    },
  };
}
