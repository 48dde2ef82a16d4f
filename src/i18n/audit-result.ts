import type { AuditFault } from '#domain/audit/verification.ts';
import { auditWords } from './audit.ts';
import type { Language } from './language.ts';
import { sayIn } from './say.ts';

/** What verifying came to, as one or two sentences. */
export function sayVerified(
  found: { readonly rows: number; readonly brokenAt: number | null; readonly fault: AuditFault | null },
  hasAnchor: boolean,
  language: Language = 'fi',
): string {
  const say = sayIn(auditWords, language);
  const row = found.brokenAt ?? 0;
  if (found.fault === null) {
    const whole = say('verified', { rows: found.rows });
    return hasAnchor ? `${whole} ${say('anchorHolds')}` : whole;
  }
  return say({ chain: 'broken', cut: 'cut', rewritten: 'rewritten' }[found.fault] as 'broken', { row });
}
