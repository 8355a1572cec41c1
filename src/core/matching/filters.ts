import { costs, type Delivery, deliveries, kinds, type OfferedLevel, type Provision } from '../catalogue/catalogue.ts';
import { type TimeOfWeek, timesOfWeek } from '../eligibility/facts.ts';
import { anyHolds, type Holds } from '../eligibility/threeValued.ts';
import type { DistrictCode } from '../ids.ts';
import type { Match } from './match.ts';

/** The groups a list can be narrowed by, in the order they are shown. */
export const filterGroups = ['need', 'kind', 'subject', 'district', 'delivery', 'cost', 'when', 'level'] as const;
export type FilterGroup = (typeof filterGroups)[number];

/** Several options of a group mean any of them; several groups mean all of them. */
export interface Filters {
  readonly chosen: Readonly<Partial<Record<FilterGroup, readonly string[]>>>;
  /** Show past schemes instead of live ones. */
  readonly past: boolean;
}

export const noFilters: Filters = { chosen: {}, past: false };

export const levelBands = ['below-2', '2', '3', '4-up', 'no-qualification'] as const;
export type LevelBand = (typeof levelBands)[number];

const bandOf: Readonly<Record<OfferedLevel, LevelBand>> = {
  none: 'no-qualification',
  entry: 'below-2',
  '1': 'below-2',
  '2': '2',
  '3': '3',
  '4': '4-up',
  '5': '4-up',
  '6': '4-up',
  '7': '4-up',
  '4+': '4-up',
};

/** Options that do not depend on the area's data. */
export const fixedOptions = {
  kind: kinds,
  delivery: deliveries,
  cost: costs,
  when: timesOfWeek,
  level: levelBands,
} as const;

const told = (holds: boolean): Holds => (holds ? 'yes' : 'no');

/** Something given partly in person and partly online suits whoever asks for either. */
function deliveryHolds(provision: Provision, option: Delivery): Holds {
  if (provision.delivery === undefined) return 'unknown';
  const both = provision.delivery === 'blended' && (option === 'in-person' || option === 'online');
  return told(both || provision.delivery === option);
}

function whenHolds({ provision, nextIntake }: Match, option: TimeOfWeek): Holds {
  const times = [...provision.times, ...(nextIntake?.times ?? [])];
  return times.length === 0 ? 'unknown' : told(times.includes(option));
}

function ruleDistricts({ rules }: Provision): { only: readonly DistrictCode[]; serves: readonly DistrictCode[] } {
  const of = (kind: 'livesIn' | 'serves') =>
    rules.flatMap(({ rule, confirmed }) =>
      rule.kind === kind && (kind === 'serves' || confirmed) ? rule.districts : [],
    );
  return { only: of('livesIn'), serves: of('serves') };
}

/** Whether a provision is something for a district: given there, run for it, or for the whole area. */
function districtHolds({ provision, venues }: Match, district: DistrictCode): Holds {
  const { only, serves } = ruleDistricts(provision);
  if (only.length > 0) return told(only.includes(district));
  if (provision.areaWide || serves.includes(district) || venues.some((v) => v.district === district)) return 'yes';
  return serves.length > 0 || venues.some((v) => v.district !== undefined) ? 'no' : 'unknown';
}

/** Whether one option of one group holds for a match; unknown where the source does not say. */
export function optionHolds(match: Match, group: FilterGroup, option: string): Holds {
  const { provision } = match;
  switch (group) {
    case 'need':
      return told(provision.needs.includes(option));
    case 'kind':
      return told(provision.kind === option);
    case 'subject':
      return told(provision.subjects.includes(option));
    case 'district':
      return districtHolds(match, option);
    case 'delivery':
      return deliveryHolds(provision, option as Delivery);
    case 'cost':
      return provision.cost === undefined ? 'unknown' : told(provision.cost === option);
    case 'when':
      return whenHolds(match, option as TimeOfWeek);
    case 'level':
      return provision.level === undefined ? 'unknown' : told(bandOf[provision.level] === option);
  }
}

/** Whether a group's chosen options hold: any of them is enough, and none chosen holds. */
export function groupHolds(match: Match, group: FilterGroup, filters: Filters): Holds {
  const options = filters.chosen[group];
  if (!options || options.length === 0) return 'yes';
  return anyHolds(options.map((option) => optionHolds(match, group, option)));
}

/** Live ones, or past ones: the two are never mixed. */
export function isInTense(match: Match, filters: Filters): boolean {
  return (match.availability === 'closed') === filters.past;
}

export function isChosen(filters: Filters, group: FilterGroup, option: string): boolean {
  return filters.chosen[group]?.includes(option) ?? false;
}

/** The filters with one option switched on or off. */
export function toggled(filters: Filters, group: FilterGroup, option: string): Filters {
  const before = filters.chosen[group] ?? [];
  const after = before.includes(option) ? before.filter((o) => o !== option) : [...before, option];
  const { [group]: _, ...others } = filters.chosen;
  return { ...filters, chosen: after.length === 0 ? others : { ...others, [group]: after } };
}

/** Every switched-on option, group by group in their order. */
export function chosenOptions(filters: Filters): readonly { readonly group: FilterGroup; readonly option: string }[] {
  return filterGroups.flatMap((group) => (filters.chosen[group] ?? []).map((option) => ({ group, option })));
}
