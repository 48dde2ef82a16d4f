import { z } from 'zod';
import { auditFaults } from '#domain/audit/verification.ts';
import { operation } from './operation.ts';

/** What verifying the chain came to. */
export const verificationSchema = z.object({
  /** Rows that follow one another from the first on. */
  rows: z.number().int(),
  /** Hash of the last of them. */
  head: z.string(),
  /** The two together, as they are kept outside the log. */
  anchor: z.string(),
  /** The first row that isn't what it was; null when all are. */
  brokenAt: z.number().int().nullable(),
  fault: z.enum(auditFaults).nullable(),
});

export const audit = {
  /** Recomputes the chain. A cut or rewritten end can't be seen by it alone. */
  verify: operation.output(verificationSchema),
  /** The same, and compares it with an anchor that was kept elsewhere. @throws INVALID_INPUT when the text is no anchor */
  compare: operation.input(z.object({ anchor: z.string().max(200) })).output(verificationSchema),
};
