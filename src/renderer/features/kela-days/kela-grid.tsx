import { useMemo, useRef } from 'react';
import type { FreeSlot, KelaDay } from '#contract/kela-days.ts';
import { formatLongDate, formatMinuteRange, formatTime } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { useCommands } from '#renderer/app/commands/screen-commands.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import type { SlotCell, SlotPlace } from '#renderer/ui/slot-cells.ts';
import { SlotGrid } from '#renderer/ui/slot-grid.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import type { Block } from './blocks.ts';
import { CellContent } from './cell-content.tsx';
import { ColumnHeader } from './column-header.tsx';
import { columnKey, blockAt, gridModel, rowsOf, type DayColumn } from './grid-model.ts';
import { bookTime } from './book-time.ts';
import { useDesk } from './desk.ts';
import { useCellFocus } from './use-cell-focus.ts';
import { useMoveWords } from './use-move-words.ts';

export interface KelaGridProps {
  days: readonly KelaDay[];
  /** Turns to the next or previous page: PageDown and PageUp. */
  onPage: (direction: 1 | -1) => void;
}

/** The times of one or more Kela days as a grid to work in. */
export function KelaGrid({ days, onPage }: KelaGridProps) {
  const say = useWords(kelaDayWords);
  const language = useLanguage();
  const may = useMay();
  const desk = useDesk();
  const { now, carried } = desk;
  const model = gridModel(days);
  const frame = useRef<HTMLDivElement>(null);
  useCellFocus(frame, model);
  useCommands(
    useMemo(
      () => [
        {
          id: 'to-grid',
          title: say('toGrid'),
          shortcut: 'a',
          onAction: () => frame.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
        },
      ],
      [say],
    ),
  );
  const words = useMoveWords((place) => blockAt(model, place)?.block?.bookings[0] ?? carried);
  const mayBook = may('bookings.book');
  const mayMove = may('bookings.move');

  const isPast = (day: KelaDay, block: Block) =>
    day.on < now.on || (day.on === now.on && block.endMinute <= now.minute);
  const slotOf = ({ day }: DayColumn, { startMinute, endMinute }: Block): FreeSlot => {
    const { officeId, adviserId, adviserName, on } = day;
    return { officeId, adviserId, adviserName, on, startMinute, endMinute };
  };
  const isMovable = ({ bookings, walkIns }: Block) =>
    bookings.length === 1 &&
    walkIns.length === 0 &&
    (bookings[0]?.state === 'booked' || bookings[0]?.state === 'checkedIn');

  function cell(place: SlotPlace): SlotCell {
    const found = blockAt(model, place);
    if (!found?.block) return { content: undefined, label: say('outside'), tone: 'closed' };
    const { block, column } = found;
    const past = isPast(column.day, block);
    const span = rowsOf(model, block);
    const content = <CellContent block={block} isPast={past} />;
    const range = formatMinuteRange(block, language);
    if (block.kind === 'gap') return { content, span, tone: 'closed' };
    if (block.kind === 'free' && block.bookings.length === 0)
      return {
        content,
        span,
        tone: past || !mayBook ? 'done' : 'free',
        label: say(past ? 'freePastLabel' : 'freeLabel', { range }),
      };
    return { content, span, tone: toneOf(block), canMove: mayMove && isMovable(block) };
  }

  function activate(place: SlotPlace) {
    const found = blockAt(model, place);
    if (!found?.block || found.block.kind === 'gap') return;
    const { block, column } = found;
    const [booking] = block.bookings;
    if (block.kind === 'free' && !booking) {
      if (mayBook) bookTime(desk, slotOf(column, block));
    } else if (booking && block.bookings.length === 1 && block.walkIns.length === 0 && block.kind === 'taken')
      desk.open({ kind: 'booking', booking });
    else desk.open({ kind: 'block', column: column.key, startMinute: block.startMinute });
  }

  const first = firstFree(model.columns, isPast);
  return (
    <div className="kela-grid" ref={frame}>
      <SlotGrid
        label={say('grid', { day: days[0] ? formatLongDate(days[0].on, language) : '' })}
        help={say(mayMove ? 'gridHelp' : 'gridHelpReading')}
        cornerLabel={say('time')}
        columns={model.columns.map(({ key, day }) => ({
          key,
          header: <ColumnHeader day={day} withDate={desk.place.view === 'week'} />,
          isCurrent: day.on === now.on,
        }))}
        rows={model.starts.map((start, index) => ({
          key: String(start),
          header: (
            <span className="kela-row-time" data-now={isRunning(start, model.starts[index + 1]) || undefined}>
              {isRunning(start, model.starts[index + 1]) && (
                <>
                  <Icon name="chevron-right" />
                  <VisuallyHidden>{say('now')} </VisuallyHidden>
                </>
              )}
              {formatTime(start, language)}
            </span>
          ),
        }))}
        cell={cell}
        onActivate={activate}
        onPage={onPage}
        initial={first}
        move={
          mayMove
            ? {
                words,
                moving: carried ? { column: columnKey(carried), row: String(carried.startMinute) } : null,
                onMovingChange: (from) =>
                  desk.carry(from ? blockAt(model, from)?.block?.bookings[0] : undefined),
                canDrop: (_, to) => {
                  const found = blockAt(model, to);
                  // Another office has its own bookings: a client who goes there is booked there anew.
                  return (
                    found?.block?.kind === 'free' &&
                    found.column.day.officeId === carried?.officeId &&
                    !isPast(found.column.day, found.block)
                  );
                },
                onMove: (_, to) => {
                  const found = blockAt(model, to);
                  if (carried && found?.block) desk.moveTo(carried, slotOf(found.column, found.block));
                },
              }
            : undefined
        }
      />
    </div>
  );

  function isRunning(start: number, next: number | undefined): boolean {
    const isToday = days.some(({ on }) => on === now.on);
    return isToday && start <= now.minute && next !== undefined && now.minute < next;
  }
}

function toneOf({ bookings, walkIns }: Block): SlotCell['tone'] {
  const states = [...bookings.map(({ state }) => state), ...walkIns.map(({ state }) => state)];
  if (states.some((state) => state === 'checkedIn' || state === 'started' || state === 'inService'))
    return 'attention';
  const isOver = states.length > 0 && states.every((one) => ['fulfilled', 'noShow', 'done'].includes(one));
  return isOver ? 'done' : 'taken';
}

function firstFree(
  columns: readonly DayColumn[],
  isPast: (day: KelaDay, block: Block) => boolean,
): SlotPlace | undefined {
  for (const { key, day, blocks } of columns) {
    const free = blocks.find((block) => block.kind === 'free' && !isPast(day, block));
    if (free) return { column: key, row: String(free.startMinute) };
  }
  return undefined;
}
