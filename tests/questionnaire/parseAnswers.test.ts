import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArea } from '../../src/compile/compileArea.ts';
import { placeFinder } from '../../src/core/geography/findPlace.ts';
import { answerIds } from '../../src/core/matching/answers.ts';
import { parseAnswers } from '../../src/core/questionnaire/parseAnswers.ts';
import { lancashire } from '../support/areas.ts';

const { catalogue, geography } = await compileArea(lancashire);
if (!catalogue || !geography) throw new Error('Lancashire must compile');
const findPlace = placeFinder(geography.places, catalogue.districts);
const parsed = (json: unknown) => parseAnswers(json, catalogue, findPlace);

describe('unknown', () => {
  it.each([undefined, null, '', 'not-sure', 'Not sure', 'rather-not-say', -1, '-1', 'N/A'])(
    '%s is no answer and no mistake',
    (value) => {
      for (const fact of answerIds) expect(parsed({ [fact]: value })).toEqual({ answers: {}, problems: [] });
      expect(parsed({ work: [value], circumstances: { yes: [value], no: value }, home: { place: value } })).toEqual({
        answers: {},
        problems: [],
      });
    },
  );

  it.each([
    { age: { from: 200, to: 210 } },
    { age: { from: 30, to: 20 } },
    { outOfWorkMonths: { from: -3 } },
    { work: [] },
    { home: { postcode: 'LS1 4AP' } },
    { home: { district: 'E08000003' } },
  ])('what cannot be, and what lies outside: %j', (json) => {
    expect(parsed(json)).toEqual({ answers: {}, problems: [] });
  });
});

describe('facts', () => {
  it('are read as the contract writes them', () => {
    const json = {
      age: { from: 19, to: 23 },
      work: ['unemployed', 'neet'],
      outOfWorkMonths: { from: 3, to: 3.5 },
      employer: { size: 'small', sector: 'construction' },
      benefits: ['none'],
      earnings: { to: 20000 },
      qualification: 'overseas',
      english: 'below-level-2',
      esol: 'beginner',
      digital: 'none',
      device: 'phone',
      internet: 'limited',
      needs: ['esol'],
      interests: ['construction'],
      circumstances: { yes: ['carer'], no: ['veteran'] },
      times: ['weekend'],
      travel: 'walk',
      has: ['learn-my-way'],
    };
    expect(parsed(json)).toEqual({ answers: json, problems: [] });
  });

  it('find a home by postcode, name and district', () => {
    expect(parsed({ home: { postcode: 'bb112dq' } }).answers.home?.name).toBe('BB11 2');
    expect(parsed({ home: { place: 'Nelson' } }).answers.home?.name).toBe('Nelson');
    expect(parsed({ home: { district: 'E07000117' } }).answers.home?.name).toBe('Burnley');
  });

  it.each([
    [{ agee: 1 }, /"agee".*"age"/],
    [{ age: 'old' }, /age.*"old"/],
    [{ age: { from: 'x' } }, /age\.from/],
    [{ work: 'unemployed' }, /work.*list/],
    [{ device: 'laptop' }, /device.*"laptop"/],
    [{ benefits: ['none', 'pip'] }, /none/],
    [{ circumstances: { yes: ['carer'], no: ['carer'] } }, /carer/],
    [{ home: { place: 'Atlantis' } }, /Atlantis/],
    [{ home: 'Nelson' }, /home/],
    [null, /wanted an object/],
  ])('%j gets a sentence', (json, sentence) => {
    const { problems } = parsed(json);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });
});

describe('anything at all', () => {
  const strange = fc.dictionary(
    fc.oneof(fc.constantFrom(...answerIds, '__proto__', 'constructor'), fc.string()),
    fc.jsonValue(),
  );

  it('never throws, and each problem is one short line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), strange), (json) => {
        for (const problem of parsed(json).problems) {
          expect(problem).not.toMatch(/\n/);
          expect(problem.length).toBeLessThan(400);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('what was read reads the same again', () => {
    fc.assert(
      fc.property(strange, (json) => {
        const { home, ...answers } = parsed(json).answers;
        expect(parsed(JSON.parse(JSON.stringify(answers)))).toEqual({ answers, problems: [] });
      }),
    );
  });
});
