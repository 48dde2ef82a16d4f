import { describe, expect, test } from 'vitest';
import type { EntryDetails } from '#domain/directory/entry.ts';
import { findEntries, folded, matches, type EntryFilter } from '#domain/directory/find-entries.ts';
import { localDate } from '#domain/time/local-date.ts';
import { entryInput } from '#tests/support/directory.ts';

const today = localDate('2026-10-21');
const everything: EntryFilter = { text: '', municipality: null, kind: null, uncheckedOnly: false };
const of = (changes: Partial<EntryDetails> & { checkedOn?: string | null } = {}) => {
  const { requestId: _r, ownerId: _o, ...details } = entryInput();
  const { checkedOn = '2026-10-01', ...rest } = changes;
  return { ...details, ...rest, checkedOn: checkedOn === null ? null : localDate(checkedOn) };
};
const names = (filter: Partial<EntryFilter>, entries: ReturnType<typeof of>[]) =>
  findEntries(entries, { ...everything, ...filter }, today, (kind) =>
    kind === '8' ? 'Mielenterveys' : 'Muu',
  ).map(({ name }) => name);

describe('the search', () => {
  test.each([
    ['ähtärin', 'Ähtärin'],
    ['ahtarin', 'Ähtärin'],
    ['TYÖPAJA', 'työpaja'],
    ['tyopaja', 'työpaja'],
    ['pkå', 'PKA'],
    ['neuvonta', 'Velkaneuvonta'],
    ['velka neuv', 'Velkaneuvonta'],
    ['neuv velka', 'Velkaneuvonta'],
    ['', 'anything'],
    ['  ', 'anything'],
  ])('%s finds %s', (search, word) => {
    expect(matches([word], search)).toBe(true);
  });

  test('every word has to be there', () => {
    expect(matches(['Velkaneuvonta', 'Alavus'], 'velka alavus')).toBe(true);
    expect(matches(['Velkaneuvonta', 'Alavus'], 'velka soini')).toBe(false);
  });

  test('a number is found with and without its spaces', () => {
    expect(matches(['000 555 0101'], '0005550101')).toBe(true);
    expect(matches(['000-555 0101'], '5550101')).toBe(true);
    expect(matches(['000 555 0101'], '555 01')).toBe(true);
  });

  test('a sign of a pattern is a sign like any other', () => {
    expect(matches(['Apua (päivystys)'], '(paiv')).toBe(true);
    expect(matches(['Apua'], '.*')).toBe(false);
  });

  test('looks into the provider, the description and the name of the kind too', () => {
    const entries = [of({ name: 'A', provider: 'Säätiö' }), of({ name: 'B', kind: '8' })];
    expect(names({ text: 'saatio' }, entries)).toEqual(['A']);
    expect(names({ text: 'terveys' }, entries)).toEqual(['B']);
    expect(names({ text: 'velkajarjestely' }, entries)).toEqual(['A', 'B']);
  });
});

describe('the filters', () => {
  const entries = [
    of({ name: 'Alavus', wholeArea: false, municipalities: ['010'], kind: '1' }),
    of({
      name: 'Kaksi',
      wholeArea: false,
      municipalities: ['010', '989'],
      kind: '2',
      checkedOn: '2025-10-21',
    }),
    of({ name: 'Kaikki', kind: '2', checkedOn: null }),
  ];

  test('a municipality lets pass what serves it, with the whole area', () => {
    expect(names({ municipality: '010' }, entries)).toEqual(['Alavus', 'Kaksi', 'Kaikki']);
    expect(names({ municipality: '989' }, entries)).toEqual(['Kaksi', 'Kaikki']);
    expect(names({ municipality: '759' }, entries)).toEqual(['Kaikki']);
  });

  test('kind, and what nobody has checked for a year, narrow together', () => {
    expect(names({ kind: '2' }, entries)).toEqual(['Kaksi', 'Kaikki']);
    expect(names({ uncheckedOnly: true }, entries)).toEqual(['Kaksi', 'Kaikki']);
    expect(names({ uncheckedOnly: true, municipality: '759', text: 'kaik' }, entries)).toEqual(['Kaikki']);
    expect(names({ uncheckedOnly: true, kind: '1' }, entries)).toEqual([]);
  });
});

test('folding leaves what has no mark as it is', () => {
  expect(folded('Åäö É ß 112')).toBe('aao e ß 112');
});
