import { useRef, type ReactNode } from 'react';
import { useOverflow } from './use-overflow.ts';

export interface Column<R> {
  readonly key: string;
  readonly header: ReactNode;
  readonly render: (row: R) => ReactNode;
  /** `number` aligns figures to the end; `time` keeps a narrow column; `action` is for a row's buttons. */
  readonly kind?: 'text' | 'number' | 'time' | 'action' | undefined;
  /** The column that names the row; at most one. */
  readonly isRowHeader?: boolean | undefined;
}

export interface TableProps<R> {
  /** What the table is; shown above it unless `isCaptionHidden`. */
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** A last row of totals, one cell per column. */
  footer?: readonly ReactNode[] | undefined;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
}

/** A table to read: plain semantics, header that stays in sight, figures in line. */
export function Table<R>(props: TableProps<R>) {
  const { caption, isCaptionHidden = false, columns, rows, rowKey, footer, empty } = props;
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useOverflow(frame);
  // Too wide for the window: the frame scrolls, and the keyboard has to reach it.
  const scrolling = isWide ? { role: 'region', tabIndex: 0, 'aria-label': caption } : {};
  return (
    <div className="ui-table-frame" ref={frame} data-wide={isWide || undefined} {...scrolling}>
      <table className="ui-table">
        <caption className={isCaptionHidden ? 'ui-visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-kind={column.kind}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>{columns.map((column) => cellOf(column, row))}</tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
        {footer !== undefined && (
          <tfoot>
            <tr>
              {columns.map((column, index) => (
                <td key={column.key} data-kind={column.kind}>
                  {footer[index]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function cellOf<R>(column: Column<R>, row: R) {
  return column.isRowHeader === true ? (
    <th key={column.key} scope="row" data-kind={column.kind}>
      {column.render(row)}
    </th>
  ) : (
    <td key={column.key} data-kind={column.kind}>
      {column.render(row)}
    </td>
  );
}
