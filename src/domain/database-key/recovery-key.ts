/** Crockford's base 32: no I, L, O or U, so that a key read from paper cannot be misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const keyBytes = 32;
const groupLength = 5;
/** 256 bits of key and 16 of checksum, rounded up to whole characters of 5 bits; the last 3 bits are zero. */
const characters = 55;

/**
 * The recovery key as a person writes it down: the database key and a checksum in eleven groups of five characters,
 * `0123A-…`.
 *
 * @param key the database key, 32 bytes. @throws RangeError for another length.
 */
export function formatRecoveryKey(key: Uint8Array): string {
  if (key.length !== keyBytes) throw new RangeError(`A database key has ${keyBytes} bytes`);
  const bits = [...key, ...checksum(key)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const padded = bits.padEnd(characters * 5, '0');
  const text = (padded.match(/.{5}/g) ?? [])
    .map((five) => alphabet.charAt(Number.parseInt(five, 2)))
    .join('');
  return (text.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/**
 * The database key behind a recovery key, or `undefined` when a character was mistyped, swapped or left out. Case,
 * spaces and hyphens do not matter; O reads as 0, I and L as 1.
 */
export function parseRecoveryKey(text: string): Uint8Array | undefined {
  if (text.length > 10 * characters) return undefined;
  const clean = text
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const values = clean.split('').map((character) => alphabet.indexOf(character));
  if (values.length !== characters || values.includes(-1)) return undefined;
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  const key = Uint8Array.from(bytes.slice(0, keyBytes));
  const same = checksum(key).every((byte, index) => byte === bytes[keyBytes + index]);
  return same && bits.endsWith('000') ? key : undefined;
}

/** CRC-16/XMODEM (polynomial 0x1021): finds every wrong character and every two swapped neighbours. */
function checksum(bytes: Uint8Array): [number, number] {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return [crc >> 8, crc & 0xff];
}
