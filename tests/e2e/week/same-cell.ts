import { formatDate } from '#i18n/formats.ts';
import { localDate } from '#domain/time/local-date.ts';

/** A number as people or files write it: spaces between thousands, a decimal comma, either minus. */
const number = /^[-−]?\d[\d\s]*(,\d+)?$/;

/** A cell of a file or of the screen as the text by which it is compared; 4, "4" and "4,0" are the same number. */
export function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return formatDate(localDate(cell.toISOString().slice(0, 10)), 'fi');
  if (typeof cell === 'number') return String(cell);
  const text = (typeof cell === 'string' ? cell : JSON.stringify(cell)).replaceAll(/\s+/g, ' ').trim();
  if (!number.test(text)) return text;
  return String(Number(text.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.')));
}
