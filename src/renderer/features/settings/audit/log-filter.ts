import type { AuditWanted } from '#contract/audit.ts';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';

/** What the log is narrowed to; a half-written day is null. */
export interface LogFilter extends Pick<AuditWanted, 'staffId' | 'deed' | 'subject'> {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** The last week, today included, of everybody. */
export const firstFilter = (today: LocalDate): LogFilter => ({
  from: plusDays(today, -6),
  to: today,
  staffId: null,
  deed: null,
  subject: null,
});

/** What is asked of the service; undefined while the days are not two in their order. */
export function wantedOf({ from, to, ...rest }: LogFilter): Omit<AuditWanted, 'before'> | undefined {
  return from !== null && to !== null && from <= to ? { period: { from, to }, ...rest } : undefined;
}
