import { describe, expect, test } from 'vitest';
import { checkHandover } from '#domain/handovers/check-handover.ts';
import { compareHandovers, dueOn, isOverdue, takenInTime } from '#domain/handovers/due.ts';
import { handoverMayBecome, handoverStates, waitsForReceiver } from '#domain/handovers/state.ts';
import { localDate } from '#domain/time/local-date.ts';

describe('H3 not taken in two working days over Easter', () => {
  const due = dueOn(localDate('2027-03-25'));

  test('sent 25.3.2027, due 31.3.2027', () => {
    expect(due).toBe('2027-03-31');
  });

  test('overdue from 1.4., not before', () => {
    const late = (today: string) => isOverdue({ state: 'sent', dueOn: due }, localDate(today));
    expect(['2027-03-30', '2027-03-31', '2027-04-01'].map(late)).toEqual([false, false, true]);
  });
});

test('the office may promise another number of days and has closures of its own', () => {
  expect(dueOn(localDate('2026-11-18'), [], 1)).toBe('2026-11-19');
  const own = [{ fromOn: localDate('2026-11-19'), toOn: localDate('2026-11-20'), name: 'koulutus' }];
  expect(dueOn(localDate('2026-11-18'), own, 1)).toBe('2026-11-23');
});

describe('H1 a returned handover', () => {
  test('is back with its sender and its due time runs on', () => {
    expect(handoverMayBecome('seen', 'returned')).toBe(true);
    expect(waitsForReceiver('returned')).toBe(true);
    expect(isOverdue({ state: 'returned', dueOn: localDate('2027-03-31') }, localDate('2027-04-01'))).toBe(
      true,
    );
  });

  test('can be sent to another', () => {
    expect(handoverMayBecome('returned', 'sent')).toBe(true);
  });
});

describe('states', () => {
  test('sent → seen → taken → done, and taking it unseen', () => {
    expect(handoverMayBecome('sent', 'seen')).toBe(true);
    expect(handoverMayBecome('seen', 'taken')).toBe(true);
    expect(handoverMayBecome('taken', 'done')).toBe(true);
    expect(handoverMayBecome('sent', 'taken')).toBe(true);
  });

  test('nothing is done before somebody took it', () => {
    expect(handoverStates.filter((state) => handoverMayBecome(state, 'done'))).toEqual(['taken']);
  });

  test('a taken one is not overdue however old', () => {
    for (const state of ['taken', 'done'] as const)
      expect(isOverdue({ state, dueOn: localDate('2020-01-02') }, localDate('2027-04-01'))).toBe(false);
  });
});

test('taken in time: on the due day at the latest; not yet known while it waits in time', () => {
  const dueDay = localDate('2027-03-31');
  const inTime = (takenOn: string | null, today: string) =>
    takenInTime({ takenOn: takenOn === null ? null : localDate(takenOn), dueOn: dueDay }, localDate(today));
  expect(inTime('2027-03-31', '2027-05-01')).toBe(true);
  expect(inTime('2027-04-01', '2027-05-01')).toBe(false);
  expect(inTime(null, '2027-03-31')).toBeUndefined();
  expect(inTime(null, '2027-04-01')).toBe(false);
});

test('H3 lists begin with what is overdue, then with what is due first, then with what was sent first', () => {
  const rows = [
    { id: 'c', overdue: false, dueOn: localDate('2027-03-31'), sentAt: 2 },
    { id: 'a', overdue: false, dueOn: localDate('2027-03-30'), sentAt: 3 },
    { id: 'b', overdue: false, dueOn: localDate('2027-03-31'), sentAt: 1 },
    { id: 'late', overdue: true, dueOn: localDate('2027-04-01'), sentAt: 4 },
  ];
  expect(rows.sort(compareHandovers).map((row) => row.id)).toEqual(['late', 'a', 'b', 'c']);
});

describe('a handover by hand', () => {
  const handover = { toStaffId: 'tiina', reason: 'Vuokravelka', summary: '' };
  test('needs somebody else, and a reason or a summary', () => {
    expect(checkHandover(handover, 'outi')).toEqual([]);
    expect(checkHandover({ ...handover, reason: '', summary: 'Häätö uhkaa' }, 'outi')).toEqual([]);
    expect(checkHandover({ toStaffId: 'outi', reason: ' ', summary: '' }, 'outi')).toEqual([
      { field: 'toStaffId', code: 'toOneself' },
      { field: 'reason', code: 'missing' },
    ]);
  });
});
