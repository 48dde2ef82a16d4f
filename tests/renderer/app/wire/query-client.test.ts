import { ORPCError } from '@orpc/client';
import { beforeEach, expect, test } from 'vitest';
import { useConnection } from '#renderer/app/wire/connection.ts';
import { ConnectionLost, ShutOut } from '#renderer/app/wire/connection-lost.ts';
import { newQueryClient } from '#renderer/app/wire/query-client.ts';

beforeEach(() => useConnection.setState({ state: 'connected' }, true));

/** Asks once, with an error for each try until they run out. */
async function ask(errors: readonly Error[]) {
  let tries = 0;
  const answer = await newQueryClient()
    .fetchQuery({
      queryKey: ['x'],
      retryDelay: 1,
      queryFn: () => {
        const error = errors[tries];
        tries += 1;
        if (error) throw error;
        return 'answer';
      },
    })
    .catch((error: unknown) => error);
  return { answer, tries };
}

test('a lost connection is tried again until there is an answer, and shown at once', async () => {
  const { answer, tries } = await ask(Array.from({ length: 12 }, () => new ConnectionLost('gone')));
  expect({ answer, tries }).toEqual({ answer: 'answer', tries: 13 });
  expect(useConnection.getState().state).toBe('lost');
});

test('a refusal and a fault are answers', async () => {
  for (const code of ['NOT_ALLOWED', 'INTERNAL_SERVER_ERROR']) {
    const { answer, tries } = await ask([new ORPCError(code)]);
    expect({ answer, tries }).toMatchObject({ answer: { code }, tries: 1 });
  }
  expect(useConnection.getState().state).toBe('connected');
});

test('being shut out is not tried again', async () => {
  expect((await ask([new ShutOut('link needed')])).tries).toBe(1);
  expect(useConnection.getState().state).toBe('shut-out');
});

test('saves go on although the computer has no network', async () => {
  const { networkMode } = newQueryClient().getDefaultOptions().mutations ?? {};
  expect(networkMode).toBe('always');
});
