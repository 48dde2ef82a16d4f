import type { LocalDate } from '#domain/time/local-date.ts';

/** Names that Windows keeps for devices, with or without an ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** One part of a name: lower case, ä ö å kept readable as a o a, everything but letters and digits a hyphen. */
function part(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  return RESERVED.test(plain) ? `${plain}-` : plain;
}

export interface ReportFileName {
  /** What the file is about, in the language of the report. */
  readonly subject: string;
  readonly office: string;
  /** `2026-10` or `2026-10-01--2026-10-31`: sorts by time in a folder. */
  readonly period: string;
  /** The word "made" in the language of the report. */
  readonly made: string;
  readonly madeOn: LocalDate;
  readonly ending: 'xlsx' | 'csv' | 'json' | 'pdf' | 'ics';
}

/**
 * The name of an exported report, `neuvontapuhelin-ja-kela_alavus_2026-10_tehty-2026-11-03.xlsx`: only a–z, 0–9, hyphens
 * and underscores, so that Windows, a USB stick and an e-mail program all keep it. At most 150 characters.
 */
export function reportFileName(name: ReportFileName): string {
  const parts = [
    part(name.subject),
    part(name.office),
    name.period.split('--').map(part).join('--'),
    `${part(name.made)}-${name.madeOn}`,
  ];
  return `${parts.filter((text) => text !== '').join('_')}.${name.ending}`;
}
