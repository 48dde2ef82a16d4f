import type { SlotColumn } from './slot-cells.ts';

/** The slot grid's row of column headers; the current one is marked for everybody. */
export function SlotGridHead({ corner, columns }: { corner: string; columns: readonly SlotColumn[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="ui-slot-corner">
          {corner}
        </th>
        {columns.map((column) => (
          <th key={column.key} scope="col" aria-current={column.isCurrent === true ? 'date' : undefined}>
            {column.header}
          </th>
        ))}
      </tr>
    </thead>
  );
}
