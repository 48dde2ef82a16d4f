const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * How many bytes a ZIP container says that it unpacks to: the sum over its directory. A small file may claim to be huge,
 * and is then not unpacked at all. Entries of more than 4 GB count as that.
 */
export function declaredSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += 1)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === ENTRY) sum += view.getUint32(at + 24, true);
  return sum;
}
