import type { Booking } from '#contract/bookings.ts';
import type { KelaDay, KelaTemplateView } from '#contract/kela-days.ts';
import type { WalkIn } from '#contract/walk-ins.ts';
import type { Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { stretch, template, time } from '#tests/support/kela-day-rows.ts';

/** An ordinary booking, at the time as written. */
export function booking(range: string, changes: Partial<Booking> = {}): Booking {
  return {
    id: `b ${range}`,
    officeId: 'alavus',
    adviserId: 'adviser',
    adviserName: 'Kaisa Kelanen',
    on: localDate('2026-10-21'),
    ...stretch(range),
    kind: 'individual',
    state: 'booked',
    topics: [],
    channel: 'phone',
    clientLabel: 'M.K.',
    clientPhone: '',
    language: 'fi',
    interpreter: false,
    companion: false,
    urgentIncome: false,
    noteToKela: '',
    squeezeInReason: null,
    lateEntry: false,
    arrivedAt: null,
    bookedByName: 'Siiri Sihteeri',
    bookedAt: 0 as Instant,
    movedFromId: null,
    movedToId: null,
    cancellation: null,
    version: 1,
    ...changes,
  };
}

/** A client without a time; `range` is the service time, empty while waiting. */
export function walkIn(range: string, changes: Partial<WalkIn> = {}): WalkIn {
  const served = range === '' ? { startMinute: null, endMinute: null } : stretch(range);
  return {
    id: `w ${range}`,
    officeId: 'alavus',
    adviserId: 'adviser',
    on: localDate('2026-10-21'),
    state: range === '' ? 'waiting' : 'inService',
    clientLabel: 'Harmaa takki',
    topics: [],
    urgentIncome: false,
    arrivedAt: 0 as Instant,
    arrivedMinute: time('9.00'),
    calledByName: null,
    ...served,
    version: 1,
    ...changes,
  };
}

/** A slot as written; taken ones are given with what takes them: `9.30-10.00 booking`. */
export function slot(text: string): KelaDay['slots'][number] {
  const [range = '', kind] = text.split(' ');
  return { ...stretch(range), free: kind === undefined, takenBy: kind ? { kind, id: 'x' } : null };
}

/** An open day of one adviser. */
export function day(slots: readonly string[], changes: Partial<KelaDay> = {}): KelaDay {
  return {
    on: localDate('2026-10-21'),
    officeId: 'alavus',
    adviserId: 'adviser',
    adviserName: 'Kaisa Kelanen',
    state: 'open',
    closed: null,
    slots: slots.map(slot),
    bookings: [],
    walkIns: [],
    ...changes,
  };
}

/** A template as the windows see it. */
export function templateView(changes: Partial<KelaTemplateView> = {}): KelaTemplateView {
  return { ...template(), breaks: [], adviserName: 'Kaisa Kelanen', version: 1, ...changes };
}
