import { type Provision, signFacts } from '../catalogue/catalogue.ts';
import type { NeedId } from '../ids.ts';
import type { AnswerId, Answers } from './answers.ts';
import type { LiveTable } from './liveTable.ts';
import { reachedBy } from './match.ts';
import { wishesOf } from './wishes.ts';

/** What somebody told, and the needs that follow from it. */
export interface Told {
  readonly answers: Answers;
  readonly implied: ReadonlySet<NeedId>;
}

/** One reason for which provisions are set aside: they are not what was asked for. */
export interface Sieve {
  /** The answers that it looks at. */
  readonly facts: readonly AnswerId[];
  /** Tells of each live provision, by index, whether it is set aside. */
  readonly sift: (table: LiveTable, told: Told) => (at: number) => boolean;
  /** The provisions that may be set aside after a change and were not before, or the other way round. */
  readonly touched?: (table: LiveTable, before: Told, after: Told) => Iterable<number>;
}

/** Meant for employers, and the person has not asked for that. */
export function isForOthers(provision: Provision, { needs }: Pick<Answers, 'needs'>): boolean {
  return provision.forEmployers && !provision.needs.some((need) => needs?.includes(need));
}

const none = () => false;

const wanted: Sieve = {
  facts: ['needs', ...signFacts],
  sift: ({ live }, { answers, implied }) => {
    const only = picked(answers, ['needs']);
    return (at) => {
      const provision = live[at]?.provision;
      if (!provision) return false;
      return isForOthers(provision, answers) || wishesOf(provision, only, implied, {}).needs === 'no';
    };
  },
  touched: (table, before, after) => {
    if (isNone(before.answers.needs) !== isNone(after.answers.needs)) return table.live.keys();
    return new Set(needsThatDiffer(before, after).flatMap((need) => table.byNeed.get(need) ?? []));
  },
};

const atTheTime: Sieve = {
  facts: ['times'],
  sift: ({ live }, { answers, implied }) => {
    const only = picked(answers, ['times']);
    if (!only.times) return none;
    return (at) => {
      const { provision, intakes = [] } = live[at] ?? {};
      return provision !== undefined && wishesOf(provision, only, implied, { intakes }).times === 'no';
    };
  },
};

const inReach: Sieve = {
  facts: ['travel', 'home'],
  sift: (table, { answers, implied }) => {
    const only = picked(answers, ['travel', 'home']);
    if (!only.travel) return none;
    const nearest = only.home && table.nearestFrom(only.home);
    return (at) => {
      const provision = table.live[at]?.provision;
      const reached = { nearest: reachedBy(nearest?.[at]) };
      return provision !== undefined && wishesOf(provision, only, implied, reached).travel === 'no';
    };
  },
};

const notDoneYet: Sieve = {
  facts: ['has'],
  sift:
    ({ live }, { answers: { has } }) =>
    (at) =>
      has?.includes(live[at]?.provision.id ?? '') ?? false,
};

/** All that `partOf` sets aside by, each with its own bit in a standing. No more than eight. */
export const sieves: readonly Sieve[] = [wanted, atTheTime, inReach, notDoneYet];

const isNone = (needs: readonly NeedId[] | undefined): boolean => !needs || needs.length === 0;

/** The needs that are asked for or implied in one and not, or not so, in the other. */
export function needsThatDiffer(before: Told, after: Told): readonly NeedId[] {
  const how = ({ answers, implied }: Told, need: NeedId) =>
    answers.needs?.includes(need) ? 'told' : implied.has(need);
  const all = [before, after].flatMap(({ answers, implied }) => [...(answers.needs ?? []), ...implied]);
  return [...new Set(all)].filter((need) => how(before, need) !== how(after, need));
}

/** Only these of the answers. */
export function picked(answers: Answers, ids: readonly AnswerId[]): Answers {
  return Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}
