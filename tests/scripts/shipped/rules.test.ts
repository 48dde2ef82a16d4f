import { describe, expect, test } from 'vitest';
import { isAllowed, refusals } from '#scripts/shipped/rules.ts';

describe('licences', () => {
  test.each(['MIT', 'ISC', '(MIT OR CC0-1.0)', 'MIT and ISC', '(GPL-3.0 OR MIT)', 'Apache-2.0 AND MIT'])(
    '%s may be shipped',
    (licence) => expect(isAllowed(licence)).toBe(true),
  );
  test.each(['GPL-3.0', 'AGPL-3.0-only', '', 'MIT AND GPL-2.0', 'SEE LICENSE IN LICENSE.md', 'UNLICENSED'])(
    '%s may not',
    (licence) => expect(isAllowed(licence)).toBe(false),
  );
});

describe('age', () => {
  const one = { name: 'one', version: '1.0.0', licence: 'MIT' };
  test('fourteen days are enough, thirteen are not, and a version nobody has published is refused', () => {
    expect(refusals([{ ...one, publishedOn: '2026-11-16' }], '2026-11-30')).toEqual([]);
    expect(refusals([{ ...one, publishedOn: '2026-11-17' }], '2026-11-30')).toEqual([
      'one@1.0.0 is younger than 14 days: 2026-11-17',
    ]);
    expect(refusals([{ ...one, publishedOn: '' }], '2026-11-30')).toEqual([
      'one@1.0.0 is younger than 14 days: never published',
    ]);
  });
  test('over the end of a year and of February', () => {
    expect(refusals([{ ...one, publishedOn: '2026-12-20' }], '2027-01-03')).toEqual([]);
    expect(refusals([{ ...one, publishedOn: '2028-02-16' }], '2028-03-01')).toEqual([]);
    expect(refusals([{ ...one, publishedOn: '2028-02-17' }], '2028-03-01')).toHaveLength(1);
  });
  test('both faults of a package are told', () => {
    expect(refusals([{ ...one, licence: 'GPL-3.0', publishedOn: '2026-11-29' }], '2026-11-30')).toHaveLength(
      2,
    );
  });
});
