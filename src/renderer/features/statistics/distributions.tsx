import type { PeriodReport } from '#domain/statistics/period-report.ts';
import { categoryName, halfHourName } from '#i18n/statistics-labels.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { DistributionTable } from './distribution-table.tsx';

/** Every distribution of the period: the rows of the exported table, each with a bar of the same number. */
export function Distributions({ report }: { report: PeriodReport }) {
  const language = useLanguage();
  return (
    <div className="statistics-distributions">
      {report.distributions.map(({ kind, rows, total, calls }) => (
        <DistributionTable
          key={kind}
          kind={kind}
          total={total}
          calls={calls}
          rows={rows.map((row) => ({
            key: row.key,
            name: categoryName(kind, row, language),
            count: row.count,
          }))}
        />
      ))}
      <DistributionTable
        kind="halfHour"
        total={report.totals.line.incoming}
        calls={report.totals.line.incoming}
        rows={report.halfHours.map((cell) => ({
          key: `${cell.weekday} ${cell.startMinute}`,
          name: halfHourName(cell, language),
          count: cell.count,
        }))}
      />
      {report.deskTables.map(({ kind, rows, total }) => (
        <DistributionTable
          key={kind}
          kind={kind}
          total={total}
          rows={rows.map((row) => ({
            key: row.key,
            name: categoryName(kind, row, language),
            count: row.count,
          }))}
        />
      ))}
    </div>
  );
}
