import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as values from '#contract/values.ts';

const accepts = (schema: z.ZodType, some: readonly unknown[]) =>
  some.filter((one) => schema.safeParse(one).success);

const rows: readonly (readonly [string, z.ZodType, readonly unknown[], readonly unknown[]])[] = [
  [
    'a day',
    values.localDateSchema,
    ['1900-01-01', '2026-10-21', '2028-02-29', '9999-12-31'],
    [
      '1899-12-31',
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-10-32',
      '2026-1-5',
      '21.10.2026',
      '',
      20261021,
    ],
  ],
  [
    'a day without what follows it',
    values.localDateSchema,
    ['2026-10-21'],
    ['2026-10-21T00:00:00Z', '2026-10-21 ', ' 2026-10-21', '2026-10-21\n', new Date(0), null],
  ],
  [
    'a minute of the day',
    values.minuteSchema,
    [0, 1, 539, 1440],
    [-1, 1441, 9.5, Number.NaN, '540', null, true],
  ],
  [
    'a moment',
    values.instantSchema,
    [0, Date.UTC(2026, 9, 21), -1],
    [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '0', null],
  ],
  [
    'a month',
    values.monthSchema,
    ['1900-01', '2026-10', '2026-12'],
    ['2026-13', '2026-00', '2026-1', '2026', '2026-10-01', '10/2026', 202610, ''],
  ],
  ['a weekday', values.weekdaySchema, [1, 2, 3, 4, 5, 6, 7], [0, 8, 1.5, '1', 'ma', null]],
  ['an id', values.idSchema, ['a', 'x'.repeat(64)], ['', 'x'.repeat(65), 1, null]],
  ['a version', values.versionSchema, [1, 2, 1_000_000], [0, -1, 1.5, '1', null]],
  ['a code', values.codeSchema, ['', '12', 'x'.repeat(64)], ['x'.repeat(65), 12]],
  ['a language', values.languageSchema, ['fi', 'sv', 'en'], ['FI', 'se', 'fi-FI', '', null]],
  ['a line', values.lineSchema, ['', 'x'.repeat(200)], ['x'.repeat(201), 1, null]],
  ['a text', values.textSchema, ['', 'x'.repeat(2000), 'yksi\nkaksi'], ['x'.repeat(2001), 1, null]],
  [
    'a stretch of a day',
    values.minuteRangeSchema,
    [{ startMinute: 0, endMinute: 1440 }],
    [{ startMinute: 0 }, { startMinute: 0, endMinute: 1441 }, [0, 60], null],
  ],
];

describe.each(rows)('%s', (_, schema, right, wrong) => {
  test('the right ones are taken, the wrong ones refused', () => {
    expect(accepts(schema, right)).toEqual(right);
    expect(accepts(schema, wrong)).toEqual([]);
  });
});

describe('what is typed', () => {
  test('loses the spaces around it, not those inside', () => {
    expect(values.lineSchema.parse('  A. K.  \t')).toBe('A. K.');
    expect(values.textSchema.parse('\n ensin\n\nsitten \u00a0')).toBe('ensin\n\nsitten');
  });

  test('is measured without the spaces around it', () => {
    expect(values.lineSchema.safeParse(`${' '.repeat(50)}${'x'.repeat(200)}${' '.repeat(50)}`).success).toBe(
      true,
    );
  });

  test('keeps letters of every language, marks and emoji as they were written', () => {
    for (const written of ['Åsa Öst', 'Иван', 'محمد', '李', '👩‍👧', '=1+1', '<b>', "'; DROP TABLE"])
      expect(values.lineSchema.parse(written)).toBe(written);
  });
});

test('no schema answers with a value other than it was given, but for the spaces around texts', () => {
  const same: readonly (readonly [z.ZodType, unknown])[] = [
    [values.localDateSchema, '2026-10-21'],
    [values.minuteSchema, 540],
    [values.instantSchema, 1_792_569_600_000],
    [values.monthSchema, '2026-10'],
    [values.weekdaySchema, 7],
    [values.idSchema, ' id '],
    [values.requestIdSchema, ' 12345678 '],
  ];
  for (const [schema, value] of same) expect(schema.parse(value)).toBe(value);
});

test('schemas are read without making code from text, which the window forbids', () => {
  const made: string[] = [];
  const real = globalThis.Function;
  // A schema that compiled itself would call the constructor of functions the first time it is used.
  globalThis.Function = new Proxy(real, {
    construct(target, args: string[]) {
      made.push(args.join());
      return Reflect.construct(target, args);
    },
  });
  try {
    values.minuteRangeSchema.extend({ on: values.localDateSchema }).safeParse({});
  } finally {
    globalThis.Function = real;
  }
  expect(made).toEqual([]);
});
