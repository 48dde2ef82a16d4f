import { Stack } from '#renderer/ui/stack.tsx';
import { AuditCheck } from './audit/audit-check.tsx';
import { AuditLog } from './audit/audit-log.tsx';

/** The history of the data: the proof that it is whole, and its rows. */
export function SafetyPart() {
  return (
    <Stack>
      <AuditCheck />
      <AuditLog />
    </Stack>
  );
}
