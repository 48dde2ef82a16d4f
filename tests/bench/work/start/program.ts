import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server process that has said where it is. */
export interface Program {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a Node program that prints one JSON line with its `url` when it can be reached. @throws Error when it ends instead */
export async function startProgram(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Program> {
  const child = spawn(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const gone = once(child, 'exit');
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text)),
    gone.then(([code]) => Promise.reject(new Error(`${args[0]} ended with code ${code}`))),
  ]);
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
