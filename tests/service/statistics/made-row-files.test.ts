import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { anchorText } from '#domain/audit/anchor.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { month, monthRange } from '#domain/time/month.ts';
import type { RowExportEvent } from '#contract/statistics.ts';
import { keptAtEnd } from '#service/statistics/kept-at-end.ts';
import { auditAnchor } from '#store/audit/append.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import type { Client } from '#tests/support/line.ts';
import { manyCalls } from '#tests/support/many-calls.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { allOf, gather } from '#tests/support/row-file.ts';

const CALLS = 1_000;
let office: TestOffice;
let manager: Client;
const november = monthRange(month('2026-11'));
beforeAll(async () => {
  office = await newOffice('2026-11-01', at(8));
  await manyCalls(office, { count: CALLS, first: '2026-11-02' });
  office.time.set(localDate('2026-12-01'), at(9));
  manager = await office.as('Paula');
});
afterAll(() => office.close());
beforeEach(() => office.time.advanceMinutes(1));

type Asked = Parameters<Client['statistics']['exportRows']>[0];
const ask = (more: Partial<Asked> = {}) =>
  manager.statistics.exportRows({
    officeId: office.officeId,
    period: november,
    municipality: null,
    format: 'csv',
    language: 'fi',
    ...more,
  });
const listed = async () => (await manager.statistics.listMade({ before: null })).made;

test('R5 a file of rows is in the register: when, by whom, of what, how many rows, and the sign of its bytes', async () => {
  const { bytes } = await gather(await ask({ municipality: '010', language: 'sv' }));
  const [made, ...others] = await listed();
  expect(others).toEqual([]);
  expect(made).toEqual({
    id: made?.id,
    madeAt: office.time.clock(),
    byName: 'Paula Pääkäyttäjä',
    officeId: office.officeId,
    officeName: 'Alavus',
    period: november,
    municipality: '010',
    comparedWith: null,
    way: 'csv',
    language: 'sv',
    programVersion: '0.0.0-test',
    auditAnchor: anchorText(await auditAnchor(office.parts.store.read)),
    fingerprint: createHash('sha256').update(bytes).digest('hex').slice(0, 16),
    rows: bytes.toString('utf8').trimEnd().split('\r\n').length - 1,
  });
  expect(made?.rows).toBeGreaterThan(0);
  expect(await manager.statistics.getMade({ id: made?.id ?? '' })).toEqual({ made, kept: null });
});

test('every office together is said so, and the same rows are the same bytes', async () => {
  await gather(await ask({ officeId: null, format: 'xlsx' }));
  await gather(await ask({ officeId: null, format: 'xlsx' }));
  const [second, first] = await listed();
  expect(second).toMatchObject({ officeName: null, way: 'xlsx', rows: CALLS, municipality: null });
  expect(second?.fingerprint).toBe(first?.fingerprint);
  await manyCalls(office, { count: 1, first: '2026-11-29', name: 'later' });
  office.time.advanceMinutes(1);
  await gather(await ask({ officeId: null, format: 'xlsx' }));
  const [third] = await listed();
  expect(third).toMatchObject({ rows: CALLS + 1 });
  expect(third?.fingerprint).not.toBe(second?.fingerprint);
});

test('a period without calls is a file of no rows, and no report', async () => {
  await gather(await ask({ period: monthRange(month('2026-09')) }));
  expect((await listed())[0]).toMatchObject({ rows: 0 });
});

test('what was given up, before the first piece or between two, is not in the register', async () => {
  const before = await listed();
  const never = await ask();
  await never.return?.();
  const early = await ask();
  await early.next();
  await early.return?.();
  const late = await ask({ format: 'xlsx' });
  for (let event = await late.next(); !event.done; event = await late.next())
    if (event.value.kind === 'chunk') break;
  await late.return?.();
  expect(await listed()).toEqual(before);
});

test('a file of rows is never the report with which a later one is compared', async () => {
  const scope = { officeId: office.officeId, period: november, municipality: null };
  await gather(await ask());
  expect(await manager.statistics.lastMade(scope)).toBeNull();
  await manager.statistics.export({ ...scope, format: 'csv', language: 'fi' });
  office.time.advanceMinutes(1);
  await gather(await ask());
  const [newest] = await listed();
  expect(newest?.rows).toBe(CALLS + 1);
  const last = await manager.statistics.lastMade(scope);
  expect(last?.made).toMatchObject({ way: 'csv', rows: null });
  expect(last?.kept.figures.length).toBeGreaterThan(0);
  expect(await verifyAudit(office.parts.store.read)).toMatchObject({ brokenAt: null });
});

test('a file that cannot be kept has no end, and one that breaks off is not kept', async () => {
  async function* pieces(breaks: boolean): AsyncGenerator<RowExportEvent, void, void> {
    yield { kind: 'progress', done: 0, total: 1 };
    if (breaks) throw new Error('broke off');
    const file = { fileName: 'f.csv', mediaType: 'text/csv', rows: 1, fingerprint: 'abc', withoutRows: [] };
    yield { kind: 'end', ...file };
  }
  const kept: number[] = [];
  const keep = ({ rows }: { rows: number }) => Promise.resolve(void kept.push(rows));
  await expect(allOf(keptAtEnd(pieces(true), keep))).rejects.toThrow('broke off');
  expect(kept).toEqual([]);
  expect((await allOf(keptAtEnd(pieces(false), keep))).map(({ kind }) => kind)).toEqual(['progress', 'end']);
  expect(kept).toEqual([1]);
  const full = () => Promise.reject(new Error('no room'));
  await expect(allOf(keptAtEnd(pieces(false), full))).rejects.toThrow('no room');
});
