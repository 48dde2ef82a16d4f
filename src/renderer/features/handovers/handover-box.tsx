import { useQuery } from '@tanstack/react-query';
import { handoverWords } from '#i18n/handovers.ts';
import { useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { isOpen, type Box } from './boxes.ts';
import { HandoverDetails } from './handover-details.tsx';
import { HandoverTable } from './handover-table.tsx';

export interface HandoverBoxProps {
  box: Box;
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
}

/** One list of handovers: open ones first, the overdue on top, as the service orders them. */
export function HandoverBox({ box, openId, onOpen }: HandoverBoxProps) {
  const say = useWords(handoverWords);
  const query = useQuery(useService().handovers.list.queryOptions({ input: { box } }));
  const empty = { received: 'emptyReceived', sent: 'emptySent', all: 'emptyAll' } as const;
  return (
    <Loaded query={query}>
      {(handovers) => {
        if (handovers.length === 0)
          return <EmptyState title={say(empty[box])}>{box === 'sent' && say('emptySentHow')}</EmptyState>;
        const open = handovers.filter(isOpen);
        const closed = handovers.filter((handover) => !isOpen(handover));
        const opened = handovers.find(({ id }) => id === openId);
        return (
          <Stack>
            {open.length > 0 && (
              <HandoverTable box={box} caption={say('openOnes')} handovers={open} onOpen={onOpen} />
            )}
            {closed.length > 0 && (
              <HandoverTable box={box} caption={say('closedOnes')} handovers={closed} onOpen={onOpen} />
            )}
            {opened && (
              <HandoverDetails
                key={opened.id}
                handover={opened}
                box={box}
                onClose={() => onOpen(undefined)}
              />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
