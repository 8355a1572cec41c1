import type { EnglishOrMathsLevel, EsolLevel, QualificationLevel } from '../../eligibility/facts.ts';
import type { Reading } from './clauses.ts';
import { countries, list, setOf } from './cues.ts';
import type { Ground } from './dates.ts';
import { phraseFinder, phraseLength } from './findPhrase.ts';

type Subject = 'english' | 'maths';

const subjectOf: ReadonlyMap<string, Subject> = new Map([
  ...list('maths, math, mathematics, numeracy').map((word) => [word, 'maths'] as const),
  ...list('english, literacy').map((word) => [word, 'english'] as const),
]);
const glue = setOf(
  'gcse, gcses, and, or, nor, functional, skills, fs, lang, language, qualification, qualifications, in, pass',
);
const opensRun = setOf('gcse, gcses, functional, fs');

interface Run {
  readonly subjects: ReadonlySet<Subject>;
  readonly gcse: boolean;
  /** Where it ends. */
  readonly end: number;
}

const keyAt = ({ words }: Ground, at: number): string => words[at]?.key ?? '';

/** "maths", "GCSE English or maths", "functional skills maths": subjects with the small words between them. */
function runAt(ground: Ground, start: number): Run | undefined {
  if (!subjectOf.has(keyAt(ground, start)) && !opensRun.has(keyAt(ground, start))) return undefined;
  const subjects = new Set<Subject>();
  let [end, gcse] = [start, false];
  for (let at = start; at < start + 8; at += 1) {
    const key = keyAt(ground, at);
    const subject = subjectOf.get(key);
    if (!subject && !glue.has(key)) break;
    if (subject) subjects.add(subject);
    if (/^gcses?$/.test(key)) gcse = true;
    if (subject || /^gcses?$|^qualifications?$|^skills$/.test(key)) end = at + 1;
  }
  return subjects.size > 0 ? { subjects, gcse, end } : undefined;
}

interface Grade {
  readonly level: EnglishOrMathsLevel;
  readonly end: number;
}

const passes = (mark: string): EnglishOrMathsLevel | undefined => {
  if (/^(?:[4-9]|a|b|c)$/.test(mark)) return 'level-2';
  return /^(?:[1-3]|[d-g]|u)$/.test(mark) ? 'below-level-2' : undefined;
};

const numbers = 'one two three four five six seven'.split(' ');

/** "level 2", "l2", "lvl two" → 2. */
function levelAt(ground: Ground, at: number): { readonly level: number; readonly end: number } | undefined {
  // Most words are none of these, and this is asked of every word.
  if (!/^[ln]/.test(keyAt(ground, at))) return undefined;
  const glued = /^(?:l|lvl|level)([0-8])$/.exec(keyAt(ground, at));
  if (glued) return { level: Number(glued[1]), end: at + 1 };
  if (!/^(?:level|lvl|nvq)$/.test(keyAt(ground, at))) return undefined;
  const after = keyAt(ground, at) === 'nvq' && /^(?:level|lvl)$/.test(keyAt(ground, at + 1)) ? at + 2 : at + 1;
  const key = keyAt(ground, after);
  const level = /^[0-8]$/.test(key) ? Number(key) : numbers.indexOf(key) + 1;
  return level > 0 || key === '0' ? { level, end: after + 1 } : undefined;
}

/** A grade that stands on its own: "grade 4", "grade 4/C", "level 2", "entry 3". */
function gradeAt(ground: Ground, at: number): Grade | undefined {
  if (/^grades?$/.test(keyAt(ground, at))) {
    const level = passes(keyAt(ground, at + 1));
    const other = passes(keyAt(ground, at + 2));
    return level && (!other || other === level) ? { level, end: at + (other ? 3 : 2) } : undefined;
  }
  const level = levelAt(ground, at);
  if (level) return { level: level.level >= 2 ? 'level-2' : 'below-level-2', end: level.end };
  const entry = keyAt(ground, at) === 'entry' ? (keyAt(ground, at + 1) === 'level' ? at + 2 : at + 1) : 0;
  return entry > 0 && /^[1-3]$/.test(keyAt(ground, entry)) ? { level: 'below-level-2', end: entry + 1 } : undefined;
}

