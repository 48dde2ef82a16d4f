import { describe, expect, test } from 'vitest';
import { SECONDS, secondsOf, together } from '#tests/support/keystrokes/operators.ts';
import { callMethod, callPresses, ordinaryCall, rowMethod } from '#tests/support/keystrokes/ordinary-call.ts';
import { callerChoices, outcomeChoices, urgencyChoices } from '#renderer/features/calls/form/choices.ts';

describe('the keystroke-level model', () => {
  test('adds up its operators', () => {
    expect(secondsOf({})).toBe(0);
    expect(secondsOf({ press: 10 })).toBeCloseTo(10 * SECONDS.press);
    expect(secondsOf({ point: 1, click: 2, home: 1, prepare: 1 })).toBeCloseTo(1.1 + 0.2 + 0.4 + 1.35);
    expect(together({ press: 2 }, { press: 3, prepare: 1 }, {})).toEqual({ press: 5, prepare: 1 });
  });
});

describe('L13 the ordinary call', () => {
  test('has 12 fields besides the one that is passed by, and at most 25 presses', () => {
    const filled = ordinaryCall.filter(({ text, cell }) => text !== undefined || cell !== undefined);
    expect(filled).toHaveLength(12);
    expect(callPresses()).toBeLessThanOrEqual(25);
  });

  test('takes at most a quarter of a spreadsheet row in words, and less than one with lists', () => {
    const call = secondsOf(callMethod());
    expect(call / secondsOf(rowMethod('words'))).toBeLessThanOrEqual(0.25);
    expect(call).toBeLessThan(secondsOf(rowMethod('lists')));
  });

  test('is played by the keys that the form shows', () => {
    const keyOf = (field: string) => ordinaryCall.find((step) => step.field === field)?.keys[0];
    expect(callerChoices('fi').find(({ id }) => id === 'client')?.shortcut).toBe(keyOf('callerKind'));
    expect(outcomeChoices('fi').find(({ id }) => id === 'resolved')?.shortcut).toBe(keyOf('outcome'));
    expect(urgencyChoices('fi').find(({ id }) => id === 'seven-days')?.shortcut).toBe(keyOf('urgency'));
  });
});
