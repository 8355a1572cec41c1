import { type Filters, filterGroups } from './filters.ts';
import { type SortOrder, sortOrders } from './rank.ts';

/** Everything about a view of the list that stands in its address. Who it is for and a typed home place never do. */
export interface ListView {
  /** What was typed in the search box, as typed. */
  readonly words: string;
  readonly filters: Filters;
  readonly sort: SortOrder;
  readonly map: boolean;
}

type Params = readonly (readonly [string, string])[];

const longestWords = 200;

/**
 * Reads a view out of address parameters. What is not known (an option of another area, a mangled link) is left out, so any
 * address gives a page. `known` tells for a group whether an option exists.
 */
export function toListView(params: Params, known: (group: string, option: string) => boolean): ListView {
  const all = (name: string): readonly string[] => params.filter(([key]) => key === name).map(([, value]) => value);
  const chosen = Object.fromEntries(
    filterGroups.flatMap((group) => {
      const options = [...new Set(all(group))].filter((option) => known(group, option));
      return options.length === 0 ? [] : [[group, options]];
    }),
  );
  const sort = sortOrders.find((order) => order === all('sort')[0]) ?? 'best';
  return {
    words: (all('q')[0] ?? '').slice(0, longestWords),
    filters: { chosen, past: all('past')[0] === 'yes' },
    sort,
    map: all('view')[0] === 'map',
  };
}

/** The view as address parameters, in a fixed order and without what is as usual. */
export function toParams({ words, filters, sort, map }: ListView): Params {
  return [
    ...(words.trim() === '' ? [] : [['q', words] as const]),
    ...filterGroups.flatMap((group) => (filters.chosen[group] ?? []).map((option) => [group, option] as const)),
    ...(filters.past ? [['past', 'yes'] as const] : []),
    ...(sort === 'best' ? [] : [['sort', sort] as const]),
    ...(map ? [['view', 'map'] as const] : []),
  ];
}
