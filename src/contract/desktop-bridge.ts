import type { OpenRefusalCode } from './process-messages.ts';

/**
 * What the desktop shell offers to the window beside the service's wire, as `window.neuvontapoyta`. In the browser host
 * the property is absent.
 */
export interface DesktopBridge {
  readonly platform: 'desktop';
  /** The program's version. */
  readonly version: string;
  /**
   * Calls `listener` at once with the present status and then at each change; returns the function that stops it.
   * `refusal` is given with `refused` only. After `restarting` comes `ready`, with a new port for the window.
   */
  onServiceStatus(listener: (status: ServiceStatus, refusal?: OpenRefusalCode) => void): () => void;
  /** Asks for a place and writes the file there. Rejects when the disk refuses. At most {@link largestSavedFile}. */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<SaveOutcome>;
  /**
   * Calls `listener` with each `neuvontapoyta:` link that was opened on the computer, the one that started the program
   * too; returns the function that stops it. The link is as it came, cut one unit after the longest that is read.
   */
  onCallLink(listener: (link: string) => void): () => void;
  /** Hands a number to the computer's telephone program. Digits and a leading plus only. */
  dial(number: string): Promise<void>;
  /** Opens the print dialog of the operating system for this window. */
  print(): Promise<void>;
}

export const serviceStatuses = ['starting', 'restarting', 'ready', 'refused'] as const;
export type ServiceStatus = (typeof serviceStatuses)[number];
export type SaveOutcome = 'saved' | 'cancelled';

/** Name of the bridge on `window`. */
export const bridgeName = 'neuvontapoyta';

/**
 * The message with which the shell hands the window its oRPC port: `event.data` is this, `event.ports[0]` the port,
 * `event.source` the window itself. It comes again, with a new port, after the service was restarted.
 */
export const servicePortMessage = { type: 'service-port' } as const;

/** The largest file that `saveFile` takes, in bytes (256 MB), and its longest suggested name, in UTF-16 units. */
export const largestSavedFile = 256 * 1024 * 1024;
export const longestSuggestedName = 200;

/** Channels between preload and main; `…:changed`, `…:opened` and `service-port` go to the window, the others come from it. */
export const shellChannels = {
  servicePort: 'service-port',
  windowReady: 'window:ready',
  serviceStatus: 'service-status:get',
  serviceStatusChanged: 'service-status:changed',
  saveFile: 'file:save',
  print: 'window:print',
  callLinkOpened: 'call-link:opened',
  callLinkTake: 'call-link:take',
  dial: 'number:dial',
} as const;

/** Channels of the small page that asks for a recovery key or a passphrase. */
export const unlockChannels = { submit: 'unlock:submit', cancel: 'unlock:cancel' } as const;
