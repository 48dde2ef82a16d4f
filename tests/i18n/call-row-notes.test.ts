import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { sayWithoutRows } from '#i18n/call-row-notes.ts';

const span = { from: localDate('2021-01-04'), to: localDate('2021-02-12'), days: 27 };
const day = { from: span.from, to: span.from, days: 1 };

test('the days, how many of them, and why they have no rows', () => {
  expect(sayWithoutRows(span, 'Alavus', 'fi')).toBe(
    'Alavus, 4.1.2021–12.2.2021: 27 päivältä on vain vanhat tuodut luvut, eikä puheluista ole rivejä.',
  );
  expect(sayWithoutRows(day, null, 'fi')).toBe(
    '4.1.2021: yhdeltä päivältä on vain vanhat tuodut luvut, eikä puheluista ole rivejä.',
  );
});

test('in Swedish and in English', () => {
  expect(sayWithoutRows(span, null, 'sv')).toMatch(/^4\.1\.2021–12\.2\.2021: för 27 dagar finns/);
  expect(sayWithoutRows(day, 'Alavus', 'sv')).toMatch(/^Alavus, 4\.1\.2021: för 1 dag finns/);
  expect(sayWithoutRows(day, null, 'en')).toMatch(/: of 1 day there are only old imported figures/);
});
