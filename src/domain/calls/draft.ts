import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { MunicipalityCode } from '#domain/classifications/municipality.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { SupportNeedCode } from '#domain/classifications/support-need.ts';
import type { Urgency } from '#domain/classifications/urgency.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import type { CallOutcome } from './outcome.ts';

/** Whether the caller already is a client; asked in the order of talk. */
export const existingClientAnswers = ['yes', 'no', 'unknown'] as const;

export type ExistingClient = (typeof existingClientAnswers)[number];

/** A call as the form has it, at any moment between the first key and the end; null is not yet said. */
export interface CallDraft {
  readonly startedOn: LocalDate;
  readonly startMinute: MinuteOfDay;
  /** null while the call goes on; before `startMinute` it means the next day and is refused. */
  readonly endMinute: MinuteOfDay | null;
  /** Entered from a paper note or memory: counted, but left out of durations. */
  readonly timeUnsure: boolean;
  /** Whole minutes of recording and arranging after the call; null when not measured. */
  readonly wrapUpMinutes: number | null;
  /** "Iso tapaus": took the rest of the day. */
  readonly bigCase: boolean;
  readonly worry: string;
  readonly callerKind: CallerKind | null;
  readonly municipality: MunicipalityCode | null;
  readonly ageBand: AgeBand | null;
  readonly serviceTask: ServiceTask | null;
  readonly topics: readonly SupportNeedCode[];
  readonly urgency: Urgency | null;
  readonly existingClient: ExistingClient | null;
  readonly outcome: CallOutcome | null;
  /** What was advised, in the counsellor's words. */
  readonly advice: string;
  /** Where the caller was directed. */
  readonly receiver: string;
  /** The own worker a handover goes to. */
  readonly toStaffId: string | null;
  readonly handoverReason: string;
  readonly handoverSummary: string;
  /** How the caller is reached: nickname, initials or name as the office's identity mode allows. */
  readonly contact: string;
  readonly phone: string;
  /** By when a call back was promised. */
  readonly callBackOn: LocalDate | null;
  readonly callBackMinute: MinuteOfDay | null;
}

export type CallField = keyof CallDraft;
