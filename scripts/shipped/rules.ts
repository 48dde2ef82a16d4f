/** Licences that ask for no more than to be named; anything else is somebody's decision first. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
];

/** True when the licence, or one of those it offers, is allowed: `MIT`, `(MIT OR CC0-1.0)`, `MIT AND ISC`. */
export function isAllowed(licence: string): boolean {
  const names = (text: string, by: RegExp) => text.split(by).map((name) => name.trim());
  return names(licence.replace(/^\((.*)\)$/, '$1'), / or /i).some((choice) =>
    names(choice, / and /i).every((name) => allowed.includes(name)),
  );
}

/** Days a version must have been public: what is planted in a package is mostly found sooner (trust.md). */
export const QUARANTINE_DAYS = 14;

export interface JudgedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** `2026-10-14`, when this version became public. */
  readonly publishedOn: string;
}

/** Why packages may not be shipped on a day, one sentence each. */
export function refusals(packages: readonly JudgedPackage[], on: string): string[] {
  const latest = new Date(Date.parse(on) - QUARANTINE_DAYS * 86_400_000).toISOString().slice(0, 10);
  return packages.flatMap(({ name, version, licence, publishedOn }) => [
    ...(isAllowed(licence) ? [] : [`${name}@${version} has the licence ${licence || 'of nobody'}`]),
    ...(publishedOn !== '' && publishedOn <= latest
      ? []
      : [`${name}@${version} is younger than ${QUARANTINE_DAYS} days: ${publishedOn || 'never published'}`]),
  ]);
}
