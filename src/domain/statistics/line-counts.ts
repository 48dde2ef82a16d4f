import { callOutcomes, type CallOutcome } from '#domain/calls/outcome.ts';
import type { CallFact } from './facts.ts';

/** Calls of a day or a month. Everything but `outside` is of calls that began inside the hours of an open day. */
export interface LineCounts {
  /** answered + missed */
  readonly incoming: number;
  /** Non-cases included. */
  readonly answered: number;
  readonly missed: number;
  /** Began outside the hours or on a closed day, answered or missed; in no rate. */
  readonly outside: number;
  readonly nonCases: number;
  /** Adds up to `answered` with `unrecordedOutcomes`; `nonCase` is the same number as `nonCases`. */
  readonly outcomes: Readonly<Record<CallOutcome, number>>;
  readonly unrecordedOutcomes: number;
}

/** True for calls that rates and distributions are made of. */
export function isInside(call: CallFact): boolean {
  return call.when === 'inside';
}

/** The counts of some calls. */
export function countCalls(calls: readonly CallFact[]): LineCounts {
  const inside = calls.filter(isInside);
  const answered = inside.filter((call) => call.kind === 'answered');
  const outcomes = Object.fromEntries(
    callOutcomes.map((outcome) => [outcome, answered.filter((call) => call.outcome === outcome).length]),
  ) as Record<CallOutcome, number>;
  return {
    incoming: inside.length,
    answered: answered.length,
    missed: inside.length - answered.length,
    outside: calls.length - inside.length,
    nonCases: outcomes.nonCase,
    outcomes,
    unrecordedOutcomes: answered.filter((call) => call.outcome === null).length,
  };
}
