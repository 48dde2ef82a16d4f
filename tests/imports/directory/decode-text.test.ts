import { expect, test } from 'vitest';
import { decodeText } from '#imports/directory/decode-text.ts';

const text = 'Nimi;Kunnat\r\nÄhtärin työpaja – å;Soini\r\n';

test.each([
  ['UTF-8', Buffer.from(text, 'utf8')],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`, 'utf8')],
  ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['Windows-1252', Buffer.from(text.replace('–', '\x96'), 'latin1')],
])('%s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});
