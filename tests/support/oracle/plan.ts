import { sql } from 'kysely';
import type { ReadDb } from '#store/database.ts';
import { isHoliday, weekday } from './calendar.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** The rows that decide when offices are open, as they lie in the database. */
export interface Plan {
  readonly hours: readonly Row[];
  readonly lineExceptions: readonly Row[];
  readonly closures: readonly Row[];
  readonly templates: readonly Row[];
  readonly breaks: readonly Row[];
  readonly kelaExceptions: readonly Row[];
  readonly staff: readonly Row[];
  /** Holidays, unless a control leaves some out. */
  readonly isHoliday: (on: string) => boolean;
}

/** Reads them. */
export async function readPlan(db: ReadDb): Promise<Plan> {
  const all = async (text: string) => (await sql.raw<Row>(text).execute(db)).rows;
  return {
    hours: await all('select * from service_hours'),
    lineExceptions: await all('select * from service_hours_exception order by created_at, id'),
    closures: await all('select * from closure order by from_on, name'),
    templates: await all('select * from kela_template'),
    breaks: await all('select * from kela_template_break'),
    kelaExceptions: await all('select * from kela_exception'),
    staff: await all('select * from staff_member where active_to_on is not null'),
    isHoliday,
  };
}

/** True when the row's range holds the day; a missing end is none. */
export const holds = (row: Row, from: string, to: string, on: string): boolean =>
  String(row[from]) <= on && (row[to] === null || on <= String(row[to]));

/** Why a day is no working day: its own name of a closure, or a holiday. */
export function closureOf(plan: Plan, officeId: string, on: string): { kind: string; name?: string } | null {
  if (plan.isHoliday(on)) return { kind: 'holiday' };
  const own = plan.closures.find(
    (row) => row['office_id'] === officeId && holds(row, 'from_on', 'to_on', on),
  );
  return own ? { kind: 'own', name: String(own['name']) } : null;
}

/** Monday to Friday, no holiday, no closure. */
export const isWorking = (plan: Plan, officeId: string, on: string): boolean =>
  weekday(on) < 6 && closureOf(plan, officeId, on) === null;

/** The line on a day: its hours, or why there are none. */
export interface LineDay {
  readonly opens: number | null;
  readonly closes: number | null;
  readonly why: { readonly kind: string; readonly name?: string } | null;
}

const shut = (kind: string, name?: string): LineDay => ({
  opens: null,
  closes: null,
  why: name === undefined ? { kind } : { kind, name },
});

/** The last entered exception, then closures, then the newest version that has begun and not ended. */
export function lineDay(plan: Plan, officeId: string, on: string): LineDay {
  const ofOffice = (row: Row) => row['office_id'] === officeId;
  const closure = closureOf(plan, officeId, on);
  const exceptions = plan.lineExceptions.filter((row) => ofOffice(row) && holds(row, 'from_on', 'to_on', on));
  const last = exceptions[exceptions.length - 1];
  const opened = (row: Row): LineDay => ({
    opens: Number(row['start_minute']),
    closes: Number(row['end_minute']),
    why: null,
  });
  if (last?.['kind'] === 'other-hours' && (closure === null || last['opens_on_holiday'] === 1))
    return opened(last);
  if (closure) return shut(closure.kind, closure.name);
  if (last?.['kind'] === 'closed') return shut('line-exception', String(last['reason']));
  const begun = plan.hours.filter((row) => ofOffice(row) && holds(row, 'valid_from_on', 'valid_to_on', on));
  const newest = begun.map((row) => String(row['valid_from_on'])).sort()[begun.length - 1];
  const version = begun.find(
    (row) => row['valid_from_on'] === newest && String(row['weekdays']).includes(String(weekday(on))),
  );
  return version ? opened(version) : shut('no-hours');
}
