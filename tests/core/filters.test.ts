import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { toListView, toParams } from '../../src/core/matching/filterParams.ts';
import {
  type FilterGroup,
  type Filters,
  filterGroups,
  fixedOptions,
  noFilters,
  optionHolds,
  toggled,
} from '../../src/core/matching/filters.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import { ranked, sortOrders } from '../../src/core/matching/rank.ts';
import { costliestFilter, countOptions, type OptionsByGroup, select, sizeOf } from '../../src/core/matching/select.ts';
import { compiled, lancashire, seaholm } from '../support/areas.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

const today = '2026-03-03';
let area: Catalogue;
let county: Catalogue;

beforeAll(async () => {
  area = await compiled(seaholm);
  county = await compiled(lancashire);
});

const ids = (catalogue: Catalogue, filters: Filters) => {
  const { fits, unsaid } = select(matchAll(catalogue, {}, today), { filters });
  return { fits: fits.map((m) => m.provision.id), unsaid: unsaid.map((m) => m.provision.id) };
};
const choose = (group: FilterGroup, ...options: string[]): Filters => ({ chosen: { [group]: options }, past: false });

describe('narrowing', () => {
  it('keeps past schemes apart', () => {
    expect(ids(area, noFilters).fits).not.toContain('old-scheme');
    expect(ids(area, { chosen: {}, past: true })).toEqual({ fits: ['old-scheme'], unsaid: [] });
  });

  it('keeps what does not say, apart and not dropped', () => {
    expect(ids(area, choose('when', 'weekend'))).toEqual({ fits: ['english-online'], unsaid: ['laptop-loan'] });
  });

  it.each([
    ['delivery', 'online'],
    ['cost', 'free'],
    ['when', 'weekend'],
    ['level', '2'],
  ] as const)('knows of no %s where the source says none', (group, option) => {
    const silent = aProvision({ id: 'silent' });
    const [match] = matchAll(aCatalogue({ provisions: [silent] }), {}, today);
    if (!match) throw new Error('there is one');
    expect(optionHolds(match, group, option)).toBe('unknown');
  });

  it('takes a start’s own times as times', () => {
    expect(ids(area, choose('when', 'weekday-evening')).fits).toEqual(['welding-1']);
  });

  it('counts a whole-area offer for every district, and a rule for its own alone', () => {
    expect(ids(area, choose('district', 'E07000901'))).toEqual({
      fits: ['english-online', 'welding-1', 'welding-2'],
      unsaid: [],
    });
    expect(ids(area, choose('district', 'E07000902')).fits).toEqual(['english-online', 'welding-1', 'laptop-loan']);
  });

  it('drops only whom a confirmed rule shuts out', () => {
    const young = matchAll(area, { age: { from: 17, to: 17 } }, today);
    const left = select(young, { filters: noFilters }).fits.map((m) => m.provision.id);
    expect(left).not.toContain('welding-1');
    expect(left).toContain('welding-2');
    expect(select(young, { filters: noFilters }).notNow.map((m) => m.provision.id)).toEqual(['welding-1']);
  });

  it('names the filter that costs most and what it brings', () => {
    const filters: Filters = { chosen: { kind: ['bootcamp'], cost: ['free'] }, past: false };
    expect(costliestFilter(matchAll(area, {}, today), { filters })).toEqual({
      group: 'kind',
      option: 'bootcamp',
      brings: 3,
    });
  });
});

const optionsOf = (catalogue: Catalogue, group: FilterGroup): readonly string[] =>
  group === 'need'
    ? catalogue.needs.map((n) => n.id)
    : group === 'subject'
      ? catalogue.subjects.map((s) => s.id)
      : group === 'district'
        ? catalogue.districts.map((d) => d.code)
        : fixedOptions[group];

function someFilters(catalogue: Catalogue): fc.Arbitrary<Filters> {
  const groups = Object.fromEntries(
    filterGroups.map((group) => [group, fc.subarray([...optionsOf(catalogue, group)], { maxLength: 2 })]),
  );
  return fc.record({ chosen: fc.record(groups, { requiredKeys: [] }), past: fc.boolean() }) as fc.Arbitrary<Filters>;
}

