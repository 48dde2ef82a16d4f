import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { refusals, type RefusalCode } from '#contract/refusals.ts';
import { isRefusalCode } from '#renderer/app/write/refusal-codes.ts';
import { sampleOf } from '#tests/support/contract-operations.ts';

const codes = Object.keys(refusals) as RefusalCode[];
const dataOf = (code: RefusalCode): z.ZodType | undefined =>
  'data' in refusals[code] ? (refusals[code].data as z.ZodType) : undefined;

describe('the refusals', () => {
  test('have statuses that say whose turn it is: sign in, not allowed, gone, somebody was first, correct it', () => {
    const byStatus = Object.groupBy(codes, (code) => String(refusals[code].status));
    expect(byStatus).toEqual({
      401: ['NOT_SIGNED_IN'],
      403: ['SESSION_LOCKED', 'WRONG_SECRET', 'TRY_LATER', 'NOT_ALLOWED'],
      404: ['NOT_FOUND'],
      409: [
        'NOT_SET_UP',
        'ALREADY_SET_UP',
        'CHANGED_MEANWHILE',
        'SLOT_TAKEN',
        'PEOPLE_TAKEN',
        'DAY_CLOSED',
        'NOT_POSSIBLE_NOW',
        'MATTER_HAS_OPEN',
        'LEAVES_OPEN',
        'OUT_OF_TURN',
        'BACKUP_NOT_USABLE',
        'PDF_NOT_MADE',
        'MEETS_BOOKINGS',
      ],
      422: ['INVALID_INPUT', 'IDENTITY_CODE_IN_TEXT'],
    });
  });

  test('none has a status that a window takes for a service that is away', () => {
    expect(codes.filter((code) => [502, 503, 504].includes(refusals[code].status))).toEqual([]);
  });

  test('the window knows them all, and no others', () => {
    expect(codes.filter((code) => !isRefusalCode(code))).toEqual([]);
    for (const other of ['INTERNAL_SERVER_ERROR', 'BAD_REQUEST', 'constructor', 'toString', '__proto__', ''])
      expect(isRefusalCode(other)).toBe(false);
  });
});

describe.each(codes.filter((code) => dataOf(code) !== undefined))('%s', (code) => {
  const schema = dataOf(code) as z.ZodType;
  const sample = sampleOf(schema) as Record<string, unknown>;

  test('carries each of its details', () => {
    expect(schema.safeParse(sample).success).toBe(true);
    const missing = Object.keys(sample).filter((name) => {
      const { [name]: _, ...rest } = sample;
      return schema.safeParse(rest).success;
    });
    expect(missing).toEqual([]);
  });
});

describe('what a refusal tells about other people', () => {
  test('never a client: of persons only who was first, by name, and that may be unknown', () => {
    const told = codes.flatMap((code) => {
      const schema = dataOf(code);
      return schema ? Object.keys(sampleOf(schema) as object).map((name) => `${code}.${name}`) : [];
    });
    expect(told.filter((name) => /\.(client|phone|label|note|text)/i.test(name))).toEqual([]);
    expect(told.filter((name) => /[nN]ame$/.test(name)).sort()).toEqual([
      'CHANGED_MEANWHILE.byName',
      'DAY_CLOSED.name',
      'SLOT_TAKEN.byName',
    ]);
    for (const code of ['CHANGED_MEANWHILE', 'SLOT_TAKEN'] as const) {
      const schema = dataOf(code) as z.ZodType;
      expect(schema.safeParse({ ...(sampleOf(schema) as object), byName: null }).success).toBe(true);
    }
  });

  test('an identity code that was found is named by its field, never repeated', () => {
    const parsed = (dataOf('IDENTITY_CODE_IN_TEXT') as z.ZodType).parse({
      field: 'worry',
      text: '010190-123A',
    });
    expect(parsed).toEqual({ field: 'worry' });
  });
});
