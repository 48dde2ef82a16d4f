import type { AuditPage, AuditWanted } from '#contract/audit.ts';
import { operationsThatAre } from '#domain/audit/deeds.ts';
import { isSubjectKind } from '#domain/audit/subject.ts';
import { isPeriod, momentsOfPeriod } from '#domain/time/period.ts';
import { lastCheck } from '#store/audit/checks.ts';
import { auditRowsBefore } from '#store/audit/list.ts';
import type { ReadCall } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';

const PAGE = 50;

/** A page of the log, and how the chain was when it was last verified. */
export async function listAudit(
  { db, showed }: ReadCall,
  { period, staffId, deed, subject, before }: AuditWanted,
): Promise<AuditPage> {
  if (!isPeriod(period)) refuse('INVALID_INPUT', { problems: [{ field: 'to', code: 'rangeReversed' }] });
  const operations = deed === null ? null : operationsThatAre(deed);
  const filter = { ...momentsOfPeriod(period), staffId, operations, subject };
  const found = await auditRowsBefore(db, filter, before, PAGE + 1);
  const rows = found.slice(0, PAGE).map(({ entity, entityId, others, ...row }) => ({
    ...row,
    subject: isSubjectKind(entity) ? { kind: entity, id: entityId } : null,
    others: others ?? 0,
  }));
  const last = found.length > PAGE ? rows.at(-1) : undefined;
  showed('audit-log', `${period.from}/${period.to}`);
  return {
    rows,
    next: last ? { at: last.at, seq: last.seq } : null,
    lastCheck: (await lastCheck(db)) ?? null,
  };
}
