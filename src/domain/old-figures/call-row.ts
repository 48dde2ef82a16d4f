import type { AgeBand } from '#domain/classifications/age-band.ts';
import type { CallerKind } from '#domain/classifications/caller-kind.ts';
import type { ServiceTask } from '#domain/classifications/service-task.ts';
import type { MappedRow } from './mapped-cells.ts';
import type { Target, WordTarget } from './mapping.ts';
import { unknownCall, type OldFigure } from './old-figure.ts';
import { readDuration, readTime, readWord, readWords } from './read-cell.ts';
import type { Refusal, RowRefusal } from './refusal.ts';
import { MISSED, outcomeOf, type OldFigureVocabulary } from './vocabulary.ts';

/** The one call of a row. A missed call has no outcome and no duration. */
export function readCallRow(row: MappedRow, { words }: OldFigureVocabulary): OldFigure | Refusal {
  let refusal: Refusal | undefined;
  const refuse = (target: Target, why: RowRefusal): null => {
    refusal ??= { heading: row.get(target)?.column.heading ?? null, why };
    return null;
  };
  const number = <T extends number>(
    target: Target,
    read: (cell: string | number) => T | RowRefusal,
  ): T | null => {
    const found = row.get(target);
    if (!found) return null;
    const value = read(found.cell);
    return typeof value === 'string' ? refuse(target, value) : value;
  };
  const codes = (target: WordTarget): readonly string[] => {
    const found = row.get(target);
    if (!found) return [];
    const code = readWord(found.cell, words[target]);
    const known =
      target === 'topic' ? readWords(found.cell, words.topic) : code === undefined ? undefined : [code];
    if (known === undefined && found.column.unknownWords === 'refuse') refuse(target, 'wordUnknown');
    return known ?? [];
  };
  const one = (target: WordTarget) => codes(target)[0] ?? null;
  const outcome = one('outcome');
  const durationMinutes = number('duration', readDuration);
  const figure: OldFigure = {
    ...unknownCall,
    startMinute: number('time', readTime),
    kind: outcome === MISSED ? 'missed' : 'answered',
    outcome: outcome === null ? null : outcomeOf(outcome),
    serviceTask: one('serviceTask') as ServiceTask | null,
    topics: codes('topic'),
    municipality: one('municipality'),
    callerKind: one('callerKind') as CallerKind | null,
    ageBand: one('ageBand') as AgeBand | null,
    durationMinutes: outcome === MISSED ? null : durationMinutes,
    calls: 1,
  };
  return refusal ?? figure;
}
