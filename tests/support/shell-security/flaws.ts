import type { Flaw } from './mutate.ts';

/**
 * Flaws that a hurried change could bring into the shell, each with the item of Electron's checklist that must report
 * it. The test plants them one by one.
 */
const options = 'src/main/window-options.ts';
const deny = 'src/main/deny.ts';
const headers = 'src/contract/security-headers.ts';
const protocol = 'src/main/app-protocol.ts';
const messages = 'src/main/window-messages.ts';
const preload = 'src/preload/index.ts';
const desk = 'src/main/desk-window.ts';
const packing = 'electron-builder.yml';
const index = 'src/main/index.ts';
const ownPage = 'src/main/own-page.ts';

/** Each of these preferences turned over, and left out. */
const preferences: readonly (readonly [number, string])[] = [
  [2, 'nodeIntegration: false'],
  [2, 'nodeIntegrationInWorker: false'],
  [2, 'nodeIntegrationInSubFrames: false'],
  [3, 'contextIsolation: true'],
  [4, 'sandbox: true'],
  [6, 'webSecurity: true'],
  [8, 'allowRunningInsecureContent: false'],
  [9, 'experimentalFeatures: false'],
  [12, 'webviewTag: false'],
  [13, 'navigateOnDragDrop: false'],
  [1, 'spellcheck: false'],
];
const turned = (text: string) =>
  text.endsWith('true') ? text.replace('true', 'false') : text.replace('false', 'true');

const policyParts = [
  ["default-src 'none'", "default-src 'self'", 'default-src *'],
  [
    "script-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "script-src 'self' 'unsafe-eval'",
    'script-src *',
    "script-src 'self' https:",
  ],
  ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
  ["img-src 'self' data:", 'img-src *', "img-src 'self' data: https:"],
  ["font-src 'self'", "font-src 'self' data:"],
  ["connect-src 'self'", "connect-src 'self' ws:", 'connect-src *'],
  ["base-uri 'none'", "base-uri 'self'"],
  ["form-action 'none'", "form-action 'self'"],
  ["frame-ancestors 'none'", "frame-ancestors 'self'"],
  ["require-trusted-types-for 'script'", ''],
] as const;

const fuses = [
  'runAsNode: false',
  'enableCookieEncryption: true',
  'enableNodeOptionsEnvironmentVariable: false',
  'enableNodeCliInspectArguments: false',
  'enableEmbeddedAsarIntegrityValidation: true',
  'onlyLoadAppFromAsar: true',
  'loadBrowserProcessSpecificV8Snapshot: false',
  'grantFileProtocolExtraPrivileges: false',
];

/** A statement of the shell put in at its start. */
const added = (item: number, statement: string): Flaw => ({
  item,
  file: index,
  from: '  registerOwnScheme();',
  to: `  registerOwnScheme(); ${statement}`,
});
const replaced = (item: number, file: string, from: string, to: string): Flaw => ({ item, file, from, to });

