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
  /** An earlier period is set beside the report. */
  isCompared: boolean;
  /** The same figure of it; a figure of the moment has none. */
  before: Figure | undefined;
  report: PeriodReport;
  isOpen: boolean;
  onToggle: () => void;
}

/** One figure, and under it, when asked, how it is to be read. */
export function FigureRow({ figure, isCompared, before, report, isOpen, onToggle }: FigureRowProps) {
  const id = useId();
  const language = useLanguage();
  const { key, value, decimals, unit, part, divisor } = figure;
  const { label, divisor: dividedBy, empty } = figureWords[language][key];
  const valueText = (one: number | undefined) =>
    one === undefined ? empty : formatNumber(one, language, decimals);
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
          {valueText(value)}
        </td>
        {isCompared && (
          <>
            <td data-kind="number">{before && valueText(before.value)}</td>
            <td data-kind="number">{before && changeText(figureChange(figure, before))}</td>
          </>
        )}
        <td>{statisticsWords[language].units[unit]}</td>
        <td data-kind="number">{whole(part)}</td>
        <td data-kind="number">{whole(divisor)}</td>
        <td>{dividedBy}</td>
      </tr>
      {isOpen && (
        <tr className="statistics-definition" id={id}>
          <td colSpan={isCompared ? 8 : 6}>
            <FigureDefinition figure={figure} report={report} />
          </td>
        </tr>
      )}
    </>
  );
}
