import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { temporaryFolder } from './host.ts';
import type { Client } from './wires.ts';

const SERVER = 'out/headless/server.js';

/** One database whose service process can be killed and started again, over and over. */
export class KillRig {
  readonly folder: string;
  readonly key = randomBytes(32);
  client!: Client;
  /** The session of `client`: a browser that is given it works as the same person. */
  cookie = '';
  readonly #remove: () => void;
  #child: ChildProcess | undefined;
  #port = 0;

  constructor() {
    if (!existsSync(SERVER)) throw new Error('Build first: npm run build');
    const place = temporaryFolder();
    this.folder = join(place.path, 'data');
    this.#remove = place.remove;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** First start: a new database, entered by its one-time link. */
  async create(): Promise<void> {
    await this.start(true);
    const { origin } = this;
    const entered = await fetch(`${origin}/enter/link`, { redirect: 'manual' });
    this.cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    this.client = createORPCClient(
      new RPCLink({ url: `${origin}/rpc`, headers: { cookie: this.cookie, 'x-neuvontapoyta': '1' } }),
    );
  }

  /** Starts the built service on the same file and port. */
  async start(create = false, tries = 100): Promise<void> {
    const child = fork(SERVER, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child = child;
    child.send({
      type: 'serve',
      folder: this.folder,
      key: new Uint8Array(this.key),
      create,
      demo: false,
      version: 'test',
      port: this.#port,
      rendererFolder: 'out/renderer',
      linkToken: create ? 'link' : null,
      linkSecret: 'secret',
    });
    const answer = await new Promise<{ type: string; port?: number; code?: string }>((resolve) => {
      child.once('message', (message) => resolve(message as { type: string }));
      child.once('exit', (code) => resolve({ type: `exit ${code}` }));
    });
    // While nothing listens, the system may lend the port to somebody's outgoing connection for a moment.
    if (answer.code === 'PORT_TAKEN' && tries > 0) {
      await wait(100);
      return this.start(create, tries - 1);
    }
    if (answer.type !== 'ready' || answer.port === undefined)
      throw new Error(`The service did not start: ${JSON.stringify(answer)}`);
    this.#port = answer.port;
    // Kills go on for longer than a window stays open without a key.
    if (!create) await this.client.session.touch();
  }

  /** kill -9, now. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async end(): Promise<void> {
    await this.kill();
    this.#remove();
  }
}
