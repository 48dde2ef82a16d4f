import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import type { LocalDate } from '#domain/time/local-date.ts';

/** The clients of one adviser's day. */
export interface CancelledDay {
  readonly key: string;
  readonly on: LocalDate;
  readonly adviserName: string;
  readonly clients: readonly CancelledDayClient[];
  /** How many have still to be told. */
  readonly left: number;
}

/** Clients by day and adviser, in the order in which they came. */
export function byDay(clients: readonly CancelledDayClient[]): CancelledDay[] {
  const days = Map.groupBy(clients, ({ on, adviserId }) => `${on} ${adviserId}`);
  return [...days].flatMap(([key, ofDay]) => {
    const [first] = ofDay;
    if (!first) return [];
    const left = ofDay.filter(({ state }) => state === 'open').length;
    return [{ key, on: first.on, adviserName: first.adviserName, clients: ofDay, left }];
  });
}
