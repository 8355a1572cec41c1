import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import type { ProvisionId } from '../../src/core/ids.ts';
import { type Answers, withAnswers } from '../../src/core/matching/answers.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import {
  type Flow,
  mostQuestions,
  nextQuestion,
  openQuestions,
  type Progress,
} from '../../src/core/questionnaire/flow.ts';
import type { Question } from '../../src/core/questionnaire/questions.ts';
import { doorAnswers } from '../../src/core/questionnaire/replies.ts';
import { isWorthAsking } from '../../src/core/questionnaire/weighing.ts';
import { settledAfter } from './measure.ts';
import type { Vignette } from './vignette.ts';

/** How the next question is chosen. */
export type Asking = (flow: Flow, progress: Progress) => Question | undefined;

/** Whichever still changes most. */
export const adaptive: Asking = nextQuestion;

/** The first in their author's order that makes sense and may be put, whatever it would change; just as many at most. */
export const inAuthorsOrder: Asking = (flow, progress) => {
  if (progress.asked.length >= mostQuestions) return undefined;
  const { catalogue, counting } = flow;
  const scales = { catalogue, counting, answers: progress.answers, shown: counting.first(progress.answers) };
  return openQuestions(flow, progress).find((question) => question.opener || isWorthAsking(question, scales));
};

/** What a simulated person got out of being asked. */
export interface Sat {
  readonly list: readonly ProvisionId[];
  readonly asked: number;
  /** After how many questions the first five stayed as they are at the end. */
  readonly settled: number;
}

/** The answers that a door gives at the start; none where somebody comes in by no door. */
export function throughDoor({ doors }: Catalogue, { door }: Pick<Vignette, 'door'>): Answers {
  const found = doors.find(({ id }) => id === door);
  return found ? doorAnswers(found) : {};
}

/** The answers with what the person would reply to a question; "not sure" where the vignette does not say. */
function replied(answers: Answers, { id, fact }: Question, { answers: known }: Vignette): Answers {
  if (fact !== 'employer') return known[fact] === undefined ? answers : withAnswers(answers, { [fact]: known[fact] });
  const part = id === 'employer-size' ? 'size' : 'sector';
  const told = known.employer?.[part];
  return told === undefined ? answers : withAnswers(answers, { employer: { ...answers.employer, [part]: told } });
}

/** What is offered for some answers: live and not ruled out, best first. */
export function offered({ catalogue, today }: Pick<Flow, 'catalogue' | 'today'>, answers: Answers) {
  return matchAll(catalogue, answers, today).filter(
    ({ availability, verdict }) => availability !== 'closed' && verdict.status !== 'ineligible',
  );
}

const idsFor = (flow: Flow, answers: Answers): readonly ProvisionId[] =>
  offered(flow, answers).map(({ provision }) => provision.id);

/** Puts question after question to a simulated person until none is left. `told` is what is known at the start. */
export function sit(flow: Flow, vignette: Vignette, ask: Asking, told: Answers): Sat {
  let progress: Progress = { answers: told, asked: [] };
  const lists = [idsFor(flow, progress.answers)];
  for (let question = ask(flow, progress); question; question = ask(flow, progress)) {
    progress = {
      answers: replied(progress.answers, question, vignette),
      asked: [...progress.asked, question.id],
    };
    lists.push(idsFor(flow, progress.answers));
  }
  return {
    list: lists.at(-1) ?? [],
    asked: progress.asked.length,
    settled: settledAfter(lists.map((list) => list.slice(0, 5))),
  };
}
