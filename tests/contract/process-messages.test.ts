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
  { type: 'printed', printId: 1, bytes: new Uint8Array([37, 80]) },
  { type: 'printed', printId: 2, bytes: null },
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
  { type: 'printed', printId: 0, bytes: null },
  { type: 'printed', printId: 1, bytes: '%PDF' },
  { type: 'printed', printId: 1 },
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

test('from the service: a page to print has its number, its text and its style', () => {
  const page = { type: 'print', printId: 1, html: '<p>', style: '' };
  expect(fromServiceMessage.safeParse(page).success).toBe(true);
  for (const wrong of [
    { ...page, printId: 0 },
    { ...page, html: null },
    { ...page, path: '/report' },
  ])
    expect(fromServiceMessage.safeParse(wrong).success).toBe(false);
});
