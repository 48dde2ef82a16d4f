import type { FromServiceMessage, OpenMessage, OpenRefusalCode } from '#contract/process-messages.ts';
import type { ServiceStatus } from '#contract/desktop-bridge.ts';
import { restartWait, steadyAfter } from './back-off.ts';
import type { PageToPrint } from './report-pages.ts';
import { startServiceProcess, type ServiceProcess } from './service-process.ts';
import type { WindowPorts } from './window-ports.ts';

/** Milliseconds that the service gets to flush and back up before it is ended. */
const closingTime = 10_000;

type PrintMessage = Extract<FromServiceMessage, { type: 'print' }>;

export type OpenOutcome = 'ready' | OpenRefusalCode;

/** Keeps one service process running for as long as the program is open. */
export interface ServiceKeeper {
  /** Starts the service on a database; answers when it is ready or has refused. A crash on the way is restarted. */
  open(message: Omit<OpenMessage, 'type'>): Promise<OpenOutcome>;
  status(): { status: ServiceStatus; refusal?: OpenRefusalCode };
  /** Lets the service flush and back up, at most 10 seconds. Nothing is restarted any more. */
  close(): Promise<void>;
}

interface Running {
  readonly process: ServiceProcess;
  readonly exited: Promise<void>;
}

/**
 * @param modulePath absolute path of the built service.
 * @param ports told of each process that is ready, and of its end.
 * @param changed called at every change of the status.
 * @param print prints a page for the service; null when it was not done.
 * @param keyChanged told of the key with which the database opens from now on.
 */
export function keepService(
  modulePath: string,
  ports: WindowPorts,
  changed: () => void,
  print: (page: PageToPrint) => Promise<Uint8Array | null>,
  keyChanged: (key: Uint8Array) => void = () => undefined,
): ServiceKeeper {
  let status: { status: ServiceStatus; refusal?: OpenRefusalCode } = { status: 'starting' };
  let running: Running | undefined;
  let closing = false;
  let crashes = 0;
  let timer: NodeJS.Timeout | undefined;

  function become(next: typeof status): void {
    status = next;
    changed();
  }

  async function answerPrint(asker: ServiceProcess, { printId, html, style }: PrintMessage): Promise<void> {
    const bytes = await print({ html, style });
    if (running?.process === asker) asker.send({ type: 'printed', printId, bytes });
  }

  function start(message: OpenMessage, opened: (outcome: OpenOutcome) => void): void {
    const exit = Promise.withResolvers<void>();
    const process = startServiceProcess(
      modulePath,
      (heard) => {
        if (running?.process !== process) return;
        if (heard.type === 'ready') {
          // From now on the file is expected to exist: a restart must never make a new one.
          message = { ...message, create: false, again: true };
          clearTimeout(timer);
          timer = setTimeout(() => (crashes = 0), steadyAfter);
          ports.serve(process);
          become({ status: 'ready' });
          opened('ready');
        } else if (heard.type === 'refused') {
          running = undefined;
          process.kill();
          become({ status: 'refused', refusal: heard.code });
          opened(heard.code);
        } else if (heard.type === 'key-changed') {
          message = { ...message, key: heard.key };
          keyChanged(heard.key);
        } else if (heard.type === 'print') {
          void answerPrint(process, heard);
        } else if (heard.type === 'fatal') {
          // It says that it cannot go on: its end is treated like any other crash.
          process.kill();
        }
      },
      () => {
        exit.resolve();
        if (running?.process !== process) return;
        running = undefined;
        ports.stop();
        clearTimeout(timer);
        if (closing) return;
        crashes += 1;
        become({ status: 'restarting' });
        timer = setTimeout(() => start(message, opened), restartWait(crashes));
      },
    );
    running = { process, exited: exit.promise };
    process.send(message);
  }

  return {
    open: (message) =>
      new Promise((resolve) => {
        become({ status: 'starting' });
        start({ ...message, type: 'open' }, resolve);
      }),
    status: () => status,
    async close() {
      closing = true;
      clearTimeout(timer);
      if (running === undefined) return;
      const { process, exited } = running;
      process.send({ type: 'close' });
      const timeUp = Promise.withResolvers<void>();
      const limit = setTimeout(timeUp.resolve, closingTime);
      await Promise.race([exited, timeUp.promise]);
      clearTimeout(limit);
      process.kill();
    },
  };
}
