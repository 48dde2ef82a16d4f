import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const PAGE = 4096;
/** Nonce and tag at the end of each page. */
const RESERVED = 32;
const NONCE = 16;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;
/** Of the first page the file's header is left out: it holds no rows. */
const FIRST_PAGE_FROM = 24;

/**
 * A page as SQLite has it in memory, with what lies between and behind its rows. Written from the description of SQLite3
 * Multiple Ciphers (ChaCha20 with a key of its own for each page), apart from the program: no function of SQLite hands out what is
 * left of deleted rows.
 */
function decryptPage(page: Buffer, pageNo: number, key: Uint8Array): Buffer {
  const nonce = page.subarray(PAGE - RESERVED, PAGE - RESERVED + NONCE);
  const counter = (nonce.readUInt32LE(NONCE - 4) ^ pageNo) >>> 0;
  const oneTime = stream(key, counter, nonce, Buffer.alloc(64));
  const from = pageNo === 1 ? FIRST_PAGE_FROM : 0;
  return stream(oneTime.subarray(32), (counter + 1) >>> 0, nonce, page.subarray(from, PAGE - RESERVED));
}

function stream(key: Uint8Array, counter: number, nonce: Buffer, text: Buffer): Buffer {
  const start = Buffer.alloc(16);
  start.writeUInt32LE(counter);
  nonce.copy(start, 4, 0, 12);
  return createDecipheriv('chacha20', key, start).update(text);
}

/** Every page of a database file, used or free. */
export function pagesOfFile(path: string, key: Uint8Array): Buffer[] {
  const bytes = readFileSync(path);
  return Array.from({ length: Math.floor(bytes.length / PAGE) }, (_, index) =>
    decryptPage(bytes.subarray(index * PAGE, (index + 1) * PAGE), index + 1, key),
  );
}

/** Every page in a write-ahead log, of this round or left of an earlier one; none when there is no log. */
export function pagesOfLog(path: string, key: Uint8Array): Buffer[] {
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const pages: Buffer[] = [];
  for (let at = WAL_HEADER; at + FRAME_HEADER + PAGE <= bytes.length; at += FRAME_HEADER + PAGE) {
    const page = bytes.subarray(at + FRAME_HEADER, at + FRAME_HEADER + PAGE);
    pages.push(decryptPage(page, bytes.readUInt32BE(at), key));
  }
  return pages;
}

/** How many times a text stands in pages. */
export const timesIn = (pages: readonly Buffer[], text: string): number =>
  pages.reduce((sum, page) => sum + page.toString('latin1').split(text).length - 1, 0);
