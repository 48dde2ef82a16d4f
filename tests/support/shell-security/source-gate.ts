/** Words that must not stand in the shell's source, with the item of Electron's checklist that they would break. */
const forbidden: readonly { readonly item: number; readonly word: RegExp; readonly except?: string }[] = [
  { item: 1, word: /['"`](?:https?|wss?|ftp):/ },
  { item: 1, word: /\bnet\.(?:fetch|request)|\bfetch\(/ },
  { item: 1, word: /certificate-error|setCertificateVerifyProc|ignore-certificate-errors/ },
  { item: 2, word: /nodeIntegration\w*:(?!\s*false)/ },
  { item: 4, word: /no-sandbox|disable-gpu-sandbox|setPath\(['"]exe/ },
  { item: 6, word: /disable-web-security|disable-site-isolation|site-per-process/ },
  { item: 7, word: /bypassCSP|unsafe-inline|unsafe-eval/ },
  { item: 9, word: /enable-experimental|enable-features|enableBlinkFeatures|enable-blink-features/ },
  { item: 10, word: /enableBlinkFeatures|enable-blink-features/ },
  { item: 11, word: /allowpopups/ },
  { item: 12, word: /<webview/ },
  {
    item: 15,
    word: /openExternal|openPath|showItemInFolder|\bshell\b.*from 'electron'/,
    except: 'src/main/dial.ts',
  },
  { item: 17, word: /\bipcMain\b/, except: 'src/main/window-messages.ts' },
  { item: 18, word: /file:\/\/|\.loadFile\(|interceptFileProtocol|registerFileProtocol/ },
  {
    item: 20,
    word: /executeJavaScript|openDevTools|remote-debugging|\bremote\b.*require|nodeIntegrationInSubFrames:\s*true/,
  },
  { item: 20, word: /exposeInMainWorld|exposeInIsolatedWorld/, except: 'src/preload/index.ts' },
  {
    item: 20,
    word: /from 'node:(?:child_process|vm|http|https|net|inspector|worker_threads)'|\beval\(|new Function/,
  },
];

/** The fuses as they must be; a fuse that is not named would keep Electron's default. */
const fuses: Readonly<Record<string, boolean>> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

export interface Problem {
  /** Number in Electron's security checklist, 1–20. */
  readonly item: number;
  readonly what: string;
}

/** What stands in the source that must not, and what is missing from the packing. */
export function sourceProblems(source: ReadonlyMap<string, string>): Problem[] {
  const code = [...source].filter(([file]) => file.endsWith('.ts'));
  const words = code.flatMap(([file, text]) =>
    forbidden
      .filter(({ word, except }) => file !== except && word.test(withoutComments(text)))
      .map(({ item, word }) => ({ item, what: `${file} holds ${String(word)}` })),
  );
  const packing = source.get('electron-builder.yml') ?? '';
  const wrongFuses = Object.entries(fuses)
    .filter(([fuse, state]) => !new RegExp(`^  ${fuse}: ${state}$`, 'm').test(packing))
    .map(([fuse]) => ({ item: 19, what: `the fuse ${fuse} is not set` }));
  return [...words, ...wrongFuses, ...versionProblems(source.get('package.json') ?? '')];
}

/** Electron supports its three latest majors; the pinned one must be exact and was among them when it was chosen. */
function versionProblems(program: string): Problem[] {
  const version = /"electron": "([^"]*)"/.exec(program)?.[1] ?? '';
  const [, major = '0'] = /^(\d+)\.\d+\.\d+$/.exec(version) ?? [];
  return Number(major) >= oldestMajor
    ? []
    : [{ item: 16, what: `Electron ${version} is not pinned or too old` }];
}

/** Raise it with every upgrade. */
const oldestMajor = 45;

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