/** A mark that only its place beside a GCSE makes one: "maths GCSE 3", "English: D", "C in maths". */
function bareMarkAt({ text, words }: Ground, at: number, sure: boolean): Grade | undefined {
  const { start = 0, end = 0, key = '' } = words[at] ?? {};
  if (key.length !== 1) return undefined;
  const colon = /:\s*$/.test(text.slice(Math.max(0, start - 3), start));
  const capital = /^[B-GU]$/.test(text.slice(start, end));
  const level = passes(key);
  if (!level || !(capital || (/^\d$/.test(key) && (sure || colon)))) return undefined;
  return /^(?:times|hours?|days?|years?|months?|weeks?|kids|children|more|attempts?)$/.test(words[at + 1]?.key ?? '')
    ? undefined
    : { level, end: at + 1 };
}

const lackAt = phraseLength(
  list(`no, without, failed, doesnt have, does not have, didnt get, did not get, hasnt got, has not got, never got, never passed,
    didnt pass, did not pass, not got, not passed, hasnt passed, lacks, missing, dont have, no pass in, below level 2,
    less than level 2, no grade 4, no level 2, no formal`),
);
const failedAt = phraseLength(list('failed, not passed, not achieved, not got, fail, didnt pass'));
const notLacking = setOf(
  `class, classes, tutor, course, courses, test, lesson, lessons, teacher, homework, spoken, speaker, speaking, assessment,
  problem, problems, needed, required, difficulties, issues, provision, support, at, friends, certificate, certificates`,
);

/** Between subjects and what they were passed at. */
const beforeMark = setOf('at, both, is, with, to');

const read = ({ subjects }: Run, level: EnglishOrMathsLevel, first: number, end: number): Reading[] =>
  (['english', 'maths'] as const).flatMap((subject) =>
    subjects.has(subject)
      ? [{ gives: [{ [subject]: level }], first, length: end - first, tense: 'event' as const }]
      : [],
  );

/** What is told of English and maths from a word on. A GCSE without a grade, or a subject alone, tells nothing. */
export function subjectsAt(ground: Ground, at: number): readonly Reading[] {
  const lack = lackAt(ground.words, at);
  const grade = lack ? undefined : (gradeAt(ground, at) ?? bareMarkAt(ground, at, false));
  const open = grade?.end ?? at + lack;
  const run = runAt(ground, keyAt(ground, open) === 'in' || keyAt(ground, open) === 'any' ? open + 1 : open);
  if (!run) return [];
  if (lack) {
    const none = gradeAt(ground, run.end);
    if (notLacking.has(keyAt(ground, run.end)) || none?.level === 'below-level-2') return [];
    return read(run, 'below-level-2', at, none?.end ?? run.end);
  }
  const mark = beforeMark.has(keyAt(ground, run.end)) ? run.end + 1 : run.end;
  // "English 4, maths 3": a subject and a mark and nothing else.
  const sure = run.gcse || (at === 0 && mark === ground.words.length - 1);
  const after = gradeAt(ground, mark) ?? bareMarkAt(ground, mark, sure);
  if (after && !grade) return read(run, after.level, at, after.end);
  if (grade) return read(run, grade.level, at, run.end);
  const failed = failedAt(ground.words, run.end);
  const no = /^(?:no|none)$/.test(keyAt(ground, run.end)) && run.end === ground.words.length - 1 ? 1 : 0;
  return failed + no > 0 ? read(run, 'below-level-2', at, run.end + failed + no) : [];
}

const esolEntries: Readonly<Record<string, EsolLevel>> = { 1: 'beginner', 2: 'getting-by', 3: 'getting-by' };

/** "ESOL entry 2", "ESOL level 1", "entry 3 ESOL", "ESOL E2". */
export function esolAt(ground: Ground, at: number): Reading | undefined {
  const lead = keyAt(ground, at) === 'esol' ? at + 1 : at;
  const entry = keyAt(ground, lead) === 'entry' ? (keyAt(ground, lead + 1) === 'level' ? lead + 2 : lead + 1) : 0;
  const short = /^e([1-3])$/.exec(keyAt(ground, lead));
  const level = levelAt(ground, lead);
  const end = short ? lead + 1 : entry > 0 ? entry + 1 : (level?.end ?? 0);
  if (end === 0 || (lead === at && keyAt(ground, end) !== 'esol')) return undefined;
  const which = short?.[1] ?? (entry > 0 ? keyAt(ground, entry) : '');
  const esol = level ? (level.level >= 2 ? 'fluent' : 'getting-by') : esolEntries[/^[1-3]$/.test(which) ? which : ''];
  const length = end - at + (lead === at ? 1 : 0);
  return esol && { gives: [{ esol }], first: at, length, tense: 'state' };
}

