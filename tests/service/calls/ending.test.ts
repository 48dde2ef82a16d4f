import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallEnding } from '#contract/calls.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';
import { moment, once, refusalOf, typed, type Client } from '#tests/support/line.ts';

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

const ending = (change: Partial<CallEnding> = {}): CallEnding => ({
  endedAt: null,
  outcome: null,
  handover: { toStaffId: null, reason: '', summary: '', contactWay: '', promisedToClient: '' },
  promise: { dueOn: null, dueMinute: null, note: '' },
  parkedAt: null,
  startOpen: false,
  ...change,
});

test('L10 a draft keeps how it was about to end, half done as it was', async () => {
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  expect(draft.ending).toBeNull();
  const half = ending({
    endedAt: moment(TODAY, 9 * 60 + 12),
    outcome: 'handedOver',
    handover: {
      toStaffId: await office.idOf('Tiina'),
      reason: 'Vuokravelka',
      summary: 'Häätö uhkaa, päätös tul',
      contactWay: '',
      promisedToClient: '',
    },
    promise: { dueOn: localDate('2026-10-22'), dueMinute: at(9), note: 'soitetaan aamulla' },
  });
  const { id, version, startedAt } = draft;
  await counsellor.calls.saveDraft({ ...once(), id, version, startedAt, fields: typed(), ending: half });
  const [found] = await counsellor.calls.drafts();
  expect(found?.ending).toEqual(half);
  // The outcome of a draft is not an outcome yet: nothing counts it.
  expect(found).toMatchObject({ state: 'draft', outcome: null });
});

test('a finished call has no ending of a draft any more', async () => {
  const { id, version, startedAt } = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const fields = typed({ advice: 'Neuvottu hakemaan.' });
  const saved = await counsellor.calls.saveDraft({
    ...once(),
    id,
    version,
    startedAt,
    fields,
    ending: ending({ outcome: 'resolved' }),
  });
  const call = await counsellor.calls.finish({
    ...once(),
    id,
    version: saved.version,
    startedAt,
    fields,
    endedAt: startedAt,
    outcome: 'resolved',
    handover: null,
    promise: null,
  });
  expect(call).toMatchObject({ state: 'recorded', outcome: 'resolved', ending: null });
  const row = await office.parts.store.read
    .selectFrom('call')
    .select('ending')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row.ending).toBeNull();
});

test.each([
  ['handover.summary', ending({ handover: { ...ending().handover, summary: `tunnus ${IDENTITY_CODE}` } })],
  ['promise.note', ending({ promise: { ...ending().promise, note: IDENTITY_CODE } })],
] as const)('an identity code in %s is not stored, not even half way', async (field, half) => {
  const { id, version, startedAt } = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const attempt = counsellor.calls.saveDraft({
    ...once(),
    id,
    version,
    startedAt,
    fields: typed(),
    ending: half,
  });
  expect(await refusalOf(attempt)).toEqual({ code: 'IDENTITY_CODE_IN_TEXT', data: { field } });
  expect((await counsellor.calls.drafts())[0]?.ending).toBeNull();
});
