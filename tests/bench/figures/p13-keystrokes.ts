import type { Bench } from '#tests/bench/bench.ts';
import { callMethod, callPresses, rowMethod, type CellWay } from '#tests/support/keystrokes/ordinary-call.ts';
import { secondsOf } from '#tests/support/keystrokes/operators.ts';

/** P13: the keystroke-level time of an ordinary call beside a spreadsheet row with the same fields. */
export const p13: Bench = {
  id: 'P13',
  measure() {
    const call = secondsOf(callMethod());
    const row = (way: CellWay) => secondsOf(rowMethod(way));
    const seconds = (value: number) => value.toFixed(1);
    return Promise.resolve({
      id: this.id,
      title: 'key presses of an ordinary call',
      counted:
        'Computed by the keystroke-level model of Card, Moran and Newell (1980), not timed: K 0.28 s, M 1.35 s. The presses are those that ' +
        'tests/e2e/line-day.test.ts makes and counts. Free text and what to choose are the same in both and left out. The spreadsheet row has ' +
        'the same fields and, since it keeps no clock, the day and both times.',
      results: [
        { what: 'presses beyond free text', value: callPresses(), unit: '' as const, goal: { atMost: 25 } },
        {
          what: 'call ÷ spreadsheet row typed in whole words',
          value: call / row('words'),
          unit: '×' as const,
          goal: { atMost: 0.25 },
        },
        {
          what: 'call ÷ spreadsheet row with drop-down lists',
          value: call / row('lists'),
          unit: '×' as const,
        },
      ],
      notes: [
        `By the model: call ${seconds(call)} s, row in words ${seconds(row('words'))} s, row with lists ${seconds(row('lists'))} s.`,
        'With lists that somebody has made, kept in order and that open by keyboard the row is faster; that comparison has no goal.',
      ],
    });
  },
};
