import type { Intake, Provision } from '../../core/catalogue/catalogue.ts';
import { toCalendar } from '../../core/exchange/calendar.ts';
import { statedDate } from '../../messages/format.ts';
import { useCatalogue, useServices, useWords } from '../app/services.ts';
import { Icon } from '../parts/Icon.tsx';

interface Props {
  readonly provision: Provision;
  readonly intake: Intake;
}

/** A start date as a calendar file, made here: it needs no network. */
export function CalendarLink({ provision, intake }: Props) {
  const { provision: w } = useWords();
  const { area, venues } = useCatalogue();
  const today = useServices().today();
  const file = toCalendar({ provision, intake, venue: venues.find((venue) => venue.id === intake.venue), today });
  if (file === undefined) return null;
  return (
    <a
      className="button"
      href={`data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`}
      download={`${provision.id}.ics`}
      aria-label={w.calendarNamed(statedDate(intake.starts, area.language))}
    >
      <Icon name="calendar" />
      {w.calendar}
    </a>
  );
}
