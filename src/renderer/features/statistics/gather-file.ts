import type { RowExportEvent } from '#contract/statistics.ts';
import { bytesOf } from '#renderer/app/save-bytes.ts';

/** A file that has come whole. */
export interface GatheredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly withoutRows: Extract<RowExportEvent, { kind: 'end' }>['withoutRows'];
}

/**
 * Puts a file together from its pieces and tells how far it is, in whole percent (0–100). Undefined when the pieces ended
 * before the file did.
 */
export async function gatherFile(
  events: AsyncIterable<RowExportEvent>,
  tell: (percent: number) => void,
): Promise<GatheredFile | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const event of events) {
    if (event.kind === 'progress') tell(percentOf(event.done, event.total));
    else if (event.kind === 'chunk') pieces.push(bytesOf(event.base64));
    else {
      const { fileName, mediaType, withoutRows } = event;
      return { fileName, mediaType, withoutRows, bytes: joined(pieces) };
    }
  }
  return undefined;
}

/** Nothing of nothing is all of it. */
const percentOf = (done: number, total: number) => (total === 0 ? 100 : Math.floor((100 * done) / total));

function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
