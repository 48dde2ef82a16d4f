import { audit } from './audit/audit.ts';
import { backups } from './backups/backups.ts';
import { firstRun } from './first-run/first-run.ts';
import { live } from './live/live.ts';
import { offices } from './offices/offices.ts';
import type { ServiceParts } from './parts.ts';
import { session } from './session/session.ts';
import { staff } from './staff/staff.ts';

/** Everything the contract asks, answered. One entry an area; wires are attached by the composition roots. */
export const newService = (parts: ServiceParts) => ({
  session: session(parts),
  firstRun: firstRun(parts),
  offices: offices(parts),
  staff: staff(parts),
  live: live(parts),
  audit: audit(parts),
  backups: backups(parts),
});
export type Service = ReturnType<typeof newService>;
