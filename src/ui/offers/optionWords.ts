import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { FilterGroup } from '../../core/matching/filters.ts';
import type { Words } from '../../messages/en.ts';

/** An option's words: the area's for its needs, subjects and districts, ours for the rest. */
export function optionWords(catalogue: Catalogue, words: Words, group: FilterGroup, option: string): string {
  switch (group) {
    case 'need':
      return catalogue.needs.find((need) => need.id === option)?.words ?? option;
    case 'subject':
      return catalogue.subjects.find((subject) => subject.id === option)?.words ?? option;
    case 'district':
      return catalogue.districts.find((district) => district.code === option)?.name ?? option;
    case 'kind':
      return words.kind[option as keyof Words['kind']];
    case 'delivery':
      return words.delivery[option as keyof Words['delivery']];
    case 'cost':
      return words.cost[option as keyof Words['cost']];
    case 'when':
      return words.time[option as keyof Words['time']];
    case 'level':
      return words.levelBand[option as keyof Words['levelBand']];
  }
}
