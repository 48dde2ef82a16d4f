import { expect, test } from 'vitest';
import { sayPassed } from '#i18n/old-figures-passed.ts';

test('what was passed over is told kind by kind, and nothing is told of nothing', () => {
  const passed = { title: 2, headings: 4, totals: 3, emptyDay: 0, note: 1 };
  expect(sayPassed(passed, 'fi')).toBe(
    'Ohitettuja rivejä: otsikoita 2, sarakeotsikoita 4, summarivejä 3, muita tekstejä 1.',
  );
  expect(sayPassed({ title: 0, headings: 0, totals: 0, emptyDay: 0, note: 0 }, 'fi')).toBe('');
});
