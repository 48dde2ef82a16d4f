import type { Files } from './damageable.ts';

type Next = (below: number) => number;
const PAGE = 4096;
const SECTOR = 512;

const at = (bytes: Uint8Array, index: number): number => bytes[index] as number;
const pages = (bytes: Uint8Array) => Math.floor(bytes.length / PAGE);
const page = (bytes: Uint8Array, index: number) => bytes.slice(index * PAGE, (index + 1) * PAGE);

function flipped(bytes: Uint8Array, next: Next): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const index = next(changed.length);
  changed[index] = at(changed, index) ^ (1 << next(8));
  return changed;
}

function withPages(bytes: Uint8Array, next: Next, isSwap: boolean): Uint8Array {
  const [one, other] = [next(pages(bytes)), next(pages(bytes))];
  const changed = Uint8Array.from(bytes);
  changed.set(page(bytes, other), one * PAGE);
  if (isSwap) changed.set(page(bytes, one), other * PAGE);
  return changed;
}

function withoutSector(bytes: Uint8Array, next: Next): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const from = next(Math.ceil(changed.length / SECTOR)) * SECTOR;
  return changed.fill(0, from, from + SECTOR);
}

const cut = (bytes: Uint8Array, next: Next) => bytes.slice(0, next(bytes.length));

/** What a failing disk, a stick pulled out and a program that copies files do; each to the files of some moment. */
export const damages: Readonly<Record<string, (moments: readonly Files[], next: Next) => Files>> = {
  'a bit of the file': (moments, next) => change(moments, next, 'file', flipped),
  'a bit of the log': (moments, next) => change(moments, next, 'log', flipped),
  'the end of the file': (moments, next) => change(moments, next, 'file', cut),
  'the end of the log': (moments, next) => change(moments, next, 'log', cut),
  'two pages changed over': (moments, next) =>
    change(moments, next, 'file', (bytes) => withPages(bytes, next, true)),
  'a page written over another': (moments, next) =>
    change(moments, next, 'file', (bytes) => withPages(bytes, next, false)),
  'a sector of zeros in the file': (moments, next) => change(moments, next, 'file', withoutSector),
  'a sector of zeros in the log': (moments, next) => change(moments, next, 'log', withoutSector),
  'the log of an earlier moment': (moments, next) => {
    const late = 1 + next(moments.length - 1);
    return { ...(moments[late] as Files), log: (moments[next(late)] as Files).log };
  },
};

const any = (moments: readonly Files[], next: Next) => moments[next(moments.length)] as Files;

function change(
  moments: readonly Files[],
  next: Next,
  which: 'file' | 'log',
  how: (bytes: Uint8Array, next: Next) => Uint8Array,
): Files {
  const files = any(moments, next);
  return { ...files, [which]: how(files[which], next) };
}
