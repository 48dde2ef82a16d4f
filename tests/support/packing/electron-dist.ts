import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type System = 'linux' | 'win32' | 'darwin';

/** A wire of fuses as Electron's programs hold it: the marker, version 1, nine fuses with the states they come with. */
const fuses = Buffer.concat([
  Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
  Buffer.from([1, 9]),
  Buffer.from('101100011'),
]);

/**
 * Makes a folder that electron-builder takes for an unpacked Electron: the places that it looks into and changes are
 * there, and no program. @returns the folder
 */
export function electronDist(folder: string, system: System): string {
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) put(name, 'licence');
  if (system === 'darwin') {
    const contents = 'Electron.app/Contents';
    const framework = `${contents}/Frameworks/Electron Framework.framework`;
    put(`${framework}/Electron Framework`, fuses);
    put(`${framework}/Versions/A/Resources/fi.lproj/locale.pak`, '');
    put(`${contents}/Resources/fi.lproj/InfoPlist.strings`, '');
    for (const name of ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`)) {
      put(`${contents}/Frameworks/${name}.app/Contents/Info.plist`, plist(name));
      put(`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`, '');
    }
    put(`${contents}/Info.plist`, plist('Electron'));
    put(`${contents}/MacOS/Electron`, '');
    return folder;
  }
  for (const language of ['fi', 'sv', 'en-US', 'en-GB', 'de']) put(`locales/${language}.pak`, '');
  put('resources/version', '');
  if (system === 'win32') put('electron.exe', windowsProgram());
  else {
    put('electron', Buffer.concat([Buffer.from('\x7fELF'), fuses]));
    chmodSync(join(folder, 'electron'), 0o755);
  }
  return folder;
}

function plist(name: string): string {
  const keys = { CFBundleExecutable: name, CFBundleName: name, CFBundleIdentifier: 'com.github.Electron' };
  const body = Object.entries(keys).map(([key, value]) => `<key>${key}</key><string>${value}</string>`);
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${body.join('')}</dict></plist>`;
}

interface Resedit {
  NtExecutable: {
    createEmpty(
      is32Bit: boolean,
      isDll: boolean,
    ): { setExtraData(bytes: Buffer): void; generate(): ArrayBuffer };
  };
  NtExecutableResource: {
    from(program: object): { entries: object[]; outputResource(program: object): void };
  };
  Resource: {
    VersionInfo: {
      createEmpty(): {
        setStringValues(language: { lang: number; codepage: number }, values: Record<string, string>): void;
        outputToResourceEntries(entries: object[]): void;
      };
    };
  };
}

/** An empty program of Windows with version information, into which electron-builder writes the archive's checksum. */
function windowsProgram(): Buffer {
  const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'));
  const resedit = createRequire(builder.resolve('app-builder-lib'))('resedit') as Resedit;
  const program = resedit.NtExecutable.createEmpty(false, false);
  const resources = resedit.NtExecutableResource.from(program);
  const version = resedit.Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron' });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(fuses);
  return Buffer.from(program.generate());
}
