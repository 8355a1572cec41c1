import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { Answers } from '../matching/answers.ts';
import { type Counting, type Counts, openCounting } from '../matching/counting.ts';
import { isAnswered, makesSense, type Question, type QuestionId, questionsFor } from './questions.ts';
import { applyReply, chosenOf } from './replies.ts';
import { gainOf, isWorthAsking, type Scales } from './weighing.ts';

/** What the next question is chosen from: made once for an area and a day. */
export interface Flow {
  readonly catalogue: Catalogue;
  readonly today: Day;
  readonly questions: readonly Question[];
  readonly counting: Counting;
}

/** How far somebody has come. */
export interface Progress {
  readonly answers: Answers;
  /** Questions put so far, whatever the reply: none is put twice. */
  readonly asked: readonly QuestionId[];
}

/** No flow asks more than this, openers included. */
export const mostQuestions = 8;

/**
 * A question is put only where it is likely to change at least so much for each unit of its burden; 1 is one thing at the
 * head of the list settled, brought there or taken away. This is a tenth of what all places count together (7.7): less
 * seldom brings anything new among the first five, so it is not worth a person's time.
 */
export const leastGain = 0.7;

export function openFlow(catalogue: Catalogue, today: Day): Flow {
  return { catalogue, today, questions: questionsFor(catalogue, today), counting: openCounting(catalogue, today) };
}

const isForResidents = ({ askedOf }: Question): boolean => askedOf.includes('resident');

/** Why a question is not put, apart from what it would bring. */
function barTo(question: Question, { answers, asked }: Progress): 'asked' | 'answered' | 'senseless' | undefined {
  if (asked.includes(question.id)) return 'asked';
  // What a door tells of the needs is a guess: it stands chosen, and the person says whether it is all.
  if (question.id !== 'needs' && isAnswered(question, answers)) return 'answered';
  return makesSense(question, answers) ? undefined : 'senseless';
}

/** The questions that may still be put: not put before, not known, and of some sense. */
export function openQuestions({ questions }: Pick<Flow, 'questions'>, progress: Progress): readonly Question[] {
  return questions.filter((question) => isForResidents(question) && barTo(question, progress) === undefined);
}

/** What speaks for putting a question now, and what against it. */
export interface Weighed {
  readonly question: Question;
  /** How much its replies are likely to change of what is shown; 1 is one thing at the head of the list. */
  readonly gain: number;
  readonly perBurden: number;
  readonly skipped?: 'asked' | 'answered' | 'senseless' | 'sensitive' | 'too-little';
}

function scalesFor({ catalogue, counting }: Flow, { answers }: Progress): Scales {
  return { counting, catalogue, answers, shown: counting.first(answers) };
}

/** Rounded, so that the same changes summed in another order weigh the same. */
const rounded = (gain: number): number => Math.round(gain * 1e6) / 1e6;

function weigh(question: Question, progress: Progress, scales: Scales): Weighed {
  const bar = barTo(question, progress);
  const gain = bar === 'answered' || bar === 'senseless' ? 0 : rounded(gainOf(question, scales));
  const perBurden = gain / question.burden;
  const refused = isWorthAsking(question, scales) ? (perBurden < leastGain ? 'too-little' : undefined) : 'sensitive';
  const skipped = bar ?? (question.opener ? undefined : refused);
  return { question, gain, perBurden, ...(skipped ? { skipped } : {}) };
}

/** All questions in their author's order, with what each would bring now and why it is not put. */
export function weighQuestions(flow: Flow, progress: Progress): readonly Weighed[] {
  const scales = scalesFor(flow, progress);
  return flow.questions.filter(isForResidents).map((question) => weigh(question, progress, scales));
}

/**
 * The question to put next: the openers in their author's order, then the one that changes most for its burden, ties by
 * author's order. Undefined when no question changes enough any more, or eight were put.
 */
export function nextQuestion(flow: Flow, progress: Progress): Question | undefined {
  if (progress.asked.length >= mostQuestions) return undefined;
  const open = openQuestions(flow, progress);
  const opener = open.find((question) => question.opener);
  if (opener) return opener;
  const scales = scalesFor(flow, progress);
  const worth = open
    .filter((question) => isWorthAsking(question, scales))
    .map((question) => weigh(question, progress, scales))
    .filter(({ skipped }) => skipped === undefined);
  const most = Math.max(...worth.map(({ perBurden }) => perBurden));
  return worth.find(({ perBurden }) => perBurden === most)?.question;
}

/** The options that would be chosen with one more: an option that stands alone pushes the others out, and they it. */
function chosenWith({ control, alone }: Question, chosen: readonly string[], option: string): readonly string[] {
  const isSeveral = control === 'many' || control === 'circumstances';
  if (!isSeveral || option === alone) return [option];
  return [...chosen.filter((id) => id !== alone && id !== option), option];
}

/**
 * What there would be for somebody who chose an option, by option. Where several may be chosen, it counts as added to what
 * is chosen now; one that is chosen already counts as things stand. Nothing for a place.
 */
export function optionCounts(
  { counting }: Pick<Flow, 'counting'>,
  answers: Answers,
  question: Question,
): ReadonlyMap<string, Counts> {
  const chosen = chosenOf(answers, question);
  const alternatives = question.options.map(({ id }) => ({
    fact: question.fact,
    answers: applyReply(answers, question, { chosen: chosenWith(question, chosen, id) }),
  }));
  const counts = counting.countEach(answers, alternatives);
  return new Map(question.options.flatMap(({ id }, i) => (counts[i] ? [[id, counts[i]] as const] : [])));
}
