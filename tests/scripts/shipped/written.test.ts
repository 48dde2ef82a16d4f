import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceOf, publishedAs, type Bill } from '#scripts/shipped/bill.ts';
import { importedPackages } from '#scripts/shipped/imported-packages.ts';
import { licencePage, readLicencePage } from '#scripts/shipped/licence-page.ts';
import { refusals } from '#scripts/shipped/rules.ts';
import { shippedPackages, type LockedPackage } from '#scripts/shipped/shipped-packages.ts';

type Locked = LockedPackage & { readonly integrity: string };
const { packages: lock } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const bill = JSON.parse(readFileSync('docs/sbom.cdx.json', 'utf8')) as Bill;
const page = readLicencePage(readFileSync('docs/licences.md', 'utf8'));
const texts = readFileSync('assets/licences.txt', 'utf8');
const shipped = shippedPackages(importedPackages('src'), lock);
const names = shipped.map(({ name, version }) => `${name}@${version}`).sort();

// When one of these fails after a change of packages: node scripts/write-shipped.ts
describe('what is written of the shipped packages is true of today’s lock file', () => {
  test('the bill of materials has each, and nothing else', () => {
    expect(bill.components.map(publishedAs).sort()).toEqual(names);
  });

  test('with the checksum of the lock file', () => {
    const hashes = bill.components.map((component) => {
      const [{ content }] = component['hashes'] as [{ content: string }];
      return `${publishedAs(component)} ${Buffer.from(content, 'hex').toString('base64')}`;
    });
    const locked = shipped.map(({ name, version, place }) => {
      const { integrity } = lock[place] as Locked;
      return `${name}@${version} ${integrity.replace('sha512-', '')}`;
    });
    expect(hashes.sort()).toEqual(locked.sort());
  });

  test('what a package asks for is in the bill too', () => {
    const refs = new Set(bill.components.map((component) => component['bom-ref']));
    const asked = bill.dependencies.flatMap(({ dependsOn = [] }) => dependsOn);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((ref) => !refs.has(ref))).toEqual([]);
  });

  test('the page has each with its licence, and the texts name each', () => {
    expect(page.packages.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(names);
    const licences = new Map(
      bill.components.map((component) => [publishedAs(component), licenceOf(component)]),
    );
    for (const { name, version, licence } of page.packages) {
      expect(licences.get(`${name}@${version}`)).toBe(licence);
      expect(texts).toContain(`${name} ${version}\n`);
    }
  });

  test('every licence is allowed, and every version was two weeks old when it was looked at', () => {
    expect(page.on).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(refusals(page.packages, page.on)).toEqual([]);
  });

  test('the page can be read back as it was written', () => {
    expect(readLicencePage(licencePage(page.packages, page.on))).toEqual(page);
  });
});
