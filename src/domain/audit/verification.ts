/**
 * What is wrong with a log: `chain`, a row doesn't follow from the one before; `cut`, rows that the anchor knew are gone from the
 * end; `rewritten`, the rows follow from each other but are others than those the anchor was taken of.
 */
export const auditFaults = ['chain', 'cut', 'rewritten'] as const;
export type AuditFault = (typeof auditFaults)[number];
