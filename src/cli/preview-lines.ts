import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { formatMoment, formatWeekdayAndDate } from '#i18n/formats.ts';
import { sayPassed } from '#i18n/old-figures-passed.ts';
import { oldRowRefusalWords } from '#i18n/old-figures-refusals.ts';
import { targetNames } from '#i18n/old-figures-targets.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { problemWords, type ProblemCode } from '#i18n/problems.ts';
import { sayIn } from '#i18n/say.ts';

const say = sayIn(oldFiguresWords, 'fi');

/** What keeps a file or a mapping from being used, in sentences; a code without one says so itself. */
export const sayProblems = (codes: readonly string[]): string =>
  codes
    .map((code) =>
      Object.hasOwn(problemWords.fi, code) ? sayIn(problemWords, 'fi')(code as ProblemCode) : code,
    )
    .join(' ');

/** How each column is read: `Vastatut kpl = Vastatut puhelut`. */
export const columnLines = ({ mapping }: Pick<OldFiguresPreview, 'mapping'>): string[] =>
  mapping.columns.map(
    ({ heading, target }) => `${heading} = ${target === null ? say('leaveUnread') : targetNames[target].fi}`,
  );

const place = (sheet: string, row: number) =>
  [sheet, `${say('row').toLowerCase()} ${row}`].filter((text) => text !== '').join(', ');

/** What an import would do, line by line, as the screen shows it before saving: all of its refused rows too. */
export function previewLines(fileName: string, preview: OldFiguresPreview): string[] {
  const { mapping, days, refused, added, changed, importedAt, problems } = preview;
  const all = added + changed;
  const dayLines = days.map(
    ({ on, sheet, row, before, ...counts }) =>
      `  ${formatWeekdayAndDate(on, 'fi')}: ${(['answered', 'missed', 'outside'] as const)
        .map((kind) => `${say(kind).toLowerCase()} ${counts[kind]}`)
        .join(
          ', ',
        )} (${before === null ? say('added') : say('changedFrom', { before })}; ${place(sheet, row)})`,
  );
  const refusedLines = refused.map(
    ({ sheet, row, heading, why }) =>
      `  ${[place(sheet, row), heading].filter((text) => text !== null).join(', ')}: ${oldRowRefusalWords[why].fi}`,
  );
  return [
    `${say('preview')}: ${fileName}`,
    ...(importedAt === null ? [] : [say('sameFile', { when: formatMoment(importedAt, 'fi') })]),
    `${say('layout')}: ${say('layoutKind', { layout: mapping.layout })}`,
    `${say('columns')}:`,
    ...columnLines(preview).map((line) => `  ${line}`),
    ...problems.map((code) => sayProblems([code])),
    `${say('counts', { ...preview, refused: refused.length })} ${sayPassed(preview.passed, 'fi')}`.trim(),
    ...(dayLines.length === 0 ? [] : [`${say('daysShown', { shown: days.length, all })}:`, ...dayLines]),
    ...(refusedLines.length === 0 ? [] : [`${say('refusedRows')}:`, ...refusedLines]),
    ...(all === 0 && problems.length === 0 ? [say('nothing')] : []),
  ];
}
