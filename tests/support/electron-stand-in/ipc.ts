import { EventEmitter } from 'node:events';
import type { IpcMain, IpcRenderer } from 'electron';
import type { MessagePortMain } from './message-channel-main.ts';
import type { Frame, WebContents } from './web-contents.ts';

type Handler = (event: object, ...values: unknown[]) => unknown;

const handlers = new Map<string, Handler>();
const heard = new EventEmitter();

export const ipcMain = Object.assign(heard, {
  handle(channel: string, handler: Handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
}) satisfies EventEmitter & Partial<Record<keyof IpcMain, unknown>>;

export function handledChannels(): string[] {
  return [...handlers.keys()];
}

export function heardChannels(): string[] {
  return heard.eventNames().map(String);
}

/** A page's ipcRenderer.invoke: values are cloned both ways and a fault arrives as Electron words it. */
export async function invokeFrom(
  sender: WebContents,
  senderFrame: Frame | null,
  channel: string,
  ...values: unknown[]
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  const sent = structuredClone(values);
  try {
    return structuredClone(await handler({ sender, senderFrame }, ...sent));
  } catch (fault) {
    throw new Error(`Error invoking remote method '${channel}': ${String(fault)}`, { cause: fault });
  }
}

/** A page's ipcRenderer.send. */
export function sendFrom(
  sender: WebContents,
  senderFrame: Frame | null,
  channel: string,
  ...values: unknown[]
): void {
  heard.emit(channel, { sender, senderFrame }, ...structuredClone(values));
}

let attached: WebContents | undefined;
const arrived = new EventEmitter();

/** Puts the preload that is loaded next into the page of these contents. */
export function attachPage(contents: WebContents): void {
  attached = contents;
  contents.arrivals.on('arrival', ({ channel, values, ports }) => {
    arrived.emit(channel, { ports: ports.map((port: MessagePortMain) => port.asDomPort()) }, ...values);
  });
}

function page(): WebContents {
  if (attached === undefined) throw new Error('No page: call attachPage first');
  return attached;
}

export const ipcRenderer = Object.assign(arrived, {
  invoke: (channel: string, ...values: unknown[]) => invokeFrom(page(), page().mainFrame, channel, ...values),
  send: (channel: string, ...values: unknown[]) => sendFrom(page(), page().mainFrame, channel, ...values),
}) satisfies EventEmitter & Partial<Record<keyof IpcRenderer, unknown>>;

/** What preloads have put on `window`, by name. Electron freezes nothing but copies values: so does this. */
export const exposed = new Map<string, unknown>();
export const contextBridge = {
  exposeInMainWorld: (name: string, value: object) => void exposed.set(name, { ...value }),
};
