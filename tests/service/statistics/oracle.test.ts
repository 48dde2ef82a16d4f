import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureList, type Figure } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { localOf } from '#domain/time/instant.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { handOver } from '#tests/support/handovers.ts';
import { once } from '#tests/support/line.ts';
import { figureQueries, rowsOf, tableQueries } from '#tests/support/month-oracle.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { deedKinds, play, someDeeds } from '#tests/support/random-month.ts';

type FigureName = keyof typeof figureQueries;
type TableName = keyof typeof tableQueries;
const figureNames = Object.keys(figureQueries) as FigureName[];
const tableNames = Object.keys(tableQueries) as TableName[];

interface Played {
  readonly office: TestOffice;
  readonly done: ReadonlySet<string>;
  readonly month: string;
}

/** Months without public holidays on working days; summer time ends in one of them. The last is read in the middle. */
const drawn = [
  { month: '2026-10', seed: 1, count: 340 },
  { month: '2026-11', seed: 2, count: 340 },
  { month: '2027-02', seed: 5, count: 190 },
];
const played: Played[] = [];

beforeAll(async () => {
  for (const one of drawn) {
    const from = plusDays(localDate(`${one.month}-01`), -8);
    const office = await newOffice(from, at(8));
    played.push({ office, month: one.month, done: await play(office, from, someDeeds(one.seed, one.count)) });
    // One that waits in time and one that is taken in time, whatever else the last days have brought.
    const sender = await office.as('Outi');
    await handOver(office, sender);
    const { id, version } = await handOver(office, sender);
    await (await office.as('Tiina')).handovers.take({ ...once(), id, version });
  }
});
afterAll(() => Promise.all(played.map(({ office }) => office.close())));

async function reportOf({ office, month: of }: Pick<Played, 'office' | 'month'>): Promise<PeriodReport> {
  const manager = await office.as('Paula');
  return (await manager.statistics.report({ officeId: office.officeId, period: monthRange(month(of)) }))
    .report;
}

const wantedOf = ({ office, month: of }: Pick<Played, 'office' | 'month'>, { throughOn }: PeriodReport) => ({
  officeId: office.officeId,
  month: of,
  throughOn,
  today: localOf(office.time.clock()).on,
});

/** A figure in the shape of the oracle's row; the empty case is no row. */
function asRow({ value, part, divisor }: Figure): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  return part === undefined ? { value } : { part, divisor, value };
}

const figureOf = (report: PeriodReport, name: FigureName) => {
  const figure = figureList(report).find(({ key }) => key === name);
  if (!figure) throw new Error(`No figure ${name}`);
  return asRow(figure);
};

const sorted = (rows: readonly Record<string, unknown>[]) =>
  rows.map(({ key, count }) => `${String(key)}: ${String(count)}`).toSorted();

/** A table of the report without the rows that only say that there was nothing; the own topics with them. */
function tableOf(report: PeriodReport, name: TableName): string[] {
  const topics = report.distributions.find(({ kind }) => kind === 'topic')?.rows ?? [];
  if (name === 'ownTopics')
    return sorted(topics.flatMap(({ name: key, count }) => (key === undefined ? [] : [{ key, count }])));
  if (name === 'topic') return sorted(topics.filter(({ count }) => count > 0).map((row) => ({ ...row })));
  return sorted((report.deskTables.find(({ kind }) => kind === name)?.rows ?? []).map((row) => ({ ...row })));
}

/** What the report says that the queries do not: the names of figures and tables. */
async function disagreements(
  one: Pick<Played, 'office' | 'month'>,
  queries: Partial<Record<FigureName | TableName, string>>,
): Promise<string[]> {
  const report = await reportOf(one);
  const wanted = wantedOf(one, report);
  const wrong: string[] = [];
  for (const [name, query] of Object.entries(queries) as [FigureName | TableName, string][]) {
    const rows = await rowsOf(one.office.parts.store.read, query, wanted);
    const isTable = (tableNames as string[]).includes(name);
    const said = isTable ? tableOf(report, name as TableName) : figureOf(report, name as FigureName);
    const counted = isTable ? sorted(rows) : rows[0];
    if (JSON.stringify(said) !== JSON.stringify(counted))
      wrong.push(`${name}: ${JSON.stringify(said)} ≠ ${JSON.stringify(counted)}`);
  }
  return wrong;
}

const all = { ...figureQueries, ...tableQueries };

describe('R5 random months, counted a second time by queries of their own', () => {
  test.each(drawn.map((one, index) => ({ ...one, index })))('$month, seed $seed', async ({ index }) => {
    const one = played[index];
    if (!one) throw new Error('Not played');
    expect(await disagreements(one, all)).toEqual([]);
  });

  test('the months before and after, into which the deeds reach, agree too', async () => {
    for (const { office } of played.slice(0, 2))
      for (const of of ['2026-09', '2026-11', '2026-12'])
        expect(await disagreements({ office, month: of }, all)).toEqual([]);
  });

  test('every kind of deed was done, and each figure has something to count', async () => {
    expect(deedKinds.filter((kind) => !played.some(({ done }) => done.has(kind)))).toEqual([]);
    const reports = await Promise.all(played.map(reportOf));
    for (const name of figureNames)
      expect([name, reports.some((report) => Number(figureOf(report, name)?.['value'] ?? 0) > 0)]).toEqual([
        name,
        true,
      ]);
    for (const name of tableNames)
      expect([name, reports.some((report) => tableOf(report, name).length > 1)]).toEqual([name, true]);
  });
});

