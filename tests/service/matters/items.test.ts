import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Matter } from '#contract/matters.ts';
import type { MatterItem, MatterItemKind } from '#domain/matters/matter.ts';
import { localDate } from '#domain/time/local-date.ts';
import { bookInput } from '#tests/support/booking-input.ts';
import { contactInput } from '#tests/support/contact-requests.ts';
import { promisedCall } from '#tests/support/handovers.ts';
import { meetingInput, meetingTime } from '#tests/support/joint-meeting-input.ts';
import { answer, once, refusalOf, type Client } from '#tests/support/line.ts';
import { requestInput } from '#tests/support/meeting-requests.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { arrivalInput } from '#tests/support/walk-in-input.ts';

let office: TestOffice;
let counsellor: Client;
let worker: Client;
let matter: Matter;

beforeEach(async () => {
  office = await newOffice('2026-10-21', 9 * 60 + 30);
  counsellor = await office.as('Outi');
  worker = await office.as('Tiina');
  matter = await open(counsellor, 'M.K.');
});
afterEach(() => office.close());

const open = (client: Client, clientLabel: string) =>
  client.matters.open({ ...once(), officeId: office.officeId, name: 'Asunnon etsiminen', clientLabel });

/** Makes one thing of the kind for M.K., by the counsellor. */
const makers: Record<Exclude<MatterItemKind, 'promise'>, () => Promise<MatterItem>> = {
  call: async () => {
    const { id } = await answer(office, counsellor, 'resolved', {
      clientLabel: 'M.K.',
      worry: 'Vuokra nousee',
    });
    return { kind: 'call', id };
  },
  booking: async () => {
    const input = bookInput(office, '12.00-12.30', { noteToKela: 'asumistuki' });
    const { id } = await counsellor.bookings.book(input);
    return { kind: 'booking', id };
  },
  walkIn: async () => {
    const { id } = await counsellor.walkIns.arrive(arrivalInput(office, { clientLabel: 'M.K.' }));
    return { kind: 'walkIn', id };
  },
  contactRequest: async () => {
    const { id } = await counsellor.contactRequests.send(contactInput(office));
    return { kind: 'contactRequest', id };
  },
  meetingRequest: async () => {
    const { id } = await counsellor.meetingRequests.register(requestInput(office, '2026-10-21'));
    return { kind: 'meetingRequest', id };
  },
  jointMeeting: async () => {
    const input = await meetingInput(office, [meetingTime('2026-10-28', '9.00-10.00')]);
    const [made] = await counsellor.jointMeetings.create(input);
    return { kind: 'jointMeeting', id: made?.id ?? '' };
  },
};
const kinds = Object.keys(makers) as (keyof typeof makers)[];

const linked = async (item: MatterItem, client = counsellor) => {
  const { id, version } = await client.matters.get({ id: matter.id });
  return client.matters.link({ ...once(), id, version, item });
};

/** What each kind looks like in the timeline. */
const lines: Record<keyof typeof makers, object> = {
  call: { what: 'resolved', byName: 'Outi Ohjaaja', on: null, words: 'Vuokra nousee' },
  booking: { what: 'booked', byName: 'Outi Ohjaaja', on: '2026-10-21', minute: 720, words: 'asumistuki' },
  walkIn: { what: 'waiting', byName: 'Kaisa Kelanen', on: null, words: '' },
  contactRequest: {
    what: 'open',
    byName: 'Outi Ohjaaja',
    on: '2026-10-23',
    minute: null,
    words: 'Puuttuuko hakemuksesta vuokrasopimus?',
  },
  meetingRequest: { what: 'open', byName: 'Outi Ohjaaja', on: '2026-10-30', minute: null },
  jointMeeting: { what: 'planned', byName: 'Outi Ohjaaja', on: '2026-10-28', minute: 540 },
};

describe.each(kinds)('a %s', (kind) => {
  test('is offered by the name of its client, linked once, told in the timeline, and taken out again', async () => {
    const item = await makers[kind]();
    const offered = await counsellor.matters.candidates({ id: matter.id });
    expect(offered).toContainEqual(expect.objectContaining({ ...item, clientLabel: 'M.K.' }));
    const changed = await linked(item);
    expect(changed.version).toBe(matter.version + 1);
    expect(await counsellor.matters.candidates({ id: matter.id })).toEqual([]);
    const { timeline } = await counsellor.matters.get({ id: matter.id });
    expect(timeline.filter((entry) => entry.kind === kind)).toMatchObject([{ id: item.id, ...lines[kind] }]);

    const other = await open(counsellor, 'M.K.');
    const again = { ...once(), id: other.id, version: other.version, item };
    expect(await refusalOf(counsellor.matters.link(again))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'item', code: 'inAnotherMatter' }] },
    });
    const { id, version } = changed;
    await counsellor.matters.unlink({ ...once(), id, version, item });
    const after = await counsellor.matters.get({ id });
    expect(after.timeline.some((entry) => entry.kind === kind)).toBe(false);
    expect(await counsellor.matters.candidates({ id })).toHaveLength(1);
  });

  test('is not linked when the office has no such thing', async () => {
    expect(await refusalOf(linked({ kind, id: 'no-such' }))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: kind },
    });
  });
});

