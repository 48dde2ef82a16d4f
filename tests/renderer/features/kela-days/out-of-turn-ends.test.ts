import { expect, test } from 'vitest';
import type { Arrival } from '#renderer/features/kela-days/arrivals.ts';
import { outOfTurnEnds } from '#renderer/features/kela-days/out-of-turn-ends.ts';
import { time, written } from '#tests/support/kela-day-rows.ts';
import { booking, walkIn } from './rows.ts';

const late: Arrival = { kind: 'booking', booking: booking('9.30-10.00') };
const ends = (passed: readonly Arrival[], now: string) =>
  written(outOfTurnEnds(passed, time(now)).map((end) => ({ startMinute: end, endMinute: end }))).map(
    (range) => range.split('-')[0],
  );

test('W2 in the time of one who is late: a short visit, or the rest of the time', () => {
  expect(ends([late], '9.42')).toEqual(['9.55', '10.00']);
  expect(ends([late], '9.30')).toEqual(['9.40', '10.00']);
});

test('when little is left only the rest is offered', () => {
  expect(ends([late], '9.52')).toEqual(['10.00']);
});

test('nothing is offered in the time of those who have none now', () => {
  const waiting: Arrival = { kind: 'walkIn', walkIn: walkIn('') };
  const squeezed: Arrival = {
    kind: 'booking',
    booking: booking('9.30-10.00', { squeezeInReason: 'puhelu' }),
  };
  expect(ends([waiting], '9.42')).toEqual([]);
  expect(ends([squeezed], '9.42')).toEqual([]);
  expect(ends([late], '10.00')).toEqual([]);
});
