/** What the matching promises, whatever the catalogue and whoever the person. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Intake } from '../../src/core/catalogue/catalogue.ts';
import type { TimeOfWeek } from '../../src/core/eligibility/facts.ts';
import { judge, type Verdict } from '../../src/core/eligibility/judge.ts';
import { openFacts } from '../../src/core/eligibility/openFacts.ts';
import { statedHolds } from '../../src/core/eligibility/ruleHolds.ts';
import type { StatedRule } from '../../src/core/eligibility/rules.ts';
import { type AnswerId, type Answers, givenOf, withAnswers } from '../../src/core/matching/answers.ts';
import { type Match, matchAll } from '../../src/core/matching/match.ts';
import { questionsFor } from '../../src/core/questionnaire/questions.ts';
import { applyReply } from '../../src/core/questionnaire/replies.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';
import { everyReply } from './everyReply.ts';
import { answers, catalogue, today } from './generated.ts';
import { rule, statedRule } from './generatedRules.ts';
import { unusedCircumstance } from './generatedWords.ts';
import { widened } from './widened.ts';

const holdsOrder = ['no', 'unknown', 'yes'];

const verdictsOf = (area: Catalogue, told: Answers): ReadonlyMap<string, Verdict['status']> =>
  new Map(matchAll(area, told, today).map(({ provision, verdict }) => [provision.id, verdict.status]));

/** What the first person told, and of the second what the first did not. */
const completed = (first: Answers, second: Answers): Answers => ({ ...second, ...first });

