import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseAnchor } from '#domain/audit/anchor.ts';
import { keptReport } from '#domain/statistics/kept-report.ts';
import { countChanges, reportChanges } from '#domain/statistics/report-changes.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { callOn, octoberOf } from '#tests/support/line-month.ts';
import { once, refusalOf, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';
import { watchQueries } from '#tests/support/query-plans.ts';

let office: TestOffice;
let manager: Client;
const october = monthRange(month('2026-10'));
const scope = () => ({ officeId: office.officeId, period: october });
const last = async (given: object = {}) =>
  manager.statistics.lastMade({ ...scope(), municipality: null, ...given });

beforeAll(async () => {
  office = await newOffice('2026-10-01', at(8));
  manager = await office.as('Paula');
  await octoberOf(office);
  await addSecondOffice(office);
  office.time.set(localDate('2026-11-02'), at(9));
});
afterAll(() => office.close());

test('R5 every export is kept: when, by whom, of what, how, and the figures it had', async () => {
  expect(await last()).toBeNull();
  const report = await manager.statistics.report(scope());
  await manager.statistics.export({ ...scope(), format: 'csv', language: 'sv' });
  const found = await last();
  expect(found?.made).toMatchObject({
    byName: 'Paula Pääkäyttäjä',
    officeName: 'Alavus',
    period: october,
    municipality: null,
    comparedWith: null,
    way: 'csv',
    language: 'sv',
    programVersion: '0.0.0-test',
    fingerprint: report.fingerprint,
    madeAt: office.time.clock(),
  });
  expect(found?.kept).toEqual(JSON.parse(JSON.stringify(keptReport(report.report))));
  // The log's end as it was then: the log of today still goes through it, one that was cut or made anew would not.
  const anchor = parseAnchor(found?.made.auditAnchor ?? '');
  expect(anchor?.rows).toBeGreaterThan(0);
  const { store } = office.parts;
  expect(await verifyAudit(store.read, anchor)).toMatchObject({ brokenAt: null });
  const other = anchor && { ...anchor, head: 'f'.repeat(64) };
  expect(await verifyAudit(store.read, other)).toMatchObject({ fault: 'rewritten' });
  expect(await manager.statistics.getMade({ id: found?.made.id ?? '' })).toEqual(found);
});

test('a printed one is marked once, however often the request comes, and the log has it', async () => {
  office.time.advanceMinutes(1);
  const { fingerprint } = await manager.statistics.report(scope());
  const request = { ...once(), ...scope(), fingerprint, language: 'fi' } as const;
  const first = await manager.statistics.markPrinted(request);
  expect(await manager.statistics.markPrinted(request)).toEqual(first);
  const { made } = await manager.statistics.listMade({ before: null });
  expect(made.map(({ way }) => way)).toEqual(['print', 'csv']);
  const rows = await office.parts.store.read
    .selectFrom('audit_entry')
    .select(['entity', 'entity_id as id'])
    .where('operation', '=', 'statistics.markPrinted')
    .execute();
  expect(rows).toEqual([{ entity: 'report', id: first.id }]);
});

test('a late call is a difference of figures and categories; another scope’s report is untouched', async () => {
  office.time.advanceMinutes(1);
  await manager.statistics.export({ ...scope(), officeId: null, format: 'xlsx', language: 'fi' });
  const before = await last();
  const now = office.time.clock();
  await callOn(office, await office.as('Outi'), '2026-10-29', at(9, 5), 'resolved', {
    municipalityCode: '300',
  });
  office.time.set(localDate('2026-11-02'), at(12));
  expect(office.time.clock()).toBeGreaterThan(now);
  if (!before) throw new Error('Nothing was made');
  const is = keptReport((await manager.statistics.report(scope())).report);
  const { figures, categories } = reportChanges(before.kept, is);
  expect(figures.map(({ is: { key } }) => key)).toContain('answered');
  expect(categories).toContainEqual({ kind: 'municipality', key: '300', was: 0, is: 1 });
  const september = { ...scope(), period: monthRange(month('2026-09')) };
  await manager.statistics.export({ ...september, format: 'csv', language: 'fi' });
  const ofSeptember = await last({ period: september.period });
  const unchanged = keptReport((await manager.statistics.report(september)).report);
  expect(ofSeptember && countChanges(reportChanges(ofSeptember.kept, unchanged))).toBe(0);
});

test('what has changed since it stood on the screen is not marked as printed', async () => {
  const refused = await refusalOf(
    manager.statistics.markPrinted({ ...once(), ...scope(), fingerprint: 'of-another-day', language: 'fi' }),
  );
  expect(refused).toMatchObject({ code: 'CHANGED_MEANWHILE', data: { entity: 'report' } });
  expect((await last())?.made.way).toBe('print');
});

test('the scope is office, period and municipality; what it was compared with is not', async () => {
  const comparedWith = monthRange(month('2026-09'));
  await manager.statistics.export({ ...scope(), comparedWith, format: 'xlsx', language: 'fi' });
  expect((await last())?.made).toMatchObject({ way: 'xlsx', comparedWith });
  expect((await last({ officeId: null }))?.made.officeName).toBeNull();
  expect(await last({ municipality: '300' })).toBeNull();
  expect(await last({ period: { from: october.from, to: localDate('2026-10-30') } })).toBeNull();
});

test('pages of twenty, newest first, each report on one page, equal moments too', async () => {
  const made = async () => (await manager.statistics.listMade({ before: null })).made.length;
  for (let count = await made(); count < 20; count += 1)
    await manager.statistics.export({ ...scope(), format: 'csv', language: 'fi' });
  for (let count = 0; count < 5; count += 1)
    await manager.statistics.export({ ...scope(), format: 'csv', language: 'fi' });
  const first = await manager.statistics.listMade({ before: null });
  expect(first.made).toHaveLength(20);
  const second = await manager.statistics.listMade({ before: first.next });
  expect(second.made).toHaveLength(5);
  expect(second.next).toBeNull();
  const all = [...first.made, ...second.made];
  expect(new Set(all.map(({ id }) => id)).size).toBe(25);
  const moments = all.map(({ madeAt }) => madeAt);
  expect(moments).toEqual(moments.toSorted((one, other) => other - one));
});

test('nothing of it says who called or who was met', async () => {
  const rows = await office.parts.store.read.selectFrom('report_made').select('content').execute();
  expect(rows.length).toBeGreaterThan(20);
  const texts = rows.map(({ content }) => content).join(' ');
  for (const word of ['clientLabel', 'client_label', 'M.K.', 'phone', 'Outi'])
    expect(texts).not.toContain(word);
});

test('neither a page nor the last report of a scope is looked for by reading the whole register', async () => {
  const watched = watchQueries(office.parts.store);
  const { madeReportsBefore, lastMadeReport } = await import('#store/statistics/made-reports.ts');
  const read = watched.store.read;
  await madeReportsBefore(read, { madeAt: office.time.clock(), id: 'x' }, 21);
  await lastMadeReport(read, { ...scope(), municipality: null });
  await lastMadeReport(read, { ...scope(), officeId: null, municipality: null });
  const plans = await watched.plans();
  expect(plans).toHaveLength(3);
  const steps = plans.flatMap((plan) => plan.steps.filter((step) => step.includes('report_made')));
  expect(steps.filter((step) => !/USING INDEX report_made_by_/.test(step))).toEqual([]);
  expect(steps.filter((step) => step.startsWith('SEARCH')).length).toBeGreaterThanOrEqual(2);
});
