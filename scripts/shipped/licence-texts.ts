import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './shipped-packages.ts';

/** The words of a package's licence and of its notice, if it brings them. */
export function licenceText(root: string, { place }: ShippedPackage): string {
  const files = readdirSync(join(root, place))
    .filter((name) => /^(licen[cs]e|notice|copying)/i.test(name))
    .sort();
  return files
    .map((name) =>
      readFileSync(join(root, place, name), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
    .join('\n\n');
}

/** All of them as one text, a heading for each package; the same words only once. */
export function licenceTexts(
  packages: readonly (ShippedPackage & { readonly text: string; readonly licence: string })[],
): string {
  const byText = Map.groupBy(packages, ({ text, licence }) => (text === '' ? `Licence: ${licence}` : text));
  return [...byText]
    .map(([text, same]) => `${same.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`);
}
