import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import type { KelaRhythm } from './step-kela-day.ts';

/** Which days are the office's Kela days; undefined until it is known. */
export function useRhythm(): KelaRhythm | undefined {
  const service = useService();
  const officeId = useOffice().id;
  const { data: templates } = useQuery(service.kelaDays.templates.queryOptions({ input: { officeId } }));
  const { data: exceptions } = useQuery(service.kelaDays.exceptions.queryOptions({ input: { officeId } }));
  return useMemo(() => templates && exceptions && { templates, exceptions }, [templates, exceptions]);
}
