import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue/catalogue.ts';
import { createMiniSearchIndex } from '../../src/core/search/miniSearchIndex.ts';
import { aCatalogue, aProvider, aProvision, aSubject, aVenue } from '../support/catalogues.ts';

/** An index over provisions with these titles; each title is also its id. */
const titled = (titles: readonly string[], said: Partial<Catalogue> = {}) =>
  createMiniSearchIndex(aCatalogue({ provisions: titles.map((id) => aProvision({ id })), ...said }));

const idsFor = (index: ReturnType<typeof titled>, topic: string) => index.search({ topic }).ids;

describe('where a provision is found', () => {
  const index = createMiniSearchIndex(
    aCatalogue({
      subjects: [aSubject('Welding')],
      providers: [aProvider('Hilltop College')],
      venues: [aVenue('The Old Mill', 'Seaholm')],
      needs: [{ id: 'work', words: 'Find paid work', impliedBy: [] }],
      districts: [{ code: 'E1', name: 'Westshire', type: 'district', towns: [], centre: { lat: 53, lng: -2 } }],
      provisions: [
        aProvision({
          id: 'it',
          title: 'Metal one',
          summary: 'Sparks and helmets.',
          provider: 'Anvil Trust',
          kind: 'bootcamp',
          level: '2',
          subjects: ['welding'],
          providers: ['hilltop-college'],
          venues: ['the-old-mill'],
          needs: ['work'],
          especiallyForWords: 'young mothers',
          rules: [
            {
              rule: {
                kind: 'any',
                of: [{ rule: { kind: 'livesIn', districts: ['E1'] }, sentence: '', source: '', confirmed: true }],
              },
              sentence: '',
              source: '',
              confirmed: true,
            },
          ],
        }),
      ],
    }),
    { bootcamp: 'Crash course' },
  );

  it.each([
    'metal',
    'sparks',
    'anvil',
    'hilltop',
    'welding',
    'old mill',
    'seaholm',
    'westshire',
    'paid work',
    'bootcamp',
    'crash',
    'level 2',
    'mothers',
  ])('by %s', (topic) => {
    expect(idsFor(index, topic)).toEqual(['it']);
  });

  it('not by another level', () => {
    expect(index.search({ topic: 'level 3', exact: true }).ids).toEqual([]);
  });
});

describe('order', () => {
  it('puts the word itself before a longer one, before a meaning', () => {
    const index = titled(['about gardens', 'about horticulture', 'about garden', 'about gardening'], {
      synonyms: [{ words: ['garden', 'horticulture'] }],
    });
    const ids = idsFor(index, 'garden');
    expect(ids.slice(0, 2).toSorted()).toEqual(['about garden', 'about gardens']);
    expect(ids.slice(2)).toEqual(['about gardening', 'about horticulture']);
  });

  it('puts the very title first, however much others say the word', () => {
    const index = titled(['Garden garden garden', 'The garden and the garden', 'Garden']);
    expect(idsFor(index, 'garden')[0]).toBe('Garden');
  });

  it('lets a word that was put right count as much as the one beside it', () => {
    const index = createMiniSearchIndex(
      aCatalogue({
        provisions: [
          aProvision({ id: 'course with computers', title: 'Course', summary: 'computers' }),
          aProvision({ id: 'computers', title: 'Computers', summary: 'course' }),
          ...['A course', 'Garden', 'Kitchen'].map((title) => aProvision({ id: title })),
        ],
      }),
    );
    expect(idsFor(index, 'computor course')).toEqual(['computers', 'course with computers']);
    expect(idsFor(index, 'computer course')).toEqual(['computers', 'course with computers']);
  });

  it('keeps the catalogue’s order where nothing tells two apart', () => {
    expect(idsFor(titled(['b same', 'a same', 'c same']), 'same')).toEqual(['b same', 'a same', 'c same']);
  });
});

