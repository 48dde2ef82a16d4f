import type { OldFiguresImported } from '#contract/old-figures.ts';
import type { Mapping } from '#domain/old-figures/mapping.ts';
import { callsOf } from '#domain/old-figures/old-figure.ts';
import { planImport, type ImportPlan } from '#domain/old-figures/plan-import.ts';
import { passedKinds, type PassedKind, type PassedRow } from '#domain/old-figures/table.ts';
import { localOf, type Instant } from '#domain/time/instant.ts';
import { localDate } from '#domain/time/local-date.ts';
import type { ReadDb } from '#store/database.ts';
import { daysWithCalls, oldDays } from '#store/old-figures/figures.ts';
import type { OldFile } from './read-old-file.ts';
import { vocabularyOf } from './vocabulary.ts';

const EVER = [localDate('1900-01-01'), localDate('9999-12-31')] as const;

/** The file held against what is stored: what importing it would do now. */
export async function planOldFile(
  db: ReadDb,
  officeId: string,
  { recognised }: OldFile,
  mapping: Mapping,
  now: Instant,
): Promise<ImportPlan> {
  const known = await oldDays(db, officeId, ...EVER);
  return planImport(recognised, mapping, await vocabularyOf(db, officeId), {
    known: new Map(known.map(({ day }) => [day.on, day])),
    ownDays: new Set(await daysWithCalls(db, officeId, ...EVER)),
    today: localOf(now).on,
  });
}

/** What a plan does, in numbers. */
export function outcomeOfPlan({
  days,
  unchanged,
  refused,
  passed,
}: ImportPlan): Omit<OldFiguresImported, 'batchId'> {
  return {
    added: days.filter(({ before }) => before === null).length,
    changed: days.filter(({ before }) => before !== null).length,
    unchanged,
    calls: days.reduce((sum, { day }) => sum + callsOf(day), 0),
    refused: [...refused],
    passed: countPassed(passed),
  };
}

/** How many rows of each kind were passed over. */
export function countPassed(passed: readonly PassedRow[]): Record<PassedKind, number> {
  const count = (kind: PassedKind) => passed.filter((row) => row.kind === kind).length;
  return Object.fromEntries(passedKinds.map((kind) => [kind, count(kind)])) as Record<PassedKind, number>;
}
