import { useQuery } from '@tanstack/react-query';
import { useService } from '#renderer/app/service.ts';
import { ClientForm } from './client-form.tsx';

/** Opens one client on purpose: everything is read, a turvakielto's number too, and the reading is written down. */
export function OpenClient({ id, onClose }: { id: string; onClose: () => void }) {
  const { data } = useQuery(useService().clients.get.queryOptions({ input: { id } }));
  return data && <ClientForm key={data.version} client={data} onClose={onClose} />;
}
