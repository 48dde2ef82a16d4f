import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { FromServer, ServeMessage } from './messages.ts';

/** How long to wait before each restart, in milliseconds; the last is repeated. */
const backOff = [100, 250, 500, 1000, 2000, 5000];
/** A process that has lived this long (ms) has recovered; the next restart is quick again. */
const RECOVERED_AFTER = 60_000;

export type Started = Extract<FromServer, { type: 'ready' | 'refused' }>;

/**
 * Starts the service process and starts it again whenever it dies, on the same port and with the same sessions. Windows
 * notice by their requests failing and go on by repeating them.
 */
export class ServiceKeeper {
  #child: ChildProcess | undefined;
  #closing = false;
  #message: ServeMessage;
  readonly #script: URL;
  readonly #onRestart: (failures: number) => void;
  readonly #onKeyChanged: (key: Uint8Array) => void;

  constructor(
    script: URL,
    message: ServeMessage,
    onRestart: (failures: number) => void,
    onKeyChanged: (key: Uint8Array) => void = () => undefined,
  ) {
    this.#script = script;
    this.#message = message;
    this.#onRestart = onRestart;
    this.#onKeyChanged = onKeyChanged;
  }

  /** The process id of the service, for those who watch or test it. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** First start; a refusal (wrong key, damaged file, …) is answered and not repeated. */
  async start(): Promise<Started> {
    const started = await this.#launch();
    if (started.type === 'ready') {
      // From now on a database must be there, and the port is the one the windows know.
      this.#message = { ...this.#message, create: false, port: started.port };
      this.#watch();
    }
    return started;
  }

  async close(): Promise<void> {
    this.#closing = true;
    const child = this.#child;
    if (!child?.connected) return;
    const gone = new Promise((resolve) => {
      child.once('exit', resolve);
    });
    child.send({ type: 'close' });
    await Promise.race([gone, wait(10_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  }

  #launch(): Promise<Started> {
    const child = fork(this.#script, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#child = child;
    return new Promise((resolve) => {
      child.on('message', (answer: FromServer) => {
        if (answer.type === 'link-used') this.#message = { ...this.#message, linkToken: null };
        if (answer.type === 'key-changed') {
          this.#message = { ...this.#message, key: answer.key };
          this.#onKeyChanged(answer.key);
        }
        if (answer.type === 'ready' || answer.type === 'refused') resolve(answer);
      });
      child.once('exit', (code) => resolve({ type: 'refused', code: 'FAULT', detail: `exit ${code}` }));
      child.once('error', (fault) => resolve({ type: 'refused', code: 'FAULT', detail: fault.message }));
      child.send(this.#message);
    });
  }

  /** `failures` are those before this start: a service that comes up only to die again is not started in a hurry for ever. */
  #watch(failures = 0): void {
    const bornAt = performance.now();
    this.#child?.once('exit', () => void this.#restart(bornAt, failures));
  }

  async #restart(bornAt: number, failures: number): Promise<void> {
    if (this.#closing) return;
    const before = performance.now() - bornAt > RECOVERED_AFTER ? 0 : failures;
    await wait(backOff[Math.min(before, backOff.length - 1)]);
    if (this.#closing) return;
    const started = await this.#launch();
    if (started.type === 'ready') {
      this.#onRestart(before + 1);
      this.#watch(before + 1);
    } else {
      await this.#restart(performance.now(), before + 1);
    }
  }
}
