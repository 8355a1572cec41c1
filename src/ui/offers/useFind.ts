import { useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { FindPlace } from '../../core/geography/findPlace.ts';
import type { FoundPlace } from '../../core/geography/places.ts';
import type { Answers } from '../../core/matching/answers.ts';
import { type ListView, toListView } from '../../core/matching/filterParams.ts';
import { type FilterGroup, type Filters, filterGroups, fixedOptions } from '../../core/matching/filters.ts';
import { type Match, matchAll } from '../../core/matching/match.ts';
import { ranked } from '../../core/matching/rank.ts';
import { type Narrowing, type OptionsByGroup, type Selection, select } from '../../core/matching/select.ts';
import type { SearchAnswer } from '../../core/search/contract.ts';
import { type UnderstoodQuery, understandQuery } from '../../core/search/understandQuery.ts';
import { useCatalogue, useFindPlace, useServices, useSitting } from '../app/services.ts';

/** The options of every group, in the order they are shown. */
function optionsOf(catalogue: Catalogue, group: FilterGroup): readonly string[] {
  switch (group) {
    case 'need':
      return catalogue.needs.map((need) => need.id);
    case 'subject':
      return catalogue.subjects.map((subject) => subject.id);
    case 'district':
      return catalogue.districts.map((district) => district.code);
    default:
      return fixedOptions[group];
  }
}

/** The options of all groups. */
export const allOptions = (catalogue: Catalogue): OptionsByGroup =>
  Object.fromEntries(filterGroups.map((group) => [group, optionsOf(catalogue, group)])) as OptionsByGroup;

/** The view that stands in the address. */
export function useListView(): ListView {
  const [params] = useSearchParams();
  const catalogue = useCatalogue();
  return useMemo(
    () => toListView([...params], (group, option) => optionsOf(catalogue, group as FilterGroup).includes(option)),
    [params, catalogue],
  );
}

export type TopicSearch =
  | { readonly status: 'none' }
  | { readonly status: 'searching' }
  | { readonly status: 'found'; readonly answer: SearchAnswer }
  | { readonly status: 'failed' };

/** Asks the search for a topic; the newest question wins and an older answer is dropped. */
export function useTopicSearch(topic: string): TopicSearch {
  const { search } = useServices();
  const [last, setLast] = useState<{ topic: string; search: TopicSearch }>({ topic: '', search: { status: 'none' } });
  useEffect(() => {
    if (topic === '') return;
    const controller = new AbortController();
    search.search(topic, controller.signal).then(
      (answer) => setLast({ topic, search: { status: 'found', answer } }),
      (error: unknown) => {
        // Newer questions put older ones away; that is no failure.
        if (!(error instanceof DOMException && error.name === 'AbortError'))
          setLast({ topic, search: { status: 'failed' } });
      },
    );
    return () => controller.abort();
  }, [search, topic]);
  if (topic === '') return { status: 'none' };
  return last.topic === topic ? last.search : { status: 'searching' };
}

/** The filters of the address and those understood from the typed words, as one. */
function withUnderstood(filters: Filters, { chips }: UnderstoodQuery): Filters {
  const chosen = { ...filters.chosen };
  for (const { kind, value } of chips) {
    const group = kind === 'times' ? 'when' : kind;
    if (group === 'place' || chosen[group]?.includes(value)) continue;
    chosen[group] = [...(chosen[group] ?? []), value];
  }
  return { ...filters, chosen };
}

function placeNamed(query: UnderstoodQuery, findPlace: FindPlace): FoundPlace | undefined {
  const chip = query.chips.find(({ kind }) => kind === 'place');
  return chip && findPlace(chip.value);
}

/** Everything the list page shows, computed from the address, this sitting and the search's answer. */
export interface Find {
  readonly view: ListView;
  readonly query: UnderstoodQuery;
  readonly search: TopicSearch;
  readonly place: FoundPlace | undefined;
  readonly narrowing: Narrowing;
  readonly matches: readonly Match[];
  readonly selection: Selection;
}

export function useQuery(words: string): UnderstoodQuery {
  const findPlace = useFindPlace();
  return useMemo(() => understandQuery(words, { findPlace: (name) => findPlace(name)?.name }), [words, findPlace]);
}

/** The matches for what was told, in the order asked for. */
export function useMatches(
  view: ListView,
  answers: Answers,
  place: FoundPlace | undefined,
  search: TopicSearch,
): readonly Match[] {
  const catalogue = useCatalogue();
  const today = useServices().today();
  const found = search.status === 'found' ? search.answer.ids : undefined;
  return useMemo(
    () => ranked(matchAll(catalogue, answers, today, place), view.sort, found),
    [catalogue, answers, today, place, found, view.sort],
  );
}

export function useFind(): Find {
  const view = useListView();
  const findPlace = useFindPlace();
  const { answers } = useSitting();
  const query = useQuery(view.words);
  const search = useTopicSearch(query.topic);
  const place = useMemo(() => answers.home ?? placeNamed(query, findPlace), [answers.home, query, findPlace]);
  const matches = useMatches(view, answers, place, search);
  const narrowing = useMemo(
    () => ({
      filters: withUnderstood(view.filters, query),
      hits: search.status === 'found' ? new Set(search.answer.ids) : undefined,
    }),
    [view.filters, query, search],
  );
  const selection = useMemo(() => select(matches, narrowing), [matches, narrowing]);
  return { view, query, search, place, narrowing, matches, selection };
}
