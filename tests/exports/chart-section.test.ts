import { assert, constant, oneof, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '#domain/statistics/charts/chart-kinds.ts';
import { periodReport } from '#domain/statistics/period-report.ts';
import { wholeAxis } from '#domain/statistics/charts/drawing/whole-axis.ts';
import { chartSection } from '#exports/chart-section.ts';
import { chartDrawing, chartSvg, type ChartSize } from '#exports/chart-svg.ts';
import { filledMark, sampleMark, stateMark, textMark } from '#exports/chart-marks.ts';
import { escaped } from '#exports/page-cell.ts';
import { languages } from '#i18n/language.ts';
import { chartText } from '#i18n/statistics-chart-texts.ts';
import { anyReport } from '#tests/support/any-report.ts';
import { monthFacts, october } from '#tests/support/report-facts.ts';

const report = periodReport(october);
const before = periodReport(monthFacts('2026-09'));
const count = (text: string, what: RegExp) => [...text.matchAll(what)].length;
type Kind = Parameters<typeof chartText>[0];
const svgOf = (kind: Kind, compared: typeof report | null = null, size: ChartSize = 'narrow') => {
  const text = chartText(kind, report, compared, 'fi');
  return chartSvg(chartDrawing(kind, report, compared, text, { language: 'fi', size }), text);
};
const heights = (svg: string, look: string) =>
  [...svg.matchAll(new RegExp(`class="chart-${look}"[^>]* height="([\\d.]+)"`, 'g'))].map(([, height]) =>
    Number(height),
  );

describe('a drawing', () => {
  test('columns are as high as their numbers, and a day without calls is drawn as zero', () => {
    const svg = svgOf('callsByDay');
    // Answered: 2 on the first day, 2 on the second, 1 on the unstaffed fifth.
    const [first = 0, second = 0, third = 0] = heights(svg, 'solid');
    expect([first / third, second / third]).toEqual([expect.closeTo(2, 1), expect.closeTo(2, 1)]);
    expect(heights(svg, 'rim')).toHaveLength(1);
    // 22 open days, of which three had calls and one of those nobody on duty.
    expect(count(svg, /class="chart-zero"/g)).toBe(19);
    expect(count(svg, /class="chart-unstaffed"/g)).toBe(1);
  });

  test('bars are as long as their numbers, which stand beside them', () => {
    const svg = svgOf('outcome');
    const widths = [...svg.matchAll(/class="chart-rim"[^>]* width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0), 0);
    const numbers = [...svg.matchAll(/class="chart-number"[^>]*>([^<]*)</g)].map(([, number]) => number);
    expect(numbers).toEqual(report.distributions[0]?.rows.map((row) => String(row.count)));
  });

  test('the earlier period is outlined only where one is compared', () => {
    expect(count(svgOf('halfHours', before), /class="chart-before"/g)).toBeGreaterThan(0);
    expect(count(svgOf('halfHours'), /class="chart-before"/g)).toBe(0);
  });

  test('is one picture with a name and a description, and no pattern and no bitmap', () => {
    for (const kind of chartsOf(report)) {
      const svg = svgOf(kind, before);
      const { title, summary } = chartText(kind, report, before, 'fi');
      expect(svg).toContain(`role="img" aria-label="${escaped(`${title}. ${summary}`)}"`);
      expect(svg).toContain(`<title>${escaped(title)}</title><desc>${escaped(summary)}</desc>`);
      expect(svg).not.toMatch(/<(?:image|pattern|foreignObject|style|script)|url\(|NaN|Infinity|undefined/);
    }
  });
});

test('each filling and state is told from the others', () => {
  const box = { x: 0, y: 0, width: 20, height: 20 };
  const fills = ['solid', 'hatch', 'cross', 'open', 'closed', 'unstaffed', 'outline'] as const;
  expect(new Set(fills.map((fill) => filledMark(box, fill))).size).toBe(fills.length);
  const looks = [...fills, 'zero', 'half', 'square'] as const;
  expect(new Set(looks.map(sampleMark)).size).toBe(looks.length);
  expect(stateMark(box, 'staffedWithCalls')).toBe('');
  expect(
    new Set((['closed', 'unstaffed', 'partlyUnstaffed'] as const).map((one) => stateMark(box, one))).size,
  ).toBe(3);
  expect(textMark('<b>&', { x: 1, y: 2 })).toContain('&#60;b&#62;&#38;');
});

test('an axis ends at a whole line at or above the largest, with few lines', () => {
  for (let most = 1; most <= 5000; most += 1) {
    const { top, lines } = wholeAxis(most);
    expect(top).toBeGreaterThanOrEqual(most);
    expect(lines.at(-1)).toBe(top);
    expect(lines.every(Number.isInteger) && lines.length >= 2 && lines.length <= 7).toBe(true);
  }
});

describe('the section', () => {
  test('has every chart of the report with its numbers as a table, in every language', () => {
    for (const language of languages) {
      const section = chartSection(report, before, language);
      for (const kind of chartsOf(report)) {
        const { title, table } = chartText(kind, report, before, language);
        expect(section).toContain(`<h3>${escaped(title)}</h3>`);
        expect(section).toContain(`<caption>${escaped(title)}</caption>`);
        expect(table.rows.length).toBeGreaterThan(0);
      }
      expect(count(section, /role="img"/g)).toBe(chartsOf(report).length);
      expect(section).not.toMatch(/<th\b(?![^>]* scope=)/);
    }
  });

  test('small charts stand two in a row, calls have the whole width and a month of them two halves', () => {
    const section = chartSection(report, null, 'fi');
    const looks = Object.fromEntries(
      [...section.matchAll(/<div class="(chart [^"]+)">(?:<div class="chart-drawn">)?<h3>(.*?)<\/h3>/g)].map(
        ([, look = '', title = '']) => [title, look],
      ),
    );
    expect(looks['Puhelut päivittäin']).toBe('chart wide timed halves whole');
    expect(looks['Kela-aikojen käyttö päivittäin']).toBe('chart narrow timed');
    expect(looks['Lopputulos']).toBe('chart narrow');
    expect(count(section, /class="chart wide/g)).toBe(1);
    // A space between two would take the room of the second.
    expect(/<\/div>\s+<div/.test(section)).toBe(false);
  });

  test('what is too much beside another chart has the whole width', () => {
    const kela = /<div class="([^"]+)"><div class="chart-drawn"><h3>Kela-aikojen/;
    // Eight columns: of the period and of the one beside it.
    expect(kela.exec(chartSection(report, before, 'fi'))?.[1]).toBe('chart wide timed whole');
    expect(svgOf('outcome', null, 'wide')).toContain('viewBox="0 0 1320 ');
    expect(svgOf('outcome')).toContain('viewBox="0 0 380 ');
  });

  test('any report is drawn, every tag that opens closes, and nothing is off the number line', () => {
    assert(
      property(anyReport, oneof(constant(null), anyReport), (one, compared) => {
        const section = chartSection(one, compared, 'fi');
        expect(section).not.toMatch(/NaN|Infinity|undefined|height="-|width="-/);
        for (const tag of ['svg', 'table', 'tr', 'div', 'ul'])
          expect(count(section, new RegExp(`<${tag}[ >]`, 'g'))).toBe(
            count(section, new RegExp(`</${tag}>`, 'g')),
          );
      }),
      { numRuns: 25 },
    );
  });
});
