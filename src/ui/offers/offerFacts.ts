import { isFresh } from '../../core/catalogue/availability.ts';
import type { Area, Provision } from '../../core/catalogue/catalogue.ts';
import type { Match } from '../../core/matching/match.ts';
import type { Words } from '../../messages/en.ts';
import { milesOf, statedDate } from '../../messages/format.ts';

/** What it costs, with doubt shown. */
export function costWords({ cost, unconfirmed }: Provision, words: Words): string {
  if (cost === undefined) return words.card.costUnknown;
  return unconfirmed.includes('cost') ? `${words.cost[cost]} (${words.card.notConfirmed})` : words.cost[cost];
}

/** Where it is: towns, or online, or the whole area; with the distance where a place was given. */
export function placeWords({ provision, venues, nearest }: Match, area: Area, words: Words): string {
  const towns = [...new Set(venues.map((venue) => venue.town))];
  const given =
    provision.delivery === 'online' || provision.delivery === 'phone' || provision.delivery === 'at-home'
      ? [words.delivery[provision.delivery]]
      : [];
  const named = towns.length > 3 ? [words.card.places(towns.length)] : towns;
  const wide = provision.areaWide && named.length === 0 ? [words.card.areaWide(area.name)] : [];
  const where = [...given, ...named, ...wide];
  if (where.length === 0) return words.card.placeUnknown;
  return nearest ? `${where.join(', ')} (${distanceWords(nearest.km, words)})` : where.join(', ');
}

export function distanceWords(km: number, words: Words): string {
  const miles = milesOf(km);
  return miles < 1 ? words.card.underAMile : words.card.distance(words.card.mile(String(miles)));
}

/** When it starts next, or the honest absence of that. */
export function whenWords({ nextIntake }: Match, language: string, words: Words): string {
  return nextIntake ? words.card.starts(statedDate(nextIntake.starts, language)) : words.card.whenUnknown;
}

/** One honest sentence about whether it runs, from what the source says and how old that is. */
export function statusWords(
  provision: Provision,
  availability: Match['availability'],
  today: string,
  language: string,
  words: Words,
): string {
  const date = provision.source.date ? statedDate(provision.source.date, language) : undefined;
  if (availability === 'closed')
    return words.status.closed(
      provision.closes ? statedDate(provision.closes, language) : (date ?? words.card.undated),
    );
  if (availability === 'open') return words.status.open(date ?? '');
  if (date === undefined) return words.status.unknownUndated;
  return provision.status === 'open' && !isFresh(provision, today)
    ? words.status.openOld(date)
    : words.status.unknown(date);
}
