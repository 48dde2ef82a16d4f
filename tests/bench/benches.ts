import type { Bench } from './bench.ts';
import { p01 } from './figures/p01-save-call.ts';
import { p02 } from './figures/p02-wires.ts';
import { p03 } from './figures/p03-month-report.ts';
import { p04 } from './figures/p04-year-report.ts';
import { p04b } from './figures/p04b-countifs.ts';
import { p05 } from './figures/p05-client-search.ts';
import { p06 } from './figures/p06-free-times.ts';
import { p07 } from './figures/p07-xlsx-rows.ts';
import { p08 } from './figures/p08-start.ts';
import { p09 } from './figures/p09-keys.ts';
import { p10 } from './figures/p10-today.ts';
import { p11 } from './figures/p11-race.ts';
import { p13 } from './figures/p13-keystrokes.ts';
import { p13Kela } from './figures/p13-kela-presses.ts';
import { p14 } from './figures/p14-encryption.ts';
import { p15 } from './figures/p15-report-pdf.ts';

/** Every figure, in order. */
export const benches: readonly Bench[] = [
  p01,
  p02,
  p03,
  p04,
  p04b,
  p05,
  p06,
  p07,
  p08,
  p09,
  p10,
  p11,
  p13,
  p13Kela,
  p14,
  p15,
];
