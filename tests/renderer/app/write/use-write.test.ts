import { ORPCError } from '@orpc/client';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useConnection } from '#renderer/app/wire/connection.ts';
import { ConnectionLost, ShutOut } from '#renderer/app/wire/connection-lost.ts';
import { newQueryClient } from '#renderer/app/wire/query-client.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite, type Write } from '#renderer/app/write/use-write.ts';
import { newOffice, type TestOffice } from '#tests/support/office.ts';

type Client = Awaited<ReturnType<TestOffice['as']>>;
type Input = Parameters<Client['staff']['create']>[0];
type Member = Awaited<ReturnType<Client['staff']['create']>>;

let office: TestOffice;
let paula: Client;
let queries: QueryClient;
/** The request ids that left the window, in order. */
let sent: string[];
/** What happens to each asking, by its number from 0: before the service has it, or to its answer. */
let fate: (asking: number) => 'answer' | 'lost before' | 'lost after' | 'fault';
beforeEach(async () => {
  office = await newOffice('2026-10-21');
  paula = await office.as('Paula');
  queries = newQueryClient();
  sent = [];
  fate = () => 'answer';
  useConnection.setState({ state: 'connected' }, true);
});
afterEach(async () => {
  queries.clear();
  await office.close();
});

/** The real operation over a wire that loses what the test says. */
const operation = {
  mutationKey: () => ['staff', 'create'],
  call: async (input: Input): Promise<Member> => {
    const what = fate(sent.length);
    sent.push(input.requestId);
    if (what === 'lost before') throw new ConnectionLost('gone');
    if (what === 'fault') throw new ORPCError('INTERNAL_SERVER_ERROR');
    const answer = await paula.staff.create(input);
    if (what === 'lost after') throw new ConnectionLost('gone before the answer');
    return answer;
  },
};

const saved: Member[] = [];
const refused: Refusal[] = [];

interface FormProps {
  readonly give: (write: Write<Input, Member>) => void;
}

function Form({ give }: FormProps) {
  give(
    useWrite<Input, Member>(operation, {
      onSaved: (member) => void saved.push(member),
      onRefused: (refusal) => void refused.push(refusal),
    }),
  );
  return null;
}

/** A form on the screen; its hook is the real one. */
function form(): Write<Input, Member> {
  saved.length = 0;
  refused.length = 0;
  const given: Write<Input, Member>[] = [];
  const give: FormProps['give'] = (write) => void given.push(write);
  renderToString(createElement(QueryClientProvider, { client: queries }, createElement(Form, { give })));
  const [write] = given;
  if (!write) throw new Error('The form was not shown');
  return write;
}

const person = (name = 'Uusi Ohjaaja') => ({ name, title: '', roles: ['counsellor' as const] });
const named = async (name = 'Uusi Ohjaaja') =>
  (await paula.staff.list()).filter((one) => one.name === name).length;
const settled = () => vi.waitFor(() => expect(queries.isMutating()).toBe(0), { timeout: 20_000 });

describe('a form that is saved', () => {
  test('has one effect and is told what was saved', async () => {
    form().submit(person());
    await settled();
    expect(saved).toMatchObject([{ name: 'Uusi Ohjaaja', version: 1 }]);
    expect(await named()).toBe(1);
  });

  test('pressed twice in a hurry is sent once', async () => {
    const { submit } = form();
    submit(person());
    submit(person());
    submit(person('Toinen'));
    await settled();
    expect(sent).toHaveLength(1);
    expect(await named('Toinen')).toBe(0);
  });

  test('and filled in again is a new request', async () => {
    const { submit } = form();
    submit(person());
    await settled();
    submit(person());
    await settled();
    expect(new Set(sent).size).toBe(2);
    expect(await named()).toBe(2);
  });
});

describe('a connection that goes', () => {
  test('before the service had the request: it is repeated with the same id and saved once', async () => {
    fate = (asking) => (asking < 2 ? 'lost before' : 'answer');
    form().submit(person());
    await settled();
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
    expect(await named()).toBe(1);
    expect(saved).toHaveLength(1);
  });

  test('after it was saved but before the answer: the repeat has the answer and no second effect', async () => {
    fate = (asking) => (asking < 2 ? 'lost after' : 'answer');
    form().submit(person());
    await settled();
    expect(new Set(sent).size).toBe(1);
    expect(await named()).toBe(1);
    expect(saved).toHaveLength(1);
  });

  test('is shown while the save goes on by itself', async () => {
    fate = (asking) => (asking === 0 ? 'lost before' : 'answer');
    form().submit(person());
    await vi.waitFor(() => expect(useConnection.getState().state).toBe('lost'));
    await settled();
    expect(saved).toHaveLength(1);
  });

  test('does not let a second press in while the first is being repeated', async () => {
    fate = (asking) => (asking === 0 ? 'lost after' : 'answer');
    const { submit } = form();
    submit(person());
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    submit(person());
    await settled();
    expect(await named()).toBe(1);
  });

  test('for good (the window was shut out) is not repeated', async () => {
    const before = operation.call;
    operation.call = () => Promise.reject(new ShutOut('link needed'));
    form().submit(person());
    await settled();
    operation.call = before;
    expect(useConnection.getState().state).toBe('shut-out');
    expect(saved).toEqual([]);
  });
});

describe('a fault of the service', () => {
  test('is not repeated by itself', async () => {
    fate = () => 'fault';
    form().submit(person());
    await settled();
    expect(sent).toHaveLength(1);
    expect([saved, refused]).toEqual([[], []]);
  });

  test('may have saved it: the same form pressed again goes by the same id', async () => {
    fate = (asking) => (asking === 0 ? 'fault' : 'answer');
    const { submit } = form();
    submit(person());
    await settled();
    submit(person());
    await settled();
    expect(sent[0]).toBe(sent[1]);
    expect(await named()).toBe(1);
  });

  test('and another form after it is another request', async () => {
    fate = (asking) => (asking === 0 ? 'fault' : 'answer');
    const { submit } = form();
    submit(person());
    await settled();
    submit(person('Toinen'));
    await settled();
    expect(sent[0]).not.toBe(sent[1]);
    expect(await named('Toinen')).toBe(1);
  });
});

describe('a refusal', () => {
  beforeEach(async () => {
    paula = await office.as('Siiri');
  });

  test('is told by its code, saved nothing, and is not repeated', async () => {
    form().submit(person());
    await settled();
    expect(refused).toEqual([{ code: 'NOT_ALLOWED', data: { operation: 'staff.create' } }]);
    expect(sent).toHaveLength(1);
    expect(await named()).toBe(0);
  });

  test('and the next press is a new request, which may be done', async () => {
    const { submit } = form();
    submit(person());
    await settled();
    paula = await office.as('Paula');
    submit(person());
    await settled();
    expect(new Set(sent).size).toBe(2);
    expect(saved).toHaveLength(1);
  });

  test('that nobody is signed in makes the window ask who works', async () => {
    const session = vi.fn<() => string>(() => 'asked');
    await queries.prefetchQuery({ queryKey: [['session', 'current']], queryFn: session });
    await paula.session.leave();
    form().submit(person());
    await settled();
    expect(refused).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    expect(queries.getQueryState([['session', 'current']])?.isInvalidated).toBe(true);
  });
});
