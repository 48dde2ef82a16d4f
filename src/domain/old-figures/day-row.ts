import { callOutcomes } from '#domain/calls/outcome.ts';
import type { MappedRow } from './mapped-cells.ts';
import type { Target } from './mapping.ts';
import { unknownCall, type OldFigure } from './old-figure.ts';
import { readCount } from './read-cell.ts';
import type { Refusal } from './refusal.ts';

/**
 * The figures of a row that counts a day. An empty cell beside a count is none. `total` is answered and missed together:
 * with one of them it gives the other, with both it must agree, and alone it is the answered. Outcomes divide the
 * answered; what they leave over has no outcome. The parts add up to what the row says.
 */
export function readDayRow(row: MappedRow): OldFigure[] | Refusal {
  const counts = new Map<Target, number>();
  for (const [target, { cell, column }] of row) {
    if (target === 'day') continue;
    const count = readCount(cell);
    if (typeof count === 'string') return { heading: column.heading, why: count };
    counts.set(target, count);
  }
  const outcomes = callOutcomes.map((outcome) => ({ outcome, calls: counts.get(outcome) ?? 0 }));
  const divided = outcomes.reduce((sum, { calls }) => sum + calls, 0);
  const parts = answeredAndMissed(counts, divided);
  const headingOf = (target: Target) => row.get(target)?.column.heading ?? null;
  if (parts === undefined) return { heading: headingOf('total'), why: 'totalDiffers' };
  const [answered, missed] = parts;
  if (divided > answered) return { heading: headingOf('answered'), why: 'outcomesTooMany' };
  return [
    ...outcomes.map(({ outcome, calls }) => ({ ...unknownCall, outcome, calls })),
    { ...unknownCall, calls: answered - divided },
    { ...unknownCall, kind: 'missed', calls: missed },
    { ...unknownCall, isOutside: true, calls: counts.get('outside') ?? 0 },
  ];
}

function answeredAndMissed(
  counts: ReadonlyMap<Target, number>,
  divided: number,
): readonly [number, number] | undefined {
  const [answered, missed, total] = [counts.get('answered'), counts.get('missed'), counts.get('total')];
  if (total === undefined) return [answered ?? divided, missed ?? 0];
  if (answered !== undefined && missed !== undefined)
    return answered + missed === total ? [answered, missed] : undefined;
  const other = total - (answered ?? missed ?? 0);
  if (other < 0) return undefined;
  return answered === undefined ? [other, missed ?? 0] : [answered, other];
}
