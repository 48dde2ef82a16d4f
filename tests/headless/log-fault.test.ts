import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { logFault } from '#headless/log-fault.ts';
import { refusals } from '#contract/refusals.ts';

let lines: string[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => vi.restoreAllMocks());

const secret = 'Matti Meikäläinen 010190-123A';
const logged = () => JSON.parse(lines[0] ?? '{}') as Record<string, unknown>;

describe('a fault', () => {
  test('is one line: where, what kind, at which place of the program, and a number to find it by', () => {
    logFault('/rpc/bookings/book', Object.assign(new TypeError('of the test'), { code: 'SQLITE_FULL' }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
    expect(logged()).toMatchObject({ where: '/rpc/bookings/book', name: 'TypeError', code: 'SQLITE_FULL' });
    expect(logged()['place']).toContain('log-fault.test');
    expect(logged()['fault']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('has a number of its own each time', () => {
    logFault('http', new Error('one'));
    logFault('http', new Error('one'));
    expect(new Set(lines.map((line) => (JSON.parse(line) as { fault: string }).fault)).size).toBe(2);
  });

  test('of a fault within a fault, the inner one is told: the outer is the same for all', () => {
    const inner = Object.assign(new RangeError('inner'), { code: 'E_INNER' });
    logFault('http', new ORPCError('INTERNAL_SERVER_ERROR', { cause: inner }));
    expect(logged()).toMatchObject({ name: 'RangeError', code: 'E_INNER' });
  });
});

describe('nothing of a person', () => {
  const carriers: [string, unknown][] = [
    ['a message', new Error(`UNIQUE constraint failed for ${secret}`)],
    ['the message of the cause', new Error('outer', { cause: new Error(secret) })],
    ['the data of an error', Object.assign(new Error('x'), { data: { clientLabel: secret } })],
    [
      'the data of an error of the wire',
      new ORPCError('INTERNAL_SERVER_ERROR', { message: secret, data: secret }),
    ],
    ['a code that is no text', Object.assign(new Error('x'), { code: { value: secret } })],
    ['a thrown text', secret],
    ['a thrown object', { message: secret, stack: secret }],
  ];
  test.each(carriers)('in %s reaches the log', (_, fault) => {
    logFault('http', fault);
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/Matti|Meikäläinen|010190/);
  });

  test('of several lines of a message, none is taken for a place of the program', () => {
    logFault('http', new Error(`${secret}\nat ${secret} home\n    at ${secret}:1:1`));
    expect(logged()['place']).toContain('log-fault.test');
    expect(lines.join()).not.toMatch(/Matti|010190/);
  });
});

test('refusals are answers: no coded one is logged', () => {
  for (const [code, { status }] of Object.entries(refusals))
    logFault('http', new ORPCError(code, { status }));
  logFault('http', new ORPCError('BAD_REQUEST', { status: 400 }));
  expect(lines).toEqual([]);
});

test.each([null, undefined, 0, ''])('even %j is told', (fault) => {
  logFault('http', fault);
  expect(logged()).toMatchObject({ where: 'http', name: 'Error' });
});
