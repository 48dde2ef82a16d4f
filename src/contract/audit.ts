import { z } from 'zod';
import { deeds } from '#domain/audit/deed.ts';
import { subjectKinds } from '#domain/audit/subject.ts';
import { auditFaults } from '#domain/audit/verification.ts';
import { operation } from './operation.ts';
import { idSchema, instantSchema, localDateSchema } from './values.ts';

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

const subjectSchema = z.object({ kind: z.enum(subjectKinds), id: idSchema });

/** The last row of a page; the next page begins after it. */
const rowEndSchema = z.object({ at: instantSchema, seq: z.number().int() });

/** A row as it is read: no name of a client and no free text, only which thing it was about. */
export const auditRowSchema = z.object({
  seq: z.number().int(),
  at: instantSchema,
  /** Null when nobody had signed in. */
  byName: z.string().nullable(),
  byTitle: z.string().nullable(),
  /** As the log has it: an earlier version may have had operations that this one doesn't. */
  operation: z.string(),
  /** Null for a list, and for what is not a client's. */
  subject: subjectSchema.nullable(),
  /** Things of clients that were shown besides the subject. */
  others: z.number().int(),
  officeName: z.string().nullable(),
});
export type AuditRow = z.infer<typeof auditRowSchema>;

/** Which rows are wanted: of some days, both ends included. */
export const auditWantedSchema = z.object({
  period: z.object({ from: localDateSchema, to: localDateSchema }),
  staffId: idSchema.nullable(),
  deed: z.enum(deeds).nullable(),
  /** Only rows that are about it or showed it. */
  subject: subjectSchema.nullable(),
  before: rowEndSchema.nullable(),
});
export type AuditWanted = z.infer<typeof auditWantedSchema>;

/** The last verification: how many rows followed one another, and where it broke. */
export const auditCheckSchema = z.object({
  at: instantSchema,
  byName: z.string(),
  rows: z.number().int(),
  brokenAt: z.number().int().nullable(),
  fault: z.enum(auditFaults).nullable(),
});
export type AuditCheck = z.infer<typeof auditCheckSchema>;

export const auditPageSchema = z.object({
  rows: z.array(auditRowSchema),
  next: rowEndSchema.nullable(),
  /** Null when there was none. */
  lastCheck: auditCheckSchema.nullable(),
});
export type AuditPage = z.infer<typeof auditPageSchema>;

export const audit = {
  /** Recomputes the chain and remembers what came of it. A cut or rewritten end can't be seen by it alone. */
  verify: operation.output(verificationSchema),
  /** The same, and compares it with an anchor that was kept elsewhere. @throws INVALID_INPUT when the text is no anchor */
  compare: operation.input(z.object({ anchor: z.string().max(200) })).output(verificationSchema),
  /** Rows newest first, a page at a time. Reading them is itself a row. @throws INVALID_INPUT when the days are reversed */
  list: operation.input(auditWantedSchema).output(auditPageSchema),
};
