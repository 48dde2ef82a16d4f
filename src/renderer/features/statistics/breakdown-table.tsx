import type { MonthPart, OfficePart } from '#domain/statistics/breakdown.ts';
import type { Figure } from '#domain/statistics/figure-list.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { breakdownHeading } from '#i18n/statistics-labels.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { WideFrame } from './wide-frame.tsx';

export interface BreakdownTableProps {
  parts: readonly (MonthPart | OfficePart)[];
  title: string;
}

/** Every figure month by month, or office by office: the rows and columns of the exported table. */
export function BreakdownTable({ parts, title }: BreakdownTableProps) {
  const language = useLanguage();
  const words = statisticsWords[language];
  const headings = parts.map((part) => breakdownHeading(part, language));
  return (
    <WideFrame label={title}>
      <table className="ui-table statistics-breakdown">
        <caption className="ui-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.unit}</th>
            {headings.map((heading) => (
              <th key={heading} scope="col" data-kind="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(parts[0]?.figures ?? []).map(({ key, unit }, row) => (
            <tr key={key}>
              <th scope="row">{figureWords[language][key].label}</th>
              <td>{words.units[unit]}</td>
              {parts.map(({ figures }, index) => (
                <td key={headings[index]} data-kind="number">
                  {valueText(figures[row])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideFrame>
  );

  function valueText(figure: Figure | undefined) {
    if (figure === undefined) return '';
    const { key, value, decimals } = figure;
    return value === undefined ? figureWords[language][key].empty : formatNumber(value, language, decimals);
  }
}
