import { describe, expect, test } from 'vitest';
import type { EntryDetails } from '#domain/directory/entry.ts';
import { areaMunicipalityOf, directedTo, forCaller } from '#domain/directory/for-caller.ts';
import { entryInput } from '#tests/support/directory.ts';

const of = (name: string, changes: Partial<EntryDetails> = {}): EntryDetails => {
  const { requestId: _r, ownerId: _o, ...details } = entryInput();
  return { ...details, name, ...changes };
};
const entries = [
  of('Alavus', { wholeArea: false, municipalities: ['010'], topics: ['2'] }),
  of('Kaikki', { topics: ['3', '2'] }),
  of('Soini', { wholeArea: false, municipalities: ['759'], topics: ['3'] }),
];
const names = (municipality: string | null, topics: readonly string[]) =>
  forCaller(entries, { municipality, topics }).map(({ name }) => name);

describe('entries for a caller', () => {
  test('are those of the municipality and of the whole area', () => {
    expect(names('010', [])).toEqual(['Alavus', 'Kaikki']);
    expect(names('759', [])).toEqual(['Kaikki', 'Soini']);
  });

  test('stand in the order of how many of the topics they help with', () => {
    expect(names('010', ['3'])).toEqual(['Kaikki', 'Alavus']);
    expect(names('010', ['3', '2'])).toEqual(['Kaikki', 'Alavus']);
    expect(names('010', ['2'])).toEqual(['Alavus', 'Kaikki']);
  });

  test('are all of them while it is not known where the caller lives, or it is elsewhere', () => {
    expect(names(null, [])).toHaveLength(3);
    expect(names('other', ['3'])).toEqual(['Kaikki', 'Soini', 'Alavus']);
  });
});

test('only a municipality of the area is one', () => {
  expect(areaMunicipalityOf('989')).toBe('989');
  expect(areaMunicipalityOf('other')).toBeUndefined();
  expect(areaMunicipalityOf('091')).toBeUndefined();
  expect(areaMunicipalityOf(null)).toBeUndefined();
});

describe('where a caller was directed', () => {
  test('is the name, who provides it, and the number, without what is empty', () => {
    expect(directedTo({ name: 'Velkaneuvonta', provider: 'Toimisto', phone: '000 1' })).toBe(
      'Velkaneuvonta, Toimisto, 000 1',
    );
    expect(directedTo({ name: 'Velkaneuvonta', provider: '', phone: '' })).toBe('Velkaneuvonta');
  });

  test('fits the field of the call: first the provider goes, then the end of the name', () => {
    const long = 'x'.repeat(150);
    expect(directedTo({ name: long, provider: 'y'.repeat(100), phone: '000 1' })).toBe(`${long}, 000 1`);
    expect(directedTo({ name: 'x'.repeat(200), provider: '', phone: '000 1' })).toHaveLength(200);
  });
});
