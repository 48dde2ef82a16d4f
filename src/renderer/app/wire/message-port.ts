import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { servicePortMessage } from '#contract/desktop-bridge.ts';
import { readMessage } from '#contract/port-room.ts';
import { wireFault } from './wire-fault.ts';

/** Where the ports arrive: `window`, or what stands for it in a test. */
type Arrivals = Pick<Window, 'addEventListener'>;

/**
 * Asks over the port that the desktop shell hands to the window. A call waits until there is a port; when a new one
 * comes after a restart, calls that wait for an answer on the old one fail as lost and later ones use the new.
 */
export function messagePortLink(arrivals: Arrivals): ClientLink<ClientContext> {
  let current = Promise.withResolvers<ClientLink<ClientContext>>();
  let port: MessagePort | undefined;

  arrivals.addEventListener('message', (event) => {
    const [arrived] = event.ports;
    const data = event.data as Partial<typeof servicePortMessage> | null;
    if (event.source !== arrivals || data?.type !== servicePortMessage.type || !arrived) return;
    const link = new RPCLink<ClientContext>({ port: arrived });
    // What still waits on the old port will not be answered: say so, or it would wait for ever.
    port?.dispatchEvent(new Event('close'));
    port?.close();
    port = arrived;
    arrived.addEventListener('message', () => arrived.postMessage(readMessage, []));
    arrived.start();
    current.resolve(link);
    current = Promise.withResolvers();
    current.resolve(link);
  });

  return {
    async call(path, input, options) {
      const link = await orAborted(current.promise, options.signal);
      try {
        return await link.call(path, input, options);
      } catch (error) {
        throw wireFault(error, options.signal);
      }
    },
  };
}

/** The promise's value, or the signal's reason when it is aborted first. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject);
  });
}
