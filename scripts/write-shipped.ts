import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { billOf, licenceOf, publishedAs, type Bill } from './shipped/bill.ts';
import { importedPackages } from './shipped/imported-packages.ts';
import { licencePage } from './shipped/licence-page.ts';
import { licenceText, licenceTexts } from './shipped/licence-texts.ts';
import { refusals } from './shipped/rules.ts';
import { shippedPackages, type LockedPackage } from './shipped/shipped-packages.ts';

// Writes what is shipped: docs/sbom.cdx.json (CycloneDX, by npm), docs/licences.md and assets/licences.txt. It asks the
// registry since when each version has been public. Run after a change of packages; a test tells when it is due.

const npm = (...words: string[]) =>
  JSON.parse(
    execFileSync('npm', words, { encoding: 'utf8', maxBuffer: 1e9, shell: process.platform === 'win32' }),
  ) as unknown;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

const shipped = shippedPackages(importedPackages('src'), packages);
const bill = billOf(npm('sbom', '--package-lock-only', '--sbom-format', 'cyclonedx') as Bill, shipped);
const judged = shipped.map((one) => {
  const component = bill.components.find((each) => publishedAs(each) === `${one.name}@${one.version}`);
  const times = npm('view', one.name, 'time', '--json') as Record<string, string>;
  return {
    ...one,
    licence: component ? licenceOf(component) : '',
    publishedOn: (times[one.version] ?? '').slice(0, 10),
  };
});
const today = new Date().toISOString().slice(0, 10);
const refused = refusals(judged, today);
if (refused.length > 0) {
  console.error(refused.join('\n'));
  process.exit(1);
}
const writeFormatted = async (file: string, text: string, parser: string) =>
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser }));
await writeFormatted('docs/sbom.cdx.json', JSON.stringify(bill), 'json');
await writeFormatted('docs/licences.md', licencePage(judged, today), 'markdown');
writeFileSync(
  'assets/licences.txt',
  licenceTexts(judged.map((one) => ({ ...one, text: licenceText('.', one) }))),
);
console.log(`${judged.length} packages.`);
