import type { OwnClosure } from '#domain/calendar/closures.ts';
import type { LineException } from '#domain/service-hours/exception.ts';
import {
  serviceHoursOn,
  type ServiceDay,
  type ServiceHoursVersion,
} from '#domain/service-hours/service-hours.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';
import type { Draw } from './draw.ts';
import { moment } from './draw.ts';

/** An office of which a year is drawn. */
export interface Ground {
  readonly officeId: string;
  readonly year: number;
  readonly now: Instant;
  /** Who works there, and who is the adviser. */
  readonly staff: readonly string[];
  readonly advisers: readonly string[];
  readonly closures: readonly OwnClosure[];
  /** From the end of the year before to the beginning of the next one. */
  readonly days: readonly LocalDate[];
  readonly lineOn: (on: LocalDate) => ServiceDay;
  readonly topics: readonly string[];
  /** True when the minute of the day has come. */
  readonly hasCome: (on: LocalDate, minute: number) => boolean;
}

/** Any day of the year. */
export const anyDay = (draw: Draw, year: number): LocalDate =>
  plusDays(localDate(`${year}-01-01`), draw.below(365));

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** Versions of the line's hours: some end, some are only followed by a newer one, some stand beside each other. */
function drawnHours(draw: Draw, officeId: string, year: number): ServiceHoursVersion[] {
  const hours = (
    weekdaysOf: readonly Weekday[],
    from: LocalDate,
    to: LocalDate | null,
  ): ServiceHoursVersion => {
    const startMinute = draw.chance(50) ? draw.onGrid(540, 540) : draw.onGrid(480, 600);
    const endMinute =
      startMinute === 540 ? draw.onGrid(630, 630) : draw.onGrid(startMinute + 30, startMinute + 240);
    return { officeId, validFromOn: from, validToOn: to, weekdays: weekdaysOf, startMinute, endMinute };
  };
  const first = localDate(`${year - 1}-06-01`);
  if (draw.chance(25)) return [hours(weekdays, first, null)];
  const changed = anyDay(draw, year);
  const before = hours(weekdays, first, draw.chance(50) ? plusDays(changed, -1) : null);
  const ends = draw.chance(20) ? plusDays(changed, 90) : null;
  const split = draw.below(6);
  const beside = [
    hours(weekdays.slice(0, split), changed, ends),
    hours(weekdays.slice(split), changed, ends),
  ];
  return [before, ...beside.filter((one) => one.weekdays.length > 0 && draw.chance(90))];
}

function drawnClosures(draw: Draw, year: number): OwnClosure[] {
  return Array.from({ length: draw.below(5) }, (_, index) => {
    const fromOn = anyDay(draw, year);
    return { fromOn, toOn: plusDays(fromOn, draw.pick([0, 0, 1, 4, 20])), name: `Sulku ${index}` };
  });
}

function drawnExceptions(draw: Draw, year: number): LineException[] {
  return Array.from({ length: draw.below(9) }, (_, index) => {
    const eves = [`${year}-12-24`, `${year}-01-06`, `${year}-05-01`, `${year}-12-06`].map(localDate);
    const fromOn = draw.chance(30) ? draw.pick(eves) : anyDay(draw, year);
    const startMinute = draw.onGrid(480, 720);
    const isClosed = draw.chance(40);
    return {
      kind: isClosed ? 'closed' : 'other-hours',
      fromOn,
      toOn: plusDays(fromOn, draw.pick([0, 0, 1, 3, 8])),
      startMinute: isClosed ? null : startMinute,
      endMinute: isClosed ? null : draw.onGrid(startMinute + 5, startMinute + 200),
      reason: `Poikkeus ${index}`,
      opensOnHoliday: draw.chance(40),
    };
  });
}