describe('an answer more', () => {
  it('leaves every yes and every no as it is', () => {
    fc.assert(
      fc.property(catalogue, answers, answers, (area, told, more) => {
        const after = verdictsOf(area, completed(told, more));
        for (const [id, status] of verdictsOf(area, told)) if (status !== 'maybe') expect(after.get(id)).toBe(status);
      }),
      { numRuns: 3000 },
    );
  });

  it('of "not sure" changes nothing where nothing was told, and rules nothing out where something was', () => {
    fc.assert(
      fc.property(catalogue, answers, fc.nat(), (area, told, which) => {
        const questions = questionsFor(area, today);
        const question = questions[which % questions.length];
        if (!question) return;
        const after = applyReply(told, question, { passed: 'not-sure' });
        if (told[question.fact] === undefined)
          expect(JSON.stringify(matchAll(area, after, today))).toBe(JSON.stringify(matchAll(area, told, today)));
        const before = verdictsOf(area, told);
        for (const [id, status] of verdictsOf(area, after))
          if (status === 'ineligible') expect(before.get(id)).toBe('ineligible');
      }),
      { numRuns: 3000 },
    );
  });

  it('about a trait that nothing in the catalogue looks at changes nothing, byte for byte', () => {
    fc.assert(
      fc.property(catalogue, answers, fc.boolean(), (area, told, says) => {
        const { yes = [], no = [] } = told.circumstances ?? {};
        const after = withAnswers(told, {
          circumstances: says ? { yes: [...yes, unusedCircumstance], no } : { yes, no: [unusedCircumstance, ...no] },
        });
        expect(JSON.stringify(matchAll(area, after, today))).toBe(JSON.stringify(matchAll(area, told, today)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a rule', () => {
  it('made wider shuts nobody out', () => {
    fc.assert(
      fc.property(statedRule, fc.integer({ min: 0, max: 3 }), answers, (stated, by, told) => {
        const given = givenOf(told);
        const before = statedHolds(stated, given, today);
        const after = statedHolds({ ...stated, rule: widened(stated.rule, by) }, given, today);
        expect(holdsOrder.indexOf(after)).toBeGreaterThanOrEqual(holdsOrder.indexOf(before));
      }),
      { numRuns: 10_000 },
    );
  });

  it('that is equal to another gives an equal verdict, whoever set it', () => {
    fc.assert(
      fc.property(fc.array(statedRule, { maxLength: 4 }), answers, (rules, told) => {
        const copies = structuredClone(rules).map((each) => ({ ...each, sentence: 'Other words.', source: 'other' }));
        const [own, other] = [rules, copies].map((each) => judge(each, givenOf(told), today));
        expect(other?.status).toBe(own?.status);
        expect(other?.findings.map(({ holds }) => holds)).toEqual(own?.findings.map(({ holds }) => holds));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a verdict', () => {
  it('of no cites rules that are confirmed and broken; of maybe it names what to ask or whom', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        for (const { verdict } of matchAll(area, told, today)) {
          if (verdict.status === 'ineligible')
            for (const { rule: cited, holds } of verdict.because) {
              expect([cited.confirmed, holds]).toEqual([true, 'no']);
              expect(statedHolds(cited, givenOf(told), today)).toBe('no');
            }
          if (verdict.status === 'maybe') expect(verdict.ask.length + verdict.check.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of maybe asks for nothing that could not change it', () => {
    fc.assert(
      fc.property(rule.filter(isSingle), fc.boolean(), answers, (one, confirmed, told) => {
        const stated: StatedRule = { rule: one, confirmed, sentence: 'x', source: 'x' };
        for (const fact of openFacts(stated, givenOf(told), today))
          expect(`${fact}: ${canDecide(fact, stated, told)}`).toBe(`${fact}: true`);
      }),
      { numRuns: 4000 },
    );
  });

  it('of maybe about a group asks for nothing that could not change a part of it', () => {
    fc.assert(
      fc.property(
        statedRule.filter((stated) => !isSingle(stated.rule)),
        answers,
        (stated, told) => {
          const parts = singlesIn(stated);
          for (const fact of openFacts(stated, givenOf(told), today))
            expect(`${fact}: ${parts.some((part) => canDecide(fact, part, told))}`).toBe(`${fact}: true`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const isSingle = ({ kind }: StatedRule['rule']): boolean => kind !== 'any' && kind !== 'all';

/** The rules in a group, down to those that are none. */
function singlesIn(stated: StatedRule): readonly StatedRule[] {
  const { rule: one } = stated;
  return one.kind === 'any' || one.kind === 'all' ? one.of.flatMap(singlesIn) : [stated];
}

/** Whether a rule in doubt can turn on a reply to one fact, once all else that it asks for is told. */
function canDecide(fact: AnswerId, stated: StatedRule, told: Answers): boolean {
  const others = openFacts(stated, givenOf(told), today).filter((other) => other !== fact);
  const holds = (person: Answers) => statedHolds(stated, givenOf(person), today);
  return completions(told, others)
    .filter((person) => holds(person) === 'unknown')
    .some((person) => completions(person, [fact]).some((after) => holds(after) !== 'unknown'));
}

/** A person with every reply to some facts. */
const completions = (told: Answers, facts: readonly AnswerId[]): readonly Answers[] =>
  facts.reduce<readonly Answers[]>(
    (people, fact) => people.flatMap((person) => everyReply(fact).map((reply) => ({ ...person, [fact]: reply }))),
    [told],
  );

describe('the list', () => {
  const seen = ({ provision, verdict, score, nextIntake }: Match) => [
    provision.id,
    verdict.status,
    score.total,
    nextIntake?.id,
  ];

  it('has every provision once', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const ids = matchAll(area, told, today).map(({ provision }) => provision.id);
        expect([...ids].sort()).toEqual(area.provisions.map(({ id }) => id).sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same whatever the order of the files and of the rules in them', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const turned: Catalogue = {
          ...area,
          provisions: area.provisions.map((p) => ({ ...p, rules: [...p.rules].reverse() })).reverse(),
          intakes: [...area.intakes].reverse(),
          venues: [...area.venues].reverse(),
          needs: [...area.needs].reverse(),
        };
        expect(matchAll(turned, told, today).map(seen)).toEqual(matchAll(area, told, today).map(seen));
      }),
      { numRuns: 2000 },
    );
  });

  it('has what is not for the person last, what is closed behind what is live, and falling scores', () => {
    const band = ({ verdict, availability }: Match) =>
      (verdict.status === 'ineligible' ? 2 : 0) + (availability === 'closed' ? 1 : 0);
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        const list = matchAll(area, told, today);
        list.forEach((match, at) => {
          const before = list[at - 1];
          if (!before) return;
          expect(band(before)).toBeLessThanOrEqual(band(match));
          if (band(before) === band(match)) expect(before.score.total).toBeGreaterThanOrEqual(match.score.total);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('gives scores that are the sum of their parts', () => {
    fc.assert(
      fc.property(catalogue, answers, (area, told) => {
        for (const { score } of matchAll(area, told, today)) {
          const sum = score.parts.reduce((points, part) => points + part.points, 0);
          expect(score.total).toBe(Math.round(sum * 1000) / 1000);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps what suits by a later start, whatever the times of the next one', () => {
    const intake = (id: string, month: string, time: TimeOfWeek): Intake => ({
      id,
      provision: 'p',
      starts: { text: '', from: `2026-${month}-01`, to: `2026-${month}-01` },
      times: [time],
      source: { text: 'x' },
    });
    const area = aCatalogue({
      provisions: [aProvision({ id: 'p' })],
      intakes: [
        intake('i1', '04', 'weekday-day'),
        intake('i2', '09', 'weekday-evening'),
        intake('i0', '01', 'weekend'),
      ],
    });
    const times = (time: TimeOfWeek) => matchAll(area, { times: [time] }, today)[0]?.wishes.times;
    expect([times('weekday-day'), times('weekday-evening'), times('weekend')]).toEqual(['yes', 'yes', 'no']);
  });
});
