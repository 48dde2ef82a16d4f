import type { KelaException } from '#domain/kela-days/exception.ts';
import type { KelaHoursInput } from '#domain/kela-days/hours.ts';
import { untilLastDay } from '#domain/kela-days/leaving.ts';
import { slotsOn } from '#domain/kela-days/slots.ts';
import type { KelaTemplate } from '#domain/kela-days/template.ts';
import { localDate, plusDays, type LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import type { Weekday } from '#domain/time/week.ts';
import type { WriteDb } from '#store/database.ts';
import { insertAll } from '#store/insert-all.ts';
import { moment, type Draw } from './draw.ts';
import { anyDay, type Ground } from './ground.ts';

/** The slots of an adviser's day, on which the drawing puts its clients. */
export type SlotsOn = (adviserId: string, on: LocalDate) => readonly MinuteRange[];

/** Zero to three breaks that do not touch each other. */
function drawnBreaks(draw: Draw, { startMinute, endMinute }: MinuteRange): MinuteRange[] {
  const breaks: MinuteRange[] = [];
  let after = startMinute + 15;
  for (let left = draw.below(4); left > 0 && after + 60 < endMinute; left -= 1) {
    const start = draw.onGrid(after, Math.min(after + 120, endMinute - 45));
    breaks.push({ startMinute: start, endMinute: draw.onGrid(start + 5, start + 45) });
    after = start + 60;
  }
  return breaks;
}

function drawnTemplate(
  draw: Draw,
  of: { readonly officeId: string; readonly adviserId: string; readonly weekday: Weekday },
  validFromOn: LocalDate,
  validToOn: LocalDate | null,
): KelaTemplate {
  const startMinute = draw.onGrid(480, 600);
  const hours = { startMinute, endMinute: draw.onGrid(startMinute + 120, 990) };
  return {
    ...of,
    ...hours,
    id: draw.id('template'),
    slotMinutes: draw.pick([15, 20, 25, 30, 40, 45, 60]),
    bufferMinutes: draw.pick([0, 0, 5, 10]),
    breaks: drawnBreaks(draw, hours),
    everyWeeks: draw.pick([1, 1, 1, 2, 3]),
    validFromOn,
    validToOn,
  };
}

/** One or two days of the week of an adviser; some change in the middle of the year, some end. */
function drawnTemplates(draw: Draw, officeId: string, adviserId: string, year: number): KelaTemplate[] {
  const first = plusDays(localDate(`${year - 1}-02-01`), draw.below(200));
  const weekdays = draw.chance(50) ? [draw.from(1, 5)] : [draw.from(1, 3), draw.from(4, 5)];
  return weekdays.flatMap((weekday) => {
    const of = { officeId, adviserId, weekday: weekday as Weekday };
    if (draw.chance(50)) return [drawnTemplate(draw, of, first, draw.chance(15) ? anyDay(draw, year) : null)];
    const changed = anyDay(draw, year);
    return [
      drawnTemplate(draw, of, first, plusDays(changed, -1)),
      drawnTemplate(draw, { ...of, weekday: draw.chance(30) ? 2 : of.weekday }, changed, null),
    ];
  });
}

function drawnExceptions(draw: Draw, { officeId, advisers, year }: Ground): KelaException[] {
  const free = ['-01-06', '-04-30', '-05-01', '-12-06', '-12-23', '-12-24'].map((day) =>
    localDate(`${year}${day}`),
  );
  return Array.from({ length: draw.from(6, 24) }, (_, index) => {
    const kind = draw.pick(['closed', 'closed', 'other-hours', 'other-hours', 'extra-day'] as const);
    const fromOn = draw.chance(25) ? draw.pick(free) : anyDay(draw, year);
    const startMinute = draw.onGrid(480, 720);
    const isClosed = kind === 'closed';
    return {
      id: draw.id('kela'),
      officeId,
      adviserId: draw.chance(40) ? null : draw.pick(advisers),
      kind,
      fromOn,
      toOn: plusDays(fromOn, draw.pick([0, 3, 6, 13, 20])),
      startMinute: isClosed && draw.chance(60) ? null : startMinute,
      endMinute: isClosed ? null : draw.onGrid(startMinute + 30, startMinute + 240),
      slotMinutes: isClosed || draw.chance(50) ? null : draw.pick([15, 30, 35]),
      reason: `Poikkeus ${index}`,
      opensOnHoliday: draw.chance(35),
    };
  });
}

/** Draws the office's Kela days and writes what decides them. @returns where the slots are */
export async function drawKelaPlan(
  db: WriteDb,
  draw: Draw,
  ground: Ground,
  lastDays: ReadonlyMap<string, LocalDate>,
): Promise<SlotsOn> {
  const { officeId, year, closures } = ground;
  const templates = ground.advisers.flatMap((adviserId) => drawnTemplates(draw, officeId, adviserId, year));
  const exceptions = drawnExceptions(draw, ground);
  const createdAt = moment(localDate(`${year - 1}-01-15`), 600);
  await insertAll(
    db,
    'kela_template',
    templates.map((one) => ({
      id: one.id,
      office_id: officeId,
      adviser_id: one.adviserId,
      weekday: one.weekday,
      start_minute: one.startMinute,
      end_minute: one.endMinute,
      slot_minutes: one.slotMinutes,
      buffer_minutes: one.bufferMinutes,
      every_weeks: one.everyWeeks,
      valid_from_on: one.validFromOn,
      valid_to_on: one.validToOn,
      created_at: createdAt,
    })),
  );
  await insertAll(
    db,
    'kela_template_break',
    templates.flatMap(({ id, breaks }) =>
      breaks.map(({ startMinute, endMinute }) => ({
        template_id: id,
        start_minute: startMinute,
        end_minute: endMinute,
      })),
    ),
  );
  await insertAll(
    db,
    'kela_exception',
    exceptions.map((one) => ({
      id: one.id,
      office_id: officeId,
      adviser_id: one.adviserId,
      kind: one.kind,
      from_on: one.fromOn,
      to_on: one.toOn,
      start_minute: one.startMinute,
      end_minute: one.endMinute,
      slot_minutes: one.slotMinutes,
      reason: one.reason,
      opens_on_holiday: one.opensOnHoliday ? 1 : 0,
      created_at: createdAt,
    })),
  );
  const inputs = new Map<string, KelaHoursInput>(
    ground.advisers.map((id) => {
      const own = {
        templates: templates.filter(({ adviserId }) => adviserId === id),
        exceptions: exceptions.filter(({ adviserId }) => adviserId === null || adviserId === id),
        closures,
      };
      return [id, untilLastDay(own, lastDays.get(id) ?? null)];
    }),
  );
  return (adviserId, on) => {
    const input = inputs.get(adviserId);
    return input ? slotsOn(on, { ...input, occupied: [] }).capacity : [];
  };
}
