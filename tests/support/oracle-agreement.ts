import { dayColumns, dayCount } from '#domain/statistics/day-columns.ts';
import type { BreakdownPart } from '#domain/statistics/breakdown.ts';
import { figureList, type Figure } from '#domain/statistics/figure-list.ts';
import type { DayRow, PeriodReport } from '#domain/statistics/period-report.ts';
import { localDate, plusDays } from '#domain/time/local-date.ts';
import { weekdayOf } from '#domain/time/week.ts';
import { drawOf } from './office-years/draw.ts';
import type { OfficeYears } from './office-years/office-years.ts';
import { ofNow } from './oracle/figure-queries.ts';
import type { Asked, Counted } from './oracle/oracle.ts';

/** What is asked of drawn office-years: each whole year, all offices together, any range, a municipality. */
export function asksOf({ officeIds, year, seed }: OfficeYears): Asked[] {
  const draw = drawOf(seed + year);
  const first = localDate(`${year}-01-01`);
  const whole = { from: first, to: localDate(`${year}-12-31`), municipality: null };
  const start = plusDays(first, draw.from(-8, 330));
  const any = { from: start, to: plusDays(start, draw.from(0, 60)), municipality: null };
  const sunday = plusDays(first, 7 * draw.below(50) + 7 - weekdayOf(first));
  return [
    ...officeIds.map((id) => ({ ...whole, officeIds: [id] })),
    { ...whole, officeIds },
    { ...any, officeIds: draw.chance(50) ? officeIds : [draw.pick(officeIds)] },
    // Over the turn of the year, when few days are working days.
    { from: plusDays(first, -10), to: plusDays(first, 12), municipality: null, officeIds },
    // A day with next to nothing, for the empty cases, and one of few calls.
    { from: sunday, to: sunday, municipality: null, officeIds: officeIds.slice(0, 1) },
    {
      from: plusDays(sunday, 3),
      to: plusDays(sunday, 3),
      municipality: null,
      officeIds: officeIds.slice(0, 1),
    },
    { ...whole, officeIds: [draw.pick(officeIds)], municipality: draw.pick(['010', '989', 'other']) },
  ];
}

/** A figure in the shape of the oracle's. */
function toldOf({ value, part, divisor }: Figure): Counted['figures'][string] {
  if (value === undefined) return undefined;
  return { value, ...(part === undefined ? {} : { part }), ...(divisor === undefined ? {} : { divisor }) };
}

const inOrder = (told: Counted['figures'][string]) =>
  told && { value: told.value, part: told.part, divisor: told.divisor };

const sorted = (rows: readonly { readonly key: string; readonly count: number }[]) =>
  rows.map(({ key, count: many }) => `${key}: ${many}`).toSorted();

/** The report's tables without the rows that only say that there was nothing; the own topics with them. */
function tablesOf(report: PeriodReport): Record<string, readonly string[]> {
  const distributions = report.distributions.map(({ kind, rows }) => [
    kind,
    sorted(rows.filter((row) => row.count > 0)),
  ]);
  const topics = report.distributions.find(({ kind }) => kind === 'topic')?.rows ?? [];
  const own = topics.flatMap((row) =>
    row.name === undefined ? [] : [{ ...row, key: `${row.key} ${row.name}` }],
  );
  const deskTable = (wanted: string) =>
    sorted(report.deskTables.find(({ kind }) => kind === wanted)?.rows ?? []);
  const passes = Object.entries(report.matterFigures.passCounts).map(([key, many]) => ({ key, count: many }));
  return {
    ...(Object.fromEntries(distributions) as Record<string, string[]>),
    ownTopics: sorted(own),
    halfHours: sorted(
      report.halfHours.map(({ weekday, startMinute, count: many }) => ({
        key: `${weekday} ${startMinute}`,
        count: many,
      })),
    ),
    deskQuestion: deskTable('deskQuestion'),
    eventKinds: deskTable('eventVisitors'),
    passes: sorted(passes.filter((row) => row.count > 0)),
  };
}

const countsOf = (row: DayRow) =>
  Object.fromEntries(
    dayColumns.map((column) => [column, dayCount(row, column)]).filter(([, many]) => many !== 0),
  );

/** What each office's day was, in words that both sides have. */
const statesOf = (row: DayRow) =>
  row.states.map((state) => {
    if (state.kind !== 'closed') return 'open';
    const { why } = state;
    return 'name' in why ? `${why.kind} ${why.name}` : why.kind;
  });

const stateOf = (line: Counted['days'][number]['lines'][number]) =>
  line.why === null
    ? 'open'
    : line.why.name === undefined
      ? line.why.kind
      : `${line.why.kind} ${line.why.name}`;

/** Words of everything that was counted and in which the report differs from it. */
export function differences(report: PeriodReport, { figures, days, tables }: Counted): string[] {
  const wrong: string[] = [];
  const compare = (what: string, said: unknown, own: unknown) => {
    const [one, other] = [JSON.stringify(said), JSON.stringify(own)];
    if (one !== other) wrong.push(`${what}: ${one} ≠ ${other}`);
  };
  const list = figureList(report);
  for (const [key, own] of Object.entries(figures)) {
    const figure = list.find((one) => one.key === key);
    compare(key, figure && toldOf(figure), inOrder(own));
  }
  const byKey = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  for (const [index, day] of days.entries()) {
    const row = report.rows[index];
    compare(`day ${day.on}`, row && [row.on, ...byKey(countsOf(row))], [day.on, ...byKey(day.counts)]);
    compare(`state of ${day.on}`, row && statesOf(row), day.lines.map(stateOf));
  }
  const said = tablesOf(report);
  for (const [name, rows] of Object.entries(tables)) compare(name, said[name], rows);
  return wrong;
}

/** The same of a whole report: no figure and no day is missing on either side. */
export function allDifferences(report: PeriodReport, counted: Counted): string[] {
  const keys = (some: readonly string[]) => some.toSorted().join(' ');
  const [said, own] = [keys(figureList(report).map(({ key }) => key)), keys(Object.keys(counted.figures))];
  return [
    ...(said === own ? [] : [`figures: ${said} ≠ ${own}`]),
    ...(report.rows.length === counted.days.length ? [] : [`${report.rows.length} days`]),
    ...differences(report, counted),
  ];
}

/** The figures of a part (a month, an office) that differ; what is free now is told of no part. */
export function partDifferences(part: BreakdownPart | undefined, { figures }: Counted): string[] {
  return Object.entries(figures).flatMap(([key, own]) => {
    const figure = part?.figures.find((one) => one.key === key);
    const [said, counted] = [JSON.stringify(figure && toldOf(figure)), JSON.stringify(inOrder(own))];
    return said === counted || ofNow.includes(key) ? [] : [`${key}: ${said} ≠ ${counted}`];
  });
}

/** The report that the program makes of what is asked, with its parts. */
export async function reportOf({ office, officeIds }: OfficeYears, asked: Asked) {
  const manager = await office.as('Paula');
  const isAll = asked.officeIds.length === officeIds.length;
  return manager.statistics.report({
    officeId: isAll ? null : (asked.officeIds[0] ?? ''),
    period: { from: localDate(asked.from), to: localDate(asked.to) },
    municipality: asked.municipality,
  });
}
