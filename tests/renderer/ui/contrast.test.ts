import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/renderer/ui/tokens.css', import.meta.url), 'utf8');

type Palette = ReadonlyMap<string, string>;

function block(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('\n}', start));
}

/** Declarations of a block; for `light-dark(a, b)` the one that is asked for. */
function palette(text: string, which: 0 | 1): Palette {
  const found = [...text.matchAll(/--c-([a-z-]+):\s*([^;]+);/g)];
  return new Map(
    found.map(([, name, value]) => {
      const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value ?? '');
      return [name ?? '', pair?.[which + 1] ?? value ?? ''];
    }),
  );
}

const palettes: Readonly<Record<string, Palette>> = {
  light: palette(block(':root'), 0),
  dark: palette(block(':root'), 1),
  contrast: new Map([...palette(block(':root'), 1), ...palette(block(":root[data-theme='contrast']"), 1)]),
};

/** Relative luminance of #rrggbb, 0–1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? Number.NaN) + 0.7152 * (green ?? Number.NaN) + 0.0722 * (blue ?? Number.NaN);
}

function ratio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? Number.NaN) + 0.05) / ((dark ?? Number.NaN) + 0.05);
}

const surfaces = ['page', 'surface', 'sunken'];

/** What is written on what. */
const text: [string, string[]][] = [
  ['text', [...surfaces, 'hover']],
  ['muted', [...surfaces, 'hatch', 'hover']],
  ['accent', [...surfaces, 'hover']],
  ['accent-hover', [...surfaces, 'hover']],
  ['on-accent', ['accent', 'accent-hover', 'accent-press']],
  ['on-accent-soft', ['accent-soft']],
  ['danger', [...surfaces, 'hover']],
  ['danger-hover', [...surfaces]],
  ['on-danger', ['danger', 'danger-hover']],
  ['on-danger-soft', ['danger-soft']],
  ['on-warning-soft', ['warning-soft']],
  ['on-success-soft', ['success-soft']],
  ['on-info-soft', ['info-soft']],
];

/** Lines and shapes that carry meaning, on what they stand. */
const shapes: [string, string[]][] = [
  ['edge', surfaces],
  ['accent', ['accent-soft', 'surface']],
  ['danger', ['danger-soft', 'surface']],
  ['warning', ['warning-soft', ...surfaces]],
  ['success', ['success-soft', ...surfaces]],
  ['info', ['info-soft', ...surfaces]],
  ['focus', [...surfaces, 'hover', 'accent-soft', 'warning-soft', 'danger-soft', 'hatch']],
];

const pairsOf = (list: [string, string[]][]) =>
  list.flatMap(([above, below]) => below.map((under) => [above, under] as const));

describe.each(Object.keys(palettes))('theme %s', (theme) => {
  const colours = palettes[theme] ?? new Map<string, string>();
  const between = (above: string, below: string) => ratio(colours.get(above) ?? '', colours.get(below) ?? '');

  test.each(pairsOf(text))('text %s on %s has at least 4.5:1', (above, below) => {
    expect(between(above, below)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairsOf(shapes))('shape %s on %s has at least 3:1', (above, below) => {
    expect(between(above, below)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour token is measured, except what only separates or dims', () => {
  const measured = new Set([...text, ...shapes].flatMap(([above, below]) => [above, ...below]));
  const unmeasured = [...(palettes['light']?.keys() ?? [])].filter((name) => !measured.has(name));
  expect(unmeasured).toEqual(['backdrop', 'line']);
});

test('no style sheet but the tokens and the print look names a colour', () => {
  const names = [
    'base',
    'button',
    'field',
    'choice',
    'list',
    'date',
    'overlay',
    'feedback',
    'layout',
    'table',
    'slot-grid',
    'command-palette',
  ];
  const named = names.flatMap((name) => {
    const sheet = readFileSync(new URL(`../../../src/renderer/ui/${name}.css`, import.meta.url), 'utf8');
    return [...sheet.matchAll(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)].map(
      (match) => `${name}: ${match[0]}`,
    );
  });
  expect(named).toEqual([]);
});

test('the ratio of black and white is 21:1', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
