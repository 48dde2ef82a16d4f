import { expect, test } from 'vitest';
import { callOutcomes, outcomeKeys, outcomeOfKey } from '#domain/calls/outcome.ts';
import { requiredFields } from '#domain/calls/required-fields.ts';

test('every outcome has one key, and no two share it', () => {
  const keys = callOutcomes.map((outcome) => outcomeKeys[outcome]);
  expect(keys.every((key) => /^[a-zåäö]$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(callOutcomes.length);
});

test('a key gives its outcome, small or capital; other keys give none', () => {
  for (const outcome of callOutcomes) {
    expect(outcomeOfKey(outcomeKeys[outcome])).toBe(outcome);
    expect(outcomeOfKey(outcomeKeys[outcome].toUpperCase())).toBe(outcome);
  }
  expect(outcomeOfKey('x')).toBeUndefined();
  expect(outcomeOfKey('')).toBeUndefined();
});

test('L7 only a non-case asks for nothing', () => {
  expect(callOutcomes.filter((outcome) => requiredFields(outcome).length === 0)).toEqual(['nonCase']);
});