export const flaws: readonly Flaw[] = [
  ...preferences.flatMap(([item, text]) => [
    replaced(item, options, `${text},`, `${turned(text)},`),
    replaced(item, options, `    ${text},\n`, ''),
  ]),
  replaced(
    10,
    options,
    '    spellcheck: false,',
    "    spellcheck: false, enableBlinkFeatures: 'SharedArrayBuffer',",
  ),
  replaced(20, options, '    devTools,', '    devTools: true,'),
  replaced(20, index, '!app.isPackaged', 'true'),
  ...policyParts.flatMap(([held, ...looser]) =>
    looser.map((part) => replaced(7, headers, `"${held}"`, `"${part}"`)),
  ),
  ...['trusted-types *', "trusted-types default 'allow-duplicates'", ''].map((part) =>
    replaced(7, headers, "'trusted-types default'", JSON.stringify(part)),
  ),
  ...[
    'X-Content-Type-Options',
    'Referrer-Policy',
    'Cross-Origin-Opener-Policy',
    'Cross-Origin-Resource-Policy',
    'Content-Security-Policy',
  ].map((name) => replaced(7, headers, name, `X-No-${name}`)),
  replaced(5, headers, '`${feature}=()`', '`${feature}=(self)`'),
  replaced(5, headers, "'Permissions-Policy':", "'X-Permissions':"),
  replaced(7, protocol, '...securityHeaders, ', ''),
  replaced(5, deny, 'callback) => callback(false)', 'callback) => callback(true)'),
  replaced(5, deny, 'setPermissionCheckHandler(() => false)', 'setPermissionCheckHandler(() => true)'),
  replaced(5, deny, 'setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'),
  replaced(5, deny, 'callback({})', "callback({ video: 'screen' } as never)"),
  replaced(
    5,
    deny,
    '(_contents, _permission, callback) => callback(false)',
    "(_contents, permission, callback) => callback(permission === 'notifications')",
  ),
  replaced(5, index, 'denyPermissions(session.defaultSession);', ''),
  replaced(1, index, 'denyNetwork(session.defaultSession);', ''),
  replaced(1, index, '  silenceChromium();\n', ''),
  replaced(1, deny, 'cancel: !own && !picture', 'cancel: false'),
  replaced(
    1,
    deny,
    'const own = URL',
    "const own = details.url.includes('localhost') || details.url.includes('127.0.0.1') || URL",
  ),
  replaced(1, deny, "details.resourceType === 'image' && details", 'details'),
  replaced(1, deny, "session.on('will-download', (event) => event.preventDefault());", ''),
  replaced(1, ownPage, '`${ownScheme}://${windowHost}/`', "'https://neuvontapoyta.example/'"),
  replaced(18, ownPage, '`${ownScheme}://${windowHost}/`', "'file:///opt/neuvontapoyta/index.html'"),
  replaced(13, deny, "contents.on('will-navigate'", "contents.on('did-navigate' as 'will-navigate'"),
  replaced(
    13,
    deny,
    "contents.on('will-frame-navigate'",
    "contents.on('did-frame-navigate' as 'will-frame-navigate'",
  ),
  replaced(13, deny, "contents.on('will-redirect', (details) => details.preventDefault());", ''),
  replaced(13, deny, 'isOwnPage(details.url) && isOwnPage(contents.getURL())', 'isOwnPage(details.url)'),
  replaced(
    13,
    deny,
    '!(isOwnPage(details.url) && isOwnPage(contents.getURL()))',
    "!details.url.startsWith('app://')",
  ),
  replaced(
    13,
    deny,
    '!(isOwnPage(details.url) && isOwnPage(contents.getURL()))',
    "!details.url.startsWith('app://neuvontapoyta')",
  ),
  replaced(13, deny, '!(isOwnPage(details.url) && isOwnPage(contents.getURL()))', 'true'),
  replaced(13, deny, 'if (!details.isMainFrame) ', 'if (details.isMainFrame) '),
  replaced(14, deny, "contents.setWindowOpenHandler(() => ({ action: 'deny' }));", ''),
  replaced(14, deny, "action: 'deny'", "action: 'allow'"),
  replaced(
    14,
    deny,
    "() => ({ action: 'deny' })",
    "({ url }) => ({ action: isOwnPage(url) ? 'allow' : 'deny' })",
  ),
  replaced(12, deny, "contents.on('will-attach-webview', (event) => event.preventDefault());", ''),
  replaced(13, index, '  denyNavigation();\n', ''),
  replaced(
    17,
    messages,
    'if (window === undefined) throw new MessageRefused(`${channel}: not from a window of the program`);',
    '',
  ),
  replaced(17, messages, 'senderFrame === null || senderFrame.parent !== null', 'senderFrame === null'),
  replaced(
    17,
    messages,
    'isOwnPage(senderFrame.url, host) ? windows.get(sender.id) : undefined',
    'windows.get(sender.id)',
  ),
  replaced(17, messages, 'isOwnPage(senderFrame.url, host) ?', 'senderFrame.url.includes(host) ?'),
  replaced(
    17,
    messages,
    '? windows.get(sender.id) : undefined',
    '? (windows.get(sender.id) ?? [...windows.values()][0]) : undefined',
  ),
  replaced(
    17,
    messages,
    'if (window !== undefined) heard(window);',
    'heard(window ?? (windows.all()[0] as BrowserWindow));',
  ),
  replaced(
    17,
    desk,
    'answerWindow(windows, shellChannels.print',
    "answerWindow(windows, 'shell:run', nothing, () => 0);\n  answerWindow(windows, shellChannels.print",
  ),
  replaced(
    17,
    desk,
    "import { BrowserWindow } from 'electron';",
    "import { BrowserWindow, ipcMain } from 'electron';\nipcMain.on('shell:run', () => undefined);",
  ),
  replaced(18, protocol, 'secure: true', 'secure: true, bypassCSP: true'),
  replaced(18, protocol, 'secure: true', 'secure: true, allowServiceWorkers: true'),
  replaced(18, protocol, 'secure: true', 'secure: true, corsEnabled: true'),
  replaced(18, protocol, 'secure: true, ', ''),
  replaced(18, desk, 'window.loadURL(windowUrl)', "window.loadFile('../renderer/index.html')"),
  replaced(
    20,
    preload,
    'contextBridge.exposeInMainWorld(bridgeName, bridge);',
    'contextBridge.exposeInMainWorld(bridgeName, { ...bridge, ipcRenderer });',
  ),
  replaced(
    20,
    preload,
    'contextBridge.exposeInMainWorld(bridgeName, bridge);',
    "contextBridge.exposeInMainWorld(bridgeName, bridge); contextBridge.exposeInMainWorld('electron', { send: ipcRenderer.send });",
  ),
  replaced(
    20,
    preload,
    'contextBridge.exposeInMainWorld(bridgeName, bridge);',
    'contextBridge.exposeInMainWorld(bridgeName, { ...bridge, invoke: (channel: string, ...values: unknown[]) => ipcRenderer.invoke(channel, ...values) });',
  ),
  replaced(20, preload, 'window.location.origin', "'*'"),
  replaced(
    20,
    'src/preload/unlock.ts',
    "import { ipcRenderer } from 'electron';",
    "import { contextBridge, ipcRenderer } from 'electron';\ncontextBridge.exposeInMainWorld('unlock', {});",
  ),
  replaced(
    20,
    'src/main/menu.ts',
    "{ role: 'reload', label: words.reload },",
    "{ role: 'reload', label: words.reload }, { role: 'toggleDevTools', label: 'x' },",
  ),
  ...fuses.flatMap((fuse) => [
    replaced(19, packing, fuse, turned(fuse)),
    replaced(19, packing, `  ${fuse}\n`, ''),
  ]),
  ...['^45.3.3', '41.0.0', '>=45'].map((version) =>
    replaced(16, 'package.json', '"electron": "45.3.3"', `"electron": "${version}"`),
  ),
  added(15, "void import('electron').then(({ shell }) => shell.openExternal('app://x'));"),
  replaced(15, 'src/main/dial.ts', '? dialled(number) :', '? number :'),
  replaced(15, 'src/main/dial.ts', '`tel:${digits}`', 'digits'),
  added(15, "void import('electron').then(({ shell }) => shell.openPath('/tmp/x'));"),
  added(4, "app.commandLine.appendSwitch('no-sandbox');"),
  added(4, "app.commandLine.appendSwitch('disable-gpu-sandbox');"),
  added(6, "app.commandLine.appendSwitch('disable-web-security');"),
  added(6, "app.commandLine.appendSwitch('disable-site-isolation-trials');"),
  added(1, "app.commandLine.appendSwitch('ignore-certificate-errors');"),
  added(1, "app.on('certificate-error', (event) => event.preventDefault());"),
  added(1, "void globalThis.fetch('app:x').catch(() => 0);"),
  added(9, "app.commandLine.appendSwitch('enable-experimental-web-platform-features');"),
  added(10, "app.commandLine.appendSwitch('enable-blink-features', 'X');"),
  added(11, "String('<div allowpopups>');"),
  added(12, "String('<webview>');"),
  added(18, "String('file:///tmp/x');"),
  added(20, "app.commandLine.appendSwitch('remote-debugging-port', '9222');"),
  added(20, 'String((contents: { openDevTools(): void }) => contents.openDevTools());'),
  added(
    20,
    "String((contents: { executeJavaScript(code: string): void }) => contents.executeJavaScript('1'));",
  ),
  added(20, 'eval("1");'),
];
