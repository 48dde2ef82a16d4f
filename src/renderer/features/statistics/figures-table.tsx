import { useState } from 'react';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import type { MonthReport } from '#domain/statistics/month-report.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { FigureRow } from './figure-row.tsx';
import { WideFrame } from './wide-frame.tsx';

/** Every figure with what it was divided by; its name opens how it is to be read and what it is made of. */
export function FiguresTable({ report, title }: { report: MonthReport; title: string }) {
  const say = useWords(statisticsScreenWords);
  const words = statisticsWords[useLanguage()];
  const [open, setOpen] = useState<ReadonlySet<FigureKey>>(new Set());
  const toggle = (key: FigureKey) =>
    setOpen((keys) =>
      keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : new Set([...keys, key]),
    );
  const headings = [words.value, words.unit, words.part, words.divisor, words.dividedBy];
  return (
    <>
      <p className="statistics-hint" data-no-print="">
        {say('figuresHint')}
      </p>
      <WideFrame label={title}>
        <table className="ui-table statistics-figures">
          <caption className="ui-visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              {headings.map((heading, index) => (
                <th key={heading} scope="col" data-kind={[0, 2, 3].includes(index) ? 'number' : undefined}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figureList(report).map((figure) => (
              <FigureRow
                key={figure.key}
                figure={figure}
                report={report}
                isOpen={open.has(figure.key)}
                onToggle={() => toggle(figure.key)}
              />
            ))}
          </tbody>
        </table>
      </WideFrame>
    </>
  );
}
