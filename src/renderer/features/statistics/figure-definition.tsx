import type { Figure } from '#domain/statistics/figure-list.ts';
import { figureRows } from '#domain/statistics/figure-rows.ts';
import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { formatNumber } from '#i18n/number-formats.ts';
import { figureWords } from '#i18n/statistics-figures.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { FigureDays } from './figure-days.tsx';

/** How a figure is to be read, what was divided by what, and the days it is made of. */
export function FigureDefinition({ figure, report }: { figure: Figure; report: PeriodReport }) {
  const say = useWords(statisticsScreenWords);
  const language = useLanguage();
  const words = statisticsWords[language];
  const { definition, divisor: what, empty } = figureWords[language][figure.key];
  const { part, divisor } = figure;
  const number = (count: number) => formatNumber(count, language);
  const rows = figureRows(report, figure.key);
  return (
    <div className="statistics-behind">
      <p>{definition}</p>
      <dl className="ui-facts">
        {divisor !== undefined && (
          <>
            <dt>{part === undefined ? words.divisor : say('calculation')}</dt>
            <dd>
              {part === undefined
                ? say('valuesOf', { divisor: number(divisor), what })
                : say('dividedBy', { part: number(part), divisor: number(divisor), what })}
            </dd>
          </>
        )}
        <dt>{words.emptyCase}</dt>
        <dd>{empty || words.zero}</dd>
      </dl>
      {rows ? <FigureDays figureRows={rows} /> : <p>{say('noDayRows')}</p>}
    </div>
  );
}
