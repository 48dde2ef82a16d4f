import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartsOf } from '#domain/statistics/charts/chart-kinds.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { instantOf } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import { at } from '#domain/time/minute-of-day.ts';
import { chartSection } from '#exports/chart-section.ts';
import { pageStyle } from '#exports/page-style.ts';
import { shownCell } from '#exports/page-cell.ts';
import { reportWorkbook } from '#exports/period-report.ts';
import { readRow } from '#exports/read-cell.ts';
import { reportPage } from '#exports/report-page.ts';
import { pdfPrinter } from '#headless/print-pdf.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { chromiumPath } from '#tests/support/browser.ts';
import {
  drawnTexts,
  pdfFacts,
  pdfPages,
  squeezed,
  taggedPictures,
  taggedTables,
} from '#tests/support/pdf.ts';
import { callOn, monthFacts, october, ofOneOffice } from '#tests/support/report-facts.ts';
import { until } from '#tests/support/until.ts';

const report = periodReport(october);
const workbook = reportWorkbook(
  {
    report,
    ...ofOneOffice,
    madeAt: instantOf(localDate('2026-11-03'), at(9, 15)),
    programVersion: '0.1.0',
    fingerprint: '0123456789abcdef',
  },
  'fi',
);
const page = { html: reportPage(workbook, 'fi'), style: pageStyle };
const manyNeeds = { outcome: 'resolved', topics: ['1', '2', '3', '4'], municipality: '010' } as const;
const folder = mkdtempSync(join(tmpdir(), 'print-pdf-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith('neuvontapoyta-pdf-'));

describe('with a real Chromium', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const printed = await pdfPrinter({ program: chromiumPath() })(page);
    if (printed.kind !== 'printed') throw new Error(printed.kind);
    ({ bytes } = printed);
  }, 120_000);

  test('the file is tagged, on A4 on its side, with the report’s title', async () => {
    const facts = await pdfFacts(bytes);
    expect(facts).toMatchObject({ Tagged: 'yes', Title: workbook.title, JavaScript: 'no' });
    expect(facts['Page size']).toMatch(/^841\.\d+ x 59\d\.\d+ pts \(A4\)$/);
  });

  test('R5 every cell of every table is in it under its heading, by the tags alone', async () => {
    const tables = await taggedTables(bytes);
    expect(tables).toHaveLength(workbook.sheets.length + 1);
    for (const [index, { title, columns, rows, totals }] of workbook.sheets.entries()) {
      const table = tables[index];
      expect(table?.caption).toBe(title);
      expect(table?.headings).toEqual(columns.map(({ heading }) => squeezed(heading)));
      const expected = [...rows, ...(totals ? [totals] : [])].map((row) =>
        readRow(columns, row).map((cell) => squeezed(shownCell(cell, 'fi'))),
      );
      expect(table?.rows).toEqual(expected);
    }
    const definitions = tables.at(-1)?.rows.map(([figure]) => figure);
    expect(definitions).toEqual(workbook.definitions.map(({ figure }) => squeezed(figure)));
  });

  test('the days are one page; the headings come again on every page of a table; pages are numbered', async () => {
    const pages = await pdfPages(bytes);
    expect(pages[0]).toContain('31.10.2026');
    expect(pages[0]).toMatch(/^\s*Yhteensä\s+6\s+5\s+1\s+1\b/m);
    const figures = pages.filter((text) => /^\s*Luku\s+Arvo/m.test(text));
    expect(figures.length).toBeGreaterThan(1);
    pages.forEach((text, index) =>
      expect(squeezed(text)).toMatch(new RegExp(`${index + 1}/${pages.length}$`)),
    );
  });

  test('several at once are printed one after the other, and nothing stays behind', async () => {
    const print = pdfPrinter({ program: chromiumPath() });
    const made = await Promise.all([1, 2].map((number) => print({ html: `<p>${number}</p>`, style: '' })));
    expect(made.map(({ kind }) => kind)).toEqual(['printed', 'printed']);
    const texts = await Promise.all(
      made.map(async (one) => (one.kind === 'printed' ? pdfPages(one.bytes) : [])),
    );
    expect(texts.map(([text = '']) => text.trim().split(/\s/)[0])).toEqual(['1', '2']);
    expect(leftBehind()).toEqual([]);
  });
});

