import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileArea } from '../../src/compile/compileArea.ts';
import type { Interval } from '../../src/core/eligibility/facts.ts';
import { placeFinder } from '../../src/core/geography/findPlace.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { parseAnswers } from '../../src/core/questionnaire/parseAnswers.ts';
import { suggestFacts, withSuggestion } from '../../src/core/questionnaire/suggestFacts.ts';
import { compiled, lancashire, seaholm } from '../support/areas.ts';

const { catalogue, geography } = await compileArea(lancashire);
if (!catalogue || !geography) throw new Error('Lancashire must compile');
const { needs, subjects, synonyms } = catalogue;
const findPlace = placeFinder(geography.places, catalogue.districts);
const vocabulary = { today: '2026-05-20', findPlace, needs, subjects, synonyms };
const suggested = (notes: string) => suggestFacts(notes, vocabulary);

const isInterval = (value: object): value is Interval => 'from' in value || 'to' in value;

/** One fact as the table below writes it: `age 22`, `outOfWorkMonths 6-9`, `age 50-`, `work retired`, `circumstances -carer`. */
function written(gives: Partial<Answers>): string {
  const [[fact, value] = ['', '']] = Object.entries(gives);
  if (Array.isArray(value)) return `${fact} ${value.join('+')}`;
  if (typeof value !== 'object') return `${fact} ${value}`;
  if ('name' in value) return `${fact} ${value.name}`;
  if ('yes' in value) return `${fact} ${[...value.yes, ...value.no.map((no: string) => `-${no}`)].join('+')}`;
  if (!isInterval(value)) return `${fact} ${JSON.stringify(value)}`;
  const { from, to } = value;
  return `${fact} ${from === to ? from : `${from ?? ''}-${to ?? ''}`}`;
}

const told = (notes: string): readonly string[] => suggested(notes).map(({ gives }) => written(gives));

