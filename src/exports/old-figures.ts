import type { RefusedRow } from '#domain/old-figures/refusal.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Language } from '#i18n/language.ts';
import { oldRowRefusalWords } from '#i18n/old-figures-refusals.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { sayIn } from '#i18n/say.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { reportFileName } from './file-name.ts';
import type { Sheet } from './sheet.ts';

/** The refused rows of an old table: where each is and why. Nothing that stands in the row, which may be anything. */
export function refusedRowsSheet(refused: readonly RefusedRow[], language: Language): Sheet {
  const say = sayIn(oldFiguresWords, language);
  return {
    name: say('refusedRows'),
    title: say('refusedRows'),
    facts: [],
    columns: [
      { key: 'sheet', heading: say('sheet'), kind: 'text' },
      { key: 'row', heading: say('row'), kind: 'integer' },
      { key: 'heading', heading: say('column'), kind: 'text' },
      { key: 'why', heading: say('why'), kind: 'text' },
    ],
    rows: refused.map(({ sheet, row, heading, why }) => [
      sheet,
      row,
      heading ?? '',
      oldRowRefusalWords[why][language],
    ]),
  };
}

/** Such as `hylatyt-rivit_tehty-2026-10-21.csv`. */
export function refusedRowsFileName(language: Language, madeOn: LocalDate): string {
  return reportFileName({
    subject: sayIn(oldFiguresWords, language)('refusedRows'),
    office: '',
    period: '',
    made: statisticsWords[language].made,
    madeOn,
    ending: 'csv',
  });
}
