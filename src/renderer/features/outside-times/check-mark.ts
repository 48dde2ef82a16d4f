import type { Problem } from '#contract/refusals.ts';
import { isOnGrid } from '#domain/occupancy/steps.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';

/** What is wrong with a time to be marked, before the service is asked. */
export function checkMark({
  on,
  startMinute,
  endMinute,
}: {
  readonly on: LocalDate | null;
  readonly startMinute: MinuteOfDay | null;
  readonly endMinute: MinuteOfDay | null;
}): Problem[] {
  const problems: Problem[] = [];
  const add = (isWrong: boolean, field: string, code: string) => {
    if (isWrong) problems.push({ field, code });
  };
  add(on === null, 'on', 'missing');
  add(startMinute === null, 'startMinute', 'missing');
  add(startMinute !== null && !isOnGrid(startMinute), 'startMinute', 'offGrid');
  add(endMinute === null, 'endMinute', 'missing');
  add(endMinute !== null && !isOnGrid(endMinute), 'endMinute', 'offGrid');
  add(
    startMinute !== null && endMinute !== null && isOnGrid(endMinute) && endMinute <= startMinute,
    'endMinute',
    'endNotAfterStart',
  );
  return problems;
}
