import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Provision } from '../../src/core/catalogue/catalogue.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { countParts } from '../../src/core/matching/counting.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import {
  mostQuestions,
  nextQuestion,
  openFlow,
  optionCounts,
  type Progress,
  weighQuestions,
} from '../../src/core/questionnaire/flow.ts';
import type { QuestionId } from '../../src/core/questionnaire/questions.ts';
import { applyReply, type Reply } from '../../src/core/questionnaire/replies.ts';
import { answers, catalogue, today } from '../matching/generated.ts';
import { compiled, lancashire } from '../support/areas.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

const must = (rule: Rule): StatedRule => ({ rule, confirmed: true, sentence: 'x', source: 'x' });
const openers: readonly QuestionId[] = ['work', 'needs', 'home'];
const asked = (...ids: QuestionId[]): Progress => ({ answers: {}, asked: [...openers, ...ids] });

const provisionsWith = (...rules: Rule[]): readonly Provision[] =>
  rules.map((rule, i) => aProvision({ id: `p${i}`, rules: [must(rule)] }));
const flowFor = (...rules: Rule[]) => openFlow(aCatalogue({ provisions: provisionsWith(...rules) }), today);

const maths: Rule = { kind: 'maths', atMost: 'below-level-2' };
const english: Rule = { kind: 'english', atMost: 'below-level-2' };
const qualified: Rule = { kind: 'qualification', atLeast: '3' };
const onCredit: Rule = { kind: 'benefit', anyOf: ['universal-credit'] };

/** Asks until there is nothing left to ask; the ids in order. */
function sequence(area: Catalogue, replies: Partial<Record<QuestionId, Reply>>): readonly QuestionId[] {
  const flow = openFlow(area, today);
  let progress: Progress = { answers: {}, asked: [] };
  for (let question = nextQuestion(flow, progress); question; question = nextQuestion(flow, progress)) {
    const reply = replies[question.id] ?? { passed: 'not-sure' };
    progress = { answers: applyReply(progress.answers, question, reply), asked: [...progress.asked, question.id] };
  }
  return progress.asked;
}

