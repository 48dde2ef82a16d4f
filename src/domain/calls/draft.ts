import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { NumberSource } from '#domain/classifications/number-source.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { Urgency } from '#domain/classifications/urgency.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { CallOutcome } from './outcome.ts';

/** Whether the caller already is a client. */
export const existingClientAnswers = ['yes', 'no', 'unknown'] as const;

export type ExistingClient = (typeof existingClientAnswers)[number];

/** What is written during a call, in the order of talk; null or empty is not said. */
export interface CallFields {
  readonly worry: string;
  readonly callerKind: CallerKind | null;
  readonly municipalityCode: string | null;
  readonly ageBand: AgeBand | null;
  readonly serviceTask: ServiceTask | null;
  readonly topics: readonly string[];
  /** A worry that is not why the caller called: heard beside it, and easily forgotten. */
  readonly otherConcern: string;
  readonly urgency: Urgency | null;
  readonly existingClient: ExistingClient | null;
  /** What was advised and agreed. */
  readonly advice: string;
  /** Where the caller was directed. */
  readonly directedTo: string;
  readonly clientLabel: string;
  readonly phone: string;
  /** "Iso tapaus": took the rest of the day. */
  readonly bigCase: boolean;
  /** Whole minutes of work after the call; null when not measured. */
  readonly wrapUpMinutes: number | null;
  /** Where the caller has the number from; null when not asked. */
  readonly numberSource: NumberSource | null;
  /** The call that this one goes on from. */
  readonly earlierCallId: string | null;
  /** Who answered; null is whoever writes. */
  readonly answeredById: string | null;
  /** Entered afterwards, from a note. */
  readonly lateEntry: boolean;
  /** The times are a guess: the call is counted, but in no duration. */
  readonly timeUnsure: boolean;
}

/** The handover that is made in the same save. */
export interface HandoverDraft {
  readonly toStaffId: string;
  readonly reason: string;
  readonly summary: string;
  readonly contactWay: string;
  readonly promisedToClient: string;
}

/** The call back that is promised in the same save. */
export interface PromiseDraft {
  readonly dueOn: LocalDate;
  readonly dueMinute: MinuteOfDay;
  readonly note: string;
}

/** How a call that still goes on is about to end: everything may be half done. */
export interface CallEnding {
  /** When the caller hung up; null while it is not said, and the call then ends when it is saved. */
  readonly endedAt: Instant | null;
  readonly outcome: CallOutcome | null;
  readonly handover: Omit<HandoverDraft, 'toStaffId'> & { readonly toStaffId: string | null };
  readonly promise: {
    readonly dueOn: LocalDate | null;
    readonly dueMinute: MinuteOfDay | null;
    readonly note: string;
  };
  /** When it was left for another call; null when it was not. */
  readonly parkedAt: Instant | null;
  /** Of a late entry: nobody has said yet when it began. */
  readonly startOpen: boolean;
}

/** A call as it is about to be finished. */
export interface CallDraft {
  readonly fields: CallFields;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
  readonly outcome: CallOutcome | null;
  readonly handover: HandoverDraft | null;
  readonly promise: PromiseDraft | null;
}
