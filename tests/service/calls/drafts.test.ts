import { afterEach, beforeEach, expect, test } from 'vitest';
import { newParts } from '#service/new-parts.ts';
import { newService } from '#service/service.ts';
import { openStore } from '#store/open.ts';
import { createRouterClient } from '@orpc/server';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { answer, audited, moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

const TODAY = '2026-10-21';
/** Made up: individual numbers from 900 on are given to nobody. */
const IDENTITY_CODE = '010170-999R';

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, 9 * 60 + 5);
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

const start = () => counsellor.calls.start({ ...once(), officeId: office.officeId });

test('L10 a killed window or service brings the draft back with its start time and every typed word', async () => {
  const draft = await start();
  const fields = typed({
    worry: 'Sähkölasku jäi maksamatta – mitä nyt?',
    callerKind: 'relative',
    municipalityCode: '010',
    ageBand: '30-64',
    serviceTask: 'working-age',
    topics: ['3', '10'],
    urgency: 'seven-days',
    existingClient: 'unknown',
    advice: 'Ohjattu hakemaan',
    directedTo: 'Kela',
    clientLabel: 'M.',
    phone: '555 0100',
    bigCase: true,
    wrapUpMinutes: 15,
  });
  office.time.advanceMinutes(3);
  await counsellor.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: 1,
    fields,
    startedAt: draft.startedAt,
  });
  // Nothing is closed in order: the same file is opened anew, as after a kill.
  const store = await openStore({
    folder: office.folder,
    key: office.key,
    now: office.time.clock(),
    create: false,
  });
  const parts = await newParts(store, {
    clock: office.time.clock,
    version: '0',
    demo: false,
  });
  const again = createRouterClient(newService(parts), { context: { sessionId: 'session of Outi' } });
  const [found, ...others] = await again.calls.drafts();
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    ...fields,
    id: draft.id,
    startedAt: moment(TODAY, 9 * 60 + 5),
    state: 'draft',
  });
  await store.close();
});

test('L10 drafts come oldest first, and only to the one who writes them', async () => {
  const first = await start();
  office.time.advanceMinutes(2);
  const second = await start();
  expect((await counsellor.calls.drafts()).map(({ id }) => id)).toEqual([first.id, second.id]);
  const day = await counsellor.calls.day({ officeId: office.officeId, on: first.on });
  expect(day.calls).toEqual([]);

  const administrator = await office.as('Paula');
  await administrator.staff.create({
    ...once(),
    name: 'Olli Toinen',
    title: 'sosiaaliohjaaja',
    roles: ['counsellor'],
  });
  const other = await office.as('Olli');
  expect(await other.calls.drafts()).toEqual([]);
  const change = { ...once(), id: first.id, version: first.version };
  const gone = { code: 'NOT_FOUND', data: { entity: 'call' } };
  expect(await refusalOf(other.calls.get({ id: first.id }))).toEqual(gone);
  expect(await refusalOf(other.calls.discard(change))).toEqual(gone);
  expect(
    await refusalOf(other.calls.saveDraft({ ...change, fields: typed(), startedAt: first.startedAt })),
  ).toEqual(gone);
});

test('a draft written in two windows is refused to the second with the name and time of the first', async () => {
  const draft = await start();
  const save = (worry: string) =>
    counsellor.calls.saveDraft({
      ...once(),
      id: draft.id,
      version: draft.version,
      fields: typed({ worry }),
      startedAt: draft.startedAt,
    });
  office.time.advanceMinutes(1);
  await save('ensimmäinen');
  office.time.advanceMinutes(1);
  expect(await refusalOf(save('toinen'))).toEqual({
    code: 'CHANGED_MEANWHILE',
    data: { entity: 'call', byName: 'Outi Ohjaaja', at: moment(TODAY, 9 * 60 + 6) },
  });
  expect((await counsellor.calls.get({ id: draft.id })).worry).toBe('ensimmäinen');
});

test.each(['worry', 'advice', 'directedTo', 'clientLabel', 'phone'] as const)(
  'a personal identity code in %s is never stored, and the draft before it stays',
  async (field) => {
    const draft = await start();
    const saved = await counsellor.calls.saveDraft({
      ...once(),
      id: draft.id,
      version: 1,
      fields: typed({ worry: 'Kysyy tuesta' }),
      startedAt: draft.startedAt,
    });
    const refused = await refusalOf(
      counsellor.calls.saveDraft({
        ...once(),
        id: draft.id,
        version: saved.version,
        fields: typed({ worry: 'Kysyy tuesta', [field]: `tunnus ${IDENTITY_CODE}` }),
        startedAt: draft.startedAt,
      }),
    );
    expect(refused).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field } });
    expect(await counsellor.calls.get({ id: draft.id })).toEqual(saved);
  },
);

test('only codes are stored where codes belong', async () => {
  const draft = await start();
  const refused = await refusalOf(
    counsellor.calls.saveDraft({
      ...once(),
      id: draft.id,
      version: 1,
      fields: typed({ topics: ['3', 'Maija Meikäläinen'], municipalityCode: 'Alavus' }),
      startedAt: draft.startedAt,
    }),
  );
  expect(refused).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'municipalityCode', code: 'unknownCode' },
        { field: 'topics', code: 'unknownCode' },
      ],
    },
  });
});

test('a beginning to come, or of last year, is asked about; one that was stored is not', async () => {
  const draft = await start();
  const save = (startedAt: typeof draft.startedAt) =>
    counsellor.calls.saveDraft({ ...once(), id: draft.id, version: 1, fields: typed(), startedAt });
  const problem = (code: string) => ({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'startedAt', code }] },
  });
  expect(await refusalOf(save(moment('2026-10-21', 10 * 60)))).toEqual(problem('inTheFuture'));
  expect(await refusalOf(save(moment('2025-10-02', 9 * 60)))).toEqual(problem('tooLongAgo'));
  // The computer's clock is set back an hour: the draft is stored all the same.
  office.time.advanceMinutes(-60);
  expect((await save(draft.startedAt)).version).toBe(2);
});

test('a draft thrown away is gone, and the audit log remembers it', async () => {
  const draft = await start();
  await counsellor.calls.saveDraft({
    ...once(),
    id: draft.id,
    version: 1,
    fields: typed({ topics: ['3'] }),
    startedAt: draft.startedAt,
  });
  await counsellor.calls.discard({ ...once(), id: draft.id, version: 2 });
  expect(await counsellor.calls.drafts()).toEqual([]);
  expect(await audited(office, 'calls.discard')).toEqual(['call']);
});

test('a recorded call is not a draft any more: not saved, not thrown away', async () => {
  const call = await answer(office, counsellor, 'resolved');
  const refused = { code: 'NOT_POSSIBLE_NOW', data: { entity: 'call', state: 'recorded' } };
  const change = { ...once(), id: call.id, version: call.version };
  expect(await refusalOf(counsellor.calls.discard(change))).toEqual(refused);
  expect(
    await refusalOf(counsellor.calls.saveDraft({ ...change, fields: typed(), startedAt: call.startedAt })),
  ).toEqual(refused);
});
