import { expect, test } from 'vitest';
import type { CheckedTime } from '#contract/joint-meetings.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { whyNot } from '#renderer/features/joint-meetings/why-not.ts';

const on = localDate('2027-01-06');
const checked = (changes: Partial<CheckedTime>): CheckedTime => ({
  on,
  startMinute: at(9),
  endMinute: at(10),
  problems: [],
  closed: null,
  clashes: [],
  nearest: [],
  ...changes,
});
const clash = {
  staffId: 'kaisa',
  staffName: 'Kaisa Kelanen',
  on,
  startMinute: at(9, 30),
  endMinute: at(10),
  takenBy: 'duty-shift' as const,
  byName: 'Outi Ohjaaja',
  at: instantOf(localDate('2026-11-24'), at(8)),
};

test('K16 a closed day by its name, and only once', () => {
  const day = checked({
    problems: [{ field: 'on', code: 'dayClosed' }],
    closed: { why: 'holiday', name: 'epiphany' },
  });
  expect(whyNot(day, 'fi')).toEqual(['toimisto on kiinni: loppiainen']);
  expect(whyNot(day, 'sv')).toEqual(['byrån är stängd: trettondagen']);
  expect(whyNot(checked({ closed: { why: 'no-template', name: null } }), 'fi')).toEqual(['ei Kela-päivää']);
});

test('K16 whose time is taken, by what and who arranged it; without the last when nobody knows', () => {
  const sentences = whyNot(checked({ clashes: [clash, { ...clash, byName: null, at: null }] }), 'fi');
  expect(sentences.map((one) => one.replaceAll('\u00a0', ' '))).toEqual([
    'Kaisa Kelanen on varattu 9.30–10.00: puhelinpäivystys (Outi Ohjaaja, 24.11.2026 klo 8.00)',
    'Kaisa Kelanen on varattu 9.30–10.00: puhelinpäivystys',
  ]);
});

test('another problem of the time is said as everywhere, and a time that does has no reason', () => {
  const [reason] = whyNot(checked({ problems: [{ field: 'startMinute', code: 'outsideHours' }] }), 'fi');
  expect(reason).toContain('Kelan neuvoja ei ole paikalla koko aikaa.');
  expect(whyNot(checked({}), 'fi')).toEqual([]);
});
