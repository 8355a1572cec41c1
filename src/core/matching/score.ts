import type { Catalogue, Cost, OfferedLevel, Provision } from '../catalogue/catalogue.ts';
import { type Day, daysBetween } from '../day.ts';
import { digitalLevels, qualificationLevels } from '../eligibility/facts.ts';
import type { Verdict } from '../eligibility/judge.ts';
import type { RuleKind, StatedRule } from '../eligibility/rules.ts';
import type { Holds } from '../eligibility/threeValued.ts';
import type { NeedId } from '../ids.ts';
import type { Answers } from './answers.ts';
import type { Match } from './match.ts';
import { needsNoPlace } from './wishes.ts';

/**
 * What makes one thing stand before another, most telling first. Each part is looked at between 0 and 1 and then weighs
 * this much. The reasons stand beside the weights; the vignettes measure them. Nothing here can be paid for.
 */
export const weights = {
  /** What was asked for, or what the answers show is lacking, comes before all else. */
  need: 6,
  /** A subject that was named tells more than the need it falls under. */
  interest: 4,
  /** The fewer things are left to check, the surer the way. Not a wall: the best thing often has one thing to check. */
  verdict: 3,
  /** Meant for people like this one says more than meant for everybody. */
  specific: 2.5,
  /** Put first by the provider. */
  especially: 1.5,
  /** One step up, not the same again and not two at once. */
  step: 1,
  /** Near enough to go to; what is online or area-wide is near everybody. */
  near: 2,
  /** When and how it is given suits. */
  suits: 1,
  /** A dated start that can still be joined, the sooner the better. */
  soon: 1,
  /** Where no need is told, somebody to talk to is the surest first step. */
  guide: 1.5,
  /** Free before paid. */
  cost: 0.75,
  /** The younger a source, the likelier it is still true: what is old sinks. */
  fresh: 2,
  /** Its source said that it was running, in its time. */
  running: 0.75,
  /** For a person, not for firms. */
  personal: 3,
} as const;

export type ScorePartName = keyof typeof weights | 'found' | 'variety' | 'done';

/** One named part of a score. `points` is value × weight; only `variety` and `done` take away. */
export interface ScorePart {
  readonly name: ScorePartName;
  /** 0 to 1. */
  readonly value: number;
  readonly points: number;
}

export interface Score {
  readonly total: number;
  readonly parts: readonly ScorePart[];
}

/** A need that nobody named but the answers show. */
const impliedNeed = 0.7;

/** What a second and third need met by the same thing adds to the first. */
const furtherNeed = 0.1;

/** How much a need tells: one that a third of the catalogue meets says less about what is wanted than a rare one. */
export function tellingNeeds({ provisions }: Pick<Catalogue, 'provisions'>): ReadonlyMap<NeedId, number> {
  const times = new Map<NeedId, number>();
  for (const { needs } of provisions) for (const need of needs) times.set(need, (times.get(need) ?? 0) + 1);
  return new Map([...times].map(([need, n]) => [need, 1 - 0.4 * Math.sqrt(n / provisions.length)]));
}

function needValue({ needs }: Provision, { answers, implied, telling }: Scoring): number {
  const each = needs.flatMap((need) => {
    const met = answers.needs?.includes(need) ? 1 : implied.has(need) ? impliedNeed : 0;
    return met > 0 ? [met * (telling.get(need) ?? 1)] : [];
  });
  return each.length === 0 ? 0 : Math.min(1, Math.max(...each) + furtherNeed * (each.length - 1));
}

function verdictValue(verdict: Verdict): number {
  if (verdict.status === 'eligible') return 1;
  if (verdict.status === 'ineligible') return 0;
  const { ask, check } = verdict;
  return surenessOf(ask.length, check.length > 0, check.some(leansToNo));
}

/**
 * Whether a rule in doubt that waits for nothing speaks against the person all the same: outside where it is run, say, or
 * past a limit that nobody has confirmed. A note for people speaks neither for nor against.
 */
export function leansToNo({ rule }: StatedRule): boolean {
  if (rule.kind === 'any' || rule.kind === 'all') return rule.of.every(leansToNo);
  return rule.kind !== 'ask';
}

/** How sure a maybe is: by how many facts it waits for, whether a person has to be asked, and whether that leans to no. */
export function surenessOf(asks: number, checks: boolean, against: boolean): number {
  return Math.max(0, 0.9 - asks * 0.2 - (checks ? 0.1 : 0) - (against ? 0.5 : 0));
}

/** Rules that pick people out; an age or an area alone says little about whom something is meant for. */
export const tellingRules: Readonly<Partial<Record<RuleKind, number>>> = {
  age: 0.3,
  livesIn: 0.5,
  serves: 0.5,
  work: 0.5,
  benefit: 0.7,
  circumstance: 1,
  device: 1,
  internet: 1,
  english: 1,
  maths: 1,
  esol: 1,
  digital: 0.7,
  qualification: 0.5,
  employer: 0.5,
  any: 0.5,
  all: 0.5,
};

function specificValue({ findings }: Verdict): number {
  let sum = 0;
  for (const { rule, holds } of findings) if (holds === 'yes') sum += tellingRules[rule.rule.kind] ?? 0;
  return Math.min(1, sum);
}

