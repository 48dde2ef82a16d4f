import { shellChannels } from '#contract/desktop-bridge.ts';
import type { BrowserWindow } from '#tests/support/electron-stand-in/browser-window.ts';
import { attachPage, exposed } from '#tests/support/electron-stand-in/ipc.ts';
import { MessageChannelMain } from '#tests/support/electron-stand-in/message-channel-main.ts';

/** Loads the preloads into a page that only notes what they do to it. */
export async function observePreload(
  desk: BrowserWindow | undefined,
): Promise<{ exposed: string[]; postedTo: string[] }> {
  if (desk === undefined) return { exposed: [], postedTo: [] };
  const postedTo: string[] = [];
  const page = Object.assign(new EventTarget(), {
    location: { origin: 'app://neuvontapoyta' },
    postMessage: (_message: unknown, origin: unknown) =>
      postedTo.push(typeof origin === 'string' ? origin : '*'),
  });
  Object.assign(globalThis, { window: page, document: { querySelector: () => null } });
  attachPage(desk.webContents);
  await import('#preload/index.ts');
  await import('#preload/unlock.ts');
  const { port2 } = new MessageChannelMain();
  desk.webContents.postMessage(shellChannels.servicePort, null, [port2]);
  const members = [...exposed].flatMap(([name, value]) =>
    Object.entries(value as object).map(([member, held]) => `${name}.${member}: ${typeof held}`),
  );
  return { exposed: members.sort(), postedTo };
}
