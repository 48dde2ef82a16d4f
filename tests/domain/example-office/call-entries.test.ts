import { expect, test } from 'vitest';
import { numberSources } from '#domain/classifications/number-source.ts';
import { urgencies } from '#domain/classifications/urgency.ts';
import { exampleCallEntry } from '#domain/example-office/call-entries.ts';

const entries = Array.from({ length: 2000 }, (_, index) => exampleCallEntry(`example-call-${index + 1}`));
const share = (count: number) => count / entries.length;

test('every source and urgency is seen in the example, and none at all too', () => {
  expect(new Set(entries.map(({ numberSource }) => numberSource))).toEqual(new Set([...numberSources, null]));
  expect(new Set(entries.map(({ urgency }) => urgency))).toEqual(new Set([...urgencies, null]));
});

test('notes entered afterwards and calls that go on are the exception', () => {
  expect(share(entries.filter(({ fromNote }) => fromNote).length)).toBeLessThan(0.06);
  expect(share(entries.filter(({ goesOnFrom }) => goesOnFrom > 0).length)).toBeLessThan(0.12);
  expect(Math.max(...entries.map(({ goesOnFrom }) => goesOnFrom))).toBeLessThanOrEqual(6);
  expect(entries.some(({ fromNote }) => fromNote)).toBe(true);
});
