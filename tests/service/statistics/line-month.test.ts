import { monthRange } from '#domain/time/month.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { daysOfMonth, month, type Month } from '#domain/time/month.ts';
import { dayStateText, figureText } from '#i18n/statistics-labels.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { audited, refusalOf, type Client } from '#tests/support/line.ts';
import { callOn, octoberOf, staff } from '#tests/support/line-month.ts';

let office: TestOffice;
let manager: Client;
beforeEach(async () => {
  office = await newOffice('2026-10-01', 8 * 60);
  manager = await office.as('Paula');
});
afterEach(() => office.close());

const report = async (of: Month = month('2026-10')) =>
  manager.statistics.report({ officeId: office.officeId, period: monthRange(of) });
const rowOn = async (on: string) => {
  const { report: made } = await report(month(on.slice(0, 7)));
  const row = made.rows.find((one) => one.on === on);
  if (!row) throw new Error(`No row of ${on}`);
  return row;
};

test('L3 a staffed day without calls is a row with 0 and "päivystetty"', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-11-03'), at(9));
  const row = await rowOn('2026-10-05');
  expect(row.line.incoming).toBe(0);
  expect(row.states).toEqual([{ kind: 'staffedNoCalls' }]);
  expect(dayStateText(row, 'fi')).toMatch(/^päivystetty/);
});

test('L4 nobody on duty, and a public holiday, are no zeros of the averages', async () => {
  await octoberOf(office);
  office.time.set(localDate('2027-02-01'), at(9));
  const unstaffed = await rowOn('2026-10-09');
  expect(unstaffed.states).toEqual([{ kind: 'unstaffed' }]);
  expect(dayStateText(unstaffed, 'fi')).toBe('ei päivystäjää');
  const epiphany = await rowOn('2027-01-06');
  expect(epiphany.states).toEqual([{ kind: 'closed', why: { kind: 'holiday', holiday: 'epiphany' } }]);
  expect(dayStateText(epiphany, 'fi')).toContain('loppiainen');
  const january = (await report(month('2027-01'))).report;
  expect(january.lineFigures.callsPerOpenDay).toBeUndefined();
});

test('L5 21 weekdays, 1 holiday, 1 unstaffed, 5 staffed without calls: the divisor is 19 and printed', async () => {
  const counsellor = await office.as('Outi');
  // May 2027: 21 weekdays, of which Ascension Day (6.5.) is a holiday.
  const open = daysOfMonth(month('2027-05')).filter((on) => isWorkingDay(on));
  expect(open).toHaveLength(20);
  const staffed = open.filter((on) => on !== '2027-05-12');
  for (const on of staffed) await staff(office, manager, on);
  for (const on of staffed.slice(5)) await callOn(office, counsellor, on, at(9, 30), 'resolved');
  office.time.set(localDate('2027-06-01'), at(9));
  const { report: made } = await report(month('2027-05'));
  expect(made.lineFigures).toMatchObject({ closedDays: 11, unstaffedDays: 1 });
  expect(made.lineFigures.callsPerOpenDay).toMatchObject({ divisor: 19, sum: 14, min: 0, max: 1 });
  const mean = figureList(made).find(({ key }) => key === 'callsPerDayMean');
  expect(mean).toMatchObject({ divisor: 19, part: 14 });
});

test('every calendar day is there exactly once, and the parts add up to the totals', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-11-03'), at(9));
  const { report: made, officeName } = await report();
  expect(officeName).toBe('Alavus');
  expect(made.rows.map(({ on }) => on)).toEqual(daysOfMonth(month('2026-10')));
  expect(made.totals.line).toMatchObject({
    incoming: 6,
    answered: 5,
    missed: 1,
    outside: 2,
    nonCases: 1,
    unrecordedOutcomes: 0,
  });
  expect(made.totals.line.outcomes).toMatchObject({
    resolved: 2,
    directed: 1,
    assessmentStarted: 1,
    nonCase: 1,
  });
  expect(made.rows.reduce((sum, row) => sum + row.line.incoming, 0)).toBe(6);
  expect(made.rows.reduce((sum, row) => sum + row.line.outside, 0)).toBe(2);
  const incoming = made.halfHours.reduce((sum, cell) => sum + cell.count, 0);
  expect(incoming).toBe(6);
});

