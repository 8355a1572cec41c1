import { describe, expect, it } from 'vitest';
import { hardest, readingAge, sentencesOf, textsIn } from './readingAge.ts';

describe('reading age', () => {
  it('is low for short words in short sentences, high for long ones', () => {
    const plain = sentencesOf('We help you find a course. You can ring us at any time.');
    const hard = sentencesOf(
      'Individuals demonstrating eligibility may subsequently participate in employability provision.',
    );
    expect(readingAge(plain)).toBeLessThan(8);
    expect(readingAge(hard)).toBeGreaterThan(18);
    expect(hardest([...plain, ...hard], 1)[0]?.sentence).toBe(hard[0]);
  });

  it('follows the published formula: 10 one-syllable words in one sentence', () => {
    // 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11, and five years.
    expect(readingAge(['the cat sat on the mat with the big dog'])).toBe(5.1);
  });

  it('looks at sentences, not at labels', () => {
    expect(sentencesOf('Print. Add to list. Ring them before you go there.')).toEqual([
      'Ring them before you go there.',
    ]);
  });

  it('reads words with gaps, of numbers or of names', () => {
    const words = { a: 'One', b: { c: (n: number) => `${n.toFixed(0)} things`, d: (s: string) => `in ${s.trim()}` } };
    expect(textsIn(words)).toEqual(['One', '3 things', 'in Nelson']);
  });
});
