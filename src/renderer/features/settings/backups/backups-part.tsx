import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { Stack } from '#renderer/ui/stack.tsx';
import { BackUp } from './back-up.tsx';
import { CopyList } from './copy-list.tsx';
import { KeyPage, type ShownKey } from './key-page.tsx';
import { NewKey } from './new-key.tsx';
import { SecondPlace } from './second-place.tsx';

/** Everything about the copies: when, where, back again, and the key that opens them. */
export function BackupsPart() {
  const service = useService();
  const view = useQuery(service.backups.view.queryOptions({ refetchInterval: 30_000 }));
  const [shownKey, setShownKey] = useState<ShownKey>();
  // Alone on the page, so that nothing else is printed with it.
  if (shownKey) return <KeyPage shown={shownKey} onEnd={() => setShownKey(undefined)} />;
  return (
    <Loaded query={view}>
      {(state) => (
        <Stack>
          <BackUp state={state} />
          <SecondPlace place={state.place} />
          <CopyList />
          <NewKey onShow={setShownKey} />
        </Stack>
      )}
    </Loaded>
  );
}