const awards: readonly (readonly [string, QualificationLevel])[] = [
  ['a level, a levels, alevels, t level, t levels, btec level 3', '3'],
  ['hnc', '4'],
  ['hnd, foundation degree, diploma of higher education', '5'],
  [
    'degree, university degree, uni degree, graduate, bachelors, bachelors degree, bsc, honours degree, ba hons, bsc hons, first degree',
    '6',
  ],
  ['masters, masters degree, msc, phd, doctorate', '7'],
];
const awardAt = phraseFinder(
  new Map(awards.flatMap(([words, level]) => list(words).map((phrase) => [phrase, level] as const))),
);
/** With one of these next to it, a level is being worked for, or is not a whole qualification. */
const notHeldAfterAt = phraseLength(
  list(
    `course, courses, apprenticeship, apprenticeships, apprentice, bootcamp, training, class, classes, student, scheme, schemes, job,
  jobs, role, roles, programme, diploma course, food, first aid, health and safety, health safety, safeguarding, hygiene, award, awards, or, finance, loan`,
  ),
);
const workedForBefore = setOf(
  `doing, studying, towards, enrolled, on, in, started, starting, starts, study, working, year, retaking, completing, below, under,
  do, for, at, final, pursuing, undertaking, than, to, up, attending, about, resitting, finish, finishing`,
);

const countryAt = phraseLength(countries);
const homeGround = setOf('uk, england, britain, scotland, wales, uni, university, ou, open, lancaster, london, leeds');

/** Where a qualification is from: 'overseas', 'here', or somewhere that is not known. */
function originAt(ground: Ground, at: number, isPlace: (name: string) => boolean) {
  if (!['from', 'in', 'gained', 'obtained'].includes(keyAt(ground, at))) return { origin: 'here', end: at } as const;
  const next = /^(?:from|in)$/.test(keyAt(ground, at + 1)) ? at + 2 : at + 1;
  const country = countryAt(ground.words, next);
  if (country > 0) return { origin: 'overseas', end: next + country } as const;
  const word = ground.words[next];
  const known = homeGround.has(keyAt(ground, next)) || (word && isPlace(ground.text.slice(word.start, word.end)));
  // "A degree in maths" is from anywhere near; "a degree from …" may be from anywhere.
  return { origin: keyAt(ground, at) === 'in' || known ? 'here' : 'unknown', end: at } as const;
}

/** A whole qualification that is held: "A levels", "level 3", "degree from Syria". */
export function awardFrom(ground: Ground, at: number, isPlace: (name: string) => boolean): Reading | undefined {
  const award = awardAt(ground.words, at);
  const level = award ? undefined : levelAt(ground, at);
  const raw = ground.text.slice(ground.words[at]?.start ?? 0, ground.words[at]?.end ?? 0);
  const letters = !award && (raw === 'BA' || raw === 'MA') ? (raw === 'BA' ? '6' : '7') : undefined;
  const held =
    award?.found ?? letters ?? (level ? (level.level === 0 ? 'entry' : String(Math.min(7, level.level))) : undefined);
  const end = award ? at + award.length : letters ? at + 1 : (level?.end ?? at);
  if (!held || notHeldAfterAt(ground.words, end) > 0 || workedForBefore.has(keyAt(ground, at - 1))) return undefined;
  // "L2" is a part of Liverpool too, and "level 2 maths" is told of maths alone.
  if (level && (runAt(ground, keyAt(ground, end) === 'in' ? end + 1 : end) || keyAt(ground, end) === 'esol'))
    return undefined;
  const from = originAt(ground, end, isPlace);
  if (from.origin === 'unknown') return undefined;
  const qualification = from.origin === 'overseas' ? 'overseas' : (held as QualificationLevel);
  return { gives: [{ qualification }], first: at, length: from.end - at, tense: 'event' };
}
