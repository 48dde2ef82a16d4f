import { desktop } from '#renderer/app/wire/open-wire.ts';

/** Where a file went: where the person chose, to the browser's downloads, or nowhere. */
export type Saved = 'saved' | 'downloaded' | 'cancelled';

/** How long the browser may take to begin reading what it downloads, in milliseconds. */
const downloadBegins = 60_000;

/** Hands a file to the person: the desktop asks for a place, a browser downloads it. Rejects when the disk refuses. */
export async function saveBytes(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): Promise<Saved> {
  const bridge = desktop();
  if (bridge) return bridge.saveFile(fileName, bytes);
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), downloadBegins);
  return 'downloaded';
}

/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The bytes as base64 text. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}
