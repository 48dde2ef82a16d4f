import { useQuery } from '@tanstack/react-query';
import type { LocalDate } from '#domain/time/local-date.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay, useOffice } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Says on the day that clients have still to be told that it was cancelled; gone when each has been. */
export function CancelledNotice({ on }: { on: LocalDate }) {
  const say = useWords(cancelledDayWords);
  const go = useGo();
  const { id: officeId } = useOffice();
  const maySee = useMay()('cancelledDays.list');
  const { data: clients = [] } = useQuery(
    useService().cancelledDays.list.queryOptions({ input: { officeId, on }, enabled: maySee }),
  );
  const count = clients.filter(({ state }) => state === 'open').length;
  if (count === 0) return undefined;
  return (
    <div className="kela-notice" data-no-print>
      <Banner
        tone="warning"
        actions={
          <Button size="small" icon="phone" onPress={() => go('/cancelled-days', { on })}>
            {say('openList')}
          </Button>
        }
      >
        {say('banner', { count })}
      </Banner>
    </div>
  );
}
