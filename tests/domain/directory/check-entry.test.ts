import { describe, expect, test } from 'vitest';
import { checkCheckedOn, checkEntry, isWebAddress } from '#domain/directory/check-entry.ts';
import { localDate } from '#domain/time/local-date.ts';

const entry = { wholeArea: false, municipalities: ['010' as const], web: '' };

describe('whom an entry serves', () => {
  test('is a municipality, several, or the whole area', () => {
    expect(checkEntry(entry)).toEqual([]);
    expect(checkEntry({ ...entry, municipalities: ['010', '989'] })).toEqual([]);
    expect(checkEntry({ ...entry, wholeArea: true, municipalities: [] })).toEqual([]);
  });

  test('has to be said', () => {
    expect(checkEntry({ ...entry, municipalities: [] })).toEqual([
      { field: 'municipalities', code: 'areaMissing' },
    ]);
  });

  test('is not said twice', () => {
    expect(checkEntry({ ...entry, wholeArea: true })).toEqual([
      { field: 'municipalities', code: 'areaTwice' },
    ]);
  });
});

describe('a web address', () => {
  test.each([
    'www.example.fi',
    'example.fi',
    'https://www.example.fi/a/b?c=d#e',
    'http://example.fi:8080/',
    'www.esimerkkipaikkakää.fi',
    'WWW.EXAMPLE.FI',
  ])('%s is one', (web) => {
    expect(isWebAddress(web)).toBe(true);
    expect(checkEntry({ ...entry, web })).toEqual([]);
  });

  test.each([
    'javascript:alert(1)',
    'example',
    'www.example.fi ja muuta',
    'mailto:a@example.fi',
    '-a.fi',
    '.fi',
  ])('%s is not', (web) => {
    expect(isWebAddress(web)).toBe(false);
    expect(checkEntry({ ...entry, web })).toEqual([{ field: 'web', code: 'webNotAddress' }]);
  });

  test('of two thousand letters is judged at once', () => {
    expect(isWebAddress(`${'a-'.repeat(1000)}!`)).toBe(false);
  });
});

test('a check is of today or before it', () => {
  const today = localDate('2026-10-21');
  expect(checkCheckedOn(today, today)).toEqual([]);
  expect(checkCheckedOn(localDate('2025-01-01'), today)).toEqual([]);
  expect(checkCheckedOn(null, today)).toEqual([]);
  expect(checkCheckedOn(localDate('2026-10-22'), today)).toEqual([
    { field: 'checkedOn', code: 'checkedInFuture' },
  ]);
});
