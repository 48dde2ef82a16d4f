import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Instant } from '#domain/time/instant.ts';
import { lastCheck } from '#store/audit/checks.ts';
import { auditRowsBefore, type AuditFilter } from '#store/audit/list.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { watchQueries } from '#tests/support/query-plans.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await newOffice('2026-10-21');
});
afterAll(() => office.close());

const filter: AuditFilter = {
  from: 0 as Instant,
  before: 9e12 as Instant,
  staffId: null,
  operations: null,
  subject: null,
};
const end = { at: 8e12 as Instant, seq: 7 };

async function stepsOf(change: Partial<AuditFilter>, before: typeof end | null): Promise<string[]> {
  const watched = watchQueries(office.parts.store);
  await auditRowsBefore(watched.store.read, { ...filter, ...change }, before, 51);
  return (await watched.plans()).flatMap(({ steps }) => steps);
}

test.each([
  ['days', {}, /audit_entry USING INDEX audit_entry_by_time \(at>\? AND at<\?\)/],
  [
    'a person',
    { staffId: 'x' },
    /audit_entry USING INDEX audit_entry_by_staff \(staff_id=\? AND at>\? AND at<\?\)/,
  ],
  [
    'a kind of deed',
    { operations: ['bookings.book', 'calls.finish'] },
    /audit_entry_by_time \(at>\? AND at<\?\)/,
  ],
  [
    'a thing',
    { subject: { kind: 'booking', id: 'x' } },
    /audit_entry USING INTEGER PRIMARY KEY \(rowid=\?\)/,
  ],
] as const)(
  'the log by %s is found by an index, on the first page and on the next',
  async (_what, change, plan) => {
    for (const before of [null, end]) {
      const steps = await stepsOf(change, before);
      expect(steps.join('\n')).toMatch(plan);
      expect(steps.filter((step) => /^SCAN (audit|staff_member|office)/.test(step))).toEqual([]);
    }
  },
);

test('the rows of a thing come from the index of things and from that of what was shown', async () => {
  const steps = (await stepsOf({ subject: { kind: 'booking', id: 'x' } }, null)).join('\n');
  expect(steps).toMatch(/audit_entry_by_entity \(entity=\? AND entity_id=\?\)/);
  expect(steps).toMatch(/audit_shown_subject_by_subject \(kind=\? AND subject_id=\?\)/);
  expect(steps).toMatch(/audit_entry_by_shown \(shown_id=\?\)/);
});

test('the last verification is one row from the end', async () => {
  const watched = watchQueries(office.parts.store);
  expect(await lastCheck(watched.store.read)).toBeUndefined();
  const steps = (await watched.plans()).flatMap((plan) => plan.steps);
  expect(steps.filter((step) => /TEMP B-TREE/.test(step))).toEqual([]);
});
