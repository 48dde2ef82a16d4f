import type { FromServiceMessage, OpenMessage, ToServiceMessage } from '#contract/process-messages.ts';
import { toServiceMessage } from '#contract/process-messages.ts';
import { LOOK_EVERY } from '#domain/backups/schedule.ts';
import type { Instant } from '#domain/time/instant.ts';
import { openStore, StoreFault, type Store } from '#store/open.ts';
import { doInWorker } from './backups/do-in-worker.ts';
import { newParts, tidy, TIDY_EVERY } from './new-parts.ts';
import type { ServiceParts, WireContext } from './parts.ts';
import { newPortHandler, type PortHandler } from './port-handler.ts';
import { lookAtRetention } from './retention/look.ts';
import { newService } from './service.ts';
import { printsOfShell } from './statistics/prints-of-shell.ts';
import { sessionsOf, type Sessions } from './session/sessions.ts';
import { threadFiles } from './thread-files.ts';

/** A port as Electron and worker threads hand it over. */
interface Port {
  on(event: 'message', listener: (event: { data: unknown; ports?: readonly Port[] }) => void): unknown;
  on(event: 'message' | 'close', listener: (event?: { data?: unknown }) => void): unknown;
  postMessage(message: unknown): void;
  start?(): void;
  close?(): void;
}

/** How the sessions of the shell's windows begin. */
const WINDOW = 'window ';
const clock = () => Date.now() as Instant;
const { backupThread, rowThread, hashThread } = threadFiles(import.meta.url);

/** One service process: opened once, then a wire for each window. Returns when `parent` has been told to listen. */
export function runService(parent: Port, exit: (code: number) => void): void {
  const tell = (message: FromServiceMessage) => parent.postMessage(message);
  let store: Store | undefined;
  let backups: ServiceParts['backups'] | undefined;
  let handler: PortHandler | undefined;
  let account: WireContext['account'];
  let sessions: Sessions | undefined;
  const ports = new Map<number, () => void>();
  const printing = printsOfShell(tell);

  async function open(message: OpenMessage): Promise<void> {
    const { folder, key, version, create, demo, again } = message;
    account = message.account;
    store = await openStore({
      folder,
      key,
      now: clock(),
      create: create ?? false,
      doTask: doInWorker(backupThread),
      onKeyChanged: (found) => tell({ type: 'key-changed', key: found }),
    });
    const parts = await newParts(store, {
      clock,
      version,
      demo: demo ?? false,
      hashThread,
      printPdf: printing.print,
      rowThread,
    });
    // A tidying that fails (a full disk) is tried again in an hour; nothing depends on its time.
    setInterval(() => void tidy(parts).catch(() => undefined), TIDY_EVERY).unref();
    backups = parts.backups;
    setInterval(() => void parts.backups.look(), LOOK_EVERY).unref();
    setInterval(() => void lookAtRetention(parts), LOOK_EVERY).unref();
    sessions = sessionsOf(parts);
    // A window of yesterday's program is not the window of today that has the same number.
    if (again !== true) await sessions.forget(WINDOW);
    handler = newPortHandler(newService(parts));
    tell({ type: 'ready' });
  }

  /** A window keeps its session over a restart of this process: the id is its own number, which the shell gives. */
  async function connect(windowId: number, port: Port | undefined): Promise<void> {
    if (!port || !handler || !sessions) return;
    const sessionId = `${WINDOW}${windowId}`;
    if (!(await sessions.isOpen(sessionId))) await sessions.open(sessionId);
    disconnect(windowId);
    const end = handler.answer(port, { sessionId, account });
    ports.set(windowId, () => {
      end();
      port.close?.();
    });
    port.start?.();
  }

  function disconnect(windowId: number): void {
    ports.get(windowId)?.();
    ports.delete(windowId);
  }

  async function close(): Promise<void> {
    for (const windowId of ports.keys()) disconnect(windowId);
    await backups?.atClose();
    await store?.close();
    tell({ type: 'closed' });
    exit(0);
  }

  async function answer(message: ToServiceMessage, port: Port | undefined): Promise<void> {
    switch (message.type) {
      case 'open':
        return open(message);
      case 'connect':
        return connect(message.windowId, port);
      case 'disconnect':
        return disconnect(message.windowId);
      case 'printed':
        return printing.printed(message);
      case 'close':
        return close();
    }
  }

  parent.on('message', ({ data, ports: handed }) => {
    const message = toServiceMessage.safeParse(data);
    if (!message.success) return;
    answer(message.data, handed?.[0]).catch((fault: unknown) => {
      if (fault instanceof StoreFault) tell({ type: 'refused', code: fault.code });
      else {
        tell({ type: 'fatal', message: fault instanceof Error ? fault.name : 'fault' });
        exit(1);
      }
    });
  });
}

const { parentPort } = process as unknown as { parentPort?: Port };
if (parentPort) runService(parentPort, (code) => process.exit(code));
