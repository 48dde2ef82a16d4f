import { useQuery } from '@tanstack/react-query';
import { matterWords } from '#i18n/matters.ts';
import { useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import type { Box } from './boxes.ts';
import { FollowUps } from './follow-ups.tsx';
import { MatterTable } from './matter-table.tsx';

/** One list of matters: what is open as the service orders it, and of one's own also what is closed. */
export function MatterBox({ box, onOpen }: { box: Box; onOpen: (id: string) => void }) {
  const say = useWords(matterWords);
  const { id: officeId } = useOffice();
  const query = useQuery(useService().matters.list.queryOptions({ input: { officeId, box } }));
  return (
    <Loaded query={query}>
      {(matters) => {
        const open = matters.filter(({ state }) => state === 'open');
        const closed = matters.filter(({ state }) => state === 'closed');
        return (
          <Stack>
            {open.length === 0 && box === 'mine' && (
              <EmptyState title={say('none')}>{say('noneWhat')}</EmptyState>
            )}
            {open.length === 0 && box !== 'mine' && (
              <EmptyState title={say(box === 'all' ? 'noneAll' : 'noneFollowed')} />
            )}
            {open.length > 0 && (
              <MatterTable box={box} caption={say('open')} matters={open} onOpen={onOpen} />
            )}
            {box === 'mine' && <FollowUps onOpen={onOpen} />}
            {closed.length > 0 && (
              <MatterTable box={box} caption={say('closed')} matters={closed} onOpen={onOpen} />
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}
