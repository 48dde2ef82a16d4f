import { changesOf } from './alternative.ts';
import type { CountTable } from './count-tree.ts';
import { findAlternative } from './find-alternative.ts';
import { publishAgain, type Past } from './past.ts';
import { monthsOf, placeOf, timesEndingWith, timesInOrder } from './places.ts';
import {
  cellAt,
  isHidden,
  mark,
  publishBySize,
  SMALL_MOST,
  unpublished,
  type Publication,
} from './publication.ts';
import { shiftsAt, type Shift } from './shift.ts';

/**
 * Publishes a year, month after month, so that no hidden count can be computed from everything that is shown of the year.
 *
 * Counts of 1–4 are hidden by their size. For each hidden count the cheapest other table is looked for that would look the
 * same, and what stands in its way in the times being published is hidden too. A month, and the quarter and the year that end
 * with it, are decided by what had happened by then: a later report never shows what an earlier one hid, nor hides what it
 * showed. A time for which no other table is found is withheld whole.
 *
 * @param past what was published before; it stays as it was
 * @throws RangeError when the parts of the table do not add up
 */
export function hideSmall(table: CountTable, past?: Past): Publication {
  const made = unpublished(table);
  for (let month = 0; month < table.months; month += 1) {
    const times = timesEndingWith(month);
    if (past && month < past.months) publishAgain(made, times, past);
    else if (!publish(made, times))
      for (const time of times) if (!publish(made, [time])) withhold(made, time);
  }
  return made;
}

/** Publishes times together; false, and nothing published, when a count would have no alternative. */
function publish(made: Publication, times: readonly number[]): boolean {
  if (times.some((time) => isOfWithheld(made, time))) return false;
  const before = made.marks.slice();
  for (const time of times) publishBySize(made, time);
  if (coverAll(made, times)) return true;
  made.marks.set(before);
  return false;
}

/** A sum over a month that is withheld would say something of it. */
function isOfWithheld(made: Publication, time: number): boolean {
  const { first, last } = monthsOf(time);
  for (let month = first; month <= last; month += 1)
    if (made.marks[cellAt(made, 0, placeOf(0, month))] === mark.withheld) return true;
  return false;
}

function withhold(made: Publication, time: number): void {
  for (let node = 0; node < made.nodes.length; node += 1)
    for (let row = 0; row < made.rows; row += 1)
      made.marks[cellAt(made, node, placeOf(row, time))] = mark.withheld;
}

/** Finds an alternative for every count that must not be computed; false when one has none. */
function coverAll(made: Publication, times: readonly number[]): boolean {
  const longest = times.at(-1) ?? 0;
  const shifts = new Map<number, Shift[]>();
  const covered = new Set<number>();
  for (const { node, place } of targets(made, longest)) {
    if (covered.has(cellAt(made, node, place))) continue;
    const possible = shifts.get(place) ?? shiftsAt(place, longest, made.offices);
    shifts.set(place, possible);
    const found = findAlternative(made, node, possible, times);
    if (!found) return false;
    for (const { cell, other } of changesOf(made, found)) {
      const seen = made.marks[cell];
      const tooMuch = seen === mark.small && other > SMALL_MOST;
      if (seen === mark.shown || tooMuch) made.marks[cell] = mark.covering;
      covered.add(cell);
    }
  }
  return true;
}

interface Target {
  readonly node: number;
  readonly place: number;
}

/** Hidden counts of the time and of what is inside it, wholes before their parts. */
function targets(made: Publication, time: number): Target[] {
  const { first, last } = monthsOf(time);
  const times = timesInOrder(last + 1).filter((one) => monthsOf(one).first >= first);
  const found: Target[] = [];
  for (let node = 0; node < made.nodes.length; node += 1)
    for (const at of times)
      for (let row = 0; row < made.rows; row += 1)
        if (isTarget(made, cellAt(made, node, placeOf(row, at))))
          found.push({ node, place: placeOf(row, at) });
  return found;
}

function isTarget({ marks, values }: Publication, cell: number): boolean {
  const value = values[cell] ?? 0;
  return isHidden(marks[cell]) || (marks[cell] === mark.unshown && value > 0 && value <= SMALL_MOST);
}
