import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { bookInput, changeOf, refusalOf } from '#tests/support/booking-input.ts';
import { audited, once, type Client } from '#tests/support/line.ts';
import { endInput, requestInput } from '#tests/support/meeting-requests.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let siiri: Client;
beforeEach(async () => {
  office = await newOffice('2026-12-16', at(10));
  siiri = await office.as('Siiri');
});
afterEach(() => office.close());

const list = () => siiri.meetingRequests.list({ officeId: office.officeId });
const personalCode = '010190-900P';

describe('the last day', () => {
  test('K22 asked on 16.12.2026 it is 29.12.2026, with its basis', async () => {
    const request = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    expect(request).toMatchObject({
      state: 'open',
      lastOn: '2026-12-29',
      basis: {
        fromOn: '2026-12-16',
        workingDays: 7,
        rule: { saturdays: false, skipsClosures: false },
        skipped: [
          { on: '2026-12-24', closure: { kind: 'holiday', holiday: 'christmas-eve' } },
          { on: '2026-12-25', closure: { kind: 'holiday', holiday: 'christmas-day' } },
        ],
      },
    });
  });

  test('K22 asked on 23.12.2026 it is 7.1.2027, and on 29.4.2027 it is 11.5.2027', async () => {
    office.time.set(localDate('2027-05-01'));
    const winter = await siiri.meetingRequests.register(requestInput(office, '2026-12-23'));
    const spring = await siiri.meetingRequests.register(requestInput(office, '2027-04-29'));
    expect([winter.lastOn, spring.lastOn]).toEqual(['2027-01-07', '2027-05-11']);
  });

  test('follows the office’s setting for what is asked from then on, and never changes what was told', async () => {
    const told = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    const paula = await office.as('Paula');
    await paula.offices.saveClosure({
      ...once(),
      officeId: office.officeId,
      fromOn: localDate('2026-12-21'),
      toOn: localDate('2026-12-21'),
      name: 'koulutuspäivä',
    });
    const [own] = await paula.offices.list();
    if (!own) throw new Error('No office');
    const { municipalityCode: _, ...details } = own;
    await paula.offices.update({ ...details, ...once(), limitSaturdays: true, limitSkipsClosures: true });
    const next = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    // 17, 18, 19 (Saturday), 22, 23, 28, 29.
    expect(next.lastOn).toBe('2026-12-29');
    expect(next.basis.skipped.map(({ on }) => on)).toEqual([
      '2026-12-21',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
    const again = (await list()).find(({ id }) => id === told.id);
    expect(again?.basis).toEqual(told.basis);
    // A correction of something else keeps it; one of the day of asking counts it anew.
    const { clientLabel: _label, ...same } = requestInput(office, '2026-12-16');
    const kept = await siiri.meetingRequests.correct({ ...same, ...changeOf(told), clientLabel: 'M.' });
    expect(kept.basis).toEqual(told.basis);
    const moved = await siiri.meetingRequests.correct({
      ...requestInput(office, '2026-12-15'),
      ...changeOf(kept),
    });
    expect(moved).toMatchObject({ lastOn: '2026-12-28', basis: { rule: { saturdays: true } } });
  });
});

describe('from asking to the meeting', () => {
  test('every step is kept with its day, who and when', async () => {
    let request = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    request = await siiri.meetingRequests.pass({ ...changeOf(request), passedOn: localDate('2026-12-16') });
    request = await siiri.meetingRequests.offer({
      ...changeOf(request),
      on: localDate('2026-12-22'),
      minute: at(10),
      bookingId: null,
    });
    office.time.set(localDate('2026-12-22'), at(11));
    request = await siiri.meetingRequests.end(endInput(request, 'met', '2026-12-22'));
    expect(request).toMatchObject({
      state: 'met',
      endedOn: '2026-12-22',
      passedOn: '2026-12-16',
      version: 4,
    });
    expect(request.steps.map(({ step, dayOn, byName }) => [step, dayOn, byName])).toEqual([
      ['asked', '2026-12-16', 'Siiri Sihteeri'],
      ['passed', '2026-12-16', 'Siiri Sihteeri'],
      ['offered', '2026-12-22', 'Siiri Sihteeri'],
      ['met', '2026-12-22', 'Siiri Sihteeri'],
    ]);
    expect(await audited(office, 'meetingRequests.end')).toEqual(['meeting-request']);
    const open = await siiri.meetingRequests.reopen({ ...changeOf(request), clientPhone: '' });
    expect(open).toMatchObject({ state: 'open', endedOn: null });
    expect(open.steps.at(-1)?.step).toBe('reopened');
  });

  test('a linked booking is shown where it is now: moved, cancelled, kept', async () => {
    office.time.set(localDate('2026-10-19'), at(10));
    const first = await siiri.bookings.book(bookInput(office, '9.00-9.30'));
    const request = await siiri.meetingRequests.register(requestInput(office, '2026-10-19'));
    const offered = await siiri.meetingRequests.offer({
      ...changeOf(request),
      on: first.on,
      minute: at(15),
      bookingId: first.id,
    });
    expect(offered.offered).toMatchObject({ on: '2026-10-21', minute: at(9), bookingState: 'booked' });
    const { adviserId, on } = first;
    const { to: moved } = await siiri.bookings.move({
      ...changeOf(first),
      adviserId,
      on,
      startMinute: at(10),
      endMinute: at(10, 30),
    });
    const seen = async () => (await list())[0]?.offered;
    expect(await seen()).toMatchObject({ minute: at(10), bookingId: moved.id, adviserName: 'Kaisa Kelanen' });
    await siiri.bookings.cancel({ ...changeOf(moved), party: 'client', reason: '' });
    expect(await seen()).toMatchObject({ bookingState: 'cancelled' });
  });

  test('a time in no calendar, before the request, or of a booking that is not there is refused', async () => {
    const request = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    const offer = (on: string, bookingId: string | null = null) =>
      refusalOf(
        siiri.meetingRequests.offer({ ...changeOf(request), on: localDate(on), minute: at(9), bookingId }),
      );
    expect(await offer('2026-12-15')).toMatchObject({
      data: { problems: [{ field: 'on', code: 'beforeRequest' }] },
    });
    expect(await offer('2199-01-04')).toMatchObject({
      data: { problems: [{ field: 'on', code: 'outsideCalendar' }] },
    });
    expect(await offer('2026-12-17', 'nowhere')).toMatchObject({
      code: 'NOT_FOUND',
      data: { entity: 'booking' },
    });
  });

  test('a refusal needs its reason, and what has ended cannot end again', async () => {
    const request = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    expect(
      await refusalOf(siiri.meetingRequests.end(endInput(request, 'refused', '2026-12-16'))),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'reason', code: 'reasonMissing' }] },
    });
    const ended = await siiri.meetingRequests.end(
      endInput(request, 'refused', '2026-12-16', 'sama asia juuri käsitelty'),
    );
    expect(ended.reason).toBe('sama asia juuri käsitelty');
    expect(await refusalOf(siiri.meetingRequests.end(endInput(ended, 'met', '2026-12-16')))).toEqual({
      code: 'NOT_POSSIBLE_NOW',
      data: { entity: 'meeting-request', state: 'refused' },
    });
  });

  test('two who save the same request: the second is told who was first', async () => {
    const request = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    const pass = (client: Client) =>
      client.meetingRequests.pass({ ...changeOf(request), passedOn: localDate('2026-12-16') });
    await pass(await office.as('Tiina'));
    expect(await refusalOf(pass(siiri))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'meeting-request', byName: 'Tiina Työntekijä' },
    });
  });
});

