import fc from 'fast-check';
import { type Catalogue, kinds, type NeedSign, type Provision } from '../../src/core/catalogue/catalogue.ts';
import { devices, digitalLevels, esolLevels, internets } from '../../src/core/eligibility/facts.ts';
import type { StatedRule } from '../../src/core/eligibility/rules.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

export const today = '2026-03-03';

const needIds = ['need-a', 'need-b', 'need-device', 'need-data', 'need-digital', 'need-esol', 'need-firms'];
const signs: Readonly<Record<string, readonly NeedSign[]>> = {
  'need-a': [{ fact: 'work', value: 'unemployed' }],
  'need-device': [{ fact: 'device', value: 'none' }],
  'need-data': [{ fact: 'internet', value: 'none' }],
  'need-digital': [{ fact: 'digital', value: 'none' }],
  'need-esol': [{ fact: 'esol', value: 'beginner' }],
};

const adultsOnly: StatedRule = {
  rule: { kind: 'age', from: 19 },
  sentence: 'You must be 19 or over',
  source: '',
  confirmed: true,
};
const askThem: StatedRule = {
  rule: { kind: 'ask', text: 'Ask them' },
  sentence: 'Ask them',
  source: '',
  confirmed: true,
};

/** Edges run only from one number to a higher one, so that there is no circle. */
function provisionAt(index: number): fc.Arbitrary<Provision> {
  const earlier: fc.Arbitrary<number[]> =
    index === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(index - 1), { maxLength: 2 });
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      needs: fc.uniqueArray(fc.constantFrom(...needIds), { maxLength: 2 }),
      subjects: fc.uniqueArray(fc.constantFrom('wood', 'code'), { maxLength: 1 }),
      stage: fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
      digitalLevel: fc.option(fc.constantFrom(...digitalLevels), { nil: undefined }),
      providers: fc.constantFrom(['x'], ['y'], ['z'], []),
      requires: earlier,
      leadsTo: earlier,
      rules: fc.uniqueArray(fc.constantFrom(adultsOnly, askThem), { maxLength: 2 }),
      status: fc.constantFrom('open' as const, 'unknown' as const, 'closed' as const),
      forEmployers: fc.nat(5).map((n) => n === 0),
    })
    .map(({ requires, leadsTo, stage, digitalLevel, ...said }) =>
      aProvision({
        id: `p${index}`,
        ...said,
        ...(stage ? { stage } : {}),
        ...(digitalLevel ? { digitalLevel } : {}),
        requires: requires.map((n) => `p${n}`),
        leadsTo: [],
        ...(leadsTo.length > 0 ? { notes: leadsTo.map((n) => `p${n}`).join() } : {}),
      }),
    );
}

/** A small area with edges, closed things, things with rules and things for firms. */
export const catalogues: fc.Arbitrary<Catalogue> = fc
  .tuple(
    fc.integer({ min: 0, max: 14 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => provisionAt(i)))),
    fc.array(fc.record({ provision: fc.nat(13), day: fc.integer({ min: 1, max: 28 }) }), { maxLength: 8 }),
  )
  .map(([provisions, starts]) => {
    const known = provisions as readonly Provision[];
    // What leads to a later one is said at the earlier one.
    const linked = known.map((p) => ({
      ...p,
      leadsTo: known.filter((other) => other.notes?.split(',').includes(p.id)).map((other) => other.id),
    }));
    return aCatalogue({
      provisions: linked,
      intakes: starts
        .filter(({ provision }) => provision < known.length)
        .map(({ provision, day }, i) => {
          const text = `2026-04-${String(day).padStart(2, '0')}`;
          return {
            id: `i${i}`,
            provision: `p${provision}`,
            starts: { text, from: text, to: text },
            times: [],
            source: { text: '' },
          };
        }),
      needs: needIds.map((id) => ({ id, words: id, impliedBy: signs[id] ?? [] })),
      stages: ['one', 'two', 'three'].map((id) => ({ id, words: id, about: '' })),
    });
  });

const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

export const answersGiven: fc.Arbitrary<Answers> = fc
  .record({
    needs: maybe(fc.uniqueArray(fc.constantFrom(...needIds), { maxLength: 4 })),
    interests: maybe(fc.uniqueArray(fc.constantFrom('wood', 'code'), { maxLength: 2 })),
    age: maybe(fc.constantFrom({ from: 17, to: 17 }, { from: 30, to: 30 })),
    device: maybe(fc.constantFrom(...devices)),
    internet: maybe(fc.constantFrom(...internets)),
    digital: maybe(fc.constantFrom(...digitalLevels)),
    esol: maybe(fc.constantFrom(...esolLevels)),
    has: maybe(fc.uniqueArray(fc.nat(13), { maxLength: 2 }).map((ns) => ns.map((n) => `p${n}`))),
  })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Answers);