describe('laws of narrowing, on the real catalogue', () => {
  it('a count is what choosing that option alone in its group shows', () => {
    const matches = matchAll(county, {}, today);
    fc.assert(
      fc.property(someFilters(county), fc.constantFrom(...filterGroups), (filters, group) => {
        const options = optionsOf(county, group);
        const every = Object.fromEntries(filterGroups.map((g) => [g, optionsOf(county, g)])) as OptionsByGroup;
        const counts = countOptions(matches, { filters }, every)[group];
        for (const option of options.slice(0, 4)) {
          const chosen = select(matches, { filters: { ...filters, chosen: { ...filters.chosen, [group]: [option] } } });
          expect(counts.get(option)).toEqual({ yes: chosen.fits.length, unsaid: chosen.unsaid.length });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('another group never brings anything in, another option of a group never takes anything out', () => {
    const matches = matchAll(county, {}, today);
    fc.assert(
      fc.property(someFilters(county), fc.constantFrom(...filterGroups), fc.nat(), (filters, group, n) => {
        const options = optionsOf(county, group);
        const option = options[n % options.length] ?? '';
        if (filters.chosen[group]?.includes(option)) return;
        const before = sizeOf(select(matches, { filters }));
        const after = sizeOf(select(matches, { filters: toggled(filters, group, option) }));
        if ((filters.chosen[group]?.length ?? 0) === 0) expect(after).toBeLessThanOrEqual(before);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('an address gives back the view it was made from', () => {
    const known = (group: string, option: string) => optionsOf(county, group as FilterGroup).includes(option);
    fc.assert(
      fc.property(
        someFilters(county),
        fc.string({ maxLength: 40 }),
        fc.constantFrom(...sortOrders),
        fc.boolean(),
        (filters, text, sort, map) => {
          const words = text.trim();
          const chosen = Object.fromEntries(
            Object.entries(filters.chosen).filter(([, options]) => options && options.length > 0),
          );
          const view = { words, filters: { ...filters, chosen }, sort, map };
          expect(toListView(toParams(view), known)).toEqual(view);
        },
      ),
    );
  });

  it('any address gives a view', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string())),
        (params) => toListView(params, () => false).filters.chosen !== undefined,
      ),
    );
  });
});

describe('order', () => {
  const order = (sort: (typeof sortOrders)[number]) =>
    ranked(matchAll(area, {}, today), sort).map((m) => m.provision.id);

  it('soonest: the next start first, what has no date last', () => {
    expect(order('soonest')).toEqual(['welding-1', 'welding-2', 'english-online', 'old-scheme', 'laptop-loan']);
  });

  it('nearest: by the nearest of a provision’s own venues, what has no point last', () => {
    const place = { name: 'Marram', point: { lat: 52.52, lng: 1.42 }, withinKm: 1, districts: [] };
    const near = ranked(matchAll(area, {}, today, place), 'nearest');
    expect(near.map((m) => m.provision.id)).toEqual([
      'welding-1',
      'old-scheme',
      'welding-2',
      'english-online',
      'laptop-loan',
    ]);
    expect(near[0]?.nearest?.venue.id).toBe('gull-annex');
  });

  it('never loses, doubles or invents anything', () => {
    for (const sort of sortOrders) expect([...order(sort)].sort()).toEqual(area.provisions.map((p) => p.id).sort());
  });

  it('does not depend on the order of the files', () => {
    const backwards = { ...county, provisions: [...county.provisions].reverse() };
    for (const sort of sortOrders) {
      const names = (c: Catalogue) => ranked(matchAll(c, {}, today), sort).map((m) => m.provision.id);
      expect(names(backwards)).toEqual(names(county));
    }
  });

  it('lets no provider fill the first ten', () => {
    const first = ranked(matchAll(county, {}, today), 'best').slice(0, 10);
    const leads = first.map((m) => m.provision.providers[0]);
    for (const lead of leads) expect(leads.filter((l) => l === lead).length).toBeLessThanOrEqual(3);
  });
});
