import { expect, test } from 'vitest';
import { fromServiceMessage, openRefusalCodes, toServiceMessage } from '#contract/process-messages.ts';

const key = new Uint8Array(32);
const open = { type: 'open', folder: '/srv/toimisto', key, version: '0.1.0' };

test.each([
  open,
  { ...open, locale: 'fi-FI', create: true, demo: false },
  { ...open, key: Buffer.alloc(32) },
  { type: 'connect', windowId: 1 },
  { type: 'disconnect', windowId: 7 },
  { type: 'close' },
])('to the service: %j', (message) => {
  expect(toServiceMessage.safeParse(structuredClone(message)).success).toBe(true);
});

test.each([
  { ...open, key: new Uint8Array(31) },
  { ...open, key: [...key] },
  { ...open, key: 'a'.repeat(32) },
  { ...open, folder: '' },
  { ...open, passphrase: 'extra' },
  { type: 'connect', windowId: 0 },
  { type: 'connect' },
  { type: 'ready' },
  null,
  'close',
])('not to the service: %j', (message) => {
  expect(toServiceMessage.safeParse(message).success).toBe(false);
});

test('from the service: every refusal has its code', () => {
  for (const code of openRefusalCodes) {
    expect(fromServiceMessage.safeParse({ type: 'refused', code, detail: 'SQLITE_FULL' }).success).toBe(true);
  }
  for (const wrong of [
    { type: 'refused' },
    { type: 'refused', code: 'OTHER' },
    { type: 'fatal' },
    { type: 'open' },
  ]) {
    expect(fromServiceMessage.safeParse(wrong).success).toBe(false);
  }
});
