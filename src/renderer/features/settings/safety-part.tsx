import { Stack } from '#renderer/ui/stack.tsx';
import { AuditCheck } from './audit-check.tsx';

/** The proof that the history of the data is whole. */
export function SafetyPart() {
  return (
    <Stack>
      <AuditCheck />
    </Stack>
  );
}
