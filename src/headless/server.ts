import { LOOK_EVERY } from '#domain/backups/schedule.ts';
import type { Instant } from '#domain/time/instant.ts';
import { doInWorker } from '#service/backups/do-in-worker.ts';
import { newParts, tidy, TIDY_EVERY } from '#service/new-parts.ts';
import { lookAtRetention } from '#service/retention/look.ts';
import type { ServiceParts } from '#service/parts.ts';
import { newService } from '#service/service.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import { threadFiles } from '#service/thread-files.ts';
import { openStore, StoreFault, type Store } from '#store/open.ts';
import { logFault } from './log-fault.ts';
import type { FromServer, ServeMessage, ToServer } from './messages.ts';
import { pdfPrinter } from './print-pdf.ts';
import { serve, type Serving } from './serve.ts';
import { windowFiles } from './window-files.ts';

// The service process of the browser host: ordinary Node, started and watched by index.ts. It is killed and restarted
// without asking, so nothing may live in its memory only.

const clock = () => Date.now() as Instant;
const { backupThread, rowThread, hashThread } = threadFiles(import.meta.url);
let store: Store | undefined;
let backups: ServiceParts['backups'] | undefined;
let serving: Serving | undefined;

function tell(message: FromServer): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

async function start(message: ServeMessage): Promise<void> {
  const { folder, create, demo, version, port, linkToken, linkSecret } = message;
  const key = new Uint8Array(message.key);
  store = await openStore({
    folder,
    key,
    now: clock(),
    create,
    doTask: doInWorker(backupThread),
    onKeyChanged: (found) => void tell({ type: 'key-changed', key: found }),
  });
  const parts = await newParts(store, {
    clock,
    version,
    demo,
    hashThread,
    printPdf: pdfPrinter(),
    rowThread,
  });
  backups = parts.backups;
  setInterval(() => void parts.backups.look(), LOOK_EVERY).unref();
  setInterval(() => void lookAtRetention(parts), LOOK_EVERY).unref();
  setInterval(() => tidy(parts).catch((fault: unknown) => logFault('tidy', fault)), TIDY_EVERY).unref();
  serving = await serve({
    service: newService(parts),
    sessions: sessionsOf(parts),
    port,
    files: windowFiles(message.rendererFolder),
    linkToken,
    linkSecret,
    onLinkUsed: () => void tell({ type: 'link-used' }),
    onFault: logFault,
  });
  await tell({ type: 'ready', port: serving.port });
}

async function refuse(fault: unknown): Promise<void> {
  if (fault instanceof StoreFault) await tell({ type: 'refused', code: fault.code, detail: '' });
  else if ((fault as { code?: unknown }).code === 'EADDRINUSE')
    await tell({ type: 'refused', code: 'PORT_TAKEN', detail: '' });
  else
    await tell({
      type: 'refused',
      code: 'FAULT',
      detail: fault instanceof Error ? fault.message : String(fault),
    });
  process.exit(1);
}

async function close(): Promise<void> {
  await serving?.close();
  await backups?.atClose();
  await store?.close();
  await tell({ type: 'closed' });
  process.exit(0);
}

process.on('message', (message: ToServer) => {
  if (message.type === 'close') void close();
  else start(message).catch(refuse);
});
// The host has gone without a word: nobody could reach or restart this process any more.
process.on('disconnect', () => void close());
// A terminal's Ctrl+C reaches the whole group; the host decides when to close.
process.on('SIGINT', () => undefined);
