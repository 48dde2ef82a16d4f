import { createHash } from 'node:crypto';
import type { ImportResult } from '#contract/outside-times.ts';
import type { CalendarReading, ImportWindow } from '#domain/outside-times/calendar-time.ts';
import { conflictsOf } from '#domain/outside-times/conflicts.ts';
import { partsOf, type OutsideSpan } from '#domain/outside-times/outside-time.ts';
import { planImport, spanOf, type ImportChange } from '#domain/outside-times/plan-import.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { readCalendar } from '#imports/outside-times/read-calendar.ts';
import type { ReadDb } from '#store/database.ts';
import { ownStepsFrom } from '#store/occupancy/own-steps.ts';
import { importedTimes } from '#store/outside-times/outside-times.ts';
import { withinCalendar } from '#service/kela-days/calendar.ts';
import { refuse } from '#service/refuse.ts';
import { namingConflicts } from './name-conflicts.ts';

const DAYS_AHEAD = 365;
/** Most times that one import may take or move, and most days that they may cover together. */
const MOST_CHANGES = 1000;
const MOST_DAYS = 1500;
const DIGEST_DIGITS = 32;

/** The address that ends the UIDs of files this program writes; its own times come from nowhere else. */
export const OWN_UID_END = '@neuvontapoyta';

/** A file held against what is stored: what importing it does. */
export interface FilePlan {
  readonly changes: readonly ImportChange[];
  readonly unreadable: number;
}

/** What a file says, before it is held against anything. */
export interface FileReading {
  readonly window: ImportWindow;
  readonly reading: CalendarReading;
}

/**
 * Reads the file for the days from today to a year ahead. A hostile file can take a second, so nobody calls this while
 * holding the right to write. @throws INVALID_INPUT when it is no calendar
 */
export function readFile(file: string, now: Instant): FileReading {
  const from = localOf(now).on;
  const window = { from, to: withinCalendar(from, DAYS_AHEAD) };
  const reading = readCalendar(Buffer.from(file, 'base64'), window);
  if (typeof reading === 'string') return refuseFile(reading);
  return { window, reading: digested(reading) };
}

/** What importing the file does to what is stored. @throws INVALID_INPUT when it is too much */
export async function planFile(
  db: ReadDb,
  adviserId: string,
  { window, reading }: FileReading,
): Promise<FilePlan> {
  const changes = planImport(await importedTimes(db, adviserId), reading, window);
  const taking = changes.filter(({ kind }) => kind === 'new' || kind === 'moved').map(spanOf);
  const days = taking.reduce((sum, span) => sum + partsOf(span).length, 0);
  if (taking.length > MOST_CHANGES || days > MOST_DAYS) return refuseFile('tooManyTimes');
  return { changes, unreadable: reading.unreadable };
}

/** The plan as a person reads it, each change with what the office has on its time. */
export async function describePlan(
  db: ReadDb,
  adviserId: string,
  { changes, unreadable }: FilePlan,
  now: Instant,
): Promise<ImportResult> {
  const own = await ownStepsFrom(db, adviserId, localOf(now).on);
  const named = namingConflicts(db);
  const shown: ImportResult['changes'] = [];
  for (const change of changes) {
    const { kind } = change;
    if (kind !== 'new' && kind !== 'moved' && kind !== 'cancelled' && kind !== 'missing') continue;
    const span = bare(spanOf(change));
    const takes = kind === 'new' || kind === 'moved';
    shown.push({
      kind,
      ...span,
      before: kind === 'moved' ? bare(change.known) : null,
      conflicts: takes ? await named(conflictsOf(span, own)) : [],
    });
  }
  const unchanged = changes.filter(
    (change) => (change.kind === 'older' || change.kind === 'unchanged') && change.known.state === 'held',
  ).length;
  return { changes: shown, unchanged, unreadable };
}

/** UIDs may hold names and addresses, so only their digests go on; what this program has written itself is passed over. */
function digested({ times, whole, unreadable }: CalendarReading): CalendarReading {
  const isForeign = ({ event }: { event: string }) => !event.endsWith(OWN_UID_END);
  return {
    times: times.filter(isForeign).map((time) => ({ ...time, event: digestOf(time.event) })),
    whole: whole.filter(isForeign).map((event) => ({ ...event, event: digestOf(event.event) })),
    unreadable,
  };
}

function digestOf(uid: string): string {
  return createHash('sha256').update(uid).digest('hex').slice(0, DIGEST_DIGITS);
}

function bare({ on, startMinute, toOn, endMinute }: OutsideSpan): OutsideSpan {
  return { on, startMinute, toOn, endMinute };
}

function refuseFile(code: string): never {
  return refuse('INVALID_INPUT', { problems: [{ field: 'file', code }] });
}
