import type { Answers } from '../../core/matching/answers.ts';
import type { Match } from '../../core/matching/match.ts';
import { canBeHad, isAskedFor } from '../../core/plan/ground.ts';
import type { Words } from '../../messages/en.ts';
import type { PlanNow } from './usePlan.ts';

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

function textOf({ provision, venues }: Match, words: Words): string {
  const { title, provider, summary, kind } = provision;
  return plain([title, provider, summary, words.kind[kind], ...venues.map(({ town }) => town)].join(' '));
}

/** What can be added: untyped, what fits and was asked for; typed, all that can be had and has every word. */
export function addable({ plan, matches }: PlanNow, typed: string, answers: Answers, words: Words): readonly Match[] {
  const taken = new Set(plan.steps.map(({ match }) => match.provision.id));
  const open = matches.filter((match) => canBeHad(match) && !taken.has(match.provision.id));
  const parts = plain(typed).split(' ').filter(Boolean);
  if (parts.length === 0) return open.filter((match) => isAskedFor(match, answers));
  return open.filter((match) => {
    const text = textOf(match, words);
    return parts.every((part) => text.includes(part));
  });
}
