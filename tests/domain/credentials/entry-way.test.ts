import { expect, test } from 'vitest';
import { entryWay, type EntryFacts } from '#domain/credentials/entry-way.ts';
import { roles } from '#domain/permissions/role.ts';

const facts: EntryFacts = {
  roles: ['secretary'],
  kind: undefined,
  isFree: false,
  hasAccount: false,
  hasBegun: true,
};

test('the secret that somebody has is asked, and nothing where the computer knows them', () => {
  expect(entryWay({ ...facts, kind: 'password' })).toBe('password');
  expect(entryWay({ ...facts, kind: 'pin' })).toBe('pin');
  expect(entryWay({ ...facts, kind: 'pin', hasAccount: true })).toBe('account');
});

test('an account of a computer alone is no way in: a locked window could never be opened again', () => {
  expect(entryWay({ ...facts, hasAccount: true })).toBe('startCode');
});

test('in the example office nobody is asked', () => {
  for (const kind of [undefined, 'password', 'pin'] as const)
    expect(entryWay({ ...facts, kind, isFree: true })).toBe('free');
});

test('who has none comes with a code; only an administrator opens an office that has never had a secret', () => {
  for (const role of roles) {
    expect(entryWay({ ...facts, roles: [role], hasBegun: true })).toBe('startCode');
    const first = entryWay({ ...facts, roles: [role], hasBegun: false });
    expect(first).toBe(role === 'administrator' ? 'own' : 'startCode');
  }
});
