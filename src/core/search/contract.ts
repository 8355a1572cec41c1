import type { ProvisionId } from '../ids.ts';

/** What is searched for, once costs, times and places have been taken out of the typed words (see `understandQuery`). */
export interface TopicQuery {
  /** Empty asks for nothing in particular: everything. */
  readonly topic: string;
  /** Only the words themselves count: no beginnings of words, typing mistakes, other forms or synonyms. */
  readonly exact?: boolean;
}

export interface SearchAnswer {
  /** Best first, at most as many as were asked for. */
  readonly ids: readonly ProvisionId[];
  /** How many were found in all. */
  readonly total: number;
  /** The topic with its unknown words put right; only where some word as typed is unknown and a near one is not. */
  readonly didYouMean?: string;
  /** Nothing held all words, so those of them that are anywhere counted. */
  readonly relaxed: boolean;
}

export type SuggestionKind = 'provision' | 'provider' | 'subject' | 'place' | 'word';

export interface Suggestion {
  readonly text: string;
  readonly kind: SuggestionKind;
  /** Of the provision, provider or subject. */
  readonly id?: string;
}

/** Finds provisions by words. Pure: the same catalogue and words give the same answer. Whatever is typed, it never throws. */
export interface SearchIndex {
  /** Closed provisions are found as well: people meet their names. */
  search(query: TopicQuery, limit?: number): SearchAnswer;
  suggest(typed: string, limit: number): readonly Suggestion[];
}
