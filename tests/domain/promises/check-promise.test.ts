import { expect, test } from 'vitest';
import { checkDue, checkGivingUp, checkNewPromise } from '#domain/promises/check-promise.ts';
import { brokenReasons } from '#domain/promises/state.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

const on = localDate('2026-10-21');
const now = instantOf(on, at(9, 30));
const due = { dueOn: on, dueMinute: at(13) };

test('a call back needs a number, letting know needs somebody', () => {
  const made = (kind: 'callBack' | 'letKnow', phone: string, clientLabel: string) =>
    checkNewPromise({ ...due, kind, phone, clientLabel }, now);
  expect(made('callBack', '', 'M.')).toEqual([{ field: 'phone', code: 'missing' }]);
  expect(made('callBack', '000 123', '')).toEqual([]);
  expect(made('letKnow', '', '')).toEqual([{ field: 'clientLabel', code: 'missing' }]);
  expect(made('letKnow', '', 'M.')).toEqual([]);
  expect(made('letKnow', '000 123', '')).toEqual([]);
});

test('nothing is promised for a time that has gone, the minute going on is none', () => {
  const gone = [{ field: 'dueMinute', code: 'timeGone' }];
  expect(checkDue({ dueOn: on, dueMinute: at(9, 29) }, now)).toEqual(gone);
  expect(checkDue({ dueOn: on, dueMinute: at(9, 30) }, now)).toEqual([]);
  expect(checkDue({ dueOn: localDate('2026-10-20'), dueMinute: at(15) }, now)).toEqual(gone);
  expect(checkDue({ dueOn: localDate('2026-10-22'), dueMinute: at(8) }, now)).toEqual([]);
});

test('a late promise may keep its time while its keeper changes', () => {
  const late = { dueOn: localDate('2026-10-20'), dueMinute: at(15) };
  expect(checkDue(late, now, late)).toEqual([]);
  expect(checkDue({ ...late, dueMinute: at(14) }, now, late)).toEqual([
    { field: 'dueMinute', code: 'timeGone' },
  ]);
});

test('only a reason that is not in the list asks for words', () => {
  const asking = brokenReasons.filter((reason) => checkGivingUp(reason, ' ').length > 0);
  expect(asking).toEqual(['other']);
  expect(checkGivingUp('other', 'muutti toiselle alueelle')).toEqual([]);
});
