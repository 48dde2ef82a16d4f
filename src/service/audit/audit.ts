import { anchorText, parseAnchor } from '#domain/audit/anchor.ts';
import { verifyAudit, type Verification } from '#store/audit/verify.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';

/** The log of who saw and changed what. */
export const audit = (parts: ServiceParts) => ({
  verify: os.audit.verify.handler(
    read(parts, 'audit.verify', async ({ db }) => withAnchor(await verifyAudit(db))),
  ),
  compare: os.audit.compare.handler(
    read(parts, 'audit.compare', async ({ db }, input) => {
      const anchor = parseAnchor(input.anchor);
      if (!anchor) return refuse('INVALID_INPUT', { problems: [{ field: 'anchor', code: 'notAnAnchor' }] });
      return withAnchor(await verifyAudit(db, anchor));
    }),
  ),
});

const withAnchor = (found: Verification) => ({ ...found, anchor: anchorText(found) });
