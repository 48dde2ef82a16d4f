import { useQuery } from '@tanstack/react-query';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { ClosureList } from './closure-list.tsx';
import { OfficeForm } from './office-form.tsx';

/** The office's own details and the days it is closed. */
export function OfficePart() {
  const service = useService();
  const { id } = useOffice();
  const may = useMay();
  const offices = useQuery(service.offices.list.queryOptions());
  return (
    <Stack>
      {may('offices.update') && (
        <Loaded query={offices}>
          {(all) => {
            const office = all.find((one) => one.id === id);
            return office && <OfficeForm stored={office} />;
          }}
        </Loaded>
      )}
      {may('offices.saveClosure') && <ClosureList officeId={id} />}
    </Stack>
  );
}
