import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallFields } from '#contract/calls.ts';
import type { IdentityMode } from '#domain/identity/identity-mode.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, audited, once, refusalOf, typed, type Client } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

const TODAY = '2026-10-21';

let office: TestOffice;
let counsellor: Client;
beforeEach(async () => {
  office = await newOffice(TODAY, at(9));
  counsellor = await office.as('Outi');
});
afterEach(() => office.close());

async function setMode(identityMode: IdentityMode) {
  const paula = await office.as('Paula');
  const [row] = await paula.offices.list();
  if (!row) throw new Error('No office');
  await paula.offices.update({ ...once(), ...row, identityMode });
}
const call = (fields: Partial<CallFields> = {}) => answer(office, counsellor, 'resolved', fields);
const earlier = (phone = '', chosenId: string | null = null) =>
  counsellor.calls.earlier({ officeId: office.officeId, phone, before: office.time.clock(), chosenId });

test('the third call about a matter is the third contact, whichever of the earlier ones it is linked to', async () => {
  const first = await call({ worry: 'Vuokra' });
  const second = await call({ earlierCallId: first.id });
  const third = await call({ earlierCallId: second.id });
  const fourth = await call({ earlierCallId: first.id });
  expect([first, second, third, fourth].map(({ contactNo }) => contactNo)).toEqual([1, 2, 3, 4]);
  expect((await call()).contactNo).toBe(1);
});

test('the link must be to an earlier recorded call of the office', async () => {
  const first = await call();
  const draft = await counsellor.calls.start({ ...once(), officeId: office.officeId });
  const refused = {
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'earlierCallId', code: 'notAnEarlierCall' }] },
  };
  for (const id of ['nobody', draft.id])
    expect(await refusalOf(call({ earlierCallId: id }))).toEqual(refused);
  expect((await call({ earlierCallId: first.id })).earlierCallId).toBe(first.id);
});

test('without identities the latest calls are offered by what they were about, never by whom', async () => {
  await call({ worry: 'Vuokra', clientLabel: 'M.', topics: ['3'] });
  await answer(office, counsellor, 'nonCase');
  office.time.advanceMinutes(5);
  expect(await earlier('000 123 4567')).toEqual([
    expect.objectContaining({ worry: 'Vuokra', topics: ['3'], clientLabel: '', sameNumber: false }),
  ]);
  expect(await audited(office, 'calls.earlier')).toEqual(['call-list']);
});

test('where numbers are kept, calls of the same number come first however old they are and however it is written', async () => {
  await setMode('contact');
  const old = await call({ phone: '000 123 4567', clientLabel: 'Esimerkki', worry: 'Sähkölasku' });
  office.time.advanceMinutes(100 * 24 * 60);
  await call({ worry: 'Muu asia' });
  office.time.advanceMinutes(5);
  expect((await earlier('000 123 4568')).map(({ worry, sameNumber }) => [worry, sameNumber])).toEqual([
    ['Muu asia', false],
  ]);
  expect(
    (await earlier('(000) 123-4567')).map((one) => [one.worry, one.clientLabel, one.sameNumber]),
  ).toEqual([
    ['Sähkölasku', 'Esimerkki', true],
    ['Muu asia', '', false],
  ]);
  // One chosen already stays in the list when its number has been taken out again.
  expect((await earlier('', old.id)).map(({ id }) => id)).toContain(old.id);
});

test('a link is corrected afterwards, and what went on from the call stays in its place', async () => {
  const first = await call({ worry: 'Vuokra' });
  const second = await call({ earlierCallId: first.id });
  const third = await call({ earlierCallId: second.id });
  const correction = (earlierCallId: string | null, version: number) =>
    counsellor.calls.correct({
      ...once(),
      id: second.id,
      version,
      fields: typed({ advice: 'Neuvottu.', earlierCallId }),
      startedAt: second.startedAt,
      endedAt: second.endedAt,
      outcome: 'resolved',
      handover: null,
      promise: null,
    });
  const alone = await correction(null, second.version);
  expect([alone.contactNo, alone.earlierCallId]).toEqual([1, null]);
  expect((await counsellor.calls.get({ id: third.id })).contactNo).toBe(2);
  // A call cannot go on from one that came after it.
  expect(await refusalOf(correction(third.id, alone.version))).toEqual({
    code: 'INVALID_INPUT',
    data: { problems: [{ field: 'earlierCallId', code: 'notAnEarlierCall' }] },
  });
  const again = await correction(first.id, alone.version);
  expect(again.contactNo).toBe(2);
  expect((await counsellor.calls.get({ id: third.id })).contactNo).toBe(3);
  expect(await counsellor.calls.history({ id: second.id })).toMatchObject([
    { changes: [{ field: 'earlierCallId', before: null }] },
    { changes: [{ field: 'earlierCallId', before: first.id }] },
  ]);
});
