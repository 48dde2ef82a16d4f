import { parentPort } from 'node:worker_threads';
import { argon2Hasher } from './argon2.ts';
import type { HashAnswer, HashOrder } from './hash-threads.ts';

// The thread on which secrets are hashed: one order at a time, so that two never take their memory at once.
const hasher = argon2Hasher();
let last: Promise<unknown> = Promise.resolve();

async function answer(order: HashOrder): Promise<HashAnswer> {
  if (order.type === 'hash') return { id: order.id, answer: await hasher.hash(order.secret) };
  return { id: order.id, answer: await hasher.matches(order.secret, order.hash) };
}

parentPort?.on('message', (order: HashOrder) => {
  last = last.then(async () => parentPort?.postMessage(await answer(order)));
});
