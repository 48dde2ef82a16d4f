import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** How the browser host was asked to start. */
export interface HostOptions {
  readonly demo: boolean;
  readonly open: boolean;
  /** 0 takes any free port. */
  readonly port: number;
  /** Folder of the database. */
  readonly folder: string;
  /** Folder of the keys and of what is running; never the database's own. */
  readonly keyFolder: string;
  /** The recovery key is read from standard input and kept on this computer. */
  readonly recover: boolean;
}

interface Environment {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** The usual folders of data and settings on each system, below the user's own. */
function usualFolders({ platform, env }: Environment): { data: string; keys: string } {
  const home = homedir();
  if (platform === 'win32') {
    // The roaming profile may be a network share, where no database is opened.
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
    return { data: join(local, 'Neuvontapoyta', 'selain'), keys: join(local, 'Neuvontapoyta-avaimet') };
  }
  if (platform === 'darwin') {
    const support = join(home, 'Library', 'Application Support');
    return { data: join(support, 'Neuvontapoyta', 'selain'), keys: join(support, 'Neuvontapoyta-avaimet') };
  }
  return {
    data: join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'neuvontapoyta'),
    keys: join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'neuvontapoyta', 'avaimet'),
  };
}

/**
 * Reads `--data DIR --port N --no-open --demo --recover`.
 * @throws TypeError for an unknown option, RangeError for a port outside 0–65535
 */
export function hostOptions(args: readonly string[], environment: Environment): HostOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      demo: { type: 'boolean', default: false },
      recover: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) throw new RangeError(`--port ${values.port}: 0–65535`);
  const usual = usualFolders(environment);
  return {
    demo: values.demo,
    open: !values['no-open'],
    port,
    folder:
      values.data === undefined
        ? join(usual.data, values.demo ? 'esimerkki' : 'tietokanta')
        : resolve(values.data),
    keyFolder: usual.keys,
    recover: values.recover,
  };
}
