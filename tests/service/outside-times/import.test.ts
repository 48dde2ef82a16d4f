import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { at } from '#domain/time/minute-of-day.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { calendar, calendarBase64, event, outlookCalendar, outlookZone } from '#tests/support/calendars.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { occupiedOn } from '#tests/support/occupied.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-19');
});
afterEach(() => office.close());

/** A second adviser, whose times are nobody else's business. */
async function secondAdviser(): Promise<string> {
  const paula = await office.as('Paula');
  const { id } = await paula.staff.create({
    requestId: randomUUID(),
    name: 'Kerttu Kelanen',
    title: '',
    roles: ['kelaAdviser'],
  });
  return id;
}

const inZone = (uid: string, day: string, from: string, to: string, ...more: string[]) =>
  event(
    `UID:${uid}`,
    `DTSTART;TZID=FLE Standard Time:${day}T${from}00`,
    `DTEND;TZID=FLE Standard Time:${day}T${to}00`,
    ...more,
  );
const file = (...events: string[]) => calendarBase64(calendar(outlookZone(), ...events));
const three = [
  inZone('a', '20261021', '0900', '0930', 'SUMMARY:Keijo Keksitty'),
  inZone('b', '20261021', '1000', '1030'),
  inZone('c', '20261028', '1300', '1400'),
];

async function importing(base64: string, releaseMissing = false) {
  const siiri = await office.as('Siiri');
  return siiri.outsideTimes.import({
    requestId: randomUUID(),
    adviserId: office.adviserId,
    file: base64,
    releaseMissing,
  });
}
const kinds = ({ changes }: { changes: { kind: string }[] }) => changes.map(({ kind }) => kind);
const taken = (on: string) => occupiedOn(office, localDate(on));

test('a file is read before anything is locked: one that is no calendar begins no write', async () => {
  await office.as('Siiri');
  const siiri = await office.as('Siiri');
  const writes = vi.spyOn(office.parts.store, 'write');
  const send = (base64: string) =>
    siiri.outsideTimes.import({
      requestId: randomUUID(),
      adviserId: office.adviserId,
      file: base64,
      releaseMissing: false,
    });
  await expect(send(Buffer.from('no calendar').toString('base64'))).rejects.toMatchObject({
    code: 'INVALID_INPUT',
  });
  expect(writes).not.toHaveBeenCalled();
  await send(file(...three));
  expect(writes).toHaveBeenCalledTimes(1);
});

test('K20 imported twice there are no duplicates; then one cancelled frees its time and one moved moves', async () => {
  expect(kinds(await importing(file(...three)))).toEqual(['new', 'new', 'new']);
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 outside', '10.00-10.30 outside']);

  const again = await importing(file(...three));
  expect(again).toMatchObject({ changes: [], unchanged: 3 });
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 outside', '10.00-10.30 outside']);
  expect(await (await office.as('Siiri')).outsideTimes.list({ adviserId: office.adviserId })).toHaveLength(3);

  const changed = file(
    inZone('a', '20261021', '0900', '0930', 'STATUS:CANCELLED', 'SEQUENCE:1'),
    inZone('b', '20261021', '1330', '1400', 'SEQUENCE:1'),
    inZone('c', '20261028', '1300', '1400'),
  );
  const preview = await (
    await office.as('Siiri')
  ).outsideTimes.preview({ adviserId: office.adviserId, file: changed });
  expect(kinds(preview)).toEqual(['cancelled', 'moved']);
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 outside', '10.00-10.30 outside']);

  expect(await importing(changed)).toEqual(preview);
  expect(await taken('2026-10-21')).toEqual(['13.30-14.00 outside']);
  expect(await taken('2026-10-28')).toEqual(['13.00-14.00 outside']);

  // The first file once more: its forms are older, so nothing comes back.
  expect(await importing(file(...three))).toMatchObject({ changes: [], unchanged: 2 });
  expect(await taken('2026-10-21')).toEqual(['13.30-14.00 outside']);
});

test('K20 the freed time can be booked, and the taken one can’t: who took it is told', async () => {
  await importing(file(...three));
  const siiri = await office.as('Siiri');
  const wanted = bookInput(office, '9.00-9.30');
  await expect(siiri.bookings.book(wanted)).rejects.toMatchObject({
    code: 'SLOT_TAKEN',
    data: { takenBy: 'outside', byName: 'Siiri Sihteeri' },
  });
  await importing(file(inZone('a', '20261021', '0900', '0930', 'STATUS:CANCELLED', 'SEQUENCE:1')));
  await siiri.bookings.book({ ...wanted, requestId: randomUUID() });
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 booking', '10.00-10.30 outside']);
});

