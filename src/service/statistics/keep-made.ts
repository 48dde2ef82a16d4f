import type { Language } from '#i18n/language.ts';
import { keptReport } from '#domain/statistics/kept-report.ts';
import { anchorText } from '#domain/audit/anchor.ts';
import { auditAnchor } from '#store/audit/append.ts';
import type { WriteDb } from '#store/database.ts';
import { insertMadeReport } from '#store/statistics/made-reports.ts';
import type { ServiceParts } from '#service/parts.ts';
import type { MadeReport, WantedReport } from './make-report.ts';

/** How a report left the office, and by whom. */
export interface Leaving {
  /** The kind of file, or `print`. */
  readonly way: string;
  readonly language: Language;
  readonly byId: string;
}

/** Keeps what a report said when it left the office, so that a later change of its figures is noticed. Gives back its id. */
export async function keepMade(
  { newId, version }: Pick<ServiceParts, 'newId' | 'version'>,
  db: WriteDb,
  wanted: WantedReport,
  { report, madeAt, fingerprint }: Pick<MadeReport, 'report' | 'madeAt' | 'fingerprint'>,
  leaving: Leaving,
): Promise<string> {
  const id = newId();
  const { officeId, period, municipality, comparedWith } = wanted;
  await insertMadeReport(
    db,
    {
      id,
      madeAt,
      officeId,
      period,
      municipality,
      comparedWith,
      ...leaving,
      programVersion: version,
      fingerprint,
      auditAnchor: anchorText(await auditAnchor(db)),
    },
    keptReport(report),
  );
  return id;
}
