import type { Circumstance } from '../../eligibility/facts.ts';
import type { Answers } from '../../matching/answers.ts';
import { type TypedWord, typedWords } from '../../search/typedWords.ts';
import { cueAt, pronouns, setOf } from './cues.ts';

/** A stretch of notes that says one thing. Articles are left out of its words. */
export interface Clause {
  readonly words: readonly TypedWord[];
  /** Parted from the clause before by a comma or "and" only: the same sentence goes on. */
  readonly joined: boolean;
  /** First on its line. */
  readonly opens: boolean;
  /** Asked about, not told. */
  readonly doubted: boolean;
}

/** How something told is to be taken: as so now, as so even where it is told of the past, as a wish, or as a home. */
export type Tense = 'state' | 'event' | 'wish' | 'home';

/** What some words of a clause say, before it is looked at what stands around them. */
export interface Reading {
  /** More than one where the words leave open which: a person chooses. */
  readonly gives: readonly Partial<Answers>[];
  /** Places in the clause's words. */
  readonly first: number;
  readonly length: number;
  readonly tense: Tense;
  /** The circumstance that "no" before the words denies. */
  readonly deniable?: Circumstance;
}

interface Draft {
  words: TypedWord[];
  joined: boolean;
  opens: boolean;
  doubted: boolean;
}

const articles = setOf('a, an, the');
const always = setOf('but, although, though, however, yet, while, whereas');
const joining = setOf('and, so, then, also, plus, because, as');
const restarts = setOf(
  `is, are, has, have, lives, living, wants, needs, gets, claims, claiming, works, working, on, looking, can, doesnt, hasnt,
  isnt, no, not, never, was, currently, now, would, also, been, studying, cares, interested, available, attending`,
);
const asks = setOf(
  'is, are, does, do, did, has, have, can, could, was, were, will, would, should, any, what, which, when, where, who, how, why',
);
/** A line as long as this was broken by what it was pasted from, not by who wrote it. */
const wrappedAfter = 60;

const isNumber = (text: string): boolean => /^\d/.test(text);

/** "UC.Wants admin" is two words to us, "y.o" and "12.03.2001" are one. */
function splitAtStops(word: TypedWord, text: string): readonly TypedWord[] {
  const raw = text.slice(word.start, word.end);
  const stop = /\p{L}{2}\.(?=\p{L}{2})/u.exec(raw);
  if (!stop) return [word];
  const at = word.start + stop.index + stop[0].length;
  const [left] = typedWords(text.slice(word.start, at - 1));
  const right = typedWords(text.slice(at, word.end)).map((part) => ({
    ...part,
    start: part.start + at,
    end: part.end + at,
  }));
  return [...(left ? [{ ...left, start: word.start, end: at - 1 }] : []), ...right];
}

type Break = 'none' | 'soft' | 'hard';

/** How much of a break there is between two words, by what stands between them. */
function breakOf(gap: string, before: TypedWord, after: string, lineLength: number): Break {
  if (/[!;•?]/.test(gap)) return 'hard';
  if (/[\n\r]/.test(gap)) {
    const wrapped = /^[ \t]*\r?\n[ \t]*$/.test(gap) && lineLength >= wrappedAfter && /^\p{Ll}/u.test(after);
    return wrapped ? 'none' : 'hard';
  }
  if (/\.(?:\.|$|[\s"')])/.test(gap) && !(before.key === 'st' && gap === '. ')) return 'hard';
  if (gap === '.') return 'hard';
  if (gap === ',' && isNumber(before.key) && /^\d{3}(?!\d)/.test(after)) return 'none';
  // "UC (8 months)", "Aysha (22)": a number in brackets belongs to what is before it.
  if (/^\s*\($/.test(gap) && /^(?:\d|since\b|for\b)/i.test(after)) return 'none';
  return /[,()[\]{}–—|\t…"“”]|\s-+\s|\/\s|\s\//.test(gap) ? 'soft' : 'none';
}

/** Whether a word begins another clause without any sign before it. */
function opensClause(words: readonly TypedWord[], at: number, current: Draft): boolean {
  const key = words[at]?.key ?? '';
  if (current.words.length === 0) return false;
  if (always.has(key)) return true;
  if (joining.has(key)) {
    const next = words[at + 1]?.key ?? '';
    return restarts.has(next) || pronouns.has(next);
  }
  const before = words.slice(Math.max(0, at - 1), at);
  if (!pronouns.has(key) || ['that', 'and', 'so', 'because', 'as'].includes(before[0]?.key ?? '')) return false;
  return cueAt(before, 0)?.found !== 'doubt';
}

/** An article says nothing, but the A of "A level" and "grade A" does. */
function isArticle(words: readonly TypedWord[], at: number): boolean {
  if (!articles.has(words[at]?.key ?? '')) return false;
  return !/^levels?$/.test(words[at + 1]?.key ?? '') && words[at - 1]?.key !== 'grade';
}

const isMark = (gap: string): boolean => /(?:^|[\s,(])\?+$/.test(gap);

/** Marks what a question mark asks about: the clause before it, or all of a sentence that begins as a question. */
function askAbout(drafts: readonly Draft[]): void {
  let at = drafts.length - 1;
  const last = drafts[at];
  if (last) last.doubted = true;
  while (at > 0 && drafts[at]?.joined) at -= 1;
  if (!asks.has(drafts[at]?.words[0]?.key ?? '')) return;
  for (const draft of drafts.slice(at)) draft.doubted = true;
}

/** The clauses of notes, in their order; none is empty. */
export function clausesOf(text: string): readonly Clause[] {
  const words = typedWords(text).flatMap((word) =>
    text.slice(word.start, word.end).includes('.') ? splitAtStops(word, text) : [word],
  );
  const drafts: Draft[] = [];
  let current: Draft = { words: [], joined: false, opens: true, doubted: false };
  let line = 0;
  const start = (joined: boolean, opens: boolean, doubted: boolean): void => {
    current = { words: [], joined, opens, doubted };
  };
  words.forEach((word, at) => {
    const before = words[at - 1];
    const gap = text.slice(before?.end ?? 0, word.start);
    const newLine = /[\n\r]/.test(gap);
    const asked = isMark(gap);
    const found = before ? breakOf(gap, before, text.slice(word.start, word.end), before.end - line) : 'none';
    if (gap.includes('?') && before && !asked) askAbout(drafts);
    if (found !== 'none') start(found === 'soft' || asked, newLine, asked);
    else if (opensClause(words, at, current)) start(true, false, current.doubted);
    else if (asked) current.doubted = true;
    if (newLine) line = word.start;
    if (isArticle(words, at)) return;
    if (current.words.length === 0) drafts.push(current);
    current.words.push(word);
  });
  if (text.slice(words.at(-1)?.end ?? 0).includes('?')) askAbout(drafts);
  return drafts;
}
