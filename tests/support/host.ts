import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { Client } from './wires.ts';

/** A running browser host in folders of its own. */
export interface Host {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  /** A client of a new window, let in by the one-time link. */
  client(): Promise<Client>;
  /** Everything the host has said to standard error. */
  said(): string;
  /** Process id of the host itself. */
  readonly pid: number;
  stop(): Promise<void>;
}

export interface HostOptions {
  readonly args?: readonly string[];
  /** Folder of the database; a new one when absent. */
  readonly folder?: string;
  /** Folder for keys; a new one when absent. */
  readonly config?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A folder that only the test uses, removed by `remove`. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'npt-host-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the built host as people do and waits for its line. The answer is its JSON and its exit code, if any. */
export async function runHost(options: HostOptions & { folder: string; config: string }): Promise<{
  child: ChildProcess;
  line: Record<string, unknown> | undefined;
  code: number | null;
  said: () => string;
}> {
  const child = spawn(
    process.execPath,
    ['out/headless/index.js', '--data', options.folder, '--no-open', ...(options.args ?? [])],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, XDG_CONFIG_HOME: options.config, ...options.env },
    },
  );
  let out = '';
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The host said nothing in a minute: ${said}`)), 60_000);
    const done = (code: number | null) => {
      clearTimeout(late);
      const text = out.split('\n')[0] ?? '';
      const line = text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : undefined;
      resolve({ child, line, code, said: () => said });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n') && !out.startsWith('{"refused"')) done(null);
    });
    child.once('exit', (code) => done(code));
    child.once('error', reject);
  });
}

/** Starts a host that is expected to come up. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const own = temporaryFolder();
  const folder = options.folder ?? join(own.path, 'data');
  const { child, line, said } = await runHost({
    ...options,
    folder,
    config: options.config ?? join(own.path, 'config'),
  });
  if (typeof line?.['url'] !== 'string' || child.pid === undefined)
    throw new Error(`The host did not start: ${said()}`);
  const origin = new URL(line['url']).origin;
  let link: string | undefined = line['url'];
  return {
    url: line['url'],
    port: Number(line['port']),
    folder,
    pid: child.pid,
    said,
    async client() {
      if (link === undefined) throw new Error('The one-time link has been used');
      const entered = await fetch(link, { redirect: 'manual' });
      link = undefined;
      const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      return createORPCClient(
        new RPCLink({ url: `${origin}/rpc`, headers: { cookie, 'x-neuvontapoyta': '1' } }),
      );
    },
    async stop() {
      const gone =
        child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : Promise.resolve();
      child.kill('SIGTERM');
      await gone;
      own.remove();
    },
  };
}
