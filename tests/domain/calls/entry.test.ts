import { describe, expect, test } from 'vitest';
import { clientOfEntry, hasEntry, identityCodeInEntry, type CallEntry } from '#domain/calls/entry.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';

/** Made up: individual numbers from 900 on are given to nobody. */
const IDENTITY_CODE = '010170-999R';
const on = localDate('2026-10-21');

const entry: CallEntry = {
  serviceTask: 'working-age',
  startedAt: instantOf(on, at(9, 5)),
  endedAt: instantOf(on, at(9, 15)),
  outcome: 'resolved',
  worry: 'Vuokra on rästissä',
  advice: 'Neuvottu hakemaan perustoimeentulotukea Kelasta.',
  directedTo: '',
  handover: null,
  promise: null,
  clientLabel: '',
  phone: '',
  author: { name: 'Outi Ohjaaja', title: 'sosiaaliohjaaja' },
  enteredByName: null,
};

describe('whether a call has an entry', () => {
  test('an answered call with an outcome has one', () => {
    expect(hasEntry('recorded', 'resolved')).toBe('yes');
    expect(hasEntry('recorded', 'kelaBooked')).toBe('yes');
  });

  test.each([
    ['draft', null, 'draft'],
    ['missed', null, 'missed'],
    ['recorded', 'nonCase', 'nonCase'],
  ] as const)('a call in state %s with outcome %s has none', (state, outcome, why) => {
    expect(hasEntry(state, outcome)).toBe(why);
  });
});

describe('who the client is', () => {
  const client = { clientLabel: 'Sininen Takki', phone: '000 123 4567' };

  test('where no identities are kept, neither nickname nor number leaves the program', () => {
    expect(clientOfEntry('none', client)).toEqual({ clientLabel: '', phone: '' });
  });

  test.each(['contact', 'register'] as const)('in the mode %s both go along', (mode) => {
    expect(clientOfEntry(mode, client)).toEqual(client);
  });
});

describe('a personal identity code', () => {
  test('is in no ordinary entry', () => {
    expect(identityCodeInEntry(entry)).toBeUndefined();
  });

  test.each([
    ['worry', { worry: `Soittaja ${IDENTITY_CODE}` }],
    ['advice', { advice: `katsottu ${IDENTITY_CODE}, neuvottu` }],
    ['directedTo', { directedTo: IDENTITY_CODE }],
    ['handover.promisedToClient', { handover: { toName: 'Tiina', promisedToClient: IDENTITY_CODE } }],
    ['promise.note', { promise: { dueOn: on, dueMinute: at(13), note: IDENTITY_CODE.toLowerCase() } }],
    ['clientLabel', { clientLabel: IDENTITY_CODE }],
    ['phone', { phone: IDENTITY_CODE }],
  ] as const)('is found in %s', (field, change) => {
    expect(identityCodeInEntry({ ...entry, ...change })).toBe(field);
  });
});
