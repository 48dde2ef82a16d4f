import { sql } from 'kysely';
import type { KeptReport } from '#domain/statistics/kept-report.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { Period } from '#domain/time/period.ts';
import type { ReadDb, WriteDb } from '#store/database.ts';

/** Whose figures a report has, and of which days. */
export interface ReportScope {
  /** Null for every office together. */
  readonly officeId: string | null;
  readonly period: Period;
  readonly municipality: string | null;
}

/** A report or a file of rows that left the office, without its figures. */
export interface StoredMadeReport extends ReportScope {
  readonly id: string;
  readonly madeAt: Instant;
  readonly byName: string;
  readonly officeName: string | null;
  readonly comparedWith: Period | null;
  /** The kind of file, or `print`. */
  readonly way: string;
  readonly language: 'fi' | 'sv' | 'en';
  readonly programVersion: string;
  readonly fingerprint: string;
  readonly auditAnchor: string | null;
  /** Calls in a file with a row for each; null of a report. */
  readonly rows: number | null;
}

/** A moment and an id: where a page of the list ended. */
export type PageEnd = Pick<StoredMadeReport, 'madeAt' | 'id'>;

/** Keeps a report that was made, or a file of rows, which has no figures. */
export async function insertMadeReport(
  db: WriteDb,
  { byId, ...made }: Omit<StoredMadeReport, 'byName' | 'officeName'> & { readonly byId: string },
  kept: KeptReport | null,
): Promise<void> {
  await db
    .insertInto('report_made')
    .values({
      id: made.id,
      made_at: made.madeAt,
      made_by_id: byId,
      office_id: made.officeId,
      from_on: made.period.from,
      to_on: made.period.to,
      municipality_code: made.municipality,
      compared_from_on: made.comparedWith?.from ?? null,
      compared_to_on: made.comparedWith?.to ?? null,
      way: made.way,
      language: made.language,
      program_version: made.programVersion,
      fingerprint: made.fingerprint,
      audit_anchor: made.auditAnchor,
      content: JSON.stringify(kept),
      row_count: made.rows,
    })
    .execute();
}

const select = (db: ReadDb) =>
  db
    .selectFrom('report_made')
    .innerJoin('staff_member', 'staff_member.id', 'report_made.made_by_id')
    .leftJoin('office', 'office.id', 'report_made.office_id')
    .select([
      'report_made.id',
      'made_at as madeAt',
      'staff_member.name as byName',
      'report_made.office_id as officeId',
      'office.name as officeName',
      'from_on',
      'to_on',
      'report_made.municipality_code as municipality',
      'compared_from_on',
      'compared_to_on',
      'way',
      'language',
      'program_version as programVersion',
      'fingerprint',
      'audit_anchor as auditAnchor',
      'row_count as rows',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function storedOf({ from_on, to_on, compared_from_on, compared_to_on, ...made }: Row): StoredMadeReport {
  return {
    ...made,
    period: { from: from_on, to: to_on },
    comparedWith:
      compared_from_on === null || compared_to_on === null
        ? null
        : { from: compared_from_on, to: compared_to_on },
  };
}

/** At most `count` reports that were made before the end of a page, or the newest; newest first. */
export async function madeReportsBefore(
  db: ReadDb,
  end: PageEnd | null,
  count: number,
): Promise<StoredMadeReport[]> {
  const newest = select(db).orderBy('made_at', 'desc').orderBy('report_made.id', 'desc').limit(count);
  const rows = end
    ? newest.where(sql<boolean>`(made_at, report_made.id) < (${end.madeAt}, ${end.id})`)
    : newest;
  return (await rows.execute()).map(storedOf);
}

/** One report with the figures it had, or a file of rows, which has none; undefined when there is neither. */
export async function findMadeReport(
  db: ReadDb,
  id: string,
): Promise<{ readonly made: StoredMadeReport; readonly kept: KeptReport | null } | undefined> {
  const row = await select(db).select('content').where('report_made.id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  return row.rows === null ? withFigures(row) : { ...withFigures(row), kept: null };
}

/** The last report of exactly this scope, whatever it was compared with; undefined when there is none. A file of rows is none. */
export async function lastMadeReport(db: ReadDb, { officeId, period, municipality }: ReportScope) {
  const row = await select(db)
    .select('content')
    .where('report_made.office_id', 'is', officeId)
    .where('from_on', '=', period.from)
    .where('to_on', '=', period.to)
    .where('report_made.municipality_code', 'is', municipality)
    .where('row_count', 'is', null)
    .orderBy('made_at', 'desc')
    .orderBy('report_made.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && withFigures(row);
}

function withFigures({ content, ...made }: Row & { readonly content: string }) {
  return { made: storedOf(made), kept: JSON.parse(content) as KeptReport };
}
