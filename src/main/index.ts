import { join } from 'node:path';
import { app, dialog, Menu, session } from 'electron';
import { registerOwnScheme, serveOwnScheme } from './app-protocol.ts';
import { callLinkIn, callLinks, hearCallLinks, ownWords, type CallLinks } from './call-links.ts';
import { computerAccount } from './computer-account.ts';
import { computerLanguage } from './computer-language.ts';
import { databaseFolder, startOptions } from './database-place.ts';
import { denyNavigation, denyNetwork, denyPermissions, silenceChromium } from './deny.ts';
import { answerDeskWindows, focusDeskWindow, openDeskWindow, tellDeskWindows } from './desk-window.ts';
import { databaseId } from '#store/keys/database-folder.ts';
import { clearKeyChange } from '#store/keys/key-change.ts';
import { expectedDatabases } from '#store/keys/expected-databases.ts';
import { menuTemplate } from './menu.ts';
import { openDatabase } from './open-database.ts';
import { hasKeyStore, osKeyKeeper } from './os-key-keeper.ts';
import { windowHost } from './own-page.ts';
import { passphraseKeyKeeper } from './passphrase-key-keeper.ts';
import { printWindow } from './print-window.ts';
import { askAfterRefusal } from './refusal-dialog.ts';
import { reportPages } from './report-pages.ts';
import { keepService, type ServiceKeeper } from './service-keeper.ts';
import { unlockWindows } from './unlock-window.ts';
import { ownWindows } from './window-messages.ts';
import { windowPorts } from './window-ports.ts';

/** The desktop program: everything that lives as long as it does is made here. */
const here = import.meta.dirname;
const preloads = join(here, '..', 'preload');

function main(): void {
  registerOwnScheme();
  silenceChromium();
  denyNavigation();
  app.setAppUserModelId('fi.neuvontapoyta.app');
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const links = callLinks();
  hearCallLinks(links, process.argv.slice(1));
  void app
    .whenReady()
    .then(() => start(links))
    .catch(giveUp);
}

async function start(links: CallLinks): Promise<void> {
  const language = computerLanguage(app.getPreferredSystemLanguages());
  const devTools = !app.isPackaged;
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
  const reports = reportPages();
  serveOwnScheme(join(here, '..', 'renderer'), language, reports);

  let keepKey: (key: Uint8Array) => void = () => undefined;
  const windows = ownWindows(windowHost);
  const ports = windowPorts();
  const service = keepService(
    join(here, 'service.js'),
    ports,
    () => tellDeskWindows(windows, service),
    (page) => reports.print(page),
    (key) => keepKey(key),
  );
  answerDeskWindows(windows, ports, service, language);
  links.answer(windows);
  app.on('second-instance', (_event, argv) => {
    focusDeskWindow(windows);
    const link = callLinkIn(argv);
    if (link !== undefined) links.open(link);
  });
  closeWithCare(service);

  const print = () =>
    windows
      .all()
      .filter((window) => window.isFocused())
      .forEach((window) => void printWindow(window).catch(() => undefined));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, process.platform, print)));
  openDeskWindow(
    windows,
    { preload: join(preloads, 'index.cjs'), devTools, version: app.getVersion() },
    giveUp,
  );

  const unlock = unlockWindows(join(preloads, 'unlock.cjs'), devTools, language);
  const options = startOptions(ownWords(process.argv.slice(1)));
  const userData = app.getPath('userData');
  const keyFolder = join(userData, 'avaimet');
  const folder = databaseFolder(
    options,
    userData,
    process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined,
  );
  const keys = (await hasKeyStore(process.platform))
    ? osKeyKeeper(keyFolder)
    : passphraseKeyKeeper(keyFolder, unlock);
  // A key that could not be kept is asked for at the next start; until then the database itself remembers it.
  keepKey = (key) =>
    void keys
      .save(databaseId(folder), key)
      .then(() => clearKeyChange(folder))
      .catch(() => undefined);
  const open = await openDatabase(
    { folder, version: app.getVersion(), locale: language, demo: options.demo, account: computerAccount() },
    {
      keys,
      expected: expectedDatabases(keyFolder),
      service,
      askAfter: (refusal) => askAfterRefusal(refusal, folder, language),
      askRecoveryKey: unlock.recoveryKey,
    },
  );
  if (!open) app.quit();
}

/** The last window closes the program; the program closes when the service has flushed and backed up. */
function closeWithCare(service: ServiceKeeper): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void service.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

function giveUp(fault: unknown): void {
  dialog.showErrorBox('Neuvontapöytä', fault instanceof Error ? fault.message : String(fault));
  app.exit(1);
}

main();
