import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { AnswerId, Answers } from './answers.ts';
import { type Change, changeTo, headOf, type Shown, shownIn } from './changes.ts';
import { openLiveTable } from './liveTable.ts';
import type { Match } from './match.ts';
import { isForOthers } from './sieves.ts';
import { type Standing, standingAfter, standingOf } from './standing.ts';
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
  if (isForOthers(provision, answers)) return 'aside';
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

/** Other answers than those in hand; `fact` is the one that differs. Dependent ones may differ with it. */
export interface Alternative {
  readonly fact: AnswerId;
  readonly answers: Answers;
}

/** Counts and changes for many answers at once, without judging every provision anew each time. */
export interface Counting {
  readonly count: (answers: Answers) => Counts;
  /** For each alternative: its counts. */
  readonly countEach: (answers: Answers, alternatives: readonly Alternative[]) => readonly Counts[];
  /** For each alternative: how much it would change of what is shown for `answers`. */
  readonly changeEach: (answers: Answers, alternatives: readonly Alternative[]) => readonly Change[];
  /** The first of what is shown for these answers: live, asked for and not ruled out, best first. */
  readonly first: (answers: Answers) => readonly Shown[];
}

function countsOf({ no, open, aside }: Standing): Counts {
  const counts = { fits: 0, might: 0, notNow: 0 };
  for (let at = 0; at < aside.length; at += 1) {
    if (aside[at] === 0) counts[no[at] !== 0 ? 'notNow' : open[at] !== 0 ? 'might' : 'fits'] += 1;
  }
  return counts;
}

/** Work that is done once for the same answers, however often it is asked for. */
function once<Done>(work: (answers: Answers) => Done): (answers: Answers) => Done {
  const known = new WeakMap<Answers, { readonly done: Done }>();
  return (answers) => {
    const entry = known.get(answers) ?? { done: work(answers) };
    known.set(answers, entry);
    return entry.done;
  };
}

export function openCounting(catalogue: Catalogue, today: Day): Counting {
  const table = openLiveTable(catalogue, today);
  const standingFor = once((answers) => standingOf(table, answers));
  const headFor = once((answers) => headOf(table, standingFor(answers)));
  return {
    count: (answers) => countsOf(standingFor(answers)),
    countEach: (answers, alternatives) => {
      const before = standingFor(answers);
      return alternatives.map((other) => countsOf(standingAfter(table, before, other.answers)));
    },
    changeEach: (answers, alternatives) => {
      const head = headFor(answers);
      return alternatives.map((other) => changeTo(table, head, other.answers));
    },
    first: (answers) => shownIn(table, headFor(answers)),
  };
}
