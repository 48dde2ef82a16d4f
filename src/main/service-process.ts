import { utilityProcess, type MessagePortMain } from 'electron';
import {
  fromServiceMessage,
  type FromServiceMessage,
  type ToServiceMessage,
} from '#contract/process-messages.ts';

/** One running service process. */
export interface ServiceProcess {
  /** Sends a message; ports travel with it and belong to the process from then on. */
  send(message: ToServiceMessage, ports?: MessagePortMain[]): void;
  /** Ends the process without asking it; used where it has nothing open or has had its time. */
  kill(): void;
}

/**
 * Starts the service in a process of its own. Messages that are not of the agreed shape are dropped: the process is
 * ours, but a program that trusts nothing is easier to reason about.
 *
 * @param modulePath absolute path of the built service.
 * @param exited called once, with the exit code.
 */
export function startServiceProcess(
  modulePath: string,
  heard: (message: FromServiceMessage) => void,
  exited: (code: number) => void,
): ServiceProcess {
  const child = utilityProcess.fork(modulePath, [], { serviceName: 'Neuvontapöytä', stdio: 'inherit' });
  child.on('message', (raw: unknown) => {
    const message = fromServiceMessage.safeParse(raw);
    if (message.success) heard(message.data);
  });
  child.once('exit', exited);
  return {
    send: (message, ports = []) => child.postMessage(message, ports),
    kill: () => void child.kill(),
  };
}
