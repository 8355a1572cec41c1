import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FactId } from '../eligibility/facts.ts';
import type { Answers } from '../matching/answers.ts';
import type { Shown } from '../matching/changes.ts';
import type { Counting } from '../matching/counting.ts';
import { factBit } from '../matching/sharedRules.ts';
import type { Question } from './questions.ts';
import { supposedReplies } from './supposedReplies.ts';

/** What questions are weighed with: the answers so far, and what is shown for them. */
export interface Scales {
  readonly counting: Counting;
  readonly catalogue: Pick<Catalogue, 'districts' | 'needs'>;
  readonly answers: Answers;
  readonly shown: readonly Shown[];
}

/**
 * How much a question is likely to change of what is shown, in places at the head of the list: what its replies would settle
 * and what they would move, each reply as often as it is likely. 1 is as much as one thing that stands first.
 */
export function gainOf(question: Question, { counting, catalogue, answers, shown }: Scales): number {
  const replies = supposedReplies(question, answers, shown, catalogue);
  const changes = counting.changeEach(
    answers,
    replies.map((reply) => ({ fact: question.fact, answers: reply.answers })),
  );
  return changes.reduce((sum, { settled, moved }, i) => sum + (replies[i]?.likelihood ?? 0) * (settled + moved), 0);
}

/** A sensitive question is put only where so many of the first so many things depend on it. */
const sensitiveNeeds = { things: 3, among: 20 } as const;

function dependsOn({ fact }: Question, { provision, waits }: Shown, { circumstances }: Answers): boolean {
  if ((waits & factBit(fact as FactId)) !== 0) return true;
  const known = circumstances ? [...circumstances.yes, ...circumstances.no] : [];
  return fact === 'circumstances' && provision.especiallyFor.some((c) => !known.includes(c));
}

/** Whether enough of what is shown first depends on a question to ask about something sensitive. */
export function isWorthAsking(question: Question, { shown, answers }: Scales): boolean {
  if (!question.sensitive) return true;
  const depending = shown.slice(0, sensitiveNeeds.among).filter((each) => dependsOn(question, each, answers));
  return depending.length >= sensitiveNeeds.things;
}
