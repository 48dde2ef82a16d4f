import { Worker } from 'node:worker_threads';
import { argon2Hasher } from './argon2.ts';
import type { SecretHasher } from './hasher.ts';

/** What the thread is asked, and what it answers. */
export type HashOrder =
  | { readonly id: number; readonly type: 'hash'; readonly secret: string }
  | { readonly id: number; readonly type: 'matches'; readonly secret: string; readonly hash: string };
export interface HashAnswer {
  readonly id: number;
  readonly answer: string | boolean;
}

type Asked = HashOrder extends infer Order ? (Order extends HashOrder ? Omit<Order, 'id'> : never) : never;

interface Waiting {
  readonly order: Asked;
  readonly settle: (answer: string | boolean) => void;
}

/**
 * Argon2id on a thread of its own: a hash takes some 200 ms, for which the service would answer nobody. The thread is begun
 * with the first secret and kept. Where none can be begun, the work is done here: slow is better than shut out.
 *
 * @param thread the file of `argon2-thread.ts`, as source or as its bundle
 */
export function threadedHasher(thread: URL): SecretHasher {
  const here = argon2Hasher();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let orders = 0;

  async function doHere({ order, settle }: Waiting): Promise<void> {
    settle(
      order.type === 'hash' ? await here.hash(order.secret) : await here.matches(order.secret, order.hash),
    );
  }

  function giveUp(): void {
    worker = undefined;
    const left = [...waiting.values()];
    waiting.clear();
    for (const one of left) void doHere(one);
  }

  function begin(): Worker {
    const begun = new Worker(thread);
    begun.unref();
    begun.on('message', ({ id, answer }: HashAnswer) => {
      const found = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) begun.unref();
      found?.settle(answer);
    });
    begun.once('error', giveUp);
    begun.once('exit', giveUp);
    return begun;
  }

  const ask = (order: Asked): Promise<string | boolean> =>
    new Promise((settle) => {
      orders += 1;
      waiting.set(orders, { order, settle });
      worker ??= begin();
      worker.ref();
      worker.postMessage({ ...order, id: orders });
    });

  return {
    hash: async (secret) => String(await ask({ type: 'hash', secret })),
    matches: async (secret, hash) => (await ask({ type: 'matches', secret, hash })) === true,
  };
}
