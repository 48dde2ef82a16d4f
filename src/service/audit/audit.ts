import { verifyAudit } from '#store/audit/verify.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';

/** The log of who saw and changed what. */
export const audit = (parts: ServiceParts) => ({
  verify: os.audit.verify.handler(read(parts, 'audit.verify', ({ db }) => verifyAudit(db))),
});
