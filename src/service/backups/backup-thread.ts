import { parentPort, workerData } from 'node:worker_threads';
import { answerTask, type BackupTask } from './task-answer.ts';

// The thread that makes one copy of the database and ends.
parentPort?.postMessage(await answerTask(workerData as BackupTask), []);