describe('typing mistakes', () => {
  const index = titled(['computer', 'form', 'bookkeeping', 'bootcamp', 'engineering', 'job club']);

  it.each([
    ['computor', 'computer'],
    ['comptuer', 'computer'],
    ['egnineering', 'engineering'],
    ['fomr', 'form'],
    ['book keeping', 'bookkeeping'],
    ['boot camp', 'bootcamp'],
    ['jobclub', 'job club'],
  ])('%s finds %s', (typed, found) => {
    expect(idsFor(index, typed)).toEqual([found]);
  });

  it('forgives only swapped neighbours in four letters, and nothing in what is no plain word', () => {
    expect(idsFor(titled(['zoom', 'net']), 'room')).toEqual([]);
    expect(idsFor(titled(['Level 4']), 'level 5')).toEqual([]);
  });

  it('are put right in a phrase that has a meaning', () => {
    const rings = [{ words: ['food hygiene', 'food safety'] }];
    const safety = titled(['Food safety'], { synonyms: rings });
    expect(safety.search({ topic: 'food hygene' })).toEqual({
      ids: ['Food safety'],
      total: 1,
      relaxed: false,
      didYouMean: 'food hygiene',
    });
    expect(safety.search({ topic: 'food hygiene' }).didYouMean).toBeUndefined();
    expect(safety.search({ topic: 'hygene' }).didYouMean).toBeUndefined();
  });

  it('in a stop word make it no less of a stop word', () => {
    const index = titled(['Restart Scheme', 'garden'], { stopWords: ['scheme'] });
    expect(index.search({ topic: 'garden sceme' })).toEqual({
      ids: ['garden'],
      total: 1,
      relaxed: false,
      didYouMean: 'garden scheme',
    });
  });

  it('count by the letters typed, plural or not', () => {
    expect(idsFor(titled(['skills']), 'skils')).toEqual(['skills']);
    expect(idsFor(titled(['library']), 'libarys')).toEqual(['library']);
  });

  it('forgives none in words under four letters, nor in a word that is known', () => {
    expect(idsFor(titled(['van', 'ban', 'former', 'farmer']), 'pan')).toEqual([]);
    expect(idsFor(titled(['former', 'farmer']), 'farmer')).toEqual(['farmer']);
  });

  it('asks "did you mean" in the catalogue’s own words, only for unknown ones', () => {
    const library = titled(['Libraries and maths', 'Libraries']);
    expect(library.search({ topic: 'libaries with maths' }).didYouMean).toBe('libraries with maths');
    expect(library.search({ topic: 'maths' }).didYouMean).toBeUndefined();
    expect(library.search({ topic: 'zzzzzzz' }).didYouMean).toBeUndefined();
  });
});

describe('beginnings of words', () => {
  const index = titled(['digital skills', 'skilled hands']);

  it('count for the last word, which may still be being typed', () => {
    expect(idsFor(index, 'skills di')).toEqual(['digital skills']);
    expect(idsFor(titled(['apprentices', 'apprenticeships']), 'apprentice')).toEqual([
      'apprentices',
      'apprenticeships',
    ]);
  });

  it('count before it only where the word is unknown', () => {
    expect(index.search({ topic: 'digi skills' })).toEqual({ ids: ['digital skills'], total: 1, relaxed: false });
    expect(index.search({ topic: 'di skills' }).relaxed).toBe(true);
    expect(idsFor(index, 'skill hands')).toEqual(idsFor(index, 'skills hands'));
  });

  it('do not count for a short word that is known', () => {
    expect(idsFor(titled(['care', 'career']), 'care')).toEqual(['care']);
  });
});

describe('meanings', () => {
  const synonyms = [{ words: ['uc', 'universal credit'] }, { words: ['dole'], means: ['universal credit'] }];
  const index = titled(['Universal Credit help', 'credit union', 'the dole queue'], { synonyms });

  it('lead both ways round a ring, phrases too', () => {
    expect(idsFor(index, 'UC help')).toEqual(['Universal Credit help']);
    expect(idsFor(titled(['UC desk'], { synonyms }), 'universal credit')).toEqual(['UC desk']);
  });

  it('are those of another form too', () => {
    expect(idsFor(titled(['Literacy', 'Ready'], { synonyms: [{ words: ['reading', 'literacy'] }] }), 'read')).toEqual([
      'Literacy',
    ]);
  });

  it('lead one way where a ring says what its words mean', () => {
    expect(idsFor(index, 'dole')).toEqual(['the dole queue', 'Universal Credit help']);
    expect(idsFor(index, 'universal credit')).toEqual(['Universal Credit help']);
  });
});

describe('stop words', () => {
  const index = titled(['computers for you', 'Work It'], { stopWords: ['it', 'a', 'for', 'me', 'work'] });

  it('ask for nothing beside other words', () => {
    expect(idsFor(index, 'a computer for me')).toEqual(['computers for you']);
  });

  it('are words like any other when there is nothing else', () => {
    expect(idsFor(index, 'work it')).toEqual(['Work It']);
  });
});

describe('when nothing holds all words', () => {
  const index = titled(['garden tools', 'garden chairs', 'kitchen chairs']);

  it('leaves out the words that nothing has, and says so', () => {
    expect(index.search({ topic: 'purple garden chairs' })).toMatchObject({ ids: ['garden chairs'], relaxed: true });
  });

  it('then lets any of the words count', () => {
    const { ids, relaxed } = index.search({ topic: 'kitchen tools' });
    expect(relaxed).toBe(true);
    expect(ids.toSorted()).toEqual(['garden tools', 'kitchen chairs']);
  });

  it('is not relaxed when all words are there', () => {
    expect(index.search({ topic: 'garden chairs' })).toEqual({ ids: ['garden chairs'], total: 1, relaxed: false });
  });
});

describe('how many', () => {
  const index = titled(['a garden', 'b garden', 'c garden']);

  it('cuts the ids, never the total', () => {
    expect(index.search({ topic: 'garden' }, 2)).toMatchObject({ ids: ['a garden', 'b garden'], total: 3 });
  });

  it('is everything when nothing is asked for', () => {
    expect(index.search({ topic: ' ' }).ids).toEqual(['a garden', 'b garden', 'c garden']);
  });
});
