import { doBackupTask, type BackupResults, type BackupTask } from '#store/backups/task.ts';
import { StoreFault, type StoreFaultCode } from '#store/open.ts';

export type { BackupTask, DoBackupTask } from '#store/backups/task.ts';

/** What a worker says of a task: its result, or what went wrong in a shape that threads can hand over. */
export type TaskAnswer =
  | { readonly result: BackupResults[keyof BackupResults] }
  | { readonly storeFault: StoreFaultCode }
  | { readonly fault: string; readonly code: string | undefined };

/** Does a task in this thread. Never throws. */
export async function answerTask(task: BackupTask): Promise<TaskAnswer> {
  try {
    return { result: await doBackupTask(task) };
  } catch (fault) {
    if (fault instanceof StoreFault) return { storeFault: fault.code };
    const { message, code } = fault as { message?: string; code?: string };
    return { fault: String(message), code };
  }
}

/** The result of an answer. @throws StoreFault, or Error with the code of what went wrong */
export function resultOf(answer: TaskAnswer): BackupResults[keyof BackupResults] {
  if ('result' in answer) return answer.result;
  if ('storeFault' in answer) throw new StoreFault(answer.storeFault);
  throw Object.assign(new Error(answer.fault), { code: answer.code });
}
