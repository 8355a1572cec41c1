import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { SearchIndex } from '../../core/search/contract.ts';
import { createMiniSearchIndex } from '../../core/search/miniSearchIndex.ts';
import type { KindWords } from '../../core/search/searchDocument.ts';
import type { SearchClient } from './searchClient.ts';

/**
 * Search on the page itself, for browsers that refuse workers and for tests. The index is built when it is first asked.
 * The catalogue is already there: `load` does nothing.
 */
export function inProcessSearch(catalogue: Catalogue, kindWords: KindWords = {}): SearchClient {
  let index: SearchIndex | undefined;
  const ask = async <T>(question: (index: SearchIndex) => T, signal?: AbortSignal): Promise<T> => {
    signal?.throwIfAborted();
    index ??= createMiniSearchIndex(catalogue, kindWords);
    return question(index);
  };
  return {
    load: async () => {},
    search: (topic, signal) => ask((search) => search.search({ topic }), signal),
    suggest: (typed, limit, signal) => ask((search) => search.suggest(typed, limit), signal),
    close: () => {},
  };
}
