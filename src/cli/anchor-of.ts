import { existsSync, readFileSync } from 'node:fs';
import { anchorText, parseAnchor } from '#domain/audit/anchor.ts';

const WRITTEN = /\b\d{1,15}-[0-9a-f]{64}\b/i;

/** The anchor in a word of the command line: the anchor itself, or a file of text in which one stands. Null when there is none. */
export function anchorOf(word: string): string | null {
  const itself = parseAnchor(word);
  if (itself) return anchorText(itself);
  if (!existsSync(word)) return null;
  return WRITTEN.exec(readFileSync(word, 'latin1'))?.[0].toLowerCase() ?? null;
}
