import { hostname, userInfo } from 'node:os';
import type { OpenMessage } from '#contract/process-messages.ts';

const longest = 255;

/**
 * The account of the operating system that the program runs in, as the system itself knows it: the environment, which anybody
 * can set, is not asked. Undefined when the system does not say; then nobody comes in by it.
 */
export function computerAccount(): OpenMessage['account'] {
  try {
    const account = userInfo().username.slice(0, longest);
    const computer = hostname().slice(0, longest);
    return account === '' || computer === '' ? undefined : { computer, account };
  } catch {
    return undefined;
  }
}