const levelNumber = (level: OfferedLevel): number =>
  level === '4+' ? qualificationLevels.indexOf('4') : qualificationLevels.indexOf(level);

/** How good a step of so many levels is: the next one best. */
const stepValue = (step: number): number => (step === 1 ? 1 : step === 0 ? 0.5 : step === 2 ? 0.3 : 0);

function levelStep({ level, digitalLevel }: Provision, { qualification, digital }: Answers): number {
  const values: number[] = [];
  if (level && level !== 'none' && qualification && qualification !== 'overseas')
    values.push(stepValue(levelNumber(level) - qualificationLevels.indexOf(qualification)));
  // A digital course names the level that it starts from or builds.
  if (digitalLevel && digital) {
    const step = digitalLevels.indexOf(digitalLevel) - digitalLevels.indexOf(digital);
    values.push(step === 0 ? 0.8 : stepValue(step));
  }
  return values.length === 0 ? 0.4 : values.reduce((a, b) => a + b, 0) / values.length;
}

/** Beyond this many kilometres another kilometre makes no difference. */
const farKm = 30;

function nearValue({ provision, nearest }: Unscored, homeGiven: boolean): number {
  if (!homeGiven) return 0;
  if (needsNoPlace(provision)) return 0.6;
  if (nearest) return Math.max(provision.areaWide ? 0.5 : 0, 1 - nearest.km / farKm);
  return provision.areaWide ? 0.6 : 0.3;
}

const suitable: Readonly<Record<Holds, number>> = { yes: 1, unknown: 0.5, no: 0 };

/** A start this many days ahead is no sooner than none. */
const distantDays = 180;

function soonValue({ nextIntake }: Unscored, today: Day): number {
  const starts = nextIntake?.starts.from;
  if (starts === undefined) return 0;
  return Math.max(0.2, 1 - Math.max(0, daysBetween(today, starts)) / distantDays);
}

const costValues: Readonly<Record<Cost, number>> = { free: 1, funded: 0.8, fee: 0 };

/** A source this many years old tells nothing more about today. */
const staleYears = 6;

function freshValue({ source }: Provision, today: Day): number {
  const written = source.date?.from;
  if (written === undefined) return 0;
  // Written after the day that is asked about: it tells little about that day.
  if (written > today) return 0.5;
  return Math.max(0, 1 - daysBetween(written, today) / (staleYears * 365.25));
}

export type Unscored = Omit<Match, 'score'>;

/** What scoring looks at beside the match itself. */
export interface Scoring {
  readonly answers: Answers;
  readonly implied: ReadonlySet<NeedId>;
  /** `tellingNeeds` of the catalogue. */
  readonly telling: ReadonlyMap<NeedId, number>;
  readonly today: Day;
  readonly homeGiven: boolean;
}

/** What each part looks at. */
export const partValues: Readonly<Record<keyof typeof weights, (match: Unscored, scoring: Scoring) => number>> = {
  need: ({ provision }, scoring) => needValue(provision, scoring),
  interest: ({ provision }, { answers }) =>
    provision.subjects.some((subject) => answers.interests?.includes(subject)) ? 1 : 0,
  verdict: ({ verdict }) => verdictValue(verdict),
  specific: ({ verdict }) => specificValue(verdict),
  especially: ({ provision }, { answers }) =>
    provision.especiallyFor.some((c) => answers.circumstances?.yes.includes(c)) ? 1 : 0,
  step: ({ provision }, { answers }) => levelStep(provision, answers),
  near: (match, { homeGiven }) => nearValue(match, homeGiven),
  suits: ({ wishes }) => (suitable[wishes.times] + suitable[wishes.travel]) / 2,
  soon: (match, { today }) => soonValue(match, today),
  guide: ({ provision }, { answers }) => (answers.needs === undefined && provision.kind === 'advice-guidance' ? 1 : 0),
  cost: ({ provision }) => (provision.cost === undefined ? 0.5 : costValues[provision.cost]),
  fresh: ({ provision }, { today }) => freshValue(provision, today),
  running: ({ provision }) => (provision.status === 'open' ? 1 : 0),
  personal: ({ provision }, { answers }) =>
    provision.forEmployers && !answers.needs?.some((need) => provision.needs.includes(need)) ? 0 : 1,
};

const partNames = Object.keys(weights) as (keyof typeof weights)[];

/** What having done or doing it already takes away: it is no next step. */
export const donePoints = -10;

/** Adds up one match's parts, in the order of the weights. */
export function scoreOf(match: Unscored, scoring: Scoring): Score {
  const parts: ScorePart[] = partNames.map((name) => {
    const value = partValues[name](match, scoring);
    return { name, value, points: value * weights[name] };
  });
  if (scoring.answers.has?.includes(match.provision.id)) parts.push({ name: 'done', value: 1, points: donePoints });
  return totalled(parts);
}

/** A score of parts, rounded so that the same sum in another order is the same number. */
export function totalled(parts: readonly ScorePart[]): Score {
  return { total: rounded(parts.reduce((sum, part) => sum + part.points, 0)), parts };
}

export const rounded = (points: number): number => Math.round(points * 1000) / 1000;

/** The score with one more part. */
export const withPart = ({ parts }: Score, part: ScorePart): Score => totalled([...parts, part]);
