import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useOffice, useSession } from '#renderer/app/session.ts';
import type { ShownOffice } from './desk.ts';

/** The offices whose times are shown: the one worked in, or by the address of the screen every one of them. */
export function useShownOffices(): readonly ShownOffice[] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { offices } = useSession();
  const own = useOffice();
  const isAll = search['offices'] === 'all';
  return useMemo(() => (isAll ? offices : [own]), [isAll, offices, own]);
}
