import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeKey } from '../../src/core/geography/findPlace.ts';
import { type Chip, understandQuery, withoutChip, withTopic } from '../../src/core/search/understandQuery.ts';

const placeNames = [
  'Nelson',
  'Colne',
  'Lytham',
  'St Annes',
  'Lytham St Annes',
  'Poulton-le-Fylde',
  'Preston',
  'Burnley',
  'Blackpool',
  'Fylde',
  'Read',
  'Reading',
  'Green',
  'Docker',
  'Church',
  'Lancaster',
  'Morecambe',
  'Knott End on Sea',
  'Lancaster University',
  'BB11 2',
];
const places = new Map(placeNames.map((name) => [placeKey(name), name]));
const vocabulary = { findPlace: (name: string) => places.get(placeKey(name)) };

const understood = (text: string) => {
  const { topic, chips } = understandQuery(text, vocabulary);
  return [topic, ...chips.map(({ kind, value }) => `${kind}=${value}`)];
};

describe('what is understood', () => {
  it.each([
    [
      'free evening computer course near Nelson',
      'computer course',
      'cost=free',
      'times=weekday-evening',
      'place=Nelson',
    ],
    ['online maths', 'maths', 'delivery=online'],
    ['learn English at home', 'learn English', 'delivery=at-home'],
    ['weekends', '', 'times=weekend'],
    ['welding after work', 'welding', 'times=weekday-evening'],
    ['daytime classes for beginners', 'classes for beginners', 'times=weekday-day'],
    ['maths in the evenings', 'maths', 'times=weekday-evening'],
    ['maths on a Saturday', 'maths', 'times=weekend'],
    ['IT skills at no cost', 'IT skills', 'cost=free'],
    ['free of charge laptop', 'laptop', 'cost=free'],
    ['fully-funded bootcamp', 'bootcamp', 'cost=funded'],
    ['drop-in computer help', 'computer help', 'kind=drop-in'],
    ['careers advice over the phone please', 'careers advice', 'delivery=phone'],
    ['face-to-face ESOL in Burnley', 'ESOL', 'delivery=in-person', 'place=Burnley'],
    ['cooking BURNLEY', 'cooking', 'place=Burnley'],
    ['cooking lytham st. annes', 'cooking', 'place=Lytham St Annes'],
    ['cooking in Lytham', 'cooking', 'place=Lytham'],
    ['cooking poulton le fylde', 'cooking', 'place=Poulton-le-Fylde'],
    ['Bürnley maths', 'maths', 'place=Burnley'],
    ['maths around knott end on sea', 'maths', 'place=Knott End on Sea'],
    ['maths in Nelson town centre', 'maths', 'place=Nelson'],
    ['maths in Nelson or Colne', 'maths', 'place=Nelson', 'place=Colne'],
    ['jobs near BB11 2', 'jobs', 'place=BB11 2'],
    ['free and online courses', 'courses', 'cost=free', 'delivery=online'],
    ['near Nelson', '', 'place=Nelson'],
    ['near Read', '', 'place=Read'],
    ['help near Lancaster University', 'help', 'place=Lancaster University'],
  ])('%s', (text, ...wanted) => {
    expect(understood(text)).toEqual(wanted);
  });
});

describe('what stays in the topic', () => {
  it.each([
    'bootcamp',
    'T Levels at Nelson and Colne College',
    'Blackpool and The Fylde College',
    'Burnley College',
    'near Burnley College',
    "Preston's College",
    'Preston City Council',
    'Preston Youth Hub',
    'Preston Digital Cooperative',
    'Lancaster and Morecambe College',
    'University of Lancaster',
    'Lancaster University',
    'reading and writing',
    'learn to read',
    'green jobs',
    'courses in green energy',
    'training in Docker',
    'get online',
    'online safety',
    'work from home',
    'smoke free',
    'near Atlantis',
    'free time',
    '',
    '  maths  ',
  ])('all of "%s"', (text) => {
    expect(understood(text)).toEqual([text]);
  });
});

/** Words that mean nothing here, beside a chip neither ("online job…" is no way of delivery), so that a chip's edges are known. */
const plain = fc.constantFrom('maths', 'Welding', 'café', 'c++', 'help?', '“book club”', '😀');
const chipped = fc.constantFrom(
  'free',
  'no cost',
  'in the evenings',
  'weekends',
  'online',
  'drop-in',
  'near Nelson',
  'in Lytham St Annes',
  'around Poulton-le-Fylde',
);
const blanks = fc.constantFrom(' ', '  ', '\n');

const typed = fc.array(fc.tuple(plain, fc.option(chipped)), { maxLength: 5 }).chain((pairs) => {
  const parts = pairs.flatMap(([before, chip]) => (chip === null ? [before] : [before, chip]));
  return fc
    .array(blanks, { minLength: parts.length, maxLength: parts.length })
    .map((gaps) => parts.map((part, i) => part + gaps[i]).join(''));
});

const meaningOf = ({ kind, value, words }: Chip) => ({ kind, value, words });

describe('chips', () => {
  it('stand where their words stand, in order, never overlapping', () => {
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const { words, start, end } of understandQuery(text, vocabulary).chips) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('go one at a time, and nothing else with them', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { topic, chips } = understandQuery(text, vocabulary);
        for (const [i, chip] of chips.entries()) {
          const left = understandQuery(withoutChip(text, chip), vocabulary);
          expect(left.chips.map(meaningOf)).toEqual(chips.toSpliced(i, 1).map(meaningOf));
          expect(left.topic.split(/\s+/).filter(Boolean)).toEqual(topic.split(/\s+/).filter(Boolean));
        }
      }),
    );
  });

  it('change nothing where there are none', () => {
    fc.assert(
      fc.property(
        fc.array(plain).map((words) => words.join(' ')),
        (text) => {
          expect(understandQuery(text, vocabulary)).toEqual({ topic: text, chips: [] });
        },
      ),
    );
  });

  it('stay when the topic is put right', () => {
    const query = understandQuery('free compter course near Nelson', vocabulary);
    expect(withTopic(query, 'computer course')).toBe('computer course free near Nelson');
  });
});
