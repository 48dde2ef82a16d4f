import { expect, test } from 'vitest';
import { withColumn, withLayout } from '#domain/old-figures/change-mapping.ts';
import type { Mapping } from '#domain/old-figures/mapping.ts';

const mapping: Mapping = {
  layout: 'day',
  year: 2021,
  columns: [
    { heading: 'Pvm', target: 'day', unknownWords: 'refuse' },
    { heading: 'Vastatut', target: 'answered', unknownWords: 'refuse' },
    { heading: 'Huom', target: null, unknownWords: 'refuse' },
  ],
};

test('another kind of table keeps what its columns can still be, and the year', () => {
  expect(withLayout(mapping, 'call')).toEqual({
    layout: 'call',
    year: 2021,
    columns: [
      { heading: 'Pvm', target: 'day', unknownWords: 'refuse' },
      { heading: 'Vastatut', target: null, unknownWords: 'refuse' },
      { heading: 'Huom', target: null, unknownWords: 'refuse' },
    ],
  });
  expect(withLayout(mapping, 'day')).toEqual(mapping);
});

test('one column is changed and the others stay', () => {
  const changed = withColumn(mapping, 'Huom', { target: 'missed' });
  expect(changed.columns.map(({ target }) => target)).toEqual(['day', 'answered', 'missed']);
  expect(withColumn(mapping, 'Huom', { unknownWords: 'leave' }).columns[2]).toEqual({
    heading: 'Huom',
    target: null,
    unknownWords: 'leave',
  });
  expect(mapping.columns[2]?.target).toBeNull();
});
