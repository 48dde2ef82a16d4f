import { describe, expect, test } from 'vitest';
import { walkInOffer } from '#domain/walk-ins/offer.ts';
import { exception, kelaDay, stretch, taken, template, time } from '#tests/support/kela-day-rows.ts';

const wednesday = '2026-11-18';
const breaks = [stretch('11.30-12.00')];
const offer = (nowMinute: string, occupied: string[] = [], on = wednesday) =>
  walkInOffer({
    nowMinute: time(nowMinute),
    onDay: kelaDay(on, {
      templates: [template({ breaks })],
      occupied: occupied.map((range) => taken(range)),
    }),
  });

describe('free', () => {
  test('W1 at 9.40 with the next booking at 10.00: free until 10.00, 20 minutes', () => {
    expect(offer('9.40', ['12.00-12.30', '10.00-10.30', '9.00-9.30'])).toEqual({
      kind: 'free',
      untilMinute: time('10.00'),
      minutes: 20,
    });
  });

  test('until the next break or closing when nothing is booked', () => {
    expect(offer('9.40')).toEqual({ kind: 'free', untilMinute: time('11.30'), minutes: 110 });
    expect(offer('14.59')).toEqual({ kind: 'free', untilMinute: time('15.00'), minutes: 1 });
  });

  test('from the very minute a visit ends', () => {
    expect(offer('9.30', ['9.00-9.30'])).toMatchObject({ kind: 'free' });
  });
});

describe('busy', () => {
  test('until the end of everything that follows without a gap', () => {
    expect(offer('9.10', ['9.30-10.00', '9.00-9.30', '10.15-10.30'])).toEqual({
      kind: 'busy',
      untilMinute: time('10.00'),
    });
  });

  test('a booking that begins this minute goes first', () => {
    expect(offer('10.00', ['10.00-10.30'])).toEqual({ kind: 'busy', untilMinute: time('10.30') });
  });

  test('through a break', () => {
    expect(offer('11.30')).toEqual({ kind: 'busy', untilMinute: time('12.00') });
  });
});

describe('W3 exactly at opening accepted, exactly at closing refused', () => {
  test('the minute before opening', () => {
    expect(offer('8.59')).toEqual({
      kind: 'closed',
      why: { kind: 'before-opening', opensAtMinute: time('9.00') },
    });
  });

  test('opening', () => {
    expect(offer('9.00')).toMatchObject({ kind: 'free', minutes: 150 });
  });

  test('closing', () => {
    expect(offer('15.00')).toEqual({
      kind: 'closed',
      why: { kind: 'after-closing', closedAtMinute: time('15.00') },
    });
  });
});

describe('W4 a closed day is refused like a booking', () => {
  test('a holiday', () => {
    expect(offer('9.40', [], '2027-01-06')).toEqual({
      kind: 'closed',
      why: { kind: 'holiday', holiday: 'epiphany' },
    });
  });

  test('a day without the adviser', () => {
    const onDay = kelaDay(wednesday, {
      exceptions: [exception(wednesday, wednesday, { reason: 'sairaana' })],
    });
    expect(walkInOffer({ nowMinute: time('9.40'), onDay })).toEqual({
      kind: 'closed',
      why: { kind: 'exception', reason: 'sairaana' },
    });
  });
});
