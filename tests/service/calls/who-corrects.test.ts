import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Call } from '#contract/calls.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { answer, once, refusalOf, typed } from '#tests/support/line.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
let call: Call;
beforeAll(async () => {
  office = await newOffice('2026-10-21', at(9));
  call = await answer(office, await office.as('Outi'), 'resolved', { worry: 'Vuokra' });
});
afterAll(() => office.close());

test.each(['Siiri', 'Tiina', 'Kaisa', 'Paula'])(
  'to %s, who does not answer the line, its calls say nothing: not their history, not the earlier ones',
  async (name) => {
    const client = await office.as(name);
    const correction = {
      ...once(),
      id: call.id,
      version: call.version,
      fields: typed({ advice: 'Muuta' }),
      startedAt: call.startedAt,
      endedAt: call.endedAt,
      outcome: 'resolved' as const,
      handover: null,
      promise: null,
    };
    const { officeId } = office;
    const before = office.time.clock();
    for (const attempt of [
      client.calls.correct(correction),
      client.calls.history({ id: call.id }),
      client.calls.earlier({ officeId, phone: '', before, chosenId: null }),
    ])
      expect(await refusalOf(attempt)).toMatchObject({ code: 'NOT_ALLOWED' });
  },
);

test('a call that is not there has no history, and an office that is not there has no calls', async () => {
  const outi = await office.as('Outi');
  expect(await refusalOf(outi.calls.history({ id: 'nothing' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'call' },
  });
  const question = { officeId: 'nothing', phone: '', before: office.time.clock(), chosenId: null };
  expect(await refusalOf(outi.calls.earlier(question))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'office' },
  });
  expect(await refusalOf(outi.callTopics.list({ officeId: 'nothing' }))).toEqual({
    code: 'NOT_FOUND',
    data: { entity: 'office' },
  });
});
