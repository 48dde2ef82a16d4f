import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { app } from './app.ts';
import { Preventable } from './preventable.ts';
import { WebContents } from './web-contents.ts';
import { windowClosed, windowOpened, windowsOf } from './windows.ts';

let made = 0;
let focusedId: number | undefined;

/** A window without pixels: its options, its contents and its life are real, its page is what app:// answers. */
export class BrowserWindow extends EventEmitter {
  readonly id = ++made;
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents: WebContents;
  shown = false;
  minimized = false;
  private destroyed = false;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    this.options = options;
    this.webContents = new WebContents(options.webPreferences ?? {});
    windowOpened(this);
    app.emit('web-contents-created', new Preventable({}), this.webContents);
  }

  static getAllWindows(): readonly BrowserWindow[] {
    return windowsOf();
  }

  static getFocusedWindow(): BrowserWindow | null {
    return windowsOf().find((window) => window.id === focusedId) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url);
    if (!this.destroyed) this.emit('ready-to-show');
  }

  reload(): void {
    void this.webContents.load(this.webContents.getURL());
  }

  setMenu(): void {
    this.emit('stand-in:menu-removed');
  }

  show(): void {
    this.shown = true;
    focusedId = this.id;
  }

  focus(): void {
    focusedId = this.id;
  }

  isFocused(): boolean {
    return focusedId === this.id;
  }

  minimize(): void {
    this.minimized = true;
  }

  restore(): void {
    this.minimized = false;
  }

  isMinimized(): boolean {
    return this.minimized;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  close(): void {
    if (this.destroyed) return;
    const event = new Preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  /** Ends the window without asking it. */
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    windowClosed(this);
    if (focusedId === this.id) focusedId = undefined;
    this.emit('closed');
    if (windowsOf().length === 0) app.emit('window-all-closed');
  }
}
