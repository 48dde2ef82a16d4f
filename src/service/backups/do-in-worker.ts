import { Worker } from 'node:worker_threads';
import { resultOf, type DoBackupTask, type TaskAnswer } from './task-answer.ts';

/**
 * Does work on whole files in a thread of its own, so that no answer waits for it.
 * @param script the thread's program: backup-thread.ts, or its bundle
 */
export const doInWorker =
  (script: URL): DoBackupTask =>
  async (task) => {
    const answer = Promise.withResolvers<TaskAnswer>();
    const worker = new Worker(script, { workerData: task });
    worker.once('message', answer.resolve);
    worker.once('error', answer.reject);
    worker.once('exit', (code) => answer.reject(new Error(`The thread of the copy ended with ${code}`)));
    return resultOf(await answer.promise) as never;
  };
