import type { Language } from '#i18n/language.ts';
import { keptReport } from '#domain/statistics/kept-report.ts';
import { anchorText } from '#domain/audit/anchor.ts';
import { auditAnchor } from '#store/audit/append.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { WriteDb } from '#store/database.ts';
import { insertMadeReport } from '#store/statistics/made-reports.ts';
import type { ServiceParts } from '#service/parts.ts';
import type { MadeReport, WantedReport } from './make-report.ts';
import type { WantedRows } from './row-pieces.ts';

/** How a report left the office, and by whom. */
export interface Leaving {
  /** The kind of file, or `print`. */
  readonly way: string;
  readonly language: Language;
  readonly byId: string;
}

type Keeping = Pick<ServiceParts, 'newId' | 'version'>;

/** Keeps what a report said when it left the office, so that a later change of its figures is noticed. Gives back its id. */
export async function keepMade(
  { newId, version }: Keeping,
  db: WriteDb,
  wanted: WantedReport,
  { report, madeAt, fingerprint }: Pick<MadeReport, 'report' | 'madeAt' | 'fingerprint'>,
  leaving: Leaving,
): Promise<string> {
  const id = newId();
  const made = {
    id,
    madeAt,
    ...scopeOf(wanted),
    ...leaving,
    programVersion: version,
    fingerprint,
    auditAnchor: anchorText(await auditAnchor(db)),
    rows: null,
  };
  await insertMadeReport(db, { ...made, comparedWith: wanted.comparedWith }, keptReport(report));
  return id;
}

/** Keeps that a file of rows left the office whole: how many rows, and the sign of its bytes. */
export async function keepRowFile(
  { newId, version }: Keeping,
  db: WriteDb,
  { format: way, language, ...wanted }: WantedRows,
  made: {
    readonly madeAt: Instant;
    readonly byId: string;
    readonly fingerprint: string;
    readonly rows: number;
  },
): Promise<void> {
  const leaving = {
    way,
    language,
    comparedWith: null,
    programVersion: version,
    auditAnchor: anchorText(await auditAnchor(db)),
  };
  await insertMadeReport(db, { id: newId(), ...scopeOf(wanted), ...leaving, ...made }, null);
}

const scopeOf = ({ officeId, period, municipality }: Omit<WantedReport, 'comparedWith'>) => ({
  officeId,
  period,
  municipality,
});
