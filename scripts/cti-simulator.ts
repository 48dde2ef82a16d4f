import { parseArgs } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { openBrowser } from '#headless/open-browser.ts';

// Plays a telephone program: opens the link of an incoming call again and again, as a real one does when the phone rings.
//   node scripts/cti-simulator.ts --host http://127.0.0.1:PORT [--number 0001234567]… [--every 20] [--calls 3]
// Without --host the links are the desktop program's. Numbers that begin with 000 reach nobody.

/** Invented callers, one after the other: a mobile, a landline, an extension of the office's own exchange. */
export const inventedNumbers = ['000 123 4567', '000 765 4321', '4021'] as const;

/** The link that a telephone program opens for a call from `number`: the browser host's at `host`, or the desktop's. */
export function callLink(number: string, host?: string): string {
  const query = `number=${encodeURIComponent(number)}`;
  return host === undefined ? `neuvontapoyta:call?${query}` : `${new URL(host).origin}/soita?${query}`;
}

export interface Ringing {
  readonly numbers: readonly string[];
  readonly host?: string | undefined;
  readonly calls: number;
  /** Seconds from one call to the next. */
  readonly every: number;
  readonly open: (link: string) => Promise<unknown>;
}

/** Plays the calls, the numbers in turn, and answers with the links that were opened. */
export async function ring({ numbers, host, calls, every, open }: Ringing): Promise<string[]> {
  const links: string[] = [];
  for (let call = 0; call < calls; call += 1) {
    if (call > 0) await wait(every * 1000);
    const link = callLink(numbers[call % numbers.length] ?? inventedNumbers[0], host);
    links.push(link);
    await open(link);
  }
  return links;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      number: { type: 'string', multiple: true },
      every: { type: 'string', default: '20' },
      calls: { type: 'string', default: '3' },
    },
  });
  await ring({
    numbers: values.number ?? inventedNumbers,
    host: values.host,
    calls: Number(values.calls),
    every: Number(values.every),
    async open(link) {
      console.log(link);
      if (!(await openBrowser(link))) console.error('This computer has nothing that opens links.');
    },
  });
}
