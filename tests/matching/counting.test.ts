import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { statedHolds } from '../../src/core/eligibility/ruleHolds.ts';
import { type Rule, ruleKinds, type StatedRule } from '../../src/core/eligibility/rules.ts';
import { type AnswerId, type Answers, answerIds, givenOf, withAnswers } from '../../src/core/matching/answers.ts';
import { countParts, openCounting } from '../../src/core/matching/counting.ts';
import { openLiveTable } from '../../src/core/matching/liveTable.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { pointsOf, totalsAfter } from '../../src/core/matching/points.ts';
import { factsOf, shareRules } from '../../src/core/matching/sharedRules.ts';
import { standingAfter, standingOf } from '../../src/core/matching/standing.ts';
import { questionsFor } from '../../src/core/questionnaire/questions.ts';
import { applyReply } from '../../src/core/questionnaire/replies.ts';
import { compiled, lancashire } from '../support/areas.ts';
import { answers, catalogue, today } from './generated.ts';
import { rule, statedRule } from './generatedRules.ts';

const slowly = (area: Catalogue, told: Answers) => countParts(matchAll(area, told, today), told);

/** Everything that differs from some answers in one fact, towards another person's. */
const oneChanged = (from: Answers, to: Answers): { fact: AnswerId; answers: Answers }[] =>
  answerIds.map((fact) => ({ fact, answers: withAnswers(from, { [fact]: to[fact] }) }));

describe('counting', () => {
  it('equals looking at every provision, for any answers and any one that changes', () => {
    fc.assert(
      fc.property(catalogue, answers, answers, (area, from, to) => {
        const counting = openCounting(area, today);
        const alternatives = oneChanged(from, to);
        expect(counting.count(from)).toEqual(slowly(area, from));
        expect(counting.countEach(from, alternatives)).toEqual(alternatives.map((a) => slowly(area, a.answers)));
      }),
      { numRuns: 1500 },
    );
  });

  it('is right too where several answers change at once', () => {
    fc.assert(
      fc.property(catalogue, answers, answers, (area, from, to) => {
        expect(openCounting(area, today).countEach(from, [{ fact: 'age', answers: to }])).toEqual([slowly(area, to)]);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the scores of the matches, all but the points of variety', () => {
    const pointsWithoutVariety = (area: Catalogue, told: Answers) =>
      new Map(
        matchAll(area, told, today).map(({ provision, score }) => [
          provision.id,
          score.total - (score.parts.find(({ name }) => name === 'variety')?.points ?? 0),
        ]),
      );
    fc.assert(
      fc.property(catalogue, answers, answers, fc.constantFrom(...answerIds), (area, from, to, fact) => {
        const table = openLiveTable(area, today);
        const now = standingOf(table, from);
        const then = standingAfter(table, now, withAnswers(from, { [fact]: to[fact] }));
        const points = pointsOf(table, now);
        const [before, after] = [from, then.answers].map((told) => pointsWithoutVariety(area, told));
        const totals = totalsAfter(table, now, points, then);
        table.live.forEach(({ provision: { id } }, at) => {
          expect(points.totals[at]).toBeCloseTo(before?.get(id) ?? Number.NaN, 2);
          if (then.aside[at] === 0 && then.no[at] === 0)
            expect(totals[at]).toBeCloseTo(after?.get(id) ?? Number.NaN, 2);
        });
      }),
      { numRuns: 1500 },
    );
  });
});

describe('in a real area', () => {
  let area: Catalogue;
  beforeAll(async () => {
    area = await compiled(lancashire);
  });

  it.each<[string, Answers]>([
    ['who told nothing', {}],
    ['who told a little', { work: ['unemployed'], needs: ['digital-basics'] }],
    [
      'who told much',
      {
        work: ['recently-redundant'],
        needs: ['find-work', 'device'],
        age: { from: 25, to: 49 },
        device: 'phone',
        benefits: ['universal-credit'],
        qualification: '2',
        travel: '30-minutes',
        home: {
          name: 'somewhere',
          point: { lat: 53.79, lng: -2.24 },
          withinKm: 1,
          districts: [{ code: 'E07000117', share: 1 }],
        },
      },
    ],
  ])('counts every option of every question for somebody %s', (_, told) => {
    const alternatives = questionsFor(area, today).flatMap((question) =>
      question.options.map(({ id }) => ({
        fact: question.fact,
        answers: applyReply(told, question, { chosen: [id] }),
      })),
    );
    expect(alternatives.length).toBeGreaterThan(140);
    expect(openCounting(area, today).countEach(told, alternatives)).toEqual(
      alternatives.map((other) => slowly(area, other.answers)),
    );
  });
});

describe('rules', () => {
  const of = (each: Rule): StatedRule => ({ rule: each, confirmed: true, sentence: 'x', source: 'x' });

  it('look at no other facts than they say', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(rule, answers, answers, (one, from, to) => {
        const facts: readonly AnswerId[] = factsOf(one, today);
        const kept = Object.fromEntries(facts.map((fact) => [fact, from[fact]]));
        const others = withAnswers({ ...to }, { ...Object.fromEntries(facts.map((f) => [f, undefined])), ...kept });
        seen.add(one.kind);
        expect(statedHolds(of(one), givenOf(others), today)).toBe(statedHolds(of(one), givenOf(from), today));
      }),
      { numRuns: 5000 },
    );
    expect([...seen].sort()).toEqual([...ruleKinds].sort());
  });

  it('that are equal are one, whatever their words, their source and what is out of force inside', () => {
    const age = of({ kind: 'age', from: 19 });
    const past = { ...of({ kind: 'age', from: 50 }), validTo: '2020-01-01' };
    const said = (each: StatedRule) => ({ rules: [each] });
    const { rules, rulesOf } = shareRules(
      [
        said(age),
        said({ ...age, sentence: 'Nineteen.', source: 'y' }),
        said({ ...age, confirmed: false }),
        said(of({ kind: 'any', of: [age, past] })),
        said(of({ kind: 'any', of: [age] })),
        said(past),
      ],
      today,
    );
    expect(rulesOf).toEqual([[0], [0], [1], [2], [2], []]);
    expect(rules.map(({ provisions }) => provisions)).toEqual([[0, 1], [2], [3, 4]]);
  });

  it('that are one answer as each of them does', () => {
    fc.assert(
      fc.property(fc.array(statedRule, { maxLength: 6 }), answers, (list, told) => {
        const { rules, rulesOf } = shareRules([{ rules: list }], today);
        const kept = list.filter((r) => (r.validFrom ?? today) <= today && (r.validTo ?? today) >= today);
        expect(rulesOf[0]?.map((at) => rules[at] && statedHolds(rules[at].stated, givenOf(told), today))).toEqual(
          kept.map((each) => statedHolds(each, givenOf(told), today)),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
