/**
 * `npm run bench`: how long an answer takes, from the reply to the new list and counts beside all options of all
 * questions, and to the choice of the next question; for the real catalogue and for a made-up larger one.
 */
import { availableParallelism } from 'node:os';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { type Alternative, countParts, openCounting } from '../../src/core/matching/counting.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { nextQuestion, openFlow } from '../../src/core/questionnaire/flow.ts';
import { questionsFor } from '../../src/core/questionnaire/questions.ts';
import { applyReply } from '../../src/core/questionnaire/replies.ts';
import { compiled, lancashire } from '../support/areas.ts';
import { enlarged } from './enlarged.ts';

const today = '2026-03-03';
const runs = 60;
const warmUps = 15;

/** What one answer may take at 1,000 provisions, and the choice of a question, in milliseconds. */
const goals = { answer: 16, question: 30 };

const home = {
  name: 'somewhere',
  point: { lat: 53.79, lng: -2.24 },
  withinKm: 1,
  districts: [{ code: 'E07000117', share: 1 }],
};

/** People as they are after a few questions; a new object each time, as a new answer makes one. */
const people: readonly (() => Answers)[] = [
  () => ({ age: { from: 25, to: 49 } }),
  () => ({ work: ['unemployed'], needs: ['digital-basics', 'find-work'], home }),
  () => ({ work: ['employed'], needs: ['better-work'], home, age: { from: 25, to: 49 }, travel: '60-minutes' }),
];

interface Times {
  readonly median: number;
  readonly p95: number;
}

function timed(work: (told: Answers) => void, times: number): Times {
  const each: number[] = [];
  for (let run = -Math.min(warmUps, times); run < times; run += 1) {
    const told = people[(run + warmUps) % people.length]?.() ?? {};
    const start = performance.now();
    work(told);
    if (run >= 0) each.push(performance.now() - start);
  }
  each.sort((a, b) => a - b);
  const at = (share: number): number => each[Math.min(each.length - 1, Math.floor(each.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

function report(name: string, { median, p95 }: Times, goal?: number): void {
  const verdict = goal === undefined ? '' : median <= goal ? `  goal ${goal}: kept` : `  goal ${goal}: MISSED`;
  console.log(
    `  ${name.padEnd(52)} median ${median.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms${verdict}`,
  );
}

function measure(name: string, area: Catalogue, hasGoals: boolean): void {
  const questions = questionsFor(area, today);
  const alternativesTo = (told: Answers): readonly Alternative[] =>
    questions.flatMap((question) =>
      question.options.map(({ id }) => ({
        fact: question.fact,
        answers: applyReply(told, question, { chosen: [id] }),
      })),
    );
  const opening = performance.now();
  const counting = openCounting(area, today);
  const opened = performance.now() - opening;
  const flow = openFlow(area, today);
  const options = alternativesTo({}).length;
  console.log(`\n${name}: ${area.provisions.length} provisions, ${options} options of ${questions.length} questions`);
  console.log(`  opened in ${opened.toFixed(1)} ms, once`);
  const matching = timed((told) => void matchAll(area, told, today), runs);
  const counts = timed((told) => void counting.countEach(told, alternativesTo(told)), runs);
  const answer = timed((told) => {
    matchAll(area, told, today);
    counting.countEach(told, alternativesTo(told));
  }, runs);
  const question = timed((told) => void nextQuestion(flow, { answers: told, asked: ['work', 'needs', 'home'] }), runs);
  const slowly = timed((told) => {
    for (const other of alternativesTo(told)) countParts(matchAll(area, other.answers, today), other.answers);
  }, 3);
  report('verdicts, scores and order', matching);
  report('counts for all options', counts);
  report('one answer: both', answer, hasGoals ? goals.answer : undefined);
  report('the next question', question, hasGoals ? goals.question : undefined);
  report('counts for all options, by matching each', slowly);
  console.log(`  counting is ${(slowly.median / counts.median).toFixed(0)} times as fast as matching for each option`);
}

const real = await compiled(lancashire);
console.log(`Node.js ${process.version}, ${availableParallelism()} cores, median and p95 of ${runs} runs`);
measure('The real catalogue', real, false);
measure('A larger one', enlarged(real, 1000), true);
