import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/core/catalogue/catalogue.ts';
import { createMiniSearchIndex } from '../../src/core/search/miniSearchIndex.ts';
import { searchDocumentsOf, searchFields } from '../../src/core/search/searchDocument.ts';
import { termsOf } from '../../src/core/search/searchText.ts';
import { aCatalogue, aProvision, aSubject } from '../support/catalogues.ts';

const word = fc.constantFrom(
  'digital',
  'Skills',
  'maths',
  'the',
  'Level 2',
  'care',
  'career',
  'coding',
  'code',
  'Women’s',
  'e-mail',
  'C++',
  'boot',
  'camp',
  'bootcamp',
  'college',
  'colleges',
  'über',
  '50+',
  'work',
);
const words = (least: number, most: number) =>
  fc.array(word, { minLength: least, maxLength: most }).map((list) => list.join(' '));
const subjects = ['Coding', 'Health and care', 'Maths'].map(aSubject);

const provision: fc.Arbitrary<Omit<Provision, 'id'>> = fc
  .record({
    title: words(1, 4),
    summary: words(0, 8),
    provider: words(0, 2),
    subjects: fc.subarray(subjects.map(({ id }) => id)),
  })
  .map((said) => aProvision({ id: '', ...said }));

const provisions = fc
  .array(provision, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((each, i) => ({ ...each, id: `p${i}` })));

const catalogueOf = (list: readonly Provision[]) =>
  aCatalogue({
    provisions: list,
    subjects,
    stopWords: ['the'],
    synonyms: [{ words: ['care', 'career'] }, { words: ['coding', 'boot camp'] }],
  });

/** Every provision with all the words somewhere, found the slow way. */
function plainScan(list: readonly Provision[], topic: string): readonly string[] {
  const wanted = termsOf(topic);
  const telling = wanted.filter((term) => term !== 'the');
  return searchDocumentsOf(catalogueOf(list))
    .filter((document) => {
      const there = new Set(searchFields.flatMap((field) => termsOf(document[field])));
      return (telling.length > 0 ? telling : wanted).every((term) => there.has(term));
    })
    .map(({ id }) => id);
}

const titleKey = ({ title }: Provision): string => termsOf(title).join(' ');

describe('the index and a plain scan', () => {
  it('find the same provisions for the words themselves', () => {
    fc.assert(
      fc.property(provisions, words(1, 4), (list, topic) => {
        const { ids, total } = createMiniSearchIndex(catalogueOf(list)).search({ topic, exact: true });
        expect(ids.toSorted()).toEqual(plainScan(list, topic).toSorted());
        expect(total).toBe(ids.length);
      }),
    );
  });

  it('leave nothing out when more than the words themselves counts', () => {
    fc.assert(
      fc.property(provisions, words(1, 4), (list, topic) => {
        const { ids } = createMiniSearchIndex(catalogueOf(list)).search({ topic });
        expect(ids).toEqual(expect.arrayContaining([...plainScan(list, topic)]));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('whatever the catalogue', () => {
  it('a title finds its own provision among the first three', () => {
    fc.assert(
      fc.property(provisions, (list) => {
        const one = list.filter((each, i) => list.findIndex((other) => titleKey(other) === titleKey(each)) === i);
        const index = createMiniSearchIndex(catalogueOf(one));
        for (const { id, title } of one) expect(index.search({ topic: title }, 3).ids).toContain(id);
      }),
    );
  });

  it('another provision takes none out of an answer to words that are all known together', () => {
    fc.assert(
      fc.property(provisions, provision, (list, another) => {
        const topic = list[0]?.title ?? '';
        const before = createMiniSearchIndex(catalogueOf(list)).search({ topic }).ids;
        const after = createMiniSearchIndex(catalogueOf([...list, { ...another, id: 'new' }])).search({ topic }).ids;
        expect(after).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });

  it('the same words give the same answer', () => {
    fc.assert(
      fc.property(provisions, words(1, 4), (list, topic) => {
        const ask = () => createMiniSearchIndex(catalogueOf(list)).search({ topic });
        expect(ask()).toEqual(ask());
      }),
    );
  });

  it('no words and nonsense are answered too', () => {
    const index = createMiniSearchIndex(catalogueOf([aProvision({ id: 'p', title: 'digital' })]));
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', ' ', '*', '__proto__', 'constructor', '"', '\\', '+++', '\uD800'),
    );
    fc.assert(
      fc.property(typed, fc.integer({ min: -1, max: 5 }), (text, limit) => {
        expect(Array.isArray(index.search({ topic: text }, limit).ids)).toBe(true);
        expect(Array.isArray(index.suggest(text, limit))).toBe(true);
      }),
    );
  });

  it('an empty catalogue finds nothing', () => {
    expect(createMiniSearchIndex(aCatalogue()).search({ topic: 'maths' })).toEqual({
      ids: [],
      total: 0,
      relaxed: false,
    });
  });
});
