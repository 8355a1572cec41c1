import { addMonths, type Day } from '../day.ts';
import type { Provision } from './catalogue.ts';

/** `unknown` counts as live and is shown as "ask if it is running"; `closed` is never ranked among live ones. */
export type Availability = 'open' | 'unknown' | 'closed';

/** A source older than this many months on a day no longer says that something is open. */
export const sourceLastsMonths = 12;

/** Whether the source was written so lately that its word still counts. Where only a month or year is known, its first day counts. */
export function isFresh({ source }: Pick<Provision, 'source'>, today: Day): boolean {
  const written = source.date?.from;
  return written !== undefined && today < addMonths(written, sourceLastsMonths);
}

function isSurelyInside(provision: Provision, today: Day): boolean {
  const { opens, closes } = provision;
  return opens?.to !== undefined && opens.to <= today && closes?.from !== undefined && today <= closes.from;
}

/**
 * Whether a provision can be taken up on a day, as far as its source goes: closed outside its authored dates; closed from
 * its source's date on where that says so and gives no date; open only where dates or a fresh source say so; else unknown.
 */
export function availabilityOn(provision: Provision, today: Day): Availability {
  const { opens, closes, status, source } = provision;
  if (opens?.from !== undefined && today < opens.from) return 'closed';
  if (closes?.to !== undefined && today > closes.to) return 'closed';
  if (isSurelyInside(provision, today) && isFresh(provision, today)) return 'open';
  if (status === 'closed') {
    if (closes?.to !== undefined) return 'unknown';
    return source.date?.to === undefined || today >= source.date.to ? 'closed' : 'unknown';
  }
  const written = source.date?.to;
  return status === 'open' && written !== undefined && written <= today && isFresh(provision, today)
    ? 'open'
    : 'unknown';
}
