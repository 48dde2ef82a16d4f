import { anchorText, parseAnchor, type AuditAnchor } from '#domain/audit/anchor.ts';
import { insertCheck } from '#store/audit/checks.ts';
import { verifyAudit } from '#store/audit/verify.ts';
import { os } from '#service/implementer.ts';
import type { ServiceParts } from '#service/parts.ts';
import { read, type ReadCall } from '#service/read.ts';
import { refuse } from '#service/refuse.ts';
import { listAudit } from './list-audit.ts';

/** The log of who saw and changed what. */
export const audit = (parts: ServiceParts) => ({
  verify: os.audit.verify.handler(read(parts, 'audit.verify', (call) => verify(call))),
  compare: os.audit.compare.handler(
    read(parts, 'audit.compare', async (call, input) => {
      const anchor = parseAnchor(input.anchor);
      if (!anchor) return refuse('INVALID_INPUT', { problems: [{ field: 'anchor', code: 'notAnAnchor' }] });
      return verify(call, anchor);
    }),
  ),
  list: os.audit.list.handler(read(parts, 'audit.list', listAudit)),
});

async function verify({ db, actor, now, parts }: ReadCall, anchor?: AuditAnchor) {
  const found = await verifyAudit(db, anchor);
  await parts.store.write((write) => insertCheck(write, found, { at: now, staffId: actor.id }));
  return { ...found, anchor: anchorText(found) };
}
