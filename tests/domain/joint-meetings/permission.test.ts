import { expect, test } from 'vitest';
import { mayInvite } from '#domain/joint-meetings/permission.ts';
import { localDate } from '#domain/time/local-date.ts';

const today = localDate('2026-10-20');
const codes = (...asked: Parameters<typeof mayInvite>) => mayInvite(...asked).map(({ code }) => code);

test('H6 nobody may be invited before a permission is recorded, nor with one that says nothing', () => {
  expect(codes(null, today)).toEqual(['noPermissionToInvite']);
  expect(codes({ scope: '  ', givenOn: today }, today)).toEqual(['noPermissionToInvite']);
  expect(codes({ scope: 'toimeentulotuki', givenOn: today }, today)).toEqual([]);
});

test('a permission given tomorrow is none yet, one of last year still is', () => {
  expect(codes({ scope: 'asuminen', givenOn: localDate('2026-10-21') }, today)).toEqual(['inTheFuture']);
  expect(codes({ scope: 'asuminen', givenOn: localDate('2025-10-21') }, today)).toEqual([]);
});

test('H6 a permission that was withdrawn is none', () => {
  expect(codes({ scope: 'asuminen', givenOn: today }, today, true)).toEqual(['permissionWithdrawn']);
});
