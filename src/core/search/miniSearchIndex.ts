import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ProvisionId } from '../ids.ts';
import type { SearchAnswer, SearchIndex, TopicQuery } from './contract.ts';
import { type Alternative, exactPlanOf, planOf, type Unit, weights } from './queryPlan.ts';
import {
  fieldWeights,
  type KindWords,
  type SearchDocument,
  searchDocumentsOf,
  searchFields,
} from './searchDocument.ts';
import { readable, termsOf } from './searchText.ts';
import { createSuggest } from './suggest.ts';
import { createSynonyms } from './synonyms.ts';
import type { Knowledge } from './typedTerms.ts';
import { createWordBook } from './wordBook.ts';

/** A title that holds the very phrase, or a phrase that holds the whole title, says more than its words one by one. */
const phraseBonus = 1.5;

function buildIndex(documents: readonly SearchDocument[]): MiniSearch<SearchDocument> {
  const index = new MiniSearch<SearchDocument>({
    fields: [...searchFields],
    tokenize: (text) => [...termsOf(text)],
    processTerm: (term) => term,
    searchOptions: { tokenize: (term) => [term], boost: fieldWeights, weights: { prefix: weights.prefix, fuzzy: 0 } },
  });
  index.addAll(documents);
  return index;
}

const alternativeQuery = ({ terms, weight, prefix }: Alternative): Query => ({
  combineWith: 'AND',
  queries: [...terms],
  prefix,
  boostTerm: () => weight / terms.length,
});

const unitQuery = (unit: Unit): Query => ({ combineWith: 'OR', queries: unit.map(alternativeQuery) });

/** The titles of a catalogue and how well a topic names them. */
function createTitles(documents: readonly SearchDocument[]) {
  const titles = new Map(documents.map(({ id, title }) => [id, termsOf(title).join(' ')]));
  const holds = (whole: string, part: string): boolean => part.includes(' ') && ` ${whole} `.includes(` ${part} `);
  return {
    /** Infinite for the very title. */
    bonus(id: ProvisionId, topic: string): number {
      const title = titles.get(id) ?? '';
      if (title === topic) return Number.POSITIVE_INFINITY;
      return holds(title, topic) || holds(topic, title) ? phraseBonus : 1;
    },
  };
}

/**
 * Builds a search index over a catalogue; some milliseconds for hundreds of provisions.
 * @param kindWords the words that people see for each kind, found beside the kind's own name
 */
export function createMiniSearchIndex(catalogue: Catalogue, kindWords: KindWords = {}): SearchIndex {
  const documents = searchDocumentsOf(catalogue, kindWords);
  const index = buildIndex(documents);
  const titles = createTitles(documents);
  const synonyms = createSynonyms(catalogue.synonyms);
  const texts = documents.flatMap((document) => searchFields.map((field) => document[field]));
  const book = createWordBook(texts, synonyms.words);
  const knowledge: Knowledge = { book, synonyms, stopWords: new Set(catalogue.stopWords.flatMap(termsOf)) };
  const order = new Map(documents.map(({ id }, position) => [id, position]));
  const everything = documents.map(({ id }) => id);

  /** Best first; equal scores keep the catalogue's order. Rounded, for no engine promises the last digit of a logarithm. */
  const rank = (results: readonly SearchResult[], topic: string): readonly ProvisionId[] =>
    results
      .map(({ id, score }) => ({ id: id as ProvisionId, score: Math.round(score * 1e6 * titles.bonus(id, topic)) }))
      .sort((a, b) => (a.score === b.score ? (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) : b.score - a.score))
      .map(({ id }) => id);

  const run = (units: readonly Unit[], combineWith: 'AND' | 'OR'): readonly SearchResult[] =>
    units.length === 0 ? [] : index.search({ combineWith, queries: units.map(unitQuery) });

  /** First without the words that nothing has, then any of the words. */
  const relax = (units: readonly Unit[]): readonly SearchResult[] => {
    const heard = units.filter((unit) => run([unit], 'AND').length > 0);
    const strict = heard.length < units.length ? run(heard, 'AND') : [];
    return strict.length > 0 ? strict : run(heard, 'OR');
  };

  const answer = ({ topic, exact = false }: TopicQuery): Omit<SearchAnswer, 'total'> => {
    const terms = termsOf(topic);
    if (terms.length === 0) return { ids: topic.trim() === '' ? everything : [], relaxed: false };
    // A topic of nothing but stop words may still be a name: "Work It".
    const telling = terms.some((term) => !knowledge.stopWords.has(term));
    const known = telling ? knowledge : { ...knowledge, stopWords: new Set<string>() };
    const { units, didYouMean } = exact ? exactPlanOf(topic, known) : planOf(topic, known);
    const found = run(units, 'AND');
    const loose = found.length === 0 && !exact ? relax(units) : [];
    const relaxed = loose.length > 0;
    const ids = rank(relaxed ? loose : found, terms.join(' '));
    return {
      ids,
      relaxed,
      ...(didYouMean === undefined ? {} : { didYouMean: didYouMean.split(' ').map(readable).join(' ') }),
    };
  };

  return {
    search(query, limit = Number.POSITIVE_INFINITY) {
      const found = answer(query);
      return { ...found, ids: found.ids.slice(0, Math.max(0, limit)), total: found.ids.length };
    },
    suggest: createSuggest(catalogue, book),
  };
}
