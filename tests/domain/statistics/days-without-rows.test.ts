import { expect, test } from 'vitest';
import { daysWithoutRows, inOneSpan } from '#domain/statistics/days-without-rows.ts';
import { localDate } from '#domain/time/local-date.ts';

const january = (...days: number[]) =>
  days.map((day) => localDate(`2021-01-${String(day).padStart(2, '0')}`));
const spans = (oldDays: number[], ownDays: number[] = []) =>
  daysWithoutRows(january(...oldDays), january(...ownDays)).map(
    ({ from, to, days }) => `${Number(from.slice(8))}–${Number(to.slice(8))}: ${days}`,
  );

test.each([
  ['no old figures', [], [4, 5], []],
  ['a single day', [4], [], ['4–4: 1']],
  ['days with a weekend between are one span', [4, 5, 8, 11], [], ['4–11: 4']],
  ['calls before and after change nothing', [5, 7], [4, 8], ['5–7: 2']],
  ['a day with calls between ends the span', [4, 5, 8, 11], [7], ['4–5: 2', '8–11: 2']],
  ['a day with both is counted from its calls', [4, 5, 8], [5], ['4–4: 1', '8–8: 1']],
  ['only days with both', [4, 5], [4, 5], []],
] as const)('%s', (_, oldDays, ownDays, expected) => {
  expect(spans([...oldDays], [...ownDays])).toEqual(expected);
});

test('several spans as one say their ends and all the days, whichever comes first', () => {
  const all = daysWithoutRows(january(4, 5, 8, 11), january(7));
  const [from, to] = [localDate('2021-01-04'), localDate('2021-01-11')];
  expect(inOneSpan(all)).toEqual({ from, to, days: 4 });
  expect(inOneSpan(all.toReversed())).toEqual({ from, to, days: 4 });
  expect(inOneSpan(all.slice(0, 1))).toEqual(all[0]);
  expect(inOneSpan([])).toBeNull();
});
