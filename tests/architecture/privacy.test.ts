import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything that is, or is about to be, in the repository; pictures and fonts apart. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((name) => name !== '' && !/\.(png|ico|icns|woff2?)$/.test(name))
  .filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile() === true)
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** Lines of the repository in which a search finds something, as "file:line: what". */
function places(
  search: (line: string) => readonly string[],
  except: readonly string[] = [],
): readonly string[] {
  return files
    .filter(({ name }) => !except.includes(name))
    .flatMap(({ name, text }) =>
      text.split('\n').flatMap((line, index) => search(line).map((what) => `${name}:${index + 1}: ${what}`)),
    );
}

/**
 * Telephone numbers as they are written in Finland. No series is reserved for invented numbers here, so invented ones
 * begin with 000: after the trunk prefix 0 no area or network begins with 0, and nobody can be reached by them.
 */
function phoneNumbers(line: string): readonly string[] {
  const written =
    /(?<![\w.,:/+-])(?:(?:\+|00)358[ -]?[1-9]\d{0,2}|0[1-9]\d{0,2})(?:[ -]?\d{2,4}){2,3}(?![\w.-]?\d)/g;
  const digits = (text: string) => text.replace(/\D/g, '').replace(/^(00)?358/, '0');
  const otherShape = /^(\d{2}-\d{2}-\d{4}|\d{6}-\d{3}|0123456789)$/;
  return [...line.matchAll(written)]
    .map(([text]) => text)
    .filter((text) => !otherShape.test(text) && digits(text).length >= 7 && digits(text).length <= 11);
}

/**
 * Personal identity codes with a right check character. Individual numbers 900–999 are never given to a person
 * (they are for temporary and test codes), so only those may be written down, and the one example that the
 * authority itself publishes.
 */
const publishedExample = '131052-308T';

function identityCodes(line: string): readonly string[] {
  const written = /(?<!\w)(\d{6})[-+ABCDEFUVWXY](\d{3})([0-9A-Y])(?!\w)/g;
  return [...line.matchAll(written)]
    .filter(([, date = '', number = '', check]) => {
      const right = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + number) % 31] === check;
      return right && Number(number) < 900;
    })
    .map(([text]) => text)
    .filter((text) => text !== publishedExample);
}

const matches = (pattern: RegExp) => (line: string) => [...line.matchAll(pattern)].map(([text]) => text);

// Put together from pieces, so that this file does not find itself. A name of one letter is an example.
const folders = ['work', 'home', 'root', 'Users', 'tmp'].map((name) => `/${name}/`);
const privateFolder = new RegExp(`(?<![\\w.$*}\\])])(?:[A-Z]:)?(?:${folders.join('|')})[\\w.-]{2,}`, 'g');

describe('the repository tells nothing of people or computers', () => {
  it('has files to look at', () => expect(files.length).toBeGreaterThan(100));

  it('holds no telephone number that could be somebody’s', () => {
    expect(places(phoneNumbers, ['tests/architecture/privacy.test.ts', 'package-lock.json'])).toEqual([]);
  });

  it.each([
    '040 123 4567',
    '0401234567',
    '+358 40 123 4567',
    '+358401234567',
    '06 123 4567',
    '09-1234567',
    '050-1234567',
  ])('would notice the telephone number %s', (number) => {
    expect(phoneNumbers(`soita ${number}, kiitos`)).toHaveLength(1);
    expect(phoneNumbers(`'${number}'`)).toHaveLength(1);
  });

  it.each([
    '000 123 4567',
    '3.2.2021',
    '03.02.2021',
    '2021-02-03',
    '03-02-2021',
    '09.00–10.30',
    '0,125',
    '010',
    '0.0123456',
  ])('takes %s for no telephone number', (text) => expect(phoneNumbers(`arvo ${text} tässä`)).toEqual([]));

  it('holds no personal identity code that could be somebody’s', () => {
    expect(places(identityCodes, ['tests/architecture/privacy.test.ts'])).toEqual([]);
  });

  it('would notice one, in every century, and only with a right check character', () => {
    const check = (date: string, number: string) =>
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + number) % 31];
    for (const sign of '-+AY') {
      const code = `010101${sign}123${check('010101', '123')}`;
      expect(identityCodes(`tunnus ${code}.`)).toEqual([code]);
      expect(identityCodes(`tunnus 010101${sign}123${check('010101', '124')}.`)).toEqual([]);
    }
    expect(identityCodes(`010101-900${check('010101', '900')} ${publishedExample}`)).toEqual([]);
  });

  it('holds no folder of one computer', () => {
    expect(places(matches(privateFolder), ['package-lock.json'])).toEqual([]);
  });

  it('would notice one', () => {
    expect(folders.flatMap((folder) => matches(privateFolder)(`cd ${folder}abc`))).toHaveLength(
      folders.length,
    );
    expect(matches(privateFolder)(`https://example.org${folders[0]}abc`)).toEqual([]);
  });

  it('holds no address of a package registry but the public one', () => {
    const registry = /https?:\/\/[\w.:-]*(?:registry|npm|verdaccio|artifactory|nexus)[\w.:-]*/g;
    const found = places(matches(registry)).filter((place) => !place.endsWith('https://registry.npmjs.org'));
    expect(found.filter((place) => !/https:\/\/(www\.)?npmjs\.com$/.test(place))).toEqual([]);
  });
});