describe('the worklist', () => {
  test('has the nearest last day first, and what has ended after all that is open', async () => {
    const make = (askedOn: string, clientLabel: string) =>
      siiri.meetingRequests.register(requestInput(office, askedOn, { clientLabel }));
    const ended = await make('2026-12-01', 'ended');
    await make('2026-12-16', 'third');
    await make('2026-12-02', 'late');
    await make('2026-12-14', 'second');
    await siiri.meetingRequests.end(endInput(ended, 'withdrawn', '2026-12-03'));
    expect((await list()).map(({ clientLabel }) => clientLabel)).toEqual([
      'late',
      'second',
      'third',
      'ended',
    ]);
  });

  test('leaves a mark in the log each time it is read, and nothing of the client', async () => {
    await siiri.meetingRequests.register(requestInput(office, '2026-12-16', { clientLabel: 'Salanimi' }));
    await list();
    expect(await audited(office, 'meetingRequests.list')).toEqual(['meeting-request-list']);
    const rows = await office.parts.store.read.selectFrom('audit_entry').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain('Salanimi');
  });
});

describe('what is kept of the client', () => {
  test('no personal identity code, in no text', async () => {
    const attempt = (changes: Parameters<typeof requestInput>[2]) =>
      refusalOf(siiri.meetingRequests.register(requestInput(office, '2026-12-16', changes)));
    expect(await attempt({ clientLabel: personalCode })).toEqual({
      code: 'IDENTITY_CODE_IN_TEXT',
      data: { field: 'clientLabel' },
    });
    expect(await attempt({ clientPhone: personalCode })).toMatchObject({ data: { field: 'clientPhone' } });
    const request = await siiri.meetingRequests.register(requestInput(office, '2026-12-16'));
    const end = siiri.meetingRequests.end(
      endInput(request, 'refused', '2026-12-16', `kuten ${personalCode}`),
    );
    expect(await refusalOf(end)).toMatchObject({ data: { field: 'reason' } });
  });

  test('without identities the number goes when the request ends, and comes back with an undo', async () => {
    const request = await siiri.meetingRequests.register(
      requestInput(office, '2026-12-16', { clientPhone: '000 123 4567' }),
    );
    expect(request.clientPhone).toBe('000 123 4567');
    const ended = await siiri.meetingRequests.end(endInput(request, 'withdrawn', '2026-12-16'));
    expect(ended.clientPhone).toBe('');
    const again = await siiri.meetingRequests.reopen({ ...changeOf(ended), clientPhone: '000 123 4567' });
    expect(again.clientPhone).toBe('000 123 4567');
  });

  test('a name too long for an office without names, a future day and a day before the request are all told', async () => {
    const wrong = requestInput(office, '2026-12-17', { clientLabel: 'x'.repeat(31) });
    expect(await refusalOf(siiri.meetingRequests.register(wrong))).toMatchObject({
      data: {
        problems: [
          { field: 'clientLabel', code: 'nicknameTooLong' },
          { field: 'askedOn', code: 'inTheFuture' },
        ],
      },
    });
  });
});
