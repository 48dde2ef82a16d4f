import { expect, test } from 'vitest';
import { checkCodes } from '#domain/calls/check-codes.ts';

test('codes of the classifications and nothing at all are right', () => {
  expect(checkCodes({ municipalityCode: null, topics: [] }, ['1', '99'])).toEqual([]);
  expect(checkCodes({ municipalityCode: '010', topics: ['1', '99'] }, ['1', '99'])).toEqual([]);
  expect(checkCodes({ municipalityCode: 'other', topics: [] }, ['1', '99'])).toEqual([]);
});

test('anything else is told by its field, once', () => {
  expect(checkCodes({ municipalityCode: '10', topics: ['1', 'x', 'y'] }, ['1', '99'])).toEqual([
    { field: 'municipalityCode', code: 'unknownCode' },
    { field: 'topics', code: 'unknownCode' },
  ]);
});