test('L2 calls outside the hours have their own column and are in no rate', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-11-03'), at(9));
  expect((await rowOn('2026-10-01')).line).toMatchObject({ incoming: 2, outside: 1 });
  expect((await rowOn('2026-10-10')).line).toMatchObject({ incoming: 0, outside: 1 });
  const { report: made } = await report();
  expect(made.lineFigures.answerRate).toEqual({ part: 5, whole: 6, permille: 833 });
});

test('L7 L12 non-cases are apart, work after calls is summed apart, the day is a big case', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-11-03'), at(9));
  const { report: made } = await report();
  expect(made.lineFigures).toMatchObject({
    wrapUpMinutes: 102,
    bigCaseDays: 1,
    resolvedShare: { part: 2, whole: 4, permille: 500 },
  });
  expect(made.lineFigures.duration).toMatchObject({ sum: 10 + 21 + 12 + 1 + 3, divisor: 5, max: 21 });
  const topics = made.distributions
    .find(({ kind }) => kind === 'topic')
    ?.rows.filter(({ count }) => count > 0);
  expect(topics).toEqual([
    { key: '2', count: 1 },
    { key: '3', count: 1 },
    { key: 'unrecorded', count: 3 },
  ]);
});

test('the month that is going on is counted through today, and the days ahead have no figures', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-10-07'), at(12));
  const { report: made } = await report();
  expect(made.throughOn).toBe('2026-10-07');
  expect(made.rows.filter(({ ahead }) => ahead).map(({ on }) => on)[0]).toBe('2026-10-08');
  expect(made.totals.line.incoming).toBe(5);
  const future = (await report(month('2027-03'))).report;
  expect(future.rows.every(({ ahead }) => ahead)).toBe(true);
  expect(figureText(figureList(future)[5] ?? never(), 'fi')).toBe('ei puheluja');
});

test('R8 identities and texts removed, the report and its fingerprint are the same to the byte', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-11-03'), at(9));
  const before = await report();
  await office.parts.store.write((db) =>
    db
      .updateTable('call')
      .set({ worry: '', advice: '', client_label: '', phone: '', directed_to: '' })
      .execute(),
  );
  expect(JSON.stringify(await report())).toBe(JSON.stringify(before));
});

test('the fingerprint tells a changed row from an unchanged one', async () => {
  await octoberOf(office);
  office.time.set(localDate('2026-11-03'), at(9));
  const before = await report();
  expect(before.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  expect((await report()).fingerprint).toBe(before.fingerprint);
  await office.parts.store.write((db) =>
    db.updateTable('call').set({ age_band: '0-17' }).where('age_band', '=', '85+').execute(),
  );
  expect((await report()).fingerprint).not.toBe(before.fingerprint);
});

test('figures are the manager’s, and each file that leaves is in the audit log', async () => {
  const input = { officeId: office.officeId, period: monthRange(month('2026-10')) };
  for (const name of ['Siiri', 'Outi', 'Tiina', 'Kaisa'])
    expect(await refusalOf((await office.as(name)).statistics.report(input))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  await manager.statistics.export({ ...input, format: 'csv', language: 'fi' });
  expect(await audited(office, 'statistics.export')).toEqual(['report']);
});

test('an office that is not there and a month whose holidays are unknown are refused, not guessed', async () => {
  expect(
    await refusalOf(manager.statistics.report({ officeId: 'nowhere', period: monthRange(month('2026-10')) })),
  ).toEqual({ code: 'NOT_FOUND', data: { entity: 'office' } });
  expect(await refusalOf(report(month('2199-01')))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'period', code: 'outsideCalendar' }] },
  });
});

function never(): never {
  throw new Error('No such figure');
}
