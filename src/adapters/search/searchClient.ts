import type { SearchAnswer, Suggestion } from '../../core/search/contract.ts';
import type { KindWords } from '../../core/search/searchDocument.ts';
import type { SearchPort } from './searchProtocol.ts';
import { openWorkerLine } from './workerLine.ts';

/** Search as a page uses it. A call that was aborted rejects with an AbortError, which is not a failure. */
export interface SearchClient {
  /**
   * Takes the catalogue as the bytes of its JSON, which stay the caller's. What is asked from then on waits for it.
   * @throws SearchUnavailable when the worker cannot start or cannot read the bytes
   */
  load(bytes: ArrayBuffer): Promise<void>;
  /**
   * The newest search wins: an earlier one that still waits is aborted.
   * @throws SearchUnavailable when there is no search any more; never for "nothing found"
   */
  search(topic: string, signal?: AbortSignal): Promise<SearchAnswer>;
  /** At most `limit` suggestions for what is being typed. The newest wins here too. */
  suggest(typed: string, limit: number, signal?: AbortSignal): Promise<readonly Suggestion[]>;
  /** Ends the worker; what still waits is aborted. */
  close(): void;
}

/**
 * Opens the search in a worker of its own. A worker that dies is started and loaded again by itself, once.
 * @param startWorker makes a worker of `searchWorker.ts`; it may throw where workers are refused
 * @param kindWords the words that people see for each kind, to be found by
 */
export function openSearch(startWorker: () => SearchPort, kindWords: KindWords = {}): SearchClient {
  const line = openWorkerLine(startWorker);
  return {
    load: (bytes) => line.ask({ task: 'load', bytes, kindWords }),
    search: (topic, signal) => line.ask({ task: 'search', query: { topic } }, signal),
    suggest: (typed, limit, signal) => line.ask({ task: 'suggest', typed, limit }, signal),
    close: line.close,
  };
}
