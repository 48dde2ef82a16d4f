import type { KelaDay } from '#contract/kela-days.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { blocksOf, type Block } from './blocks.ts';

/** One adviser's day as a column. */
export interface DayColumn {
  readonly key: string;
  readonly day: KelaDay;
  readonly blocks: readonly Block[];
}

/** The days shown, laid out for the grid. */
export interface GridModel {
  readonly columns: readonly DayColumn[];
  /** Every minute at which a slot or a block begins, in order: a visit of two slots is two rows high. */
  readonly starts: readonly MinuteOfDay[];
}

/** Names the column of an adviser's day at an office; it begins with the day. */
export function columnKey(day: {
  readonly on: LocalDate;
  readonly officeId: string;
  readonly adviserId: string;
}): string {
  return `${day.on} ${day.officeId} ${day.adviserId}`;
}

/** Columns and rows of the days; a day without any block is a column only beside others. */
export function gridModel(days: readonly KelaDay[]): GridModel {
  const columns = days.map((day) => ({ key: columnKey(day), day, blocks: blocksOf(day) }));
  const starts = new Set(
    columns.flatMap(({ day, blocks }) => [...day.slots, ...blocks].map(({ startMinute }) => startMinute)),
  );
  return { columns, starts: [...starts].sort((one, other) => one - other) };
}

/** The column and the block of a place in the grid; the block is undefined where the adviser has no times. */
export function blockAt(
  model: GridModel,
  place: { readonly column: string; readonly row: string },
): { readonly column: DayColumn; readonly block: Block | undefined } | undefined {
  const column = model.columns.find(({ key }) => key === place.column);
  return (
    column && {
      column,
      block: column.blocks.find(({ startMinute }) => String(startMinute) === place.row),
    }
  );
}

/** Rows that begin within the block: at least its own. */
export function rowsOf(model: GridModel, block: Block): number {
  return Math.max(
    1,
    model.starts.filter((start) => block.startMinute <= start && start < block.endMinute).length,
  );
}
