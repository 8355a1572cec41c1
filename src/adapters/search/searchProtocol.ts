import type { SearchAnswer, Suggestion, TopicQuery } from '../../core/search/contract.ts';
import type { KindWords } from '../../core/search/searchDocument.ts';

/** What the worker is asked to do. */
export type SearchTask =
  | { readonly task: 'load'; readonly bytes: ArrayBuffer; readonly kindWords: KindWords }
  | { readonly task: 'search'; readonly query: TopicQuery }
  | { readonly task: 'suggest'; readonly typed: string; readonly limit: number };

/** What it answers to each. */
export interface SearchResults {
  readonly load: undefined;
  readonly search: SearchAnswer;
  readonly suggest: readonly Suggestion[];
}

/** From the page. `id` comes back with the answer. */
export type SearchRequest = SearchTask & { readonly id: number };

/** From the worker. */
export type SearchReply =
  | { readonly id: number; readonly result: SearchResults[keyof SearchResults] }
  | { readonly id: number; readonly failed: string };

/** As much of a Worker as the page needs. */
export interface SearchPort {
  postMessage(message: SearchRequest, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<SearchReply>) => void) | null;
  /** The worker could not start, or died. */
  onerror: ((event: ErrorEvent) => void) | null;
  terminate(): void;
}
