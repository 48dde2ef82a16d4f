import type { Language } from '#i18n/language.ts';
import { refuse } from '#service/refuse.ts';
import type { WriteCall } from '#service/write.ts';
import { keepMade } from './keep-made.ts';
import { makeReport, type WantedReport } from './make-report.ts';

/**
 * Keeps the report that was printed. It is counted anew: when the rows are no longer those that stood on the screen, the
 * paper says something else, and it is refused. @throws CHANGED_MEANWHILE
 */
export async function markPrinted(
  { db, parts, actor, now, audit }: WriteCall,
  wanted: WantedReport,
  { fingerprint, language }: { readonly fingerprint: string; readonly language: Language },
): Promise<{ id: string }> {
  const made = await makeReport(parts.store.read, wanted, now);
  if (made.fingerprint !== fingerprint)
    return refuse('CHANGED_MEANWHILE', { entity: 'report', byName: null, at: now });
  const id = await keepMade(parts, db, wanted, made, { way: 'print', language, byId: actor.id });
  audit('report', id);
  return { id };
}
