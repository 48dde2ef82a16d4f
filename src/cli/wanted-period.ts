import { isLocalDate } from '#domain/time/local-date.ts';
import { isMonth, monthRange } from '#domain/time/month.ts';
import { isPeriod, periodBefore, periodYearBefore, type Period } from '#domain/time/period.ts';
import type { CommandOptions } from './options.ts';

/** The period of the words: `--month 2026-10`, or `--from` and `--to`, both included; undefined when it is none. */
export function wantedPeriod({
  month,
  from,
  to,
}: Pick<CommandOptions, 'month' | 'from' | 'to'>): Period | undefined {
  if (month !== undefined) return isMonth(month) ? monthRange(month) : undefined;
  if (from === undefined || to === undefined || !isLocalDate(from) || !isLocalDate(to)) return undefined;
  return isPeriod({ from, to }) ? { from, to } : undefined;
}

/** The earlier period beside which the report is set; null when none was asked for. */
export function comparedPeriod(period: Period, compare: CommandOptions['compare']): Period | null {
  if (compare === undefined) return null;
  return compare === 'before' ? periodBefore(period) : periodYearBefore(period);
}
