/** Generated rules of every kind, provisions, catalogues and people, small enough that they often meet. */
import fc from 'fast-check';
import {
  type Catalogue,
  deliveries,
  kinds,
  type Need,
  type NeedSign,
  type Provision,
  statuses,
} from '../../src/core/catalogue/catalogue.ts';
import {
  benefits,
  type Circumstance,
  circumstances,
  devices,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  type Interval,
  internets,
  qualificationLevels,
  timesOfWeek,
  travels,
  workStatuses,
} from '../../src/core/eligibility/facts.ts';
import type { Rule, StatedRule } from '../../src/core/eligibility/rules.ts';
import type { FoundPlace } from '../../src/core/geography/places.ts';
import type { NonEmpty } from '../../src/core/ids.ts';
import type { AnswerId, Answers } from '../../src/core/matching/answers.ts';
import { present } from '../../src/core/present.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

export const today = '2026-03-03';

/** Nobody's circumstance: no rule, priority or sign that is generated here looks at it. */
export const unusedCircumstance: Circumstance = 'parent';

const usedCircumstances = circumstances.filter((c) => c !== unusedCircumstance);

const someOf = <T>(list: readonly T[], most = 3): fc.Arbitrary<NonEmpty<T>> =>
  fc.uniqueArray(fc.constantFrom(...list), { minLength: 1, maxLength: most }) as unknown as fc.Arbitrary<NonEmpty<T>>;

const anyOf = <T>(list: readonly T[], most = 3): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength: most });

const districts = ['A', 'B', 'C', 'D'] as const;
const sectors = ['care', 'code', 'farm'] as const;
const subjects = [...sectors, 'maths'] as const;
const needIds = ['job', 'device', 'english', 'money', 'firms'] as const;

const interval = (most: number): fc.Arbitrary<Interval> =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), fc.constantFrom('both', 'from', 'to'))
    .map(([a, b, ends]) =>
      ends === 'from' ? { from: a } : ends === 'to' ? { to: a } : { from: Math.min(a, b), to: Math.max(a, b) },
    );

/** A range that somebody can be in: no real rule wants at least 3 and at most 1. */
const range = <Level>(levels: readonly Level[]) =>
  fc
    .record({ atLeast: fc.constantFrom(...levels), atMost: fc.constantFrom(...levels) }, { requiredKeys: [] })
    .map(({ atLeast, atMost }): { atLeast?: Level; atMost?: Level } => {
      if (atLeast === undefined) return atMost === undefined ? {} : { atMost };
      if (atMost === undefined) return { atLeast };
      const inOrder = levels.indexOf(atLeast) <= levels.indexOf(atMost);
      return inOrder ? { atLeast, atMost } : { atLeast: atMost, atMost: atLeast };
    });

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  interval(70).map((ages): Rule => ({ kind: 'age', ...ages })),
  fc
    .tuple(fc.integer({ min: 15, max: 20 }), fc.constantFrom(...usedCircumstances))
    .map(([to, c]): Rule => ({ kind: 'age', from: 14, to, orTo: { to: to + 6, if: c } })),
  someOf(districts).map((list): Rule => ({ kind: 'livesIn', districts: list })),
  someOf(districts).map((list): Rule => ({ kind: 'serves', districts: list })),
  someOf(workStatuses).map((list): Rule => ({ kind: 'work', anyOf: list })),
  fc
    .tuple(someOf(workStatuses), interval(24))
    .map(([list, months]): Rule => ({ kind: 'work', anyOf: list, outOfWorkMonths: months })),
  someOf(benefits).map((list): Rule => ({ kind: 'benefit', anyOf: list })),
  fc.tuple(someOf(benefits), interval(24)).map(([list, months]): Rule => ({ kind: 'benefit', anyOf: list, months })),
  fc.constantFrom('2025', '2026').map((year): Rule => ({ kind: 'earnsBelow', pounds: 20_000, year })),
  range(qualificationLevels).map((levels): Rule => ({ kind: 'qualification', ...levels })),
  someOf(usedCircumstances).map((list): Rule => ({ kind: 'circumstance', anyOf: list })),
  someOf(usedCircumstances).map((list): Rule => ({ kind: 'not', circumstance: list })),
  fc.constantFrom('computer' as const, 'phone' as const).map((lacks): Rule => ({ kind: 'device', lacks })),
  fc.constantFrom(...devices).map((has): Rule => ({ kind: 'device', has })),
  fc.constant<Rule>({ kind: 'internet', lacks: 'home' }),
  fc.constantFrom(...internets).map((has): Rule => ({ kind: 'internet', has })),
  fc
    .tuple(fc.constantFrom('english' as const, 'maths' as const), range(englishAndMathsLevels))
    .map(([kind, levels]): Rule => ({ kind, ...levels })),
  range(esolLevels).map((levels): Rule => ({ kind: 'esol', ...levels })),
  range(digitalLevels).map((levels): Rule => ({ kind: 'digital', ...levels })),
  fc
    .record({ sizes: someOf(employerSizes), sectors: someOf(sectors) }, { requiredKeys: [] })
    .map((employer): Rule => ({ kind: 'employer', ...employer })),
  fc.constantFrom('a', 'b').map((text): Rule => ({ kind: 'ask', text })),
);

