import { RPCHandler } from '@orpc/server/message-port';
import { mostUnread, readMessage } from '#contract/port-room.ts';
import type { WireContext } from './parts.ts';
import type { Service } from './service.ts';

interface Heard {
  readonly data?: unknown;
}

/** A window's port, as Electron and as worker threads hand it over. */
export type WindowPort = { postMessage(message: unknown): void } & (
  | { addEventListener(event: 'message' | 'close', listener: (heard: Heard) => void): void }
  | { on(event: 'message' | 'close', listener: (heard?: Heard) => void): unknown }
);

/** Answers on ports. */
export interface PortHandler {
  /** Begins to answer; the port is started by whoever has it. @returns to be called when nothing more is sent there */
  answer(port: WindowPort, context: WireContext): () => void;
}

/** The service's answers for windows with a port: a stream goes on as its window reads, see {@link readMessage}. */
export function newPortHandler(service: Service): PortHandler {
  const rooms = new WeakMap<object, Room>();
  const handler = new RPCHandler(service, {
    // The only place at which a message waits before it is sent; nothing is transferred.
    experimental_transfer: async ([, , payload], port) => {
      await rooms.get(port)?.next(typeof payload === 'object' && 'event' in payload);
      return null;
    },
  });
  return {
    answer(port, context) {
      const room = newRoom();
      const answered = {
        postMessage: (message: unknown) => port.postMessage(message),
        on(event: 'message' | 'close', listener: (heard?: Heard) => void) {
          listen(port, event, (heard) => {
            if (event === 'close') room.end();
            if (event === 'message' && heard?.data === readMessage) room.read();
            else listener(heard);
          });
        },
      };
      rooms.set(answered, room);
      handler.upgrade(answered as never, { context });
      return () => room.end();
    },
  };
}

function listen(port: WindowPort, event: 'message' | 'close', listener: (heard?: Heard) => void): void {
  if ('addEventListener' in port) port.addEventListener(event, listener);
  else port.on(event, listener);
}

type Room = ReturnType<typeof newRoom>;

function newRoom() {
  let unread = 0;
  let isEnded = false;
  const waiting: (() => void)[] = [];
  const isFull = () => unread >= mostUnread && !isEnded;
  async function forRoom(): Promise<void> {
    while (isFull()) await new Promise<void>((resolve) => waiting.push(resolve));
  }
  return {
    /** Resolves when the next message may be sent: at once, but a piece of a stream waits for room. */
    async next(isPiece: boolean): Promise<void> {
      if (isPiece) await forRoom();
      unread += 1;
    },
    read() {
      unread -= 1;
      waiting.shift()?.();
    },
    end() {
      isEnded = true;
      for (const go of waiting.splice(0)) go();
    },
  };
}
