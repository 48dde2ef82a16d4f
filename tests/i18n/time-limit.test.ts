import { expect, test } from 'vitest';
import { timeLimit, usualTimeLimitRule } from '#domain/calendar/time-limit.ts';
import { localDate } from '#domain/time/local-date.ts';
import { timeLimitBasis } from '#i18n/time-limit.ts';

const made = timeLimit(localDate('2026-12-16'), 7, usualTimeLimitRule, []);

test('K22 the basis says from which day, what counts, and which days were passed over', () => {
  expect(timeLimitBasis(made, 'fi')).toBe(
    '7. arkipäivä 16.12.2026 jälkeen: ma–pe, ei pyhäpäiviä eikä aattoja; ohitettiin 24.12. jouluaatto, 25.12. joulupäivä.',
  );
  expect(timeLimitBasis(made, 'sv')).toBe(
    '7:e vardagen efter 16.12.2026: må–fr, inte helgdagar eller aftnar; utelämnade 24.12. julafton, 25.12. juldagen.',
  );
  expect(timeLimitBasis(made, 'en')).toContain('passed over 24 Dec Christmas Eve, 25 Dec Christmas Day.');
});

test('it names Saturdays and own closures where they matter, and nothing that was not passed over', () => {
  const own = [{ fromOn: localDate('2026-11-20'), toOn: localDate('2026-11-20'), name: 'koulutuspäivä' }];
  const rule = { saturdays: true, skipsClosures: true };
  expect(timeLimitBasis(timeLimit(localDate('2026-11-18'), 7, rule, own), 'fi')).toBe(
    '7. arkipäivä 18.11.2026 jälkeen: ma–la, ei pyhäpäiviä eikä aattoja, ei omia sulkupäiviä; ohitettiin 20.11. koulutuspäivä.',
  );
  expect(timeLimitBasis(timeLimit(localDate('2026-11-18'), 7, usualTimeLimitRule, []), 'fi')).not.toContain(
    'ohitettiin',
  );
});
