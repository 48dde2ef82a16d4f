import { expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { parseMinute, type MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { spokenFreeTimes } from '#i18n/spoken-times.ts';

const times = (...texts: readonly string[]) =>
  texts.map((text) => {
    const [on = '', clock = ''] = text.split(' ');
    return { on: localDate(on), startMinute: parseMinute(clock) as MinuteOfDay };
  });
const today = localDate('2026-10-20');

test('times of one day are said after its name, a full hour without zeros', () => {
  const found = times('2026-10-28 9.00', '2026-10-28 9.30', '2026-10-28 10.00');
  expect(spokenFreeTimes(found, today, 'fi')).toBe(
    'Seuraavat vapaat ajat ovat keskiviikkona 28. lokakuuta kello 9, 9.30 ja 10.',
  );
  expect(spokenFreeTimes(found, today, 'sv')).toBe(
    'De följande lediga tiderna är onsdagen den 28 oktober klockan 9, 9.30 och 10.',
  );
  expect(spokenFreeTimes(found, today, 'en')).toBe(
    'The next free times are on Wednesday 28 October at 9, 9:30 and 10.',
  );
});

test('each day is said once, and another day is heard as another', () => {
  const found = times('2026-10-28 14.30', '2026-11-04 9.00', '2026-11-04 9.30');
  expect(spokenFreeTimes(found, today, 'fi')).toBe(
    'Seuraavat vapaat ajat ovat keskiviikkona 28. lokakuuta kello 14.30 sekä keskiviikkona 4. marraskuuta kello 9 ja 9.30.',
  );
});

test('today and tomorrow are said so, tomorrow with its date too', () => {
  expect(spokenFreeTimes(times('2026-10-20 13.00'), today, 'fi')).toBe(
    'Seuraava vapaa aika on tänään kello 13.',
  );
  expect(spokenFreeTimes(times('2026-10-21 9.30'), today, 'fi')).toBe(
    'Seuraava vapaa aika on huomenna, keskiviikkona 21. lokakuuta, kello 9.30.',
  );
});

test('the same time with two advisers is said once, and without times it is said that there are none', () => {
  expect(spokenFreeTimes(times('2026-10-28 9.00', '2026-10-28 9.00'), today, 'fi')).toBe(
    'Seuraava vapaa aika on keskiviikkona 28. lokakuuta kello 9.',
  );
  expect(spokenFreeTimes([], today, 'sv')).toBe('Det finns inga lediga tider.');
});
