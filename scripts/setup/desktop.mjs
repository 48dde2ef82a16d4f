/**
 * Why this computer cannot show a desktop window, in one line, Finnish first; undefined when it can.
 * Only what is known without trying: a missing runtime is another question.
 *
 * @param {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, userId: number | undefined }} computer
 * @returns {string | undefined}
 */
export function whyNoWindow({ platform, env, userId }) {
  if (platform === 'win32' || platform === 'darwin') return undefined;
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'näyttöä ei ole (there is no display)';
  // Chromium refuses to run as root with its sandbox, and the program does not run without the sandbox.
  if (userId === 0) return 'pääkäyttäjänä ikkunaa ei avata (no window is opened for root)';
  return undefined;
}
