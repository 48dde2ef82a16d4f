import { useState } from 'react';
import { figureList, type FigureKey } from '#domain/statistics/figure-list.ts';
import type { ReportToState } from '#i18n/statistics-facts.ts';
import { statisticsScreenWords } from '#i18n/statistics-screen.ts';
import { statisticsWords } from '#i18n/statistics.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { FigureRow } from './figure-row.tsx';
import { WideFrame } from './wide-frame.tsx';

/** Every figure with what it was divided by; its name opens how it is to be read and what it is made of. */
export function FiguresTable({ made, title }: { made: ReportToState; title: string }) {
  const say = useWords(statisticsScreenWords);
  const words = statisticsWords[useLanguage()];
  const [open, setOpen] = useState<ReadonlySet<FigureKey>>(new Set());
  const toggle = (key: FigureKey) =>
    setOpen((keys) =>
      keys.has(key) ? new Set([...keys].filter((one) => one !== key)) : new Set([...keys, key]),
    );
  const { report, compared } = made;
  const before = compared ? figureList(compared) : [];
  const headings = [
    { text: words.value, isNumber: true },
    ...(compared
      ? [
          { text: words.before, isNumber: true },
          { text: words.change, isNumber: true },
        ]
      : []),
    { text: words.unit, isNumber: false },
    { text: words.part, isNumber: true },
    { text: words.divisor, isNumber: true },
    { text: words.dividedBy, isNumber: false },
  ];
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
              {headings.map(({ text, isNumber }) => (
                <th key={text} scope="col" data-kind={isNumber ? 'number' : undefined}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figureList(report).map((figure) => (
              <FigureRow
                key={figure.key}
                figure={figure}
                isCompared={compared !== null}
                before={before.find(({ key }) => key === figure.key)}
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
