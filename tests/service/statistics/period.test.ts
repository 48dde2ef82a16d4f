import { afterAll, beforeAll, expect, test } from 'vitest';
import { figureList } from '#domain/statistics/figure-list.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';
import { callOn, octoberOf, staff } from '#tests/support/line-month.ts';
import { refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let manager: Client;
const period = (from: string, to: string) => ({ from: localDate(from), to: localDate(to) });

beforeAll(async () => {
  office = await newOffice('2026-10-01', 8 * 60);
  manager = await office.as('Paula');
  await octoberOf(office);
  await addSecondOffice(office);
  const counsellor = await office.as('Outi');
  await staff(office, manager, localDate('2026-11-03'));
  await callOn(office, counsellor, '2026-11-03', at(9, 5), 'resolved', { municipalityCode: '300' });
  office.time.set(localDate('2026-12-01'), at(9));
});
afterAll(() => office.close());

const report = (from: string, to: string, given: object = {}) =>
  manager.statistics.report({ officeId: office.officeId, period: period(from, to), ...given });

test('a range has each of its days once, and its months beside each other add up to it', async () => {
  const made = await report('2026-10-05', '2026-11-03');
  expect(made.report.rows).toHaveLength(30);
  expect(made.months.map(({ month, isPartial }) => [month, isPartial])).toEqual([
    ['2026-10', true],
    ['2026-11', true],
  ]);
  const answered = made.months.map(
    ({ figures }) => figures.find(({ key }) => key === 'answered')?.value ?? 0,
  );
  expect(answered.reduce((sum, count) => sum + count, 0)).toBe(made.report.totals.line.answered);
  expect(made.report.totals.line.answered).toBeGreaterThan(1);
});

test('a single month has no months beside each other, and one office no offices', async () => {
  const made = await report('2026-10-01', '2026-10-31');
  expect([made.months, made.offices, made.compared]).toEqual([[], [], null]);
});

test('three months: each month’s figures are those of its own report', async () => {
  const made = await report('2026-09-01', '2026-11-30');
  for (const { month, figures } of made.months) {
    const days = { '2026-09': 30, '2026-10': 31, '2026-11': 30 }[month as string] ?? 0;
    const alone = await report(`${month}-01`, `${month}-${days}`);
    expect(figures).toEqual(figureList(alone.report));
  }
  expect(made.months).toHaveLength(3);
});

test('an earlier period is set beside it as its own report has it', async () => {
  const comparedWith = period('2026-10-01', '2026-10-31');
  const made = await report('2026-11-01', '2026-11-30', { comparedWith });
  expect(made.compared).toEqual((await report('2026-10-01', '2026-10-31')).report);
});

test('every office together: as many offices beside each other, and their calls add up', async () => {
  const made = await manager.statistics.report({
    officeId: null,
    period: period('2026-10-01', '2026-11-30'),
  });
  expect(made.officeName).toBeNull();
  const { offices } = await manager.session.current();
  expect(made.offices.map(({ name }) => name).sort()).toEqual(offices.map(({ name }) => name).sort());
  const incoming = made.offices.map(
    ({ figures }) => figures.find(({ key }) => key === 'incoming')?.value ?? 0,
  );
  expect(incoming.reduce((sum, count) => sum + count, 0)).toBe(made.report.totals.line.incoming);
});

test('one municipality counts its calls only', async () => {
  const made = await report('2026-10-01', '2026-11-30', { municipality: '300' });
  const rows = made.report.distributions.find(({ kind }) => kind === 'municipality')?.rows ?? [];
  expect(rows.filter(({ count }) => count > 0).map(({ key }) => key)).toEqual(['300']);
  const whole = await report('2026-10-01', '2026-11-30');
  expect(made.fingerprint).not.toBe(whole.fingerprint);
});

test.each([
  ['2026-11-03', '2026-11-02', 'endBeforeStart'],
  ['2023-01-01', '2026-01-01', 'periodTooLong'],
  ['2199-01-01', '2199-01-31', 'outsideCalendar'],
])('a report from %s to %s is refused: %s', async (from, to, code) => {
  expect(await refusalOf(report(from, to))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'period', code }] },
  });
});

test('three years are the longest, a day more is refused', async () => {
  expect((await report('2024-01-01', '2026-12-31')).report.rows).toHaveLength(1_096);
  expect(await refusalOf(report('2023-12-31', '2026-12-31'))).toMatchObject({ code: 'INVALID_INPUT' });
});
