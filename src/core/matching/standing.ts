import type { Given } from '../eligibility/facts.ts';
import { type AnswerId, type Answers, answerIds, givenOf } from './answers.ts';
import type { LiveTable } from './liveTable.ts';
import { answerOf, type RuleAnswer } from './sharedRules.ts';
import { sieves, type Told } from './sieves.ts';
import { impliedNeeds } from './wishes.ts';

/** How all live provisions stand for some answers: enough to count them, and to find what another answer changes. */
export interface Standing extends Told {
  /** By shared rule. One that answers as before is the same object as before. */
  readonly ruleAnswers: readonly RuleAnswer[];
  /** By provision, how many of its rules say no, and how many are unknown. */
  readonly no: Uint16Array;
  readonly open: Uint16Array;
  /** By provision, one bit for each of the `sieves` that sets it aside. */
  readonly aside: Uint8Array;
}

type Draft = Standing & { readonly ruleAnswers: RuleAnswer[] };

/** Looks at everything. */
export function standingOf(table: LiveTable, answers: Answers): Standing {
  const { live, shared, today } = table;
  const given = givenOf(answers);
  const draft: Draft = {
    answers,
    implied: impliedNeeds(table.catalogue, answers),
    ruleAnswers: shared.rules.map((rule) => answerOf(rule, given, today)),
    no: new Uint16Array(live.length),
    open: new Uint16Array(live.length),
    aside: new Uint8Array(live.length),
  };
  draft.ruleAnswers.forEach((answer, rule) => {
    tally(table, draft, rule, answer, 1);
  });
  for (const sieve of sieves.keys()) siftAgain(table, draft, sieve, live.keys());
  return draft;
}

/** Looks only at what other answers change. */
export function standingAfter(table: LiveTable, before: Standing, answers: Answers): Standing {
  const changed = changedBetween(before.answers, answers);
  const draft: Draft = {
    answers,
    implied: impliedNeeds(table.catalogue, answers),
    ruleAnswers: [...before.ruleAnswers],
    no: before.no.slice(),
    open: before.open.slice(),
    aside: before.aside.slice(),
  };
  const given = givenOf(answers);
  for (const fact of changed) for (const rule of table.rulesByFact.get(fact) ?? []) askAgain(table, draft, rule, given);
  sieves.forEach(({ facts, touched }, sieve) => {
    if (!facts.some((fact) => changed.includes(fact))) return;
    siftAgain(table, draft, sieve, touched?.(table, before, draft) ?? table.live.keys());
  });
  return draft;
}

/** The answers that are not the very same in both. */
export function changedBetween(before: Answers, after: Answers): readonly AnswerId[] {
  return answerIds.filter((id) => before[id] !== after[id]);
}

function askAgain(table: LiveTable, draft: Draft, rule: number, given: Given): void {
  const [shared, before] = [table.shared.rules[rule], draft.ruleAnswers[rule]];
  if (!shared || !before) return;
  const after = answerOf(shared, given, table.today);
  if (after.holds === before.holds && after.waits === before.waits) return;
  draft.ruleAnswers[rule] = after;
  tally(table, draft, rule, before, -1);
  tally(table, draft, rule, after, 1);
}

/** Adds a rule's answer to the provisions that have the rule, or takes it away. */
function tally({ shared }: LiveTable, { no, open }: Draft, rule: number, { holds }: RuleAnswer, by: 1 | -1): void {
  if (holds === 'yes') return;
  const counted = holds === 'no' ? no : open;
  for (const at of shared.rules[rule]?.provisions ?? []) counted[at] = (counted[at] ?? 0) + by;
}

function siftAgain(table: LiveTable, draft: Draft, sieve: number, touched: Iterable<number>): void {
  const isAside = sieves[sieve]?.sift(table, draft);
  if (!isAside) return;
  const bit = 1 << sieve;
  for (const at of touched) {
    const others = (draft.aside[at] ?? 0) & ~bit;
    draft.aside[at] = isAside(at) ? others | bit : others;
  }
}
