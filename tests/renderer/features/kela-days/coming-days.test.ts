import { expect, test } from 'vitest';
import type { ComingDay } from '#contract/kela-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { fullDays } from '#renderer/features/kela-days/coming-days.ts';

const coming = (on: string, free: number, total: number, changes: Partial<ComingDay> = {}): ComingDay => ({
  on: localDate(on),
  officeId: 'alavus',
  adviserId: 'adviser',
  adviserName: 'Kaisa Kelanen',
  closed: null,
  free,
  total,
  ...changes,
});
const levels = (days: readonly ComingDay[]) =>
  fullDays(days).map(({ on, free, total, level }) => `${on} ${free}/${total} ${level}`);

test('the advisers of a day are one day together, and how full it is follows from all their times', () => {
  expect(
    levels([
      coming('2026-10-21', 0, 11),
      coming('2026-10-21', 2, 11, { adviserId: 'other' }),
      coming('2026-10-28', 5, 11),
      coming('2026-11-04', 6, 11),
      coming('2026-11-11', 0, 11),
    ]),
  ).toEqual(['2026-10-21 2/22 few', '2026-10-28 5/11 some', '2026-11-04 6/11 many', '2026-11-11 0/11 full']);
});

test('a day is closed only when nobody is there, and then it says why', () => {
  const closed = { why: 'holiday', name: 'epiphany' } as const;
  const both = [
    coming('2027-01-06', 0, 0, { closed }),
    coming('2027-01-06', 0, 0, { closed, adviserId: 'b' }),
  ];
  expect(fullDays(both)).toMatchObject([{ level: 'closed', closed }]);
  const one = [coming('2027-01-06', 0, 0, { closed }), coming('2027-01-06', 9, 11, { adviserId: 'b' })];
  expect(fullDays(one)).toMatchObject([{ level: 'many', closed: null, free: 9, total: 11 }]);
});
