import { syllable } from 'syllable';

/** Of one sentence or a whole text: how many words, sentences and syllables. */
interface Size {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** A sentence with the age at which most people can read it. */
export interface Graded {
  readonly sentence: string;
  readonly age: number;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** Short texts such as labels have no reading age: the formula means nothing below this many words. */
const fewestWords = 5;

export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?:])\s+|\n+|\s·\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length >= fewestWords);

function sizeOf(sentences: readonly string[]): Size {
  const words = sentences.flatMap(wordsOf);
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
}

/**
 * The age at which a text can be read: Flesch-Kincaid grade (Kincaid and others, 1975) plus five years. It was made for
 * American English and counts only lengths: a warning light, not the truth.
 */
export function readingAge(sentences: readonly string[]): number {
  const { words, sentences: count, syllables } = sizeOf(sentences);
  if (words === 0) return 0;
  const grade = 0.39 * (words / count) + 11.8 * (syllables / words) - 15.59;
  return Math.round((grade + 5) * 10) / 10;
}

export function hardest(sentences: readonly string[], most: number): readonly Graded[] {
  return sentences
    .map((sentence) => ({ sentence, age: readingAge([sentence]) }))
    .sort((a, b) => b.age - a.age || (a.sentence < b.sentence ? -1 : 1))
    .slice(0, most);
}

/** Every text in a tree of words: functions are asked with a place's name or a number in the gaps. */
export function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (Array.isArray(words)) return words.flatMap(textsIn);
  if (typeof words === 'function') return [filledIn(words as (...gaps: unknown[]) => unknown)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

function filledIn(phrase: (...gaps: unknown[]) => unknown): string {
  for (const gap of ['Nelson', 3]) {
    try {
      const text = phrase(gap, gap, gap);
      if (typeof text === 'string') return text;
    } catch {
      // The gap was of the other kind.
    }
  }
  return '';
}
