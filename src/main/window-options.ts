import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/**
 * What every page of the program runs under: no Node, an isolated and sandboxed preload, the web's own security, and
 * nothing that reaches out of the computer (spell-check would download dictionaries).
 *
 * @param preload absolute path of the preload script; undefined for a page that has none.
 * @param devTools whether the developer tools open; never in an installed program.
 */
export function pagePreferences(preload: string | undefined, devTools: boolean): WebPreferences {
  return {
    ...(preload === undefined ? {} : { preload }),
    devTools,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
  };
}

/** Starts the version argument of a window's preload: see src/preload/index.ts. */
export const versionArgument = '--neuvontapoyta-version=';

/** The desk's window: 1280 × 800, at least 1024 × 700, so that it fits 1366 × 768 with the task bar. */
export function windowOptions(
  preload: string,
  devTools: boolean,
  version: string,
): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Neuvontapöytä',
    webPreferences: {
      ...pagePreferences(preload, devTools),
      additionalArguments: [`${versionArgument}${version}`],
    },
  };
}

/** The small window that asks for a recovery key or a passphrase. */
export function unlockWindowOptions(preload: string, devTools: boolean): BrowserWindowConstructorOptions {
  return {
    width: 640,
    height: 520,
    useContentSize: true,
    show: false,
    maximizable: false,
    fullscreenable: false,
    title: 'Neuvontapöytä',
    webPreferences: pagePreferences(preload, devTools),
  };
}

/** The window in which a report is printed: never shown, without a preload, and its page runs no script. */
export function printWindowOptions(): BrowserWindowConstructorOptions {
  return { show: false, webPreferences: { ...pagePreferences(undefined, false), javascript: false } };
}
