import { expect, test } from 'vitest';
import { countImport } from '#renderer/features/directory/count-import.ts';
import { sayFields } from '#renderer/features/directory/say-fields.ts';

test('changed parts are named by their columns, each once', () => {
  expect(sayFields(['phone', 'wholeArea', 'municipalities', 'ownerId'], 'fi')).toBe(
    'puhelin, kunnat, vastuuhenkilö',
  );
  expect(sayFields([], 'fi')).toBe('');
});

test('what comes back is counted as new', () => {
  const change = (kind: 'new' | 'changed' | 'back' | 'removed', row: number) => ({
    kind,
    row,
    name: '',
    fields: [],
  });
  expect(
    countImport({
      source: 'csv',
      changes: [change('new', 2), change('back', 3), change('changed', 4), change('removed', 5)],
      unchanged: 7,
      refused: [{ row: 9, name: '', why: 'idMissing' }],
      unknownColumns: [],
    }),
  ).toEqual({ added: 2, changed: 1, removed: 1, unchanged: 7, refused: 1 });
});
