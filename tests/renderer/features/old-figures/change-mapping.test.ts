import { expect, test } from 'vitest';
import { withColumn, withLayout } from '#renderer/features/old-figures/change-mapping.ts';
import { sayPassed } from '#renderer/features/old-figures/say-passed.ts';
import type { MappingChoice } from '#renderer/features/old-figures/use-mapped-preview.ts';

const mapping: MappingChoice = {
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

test('what was passed over is told kind by kind, and nothing is told of nothing', () => {
  const passed = { title: 2, headings: 4, totals: 3, emptyDay: 0, note: 1 };
  expect(sayPassed(passed, 'fi')).toBe(
    'Ohitettuja rivejä: otsikoita 2, sarakeotsikoita 4, summarivejä 3, muita tekstejä 1.',
  );
  expect(sayPassed({ title: 0, headings: 0, totals: 0, emptyDay: 0, note: 0 }, 'fi')).toBe('');
});