describe('the charts of a month beside an earlier one', () => {
  const now = periodReport(monthFacts('2026-09', ({ on }) => ({ calls: [callOn(on, manyNeeds)] })));
  const section = chartSection(now, report, 'fi');
  const html = reportPage({ ...workbook, sheets: [], definitions: [] }, 'fi', section);
  const said = chartsOf(now).map((kind) => chartText(kind, now, report, 'fi'));
  const printed = async (style: string) => {
    const made = await pdfPrinter({ program: chromiumPath() })({ html, style });
    if (made.kind !== 'printed') throw new Error(made.kind);
    return made.bytes;
  };
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await printed(pageStyle);
  }, 120_000);

  test('each is a picture whose tag has its name and what it says', () => {
    expect(taggedPictures(bytes)).toEqual(said.map(({ title, summary }) => `${title}. ${summary}`));
  });

  test('each has its numbers as a table, by the tags alone', async () => {
    const tables = await taggedTables(bytes);
    for (const [index, { title, table }] of said.entries()) {
      const shown = tables[index];
      expect(squeezed(shown?.caption ?? '')).toBe(squeezed(title));
      expect(shown?.headings).toEqual(table.headings.map(({ text }) => squeezed(text)));
      const cells = [...table.rows, table.totals].map((row) => row.map((cell) => squeezed(`${cell ?? ''}`)));
      expect(shown?.rows).toEqual(cells);
    }
  });

  test('none is cut: each is whole on one page; in a style that lets them be cut, that is seen', async () => {
    expect(await cutCharts(section, bytes)).toEqual([]);
    const loose = await printed(`${pageStyle} .chart, .chart > .chart-drawn { display: block !important }`);
    expect(await cutCharts(section, loose)).not.toEqual([]);
  });
});

/** Titles of the charts of which not every word, from the title to the last number, is on one page in its order. */
async function cutCharts(section: string, bytes: Uint8Array): Promise<string[]> {
  const pages = await drawnTexts(bytes);
  const whole = /<h3>(.*?)<\/h3><p>(.*?)<\/p>.*?<svg role="img".*?<\/desc>(.*?)<\/svg>/g;
  const drawn = [...section.matchAll(whole)].map(([, title = '', summary = '', marks = '']) => ({
    title,
    words: squeezed(`${title}${summary}${marks}`.replaceAll(/<[^>]*>/g, '')),
  }));
  expect(drawn.length).toBeGreaterThan(5);
  return drawn.filter(({ words }) => !pages.some((text) => text.includes(words))).map(({ title }) => title);
}

describe('what goes wrong is told', () => {
  /** A program that is no browser: a script that writes its arguments beside it and does as it is told. */
  function script(name: string, does: string): string {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > "${file}.arguments"\n${does}\n`);
    chmodSync(file, 0o755);
    return file;
  }
  const told = (program: string) => readFileSync(`${program}.arguments`, 'utf8').trim().split('\n');
  const argument = (program: string, name: string) =>
    told(program)
      .find((one) => one.startsWith(`--${name}=`))
      ?.slice(name.length + 3) ?? '';

  test('no browser on the computer', async () => {
    expect(await pdfPrinter({ program: null, isRoot: false })(page)).toEqual({ kind: 'noBrowser' });
  });

  test.each([
    ['a program that is not there', () => join(folder, 'nothing')],
    ['one that ends with a fault', () => script('fault', 'exit 3')],
    ['one that makes no file', () => script('no-file', 'exit 0')],
    [
      'one that makes a file that is no PDF',
      () =>
        script(
          'no-pdf',
          'for a in "$@"; do case "$a" in --print-to-pdf=*) echo hei > "${a#*=}";; esac; done',
        ),
    ],
  ])('%s', async (_, program) => {
    expect(await pdfPrinter({ program: program(), isRoot: false })(page)).toEqual({ kind: 'failed' });
    expect(leftBehind()).toEqual([]);
  });

  test('one that takes too long is ended with its children, and its folder goes away', async () => {
    const program = script('slow', `sleep 60 & echo $! > "$0.child"\nwait`);
    const printing = pdfPrinter({ program, isRoot: false, limitMs: 1_500 })(page);
    expect(await printing).toEqual({ kind: 'failed' });
    const child = Number(readFileSync(`${program}.child`, 'utf8'));
    await until('the child to be gone', () => !isRunning(child));
    expect(existsSync(argument(program, 'user-data-dir'))).toBe(false);
  });

  test('the browser is given a profile of its own, no network, and its sandbox unless it is root', async () => {
    const program = script('told', 'exit 1');
    await pdfPrinter({ program, isRoot: false })(page);
    expect(told(program)).toEqual(
      expect.arrayContaining([
        '--headless',
        '--host-resolver-rules=MAP * ~NOTFOUND',
        '--no-pdf-header-footer',
      ]),
    );
    expect(argument(program, 'user-data-dir')).toContain('neuvontapoyta-pdf-');
    expect(told(program)).not.toContain('--no-sandbox');
    await pdfPrinter({ program, isRoot: true })(page);
    expect(told(program)).toContain('--no-sandbox');
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Ended but not yet collected by whoever inherited it.
  return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}
