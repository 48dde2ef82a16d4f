import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { localDate } from '#domain/time/local-date.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { once } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-21');
});
afterEach(() => office.close());

const windowOf = (sessionId: string) => createRouterClient(office.service, { context: { sessionId } });

/** Ends a person's work on a day. */
async function end(firstName: string, on: string | null): Promise<void> {
  const paula = await office.as('Paula');
  const person = (await paula.staff.list()).find(({ name }) => name.startsWith(firstName));
  if (!person) throw new Error(`No ${firstName}`);
  await paula.staff.update({ ...person, ...once(), activeToOn: on === null ? null : localDate(on) });
}

describe('choosing who works', () => {
  test('a new window shows the people and the offices, and nothing that is done by a person', async () => {
    const session = await windowOf('new').session.current();
    expect(session).toMatchObject({
      setUp: true,
      demo: false,
      person: null,
      operations: [],
      today: '2026-10-21',
    });
    expect(session.people.map(({ name }) => name)).toContain('Kaisa Kelanen');
    expect(session.offices).toEqual([
      {
        id: office.officeId,
        name: 'Alavus',
        municipalityCode: '010',
        address: '',
        bookingPhone: '',
        linePhone: '',
      },
    ]);
  });

  test('is answered with what the person may do, and written down', async () => {
    const window = windowOf('new');
    const siiri = await office.idOf('Siiri');
    const session = await window.session.enter({ staffId: siiri });
    expect(session.person).toMatchObject({ id: siiri, roles: ['secretary'] });
    expect(session.operations).toContain('bookings.book');
    const rows = await office.parts.store.read
      .selectFrom('audit_entry')
      .select(['operation', 'staff_id'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(rows).toEqual({ operation: 'session.enter', staff_id: siiri });
  });

  test('the next person takes over the window; other windows stay as they are', async () => {
    const [one, other] = [windowOf('one'), windowOf('other')];
    await one.session.enter({ staffId: await office.idOf('Siiri') });
    await other.session.enter({ staffId: await office.idOf('Siiri') });
    await one.session.enter({ staffId: await office.idOf('Outi') });
    expect((await one.session.current()).person?.name).toBe('Outi Ohjaaja');
    expect((await other.session.current()).person?.name).toBe('Siiri Sihteeri');
  });

  test('leaving leaves nobody, and may be done twice', async () => {
    const window = windowOf('one');
    await window.session.enter({ staffId: await office.idOf('Siiri') });
    expect((await window.session.leave()).person).toBeNull();
    expect((await window.session.leave()).operations).toEqual([]);
    expect((await refusalOf(window.staff.list())).code).toBe('NOT_SIGNED_IN');
  });

  test('nobody can be chosen by an id that is nobody’s', async () => {
    const window = windowOf('one');
    expect(await refusalOf(window.session.enter({ staffId: 'nobody' }))).toEqual({
      code: 'NOT_FOUND',
      data: { entity: 'staff' },
    });
    expect((await window.session.current()).person).toBeNull();
  });
});

describe('somebody who leaves the office', () => {
  test('can be chosen through the last working day, not after it', async () => {
    await end('Siiri', '2026-10-21');
    const window = windowOf('one');
    const staffId = await office.idOf('Siiri');
    expect((await window.session.enter({ staffId })).person?.id).toBe(staffId);
    office.time.set(localDate('2026-10-22'));
    expect((await window.session.current()).people.map(({ id }) => id)).not.toContain(staffId);
    expect((await refusalOf(windowOf('other').session.enter({ staffId }))).code).toBe('NOT_FOUND');
  });

  test('is nobody in the window that was left open overnight', async () => {
    const window = windowOf('one');
    await window.session.enter({ staffId: await office.idOf('Siiri') });
    await end('Siiri', '2026-10-21');
    office.time.set(localDate('2026-10-22'));
    expect(await window.session.current()).toMatchObject({ person: null, operations: [] });
    expect((await refusalOf(window.staff.list())).code).toBe('NOT_SIGNED_IN');
  });

  test('and comes back is somebody again', async () => {
    await end('Siiri', '2026-10-20');
    expect((await windowOf('one').session.current()).people.map(({ name }) => name)).not.toContain(
      'Siiri Sihteeri',
    );
    await end('Siiri', null);
    expect(
      (await windowOf('one').session.enter({ staffId: await office.idOf('Siiri') })).person,
    ).not.toBeNull();
  });
});

describe('the sessions that a wire lets in', () => {
  test('are known after a restart, and only those that were let in', async () => {
    await sessionsOf(office.parts).open('let in');
    const restarted = sessionsOf({ ...office.parts });
    expect([await restarted.isOpen('let in'), await restarted.isOpen('guessed')]).toEqual([true, false]);
  });

  test('a window that was let in has nobody in it', async () => {
    await sessionsOf(office.parts).open('let in');
    expect((await windowOf('let in').session.current()).person).toBeNull();
  });
});

test('today is the day of the office, also when the computer counts in another zone', async () => {
  // 22.00 UTC on the 21st is the 22nd in Helsinki.
  office.time.set(localDate('2026-10-22'), 60 as never);
  expect(await windowOf('one').session.current()).toMatchObject({
    today: '2026-10-22',
    now: office.time.clock(),
  });
});
