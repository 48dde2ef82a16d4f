import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the linter found: messages by file, with the rule that made them. */
export type Findings = ReadonlyMap<string, readonly string[]>;

interface Report {
  readonly diagnostics: readonly {
    readonly message: string;
    readonly help?: string;
    readonly code: string;
    readonly filename: string;
  }[];
}

function oxlint(folder: string): Promise<string> {
  const program = path.resolve('node_modules/oxlint/bin/oxlint');
  const args = [program, '-c', 'oxlint.config.ts', '--format', 'json', 'src'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => (out.startsWith('{') ? resolve(out) : reject(new Error(out + err))));
  });
}

/**
 * Lints files as if they stood in this repository: the same configuration, in a temporary folder of its own, so
 * that a planted breach never meets the real tree or another run.
 *
 * @param files path from the repository's root, and text
 */
export async function lintPlanted(files: Readonly<Record<string, string>>): Promise<Findings> {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  try {
    for (const name of ['oxlint.config.ts', 'package.json', 'tsconfig.json', 'scripts/lint/layers.ts']) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      copyFileSync(name, path.join(folder, name));
    }
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const { diagnostics } = JSON.parse(await oxlint(folder)) as Report;
    const findings = new Map<string, string[]>(Object.keys(files).map((name) => [name, []]));
    for (const { filename, code, message, help } of diagnostics) {
      const name = filename.replaceAll('\\', '/');
      findings.set(name, [...(findings.get(name) ?? []), `${code}: ${message} ${help ?? ''}`]);
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
