import type { JudgedPackage } from './rules.ts';

/** `docs/licences.md`: what is in the program, under which licence, public since when. */
export function licencePage(packages: readonly JudgedPackage[], on: string): string {
  return `# Licences

Packages whose code may be in the installed program. Written by \`node scripts/write-shipped.ts\`, which refuses other licences
than the usual permissive ones and versions younger than 14 days; the same as a bill of materials is in
[sbom.cdx.json](sbom.cdx.json), and the licences' own words come with the program (\`assets/licences.txt\`).

Looked at on ${on}. ${packages.length} packages.

| package | version | licence | public since |
| --- | --- | --- | --- |
${packages.map(({ name, version, licence, publishedOn }) => `| ${name} | ${version} | ${licence} | ${publishedOn} |`).join('\n')}
`;
}

/** What a licence page says; the reverse of {@link licencePage}. */
export function readLicencePage(page: string): { readonly on: string; readonly packages: JudgedPackage[] } {
  const [, on = ''] = /Looked at on (\d{4}-\d{2}-\d{2})/.exec(page) ?? [];
  const rows = page.split('\n').filter((line) => /^\| .* \| \d+\.\d+\.\d+/.test(line));
  return {
    on,
    packages: rows.map((row) => {
      const [, name = '', version = '', licence = '', publishedOn = ''] = row
        .split('|')
        .map((cell) => cell.trim());
      return { name, version, licence, publishedOn };
    }),
  };
}
