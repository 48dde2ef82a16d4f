import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { refusals } from '#contract/refusals.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { isRefusalCode } from '#renderer/app/write/refusal-codes.ts';
import { ConnectionLost } from '#renderer/app/wire/connection-lost.ts';
import { newOffice } from '#tests/support/office.ts';

test('the window knows the codes of the contract, and no other', () => {
  expect(Object.keys(refusals).filter((code) => !isRefusalCode(code))).toEqual([]);
  expect(isRefusalCode('INTERNAL_SERVER_ERROR')).toBe(false);
  expect(isRefusalCode('toString')).toBe(false);
});

test('a refusal is read with its data; a fault and a lost connection are none', () => {
  const data = { operation: 'staff.create' };
  expect(refusalOf(new ORPCError('NOT_ALLOWED', { data }))).toEqual({ code: 'NOT_ALLOWED', data });
  expect(refusalOf(new ORPCError('INTERNAL_SERVER_ERROR'))).toBeUndefined();
  expect(refusalOf(new ConnectionLost())).toBeUndefined();
  expect(refusalOf('NOT_ALLOWED')).toBeUndefined();
});

test('what the schema of the contract refuses has the shape of what the rules refuse', async () => {
  const office = await newOffice('2026-10-21');
  const paula = await office.as('Paula');
  const wrong = { requestId: 'request-1', name: '', title: 'x'.repeat(300), roles: ['secretary' as const] };
  const error: unknown = await paula.staff.create(wrong).catch((fault: unknown) => fault);
  expect(refusalOf(error)).toEqual({
    code: 'INVALID_INPUT',
    data: {
      problems: [
        { field: 'name', code: 'notAccepted' },
        { field: 'title', code: 'notAccepted' },
      ],
    },
  });
  await office.close();
});
