import type { CallOutcome } from '#domain/calls/outcome.ts';
import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** What is known of a call of an old table; null is what the table did not say. */
export interface OldCall {
  readonly startMinute: MinuteOfDay | null;
  /** Counted by the table as outside the hours. */
  readonly isOutside: boolean;
  readonly kind: 'answered' | 'missed';
  readonly outcome: CallOutcome | null;
  readonly serviceTask: ServiceTask | null;
  /** Codes, each once, in order. */
  readonly topics: readonly string[];
  readonly municipality: string | null;
  readonly callerKind: CallerKind | null;
  readonly ageBand: AgeBand | null;
  /** Whole minutes. */
  readonly durationMinutes: number | null;
}

/** How many calls of a day were alike. A day on which the line was kept and nobody called is one of `calls` 0. */
export interface OldFigure extends OldCall {
  /** 0 or more; 0 only as the day's one figure. */
  readonly calls: number;
}

/** A day of an old table: all that it says of it. */
export interface OldDay {
  readonly on: LocalDate;
  /** In an order of their own, no two alike. */
  readonly figures: readonly OldFigure[];
}

/** A call of which nothing is known but that it was answered. */
export const unknownCall: OldCall = {
  startMinute: null,
  isOutside: false,
  kind: 'answered',
  outcome: null,
  serviceTask: null,
  topics: [],
  municipality: null,
  callerKind: null,
  ageBand: null,
  durationMinutes: null,
};

const keyOf = (call: OldCall): string =>
  JSON.stringify([
    call.startMinute,
    call.isOutside,
    call.kind,
    call.outcome,
    call.serviceTask,
    call.topics,
    call.municipality,
    call.callerKind,
    call.ageBand,
    call.durationMinutes,
  ]);

/** The day of some figures: like ones added up, none of 0 calls unless the day had none at all. */
export function oldDay(on: LocalDate, figures: readonly OldFigure[]): OldDay {
  const byKey = new Map<string, OldFigure>();
  for (const figure of figures.filter(({ calls }) => calls > 0)) {
    const key = keyOf(figure);
    byKey.set(key, { ...figure, calls: figure.calls + (byKey.get(key)?.calls ?? 0) });
  }
  const inOrder = [...byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, figure]) => figure);
  return { on, figures: inOrder.length > 0 ? inOrder : [{ ...unknownCall, calls: 0 }] };
}

/** True when both say the same of the day. */
export function sameDay(one: OldDay, other: OldDay): boolean {
  const text = ({ on, figures }: OldDay) =>
    JSON.stringify([on, figures.map((figure) => [keyOf(figure), figure.calls])]);
  return text(one) === text(other);
}

/** How many calls the day had, of every kind. */
export function callsOf({ figures }: OldDay): number {
  return figures.reduce((sum, { calls }) => sum + calls, 0);
}
