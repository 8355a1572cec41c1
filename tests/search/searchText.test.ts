import { describe, expect, it } from 'vitest';
import { otherForms, stemOf, termsOf, wordsOf } from '../../src/core/search/searchText.ts';

describe('the words of a text', () => {
  it.each([
    ['Crème BRÛLÉE', ['creme', 'brulee']],
    ["Women’s and women's", ['women', 'and', 'women']],
    ["Preston's O'Neill", ['preston', 'oneill']],
    ['Level 2, level-two, L2', ['level2', 'level2', 'level2']],
    ['T Levels and A-levels', ['tlevel', 'and', 'alevel']],
    ['C++, C#, .NET and CompTIA A+', ['c++', 'c#', '.net', 'and', 'comptia', 'a+']],
    ['Network+ for the 50+', ['network', 'for', 'the', '50']],
    ['e-learning and wi-fi', ['elearning', 'and', 'wifi']],
    ['get-online (drop-in)', ['get', 'online', 'drop', 'in']],
    ['Nelson & Colne', ['nelson', 'and', 'colne']],
    ['  —  ', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the plural', () => {
  it.each([
    ['courses', 'course'],
    ['classes', 'class'],
    ['studies', 'study'],
    ['maths', 'math'],
    ['50s', '50'],
    ['business', 'business'],
    ['campus', 'campus'],
    ['bus', 'bus'],
  ])('%s is kept as %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it('does not matter: one and many are the same term', () => {
    expect(termsOf('laptops and apprenticeships')).toEqual(termsOf('laptop and apprenticeship'));
  });
});

describe('other forms of a word', () => {
  it.each([
    ['cooking', 'cook'],
    ['code', 'coding'],
    ['driver', 'driving'],
    ['programming', 'programmer'],
    ['programmer', 'program'],
    ['volunteer', 'volunteering'],
    ['advise', 'advice'],
  ])('%s may stand as %s', (word, form) => {
    expect(otherForms(word)).toContain(form);
  });

  it('never turns care into career or car', () => {
    expect(otherForms('care')).not.toContain('career');
    expect(otherForms('caring')).not.toContain('car');
    expect(otherForms('career')).not.toContain('care');
    expect(otherForms('coding')).not.toContain('cod');
  });
});
