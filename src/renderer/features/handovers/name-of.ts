import type { Handover } from '#contract/handovers.ts';

/** What a handover is about, in a line: its reason, else the beginning of its summary, else `unnamed`. */
export function nameOf({ reason, summary }: Pick<Handover, 'reason' | 'summary'>, unnamed: string): string {
  if (reason !== '') return reason;
  const [line = ''] = summary.split('\n');
  if (line === '') return unnamed;
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
