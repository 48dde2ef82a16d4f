import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenMessage, ToServiceMessage } from '#contract/process-messages.ts';

/**
 * A service that keeps the agreed messages and does what a test has written beside its folder, in
 * `<folder>.script.json`; it writes what it was told to `<folder>.log`. It stands where the real service would, so that
 * crashes and refusals come when a test wants them.
 */
export interface Script {
  /** Refuse every opening with this code. */
  refuse?: string;
  /** End with code 7 at this many openings before the first that is answered. */
  crashes?: number;
  /** Never answer `close`. */
  deaf?: boolean;
  /** Open only with this key, in hexadecimal digits. */
  key?: string;
  /** Once it is open, ask the shell to print this page. */
  prints?: string;
}

interface Port {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  start(): void;
  postMessage(data: unknown): void;
}
interface Parent {
  on(event: 'message', listener: (event: { data: ToServiceMessage; ports: Port[] }) => void): void;
  postMessage(data: unknown): void;
}

const { parentPort } = process as unknown as { parentPort: Parent };
let script: Script = {};
let log = '';

function note(entry: object): void {
  appendFileSync(log, `${JSON.stringify({ pid: process.pid, ...entry })}\n`);
}

function open(message: OpenMessage): void {
  log = `${message.folder}.log`;
  const scriptPath = `${message.folder}.script.json`;
  script = existsSync(scriptPath) ? (JSON.parse(readFileSync(scriptPath, 'utf8')) as Script) : {};
  const key = Buffer.from(message.key).toString('hex');
  note({ ...message, key });
  const earlier =
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"open"')).length - 1;
  if (earlier < (script.crashes ?? 0)) process.exit(7);
  const refusal = script.key !== undefined && script.key !== key ? 'KEY_WRONG' : script.refuse;
  if (refusal !== undefined) return parentPort.postMessage({ type: 'refused', code: refusal });
  const file = join(message.folder, 'neuvontapoyta.db');
  if (!existsSync(file)) {
    if (message.create !== true) return parentPort.postMessage({ type: 'refused', code: 'DATABASE_MISSING' });
    mkdirSync(message.folder, { recursive: true });
    writeFileSync(file, key);
  }
  parentPort.postMessage({ type: 'ready' });
  if (script.prints !== undefined)
    parentPort.postMessage({ type: 'print', printId: 1, html: script.prints, style: 'p {}' });
}

parentPort.on('message', ({ data, ports: [port] }) => {
  if (data.type === 'open') return open(data);
  // The bytes of the stand-in's PDF are the page's text.
  if (data.type === 'printed')
    return note({ ...data, bytes: data.bytes && Buffer.from(data.bytes).toString('utf8') });
  note(data);
  if (data.type === 'connect') {
    port?.on('message', ({ data: said }) => {
      if (said === 'crash') process.exit(9);
      port.postMessage({ said, pid: process.pid });
    });
    port?.start();
  }
  if (data.type === 'close' && script.deaf !== true) {
    parentPort.postMessage({ type: 'closed' });
    setTimeout(() => process.exit(0), 20);
  }
});
