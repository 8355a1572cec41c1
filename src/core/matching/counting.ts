import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { AnswerId, Answers } from './answers.ts';
import { type Match, matchAll } from './match.ts';
import { isAskedFor } from './wishes.ts';

/** How many live things there are for somebody, of those that are what they asked for. */
export interface Counts {
  /** All their rules hold. */
  readonly fits: number;
  /** Nothing rules them out; something is left to check. */
  readonly might: number;
  /** A rule shuts the person out. */
  readonly notNow: number;
}

/** Which part of a list of results a match stands in; `closed` and `aside` (not what was asked for) count in none. */
export type Part = 'fits' | 'might' | 'notNow' | 'aside' | 'closed';

export function partOf({ verdict, availability, wishes, provision }: Match, answers: Answers): Part {
  if (availability === 'closed') return 'closed';
  if (answers.has?.includes(provision.id) || !isAskedFor(wishes)) return 'aside';
  if (provision.forEmployers && !provision.needs.some((need) => answers.needs?.includes(need))) return 'aside';
  if (verdict.status === 'ineligible') return 'notNow';
  return verdict.status === 'eligible' ? 'fits' : 'might';
}

export function countParts(matches: readonly Match[], answers: Answers): Counts {
  const counts = { fits: 0, might: 0, notNow: 0 };
  for (const match of matches) {
    const part = partOf(match, answers);
    if (part !== 'aside' && part !== 'closed') counts[part] += 1;
  }
  return counts;
}

/** Counts for many answers at once, without judging every provision anew each time. */
export interface Counting {
  readonly count: (answers: Answers) => Counts;
  /** For each alternative, in which one fact differs from `answers`: its counts. */
  readonly countEach: (
    answers: Answers,
    alternatives: readonly { readonly fact: AnswerId; readonly answers: Answers }[],
  ) => readonly Counts[];
}

export function openCounting(catalogue: Catalogue, today: Day): Counting {
  const count = (answers: Answers) => countParts(matchAll(catalogue, answers, today), answers);
  return { count, countEach: (_, alternatives) => alternatives.map(({ answers }) => count(answers)) };
}
