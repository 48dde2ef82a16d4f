import { useMay } from '#renderer/app/session.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { AuditCheck } from './audit-check.tsx';
import { BackUp } from './back-up.tsx';

/** The copy of the data and the proof that its history is whole. */
export function SafetyPart() {
  const may = useMay();
  return (
    <Stack>
      {may('backups.make') && <BackUp />}
      {may('audit.verify') && <AuditCheck />}
    </Stack>
  );
}
