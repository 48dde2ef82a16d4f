import type { Language } from './language.ts';
import { formatNumber } from './number-formats.ts';

/**
 * The whole of a part, as a sentence has it after the part: fi `22:sta`, `7:stä`, of one `yhdestä`; sv `av 22`; en `of 22`.
 * The Finnish ending is that of the number read aloud, by its last word (kaksi-sta, yhdeksä-stä, sada-sta).
 */
export function ofWhole(whole: number, language: Language): string {
  const number = formatNumber(whole, language);
  if (language === 'sv') return `av ${number}`;
  if (language === 'en') return `of ${number}`;
  return whole === 1 ? 'yhdestä' : `${number}:${endsInFront(whole) ? 'stä' : 'sta'}`;
}

/** yhdestä, neljästä, viidestä, seitsemästä, yhdeksästä; the others of one to nine are kahdesta, kolmesta, kuudesta, kahdeksasta. */
const frontUnits: ReadonlySet<number> = new Set([1, 4, 5, 7, 9]);

/** The last word of the number has front vowels; of 11–19 it is the ending of their first part that is written. */
function endsInFront(whole: number): boolean {
  const unit = whole % 10;
  if (unit > 0) return frontUnits.has(unit);
  // kymmenestä, but sadasta, tuhannesta, miljoonasta, nollasta
  return whole % 100 > 0;
}
