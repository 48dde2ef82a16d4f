import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { ForkOptions } from 'electron';
import type { MessagePortMain } from './message-channel-main.ts';
import { mustBe } from './preventable.ts';
import { isAppReady } from './readiness.ts';
import type { Frame } from './utility-frames.ts';

let ports = 0;

/** All processes that were started, for tests to look at and to kill. */
export const started: UtilityProcess[] = [];

/** A module to run in place of the built service, which source runs do not have. */
export const forkState = { instead: undefined as string | undefined };

/** A real process of Node with `process.parentPort`, whose ports cross as frames over its channel. */
export class UtilityProcess extends EventEmitter {
  readonly child: ChildProcess;
  readonly options: ForkOptions;
  readonly modulePath: string;
  private readonly bridged = new Map<number, MessagePortMain>();

  constructor(modulePath: string, args: readonly string[], options: ForkOptions) {
    super();
    this.modulePath = modulePath;
    this.options = options;
    this.child = fork(join(import.meta.dirname, 'utility-child.ts'), [modulePath, ...args], {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
      env: { PATH: process.env['PATH'], TZ: process.env['TZ'] },
    });
    this.child.on('message', (frame) => this.hear(frame as Frame));
    this.child.once('exit', (code) => {
      for (const port of this.bridged.values()) port.close();
      this.emit('exit', code ?? 1);
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  postMessage(message: unknown, transfer: readonly MessagePortMain[] = []): void {
    const ids = transfer.map((port) => this.bridge(port));
    this.post({ kind: 'message', data: message, ports: ids });
  }

  kill(): boolean {
    return this.child.kill();
  }

  private bridge(port: MessagePortMain): number {
    const id = ++ports;
    this.bridged.set(id, port);
    port.on('message', ({ data }: { data: unknown }) => this.post({ kind: 'port', id, data }));
    port.on('close', () => this.post({ kind: 'port-closed', id }));
    port.start();
    return id;
  }

  private hear(frame: Frame): void {
    if (frame.kind === 'message') this.emit('message', frame.data);
    else if (frame.kind === 'port') this.bridged.get(frame.id)?.postMessage(frame.data);
    else this.bridged.get(frame.id)?.close();
  }

  private post(frame: Frame): void {
    if (this.child.connected) this.child.send(frame, () => undefined);
  }
}

export const utilityProcess = {
  fork(modulePath: string, args: readonly string[] = [], options: ForkOptions = {}) {
    mustBe(true, isAppReady(), 'utilityProcess.fork');
    const process = new UtilityProcess(forkState.instead ?? modulePath, args, options);
    started.push(process);
    return process;
  },
};
