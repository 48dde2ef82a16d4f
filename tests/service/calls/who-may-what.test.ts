import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Call, CallFields } from '#contract/calls.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { addSecondOffice } from '#tests/support/second-office.ts';

const TODAY = '2026-10-21';

let office: TestOffice;
let outi: Client;
let olli: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9));
  const paula = await office.as('Paula');
  await paula.staff.create({ ...once(), name: 'Olli Toinen', title: '', roles: ['counsellor'] });
  [outi, olli] = [await office.as('Outi'), await office.as('Olli')];
});
afterEach(() => office.close());

const start = (client: Client, officeId = office.officeId) => client.calls.start({ ...once(), officeId });
const setMode = (mode: IdentityMode) =>
  office.parts.store.write((db) => db.updateTable('office').set({ identity_mode: mode }).execute());
/** The call as it would be finished or corrected. */
const record = (
  call: Pick<Call, 'id' | 'version' | 'startedAt'>,
  fields: Partial<CallFields> = {},
  startedAt = call.startedAt,
) => ({
  ...once(),
  id: call.id,
  version: call.version,
  fields: typed({ advice: 'Neuvottu.', ...fields }),
  startedAt,
  endedAt: startedAt,
  outcome: 'resolved' as const,
  handover: null,
  promise: null,
});
const problem = (field: string, code: string) => ({
  code: 'INVALID_INPUT',
  data: { problems: [{ field, code }] },
});

