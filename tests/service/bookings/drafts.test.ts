import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BookingDraft } from '#contract/bookings.ts';
import { bookInput, refusalOf } from '#tests/support/booking-input.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await newOffice('2026-10-20');
});
afterEach(() => office.close());

function draft(words: Partial<BookingDraft['fields']> = {}, id = 'draft of a window'): BookingDraft {
  const { adviserId, on, startMinute, endMinute, ...asked } = bookInput(office, '9.30-10.00');
  const { clientPhone, topics, kind, channel, language, interpreter, companion, urgentIncome } = asked;
  return {
    id,
    officeId: office.officeId,
    time: { adviserId, adviserName: 'Kaisa Kelanen', on, startMinute, endMinute },
    squeezeIn: false,
    fields: {
      clientPhone,
      topics,
      kind,
      channel,
      language,
      interpreter,
      companion,
      urgentIncome,
      clientLabel: 'M.',
      noteToKela: 'tuo tiliot',
      squeezeInReason: '',
      ...words,
    },
  };
}
const save = async (who: string, what: BookingDraft) =>
  (await office.as(who)).bookings.saveDraft({ requestId: randomUUID(), ...what });
const drafts = async (who: string) => (await office.as(who)).bookings.drafts({ officeId: office.officeId });

test('K21 a half-filled form is stored as it is left, over its earlier words, and comes back to its writer alone', async () => {
  await save('Siiri', draft());
  await save('Siiri', draft({ clientLabel: 'M.K.' }));
  expect(await drafts('Siiri')).toEqual([draft({ clientLabel: 'M.K.' })]);
  expect(await drafts('Outi')).toEqual([]);
});

test('K21 it is gone when the booking is saved, in the same save', async () => {
  await save('Siiri', draft());
  await save('Siiri', draft({}, 'another'));
  const siiri = await office.as('Siiri');
  await siiri.bookings.book(bookInput(office, '9.30-10.00', { draftId: 'draft of a window' }));
  expect((await drafts('Siiri')).map(({ id }) => id)).toEqual(['another']);
});

test('K21 a refused booking leaves the draft where it was', async () => {
  await save('Siiri', draft());
  const siiri = await office.as('Siiri');
  const refused = siiri.bookings.book(bookInput(office, '8.00-8.30', { draftId: 'draft of a window' }));
  expect(await refusalOf(refused)).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await drafts('Siiri')).toHaveLength(1);
});

test('K21 a draft is thrown away by its writer; another’s is not there', async () => {
  await save('Siiri', draft());
  expect(await refusalOf(save('Outi', draft({ clientLabel: 'other' })))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'booking-draft' },
  });
  await (await office.as('Outi')).bookings.discardDraft({ requestId: randomUUID(), id: draft().id });
  expect(await drafts('Siiri')).toEqual([draft()]);
  await (await office.as('Siiri')).bookings.discardDraft({ requestId: randomUUID(), id: draft().id });
  expect(await drafts('Siiri')).toEqual([]);
});

test('a personal identity code is not stored, not even in a draft: the words before it stay', async () => {
  await save('Siiri', draft());
  expect(await refusalOf(save('Siiri', draft({ noteToKela: 'hetu 010190-900P' })))).toEqual({
    code: 'IDENTITY_CODE_IN_TEXT',
    data: { field: 'noteToKela' },
  });
  expect(await drafts('Siiri')).toEqual([draft()]);
});
