import { QueryObserver } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { useConnection } from '#renderer/app/wire/connection.ts';
import { ConnectionLost, ShutOut } from '#renderer/app/wire/connection-lost.ts';
import { followChanges } from '#renderer/app/wire/follow-changes.ts';
import { newQueryClient } from '#renderer/app/wire/query-client.ts';
import type { ServiceClient } from '#renderer/app/wire/service-client.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

let office: TestOffice;
const ends: (() => void)[] = [];
beforeAll(async () => {
  office = await newOffice('2026-10-21');
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
afterAll(() => office.close());

/** A window of Paula's that shows the list of people; `offline` takes the service away from it. */
async function newWindow() {
  const paula: ServiceClient = await office.as('Paula');
  const away: { fault: Error | undefined } = { fault: undefined };
  let asked = 0;
  const reached = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (away.fault) throw away.fault;
    return work();
  };
  const client = {
    ...paula,
    live: {
      changes: (_: undefined, options: { signal: AbortSignal }) =>
        reached(async () => {
          const changes = await paula.live.changes(undefined, options);
          return (async function* () {
            for await (const change of changes) {
              if (away.fault) throw away.fault;
              yield change;
            }
          })();
        }),
    },
  } as unknown as ServiceClient;
  const queries = newQueryClient();
  const shown = new QueryObserver(queries, {
    queryKey: [['staff', 'list'], {}],
    queryFn: () => {
      asked += 1;
      return reached(() => paula.staff.list());
    },
  });
  const aborter = new AbortController();
  ends.push(
    shown.subscribe(() => undefined),
    () => aborter.abort(),
    () => queries.clear(),
  );
  const following = followChanges(client, queries, aborter.signal);
  const until = async (isTrue: () => boolean) => {
    for (let waited = 0; !isTrue(); waited += 10) {
      if (waited > 5000) throw new Error('It did not happen in five seconds');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return { away, following, asked: () => asked, names: () => shown.getCurrentResult().data, until };
}

const addPerson = async (name: string, requestId: string) => {
  const paula = await office.as('Paula');
  await paula.staff.create({ requestId, name, title: '', roles: ['secretary'] });
};

test('what another window adds appears without being asked for', async () => {
  const { names, until } = await newWindow();
  await until(() => names() !== undefined && useConnection.getState().state === 'connected');
  const before = names()?.length ?? 0;
  await addPerson('Saara Sijainen', 'request-1');
  await until(() => names()?.length !== before);
  expect(names()?.map(({ name }) => name)).toContain('Saara Sijainen');
});

test('when the service comes back, everything shown is asked again', async () => {
  const { away, asked, names, until } = await newWindow();
  await until(() => names() !== undefined);
  const before = names()?.length ?? 0;
  away.fault = new ConnectionLost('gone');
  await addPerson('Sanna Sijainen', 'request-2');
  await until(() => useConnection.getState().state === 'lost');
  const askedBefore = asked();
  expect(names()).toHaveLength(before);
  away.fault = undefined;
  await until(() => names()?.length === before + 1);
  expect(useConnection.getState().state).toBe('connected');
  expect(asked()).toBeGreaterThan(askedBefore);
});

test('a window that is shut out stops asking', async () => {
  const { away, following, until } = await newWindow();
  await until(() => useConnection.getState().state === 'connected');
  away.fault = new ShutOut('link needed');
  await addPerson('Satu Sijainen', 'request-3');
  await following;
  expect(useConnection.getState().state).toBe('shut-out');
});
