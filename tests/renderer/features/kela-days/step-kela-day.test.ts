import { describe, expect, test } from 'vitest';
import type { KelaExceptionView } from '#contract/kela-days.ts';
import { localDate } from '#domain/time/local-date.ts';
import { isKelaDay, stepKelaDay } from '#renderer/features/kela-days/step-kela-day.ts';
import { exception } from '#tests/support/kela-day-rows.ts';
import { templateView } from './rows.ts';

const on = localDate;
const rhythm = (
  exceptions: readonly KelaExceptionView[] = [],
  template: Parameters<typeof templateView>[0] = {},
) => ({ templates: [templateView(template)], exceptions });

describe('from one Kela day to another', () => {
  test('the next and the previous Wednesday, the day itself not counted', () => {
    expect(stepKelaDay(on('2026-10-21'), 1, rhythm())).toBe('2026-10-28');
    expect(stepKelaDay(on('2026-10-21'), -1, rhythm())).toBe('2026-10-14');
    expect(stepKelaDay(on('2026-10-22'), 1, rhythm())).toBe('2026-10-28');
  });

  test('K3 a public holiday and K8 a closed week are stopped at, so that one sees why', () => {
    expect(stepKelaDay(on('2026-12-30'), 1, rhythm())).toBe('2027-01-06');
    const summer = exception('2027-07-06', '2027-08-02');
    expect(stepKelaDay(on('2027-06-30'), 1, rhythm([summer]))).toBe('2027-07-07');
  });

  test('K9 an extra Monday is a Kela day', () => {
    const monday = exception('2026-10-26', '2026-10-26', { kind: 'extra-day', hours: '9.00-12.00' });
    expect(isKelaDay(on('2026-10-26'), rhythm([monday]))).toBe(true);
    expect(isKelaDay(on('2026-10-26'), rhythm())).toBe(false);
    expect(stepKelaDay(on('2026-10-21'), 1, rhythm([monday]))).toBe('2026-10-26');
  });

  test('every other week, and an end', () => {
    const every2 = rhythm([], { everyWeeks: 2, validFromOn: on('2026-10-21') });
    expect(stepKelaDay(on('2026-10-21'), 1, every2)).toBe('2026-11-04');
    expect(stepKelaDay(on('2026-10-21'), -1, every2)).toBeUndefined();
    const ended = rhythm([], { validToOn: on('2026-10-21') });
    expect(stepKelaDay(on('2026-10-21'), 1, ended)).toBeUndefined();
  });
});
