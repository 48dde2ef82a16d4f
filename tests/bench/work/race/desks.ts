import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { RaceAnswer, RaceOrder, RaceOutcome } from './messages.ts';

/** Several real processes with the same database open. */
export interface Desks {
  /** All try the same slots of these days at once. @returns the outcomes and how long it took until the last was done, ms */
  race(days: readonly string[]): Promise<{ readonly outcomes: readonly RaceOutcome[]; readonly ms: number }>;
  close(): Promise<void>;
}

/** Starts `count` desks and waits until all are ready. */
export async function startDesks(count: number, order: RaceOrder): Promise<Desks> {
  const children = Array.from({ length: count }, () =>
    fork(new URL('./desk.ts', import.meta.url), { serialization: 'advanced' }),
  );
  await Promise.all(
    children.map((child) => {
      child.send(order);
      return answerOf(child);
    }),
  );
  return {
    async race(days) {
      const answers = children.map(answerOf);
      const before = performance.now();
      for (const child of children) child.send(days);
      const outcomes = await Promise.all(answers);
      const ms = performance.now() - before;
      return { outcomes: outcomes.filter((answer) => answer.type === 'done'), ms };
    },
    async close() {
      for (const child of children) {
        const gone = once(child, 'exit');
        child.disconnect();
        await gone;
      }
    },
  };
}

/** The next answer. @throws Error when the process ends instead */
function answerOf(child: ChildProcess): Promise<RaceAnswer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A desk ended with code ${code}`));
    child.once('exit', ended);
    child.once('message', (answer: RaceAnswer) => {
      child.off('exit', ended);
      resolve(answer);
    });
  });
}
