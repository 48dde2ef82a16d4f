import { expect, test } from 'vitest';
import { z } from 'zod';
import { lineSchema, localDateSchema, minuteSchema } from '#contract/values.ts';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';

const schema = z.object({
  name: lineSchema.min(1),
  on: localDateSchema,
  part: z.object({ startMinute: minuteSchema }),
  rows: z.array(z.object({ name: lineSchema.min(1) })).min(1),
});
const right = {
  name: 'Alavus',
  on: '2026-10-21',
  part: { startMinute: 540 },
  rows: [{ name: 'Siiri' }],
};

test('nothing is wrong with what is right', () => {
  expect(schemaProblems(schema, right)).toEqual([]);
});

test('what is not there is missing, whatever the schema calls it', () => {
  const empty = { name: '  ', on: null, part: { startMinute: null }, rows: [] };
  expect(schemaProblems(schema, empty)).toEqual([
    { field: 'name', code: 'missing' },
    { field: 'on', code: 'missing' },
    { field: 'part.startMinute', code: 'missing' },
    { field: 'rows', code: 'missing' },
  ]);
  expect(schemaProblems(schema, {})).toHaveLength(4);
});

test('what is there and wrong says so, and a row is named by its place', () => {
  const wrong = {
    name: 'x'.repeat(201),
    on: '2026-02-30',
    part: { startMinute: 1441 },
    rows: [{ name: 'Siiri' }, { name: '' }],
  };
  expect(schemaProblems(schema, wrong)).toEqual([
    { field: 'name', code: 'textTooLong' },
    { field: 'on', code: 'notAccepted' },
    { field: 'part.startMinute', code: 'notAccepted' },
    { field: 'rows.1.name', code: 'missing' },
  ]);
});
