import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { Answers } from '../matching/answers.ts';
import { type Counting, openCounting } from '../matching/counting.ts';
import { isAnswered, makesSense, type Question, type QuestionId, questionsFor } from './questions.ts';

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

export function openFlow(catalogue: Catalogue, today: Day): Flow {
  return { catalogue, today, questions: questionsFor(catalogue, today), counting: openCounting(catalogue, today) };
}

/** The questions that may still be put: not put before, not known, and of some sense. */
export function openQuestions(
  { questions }: Pick<Flow, 'questions'>,
  { answers, asked }: Progress,
): readonly Question[] {
  return questions.filter(
    (question) =>
      question.askedOf.includes('resident') &&
      !asked.includes(question.id) &&
      !isAnswered(question, answers) &&
      makesSense(question, answers),
  );
}

/** The question to put next; undefined when enough is known, or eight were put. */
export function nextQuestion(flow: Flow, progress: Progress): Question | undefined {
  if (progress.asked.length >= mostQuestions) return undefined;
  const open = openQuestions(flow, progress);
  return open.find(({ opener }) => opener) ?? open[0];
}
