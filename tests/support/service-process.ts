import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Process id of the service that a browser host has started: its only child. @throws Error when there is not just one */
export function servicePidOf(hostPid: number): number {
  const listed =
    process.platform === 'linux'
      ? readFileSync(`/proc/${hostPid}/task/${hostPid}/children`, 'utf8')
      : execFileSync('pgrep', ['-P', String(hostPid)], { encoding: 'utf8' });
  const pids = listed.split(/\s+/).filter((pid) => pid !== '');
  if (pids.length !== 1) throw new Error(`The host has ${pids.length} children`);
  return Number(pids[0]);
}
