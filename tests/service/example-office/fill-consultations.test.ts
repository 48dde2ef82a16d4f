import { afterAll, beforeAll, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import { consultationsFrom } from '#store/consultations/consultations.ts';
import { listQuestions } from '#store/consultations/questions.ts';
import { seriesFrom } from '#store/consultations/series.ts';
import { originOf } from '#store/occupancy/origin.ts';
import { newStore } from '#tests/support/office.ts';

const now = instantOf(localDate('2026-10-19'), at(7, 45));
const today = localDate('2026-10-19');
let made: Awaited<ReturnType<typeof newStore>>;
beforeAll(async () => {
  made = await newStore(now);
  await fillExampleOffice({ store: made.store, clock: () => now });
});
afterAll(() => made.close());

test('the example’s Teams mornings are consultations: every step of one leads to its date and to who arranged it', async () => {
  const db = made.store.read;
  const [series] = await seriesFrom(db, 'example-office-1', today);
  expect(series).toMatchObject({ weekday: 3, startMinute: at(8), endMinute: at(9) });
  expect(series?.participants).toHaveLength(2);
  const coming = await consultationsFrom(db, 'example-office-1', today);
  expect(coming.map(({ on }) => on)).toEqual(['2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11']);
  const steps = await db
    .selectFrom('occupancy')
    .leftJoin('consultation', 'consultation.id', 'occupancy.source_id')
    .select(['consultation.on_date as plannedOn', 'occupancy.on_date as on'])
    .where('source_kind', '=', 'consultation')
    .execute();
  expect(steps.length).toBeGreaterThan(3 * 12 * 200);
  expect(steps.filter(({ plannedOn, on }) => plannedOn !== on)).toEqual([]);
  const origin = await originOf(db, { kind: 'consultation', id: coming[0]?.id ?? '' });
  expect(origin?.byName).toBe('Siiri Mallikas');
});

test('its questions are without names, and one waits for an answer', async () => {
  const questions = await listQuestions(made.store.read, 'example-office-1');
  expect(questions.every(({ askedByName }) => askedByName === null)).toBe(true);
  expect(questions.map(({ answeredOn }) => answeredOn !== null)).toEqual([false, true, true]);
});
