import { useQueryClient } from '@tanstack/react-query';
import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import { TellingButtons } from '#renderer/app/cancelled-days/telling-buttons.tsx';
import { useTelling } from '#renderer/app/cancelled-days/use-telling.ts';
import { useLanguage } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { openMark } from './use-next-open.ts';

export interface TellingCellProps {
  client: CancelledDayClient;
  onSaved: (client: CancelledDayClient) => void;
}

/** What can be marked about one client. */
export function TellingCell({ client, onSaved }: TellingCellProps) {
  const language = useLanguage();
  const queries = useQueryClient();
  const key = useService().cancelledDays.key();
  const telling = useTelling(client, {
    onSaved,
    onRefused: (refusal) => {
      showToast({ text: refusalSentence(refusal, language), tone: 'danger' });
      void queries.invalidateQueries({ queryKey: key });
    },
  });
  const mark = client.state === 'open' ? { [openMark]: '' } : {};
  return (
    <div data-client={client.id} {...mark}>
      <ButtonRow>
        <TellingButtons client={client} telling={telling} />
      </ButtonRow>
    </div>
  );
}