const stated = (rule: fc.Arbitrary<Rule>): fc.Arbitrary<StatedRule> =>
  fc
    .record(
      {
        rule,
        sentence: fc.constantFrom('One.', 'Two.'),
        source: fc.constant('x'),
        confirmed: fc.boolean(),
        validFrom: fc.constantFrom('2026-01-01', today, '2026-04-01'),
        validTo: fc.constantFrom('2026-01-01', today, '2026-04-01'),
      },
      { requiredKeys: ['rule', 'sentence', 'source', 'confirmed'] },
    )
    .map((each) => each as StatedRule);

const group = (inner: fc.Arbitrary<Rule>): fc.Arbitrary<Rule> =>
  fc
    .tuple(fc.constantFrom('any' as const, 'all' as const), fc.array(stated(inner), { minLength: 1, maxLength: 3 }))
    .map(([kind, of]): Rule => ({ kind, of: of as unknown as NonEmpty<StatedRule> }));

/** Rules of every kind, groups up to two deep. */
export const rule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 6, arbitrary: leaf },
  { weight: 1, arbitrary: group(leaf) },
  { weight: 1, arbitrary: group(fc.oneof(leaf, group(leaf))) },
);
export const statedRule: fc.Arbitrary<StatedRule> = stated(rule);

const point = fc.record({ lat: fc.integer({ min: 530, max: 540 }), lng: fc.integer({ min: -30, max: -20 }) }).map(
  // A grid of some kilometres, so that reach and its edges are met.
  ({ lat, lng }) => ({ lat: lat / 10, lng: lng / 10 }),
);

const venueIds = ['hall', 'library', 'college'] as const;

const provision = (id: string): fc.Arbitrary<Provision> =>
  fc
    .record(
      {
        title: fc.constantFrom('Same title', `Title ${id}`),
        provider: fc.constantFrom('P', 'Q'),
        kind: fc.constantFrom(...kinds),
        needs: anyOf(needIds),
        subjects: anyOf(subjects),
        level: fc.constantFrom('none', 'entry', '2', '3', '4+'),
        digitalLevel: fc.constantFrom(...digitalLevels),
        delivery: fc.constantFrom(...deliveries),
        cost: fc.constantFrom('free', 'fee'),
        venues: anyOf(venueIds),
        areaWide: fc.boolean(),
        times: anyOf(timesOfWeek),
        especiallyFor: anyOf(usedCircumstances, 2),
        forEmployers: fc.boolean(),
        status: fc.constantFrom(...statuses),
        closes: fc.constantFrom({ text: '2025', to: '2025-12-31' }, { text: '2027', to: '2027-12-31' }),
        rules: fc.array(statedRule, { maxLength: 4 }),
      },
      { requiredKeys: ['title', 'provider', 'kind', 'needs', 'rules', 'status'] },
    )
    .map((said) => aProvision({ id, ...(said as Partial<Provision>) }));

const sign: fc.Arbitrary<NeedSign> = fc.oneof(
  fc.constantFrom(...workStatuses).map((value): NeedSign => ({ fact: 'work', value })),
  fc.constantFrom(...devices).map((value): NeedSign => ({ fact: 'device', value })),
  fc.constantFrom(...englishAndMathsLevels).map((value): NeedSign => ({ fact: 'english', value })),
  fc.constantFrom(...usedCircumstances).map((value): NeedSign => ({ fact: 'circumstances', value })),
  fc.constantFrom(...qualificationLevels).map((value): NeedSign => ({ fact: 'qualification', value })),
);

const needs: fc.Arbitrary<Need[]> = fc
  .tuple(...needIds.map((id) => fc.array(sign, { maxLength: 2 }).map((impliedBy) => ({ id, words: id, impliedBy }))))
  .map((list) => [...list]);

const venues = fc
  .tuple(...venueIds.map((id) => fc.tuple(fc.constant(id), fc.option(point), fc.constantFrom('town', 'postcode'))))
  .map((list) =>
    list.map(([id, at, precision]) => ({
      id,
      name: id,
      town: 'T',
      precision: precision as 'town' | 'postcode',
      basis: 'x',
      ...(at ? { point: at } : {}),
    })),
  );

