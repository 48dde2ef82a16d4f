import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'chromium-browser'],
};

const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/**
 * Where a Chromium, Chrome or Edge is on this computer; undefined when there is none. `CHROMIUM_PATH` goes before all.
 *
 * @param exists whether there is a file; the computer's own unless told
 */
export function browserProgram(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const told = environment['CHROMIUM_PATH'];
  return [...(told ? [told] : []), ...usualPlaces(platform, environment)].find(exists);
}

function usualPlaces(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  if (platform === 'darwin')
    return macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return windowsPrograms.flatMap((parts) => folders.map((folder) => [folder, ...parts].join('\\')));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = onPath[platform] ?? onPath.linux ?? [];
  return names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
}
