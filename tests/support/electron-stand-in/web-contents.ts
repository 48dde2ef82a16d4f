import { EventEmitter } from 'node:events';
import type { PrintToPDFOptions, WebPreferences, WindowOpenHandlerResponse } from 'electron';
import type { MessagePortMain } from './message-channel-main.ts';
import { Preventable } from './preventable.ts';
import { requestPage } from './protocol.ts';

let made = 0;

export interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

/** What arrived at the page's side: the stand-in's ipcRenderer listens here. */
export interface Arrival {
  readonly channel: string;
  readonly values: readonly unknown[];
  readonly ports: readonly MessagePortMain[];
}

/** The contents of a window: loads through app://, and asks the shell's guards what a page may do. */
export class WebContents extends EventEmitter {
  readonly id = ++made;
  readonly preferences: WebPreferences;
  readonly arrivals = new EventEmitter<{ arrival: [Arrival] }>();
  response: Response | undefined;
  /** What the printer says: undefined for printed, otherwise its reason. */
  printFault: string | undefined;
  printed = 0;
  /** How each page was printed as PDF: what was asked for. */
  readonly pdfOptions: PrintToPDFOptions[] = [];
  private url = '';
  private openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | undefined;

  constructor(preferences: WebPreferences) {
    super();
    this.preferences = preferences;
  }

  get mainFrame(): Frame {
    return { url: this.url, parent: null };
  }

  getURL(): string {
    return this.url;
  }

  async load(url: string): Promise<void> {
    this.response = await requestPage(url);
    this.url = url;
    this.emit('did-finish-load');
  }

  send(channel: string, ...values: unknown[]): void {
    this.arrivals.emit('arrival', { channel, values: structuredClone(values), ports: [] });
  }

  postMessage(channel: string, message: unknown, ports: MessagePortMain[] = []): void {
    this.arrivals.emit('arrival', { channel, values: [structuredClone(message)], ports });
  }

  print(_options: object, done: (success: boolean, reason: string) => void): void {
    this.printed += 1;
    done(this.printFault === undefined, this.printFault ?? '');
  }

  /** The “PDF” is the page as it was loaded; a `printFault` is a printer that gives up. */
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    this.pdfOptions.push(options);
    if (this.printFault !== undefined) throw new Error(this.printFault);
    return Buffer.from((await this.response?.clone().text()) ?? '');
  }

  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenHandlerResponse): void {
    this.openHandler = handler;
  }

  /** A page tries to go to `url`. @returns whether the shell let it. */
  tries(
    what: 'will-navigate' | 'will-redirect' | 'will-frame-navigate',
    url: string,
    isMainFrame = true,
  ): boolean {
    const event = new Preventable({ url, isMainFrame });
    this.emit(what, event);
    return !event.defaultPrevented;
  }

  /** A page tries to attach a webview. @returns whether the shell let it. */
  triesWebview(): boolean {
    const event = new Preventable({});
    this.emit('will-attach-webview', event, {}, {});
    return !event.defaultPrevented;
  }

  /** A page tries to open a window; without a handler Electron would. @returns whether the shell let it. */
  triesWindow(url: string): boolean {
    return this.openHandler?.({ url }).action !== 'deny';
  }
}
