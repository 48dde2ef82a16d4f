import { useQuery } from '@tanstack/react-query';
import { handoverWords } from '#i18n/handovers.ts';
import { waitsForReceiver } from '#domain/handovers/state.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import type { Box } from './boxes.ts';

/** How many in a box wait to be taken. */
export function OpenCount({ box }: { box: Box }) {
  const say = useWords(handoverWords);
  const list = useQuery(useService().handovers.list.queryOptions({ input: { box } })).data ?? [];
  const waiting = list.filter(({ state }) => waitsForReceiver(state));
  if (waiting.length === 0) return undefined;
  const isLate = waiting.some(({ overdue }) => overdue);
  return <Badge tone={isLate ? 'danger' : 'info'}>{say('waiting', { count: waiting.length })}</Badge>;
}
