import type { Intake, Provision, Venue } from '../catalogue/catalogue.ts';
import type { Day } from '../day.ts';

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line ends are escaped in text. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');

/** RFC 5545 §3.1: a line holds at most 75 octets; what follows begins with a blank. Characters are never split. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = character < '\u0080' ? 1 : character < '\u0800' ? 2 : character < '\uFFFF' ? 3 : 4;
    if (octets + size > 74) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const compact = (day: Day): string => day.replaceAll('-', '');

export interface CalendarEntry {
  readonly provision: Provision;
  readonly intake: Intake;
  readonly venue?: Venue | undefined;
  /** The day the file is made: a calendar wants to know. */
  readonly today: Day;
}

/** The lines of one start (all day: a source seldom gives more), or none where no day is known. */
function eventLines({ provision, intake, venue, today }: CalendarEntry): readonly string[] {
  const { from, to } = intake.starts;
  if (from === undefined || from !== to) return [];
  const place = venue
    ? [venue.name, venue.address, venue.town, venue.postcode].filter((part) => part !== undefined).join(', ')
    : '';
  return [
    'BEGIN:VEVENT',
    `UID:${intake.id}@foothold`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(from))}`,
    `SUMMARY:${escaped(provision.title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    `DESCRIPTION:${escaped([provision.provider, intake.hours ?? '', provision.apply ?? ''].filter((part) => part !== '').join('\n'))}`,
    'END:VEVENT',
  ];
}

/** Several starts as one iCalendar file, or undefined where none has a day. */
export function toCalendarOf(entries: readonly CalendarEntry[]): string | undefined {
  const events = entries.flatMap(eventLines);
  if (events.length === 0) return undefined;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Foothold//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** The start of an intake as an iCalendar file, or undefined where no day is known. */
export function toCalendar(entry: CalendarEntry): string | undefined {
  return toCalendarOf([entry]);
}