/** An own topic that took the place of one of the classification, one that ended before, one that begins later. */
async function drawTopics(db: WriteDb, draw: Draw, ground: Pick<Ground, 'officeId' | 'year' | 'staff'>) {
  const { officeId, year, staff } = ground;
  const changed = anyDay(draw, year);
  const by = { office_id: officeId, changed_at: moment(changed, 600), changed_by_id: draw.pick(staff) };
  const renamed = draw.id('topic');
  const [ended, later] = [draw.id('topic'), draw.id('topic')];
  const own = { ...by, support_need: '3', replaces: null } as const;
  const [to, from] = [plusDays(changed, -1), plusDays(changed, 200)];
  await insertAll(db, 'office_topic', [
    { ...own, id: '3', letters: 'ta', name: null, valid_from_on: null, valid_to_on: to },
    {
      ...own,
      id: renamed,
      letters: 'xa',
      name: 'Raha-asiat',
      valid_from_on: changed,
      valid_to_on: null,
      replaces: '3',
    },
    {
      ...own,
      id: ended,
      letters: 'xb',
      name: 'Vanha aihe',
      valid_from_on: null,
      valid_to_on: localDate(`${year - 1}-06-30`),
    },
    { ...own, id: later, letters: 'xc', name: 'Uusi aihe', valid_from_on: from, valid_to_on: null },
  ]);
  return ['1', '2', '3', '10', '99', renamed, ...(draw.chance(50) ? [ended] : [])];
}

/** Draws when an office is open and who is named for its line, and writes it. */
export async function drawGround(
  db: WriteDb,
  draw: Draw,
  given: Pick<Ground, 'officeId' | 'year' | 'now' | 'staff' | 'advisers'>,
): Promise<Ground> {
  const { officeId, year, now, staff } = given;
  const hours = drawnHours(draw, officeId, year);
  const closures = drawnClosures(draw, year);
  const exceptions = drawnExceptions(draw, year);
  const created = (index: number) => (moment(localDate(`${year - 1}-05-01`), 600) + index) as Instant;
  await insertAll(
    db,
    'service_hours',
    hours.map((one) => ({
      id: draw.id('hours'),
      office_id: officeId,
      weekdays: one.weekdays.join(''),
      start_minute: one.startMinute,
      end_minute: one.endMinute,
      valid_from_on: one.validFromOn,
      valid_to_on: one.validToOn,
      created_at: created(0),
    })),
  );
  await insertAll(
    db,
    'closure',
    closures.map(({ fromOn, toOn, name }) => ({
      id: draw.id('closure'),
      office_id: officeId,
      from_on: fromOn,
      to_on: toOn,
      name,
      created_at: created(0),
    })),
  );
  await insertAll(
    db,
    'service_hours_exception',
    exceptions.map((one, index) => ({
      id: draw.id('exception'),
      office_id: officeId,
      kind: one.kind,
      from_on: one.fromOn,
      to_on: one.toOn,
      start_minute: one.startMinute,
      end_minute: one.endMinute,
      reason: one.reason,
      opens_on_holiday: one.opensOnHoliday ? 1 : 0,
      created_at: created(index),
    })),
  );
  const first = localDate(`${year - 1}-12-20`);
  const days = Array.from({ length: 390 }, (_, index) => plusDays(first, index));
  const lineOn = (on: LocalDate) => serviceHoursOn(on, hours, closures, exceptions);
  await insertAll(
    db,
    'duty_shift',
    days.flatMap((on) => {
      const line = lineOn(on);
      if (!draw.chance(line.kind === 'open' ? 88 : 4)) return [];
      const [staffId, deputyId] = [staff[0] ?? '', draw.chance(70) ? (staff[1] ?? null) : null];
      const { startMinute, endMinute } =
        line.kind === 'open'
          ? line
          : { startMinute: draw.onGrid(540, 540), endMinute: draw.onGrid(630, 630) };
      return {
        id: draw.id('shift'),
        office_id: officeId,
        on_date: on,
        staff_id: staffId,
        deputy_id: deputyId,
        start_minute: startMinute,
        end_minute: endMinute,
        changed_at: created(0),
        changed_by_id: staffId,
        pattern_id: null,
      };
    }),
  );
  const hasCome = (on: LocalDate, minute: number) => moment(on, minute) <= now;
  const topics = await drawTopics(db, draw, given);
  return { ...given, closures, days, lineOn, topics, hasCome };
}