describe('a promise', () => {
  test('comes with its call, is told with the day by which it is due, and keeps the matter open until it is kept', async () => {
    const call = await promisedCall(office, counsellor, 'M.K.');
    await linked({ kind: 'call', id: call.id });
    const whole = await counsellor.matters.get({ id: matter.id });
    expect(whole.timeline.filter(({ kind }) => kind === 'promise')).toMatchObject([
      { id: call.promiseId, what: 'open', on: '2026-10-22', minute: 780, words: 'vuokravelasta' },
    ]);
    expect(whole.openParts).toMatchObject([{ kind: 'promise', id: call.promiseId, dueOn: '2026-10-22' }]);
    const result = { needMet: 'yes', educationOrWork: false, newPlans: false } as const;
    const close = { ...once(), id: whole.id, version: whole.version, ...result };
    expect(await refusalOf(counsellor.matters.close(close))).toMatchObject({ code: 'MATTER_HAS_OPEN' });
    expect((await counsellor.matters.get({ id: matter.id })).state).toBe('open');
  });

  test('is not offered by itself when it was made in a call, which is', async () => {
    const call = await promisedCall(office, counsellor, 'M.K.');
    const offered = await counsellor.matters.candidates({ id: matter.id });
    expect(offered.map(({ kind, id }) => [kind, id])).toEqual([['call', call.id]]);
  });
});

describe('what is offered', () => {
  test('is what the person may see elsewhere: an own worker is offered no call', async () => {
    await makers.call();
    await makers.booking();
    const own = await open(worker, 'M.K.');
    const offered = await worker.matters.candidates({ id: own.id });
    expect(offered.map(({ kind }) => kind)).toEqual(['booking']);
  });

  test('an own worker links no call either: for them there is none', async () => {
    const item = await makers.call();
    const own = await open(worker, 'M.K.');
    const link = { ...once(), id: own.id, version: own.version, item };
    expect(await refusalOf(worker.matters.link(link))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'call' },
    });
  });

  test('goes back 60 days, and a name that is another’s is not offered', async () => {
    await makers.call();
    await counsellor.bookings.book(bookInput(office, '12.30-13.00', { clientLabel: 'T.T.' }));
    office.time.set(localDate('2026-12-20'));
    expect(await counsellor.matters.candidates({ id: matter.id })).toHaveLength(1);
    office.time.set(localDate('2026-12-21'));
    expect(await counsellor.matters.candidates({ id: matter.id })).toEqual([]);
  });

  test('holds no call that is a draft, was missed, or was no case', async () => {
    await counsellor.calls.start({ ...once(), officeId: office.officeId });
    const missed = await counsellor.calls.missed({ ...once(), officeId: office.officeId });
    await answer(office, counsellor, 'nonCase');
    const unnamed = await open(counsellor, '');
    expect(await counsellor.matters.candidates({ id: unnamed.id })).toEqual([]);
    expect(await refusalOf(linked({ kind: 'call', id: missed.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of one’s own last week also what has no name, the newest day first', async () => {
    const first = await answer(office, counsellor, 'resolved');
    office.time.set(localDate('2026-10-22'), 560 as never);
    const second = await answer(office, counsellor, 'resolved');
    const unnamed = await open(counsellor, '');
    const offered = await counsellor.matters.candidates({ id: unnamed.id });
    expect(offered.map(({ id }) => id)).toEqual([second.id, first.id]);
    office.time.set(localDate('2026-10-29'), 560 as never);
    const later = await counsellor.matters.candidates({ id: unnamed.id });
    expect(later.map(({ id }) => id)).toEqual([second.id]);
  });
});

test('a matter is opened with things that are in no other, all of them or none', async () => {
  const items = [await makers.booking(), await makers.walkIn()];
  const input = { officeId: office.officeId, name: 'Toimeentulo', clientLabel: 'M.K.' };
  const opened = await counsellor.matters.open({ ...once(), ...input, items });
  const { timeline } = await counsellor.matters.get({ id: opened.id });
  expect(timeline.map(({ kind }) => kind).sort()).toEqual(['booking', 'matter', 'walkIn']);
  const contact = await makers.contactRequest();
  const both = { ...once(), ...input, items: [contact, ...items] };
  expect(await refusalOf(counsellor.matters.open(both))).toMatchObject({
    data: { problems: [{ field: 'item', code: 'inAnotherMatter' }] },
  });
  const mine = await counsellor.matters.list({ officeId: office.officeId, box: 'mine' });
  expect(mine).toHaveLength(2);
  await linked(contact);
});
