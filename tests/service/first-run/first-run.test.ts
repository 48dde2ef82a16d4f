import { randomUUID } from 'node:crypto';
import { createRouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FirstRunInput } from '#contract/first-run.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newBackupKeeper } from '#service/backups/keeper.ts';
import { newAnnouncer } from '#service/live/announcer.ts';
import { newService } from '#service/service.ts';
import { refusalOf } from '#tests/support/booking-input.ts';
import { firstRunInput, newStore } from '#tests/support/office.ts';
import { cheapHasher } from '#tests/support/secret-office.ts';

const now = instantOf(localDate('2026-10-21'), at(8));
let opened: Awaited<ReturnType<typeof newStore>>;
let heard: unknown[];
let open: (sessionId: string) => ReturnType<typeof clientOf>;
const clientOf = (service: ReturnType<typeof newService>, sessionId: string) =>
  createRouterClient(service, { context: { sessionId } });

beforeEach(async () => {
  opened = await newStore(now);
  heard = [];
  const announcer = newAnnouncer();
  announcer.subscribe('change', (change) => void heard.push(change));
  const service = newService({
    store: opened.store,
    clock: () => now,
    newId: () => randomUUID(),
    announcer,
    version: '1',
    demo: false,
    backups: newBackupKeeper({ store: opened.store, clock: () => now }),
    secrets: null,
    recoveryKey: () => 'the recovery key',
  });
  open = (sessionId) => clientOf(service, sessionId);
});
afterEach(() => opened.close());

test('the administrator’s password is asked where secrets are, checked, and comes in from then on', async () => {
  const service = newService({
    store: opened.store,
    clock: () => now,
    newId: () => randomUUID(),
    announcer: newAnnouncer(),
    version: '1',
    demo: false,
    backups: newBackupKeeper({ store: opened.store, clock: () => now }),
    secrets: cheapHasher,
    recoveryKey: () => null,
  });
  const window = clientOf(service, 'one');
  for (const [administratorPassword, code] of [
    [undefined, 'missing'],
    ['', 'missing'],
    ['lyhyt', 'passwordTooShort'],
    ['Paula Pääkäyttäjä', 'passwordObvious'],
    ['alavusalavus1', 'passwordObvious'],
  ] as const)
    expect(await refusalOf(window.firstRun.complete(answers({ administratorPassword })))).toEqual({
      code: 'INVALID_INPUT',
      data: { problems: [{ field: 'administratorPassword', code }] },
    });
  const session = await window.firstRun.complete(answers());
  expect(session).toMatchObject({ person: { name: 'Paula Pääkäyttäjä' }, isLocked: false });
  const staffId = session.person?.id ?? '';
  const other = clientOf(service, 'two');
  expect((await refusalOf(other.session.enter({ staffId, secret: 'kolme vihreää kukkoa' }))).code).toBe(
    'WRONG_SECRET',
  );
  const entered = await other.session.enter({ staffId, secret: answers().administratorPassword });
  expect(entered.person?.id).toBe(staffId);
});

/** The wizard's answers with some of them changed. */
const answers = (change: Partial<FirstRunInput> = {}): FirstRunInput => ({ ...firstRunInput(), ...change });
/** What is refused of the answers; something that was made nevertheless is a fault. */
async function problems(change: Partial<FirstRunInput>): Promise<unknown> {
  const { data } = await refusalOf(open('one').firstRun.complete(answers(change)));
  const made = (await everything()).some((count) => count > 0);
  if (made || heard.length > 0) throw new Error('Something was made of what was refused');
  return (data as { problems: unknown }).problems;
}

const rows = async (table: 'office' | 'staff_member' | 'kela_template' | 'service_hours' | 'audit_entry') =>
  (await opened.store.read.selectFrom(table).selectAll().execute()).length;
const everything = () =>
  Promise.all(
    (['office', 'staff_member', 'kela_template', 'service_hours', 'audit_entry'] as const).map(rows),
  );

