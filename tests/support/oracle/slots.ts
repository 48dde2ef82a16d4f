import { dayNumber, weekday } from './calendar.ts';
import { closureOf, holds, type Plan } from './plan.ts';

type Row = Plan['templates'][number];

/** One slot: whose it is, when it begins and ends. */
export interface Slot {
  readonly adviserId: string;
  readonly starts: number;
  readonly ends: number;
}

/** Hours cut into slots of a length, with what is left free after each and the breaks in them. */
interface Shape {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly rest: number;
  readonly breaks: readonly (readonly [number, number])[];
}

const week = (on: string) => Math.floor((dayNumber(on) + 3) / 7);

const makesDay = (row: Row, on: string) =>
  row['weekday'] === weekday(on) &&
  (week(on) - week(String(row['valid_from_on']))) % Number(row['every_weeks']) === 0;

const breaksOf = (plan: Plan, template: Row) =>
  plan.breaks
    .filter((row) => row['template_id'] === template['id'])
    .map((row) => [Number(row['start_minute']), Number(row['end_minute'])] as const);

function cut({ from, to, length, rest, breaks }: Shape): [number, number][] {
  const slots: [number, number][] = [];
  for (let start = from; start + length <= to;) {
    const hit = breaks.filter(([begins, ends]) => begins < start + length && ends > start);
    if (hit.length > 0) start = Math.min(...hit.map(([, ends]) => ends));
    else {
      slots.push([start, start + length]);
      start += length + rest;
    }
  }
  return slots;
}

/** The shapes of an adviser's day; none when it is closed. */
function shapesOf(plan: Plan, officeId: string, adviserId: string, on: string): Shape[] {
  const ofOffice = (row: Row) => row['office_id'] === officeId;
  const leaves = plan.staff.find((row) => row['id'] === adviserId)?.['active_to_on'];
  if (leaves && on > String(leaves)) return [];
  const valid = plan.templates.filter(
    (row) =>
      ofOffice(row) && row['adviser_id'] === adviserId && holds(row, 'valid_from_on', 'valid_to_on', on),
  );
  const today = valid.filter((row) => makesDay(row, on));
  const exceptions = plan.kelaExceptions.filter(
    (row) =>
      ofOffice(row) &&
      [null, adviserId].includes(row['adviser_id'] as string | null) &&
      holds(row, 'from_on', 'to_on', on),
  );
  const closed = exceptions.filter((row) => row['kind'] === 'closed');
  if (closed.some((row) => row['start_minute'] === null)) return [];
  const closing = Math.min(1440, ...closed.map((row) => Number(row['start_minute'])));
  // Slots of exceptions are shaped by the day's template, else by the one that began last.
  const model = [...valid].sort((one, other) => {
    const rank = (row: Row) => `${makesDay(row, on) ? 1 : 0}${row['valid_from_on']}`;
    return rank(one) === rank(other)
      ? String(one['id']) < String(other['id'])
        ? -1
        : 1
      : rank(one) < rank(other)
        ? 1
        : -1;
  })[0];
  const ofTemplate = (row: Row): Shape => ({
    from: Number(row['start_minute']),
    to: Number(row['end_minute']),
    length: Number(row['slot_minutes']),
    rest: Number(row['buffer_minutes']),
    breaks: breaksOf(plan, row),
  });
  const ofException = (row: Row): Shape => ({
    from: Number(row['start_minute']),
    to: Number(row['end_minute']),
    length: Number(row['slot_minutes'] ?? model?.['slot_minutes'] ?? 30),
    rest: Number(model?.['buffer_minutes'] ?? 0),
    breaks: model ? breaksOf(plan, model) : [],
  });
  const opening = exceptions.filter((row) => row['kind'] !== 'closed');
  const made = (): Shape[] => {
    if (closureOf(plan, officeId, on))
      return opening.filter((row) => row['opens_on_holiday'] === 1).map(ofException);
    const other = opening.filter((row) => row['kind'] === 'other-hours');
    const own = other.filter((row) => row['adviser_id'] !== null);
    const instead = today.length === 0 ? [] : own.length > 0 ? own : other;
    const usual = instead.length > 0 ? instead.map(ofException) : today.map(ofTemplate);
    return [...usual, ...opening.filter((row) => row['kind'] === 'extra-day').map(ofException)];
  };
  return made()
    .filter(({ from }) => from < closing)
    .map((shape) => ({ ...shape, to: Math.min(shape.to, closing) }));
}

/** Every slot of the office on the day; of two of one adviser that overlap the earlier one is. */
export function slotsOf(plan: Plan, officeId: string, on: string): Slot[] {
  const advisers = new Set(
    [...plan.templates, ...plan.kelaExceptions]
      .filter((row) => row['office_id'] === officeId && row['adviser_id'] !== null)
      .map((row) => String(row['adviser_id'])),
  );
  return [...advisers].flatMap((adviserId) => {
    const cuts = shapesOf(plan, officeId, adviserId, on).flatMap(cut);
    cuts.sort(([one, first], [other, second]) => one - other || first - second);
    let free = 0;
    return cuts.flatMap(([starts, ends]) => {
      if (starts < free) return [];
      free = ends;
      return [{ adviserId, starts, ends }];
    });
  });
}
