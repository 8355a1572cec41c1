import type { Need, Subject, SynonymRing } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';
import type { FindPlace } from '../geography/findPlace.ts';
import { type AnswerId, type Answers, withCircumstance } from '../matching/answers.ts';
import { type Clause, clausesOf, type Reading } from './notes/clauses.ts';
import { readingsIn } from './notes/readings.ts';
import { holds, isDenied, type Standing, standingOf } from './notes/standing.ts';
import { isLack, isTopicAlone, type TopicFound, topicReader, topicWords } from './notes/topics.ts';

/** One fact that notes seem to tell. Nothing counts before somebody has confirmed it. */
export interface Suggestion {
  readonly fact: AnswerId;
  /** What confirming it adds: entries of lists are merged with what is there, other facts replace. */
  readonly gives: Partial<Answers>;
  /** The words in the notes it was taken from, and where they stand (UTF-16, end not included). */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What notes are read with. */
export interface NoteVocabulary {
  readonly today: Day;
  readonly findPlace: FindPlace;
  readonly needs: readonly Need[];
  readonly subjects: readonly Subject[];
  readonly synonyms: readonly SynonymRing[];
}

type Taken = Pick<Reading, 'gives' | 'first' | 'length'>;

/** How far back a list of things that are all denied may go: "not on UC, PIP or ESA". */
const longestList = 6;

/** Marks the clauses that an "or" joins to one that says no: what they name is denied as well. */
function deniedByLists(standings: readonly Standing[]): ReadonlySet<Standing> {
  const denied = new Set<Standing>();
  standings.forEach(({ clause }, at) => {
    if (clause.words.length > 5 || !clause.words.some(({ key }) => key === 'or' || key === 'nor')) return;
    for (let back = at; back > 0 && at - back < longestList && standings[back]?.clause.joined; back -= 1) {
      const before = standings[back - 1];
      if (!before) return;
      if (before.cues.no < before.clause.words.length)
        for (const each of standings.slice(back, at + 1)) denied.add(each);
      if (before.clause.words.length > 3) return;
    }
  });
  return denied;
}

/** "Carer - no": a clause that is one word of denial, for the clause before it. */
const deniesBefore = (next: Standing | undefined): boolean =>
  next?.clause.joined === true &&
  next.clause.words.length === 1 &&
  /^(?:no|none|n|nil)$/.test(next.clause.words[0]?.key ?? '');

function factsIn(standing: Standing, denied: boolean, deniedAfter: boolean): readonly Taken[] {
  let lastDenied = -1;
  return standing.readings.flatMap((reading): readonly Taken[] => {
    const whole = deniedAfter && standing.readings.length === 1 && reading.deniable;
    if (whole || (!denied && isDenied(standing, reading, lastDenied))) {
      lastDenied = reading.first + reading.length;
      const no = reading.deniable ? [reading.deniable] : [];
      return [{ ...reading, gives: [{ circumstances: { yes: [], no } }] }];
    }
    return !denied && !deniedAfter && holds(standing, reading) ? [reading] : [];
  });
}

type ReadTopic = ReturnType<typeof topicReader>;

/** The needs and interests of a clause: what is wanted in it, or all that it says. */
function topicsIn(standing: Standing, facts: readonly Taken[], text: string, read: ReadTopic): readonly Taken[] {
  const { clause, cues, other, carried } = standing;
  const { words } = clause;
  if (clause.doubted || carried !== 'no' || cues.doubt < words.length) return [];
  const taken = new Set<number>();
  for (const { first, length } of facts) for (let at = first; at < first + length; at += 1) taken.add(at);
  const stems = topicWords(words);
  const mentioned = new Set(standing.readings.map(({ first }) => first));
  const found: TopicFound[] = [];
  for (let at = 0; at < words.length && at <= other; ) {
    const owned = /^(?:has|have|had|got|owns?|uses)$/.test(words[at - 1]?.key ?? '');
    const wanted = cues.wish < at && cues.past > at && cues.no > at && !owned;
    // "Applying for PIP" says PIP, not all that the word leads a searcher to.
    const topic = taken.has(at) ? undefined : read(text, stems, at, wanted && !mentioned.has(at));
    const alone = topic && cues.no > at && isTopicAlone(words, topic);
    if (topic && (wanted || alone || isLack(words, at))) found.push(topic);
    at += topic?.length ?? 1;
  }
  return found;
}

/** Each thing that one reading gives as a suggestion of its own. */
function suggestionsOf(
  { words: clauseWords }: Clause,
  text: string,
  { gives, first, length }: Taken,
): readonly Suggestion[] {
  const start = clauseWords[first]?.start ?? 0;
  const end = clauseWords[first + length - 1]?.end ?? start;
  return gives.map((given) => ({
    fact: Object.keys(given)[0] as AnswerId,
    gives: given,
    words: text.slice(start, end),
    start,
    end,
  }));
}

function standingsOf(notes: string, vocabulary: NoteVocabulary): readonly Standing[] {
  const standings: Standing[] = [];
  const clauses = clausesOf(notes);
  clauses.forEach((clause, at) => {
    standings.push(standingOf(clause, readingsIn(clause, clauses[at - 1], notes, vocabulary), standings[at - 1]));
  });
  return standings;
}

/** Told twice, suggested once: where it was told first. */
function onlyFirst(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const told = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const key = JSON.stringify(suggestion.gives);
    if (!told.has(key)) told.set(key, suggestion);
  }
  return [...told.values()];
}

