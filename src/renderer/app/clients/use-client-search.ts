import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RegisteredClient } from '#contract/clients.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useIdentityMode } from '#renderer/app/use-identity-mode.ts';
import { useSettled } from '#renderer/app/use-settled.ts';

/** Fewer characters would find nearly everybody. */
const LEAST = 2;

/** Typing faster than this asks once: each answer is a look at clients that is written down. */
const SETTLES = 200;

/** Whom of the register the typed text may mean; undefined while nothing is asked or answered. */
export function useClientSearch(text: string): readonly RegisteredClient[] | undefined {
  const { id: officeId } = useOffice();
  const may = useMay()('clients.search');
  const mode = useIdentityMode();
  const asked = useSettled(text.trim(), SETTLES);
  const enabled = may && mode === 'register' && asked.length >= LEAST && text.trim().length >= LEAST;
  const { data } = useQuery(
    useService().clients.search.queryOptions({
      input: { officeId, text: asked },
      enabled,
      placeholderData: keepPreviousData,
    }),
  );
  return enabled ? data : undefined;
}
