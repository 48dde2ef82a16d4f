import { useId } from 'react';
import { figureChange } from '#domain/statistics/figure-change.ts';
import type { Figure } from '#domain/statistics/figure-list.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { FigureDefinition } from './figure-definition.tsx';

export interface FigureRowProps {
  figure: Figure;
  /** The same figure of the earlier period, when one is set beside it. */
  before: Figure | undefined;
  report: PeriodReport;
  isOpen: boolean;
  onToggle: () => void;
}

/** One figure, and under it, when asked, how it is to be read. */
export function FigureRow({ figure, before, report, isOpen, onToggle }: FigureRowProps) {
  const id = useId();
  const language = useLanguage();
  const { key, value, decimals, unit, part, divisor } = figure;
  const { label, divisor: dividedBy, empty } = figureWords[language][key];
  const changeText = (change: number | undefined) =>
    change !== undefined && formatNumber(change, language, decimals);
  const whole = (count: number | undefined) => count !== undefined && formatNumber(count, language);
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="statistics-figure"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
            <span>{label}</span>
          </button>
        </th>
        <td data-kind="number" className="statistics-value">
          {value === undefined ? empty : formatNumber(value, language, decimals)}
        </td>
        {before && (
          <>
            <td data-kind="number">
              {before.value === undefined ? empty : formatNumber(before.value, language, decimals)}
            </td>
            <td data-kind="number">{changeText(figureChange(figure, before))}</td>
          </>
        )}
        <td>{statisticsWords[language].units[unit]}</td>
        <td data-kind="number">{whole(part)}</td>
        <td data-kind="number">{whole(divisor)}</td>
        <td>{dividedBy}</td>
      </tr>
      {isOpen && (
        <tr className="statistics-definition" id={id}>
          <td colSpan={before ? 8 : 6}>
            <FigureDefinition figure={figure} report={report} />
          </td>
        </tr>
      )}
    </>
  );
}
