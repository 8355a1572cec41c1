import { describe, expect, it } from 'vitest';
import { createMiniSearchIndex } from '../../src/core/search/miniSearchIndex.ts';
import { aCatalogue, aProvider, aProvision, aSubject, aVenue } from '../support/catalogues.ts';

const index = createMiniSearchIndex(
  aCatalogue({
    subjects: ['Digital skills', 'Digital marketing', 'Maths'].map(aSubject),
    providers: ['Seaholm College', 'Digital Harbour', 'Marine Works'].map(aProvider),
    venues: [aVenue('The Mill', 'Seaholm')],
    provisions: [
      'Digital Lifeline',
      'Family maths',
      'Café computers',
      'Seaside welding',
      'Seaside painting',
      'Seaside cooking',
      'Seaside sewing',
      'Seaside singing',
    ].map((title) =>
      aProvision({
        id: title.toLowerCase().replaceAll(' ', '-'),
        title,
        subjects: ['digital-skills', 'digital-marketing', 'maths'],
      }),
    ),
    districts: [{ code: 'E1', name: 'Westshire', type: 'district', towns: ['Digby'], centre: { lat: 53, lng: -2 } }],
  }),
);
const texts = (typed: string, limit = 8) => index.suggest(typed, limit).map(({ text }) => text);

describe('suggestions', () => {
  it('are subjects, provisions, providers and places that begin so', () => {
    expect(index.suggest('dig', 8)).toEqual([
      { text: 'Digital skills', kind: 'subject', id: 'digital-skills' },
      { text: 'Digital marketing', kind: 'subject', id: 'digital-marketing' },
      { text: 'Digital Lifeline', kind: 'provision', id: 'digital-lifeline' },
      { text: 'Digital Harbour', kind: 'provider', id: 'digital-harbour' },
      { text: 'Digby', kind: 'place' },
      { text: 'digital', kind: 'word' },
    ]);
  });

  it('put a text that begins as typed before one with such a word in it', () => {
    expect(texts('ma')).toEqual(['Maths', 'Marine Works', 'Digital marketing', 'Family maths', 'marketing']);
  });

  it('need every typed word', () => {
    expect(texts('digital ma')).toEqual(['Digital marketing', 'digital maths']);
  });

  it('mind neither case nor accents', () => {
    expect(texts('CAFE comp')[0]).toBe('Café computers');
  });

  it('forgive a typing mistake when there is nothing else', () => {
    expect(texts('digtial')[0]).toBe('Digital skills');
    expect(texts('digtial life')[0]).toBe('Digital Lifeline');
  });

  it('are not all of one kind, and not more than wanted', () => {
    const kinds = index.suggest('sea', 8).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'provision')).toHaveLength(4);
    expect(kinds).toContain('provider');
    expect(kinds).toContain('place');
    expect(texts('sea', 3)).toHaveLength(3);
  });

  it('say nothing twice', () => {
    expect(texts('mat').map((text) => text.toLowerCase())).toEqual(['maths', 'family maths']);
  });

  it('are none for nothing and for what nobody knows', () => {
    expect(texts('')).toEqual([]);
    expect(texts('   ')).toEqual([]);
    expect(texts('qqqqqq')).toEqual([]);
  });
});
