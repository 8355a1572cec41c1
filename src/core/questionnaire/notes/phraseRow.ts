import type { Circumstance } from '../../eligibility/facts.ts';
import type { Answers } from '../../matching/answers.ts';
import type { Tense } from './clauses.ts';

/** What a phrase in notes gives. Words are lower case, without apostrophes and articles, hyphens as blanks. */
export interface NotePhrase {
  /** More than one where the phrase leaves open which: each is suggested and a person chooses. */
  readonly gives: readonly Partial<Answers>[];
  readonly tense: Tense;
  /** With one of these right before or after it, the phrase means something else. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** The circumstance that "no" or "not" before these words denies. "No dyslexia" does not deny every disability. */
  readonly deniable?: Circumstance;
  /** What a length of time beside it counts. */
  readonly spell?: 'outOfWorkMonths' | 'benefitMonths';
}

export type Extra = Omit<NotePhrase, 'gives' | 'tense'> & { readonly tense?: Tense };

/** Phrases, written as one text, and what each of them gives. */
export type PhraseRow = readonly [words: string, phrase: NotePhrase];

/** A row for phrases that leave open which of several things is meant. */
export const row = (
  gives: readonly Partial<Answers>[],
  words: string,
  { tense = 'state', ...extra }: Extra = {},
): PhraseRow => [words, { gives, tense, ...extra }];

/** A row for phrases that give one thing. */
export const one = (gives: Partial<Answers>, words: string, extra?: Extra): PhraseRow => row([gives], words, extra);
