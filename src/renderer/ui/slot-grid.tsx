import { use, useId, type AriaRole, type CSSProperties, type KeyboardEvent } from 'react';
import {
  layOut,
  type SlotCell,
  type SlotColumn,
  type SlotIndex,
  type SlotPlace,
  type SlotRow,
} from './slot-cells.ts';
import { SlotGridCell } from './slot-grid-cell.tsx';
import { SlotGridHead } from './slot-grid-head.tsx';
import { nextIndex } from './slot-keys.ts';
import { SingleKeys } from './single-keys.ts';
import { useSlotFocus } from './use-slot-focus.ts';
import { useSlotMoving, type SlotMoveProps } from './use-slot-moving.ts';

export interface SlotGridProps {
  /** What the grid is. */
  label: string;
  /** How to use it, under the grid. */
  help?: string | undefined;
  /** Name of the column of row headers, such as "Aika". */
  cornerLabel: string;
  columns: readonly SlotColumn[];
  rows: readonly SlotRow[];
  cell: (place: SlotPlace) => SlotCell;
  /** Enter or a press on a cell. */
  onActivate: (place: SlotPlace) => void;
  /** PageUp (-1) and PageDown (1) when the grid is one page of many; otherwise they jump six rows. */
  onPage?: ((direction: -1 | 1) => void) | undefined;
  /** Allows moving; without it `m` and space do nothing but open. */
  move?: SlotMoveProps | undefined;
  /** The cell Tab stops at first, such as the next free one. */
  initial?: SlotPlace | undefined;
}

/** A table one works in is a grid, so that screen readers hand over the arrow keys (ARIA data grid pattern). */
const gridRole: AriaRole = 'grid';

/**
 * A timetable to work in: Tab in, arrows inside, Enter opens, `m` or space picks up and drops, Escape takes
 * back the move or gives the focus back to where it was.
 */
export function SlotGrid(props: SlotGridProps) {
  const { label, help, columns, rows, onActivate, onPage, move } = props;
  const helpId = useId();
  const hasSingleKeys = use(SingleKeys);
  const matrix = layOut(columns, rows, props.cell);
  const { table, active, from, go, onFocus, leave } = useSlotFocus(matrix, {
    row: Math.max(
      0,
      rows.findIndex((row) => row.key === props.initial?.row),
    ),
    column: Math.max(
      0,
      columns.findIndex((column) => column.key === props.initial?.column),
    ),
  });
  const moving = useSlotMoving(move);
  const placeOf = (at: SlotIndex): SlotPlace => ({
    column: columns[at.column]?.key ?? '',
    row: rows[at.row]?.key ?? '',
  });

  function press(at: SlotIndex) {
    if (moving.from === null) onActivate(placeOf(at));
    else moving.drop(placeOf(at));
  }

  function pickOrDrop(at: SlotIndex) {
    if (moving.from !== null) moving.drop(placeOf(at));
    else if (move !== undefined && matrix.cellAt(at)?.canMove === true) moving.pickUp(placeOf(at));
    else return false;
    return true;
  }

  function isHandled(event: KeyboardEvent, at: SlotIndex): boolean {
    if (event.altKey || event.metaKey) return false;
    if (event.key === 'Enter') return (press(at), true);
    if (event.key === ' ') return (pickOrDrop(at) || press(at), true);
    if (event.key.toLowerCase() === 'm' && hasSingleKeys && !event.ctrlKey) return pickOrDrop(at);
    if (event.key === 'Escape') return (moving.from === null ? leave() : moving.cancel(), true);
    if (onPage !== undefined && event.key === 'PageUp') return (onPage(-1), true);
    if (onPage !== undefined && event.key === 'PageDown') return (onPage(1), true);
    const next = nextIndex(event.key, event.ctrlKey, from(), matrix);
    if (next === undefined) return false;
    go(next);
    moving.passOver(placeOf(matrix.originOf(next)));
    return true;
  }

  return (
    <div className="ui-slot-grid" data-moving={moving.from !== null || undefined}>
      <div className="ui-slot-frame">
        <table
          role={gridRole}
          aria-label={label}
          aria-describedby={help && helpId}
          ref={table}
          style={{ '--columns': columns.length } as CSSProperties}
        >
          <SlotGridHead corner={props.cornerLabel} columns={columns} />
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.key}>
                <th scope="row">{row.header}</th>
                {columns.map((column, columnIndex) => {
                  const at = { row: rowIndex, column: columnIndex };
                  const cell = matrix.cellAt(at);
                  return (
                    cell && (
                      <SlotGridCell
                        // The place on the screen, so that the focus stays there when the page turns.
                        key={`column ${columnIndex}`}
                        cell={cell}
                        at={at}
                        span={matrix.spanOf(at)}
                        isActive={active.row === rowIndex && active.column === columnIndex}
                        isPickedUp={moving.from?.row === row.key && moving.from.column === column.key}
                        onPress={press}
                        onKey={isHandled}
                        onFocus={onFocus}
                      />
                    )
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <output className={moving.from === null ? 'ui-visually-hidden' : 'ui-slot-status'}>
        {moving.message}
      </output>
      {help !== undefined && (
        <p id={helpId} className="ui-slot-help">
          {help}
        </p>
      )}
    </div>
  );
}