test('the office’s booking is never overwritten: the conflict is named, and the time is taken when the booking goes', async () => {
  const siiri = await office.as('Siiri');
  const booking = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  const busy = file(inZone('a', '20261021', '0900', '1000'));
  const conflict = {
    kind: 'booking',
    id: booking.id,
    on: '2026-10-21',
    startMinute: at(9),
    endMinute: at(9, 30),
    byName: 'Siiri Sihteeri',
  };
  const preview = await siiri.outsideTimes.preview({ adviserId: office.adviserId, file: busy });
  expect(preview.changes).toMatchObject([{ kind: 'new', conflicts: [conflict] }]);
  await importing(busy);
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 booking', '9.30-10.00 outside']);
  const [listed] = await siiri.outsideTimes.list({ adviserId: office.adviserId });
  expect(listed?.conflicts).toEqual([conflict]);

  await siiri.bookings.cancel({
    requestId: randomUUID(),
    id: booking.id,
    version: booking.version,
    party: 'client',
    reason: '',
  });
  // Promised to nobody in between: the adviser is elsewhere then.
  expect(await taken('2026-10-21')).toEqual(['9.00-10.00 outside']);
  expect((await siiri.outsideTimes.list({ adviserId: office.adviserId }))[0]?.conflicts).toEqual([]);
});

test('a move of a booking over its own old time and a waiting outside time leaves neither doubled', async () => {
  const siiri = await office.as('Siiri');
  const booking = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
  await importing(file(inZone('a', '20261021', '0900', '0930')));
  await siiri.bookings.move({
    requestId: randomUUID(),
    id: booking.id,
    version: booking.version,
    adviserId: office.adviserId,
    on: localDate('2026-10-21'),
    startMinute: at(10),
    endMinute: at(10, 30),
  });
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 outside', '10.00-10.30 booking']);
});

test('nothing of the words in the calendar is stored anywhere', async () => {
  await importing(calendarBase64(outlookCalendar));
  const rows = await office.parts.store.read.selectFrom('outside_time').selectAll().execute();
  expect(rows.length).toBeGreaterThan(3);
  const answers = await office.parts.store.read.selectFrom('request_log').select('answer').execute();
  const stored = JSON.stringify([rows, answers]);
  for (const word of ['Keijo', 'Keksitty', 'asumistuki', 'viikko-1', '040000008200'])
    expect(stored).not.toContain(word);
});

test('what is not in the file is let go only when the person says it is the whole calendar', async () => {
  await importing(file(...three));
  const one = file(three[0] ?? '');
  expect(await importing(one)).toMatchObject({
    changes: [{ kind: 'missing' }, { kind: 'missing' }],
    unchanged: 1,
  });
  expect(await taken('2026-10-28')).toEqual(['13.00-14.00 outside']);
  await importing(one, true);
  expect(await taken('2026-10-28')).toEqual([]);
  expect(await taken('2026-10-21')).toEqual(['9.00-9.30 outside']);
});

test('the same request twice is one import; a file that is no calendar is refused with a sentence’s code', async () => {
  const siiri = await office.as('Siiri');
  const request = {
    requestId: randomUUID(),
    adviserId: office.adviserId,
    file: file(...three),
    releaseMissing: false,
  };
  expect(await siiri.outsideTimes.import(request)).toEqual(await siiri.outsideTimes.import(request));
  await expect(
    siiri.outsideTimes.preview({ adviserId: office.adviserId, file: Buffer.from('hei').toString('base64') }),
  ).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'file', code: 'notACalendar' }] },
  });
});

test('a calendar that would fill the year whole is refused, and nothing of it is kept', async () => {
  const years = Array.from({ length: 6 }, (_, index) =>
    event(`UID:${index}`, 'DTSTART;VALUE=DATE:20261020', 'RRULE:FREQ=DAILY'),
  );
  await expect(importing(file(...years))).rejects.toMatchObject({
    data: { problems: [{ field: 'file', code: 'tooManyTimes' }] },
  });
  expect(await taken('2026-10-21')).toEqual([]);
});

test('a Kela adviser imports their own calendar and nobody else’s; a counsellor imports none', async () => {
  const kaisa = await office.as('Kaisa');
  const mine = { adviserId: office.adviserId, file: file(...three) };
  expect(kinds(await kaisa.outsideTimes.preview(mine))).toEqual(['new', 'new', 'new']);
  await expect(
    kaisa.outsideTimes.preview({ ...mine, adviserId: await secondAdviser() }),
  ).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect((await office.as('Outi')).outsideTimes.preview(mine)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await expect(
    (await office.as('Siiri')).outsideTimes.preview({ ...mine, adviserId: await office.idOf('Outi') }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
