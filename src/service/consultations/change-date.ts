import type { Consultation } from '#contract/consultations.ts';
import { closureOn } from '#domain/calendar/closures.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteRange } from '#domain/time/minute-of-day.ts';
import {
  changeConsultation,
  findConsultation,
  type StoredConsultation,
} from '#store/consultations/consultations.ts';
import { findSeries } from '#store/consultations/series.ts';
import { release } from '#store/occupancy/occupy.ts';
import { closuresBetween } from '#store/offices/closures.ts';
import { changed } from '#service/changed.ts';
import { refuseUnknownDay } from '#service/kela-days/calendar.ts';
import { closedView } from '#service/kela-days/closed.ts';
import { found, refuse } from '#service/refuse.ts';
import { stillHere } from '#service/staff/works-on.ts';
import type { WriteCall } from '#service/write.ts';
import { takeTogether } from './people-time.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The date as the contract shows it. */
export function consultationView(stored: StoredConsultation): Consultation {
  const { changedAt: _at, changedByName: _by, officeId: _office, ...date } = stored;
  return date;
}

/** Puts one date on another day or time, with everybody's time at once or not at all. */
export async function moveDate(
  call: WriteCall,
  { on, startMinute, endMinute, ...seen }: Seen & MinuteRange & { readonly on: LocalDate },
): Promise<Consultation> {
  const { db, actor, now } = call;
  const date = await asSeen(call, seen);
  if (date.state === 'cancelled')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'consultation', state: date.state });
  refuseUnknownDay('on', on);
  const problems = [
    ...(on < localOf(now).on ? [{ field: 'on', code: 'changesPast' }] : []),
    ...(isOnGrid(startMinute) ? [] : [{ field: 'startMinute', code: 'offGrid' }]),
    ...(isOnGrid(endMinute) ? [] : [{ field: 'endMinute', code: 'offGrid' }]),
    ...(startMinute < endMinute ? [] : [{ field: 'endMinute', code: 'endNotAfterStart' }]),
  ];
  const closures = await closuresBetween(db, date.officeId, on, on);
  if (closureOn(on, closures)) problems.push({ field: 'on', code: 'officeClosed' });
  if (problems.length > 0) return refuse('INVALID_INPUT', { problems });
  // In one transaction: when the new time can't be had, the old is kept.
  await release(db, { kind: 'consultation', id: date.id });
  await takeTogether(db, await peopleOf(call, date, on), { on, range: { startMinute, endMinute } }, date.id);
  const time = { on, startMinute, endMinute };
  await changeConsultation(db, date.id, 'moved', { staffId: actor.id, at: now }, time);
  return told(call, date);
}

/** Calls one date off; everybody has the time back. */
export async function cancelDate(call: WriteCall, seen: Seen): Promise<Consultation> {
  const { db, actor, now } = call;
  const date = await asSeen(call, seen);
  if (date.state === 'cancelled')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'consultation', state: date.state });
  await changeConsultation(db, date.id, 'cancelled', { staffId: actor.id, at: now });
  await release(db, { kind: 'consultation', id: date.id });
  return told(call, date);
}

/** Holds a cancelled date after all, at the time it had. */
export async function restoreDate(call: WriteCall, seen: Seen): Promise<Consultation> {
  const { db, actor, now } = call;
  const date = await asSeen(call, seen);
  if (date.state !== 'cancelled')
    return refuse('NOT_POSSIBLE_NOW', { entity: 'consultation', state: date.state });
  const closures = await closuresBetween(db, date.officeId, date.on, date.on);
  const closed = closureOn(date.on, closures);
  if (closed) return refuse('DAY_CLOSED', closedView(closed));
  const people = await peopleOf(call, date, date.on);
  await takeTogether(db, people, { on: date.on, range: date }, date.id);
  const series = found(await findSeries(db, date.seriesId), 'consultation-series');
  const isPlanned =
    date.on === date.plannedOn &&
    date.startMinute === series.startMinute &&
    date.endMinute === series.endMinute;
  await changeConsultation(db, date.id, isPlanned ? 'held' : 'moved', { staffId: actor.id, at: now });
  return told(call, date);
}

async function asSeen({ db, now }: WriteCall, { id, version }: Seen): Promise<StoredConsultation> {
  const date = found(await findConsultation(db, id), 'consultation');
  changed('consultation', date, version, { byName: date.changedByName, at: date.changedAt });
  if (date.on < localOf(now).on) refuse('NOT_POSSIBLE_NOW', { entity: 'consultation', state: 'past' });
  return date;
}

/** Everybody of the series who still works here on the day. */
async function peopleOf(
  { db }: WriteCall,
  { seriesId }: StoredConsultation,
  on: LocalDate,
): Promise<string[]> {
  const { adviser, participants } = found(await findSeries(db, seriesId), 'consultation-series');
  const people = [...new Set([...participants.map(({ id }) => id), ...(adviser ? [adviser.id] : [])])];
  return stillHere(db, people, on);
}

async function told({ db, audit, announce }: WriteCall, { id, officeId }: StoredConsultation) {
  audit('consultation', id);
  announce(officeId, 'consultations');
  return consultationView(found(await findConsultation(db, id), 'consultation'));
}
