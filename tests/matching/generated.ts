/** Generated catalogues, small and with all in them that matching looks at, and people who told anything or nothing. */
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
  devices,
  digitalLevels,
  employerSizes,
  englishAndMathsLevels,
  esolLevels,
  internets,
  qualificationLevels,
  timesOfWeek,
  travels,
  workStatuses,
} from '../../src/core/eligibility/facts.ts';
import type { FoundPlace } from '../../src/core/geography/places.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { present } from '../../src/core/present.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';
import { statedRule } from './generatedRules.ts';
import {
  anyOf,
  districts,
  interval,
  needIds,
  point,
  sectors,
  someOf,
  subjects,
  usedCircumstances,
} from './generatedWords.ts';

export { today } from './generatedWords.ts';

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
