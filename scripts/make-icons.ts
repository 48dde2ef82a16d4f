import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Draws assets/icon.svg into the three files that the installers want. Run by hand after changing the drawing:
 * `node scripts/make-icons.ts`. Needs ImageMagick's `convert`.
 */
const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const drawing = join(assets, 'icon.svg');

/** Types of the PNG entries of an icns file, by width in pixels (Apple's icns container: type, length, PNG). */
const icnsTypes = {
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
} as const;
const icoSizes = [16, 24, 32, 48, 64, 128, 256];

function convert(...words: string[]): void {
  execFileSync('convert', words, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function png(folder: string, size: number): string {
  const path = join(folder, `${size}.png`);
  convert(
    '-background',
    'none',
    '-density',
    '192',
    drawing,
    '-resize',
    `${size}x${size}`,
    '-depth',
    '8',
    '-strip',
    path,
  );
  return path;
}

function icnsOf(folder: string): Buffer {
  const entries = Object.entries(icnsTypes).map(([size, type]) => {
    const image = readFileSync(png(folder, Number(size)));
    return Buffer.concat([Buffer.from(type, 'latin1'), bigEndian(image.length + 8), image]);
  });
  const body = Buffer.concat(entries);
  return Buffer.concat([Buffer.from('icns', 'latin1'), bigEndian(body.length + 8), body]);
}

function bigEndian(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const folder = mkdtempSync(join(tmpdir(), 'icons-'));
try {
  writeFileSync(join(assets, 'icon.png'), readFileSync(png(folder, 1024)));
  writeFileSync(join(assets, 'icon.icns'), icnsOf(folder));
  convert(...icoSizes.map((size) => png(folder, size)), join(assets, 'icon.ico'));
} finally {
  rmSync(folder, { recursive: true });
}
