import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { guessMapping, isReadBefore } from '#domain/old-figures/guess-mapping.ts';
import { checkMapping, type Mapping } from '#domain/old-figures/mapping.ts';
import { callsOf, type OldFigure } from '#domain/old-figures/old-figure.ts';
import type { PlannedDay } from '#domain/old-figures/plan-import.ts';
import type { RecognisedFile } from '#domain/old-figures/table.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ReadDb } from '#store/database.ts';
import { lastMappings, listBatches } from '#store/old-figures/batches.ts';
import { countPassed, outcomeOfPlan, planOldFile } from './plan-old-file.ts';
import { readOldFile } from './read-old-file.ts';
import { vocabularyOf } from './vocabulary.ts';

/** How many days and cells of a column are shown before an import. */
const SHOWN_DAYS = 12;
const SHOWN_CELLS = 3;

interface PreviewInput {
  readonly officeId: string;
  readonly file: string;
  readonly fileName: string;
  readonly mapping: Mapping | null;
}

/** What importing the file would do now, and how its columns are read. */
export async function previewOldFile(
  db: ReadDb,
  input: PreviewInput,
  now: Instant,
): Promise<OldFiguresPreview> {
  const { officeId } = input;
  const file = await readOldFile(input.file, input.fileName);
  const { headings } = file.recognised;
  const remembered = await lastMappings(db, officeId);
  const mapping = input.mapping ?? guessMapping(headings, await vocabularyOf(db, officeId), remembered);
  const problems = checkMapping(mapping);
  const plan =
    problems.length > 0
      ? { days: [], unchanged: 0, refused: [], passed: file.recognised.passed }
      : await planOldFile(db, officeId, file, mapping, now);
  const same = (await listBatches(db, officeId)).find(
    ({ sha256, undoneAt }) => sha256 === file.sha256 && undoneAt === null,
  );
  return {
    ...outcomeOfPlan(plan),
    passed: countPassed(plan.passed),
    mapping: { ...mapping, columns: [...mapping.columns] },
    isReadBefore: isReadBefore(mapping, remembered),
    problems,
    columns: headings.map((heading) => ({ heading, samples: samplesOf(file.recognised, heading) })),
    days: plan.days.slice(0, SHOWN_DAYS).map(shownDay),
    importedAt: same?.importedAt ?? null,
  };
}

function samplesOf({ rows }: RecognisedFile, heading: string): string[] {
  return rows
    .flatMap(({ cells }) => cells.get(heading) ?? [])
    .slice(0, SHOWN_CELLS)
    .map((cell) => String(cell).slice(0, 60));
}

function shownDay({ day, before, rows }: PlannedDay): OldFiguresPreview['days'][number] {
  const sum = (isCounted: (figure: OldFigure) => boolean) =>
    callsOf({ ...day, figures: day.figures.filter(isCounted) });
  return {
    on: day.on,
    kind: before === null ? 'added' : 'changed',
    sheet: rows[0]?.sheet ?? '',
    row: rows[0]?.row ?? 0,
    answered: sum(({ kind, isOutside }) => kind === 'answered' && !isOutside),
    missed: sum(({ kind, isOutside }) => kind === 'missed' && !isOutside),
    outside: sum(({ isOutside }) => isOutside),
    before: before && callsOf(before),
  };
}