describe('the wizard', () => {
  test('makes the office, its people, its Kela day and its hours in one, and begins as its administrator', async () => {
    expect((await open('one').session.current()).setUp).toBe(false);
    const session = await open('one').firstRun.complete(answers());
    expect(session).toMatchObject({ setUp: true, person: { name: 'Paula Pääkäyttäjä' } });
    expect(await everything()).toEqual([1, 5, 1, 1, 1]);
    expect(session.people.find(({ name }) => name === 'Kaisa Kelanen')?.roles).toEqual(['kelaAdviser']);
    expect(heard).toHaveLength(1);
  });

  test('leaves a working office: the first free time is on the weekday that was given', async () => {
    const session = await open('one').firstRun.complete(answers());
    const siiri = open('two');
    await siiri.session.enter({
      staffId: session.people.find(({ name }) => name.startsWith('Siiri'))?.id ?? '',
    });
    const [free] = await siiri.kelaDays.freeTimes({ officeId: session.offices[0]?.id ?? '', count: 1 });
    expect(free).toMatchObject({ on: '2026-10-21', startMinute: at(9), adviserName: 'Kaisa Kelanen' });
  });

  test('repeated because its answer was lost gives the answer, not a second office', async () => {
    const input = answers();
    const first = await open('one').firstRun.complete(input);
    expect(await open('one').firstRun.complete(input)).toEqual(first);
    expect(await everything()).toEqual([1, 5, 1, 1, 1]);
  });

  test('is done once: a second wizard is told, and changes nothing', async () => {
    await open('one').firstRun.complete(answers());
    expect((await refusalOf(open('two').firstRun.complete(answers()))).code).toBe('ALREADY_SET_UP');
    expect(await everything()).toEqual([1, 5, 1, 1, 1]);
  });

  test('finished in two windows at once makes one office', async () => {
    const both = await Promise.allSettled([
      open('one').firstRun.complete(answers()),
      open('two').firstRun.complete(answers()),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await rows('office')).toBe(1);
  });
});

describe('what is wrong is told by its field, all at once, and nothing is made', () => {
  test('nobody could ever change the settings', async () => {
    const people = firstRunInput().people.map((one) => ({ ...one, roles: ['secretary' as const] }));
    expect(await problems({ people })).toEqual([{ field: 'people', code: 'administratorMissing' }]);
  });

  test('the Kela day ends before it begins, or has a break outside it', async () => {
    const { kelaDay } = firstRunInput();
    expect(await problems({ kelaDay: { ...kelaDay, endMinute: at(8), breaks: [] } })).toContainEqual({
      field: 'kelaDay.endMinute',
      code: 'endNotAfterStart',
    });
    const breaks = [{ startMinute: at(16), endMinute: at(17) }];
    expect(await problems({ kelaDay: { ...kelaDay, breaks } })).toEqual([
      { field: 'kelaDay.breaks', code: 'breakOutsideHours' },
    ]);
  });

  test('the line has no day, and its hours end before they begin', async () => {
    const { serviceHours } = firstRunInput();
    expect(await problems({ serviceHours: { ...serviceHours, weekdays: [], endMinute: at(8) } })).toEqual([
      { field: 'serviceHours.weekdays', code: 'weekdaysMissing' },
      { field: 'serviceHours.endMinute', code: 'endNotAfterStart' },
    ]);
  });

  test('several things in several parts', async () => {
    const { kelaDay, serviceHours } = firstRunInput();
    const found = await problems({
      kelaDay: { ...kelaDay, slotMinutes: 7 },
      serviceHours: { ...serviceHours, weekdays: [] },
      people: [{ name: 'Yksin', title: '', roles: ['manager'] }],
    });
    expect((found as { field: string }[]).map(({ field }) => field)).toEqual([
      'kelaDay.slotMinutes',
      'serviceHours.weekdays',
      'people',
    ]);
  });
});

describe('the recovery key', () => {
  test('is shown until the wizard has been finished, and never after, to nobody', async () => {
    expect(await open('one').firstRun.recoveryKey()).toEqual({ recoveryKey: 'the recovery key' });
    await open('one').firstRun.complete(answers());
    for (const session of ['one', 'two', 'guest'])
      expect(await open(session).firstRun.recoveryKey()).toEqual({ recoveryKey: null });
  });
});
