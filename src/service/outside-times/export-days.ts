import { writeCalendar, type CalendarEntry } from '#exports/calendar-file.ts';
import { reportFileName } from '#exports/file-name.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { datesBetween, daysBetween, type LocalDate } from '#domain/time/local-date.ts';
import { areaNames } from '#i18n/area-names.ts';
import type { Language } from '#i18n/language.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { sayIn } from '#i18n/say.ts';
import { bookingsBetween } from '#store/bookings/bookings.ts';
import type { ReadDb } from '#store/database.ts';
import { findOffice } from '#store/offices/offices.ts';
import { walkInsBetween } from '#store/walk-ins/walk-ins.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { loadDays } from '#service/kela-days/days.ts';
import { loadPlan } from '#service/kela-days/plan.ts';
import { found, refuse } from '#service/refuse.ts';
import { OWN_UID_END } from './plan-file.ts';

const MOST_DAYS = 366;

interface Wanted {
  readonly officeId: string;
  readonly adviserId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly language: Language;
}

/** What the office has arranged with the adviser from the first to the last day, as a calendar file without personal data. */
export async function exportDays(
  db: ReadDb,
  wanted: Wanted,
  now: Instant,
): Promise<{ fileName: string; mediaType: string; base64: string }> {
  const { officeId, from, to, language } = wanted;
  const office = found(await findOffice(db, officeId), 'office');
  refuseUnknownDay('from', from);
  refuseUnknownDay('to', to);
  const days = daysBetween(from, to);
  if (days < 0) return refuse('INVALID_INPUT', { problems: [{ field: 'to', code: 'rangeReversed' }] });
  if (days >= MOST_DAYS)
    return refuse('INVALID_INPUT', { problems: [{ field: 'to', code: 'rangeTooLong' }] });
  const say = sayIn(outsideTimeWords, language);
  const entries = await entriesOf(db, wanted, office.name, now);
  return {
    fileName: reportFileName({
      subject: areaNames['kela-days'][language],
      office: office.name,
      period: from === to ? from : `${from}--${to}`,
      made: say('made'),
      madeOn: localOf(now).on,
      ending: 'ics',
    }),
    mediaType: 'text/calendar;charset=utf-8',
    base64: Buffer.from(writeCalendar(entries)).toString('base64'),
  };
}

/** Bookings that were let go are told as cancelled, so that a calendar that has them lets them go too. */
async function entriesOf(
  db: ReadDb,
  { officeId, adviserId, from, to, language }: Wanted,
  place: string,
  now: Instant,
): Promise<CalendarEntry[]> {
  const say = sayIn(outsideTimeWords, language);
  const own = (row: { adviserId: string }) => row.adviserId === adviserId;
  const bookings = (await bookingsBetween(db, officeId, from, to)).filter(own);
  const walkIns = (await walkInsBetween(db, officeId, from, to)).filter(own);
  const dayOf = await loadDays(db, await loadPlan(db, officeId, from, to), [adviserId], from, to);
  const others = datesBetween(from, to)
    .flatMap((on) => dayOf(adviserId, on).occupied.map((stretch) => ({ on, ...stretch })))
    .filter(({ source }) => !['booking', 'walk-in', 'outside'].includes(source.kind));
  const entries: CalendarEntry[] = [
    ...bookings.map((booking) => ({
      uid: `booking-${booking.id}${OWN_UID_END}`,
      sequence: booking.version,
      changedAt: booking.changedAt,
      on: booking.on,
      startMinute: booking.startMinute,
      endMinute: booking.endMinute,
      isCancelled: booking.state === 'cancelled' || booking.movedToId !== null,
      title: say('entry', { what: 'booking' }),
      place,
    })),
    ...walkIns.flatMap(({ id, version, changedAt, on, startMinute, endMinute }) =>
      startMinute === null || endMinute === null || startMinute >= endMinute
        ? []
        : [
            {
              uid: `walk-in-${id}${OWN_UID_END}`,
              sequence: version,
              changedAt,
              on,
              startMinute,
              endMinute,
              isCancelled: false,
              title: say('entry', { what: 'walk_in' }),
              place,
            },
          ],
    ),
    ...others.map(({ on, startMinute, endMinute, source }) => ({
      uid: `${source.kind}-${source.id}-${on}${OWN_UID_END}`,
      sequence: 0,
      changedAt: now,
      on,
      startMinute,
      endMinute,
      isCancelled: false,
      title: say('entry', { what: source.kind.replaceAll('-', '_') }),
      place,
    })),
  ];
  return entries.sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : one.startMinute - other.startMinute,
  );
}