/**
 * Suggests facts from a coach's notes, for somebody to confirm: by phrases and rules alone, the same every time. Rather
 * nothing than a guess: what is denied, doubted, past, only wished for or told of somebody else is left out. Where words
 * leave open which of two it is, both are suggested. In the order of the notes.
 */
export function suggestFacts(notes: string, vocabulary: NoteVocabulary): readonly Suggestion[] {
  const standings = standingsOf(notes, remembering(vocabulary));
  const denied = deniedByLists(standings);
  const read = topicReader(vocabulary);
  const all = standings.flatMap((standing, at) => {
    const facts = factsIn(standing, denied.has(standing), deniesBefore(standings[at + 1]));
    const topics = denied.has(standing) ? [] : topicsIn(standing, facts, notes, read);
    return [...facts, ...topics].flatMap((taken) => suggestionsOf(standing.clause, notes, taken));
  });
  return onlyFirst([...all].sort((a, b) => a.start - b.start));
}

/** The same vocabulary, asking for each place once. */
function remembering(vocabulary: NoteVocabulary): NoteVocabulary {
  const known = new Map<string, ReturnType<FindPlace>>();
  const findPlace: FindPlace = (text) => {
    if (!known.has(text)) known.set(text, vocabulary.findPlace(text));
    return known.get(text);
  };
  return { ...vocabulary, findPlace };
}

const joined = <T>(before: readonly T[] | undefined, added: readonly T[]): readonly T[] => [
  ...new Set([...(before ?? []), ...added]),
];

/** Benefits with some added; "none" stands alone, and whichever was said last counts. */
function benefitsAfter(before: Answers['benefits'], added: NonNullable<Answers['benefits']>): Answers['benefits'] {
  return added.includes('none') ? ['none'] : joined(before, added).filter((benefit) => benefit !== 'none');
}

function circumstancesAfter(before: Answers['circumstances'], { yes, no }: NonNullable<Answers['circumstances']>) {
  let after = before ?? { yes: [], no: [] };
  for (const circumstance of yes) after = withCircumstance(after, circumstance, 'yes');
  for (const circumstance of no) after = withCircumstance(after, circumstance, 'no');
  return after;
}

/** The answers with a confirmed suggestion. */
export function withSuggestion(answers: Answers, { gives }: Suggestion): Answers {
  const { needs, interests, times, work, has, benefits, circumstances, employer } = gives;
  return {
    ...answers,
    ...gives,
    ...(needs && { needs: joined(answers.needs, needs) }),
    ...(interests && { interests: joined(answers.interests, interests) }),
    ...(times && { times: joined(answers.times, times) }),
    ...(work && { work: joined(answers.work, work) }),
    ...(has && { has: joined(answers.has, has) }),
    ...(benefits && { benefits: benefitsAfter(answers.benefits, benefits) as NonNullable<Answers['benefits']> }),
    ...(circumstances && { circumstances: circumstancesAfter(answers.circumstances, circumstances) }),
    ...(employer && { employer: { ...answers.employer, ...employer } }),
  };
}
