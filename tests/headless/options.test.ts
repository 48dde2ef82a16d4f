import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostOptions } from '#headless/options.ts';

const linux = { platform: 'linux', env: {} } as const;
const home = homedir();

describe('the options of the browser host', () => {
  test('without any: a browser is opened, any port is taken, the office is the real one', () => {
    expect(hostOptions([], linux)).toEqual({
      demo: false,
      open: true,
      port: 0,
      folder: join(home, '.local', 'share', 'neuvontapoyta', 'tietokanta'),
      keyFolder: join(home, '.config', 'neuvontapoyta', 'avaimet'),
      recover: false,
    });
  });

  test('the example office has a folder of its own, never that of the real one', () => {
    const real = hostOptions([], linux).folder;
    const demo = hostOptions(['--demo'], linux);
    expect(demo.demo).toBe(true);
    expect(demo.folder).not.toBe(real);
    expect(demo.folder.startsWith(join(real, '/'))).toBe(false);
  });

  test('a folder is taken as it is written from where the program is started', () => {
    expect(hostOptions(['--data', '/srv/toimisto'], linux).folder).toBe('/srv/toimisto');
    expect(hostOptions(['--data', 'toimisto'], linux).folder).toBe(resolve('toimisto'));
    expect(hostOptions(['--data=toimisto/', '--demo'], linux).folder).toBe(resolve('toimisto'));
  });

  test('--no-open, --recover and a port', () => {
    expect(hostOptions(['--no-open', '--recover', '--port', '8123'], linux)).toMatchObject({
      open: false,
      recover: true,
      port: 8123,
    });
  });

  test.each(['65536', '-1', '80.5', 'ten', '', ' 80', '0x50', '1e3'])('port %j is refused', (port) => {
    expect(() => hostOptions([`--port=${port}`], linux)).toThrow(RangeError);
  });

  test.each(['0', '1', '65535'])('port %s is taken', (port) => {
    expect(hostOptions(['--port', port], linux).port).toBe(Number(port));
  });

  test.each([['--nothing'], ['--host', '0.0.0.0'], ['word'], ['--data']])(
    '%j is not an option',
    (...args) => {
      expect(() => hostOptions(args, linux)).toThrow(TypeError);
    },
  );
});

describe('the usual folders', () => {
  const places = [
    { name: 'Linux', ...linux },
    {
      name: 'Linux with folders of its own',
      platform: 'linux',
      env: { XDG_DATA_HOME: '/d', XDG_CONFIG_HOME: '/c' },
    },
    { name: 'macOS', platform: 'darwin', env: {} },
    { name: 'Windows', platform: 'win32', env: { LOCALAPPDATA: '/users/x/AppData/Local' } },
    { name: 'Windows without a name for it', platform: 'win32', env: {} },
  ] as const;

  test.each(places)('$name: keys never lie with the database, nor the database with the keys', (place) => {
    for (const args of [[], ['--demo']]) {
      const { folder, keyFolder } = hostOptions(args, place);
      expect(`${folder}/`.startsWith(`${keyFolder}/`)).toBe(false);
      expect(`${keyFolder}/`.startsWith(`${folder}/`)).toBe(false);
    }
  });

  test('the folders that the system names are used', () => {
    expect(hostOptions([], places[1])).toMatchObject({
      folder: '/d/neuvontapoyta/tietokanta',
      keyFolder: '/c/neuvontapoyta/avaimet',
    });
  });

  test('on Windows nothing goes to the roaming profile, which may be a network share', () => {
    const { folder, keyFolder } = hostOptions([], {
      platform: 'win32',
      env: { APPDATA: '/users/x/AppData/Roaming', LOCALAPPDATA: '/users/x/AppData/Local' },
    });
    expect(folder).toContain('Local');
    expect(`${folder}${keyFolder}`).not.toContain('Roaming');
  });
});
