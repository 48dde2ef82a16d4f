import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, type SourceFile } from '#tests/support/source-tree.ts';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((name) => ({
    name,
    text: readFileSync(name, 'utf8'),
  })),
  ...filesBelow('docs', ['.md']),
];
const page = (name: string) => pages.find((one) => one.name === name) as SourceFile;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The anchor a heading gets on hosted Git services. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** Links and pictures of a page that lead nowhere in the repository. Other sites are not visited. */
function lostLinks({ name, text }: SourceFile): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => {
      const [file = '', heading] = link.split('#');
      const place = file === '' ? name : path.posix.join(path.posix.dirname(name), file);
      if (!existsSync(place)) return true;
      if (heading === undefined) return false;
      const headings = [...readFileSync(place, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, said = '']) =>
        anchor(said),
      );
      return !headings.includes(heading);
    });
}

/** Names of package scripts that a page tells to run: `npm start`, `npm test`, `npm run NAME`, within code only. */
function commands(text: string): readonly string[] {
  return [...text.matchAll(/```[^`]*```|`[^`\n]+`/g)]
    .flatMap(([code]) => [...code.matchAll(/npm (?:run )?([a-z][\w:-]*)/g)])
    .map(([, name = '']) => name)
    .filter((name) => name !== 'install');
}

describe('the documentation', () => {
  it.each(pages.map(({ name }) => name))('%s links only to what exists', (name) => {
    expect(lostLinks(page(name))).toEqual([]);
  });

  it('would miss a file or a heading', () => {
    const text =
      '[a](docs/architecture.md) [b](docs/none.md) [c](README.md#nowhere) [d](https://example.org/x)';
    expect(lostLinks({ name: 'README.md', text })).toEqual(['docs/none.md', 'README.md#nowhere']);
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('%s names only commands that exist', (name) => {
    const named = commands(page(name).text);
    expect(named).toContain('test');
    expect(named.filter((command) => !(command in scripts))).toEqual([]);
  });

  it('tells the two commands first: npm start, npm test', () => {
    expect(commands(page('README.md').text).slice(0, 2)).toEqual(['start', 'test']);
  });

  it('knows every layer and every top-level folder', () => {
    const text = page('docs/architecture.md').text;
    const layers = readdirSync('src').map((layer) => `src/${layer}`);
    expect(layers.filter((layer) => !text.includes(`\`${layer}\``))).toEqual([]);
  });
});

describe('decisions', () => {
  const decisions = filesBelow('docs/decisions', ['.md']).filter(({ name }) => !name.endsWith('README.md'));

  it('are numbered, each number once', () => {
    const numbers = decisions.map(({ name }) => /(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]);
    expect(numbers).not.toContain(undefined);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(decisions.map(({ name, text }) => [name, text]))(
    '%s tells status, context, decision and cost',
    (_, text) => {
      const parts = [...text.matchAll(/^## (.*)\n+([^#]*)/gm)].map(([, heading, body]) => [
        heading,
        body?.trim(),
      ]);
      expect(parts.map(([heading]) => heading).slice(0, 4)).toEqual([
        'Status',
        'Context',
        'Decision',
        'Cost',
      ]);
      expect(parts.filter(([, body]) => (body ?? '').length < 8)).toEqual([]);
    },
  );

  it('are all listed', () => {
    const list = page('docs/decisions/README.md');
    const linked = decisions.filter(({ name }) => list.text.includes(`(${path.posix.basename(name)})`));
    expect(linked.length).toBe(decisions.length);
  });
});
