import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { RetentionForm } from './retention-form.tsx';
import { RetentionPreview } from './retention-preview.tsx';

/** How long words about clients are kept, what would go now, and its removal. */
export function RetentionPart() {
  const service = useService();
  const { id: officeId } = useOffice();
  const query = useQuery(service.retention.preview.queryOptions({ input: { officeId } }));
  return (
    <Loaded query={query}>
      {(stored) => (
        <Stack>
          <RetentionForm officeId={officeId} stored={stored} />
          <RetentionPreview officeId={officeId} stored={stored} />
        </Stack>
      )}
    </Loaded>
  );
}