test('R5 a month with nothing: what cannot be divided is empty, and what can be counted is 0', async () => {
  const office = await newOffice('2026-10-31', at(16));
  try {
    const one = { office, month: '2026-10' };
    expect(await disagreements(one, all)).toEqual([]);
    const report = await reportOf(one);
    const empty = figureNames.filter((name) => figureOf(report, name) === undefined);
    expect(empty.toSorted()).toEqual([
      'eventVisitorsPerHour',
      'handoversInTime',
      'needMetShare',
      'passedTwiceShare',
      'passesPerMatter',
      'sameDayCallBacks',
      'workersPerMatter',
      'wrapUpPerStaffedDay',
    ]);
    expect(tableNames.flatMap((name) => tableOf(report, name))).toEqual([]);
  } finally {
    await office.close();
  }
});

/** Faults as a program could have them: a copy of one figure, with the words that are put in the place of others. */
const faults: [string, FigureName | TableName, string, string][] = [
  ['a return is no pass', 'passesPerMatter', `in ('sent', 'returned')`, `in ('sent')`],
  ['from three passes on', 'passedTwiceShare', '>= 2', '>= 3'],
  [
    'owners are not workers',
    'workersPerMatter',
    'from matter_event',
    'from (select matter_id, null as to_staff_id from matter_event)',
  ],
  ['each owner anew', 'workersPerMatter', 'union', 'union all'],
  ['taken late is in time', 'handoversInTime', 'taken_on <= due_on', 'taken_on > due_on'],
  ['due some day is overdue', 'handoversInTime', `due_on < ':today'`, '1'],
  [
    'open ones left out',
    'handoversInTime',
    `taken_on is not null or due_on < ':today'`,
    'taken_on is not null',
  ],
  ['the last taking counts', 'handoversInTime', 'min(at)', 'max(at)'],
  ['taken ones are ahead', 'handoversAhead', 'taken_on is null and ', ''],
  ['opened instead of closed', 'mattersClosed', 'closed_at', 'opened_at'],
  ['partly is no', 'needMetShare', `('yes', 'partly')`, `('yes')`],
  ['of all closed', 'needMetShare', 'count(need_met)', 'count(*)'],
  ['mistakes too', 'sameDayCallBacks', `<> 'mistake'`, `<> ''''`],
  ['letting know too', 'sameDayCallBacks', `promise.kind = 'callBack'`, '1'],
  ['without missed ones', 'sameDayCallBacks', `state = 'missed'`, '0'],
  ['kept on any day', 'sameDayCallBacks', 'reached = asked', 'reached >= asked'],
  ['outside the hours too', 'wrapUpMinutes', `< '10:30:00'`, `<= '10:30:00'`],
  ['winter time all year', 'wrapUpMinutes', '10800', '7200'],
  ['each staffed day of the month ahead', 'wrapUpPerStaffedDay', `where office_id`, 'where 1 or office_id'],
  ['calls instead of days', 'bigCaseDays', 'distinct', ''],
  ['taken back too', 'deskQuestions', 'taken_back_at is null', '1'],
  ['taken back too', 'deskQuestion', 'taken_back_at is null', '1'],
  ['planned ones too', 'eventsHeld', `state = 'held'`, `state <> 'cancelled'`],
  ['cancelled ones too', 'eventsUnreported', `state = 'planned'`, `state <> 'held'`],
  ['days ahead too', 'eventsUnreported', `on_date <= ':through'`, '1'],
  ['new ones twice', 'eventVisitors', 'sum(visitors)', 'sum(visitors + coalesce(new_visitors, 0))'],
  ['not counted is all', 'eventNewVisitors', 'sum(new_visitors)', 'sum(coalesce(new_visitors, visitors))'],
  ['per event', 'eventVisitorsPerHour', 'sum(end_minute - start_minute)', 'count(*) * 60'],
  ['heads instead of kinds', 'eventVisitors', 'sum(visitors)', 'count(*)'],
  ['non-cases too', 'topic', `outcome <> 'nonCase'`, '1'],
  ['calls without a topic left out', 'topic', 'left join call_topic', 'join call_topic'],
  ['ended ones too', 'ownTopics', 'having count(one.id) > 0', 'having 1'],
];

test.each(faults)('the control: %s in a copy of %s is noticed', async (_, name, words, instead) => {
  const query = all[name];
  expect(query).toContain(words);
  const wrong = await Promise.all(
    played.map((one) => disagreements(one, { [name]: query.replaceAll(words, instead) })),
  );
  expect(wrong.flat()).not.toEqual([]);
});
