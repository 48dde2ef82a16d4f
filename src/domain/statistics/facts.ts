import type { BookingState } from '#domain/bookings/state.ts';
import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { CallTime } from '#domain/service-hours/call-time.ts';
import type { ServiceDay } from '#domain/service-hours/service-hours.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay, MinuteRange } from '#domain/time/minute-of-day.ts';
import type { Period } from '#domain/time/period.ts';
import type { WalkInState } from '#domain/walk-ins/state.ts';
import type { DeskDayFact } from './desk-counts.ts';
import type { FreeSlots } from './free-slots.ts';
import type { HandoverFact } from './handover-figures.ts';
import type { MatterFact } from './matter-figures.ts';
import type { RequestFacts } from './request-figures.ts';

/** What is counted of a call: nothing that identifies anybody, so removing identities changes no figure. */
export interface CallFact {
  readonly startedOn: LocalDate;
  /** Null for a call of which only the day is known: one of the office's old figures. */
  readonly startMinute: MinuteOfDay | null;
  readonly when: CallTime;
  readonly kind: 'answered' | 'missed';
  readonly outcome: CallOutcome | null;
  readonly serviceTask: ServiceTask | null;
  readonly topics: readonly string[];
  readonly municipality: string | null;
  readonly callerKind: CallerKind | null;
  readonly ageBand: AgeBand | null;
  /** Whole minutes; null when unknown. */
  readonly durationMinutes: number | null;
  /** Entered from memory: counted, but in no duration. */
  readonly timeUnsure: boolean;
  readonly wrapUpMinutes: number | null;
  readonly bigCase: boolean;
}

/** What is counted of a booking. */
export interface KelaBookingFact extends MinuteRange {
  readonly state: BookingState;
  readonly squeezeIn: boolean;
  /** Set when the booking was let go for another time: that is no cancellation. */
  readonly movedToId: string | null;
  readonly lateCancellation: boolean;
  /** Minutes waited until the service began; null when it did not, or arrival or beginning was not marked. */
  readonly waitedMinutes: number | null;
}

/** What is counted of a walk-in; the range is its service time, null before it began. */
export interface WalkInFact {
  readonly state: WalkInState;
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
  /** Minutes from arrival to service. */
  readonly waitedMinutes: number | null;
}

/** One adviser's Kela day. */
export interface KelaDayFact {
  /** Slots of template and extra days, whoever has them. */
  readonly capacity: readonly MinuteRange[];
  /** What took the adviser's time besides bookings and walk-ins: meetings, consultations, events. */
  readonly blocked: readonly MinuteRange[];
  readonly bookings: readonly KelaBookingFact[];
  readonly walkIns: readonly WalkInFact[];
}

/** One calendar day of an office. */
export interface DayFact {
  readonly on: LocalDate;
  /** The advice line's hours, or why there are none. */
  readonly line: ServiceDay;
  /** Somebody was named to answer. */
  readonly staffed: boolean;
  /** A deputy was named too. */
  readonly deputyNamed: boolean;
  readonly calls: readonly CallFact[];
  /** The name of the old table that the calls come from; absent for calls of the program's own. */
  readonly importedFrom?: string;
  /** One entry for each adviser. */
  readonly kela: readonly KelaDayFact[];
  readonly desk: DeskDayFact;
}

/** Somebody who was to be called back: promised it, or not answered. */
export interface CallBackFact {
  /** The day of the promise or of the missed call. */
  readonly askedOn: LocalDate;
  /** The day on which they were reached; null when not. */
  readonly reachedOn: LocalDate | null;
}

/** What one office's report is made of. */
export interface OfficeFacts {
  /** In any order; a day that is missing is a fault of the caller. */
  readonly days: readonly DayFact[];
  readonly requests: RequestFacts;
  /** Those asked for in the period; none of a call outside the hours. */
  readonly callBacks: readonly CallBackFact[];
  /** Those closed in the period and not opened again. */
  readonly matters: readonly MatterFact[];
  /** Those sent in the period. */
  readonly handovers: readonly HandoverFact[];
}

/** Everything a report is made of. */
export interface PeriodFacts {
  readonly period: Period;
  /** Last day that is counted; days after it stand in the report without figures. */
  readonly throughOn: LocalDate;
  /** One or more; their figures are counted together. */
  readonly offices: readonly OfficeFacts[];
  /** Only calls about people of this municipality are counted; null for all. */
  readonly municipality: string | null;
  /** Of the moment of making; null when the period does not hold it. In no fingerprint. */
  readonly freeSlots: FreeSlots | null;
}
