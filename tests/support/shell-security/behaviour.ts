import type { Observation } from './observation.ts';
import type { Problem } from './source-gate.ts';

/** What each window's page must run under, with the item of Electron's checklist. A missing value is no value. */
const preferences: readonly (readonly [item: number, name: string, value: unknown])[] = [
  [2, 'nodeIntegration', false],
  [2, 'nodeIntegrationInWorker', false],
  [2, 'nodeIntegrationInSubFrames', false],
  [3, 'contextIsolation', true],
  [4, 'sandbox', true],
  [6, 'webSecurity', true],
  [8, 'allowRunningInsecureContent', false],
  [9, 'experimentalFeatures', false],
  [10, 'enableBlinkFeatures', undefined],
  [12, 'webviewTag', false],
  [13, 'navigateOnDragDrop', false],
  [20, 'devTools', false],
  [1, 'spellcheck', false],
];

/** The policy that a page is held to; written out here, so that a looser one in the source shows. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;
const expectedPolicy = Object.entries(policy)
  .map((pair) => pair.join(' '))
  .join('; ');

const otherHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const bridge = [
  'dial: function',
  'onCallLink: function',
  'onServiceStatus: function',
  'platform: string',
  'print: function',
  'saveFile: function',
  'version: string',
];
const channels = [
  'call-link:take',
  'file:save',
  'number:dial',
  'service-status:get',
  'unlock:cancel',
  'unlock:submit',
  'window:print',
  'window:ready',
];

/** What the shell did, against what it must do: one problem for each difference. */
export function behaviourProblems(seen: Observation): Problem[] {
  if (seen.fault !== '') return [{ item: 0, what: seen.fault }];
  return [
    ...seen.windows.flatMap(windowProblems),
    ...Object.entries(seen.pages).flatMap(([url, page]) => pageProblems(url, page.headers)),
    ...list(
      1,
      'lets a request out',
      seen.requests.filter((url) => url !== 'app://neuvontapoyta/'),
    ),
    ...list(1, 'may download', seen.downloads ? ['a file'] : []),
    ...list(
      1,
      'resolves names',
      seen.switches.includes('host-resolver-rules=MAP * ~NOTFOUND') ? [] : ['any'],
    ),
    ...list(5, 'grants', seen.granted),
    ...seen.escapes.map((escape) => ({ item: itemOfEscape(escape), what: escape })),
    ...list(13, 'cannot load its own page again', seen.reloads ? [] : ['the window']),
    ...list(15, 'differs in what it opens', difference(seen.dialled, ['tel:0001234567'])),
    ...list(17, 'answers a stranger', seen.answeredStrangers),
    ...list(17, 'differs in its channels', difference(seen.channels, channels)),
    ...schemeProblems(seen),
    ...list(
      20,
      'differs in what it exposes',
      difference(
        seen.exposed,
        bridge.map((member) => `neuvontapoyta.${member}`),
      ),
    ),
    ...list(
      20,
      'posts to',
      seen.postedTo.filter((origin) => origin !== 'app://neuvontapoyta'),
    ),
    ...list(
      20,
      'has a menu item',
      seen.menuRoles.filter((role) => /devtools|force/i.test(role)),
    ),
  ];
}

function windowProblems({ url, preferences: held }: Observation['windows'][number]): Problem[] {
  const wrong = preferences.filter(([, name, value]) => held[name] !== value);
  const own = /^app:\/\/(?:neuvontapoyta\/|unlock\/)/.test(url);
  return [
    ...wrong.map(([item, name]) => ({ item, what: `${url} has ${name} ${String(held[name])}` })),
    ...(own ? [] : [{ item: url.startsWith('file:') ? 18 : 1, what: `a window shows ${url}` }]),
  ];
}

function pageProblems(url: string, headers: Record<string, string>): Problem[] {
  const policyHeld = headers['content-security-policy'] === expectedPolicy;
  const missing = Object.entries(otherHeaders).filter(([name, value]) => headers[name] !== value);
  const features = (headers['permissions-policy'] ?? '').split(', ');
  return [
    ...(policyHeld ? [] : [{ item: 7, what: `${url} has another policy` }]),
    ...missing.map(([name]) => ({ item: 7, what: `${url} lacks ${name}` })),
    ...(features.length > 20 && features.every((feature) => feature.endsWith('=()'))
      ? []
      : [{ item: 5, what: `${url} allows features` }]),
  ];
}

function schemeProblems({ schemes }: Observation): Problem[] {
  const allowed = ['standard', 'secure', 'supportFetchAPI', 'codeCache'];
  const held = schemes.flatMap(({ scheme, privileges }) =>
    Object.keys(privileges)
      .filter((name) => privileges[name])
      .map((name) => `${scheme} ${name}`),
  );
  return list(
    18,
    'differs in the privileges of its scheme',
    difference(
      held,
      allowed.map((name) => `app ${name}`),
    ),
  );
}

function itemOfEscape(escape: string): number {
  if (escape.includes('webview')) return 12;
  return escape.includes(' opens ') ? 14 : 13;
}

function list(item: number, what: string, found: readonly string[]): Problem[] {
  return found.map((one) => ({ item, what: `${what}: ${one}` }));
}

/** What is in one list and not in the other. */
function difference(held: readonly string[], wanted: readonly string[]): string[] {
  return [...held.filter((one) => !wanted.includes(one)), ...wanted.filter((one) => !held.includes(one))];
}
