import { describe, expect, test } from 'vitest';
import { secondsOf, together } from '#tests/support/keystrokes/operators.ts';
import { callMethod, callPresses, ordinaryCall, rowMethod } from '#tests/support/keystrokes/ordinary-call.ts';

/** Presses of each field by hand: in the form, in a cell in words (with its Tab) and by a drop-down list. */
const byHand: Record<string, readonly [form: number, words: number, list: number]> = {
  worry: [1, 1, 1],
  // "Asiakas itse" is 12 letters and the first of its list: Alt and arrow, one arrow, Enter, Tab.
  callerKind: [2, 13, 5],
  // "Alavus", the first.
  municipalityCode: [2, 7, 5],
  // "30–64 v", the fourth.
  ageBand: [2, 8, 8],
  // "Työikäisten palvelut", the first.
  serviceTask: [2, 21, 5],
  // "Taloudellisen tuen tarve", the third; two letters in the form.
  topics: [3, 25, 7],
  otherConcern: [1, 1, 1],
  // "7 arkipäivän kuluessa", the second.
  urgency: [2, 22, 6],
  // "Kyllä", the first.
  existingClient: [2, 6, 5],
  // "Hoidettu puhelussa", the first.
  outcome: [2, 19, 5],
  advice: [1, 1, 1],
  // A digit and an x stand in no list.
  wrapUpMinutes: [2, 2, 2],
  bigCase: [1, 2, 2],
};
const sumOf = (column: 0 | 1 | 2) => Object.values(byHand).reduce((sum, counts) => sum + counts[column], 0);

describe('L13 the ordinary call, counted by hand', () => {
  test('is of these fields in this order', () => {
    expect(ordinaryCall.map(({ field }) => field)).toEqual(Object.keys(byHand));
    expect([sumOf(0), sumOf(1), sumOf(2)]).toEqual([23, 128, 53]);
  });

  test.each(ordinaryCall.map((step) => [step.field, step] as const))(
    '%s: the keys of the form and of the cell',
    (field, { keys, cell, place }) => {
      const words = (cell?.length ?? 0) + 1;
      const list = place === undefined ? words : 3 + place + 1;
      expect([keys.length, words, list]).toEqual(byHand[field]);
    },
  );

  test('takes 25 presses and two preparations: 9.70 seconds', () => {
    expect(callPresses()).toBe(25);
    expect(callMethod()).toEqual({ press: 25, prepare: 2 });
    // 25 × 0.28 is 7.00, and 2 × 1.35 is 2.70.
    expect(secondsOf(callMethod())).toBeCloseTo(9.7, 10);
  });

  test.each([
    // 2 to the front, 5 to the free row, 11 of the day, 5 of each time, the cells, 2 to save.
    ['words', 2 + 5 + 11 + 5 + 5 + 128 + 2, 52.34],
    ['lists', 2 + 5 + 11 + 5 + 5 + 53 + 2, 31.34],
  ] as const)(
    'as a row of a spreadsheet in %s: %i presses, six preparations, %f seconds',
    (way, press, seconds) => {
      expect(rowMethod(way)).toEqual({ press, prepare: 6 });
      expect(secondsOf(rowMethod(way))).toBeCloseTo(seconds, 10);
    },
  );
});

describe('the operators', () => {
  test.each([
    [{ press: 1 }, 0.28],
    [{ point: 1 }, 1.1],
    [{ click: 1 }, 0.1],
    [{ home: 1 }, 0.4],
    [{ prepare: 1 }, 1.35],
    // A mouse to a button and back to the keys: 0.4 + 1.1 + 2 × 0.1 + 0.4.
    [{ home: 2, point: 1, click: 2 }, 2.1],
  ])('%j takes %f seconds', (method, seconds) => {
    expect(secondsOf(method)).toBeCloseTo(seconds, 10);
  });

  test('of a call followed by a row are those of both, and neither is changed by it', () => {
    const call = callMethod();
    const both = together(call, rowMethod('lists'), { point: 1 });
    expect(both).toEqual({ press: 108, prepare: 8, point: 1 });
    expect(call).toEqual({ press: 25, prepare: 2 });
    expect(secondsOf(both)).toBeCloseTo(9.7 + 31.34 + 1.1, 10);
  });
});
