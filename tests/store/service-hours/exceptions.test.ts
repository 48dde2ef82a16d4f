import { afterEach, beforeEach, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import {
  deleteLineException,
  endLineException,
  findLineException,
  insertLineException,
  lineExceptionsBetween,
} from '#store/service-hours/exceptions.ts';
import { takeWeekdays } from '#store/service-hours/same-day-versions.ts';
import { insertServiceHours, listServiceHours } from '#store/service-hours/service-hours.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21', at(9));
});
afterEach(() => office.close());

const write: TestOffice['parts']['store']['write'] = (work) => office.parts.store.write(work);
const read = () => office.parts.store.read;
const exception = (id: string, fromOn: string, toOn: string, opensOnHoliday = false) => ({
  id,
  officeId: office.officeId,
  kind: 'other-hours' as const,
  fromOn: localDate(fromOn),
  toOn: localDate(toOn),
  startMinute: at(9),
  endMinute: at(10),
  reason: 'koulutus',
  opensOnHoliday,
});
const add = (one: ReturnType<typeof exception>) =>
  write((db) => insertLineException(db, one, office.time.clock()));
const between = async (from: string, to: string) =>
  (await lineExceptionsBetween(read(), office.officeId, localDate(from), localDate(to))).map(({ id }) => id);

test('an exception comes back as it was written, and a range finds what touches it by either end', async () => {
  const one = exception('one', '2026-11-03', '2026-11-05', true);
  await add(one);
  expect(await findLineException(read(), 'one')).toEqual(one);
  expect(await between('2026-11-05', '2026-11-30')).toEqual(['one']);
  expect(await between('2026-10-01', '2026-11-03')).toEqual(['one']);
  expect(await between('2026-11-04', '2026-11-04')).toEqual(['one']);
  expect(await between('2026-11-06', '2026-11-30')).toEqual([]);
  expect(await between('2026-10-01', '2026-11-02')).toEqual([]);
});

test('the one entered last stands last, whichever days they are for', async () => {
  await add(exception('z first', '2026-11-10', '2026-11-20'));
  office.time.advanceMinutes(1);
  await add(exception('a second', '2026-11-01', '2026-11-30'));
  expect(await between('2026-11-15', '2026-11-15')).toEqual(['z first', 'a second']);
});

test('ended it keeps the days that have gone by, deleted it is nowhere', async () => {
  await add(exception('one', '2026-11-03', '2026-11-05'));
  await write((db) => endLineException(db, 'one', localDate('2026-11-03')));
  expect(await between('2026-11-03', '2026-11-03')).toEqual(['one']);
  expect(await between('2026-11-04', '2026-11-05')).toEqual([]);
  await write((db) => deleteLineException(db, 'one'));
  expect(await findLineException(read(), 'one')).toBeUndefined();
});

test('weekdays are taken only from versions that begin on the same day, and an emptied one goes', async () => {
  const from = localDate('2026-11-02');
  const hours = (id: string, weekdays: readonly (1 | 2 | 3 | 4 | 5)[], validFromOn = from) =>
    write((db) =>
      insertServiceHours(
        db,
        {
          id,
          officeId: office.officeId,
          weekdays: [...weekdays],
          startMinute: at(9),
          endMinute: at(10),
          validFromOn,
          validToOn: null,
        },
        office.time.clock(),
      ),
    );
  await hours('twice', [5, 1, 1, 3]);
  await hours('tuesday', [2]);
  await hours('next', [1], localDate('2026-11-09'));
  await write((db) => takeWeekdays(db, office.officeId, from, [1, 2]));
  const left = (await listServiceHours(read(), office.officeId)).map(({ id, weekdays }) => [
    id,
    weekdays.join(''),
  ]);
  // The first row is the office's own of 2021.
  expect(left.slice(1)).toEqual([
    ['twice', '35'],
    ['next', '1'],
  ]);
  expect(left[0]?.[1]).toBe('12345');
});