/** Notes and all that is suggested from them, in the order of the notes. */
const lines: readonly (readonly [notes: string, facts: string])[] = [
  [
    'Aysha, 22, BB11 2DQ, on UC since March, no maths GCSE, phone only, left care, wants admin work, evenings',
    `age 22, home BB11 2, benefits universal-credit, benefitMonths 1-2.99, maths below-level-2, device phone,
    circumstances care-leaver, interests business-admin, times weekday-evening`,
  ],
  [
    'aysha 22yo BB11 2DQ on UC no maths GCSE phone only left care wants admin work evenings',
    `age 22, home BB11 2, benefits universal-credit, maths below-level-2, device phone,
    circumstances care-leaver, interests business-admin, times weekday-evening`,
  ],
  // Age
  ['aged 22', 'age 22'],
  ['Age: 45', 'age 45'],
  ['22 y/o', 'age 22'],
  ['22-year-old', 'age 22'],
  ['is 22 yrs old', 'age 22'],
  ['Mohammed Iqbal (34), unemployed', 'age 34, work unemployed'],
  ['She is 61.', 'age 61'],
  ['DOB 12/03/2001', 'age 25'],
  ['D.O.B: 21.05.01', 'age 24'],
  ['date of birth 12 March 1970', 'age 56'],
  ['born in 1998', 'age 27-28'],
  ['in her 50s', 'age 50-59'],
  ['late 40s', 'age 45-49'],
  ['over 50', 'age 50-'],
  ['is 50+', 'age 50-'],
  ['under 25 and unemployed', 'age -24, work unemployed'],
  ['aged 18-24', 'age 18-24'],
  // Home
  ['lives in Nelson', 'home Nelson'],
  ['Postcode: bb9 7…', 'home BB9 7'],
  ['BB9, out of work', 'home BB9, work unemployed'],
  ['Lone parent in Burnley', 'circumstances lone-parent, home Burnley'],
  ['based in Preston but from Clitheroe', 'home Preston'],
  ['lives with mum in Nelson', 'home Nelson'],
  ['Aysha, 22, Nelson, on UC', 'age 22, home Nelson, benefits universal-credit'],
  // Work
  ['NEET', 'work neet'],
  ['out of work 8 months', 'work unemployed, outOfWorkMonths 8'],
  ['18 months unemployed', 'outOfWorkMonths 18, work unemployed'],
  ['unemployed for over 2 years', 'work unemployed, outOfWorkMonths 24-'],
  ['Unemployed since January 2025', 'work unemployed, outOfWorkMonths 15-16.99'],
  ['unemployed 6-9 months', 'work unemployed, outOfWorkMonths 6-9'],
  ['on notice', 'work at-risk'],
  ['at risk of redundancy', 'work at-risk'],
  ['was made redundant 3 weeks ago', 'work recently-redundant, outOfWorkMonths 0.69'],
  ['made redundant in 2015', ''],
  ['laid off', 'work recently-redundant, work furloughed'],
  ['not working', 'work unemployed, work inactive'],
  ['zero hours', 'work employed'],
  ['Part-time at Tesco', 'work employed'],
  ['self-employed', 'work self-employed'],
  ['retired', 'work retired'],
  ['full time student', 'work student'],
  ['off sick', 'circumstances health-condition'],
  ['works 16 hrs', 'work employed'],
  // Money
  ['UC for 13 weeks', 'benefits universal-credit, benefitMonths 3'],
  ['on Universal Credit (8 months)', 'benefits universal-credit, benefitMonths 8'],
  ['6 months on UC', 'benefitMonths 6, benefits universal-credit'],
  ['new-style JSA and PIP', 'benefits jsa-new-style, benefits pip'],
  ['JSA', 'benefits other'],
  ['ESA, carer’s allowance', 'benefits esa, benefits carers-allowance'],
  ['claims carers allowance for her mum', 'benefits carers-allowance'],
  ['pension credit', 'benefits pension-credit'],
  ['not claiming', 'benefits none'],
  ['no benefits', 'benefits none'],
  ['£22k', 'earnings 22000'],
  ['earns £400 a week', 'earnings 20800'],
  ['salary over £20,000', 'earnings 20000-'],
  ['paid £18-20k', 'earnings 18000-20000'],
  // Learning
  ['no quals', 'qualification none'],
  ['Level 2', 'qualification 2'],
  ['has NVQ 3 in business', 'qualification 3'],
  ['A-levels', 'qualification 3'],
  ['HND', 'qualification 5'],
  ['degree in history', 'qualification 6'],
  ['masters', 'qualification 7'],
  ['degree from Syria', 'qualification overseas'],
  ['overseas degree', 'qualification overseas'],
  ['no English or maths', 'english below-level-2, maths below-level-2'],
  ['GCSE maths grade 3', 'maths below-level-2'],
  ['maths grade 4/C', 'maths level-2'],
  ['Grade C in English, D in maths', 'english level-2, maths below-level-2'],
  ['functional skills level 2 English', 'english level-2'],
  ['English 4, maths 3', 'english level-2, maths below-level-2'],
  ['English and maths at level 2', 'english level-2, maths level-2'],
  ['needs interpreter', 'esol beginner'],
  ['little English', 'esol beginner'],
  ['ESOL entry 2', 'esol getting-by'],
  // Kit
  ["can't use a computer", 'digital none'],
  ['good with computers', 'digital life-and-work'],
  ['only has a phone', 'device phone'],
  ['has own laptop, broadband at home', 'device computer, internet home'],
  ['no wifi', 'internet limited'],
  ['PAYG data only', 'internet limited'],
  ['no internet', 'internet none'],
  // Circumstances, and what is told not to be so
  ['single mum on UC', 'circumstances lone-parent, benefits universal-credit'],
  ['has 2 kids, on ESA', 'circumstances parent, benefits esa'],
  ['full-time carer for his mum', 'circumstances carer'],
  ['cares for her disabled son', 'circumstances carer'],
  ['2 kids (3 and 5), school hours', 'circumstances parent, times weekday-day'],
  ['not a carer, no convictions', 'circumstances -carer, circumstances -ex-offender'],
  ['Carer: no, Disability: yes', 'circumstances -carer, circumstances disability'],
  ['no criminal record or disability', 'circumstances -ex-offender, circumstances -disability'],
  ['never been in care', 'circumstances -care-leaver'],
  ['ex-army, NFA', 'circumstances veteran, circumstances homeless'],
  // What is wished for
  ['school hours only', 'times weekday-day'],
  ['evenings and weekends', 'times weekday-evening, times weekend'],
  ['walking distance', 'travel walk'],
  ['online only', 'travel online-only'],
  ['up to 30 mins', 'travel 30-minutes'],
  ['needs a laptop', 'needs device'],
  ['no laptop', 'needs device'],
  ['CV', 'needs find-work'],
  ['help with CV', 'needs find-work'],
  ['HGV', 'interests driving-logistics'],
  ['bootcamp', 'needs better-work'],
  ['wants to work in care', 'interests health-care'],
  // A question, and what is told after it
  ['On PIP? Lives in Nelson', 'home Nelson'],
  ['Is she on UC, a carer? Aged 30', 'age 30'],
  // Two that cannot both be so
  ['Aged 22. Aged 23.', 'age 22, age 23'],
];

