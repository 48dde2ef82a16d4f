import { join } from 'node:path';
import { loadWithFlaw, type Flaw } from './mutate.ts';

/**
 * Run in a process of its own: starts the shell on the stand-in, with the flaw given as JSON in the first argument, and
 * prints an Observation. Ends with code 0 even when the shell throws: that is an observation too.
 */
loadWithFlaw((JSON.parse(process.argv[2] ?? 'null') as Flaw | null) ?? undefined);
process.argv.splice(2, 1, '--data', join(process.argv[3] ?? '', 'tietokanta'));

const { observeShell } = await import('./observe-shell.ts');
const observation = await observeShell(process.argv[4] ?? '');
process.stdout.write(JSON.stringify(observation), () => process.exit(0));