describe('the next question', () => {
  it('is first one of the openers in their order, but for those that are answered or were put', () => {
    const flow = openFlow(
      aCatalogue({
        needs: [{ id: 'job', words: 'Job', impliedBy: [] }],
        provisions: [aProvision({ id: 'p', needs: ['job'], rules: [must(maths)] })],
      }),
      today,
    );
    const ids = (progress: Progress) => nextQuestion(flow, progress)?.id;
    expect(ids({ answers: {}, asked: [] })).toBe('work');
    expect(ids({ answers: { work: ['employed'] }, asked: [] })).toBe('needs');
    expect(ids({ answers: {}, asked: ['work', 'needs'] })).toBe('home');
    expect(ids(asked())).toBe('maths');
  });

  it('is the one that settles most, per burden, and the first in author’s order of equals', () => {
    expect(nextQuestion(flowFor(maths, maths, english), asked())?.id).toBe('maths');
    const both = aProvision({ id: 'p', rules: [must(maths), must(english)] });
    expect(nextQuestion(openFlow(aCatalogue({ provisions: [both] }), today), asked())?.id).toBe('english');
    // As many things turn on either, but a qualification is harder to say.
    expect(nextQuestion(flowFor(qualified, qualified, maths, maths), asked())?.id).toBe('maths');
  });

  it('is none where no live provision looks at the answer', () => {
    expect(nextQuestion(flowFor({ kind: 'ask', text: 'x' }, { kind: 'age', from: 19 }), asked('age'))).toBeUndefined();
    const past = aProvision({ id: 'p', rules: [must(maths)], closes: { text: '2025', to: '2025-12-31' } });
    expect(nextQuestion(openFlow(aCatalogue({ provisions: [past] }), today), asked())).toBeUndefined();
  });

  it('is sensitive only where three things of what is shown first turn on it', () => {
    expect(nextQuestion(flowFor(onCredit, onCredit), asked())).toBeUndefined();
    expect(nextQuestion(flowFor(onCredit, onCredit, onCredit), asked())?.id).toBe('benefits');
    const first = (count: number) =>
      openFlow(
        aCatalogue({
          provisions: Array.from({ length: count }, (_, i) =>
            aProvision({
              id: `p${i}`,
              especiallyFor: ['carer'],
              rules: [must({ kind: 'not', circumstance: ['veteran'] })],
            }),
          ),
        }),
        today,
      );
    expect(nextQuestion(first(2), asked())).toBeUndefined();
    expect(nextQuestion(first(3), asked())?.id).toBe('circumstances');
  });

  it('is not put where other answers make it senseless', () => {
    const inSmallFirms: Rule = { kind: 'employer', sizes: ['small'] };
    const flow = flowFor(inSmallFirms, inSmallFirms);
    const next = (told: Answers) => nextQuestion(flow, { answers: told, asked: openers })?.id;
    expect(next({ work: ['employed'] })).toBe('employer-size');
    expect(next({ work: ['unemployed'] })).toBeUndefined();
  });

  it('is none after eight, however much is left to settle', () => {
    const many: readonly Rule[] = [
      { kind: 'age', from: 19 },
      { kind: 'device', lacks: 'computer' },
      { kind: 'internet', lacks: 'home' },
      { kind: 'digital', atMost: 'foundation' },
      { kind: 'esol', atMost: 'beginner' },
      maths,
      english,
    ];
    const area = aCatalogue({ provisions: provisionsWith(...many) });
    expect(openFlow(area, today).questions.length).toBeGreaterThan(mostQuestions);
    expect(sequence(area, {})).toHaveLength(mostQuestions);
  });

  it('never comes twice', () => {
    fc.assert(
      fc.property(catalogue, fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), (area, picks) => {
        const flow = openFlow(area, today);
        let progress: Progress = { answers: {}, asked: [] };
        for (let question = nextQuestion(flow, progress); question; question = nextQuestion(flow, progress)) {
          expect(progress.asked).not.toContain(question.id);
          const option = question.options[picks[progress.asked.length] ?? 0];
          const reply: Reply = option ? { chosen: [option.id] } : { passed: 'not-sure' };
          progress = {
            answers: applyReply(progress.answers, question, reply),
            asked: [...progress.asked, question.id],
          };
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const turned: Catalogue = {
          ...area,
          provisions: area.provisions.map((p) => ({ ...p, rules: [...p.rules].reverse() })).reverse(),
        };
        const progress = { answers: told, asked: openers };
        const weighed = (each: Catalogue) =>
          weighQuestions(openFlow(each, today), progress).map(({ question, ...rest }) => ({
            id: question.id,
            ...rest,
          }));
        expect(weighed(turned)).toEqual(weighed(area));
        expect(nextQuestion(openFlow(turned, today), progress)?.id).toBe(
          nextQuestion(openFlow(area, today), progress)?.id,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('is the one that weighs most of those that nothing speaks against', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const flow = openFlow(area, today);
        const progress = { answers: told, asked: openers };
        const open = weighQuestions(flow, progress).filter(({ skipped }) => skipped === undefined);
        const most = Math.max(...open.map(({ perBurden }) => perBurden));
        const best = open.find(({ perBurden }) => perBurden === most);
        expect(nextQuestion(flow, progress)?.id).toBe(best?.question.id);
      }),
      { numRuns: 500 },
    );
  });
});

it('weighing says why a question is not put', () => {
  const flow = flowFor(maths, maths, onCredit, { kind: 'work', anyOf: ['employed'] });
  const weighed = weighQuestions(flow, { answers: { maths: 'level-2' }, asked: ['home'] });
  const skipped = Object.fromEntries(weighed.map(({ question, skipped: why }) => [question.id, why]));
  expect(skipped).toMatchObject({
    work: undefined,
    home: 'asked',
    maths: 'answered',
    'out-of-work': 'senseless',
    benefits: 'sensitive',
    english: 'too-little',
  });
  expect(weighed.find(({ question }) => question.id === 'work')?.gain).toBeGreaterThan(0);
});

describe('counts beside options', () => {
  it('are what choosing the option gives, added to what is chosen where several may be', () => {
    const flow = flowFor({ kind: 'work', anyOf: ['employed'] }, { kind: 'work', anyOf: ['self-employed'] }, onCredit);
    const question = (id: QuestionId) => flow.questions.find((each) => each.id === id) ?? expect.fail(id);
    const work = (told: Answers) => optionCounts(flow, told, question('work'));
    expect(work({}).get('employed')).toEqual({ fits: 1, might: 1, notNow: 1 });
    expect(work({ work: ['employed'] }).get('self-employed')).toEqual({ fits: 2, might: 1, notNow: 0 });
    expect(work({ work: ['employed'] }).get('employed')).toEqual({ fits: 1, might: 1, notNow: 1 });
    const benefits = (told: Answers) => optionCounts(flow, told, question('benefits'));
    expect(benefits({ benefits: ['universal-credit'] }).get('none')).toEqual({ fits: 0, might: 2, notNow: 1 });
    expect(benefits({ benefits: ['none'] }).get('universal-credit')).toEqual({ fits: 1, might: 2, notNow: 0 });
    expect(optionCounts(flow, {}, question('home')).size).toBe(0);
  });

  it('equal the counts of the list after the reply', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const flow = openFlow(area, today);
        for (const question of flow.questions.filter(({ control }) => control === 'one'))
          for (const [id, counts] of optionCounts(flow, told, question)) {
            const after = applyReply(told, question, { chosen: [id] });
            expect(counts).toEqual(countParts(matchAll(area, after, today), after));
          }
      }),
      { numRuns: 100 },
    );
  });
});

describe('in a real area', () => {
  let area: Catalogue;
  beforeAll(async () => {
    area = await compiled(lancashire);
  });

  const livesIn = (name: string): Reply => {
    const { code, centre } = area.districts.find((district) => district.name === name) ?? expect.fail(name);
    return { place: { name, point: centre, withinKm: 3, districts: [{ code, share: 1 }] } };
  };

  it('somebody who wants to learn English is asked how much they speak, and not for qualifications', () => {
    const ids = sequence(area, {
      work: { chosen: ['unemployed'] },
      needs: { chosen: ['esol'] },
      home: livesIn('Burnley'),
      age: { chosen: ['25-49'] },
      esol: { chosen: ['beginner'] },
    });
    expect(ids.slice(0, 5)).toContain('esol');
    expect(ids).not.toContain('qualification');
  });

  it('somebody who wants a laptop is asked at once what they have, and then left in peace', () => {
    const ids = sequence(area, {
      work: { chosen: ['inactive'] },
      needs: { chosen: ['device'] },
      home: livesIn('Preston'),
      device: { chosen: ['phone'] },
    });
    expect(ids.slice(0, 4)).toEqual([...openers, 'device']);
    expect(ids.length).toBeLessThanOrEqual(6);
  });

  it('somebody who wants a new job is asked what in', () => {
    const ids = sequence(area, {
      work: { chosen: ['furloughed'] },
      needs: { chosen: ['better-work'] },
      home: livesIn('Ribble Valley'),
      age: { chosen: ['50-64'] },
    });
    expect(ids.slice(0, 5)).toEqual([...openers, 'age', 'interests']);
  });
});
