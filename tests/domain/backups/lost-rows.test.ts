import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lostAreas, lostRows } from '#domain/backups/lost-rows.ts';

test('what came since the copy is counted by area', () => {
  expect(
    lostRows(
      { booking: 12, call: 5, joint_meeting: 2, consultation: 3 },
      { booking: 10, call: 5, consultation: 1 },
    ),
  ).toEqual([
    { area: 'bookings', rows: 2 },
    { area: 'meetings', rows: 4 },
  ]);
});

test('a table that the older file has not got yet had no rows; one with fewer rows now loses none', () => {
  expect(lostRows({ promise: 3, client: 1 }, { client: 4 })).toEqual([{ area: 'promises', rows: 3 }]);
});

test('what the program keeps for itself is not counted', () => {
  expect(lostRows({ audit_entry: 100, session: 3, request_log: 9, occupancy: 5 }, {})).toEqual([]);
});

test('every area counts tables that there are', () => {
  const schema = readFileSync('src/store/schema.sql', 'utf8');
  const source = readFileSync('src/domain/backups/lost-rows.ts', 'utf8');
  const tables = [...source.matchAll(/'([a-z_]+)'/g)].map(([, name]) => name ?? '');
  expect(tables.length).toBeGreaterThan(lostAreas.length);
  expect(tables.filter((name) => !schema.includes(`CREATE TABLE ${name} (`))).toEqual([]);
});
