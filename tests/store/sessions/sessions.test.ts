import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import {
  enterSession,
  isSessionOpen,
  leaveSession,
  openSession,
  personOfSession,
} from '#store/sessions/sessions.ts';
import { insertStaffMember, updateStaffMember } from '#store/staff/staff.ts';
import { newStore } from '#tests/support/office.ts';

const today = localDate('2026-10-21');
const now = instant(1000);
let opened: Awaited<ReturnType<typeof newStore>>;
beforeEach(async () => {
  opened = await newStore(instant(0));
  await opened.store.write(async (db) => {
    for (const id of ['siiri', 'outi'])
      await insertStaffMember(db, {
        id,
        name: `${id} x`,
        title: '',
        roles: ['secretary', 'counsellor'],
        createdAt: now,
      });
  });
});
afterEach(() => opened.close());

const enter = (session: string, staff: string) =>
  opened.store.write((db) => enterSession(db, session, staff, now));
const whoWorks = async (session: string, on = today) =>
  (await personOfSession(opened.store.read, session, on))?.id;

describe('a session', () => {
  test('that was let in has nobody in it until somebody is chosen', async () => {
    await opened.store.write((db) => openSession(db, 's1', now));
    expect(await isSessionOpen(opened.store.read, 's1')).toBe(true);
    expect(await whoWorks('s1')).toBeUndefined();
    await enter('s1', 'siiri');
    expect(await personOfSession(opened.store.read, 's1', today)).toEqual({
      id: 'siiri',
      name: 'siiri x',
      title: '',
      roles: ['counsellor', 'secretary'],
    });
  });

  test('that nobody opened is not open and has nobody in it', async () => {
    expect(await isSessionOpen(opened.store.read, 'none')).toBe(false);
    expect(await whoWorks('none')).toBeUndefined();
  });

  test('is the next person’s after a change, and only that session', async () => {
    await enter('s1', 'siiri');
    await enter('s2', 'siiri');
    await enter('s1', 'outi');
    expect([await whoWorks('s1'), await whoWorks('s2')]).toEqual(['outi', 'siiri']);
  });

  test('that somebody leaves stays let in', async () => {
    await enter('s1', 'siiri');
    await opened.store.write((db) => leaveSession(db, 's1'));
    expect(await whoWorks('s1')).toBeUndefined();
    expect(await isSessionOpen(opened.store.read, 's1')).toBe(true);
  });

  test('cannot be entered by somebody who does not exist', async () => {
    await expect(enter('s1', 'nobody')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' });
    expect(await isSessionOpen(opened.store.read, 's1')).toBe(false);
  });
});

test('who has a last working day works through it, and not after', async () => {
  await enter('s1', 'siiri');
  await opened.store.write((db) =>
    updateStaffMember(db, { id: 'siiri', name: 'x', title: '', roles: ['secretary'], activeToOn: today }),
  );
  const days = ['2026-10-20', '2026-10-21', '2026-10-22', '2027-01-01'];
  const seen = await Promise.all(days.map((day) => whoWorks('s1', localDate(day))));
  expect(seen).toEqual(['siiri', 'siiri', undefined, undefined]);
});

test('the roles are those of the moment, not of entering', async () => {
  await enter('s1', 'siiri');
  await opened.store.write((db) =>
    updateStaffMember(db, { id: 'siiri', name: 'x', title: '', roles: ['manager'], activeToOn: null }),
  );
  expect((await personOfSession(opened.store.read, 's1', today))?.roles).toEqual(['manager']);
});
