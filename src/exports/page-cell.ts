import { localDate } from '#domain/time/local-date.ts';
import { formatDate, formatMonth, formatTime } from '#i18n/formats.ts';
import type { Language } from '#i18n/language.ts';
import { formatNumber, formatPercent } from '#i18n/number-formats.ts';
import type { ReadCell } from './read-cell.ts';

/** A cell as the screen writes it in the language: `1 234,5`, `5.10.2026`, `9.30`; nothing is the empty text. */
export function shownCell(cell: ReadCell, language: Language): string {
  switch (cell.is) {
    case 'nothing':
      return '';
    case 'text':
    case 'code':
      return cell.text;
    case 'integer':
    case 'decimal':
    case 'minutes':
      return formatNumber(cell.number, language, cell.decimals);
    case 'percent':
      return formatPercent(cell.number, language, cell.decimals);
    case 'date':
      return formatDate(localDate(cell.date), language);
    case 'month':
      return formatMonth(cell.month, language);
    case 'time':
      return formatTime(cell.minute, language);
  }
}

/** Whether a cell stands at the right edge of its column, as numbers do. */
export function isRight(cell: ReadCell): boolean {
  return cell.is === 'integer' || cell.is === 'decimal' || cell.is === 'percent' || cell.is === 'minutes';
}

/** The text as HTML shows it, in an element or an attribute: no character of it is markup. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\0', '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
