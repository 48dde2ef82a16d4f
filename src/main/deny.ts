import { app, type Session, type WebContents } from 'electron';
import { isOwnPage, ownScheme } from './own-page.ts';

/** Denies every permission and device: the program needs none. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}));
}

/**
 * Cancels every request of the windows but those to the program's own files. A data: picture is part of the page that
 * shows it and goes nowhere. A page cannot start a download: files leave through the save dialog only.
 */
export function denyNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const own = URL.parse(details.url)?.protocol === `${ownScheme}:`;
    const picture = details.resourceType === 'image' && details.url.startsWith('data:');
    callback({ cancel: !own && !picture });
  });
  session.on('will-download', (event) => event.preventDefault());
}

/** Switches of Chromium that keep it from calling out by itself. Before `app` is ready. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

/** No page goes anywhere but to the window's own page again, opens a window, or holds a webview: in all contents. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (details) => {
    if (!(isOwnPage(details.url) && isOwnPage(contents.getURL()))) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
