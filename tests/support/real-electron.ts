/** The scripts that start the program know this too; they are plain JavaScript, so their shapes are named here. */
interface Scripts {
  electronProgram: () => string | undefined;
  whyNoWindow: (computer: {
    platform: NodeJS.Platform;
    env: NodeJS.ProcessEnv;
    userId: number | undefined;
  }) => string | undefined;
}

const script = (name: string) => import(new URL(`../../scripts/setup/${name}.mjs`, import.meta.url).href);
const { electronProgram } = (await script('electron-runtime')) as Scripts;
const { whyNoWindow } = (await script('desktop')) as Scripts;

/** Electron's program where it is installed and a window can be shown; otherwise the reason, in one line. */
export function realElectron(): { program: string } | { why: string } {
  const program = electronProgram();
  if (program === undefined) return { why: 'Electron’s runtime is not installed here' };
  const { platform, env } = process;
  const why = whyNoWindow({ platform, env, userId: process.getuid?.() });
  return why === undefined ? { program } : { why };
}

/** For describe.skipIf: prints why the tests in real Electron do not run here. */
export function sayWhySkipped(electron: ReturnType<typeof realElectron>): boolean {
  if ('program' in electron) return false;
  console.log(`– skipped, real Electron: ${electron.why}`);
  return true;
}
