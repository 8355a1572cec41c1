import type { Catalogue, Kind, Provision } from '../catalogue/catalogue.ts';
import type { Rule } from '../eligibility/rules.ts';
import type { DistrictCode, ProvisionId } from '../ids.ts';

/** Words for each kind, such as "Help to find work", found beside the kind's own name. */
export type KindWords = Partial<Readonly<Record<Kind, string>>>;

/** What a hit in each part of a provision is worth beside a hit in its summary. */
export const fieldWeights = {
  /** Who types a title wants that provision. */
  title: 6,
  /** What it is about, in a few chosen words. */
  subjects: 4,
  /** People know the college, not the course. */
  providers: 3,
  /** "bootcamp" and "apprenticeship" are kinds, but so many share each that other words should decide. */
  kind: 1.5,
  /** A town in the words is mostly taken out as a place before; what is left is a venue's name. */
  places: 1.5,
  /** Shared by many, so it finds but hardly ranks. */
  needs: 1,
  /** "women", "lone parents", "over 50s": meant for them. */
  people: 1.5,
  /** The whole story, so any single word of it says the least. */
  summary: 1,
} as const;

export type SearchField = keyof typeof fieldWeights;
export const searchFields = Object.keys(fieldWeights) as readonly SearchField[];

export type SearchDocument = Readonly<Record<SearchField, string>> & { readonly id: ProvisionId };

function districtsOf(rule: Rule): readonly DistrictCode[] {
  switch (rule.kind) {
    case 'livesIn':
    case 'serves':
      return rule.districts;
    case 'any':
    case 'all':
      return rule.of.flatMap((stated) => districtsOf(stated.rule));
    default:
      return [];
  }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.id, each]));

/** Looks ids up and joins what one of them says; an id that is not there says nothing. */
function joined<T>(ids: readonly string[], table: ReadonlyMap<string, T>, words: (found: T) => string): string {
  return ids
    .map((id) => table.get(id))
    .flatMap((found) => (found === undefined ? [] : [words(found)]))
    .join(' | ');
}

/** Every provision of a catalogue as the words that it can be found by. */
export function searchDocumentsOf(catalogue: Catalogue, kindWords: KindWords = {}): readonly SearchDocument[] {
  const [providers, subjects, needs, venues] = [
    byId(catalogue.providers),
    byId(catalogue.subjects),
    byId(catalogue.needs),
    byId(catalogue.venues),
  ];
  const districts = new Map(catalogue.districts.map(({ code, name }) => [code, name]));
  const placesOf = ({ venues: ids, rules }: Provision): string => {
    const codes = [
      ...ids.map((id) => venues.get(id)?.district ?? ''),
      ...rules.flatMap(({ rule }) => districtsOf(rule)),
    ];
    return `${joined(ids, venues, ({ name, town }) => `${name} | ${town}`)} | ${joined([...new Set(codes)], districts, (name) => name)}`;
  };
  return catalogue.provisions.map((provision) => ({
    id: provision.id,
    title: provision.title,
    subjects: joined(provision.subjects, subjects, ({ words }) => words),
    providers: `${provision.provider} | ${joined(provision.providers, providers, ({ name }) => name)}`,
    kind: `${provision.kind} | ${kindWords[provision.kind] ?? ''} | ${levelWords(provision)}`,
    places: placesOf(provision),
    needs: joined(provision.needs, needs, ({ words }) => words),
    people: provision.especiallyForWords ?? '',
    summary: provision.summary,
  }));
}

const levelWords = ({ level }: Provision): string =>
  level === undefined || level === 'none' ? '' : level === 'entry' ? 'entry level' : `level ${level}`;
