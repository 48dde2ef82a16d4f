import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session } from 'electron';
import { mustBe, Preventable } from './preventable.ts';
import { isAppReady } from './readiness.ts';

type Ask = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: object,
) => void;
type Check = (contents: unknown, permission: string, origin: string, details: object) => boolean;
type BeforeRequest = (
  details: OnBeforeRequestListenerDetails,
  answer: (said: { cancel?: boolean }) => void,
) => void;
type Capture = (request: object, answer: (streams: object) => void) => void;

/** A session: without handlers it grants, as Electron does, so that a forgotten handler shows. */
class StandInSession extends EventEmitter {
  private ask: Ask | undefined;
  private check: Check | undefined;
  private device: ((details: object) => boolean) | undefined;
  private capture: Capture | undefined;
  private before: BeforeRequest | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.before = listener;
    },
  };

  setPermissionRequestHandler(handler: Ask): void {
    this.ask = handler;
  }

  setPermissionCheckHandler(handler: Check): void {
    this.check = handler;
  }

  setDevicePermissionHandler(handler: (details: object) => boolean): void {
    this.device = handler;
  }

  setDisplayMediaRequestHandler(handler: Capture): void {
    this.capture = handler;
  }

  grants(permission: string): boolean {
    let granted = true;
    this.ask?.({}, permission, (answer) => (granted = answer), {});
    return granted;
  }

  checks(permission: string): boolean {
    return this.check?.({}, permission, 'app://neuvontapoyta', {}) ?? true;
  }

  grantsDevice(): boolean {
    return this.device?.({ deviceType: 'usb', origin: 'app://neuvontapoyta', device: {} }) ?? true;
  }

  capturesScreen(): boolean {
    let streams: object = { video: {} };
    this.capture?.({}, (given) => (streams = given));
    return Object.keys(streams).length > 0;
  }

  /** Whether a request of a window reaches the network or the protocol's handler. */
  lets(url: string, resourceType = 'xhr'): boolean {
    let cancelled = false;
    const details = { url, resourceType, method: 'GET' } as OnBeforeRequestListenerDetails;
    this.before?.(details, ({ cancel }) => (cancelled = cancel === true));
    return !cancelled;
  }

  downloads(): boolean {
    const event = new Preventable({});
    this.emit('will-download', event, {}, {});
    return !event.defaultPrevented;
  }
}

const only = new StandInSession();

export const session = {
  get defaultSession() {
    mustBe(true, isAppReady(), 'session.defaultSession');
    return only;
  },
} satisfies Partial<Record<'defaultSession' | keyof Session, unknown>>;
