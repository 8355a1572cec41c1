import type { Need, Subject, SynonymRing } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { FindPlace } from '../geography/findPlace.ts';
import type { AnswerId, Answers } from '../matching/answers.ts';

export interface Suggestion {
  readonly fact: AnswerId;
  readonly gives: Partial<Answers>;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

export interface NoteVocabulary {
  readonly today: Day;
  readonly findPlace: FindPlace;
  readonly needs: readonly Need[];
  readonly subjects: readonly Subject[];
  readonly synonyms: readonly SynonymRing[];
}

export function suggestFacts(_notes: string, _vocabulary: NoteVocabulary): readonly Suggestion[] {
  return [];
}

export const withSuggestion = (answers: Answers, { gives }: Suggestion): Answers => ({ ...answers, ...gives });