describe('L6 a call entered for a colleague', () => {
  const late = async (day: string, fields: Partial<CallFields> = {}) =>
    outi.calls.finish(
      record(
        await start(outi),
        { lateEntry: true, answeredById: await office.idOf('Olli'), ...fields },
        moment(day, at(9, 5)),
      ),
    );

  test('is corrected by the colleague, and stays entered by the one who wrote it', async () => {
    const call = await late('2026-10-20');
    const own = { lateEntry: true, answeredById: await office.idOf('Olli') };
    const corrected = await olli.calls.correct(record(call, { ...own, worry: 'Vuokra' }));
    expect(corrected).toMatchObject({ answeredByName: 'Olli Toinen', enteredByName: 'Outi Ohjaaja' });
    expect(await outi.calls.history({ id: call.id })).toMatchObject([
      { byName: 'Olli Toinen', changes: [{ field: 'worry' }] },
    ]);
  });

  test('is given back to its writer by a correction that names nobody, whoever corrects', async () => {
    const call = await late('2026-10-20');
    const corrected = await olli.calls.correct(record(call, { lateEntry: true }));
    expect(corrected).toMatchObject({ answeredById: null, answeredByName: 'Outi Ohjaaja' });
    expect(await olli.calls.history({ id: call.id })).toMatchObject([
      { changes: [{ field: 'answeredById', before: await office.idOf('Olli') }] },
    ]);
  });

  test.each([
    ['2025-10-19', 'tooLongAgo'],
    ['2026-10-22', 'inTheFuture'],
  ])('of %s is refused: %s', async (day, code) => {
    const refused = await refusalOf(late(day));
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect((refused.data as { problems: unknown[] }).problems).toContainEqual({ field: 'startedAt', code });
    expect((await outi.calls.day({ officeId: office.officeId, on: localDate(day) })).calls).toEqual([]);
  });

  test('of 366 days less five minutes ago is the oldest day that is taken', async () => {
    expect(await late('2025-10-20')).toMatchObject({ on: '2025-10-20', time: 'inside', lateEntry: true });
  });

  test('its draft is the writer’s alone until it is saved', async () => {
    const draft = await start(outi);
    await outi.calls.saveDraft({
      ...once(),
      id: draft.id,
      version: draft.version,
      fields: typed({ answeredById: await office.idOf('Olli') }),
      startedAt: draft.startedAt,
    });
    expect(await olli.calls.drafts()).toEqual([]);
    expect(await refusalOf(olli.calls.get({ id: draft.id }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('another’s draft', () => {
  test('is not there: neither to finish, to correct, to read as an entry nor in its history', async () => {
    const draft = await start(outi);
    const gone = { code: 'NOT_FOUND', data: { entity: 'call' } };
    for (const attempt of [
      olli.calls.finish(record(draft)),
      olli.calls.correct(record(draft)),
      olli.calls.history({ id: draft.id }),
      olli.calls.entry({ id: draft.id }),
    ])
      expect(await refusalOf(attempt)).toEqual(gone);
    expect(await outi.calls.drafts()).toEqual([draft]);
  });

  test('finished in an older version than was stored it is refused, and stays a draft with its words', async () => {
    const draft = await start(outi);
    const saved = await outi.calls.saveDraft({
      ...once(),
      id: draft.id,
      version: draft.version,
      fields: typed({ worry: 'Uudempi' }),
      startedAt: draft.startedAt,
    });
    expect(await refusalOf(outi.calls.finish(record(draft, { worry: 'Vanhempi' })))).toEqual({
      code: 'CHANGED_MEANWHILE',
      data: { entity: 'call', byName: 'Outi Ohjaaja', at: office.time.clock() },
    });
    expect(await outi.calls.drafts()).toEqual([saved]);
    expect(await outi.calls.finish(record(saved))).toMatchObject({ state: 'recorded', version: 3 });
  });

  test('a repeated request of storing and of throwing away is answered alike and done once', async () => {
    const draft = await start(outi);
    const store = {
      ...once(),
      id: draft.id,
      version: draft.version,
      fields: typed({ worry: 'Kerran' }),
      startedAt: draft.startedAt,
    };
    const first = await outi.calls.saveDraft(store);
    expect(await outi.calls.saveDraft(store)).toEqual(first);
    expect(first.version).toBe(2);
    const away = { ...once(), id: draft.id, version: 2 };
    expect(await outi.calls.discard(away)).toEqual(await outi.calls.discard(away));
    expect(await refusalOf(outi.calls.discard({ ...away, ...once() }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('earlier calls', () => {
  const ask = (officeId: string, phone = '', chosenId: string | null = null) =>
    outi.calls.earlier({ officeId, phone, before: office.time.clock(), chosenId });

  test('are never shown or linked across offices, not by number, lateness or choice', async () => {
    await setMode('contact');
    const { officeId: other } = await addSecondOffice(office);
    await setMode('contact');
    const here = await answer(office, outi, 'resolved', { phone: '000 123 4567', worry: 'Vuokra' });
    office.time.advanceMinutes(5);
    expect(await ask(other, '000 123 4567', here.id)).toEqual([]);
    expect((await ask(office.officeId, '000 123 4567')).map(({ id }) => id)).toEqual([here.id]);
    const draft = await start(outi, other);
    expect(await refusalOf(outi.calls.finish(record(draft, { earlierCallId: here.id })))).toEqual(
      problem('earlierCallId', 'notAnEarlierCall'),
    );
  });

  test('in an office without identities nothing tells the caller, even of calls from a time when it kept them', async () => {
    await setMode('contact');
    const call = await answer(office, outi, 'resolved', {
      phone: '000 123 4567',
      clientLabel: 'Esimerkki',
      worry: 'Vuokra',
    });
    office.time.advanceMinutes(5);
    await setMode('none');
    const shown = await ask(office.officeId, '000 123 4567', call.id);
    expect(shown).toEqual([expect.objectContaining({ id: call.id, clientLabel: '', sameNumber: false })]);
    expect(JSON.stringify(shown)).not.toMatch(/Esimerkki|123/);
  });

  test('a call that is chosen is shown once, before the others, and no more than five of its number', async () => {
    await setMode('contact');
    const made: Call[] = [];
    for (let count = 0; count < 7; count += 1)
      made.push(await answer(office, outi, 'resolved', { minutes: 1, phone: '000 123 4567' }));
    office.time.advanceMinutes(5);
    const shown = await ask(office.officeId, '000 1234567', made[0]?.id ?? '');
    const [a, b, c, d, e, f, g] = made.map(({ id }) => id);
    expect(shown.map(({ id }) => id)).toEqual([g, f, e, d, c, a, b]);
    expect(shown.map(({ sameNumber }) => sameNumber)).toEqual([true, true, true, true, true, false, false]);
  });
});
