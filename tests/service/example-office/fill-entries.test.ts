import { expect, test } from 'vitest';
import { exampleCallEntry } from '#domain/example-office/call-entries.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { fillExampleOffice } from '#service/example-office/fill.ts';
import { newStore } from '#tests/support/office.ts';

const now = instantOf(localDate('2026-10-19'), at(7, 45));

test('the same call always has the same entry', () => {
  expect(exampleCallEntry('example-call-7')).toEqual(exampleCallEntry('example-call-7'));
});

test('the example shows sources of the number, late entries, contacts about the same matter and topics of its own', async () => {
  const { store, close } = await newStore(now);
  await fillExampleOffice({ store, clock: () => now });
  const calls = await store.read
    .selectFrom('call')
    .select(['id', 'on_date', 'number_source', 'late_entry', 'time_unsure', 'earlier_call_id', 'thread_id'])
    .execute();
  const linked = calls.filter(({ earlier_call_id }) => earlier_call_id !== null);
  expect(new Set(calls.map(({ number_source }) => number_source)).size).toBe(7);
  expect(calls.filter(({ late_entry }) => late_entry === 1).length).toBeGreaterThan(20);
  expect(linked.length).toBeGreaterThan(50);
  for (const { on_date, earlier_call_id, thread_id } of linked) {
    const earlier = calls.find(({ id }) => id === earlier_call_id);
    expect(earlier && earlier.on_date < on_date).toBe(true);
    expect(thread_id).toBe(earlier?.thread_id ?? earlier?.id);
  }
  const topics = await store.read
    .selectFrom('office_topic')
    .select(['name', 'valid_to_on', 'replaces'])
    .execute();
  expect(new Set(topics.map(({ name }) => name))).toEqual(new Set(['Sähkö ja lämmitys', 'Sähkölasku']));
  expect(topics.filter(({ replaces }) => replaces !== null)).toHaveLength(1);
  await close();
});
