import { serve } from '#headless/serve.ts';
import { windowFiles } from '#headless/window-files.ts';
import { sessionsOf } from '#service/session/sessions.ts';
import { builtWindow } from './built-window.ts';
import { newOffice, type TestOffice } from './office.ts';

/** An office with a settable clock, served with the built window as the browser host serves it. */
export interface ServedOffice<Office = TestOffice> {
  readonly office: Office;
  readonly origin: string;
  /** A new one-time link: the first browser that follows it is let in. */
  link(): Promise<string>;
  /** Faults of the service (never refusals); a test that expects none compares with []. */
  readonly faults: readonly string[];
  /** Goes away as a killed service does; `comeBack` opens the same port again. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  close(): Promise<void>;
}

const linkSecret = 'secret of the test';

/** Ports of offices that have been closed: at the same address the browser has the window's scripts compiled already. */
const freePorts: number[] = [];

/** Serves an office over HTTP on this computer only. Closing ends the server and leaves the office open. */
export async function serveOffice<Office extends Pick<TestOffice, 'parts' | 'service'>>(
  office: Office,
): Promise<ServedOffice<Office>> {
  const files = windowFiles(await builtWindow());
  const faults: string[] = [];
  const open = (port: number) =>
    serve({
      service: office.service,
      sessions: sessionsOf(office.parts),
      port,
      files,
      linkToken: null,
      linkSecret,
      onLinkUsed: () => undefined,
      onFault: (where, fault) => {
        if ((fault as { defined?: unknown }).defined !== true) faults.push(`${where}: ${String(fault)}`);
      },
    });
  let serving = await open(freePorts.pop() ?? 0).catch(() => open(0));
  const { port } = serving;
  const origin = `http://127.0.0.1:${port}`;
  return {
    office,
    origin,
    faults,
    async link() {
      const answer = await fetch(`${origin}/link`, {
        method: 'POST',
        headers: { 'x-neuvontapoyta': linkSecret },
      });
      const { token } = (await answer.json()) as { token: string };
      return `${origin}/enter/${token}`;
    },
    goAway: () => serving.close(),
    async comeBack() {
      serving = await open(port);
    },
    async close() {
      await serving.close();
      freePorts.push(port);
    },
  };
}

/** A new office at the given local time, served; `close` ends both. */
export async function newServedOffice(on: string, minute = 8 * 60): Promise<ServedOffice> {
  const office = await newOffice(on, minute);
  const served = await serveOffice(office);
  return {
    ...served,
    async close() {
      await served.close();
      await office.close();
    },
  };
}
