import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { Preventable } from './preventable.ts';
import { isAppReady, setAppReady } from './readiness.ts';
import { windowsOf } from './windows.ts';

/** What a test sets before the shell starts, and reads afterwards. */
export const appState = {
  quit: false,
  exitCode: undefined as number | undefined,
  lockFree: true,
  packaged: true,
  userData: '',
  documents: '',
  languages: ['fi-FI'],
  switches: new Map<string, string | undefined>(),
  /** Schemes that the program asked to be the handler of. */
  schemes: [] as string[],
};

const ready = Promise.withResolvers<void>();
const events = new EventEmitter();

/** Lets `app` become ready, as the event loop of Electron would. */
export function becomeReady(): void {
  setAppReady();
  ready.resolve();
  events.emit('ready');
}

function quit(): void {
  const event = new Preventable({});
  events.emit('before-quit', event);
  if (event.defaultPrevented || appState.quit) return;
  for (const window of windowsOf()) window.close();
  if (windowsOf().length > 0) return;
  appState.quit = true;
  events.emit('will-quit', new Preventable({}));
  events.emit('quit', new Preventable({}), 0);
}

/** The members of Electron's `app` that the shell uses. */
export const app = Object.assign(events, {
  whenReady: () => ready.promise,
  isReady: isAppReady,
  quit,
  exit(code = 0) {
    appState.exitCode = code;
    appState.quit = true;
  },
  requestSingleInstanceLock: () => appState.lockFree,
  getVersion: () => '0.1.0',
  getPath: (name: string) => (name === 'documents' ? appState.documents : appState.userData),
  getPreferredSystemLanguages: () => appState.languages,
  setAppUserModelId: () => undefined,
  setAsDefaultProtocolClient: (scheme: string) => appState.schemes.push(scheme) > 0,
  commandLine: {
    appendSwitch: (name: string, value?: string) => void appState.switches.set(name, value),
  },
  isPackaged: true,
}) satisfies EventEmitter & Partial<Record<keyof App, unknown>>;

// Assigned as it is, a getter would be read once.
Object.defineProperty(app, 'isPackaged', { get: () => appState.packaged });
