import { createORPCClient } from '@orpc/client';
import { bridgeName, type DesktopBridge } from '#contract/desktop-bridge.ts';
import { setConnection } from './connection.ts';
import { httpLink } from './http.ts';
import { watchLeaving } from './leaving.ts';
import { messagePortLink } from './message-port.ts';
import type { ServiceClient } from './service-client.ts';

declare global {
  interface Window {
    readonly [bridgeName]?: DesktopBridge;
  }
}

/** What the desktop shell offers; undefined in a browser. */
export const desktop = (): DesktopBridge | undefined => window[bridgeName];

/** The service behind the wire this window has: the shell's port on the desktop, HTTP in a browser. */
export function openWire(): ServiceClient {
  const bridge = desktop();
  if (!bridge) {
    watchLeaving();
    return createORPCClient(httpLink(window.location.origin));
  }
  bridge.onServiceStatus((status, refusal) => {
    if (status === 'refused' && refusal) setConnection({ state: 'refused', code: refusal });
    if (status === 'restarting') setConnection({ state: 'lost' });
  });
  return createORPCClient(messagePortLink(window));
}
