import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Contract } from '#contract/contract.ts';
import { readMessage } from '#contract/port-room.ts';
import { serve } from '#headless/serve.ts';
import { newPortHandler } from '#service/port-handler.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import type { TestOffice } from './office.ts';

export type Client = ContractRouterClient<Contract>;

/** A way into an office's service. */
export interface Wire {
  readonly name: string;
  /** A new window. */
  connect(): Promise<Client>;
  close(): Promise<void>;
}

/** What a wire leads to. */
type ServedParts = Pick<TestOffice, 'service' | 'parts'>;

let sessions = 0;
const newSession = () => `session ${(sessions += 1)}`;

function inProcess(office: ServedParts): Wire {
  return {
    name: 'in process',
    connect: async () => createRouterClient(office.service, { context: { sessionId: newSession() } }),
    close: async () => undefined,
  };
}

/** The wire of a desktop window: one end of a real message channel. */
function messagePort(office: ServedParts): Wire {
  const handler = newPortHandler(office.service);
  const channels: MessageChannel[] = [];
  return {
    name: 'message port',
    async connect() {
      const channel = new MessageChannel();
      channels.push(channel);
      const { port1, port2 } = channel;
      handler.answer(port1, { sessionId: newSession() });
      port2.addEventListener('message', () => port2.postMessage(readMessage));
      channel.port1.start();
      channel.port2.start();
      return createORPCClient(new PortLink({ port: channel.port2 }));
    },
    async close() {
      for (const { port1, port2 } of channels) {
        port1.close();
        port2.close();
      }
    },
  };
}

/** The wire of a browser: the real host's server, entered through one-time links. */
async function http(office: ServedParts): Promise<Wire> {
  const linkSecret = 'secret of the test';
  const serving = await serve({
    service: office.service,
    sessions: sessionsOf(office.parts),
    port: 0,
    files: new Map(),
    linkToken: null,
    linkSecret,
    onLinkUsed: () => undefined,
    onFault: () => undefined,
  });
  const origin = `http://127.0.0.1:${serving.port}`;
  return {
    name: 'HTTP',
    async connect() {
      const link = await fetch(`${origin}/link`, {
        method: 'POST',
        headers: { 'x-neuvontapoyta': linkSecret },
      });
      const { token } = (await link.json()) as { token: string };
      const entered = await fetch(`${origin}/enter/${token}`, { redirect: 'manual' });
      const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      return createORPCClient(
        new HttpLink({ url: `${origin}/rpc`, headers: { cookie, 'x-neuvontapoyta': '1' } }),
      );
    },
    close: () => serving.close(),
  };
}

/** Every wire there is into the office. */
export async function wiresInto(office: ServedParts): Promise<Wire[]> {
  return [inProcess(office), messagePort(office), await http(office)];
}