/** Notes that must not suggest anything. */
const silent: readonly string[] = [
  'Caseload 22, room 14, 30 referrals',
  'from Syria',
  'from Clitheroe',
  'Interview in Burnley on Friday',
  'works with friends in Nelson',
  'on PIP?',
  '?PIP',
  'Is she on UC?',
  'maybe on ESA',
  'might be a carer',
  'possibly dyslexic',
  'not on UC, PIP or ESA',
  'doesn’t have a degree',
  'hasn’t got Level 2',
  'applying for PIP',
  'PIP application pending',
  'used to be on UC',
  'was unemployed',
  'wants to be self-employed some day soon?',
  'mum is on PIP',
  'Her mum is a carer, gets carers allowance',
  'husband works at Tesco',
  'wife, 34, on ESA',
  'son is 12 and autistic',
  'daughter aged 16',
  'his landlord lives in Nelson',
  'partner on UC, is unemployed',
  'unemployed husband',
  'disabled son',
  'Brother is ex-army.',
  'GCSEs',
  'speaks Urdu',
  'maths GCSE',
  'no unspent convictions',
  'no dyslexia',

  'debt of £6k',
  '£600 rent',
  'Level 2 food hygiene',
  'has degree from Atlantis',
  'studying for Level 3',
  'appointment this morning',
  '30 min appointment',
  'Level 2 course',
  'any time except evenings',
  'clean criminal record',
  'Ref UC12345, room BB1',
  'disabled access needed',
  'looks after the kids',
  '',
];

/** Notes that must not suggest a certain fact, whatever else they do. */
const never: readonly (readonly [notes: string, fact: string])[] = [
  ['2 kids', 'age'],
  ['2 kids aged 14 and 16', 'age'],
  ['over 50 applications', 'age'],
  ['UC, 22, BB11', 'age'],
  ['has a son, 16, at college', 'age'],
  ['lives with mum, 60, disabled', 'circumstances'],
  ['wants part time', 'work'],
  ['looking for self-employed work', 'work'],
  ['wants to study Level 3', 'qualification'],
  ['needs maths grade 4', 'maths'],
  ['no laptop', 'device'],
  ['not looking to go self employed', 'work'],
  ['uses mum’s laptop', 'device'],
  ['left care work in March', 'circumstances'],
  ['on driving licence', 'circumstances'],
  ['off sick', 'work'],
  ['works evenings', 'times'],
  ['wants admin work and has a phone', 'needs'],
  ['carer job', 'circumstances'],
  ['has a CV', 'needs'],
  ['cares for kids, hates it', 'interests'],
];

const facts = (text: string): readonly string[] => (text === '' ? [] : text.split(',').map((fact) => fact.trim()));

describe('notes', () => {
  it.each(lines)('%s', (notes, expected) => {
    expect(told(notes)).toEqual(facts(expected.replace(/\s+/g, ' ')));
  });
});

describe('nothing is suggested from', () => {
  it.each(silent)('%j', (notes) => {
    expect(told(notes)).toEqual([]);
  });

  it.each(never)('%j, at least no %s', (notes, fact) => {
    expect(suggested(notes).filter((suggestion) => suggestion.fact === fact)).toEqual([]);
  });
});

const anyNotes = fc.array(
  fc.oneof(
    fc.constantFrom(...lines.map(([notes]) => notes), ...silent),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '<b>UC</b>',
      '👩‍🦽',
      'גר בנלסון',
      '\u202e22yo',
      '£',
      '\n',
      ', ',
      '. ',
      '?',
    ),
  ),
  { maxLength: 12 },
);
const asText = ({ separator, parts }: { separator: string; parts: readonly string[] }): string => parts.join(separator);
const notesText = fc.record({ separator: fc.constantFrom('', ' ', ', ', '. ', '\n'), parts: anyNotes }).map(asText);

