import type { Provision } from '../catalogue/catalogue.ts';
import type { ProvisionId } from '../ids.ts';
import type { Match } from './match.ts';
import { withPart } from './score.ts';

export const sortOrders = ['best', 'soonest', 'nearest', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Compared letter by letter, not by a locale's rules: those differ between browsers, and the order must not. */
function titleKey(provision: Provision): string {
  const known = titleKeys.get(provision);
  if (known !== undefined) return known;
  const key = provision.title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();
  titleKeys.set(provision, key);
  return key;
}

/** Sorting asks for the same few keys again and again. */
const titleKeys = new WeakMap<Provision, string>();

type Titled = Pick<Match, 'provision'>;

export function byTitle({ provision: a }: Titled, { provision: b }: Titled): number {
  const [keyA, keyB] = [titleKey(a), titleKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const later = '9999';

/** What has no date comes last: "ask for the next start". */
const bySoonest = (a: Match, b: Match): number => {
  const [startA, startB] = [a.nextIntake?.starts.from ?? later, b.nextIntake?.starts.from ?? later];
  return startA === startB ? byTitle(a, b) : startA < startB ? -1 : 1;
};

const byNearest = (a: Match, b: Match): number =>
  (a.nearest?.km ?? Number.POSITIVE_INFINITY) - (b.nearest?.km ?? Number.POSITIVE_INFINITY) || byTitle(a, b);

/** What a provision costs more in score with each other one of its provider that stands among the first ten. */
const crowding = { free: 2, points: -1.5, among: 10 } as const;

/** Ineligible last; else what runs, or may, before what has closed. */
const bandOf = ({ verdict, availability }: Match): number =>
  (verdict.status === 'ineligible' ? 2 : 0) + (availability === 'closed' ? 1 : 0);

const leadOf = ({ provision }: Match): string => provision.providers[0] ?? provision.provider;

const byScore = (a: Match, b: Match): number => b.score.total - a.score.total || byTitle(a, b);

/**
 * One band in the order of its scores, where no provider fills the first ten: each further one of a provider loses points
 * (the part `variety`), so that the order stays that of the scores.
 */
function varied(matches: readonly Match[]): readonly Match[] {
  const left = [...matches].sort(byScore);
  const first: Match[] = [];
  const shown = new Map<string, number>();
  const asOfNow = (match: Match): Match => {
    const over = (shown.get(leadOf(match)) ?? 0) - crowding.free + 1;
    return over <= 0
      ? match
      : { ...match, score: withPart(match.score, { name: 'variety', value: 1, points: over * crowding.points }) };
  };
  while (first.length < crowding.among && left.length > 0) {
    const best = nextBest(left, asOfNow);
    left.splice(left.indexOf(best.was), 1);
    first.push(best.is);
    shown.set(leadOf(best.is), (shown.get(leadOf(best.is)) ?? 0) + 1);
  }
  return [...first, ...left.map(asOfNow).sort(byScore)];
}

/** The best of a list in order once `asOfNow` has taken points away: nothing behind the first untouched one can win. */
function nextBest(left: readonly Match[], asOfNow: (match: Match) => Match): { was: Match; is: Match } {
  let best: { was: Match; is: Match } | undefined;
  for (const was of left) {
    const is = asOfNow(was);
    if (!best || byScore(is, best.is) < 0) best = { was, is };
    if (is === was) break;
  }
  if (!best) throw new Error('nextBest of nothing');
  return best;
}

/** Best first: band by band, in each by score. Ties go by title, then id: equal input gives an equal list everywhere. */
export function bestFirst(matches: readonly Match[]): readonly Match[] {
  const bands: readonly Match[][] = [[], [], [], []];
  for (const match of matches) bands[bandOf(match)]?.push(match);
  return bands.flatMap(varied);
}

/** The order of the search counts most where words were typed: people who name a thing want that thing. */
const foundWeight = 8;

function withFound(match: Match, rank: number | undefined): Match {
  if (rank === undefined) return match;
  const value = 1 / (1 + rank / 6);
  return { ...match, score: withPart(match.score, { name: 'found', value, points: value * foundWeight }) };
}

/** Matches that are best first already, in the order asked for. `found` is the search's answer, best first. */
export function ranked(
  matches: readonly Match[],
  order: SortOrder,
  found?: readonly ProvisionId[] | undefined,
): readonly Match[] {
  if (order === 'title') return [...matches].sort(byTitle);
  if (order === 'soonest') return [...matches].sort(bySoonest);
  if (order === 'nearest') return [...matches].sort(byNearest);
  if (!found) return matches;
  const places = new Map(found.map((id, index) => [id, index]));
  return matches.map((match) => withFound(match, places.get(match.provision.id))).sort(byScore);
}
