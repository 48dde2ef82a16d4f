import { afterEach, expect, test, vi } from 'vitest';
import { toServiceMessage } from '#contract/process-messages.ts';
import { computerAccount } from '#main/computer-account.ts';

const system = vi.hoisted(() => ({
  username: (): string => 'siiri.sihteeri',
  computer: (): string => 'TOIMISTO-7',
}));
vi.mock('node:os', async (original) => ({
  ...(await original<object>()),
  userInfo: () => ({ username: system.username() }),
  hostname: () => system.computer(),
}));
afterEach(() => {
  system.username = () => 'siiri.sihteeri';
  system.computer = () => 'TOIMISTO-7';
});

const accepted = (account: unknown) =>
  toServiceMessage.safeParse({
    type: 'open',
    folder: '/x',
    key: new Uint8Array(32),
    version: '1',
    account,
  }).success;

test('is what the system says, not what the environment says', () => {
  process.env['USER'] = 'paula';
  process.env['USERNAME'] = 'paula';
  expect(computerAccount()).toEqual({ computer: 'TOIMISTO-7', account: 'siiri.sihteeri' });
  expect(accepted(computerAccount())).toBe(true);
});

test('a system that does not say gives none, and so no way in', () => {
  system.username = () => {
    throw new Error('no such user');
  };
  expect(computerAccount()).toBeUndefined();
  system.username = () => '';
  expect(computerAccount()).toBeUndefined();
});

test('a name that is too long is cut, so that the service takes the message', () => {
  system.username = () => 'ä'.repeat(1000);
  expect(accepted(computerAccount())).toBe(true);
  expect(accepted({ computer: 'x', account: '' })).toBe(false);
});