describe('an area', () => {
  it('brings its own needs, interests and synonyms', async () => {
    const other = await compiled(seaholm);
    const read = (notes: string) =>
      suggestFacts(notes, { ...vocabulary, needs: other.needs, subjects: other.subjects, synonyms: other.synonyms });
    expect(read('wants welding, needs a notebook').map(({ gives }) => written(gives))).toEqual([
      'interests welding',
      'needs device',
    ]);
    expect(read('HGV')).toEqual([]);
  });

  it('without a single need, subject or ring still reads the rest', () => {
    const bare = { ...vocabulary, needs: [], subjects: [], synonyms: [] };
    expect(suggestFacts('NEET, wants CV', bare).map(({ gives }) => written(gives))).toEqual(['work neet']);
  });
});

describe('any notes', () => {
  it('are quoted as they stand, in their order, and read the same again', () => {
    fc.assert(
      fc.property(notesText, (notes) => {
        const suggestions = suggested(notes);
        expect(suggested(notes)).toEqual(suggestions);
        for (const { fact, gives, words, start, end } of suggestions) {
          expect(notes.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
          expect(Object.keys(gives)).toEqual([fact]);
        }
        const starts = suggestions.map(({ start }) => start);
        expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      }),
      { numRuns: 100 },
    );
  });

  it('give only what an answers file may hold', () => {
    for (const [notes] of lines)
      for (const { gives } of suggested(notes)) {
        const { home: _, ...rest } = gives;
        expect(parseAnswers(rest, catalogue, findPlace)).toEqual({ answers: rest, problems: [] });
      }
  });

  it('keep their suggestions when another sentence follows', () => {
    for (const [notes] of lines) {
      const before = told(notes);
      expect(told(`${notes}. The kettle was on.`).slice(0, before.length)).toEqual(before);
    }
  });

  it('never give a name away', () => {
    for (const notes of ['Aysha, 22, on UC', 'Aysha Begum (22), PIP', 'Nelson, 22, on UC'])
      expect(
        suggested(notes)
          .map(({ words }) => words)
          .join(' '),
      ).not.toMatch(/aysha|begum|nelson/i);
  });
});

describe('a hundred thousand letters', () => {
  const long = (part: string): string => part.repeat(Math.ceil(100_000 / part.length));

  it.each([
    ...lines.slice(0, 2).map(([notes]) => `${notes}. `),
    'on UC ',
    'in Nelson ',
    'in Nelsen near Burnly ',
    'no ',
    'mum ',
    '22 ',
    '2 2, ',
    '£22,000-',
    'not on UC, PIP or ESA, ',
    'maths english or and gcse ',
    'since for over about ',
    'BB11 2DQ ',
    'wants it care work, ',
    '?',
    '(',
    'a',
    'a ',
    '- ',
    '👍 ',
    ' ',
    '\n',
    'x.',
  ])('of %j take no time to speak of', (part) => {
    const notes = long(part);
    const start = performance.now();
    suggested(notes);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a confirmed suggestion', () => {
  const confirmed = (notes: string, before: Answers = {}) => suggested(notes).reduce(withSuggestion, before);

  it('adds to lists and replaces the rest', () => {
    expect(
      confirmed('on PIP, aged 30, weekends', { benefits: ['esa'], age: { to: 24 }, times: ['weekday-day'] }),
    ).toEqual({
      benefits: ['esa', 'pip'],
      age: { from: 30, to: 30 },
      times: ['weekday-day', 'weekend'],
    });
  });

  it('leaves "none" beside no benefit', () => {
    expect(confirmed('not claiming', { benefits: ['esa'] }).benefits).toEqual(['none']);
    expect(confirmed('on UC', { benefits: ['none'] }).benefits).toEqual(['universal-credit']);
  });

  it('takes a circumstance from yes to no and keeps the others', () => {
    const before: Answers = { circumstances: { yes: ['carer', 'veteran'], no: ['refugee'] } };
    expect(confirmed('not a carer', before).circumstances).toEqual({ yes: ['veteran'], no: ['refugee', 'carer'] });
  });
});
