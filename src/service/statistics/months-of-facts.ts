import type { OfficeFacts } from '#domain/statistics/facts.ts';
import { addRequests } from '#domain/statistics/request-figures.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Month } from '#domain/time/month.ts';
import { monthsOfPeriod, partInMonth, type Period } from '#domain/time/period.ts';
import type { ReadDb } from '#store/database.ts';
import { officeFacts } from './office-facts.ts';

/** What is counted of each office in one month, or in the part of it that is asked of. */
export interface MonthOfFacts {
  readonly month: Month;
  readonly period: Period;
  /** In the order of the offices asked of. */
  readonly offices: readonly OfficeFacts[];
}

/** What is counted in the period, month by month: read once, for the whole, its months and its offices alike. */
export async function monthsOfFacts(
  db: ReadDb,
  offices: readonly { readonly id: string }[],
  whole: Period,
  today: LocalDate,
): Promise<MonthOfFacts[]> {
  const months: MonthOfFacts[] = [];
  for (const month of monthsOfPeriod(whole)) {
    const period = partInMonth(whole, month);
    if (!period) continue;
    const facts: OfficeFacts[] = [];
    for (const { id } of offices) facts.push(await officeFacts(db, id, period, today));
    months.push({ month, period, offices: facts });
  }
  return months;
}

/** One office's parts of a period as one: every fact belongs to the day on which it is counted, so none is in two. */
export function joinFacts(parts: readonly OfficeFacts[]): OfficeFacts {
  return {
    days: parts.flatMap(({ days }) => days),
    requests: addRequests(parts.map(({ requests }) => requests)),
    callBacks: parts.flatMap(({ callBacks }) => callBacks),
    matters: parts.flatMap(({ matters }) => matters),
    handovers: parts.flatMap(({ handovers }) => handovers),
  };
}