/** Up to a dozen provisions whose rules are often equal, since they are drawn from a few. */
export const catalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    needs,
    venues,
    shared: fc.array(statedRule, { minLength: 1, maxLength: 4 }),
    provisions: fc
      .integer({ min: 1, max: 12 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => provision(`p${i}`)))),
    takes: fc.array(fc.tuple(fc.nat(11), fc.nat(3)), { maxLength: 12 }),
    intakes: fc.array(fc.tuple(fc.nat(11), fc.constantFrom(...timesOfWeek), fc.constantFrom('02', '05', '09')), {
      maxLength: 3,
    }),
  })
  .map(({ shared, takes, intakes, ...rest }) => {
    const provisions: Provision[] = [...rest.provisions];
    for (const [at, which] of takes) {
      const [taker, taken] = [provisions[at], shared[which % shared.length]];
      if (taker && taken) provisions[at] = { ...taker, rules: [...taker.rules, taken] };
    }
    return aCatalogue({
      ...rest,
      provisions,
      subjects: subjects.map((id) => ({ id, words: id })),
      districts: districts.map((code, i) => ({
        code,
        name: code,
        type: '',
        towns: [],
        centre: { lat: 53 + i / 4, lng: -3 + i / 4 },
      })),
      intakes: intakes.map(([at, time, month], i) => ({
        id: `i${i}`,
        provision: `p${at}`,
        starts: { text: '', from: `2026-${month}-10`, to: `2026-${month}-10` },
        times: [time],
        source: { text: 'x' },
      })),
    });
  });

const home: fc.Arbitrary<FoundPlace> = fc
  .record({
    point,
    withinKm: fc.constantFrom(0.5, 3),
    districts: fc.oneof(
      fc.constantFrom(...districts).map((code) => [{ code, share: 1 }]),
      fc.constantFrom(0.6, 0.2).map((share) => [
        { code: 'A', share },
        { code: 'B', share: 0.4 },
      ]),
      fc.constant([]),
    ),
  })
  .map((place) => ({ name: 'here', ...place }));

/** Replies to any of the questions there are; for how long somebody has had benefits is asked only of who has some. */
export const answers: fc.Arbitrary<Answers> = fc
  .record(
    {
      needs: anyOf(needIds),
      interests: anyOf(subjects),
      home,
      travel: fc.constantFrom(...travels),
      times: anyOf(timesOfWeek),
      age: fc.oneof(
        interval(70),
        fc.integer({ min: 14, max: 70 }).map((years) => ({ from: years, to: years })),
      ),
      work: someOf(workStatuses, 2),
      outOfWorkMonths: interval(24),
      employer: fc
        .record({ size: fc.constantFrom(...employerSizes), sector: fc.constantFrom(...sectors) }, { requiredKeys: [] })
        .map((employer) => present(employer)),
      earnings: fc.constantFrom({ to: 19_999 }, { from: 20_000 }, { from: 15_000, to: 25_000 }),
      benefits: fc.oneof(someOf(benefits), fc.constant(['none' as const])),
      benefitMonths: interval(24),
      qualification: fc.constantFrom(...qualificationLevels, 'overseas' as const),
      english: fc.constantFrom(...englishAndMathsLevels),
      maths: fc.constantFrom(...englishAndMathsLevels),
      esol: fc.constantFrom(...esolLevels),
      digital: fc.constantFrom(...digitalLevels),
      device: fc.constantFrom(...devices),
      internet: fc.constantFrom(...internets),
      circumstances: anyOf(usedCircumstances, 6).map((list) => ({ yes: list.slice(0, 3), no: list.slice(3) })),
      has: anyOf(['p0', 'p1', 'p2'], 2),
    },
    { requiredKeys: [] },
  )
  .map(({ benefitMonths, ...told }) =>
    present<Answers>({ ...told, benefitMonths: told.benefits && benefitMonths } as Answers),
  );

const exactly = (numbers: readonly number[]): readonly Interval[] => numbers.map((n) => ({ from: n, to: n }));
const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, n) => n);

/** All that can be replied to a question about a fact that rules look at, each told as exactly as can be. */
export function everyReply(fact: AnswerId): readonly unknown[] {
  switch (fact) {
    case 'age':
      return exactly(upTo(80));
    case 'outOfWorkMonths':
    case 'benefitMonths':
      return exactly(upTo(26));
    case 'earnings':
      return exactly([0, 50_000]);
    case 'home':
      return districts.map((code) => ({
        name: code,
        point: { lat: 53, lng: -2 },
        withinKm: 1,
        districts: [{ code, share: 1 }],
      }));
    case 'work':
      return workStatuses.map((status) => [status]);
    case 'benefits':
      return [...benefits, 'none'].map((benefit) => [benefit]);
    case 'employer':
      return employerSizes.flatMap((size) => [...sectors, 'other'].map((sector) => ({ size, sector })));
    case 'circumstances':
      return [{ yes: [], no: circumstances }, ...circumstances.map((c) => ({ yes: [c], no: [] }))];
    default:
      return scales[fact] ?? [];
  }
}

const scales: Readonly<Partial<Record<AnswerId, readonly string[]>>> = {
  qualification: qualificationLevels,
  english: englishAndMathsLevels,
  maths: englishAndMathsLevels,
  esol: esolLevels,
  digital: digitalLevels,
  device: devices,
  internet: internets,
};
