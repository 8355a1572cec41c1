import type { Provision } from '../catalogue/catalogue.ts';
import { type Day, daysBetween } from '../day.ts';
import type { ProvisionId } from '../ids.ts';
import type { Match } from './match.ts';

export const sortOrders = ['best', 'soonest', 'nearest', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];

/**
 * What "best" adds up, each between 0 and 1 before its weight. Nothing here can be paid for.
 * The order of the search counts most where words were typed: people who name a thing want that thing.
 */
const weights = {
  /** What was searched for. */
  found: 6,
  /** Its rules were looked at and all hold: better than "nothing known against it". */
  verdict: 3,
  /** Near enough to go to; what is online or area-wide is near everybody. */
  near: 2,
  /** The younger a source, the likelier it is still true: what is old sinks. */
  fresh: 2,
  /** Its source said that it was running, in its time. */
  running: 0.75,
  /** A dated start that can still be joined. */
  dated: 1,
  /** Help meant for a few says more than help meant for all. */
  specific: 0.75,
  /** For a person, not for firms. */
  personal: 2,
} as const;

/** A source this many years old tells nothing more about today. */
const staleYears = 6;

function freshness({ source }: Provision, today: Day): number {
  const written = source.date?.from;
  if (written === undefined) return 0;
  return Math.min(1, Math.max(0, 1 - daysBetween(written, today) / (staleYears * 365.25)));
}

/** Beyond this many kilometres another kilometre makes no difference. */
const farKm = 30;

function nearness({ provision, nearest }: Match, placeGiven: boolean): number {
  if (!placeGiven) return 0;
  if (nearest) return Math.max(0, 1 - nearest.km / farKm);
  return provision.areaWide || provision.delivery === 'online' || provision.delivery === 'phone' ? 0.6 : 0.3;
}

export interface Ranking {
  readonly today: Day;
  /** The search's answer, best first; undefined when nothing was searched for. */
  readonly found?: readonly ProvisionId[] | undefined;
  readonly placeGiven: boolean;
}

/** A number for "best": higher comes first. */
export function scoreOf(match: Match, rank: number | undefined, { today, placeGiven }: Ranking): number {
  const { provision, verdict } = match;
  const told = verdict.findings.filter((finding) => finding.holds === 'yes').length;
  return (
    (rank === undefined ? 0 : weights.found / (1 + rank / 6)) +
    (told > 0 ? weights.verdict * (told / verdict.findings.length) : 0) +
    weights.near * nearness(match, placeGiven) +
    weights.fresh * freshness(provision, today) +
    (provision.status === 'open' ? weights.running : 0) +
    (match.nextIntake ? weights.dated : 0) +
    (provision.rules.length > 0 ? weights.specific : 0) +
    (provision.forEmployers ? 0 : weights.personal)
  );
}

/** Compared letter by letter, not by a locale's rules: those differ between browsers, and the order must not. */
const titleKey = ({ provision }: Match): string =>
  provision.title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

function byTitle(a: Match, b: Match): number {
  const [keyA, keyB] = [titleKey(a), titleKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a.provision.id < b.provision.id ? -1 : 1;
}

const later = '9999';

/** What has no date comes last: "ask for the next start". */
const bySoonest = (a: Match, b: Match): number => {
  const [startA, startB] = [a.nextIntake?.starts.from ?? later, b.nextIntake?.starts.from ?? later];
  return startA === startB ? byTitle(a, b) : startA < startB ? -1 : 1;
};

const byNearest = (a: Match, b: Match): number =>
  (a.nearest?.km ?? Number.POSITIVE_INFINITY) - (b.nearest?.km ?? Number.POSITIVE_INFINITY) || byTitle(a, b);

/** Two of one provider side by side hide the others: after the third among the first ten, its next ones step back. */
const mostOfOneProvider = 3;
const firstOnes = 10;

function mixed(ranked: readonly Match[]): readonly Match[] {
  const first: Match[] = [];
  const rest: Match[] = [];
  const shown = new Map<string, number>();
  for (const match of ranked) {
    const lead = match.provision.providers[0] ?? match.provision.provider;
    const before = shown.get(lead) ?? 0;
    if (first.length < firstOnes && before < mostOfOneProvider) {
      first.push(match);
      shown.set(lead, before + 1);
    } else rest.push(match);
  }
  return [...first, ...rest];
}

/** The matches in the order asked for. Ties go by title, then id, so that equal input gives an equal list everywhere. */
export function ranked(matches: readonly Match[], order: SortOrder, ranking: Ranking): readonly Match[] {
  if (order === 'title') return [...matches].sort(byTitle);
  if (order === 'soonest') return [...matches].sort(bySoonest);
  if (order === 'nearest') return [...matches].sort(byNearest);
  const places = new Map(ranking.found?.map((id, index) => [id, index]));
  const scores = new Map(matches.map((match) => [match, scoreOf(match, places.get(match.provision.id), ranking)]));
  const best = [...matches].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || byTitle(a, b));
  return ranking.found ? best : mixed(best);
}
