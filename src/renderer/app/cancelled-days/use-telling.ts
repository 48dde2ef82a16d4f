import type { CancelledDayClient } from '#contract/cancelled-days.ts';
import type { TellingMark } from '#domain/cancelled-days/told.ts';
import { cancelledDayWords } from '#i18n/cancelled-days.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';

export interface Telling {
  readonly mark: (mark: TellingMark) => void;
  readonly takeBack: () => void;
  readonly isPending: boolean;
}

export interface TellingOptions {
  readonly onRefused: (refusal: Refusal) => void;
  /** The row as it is now, before the service's announcement comes round. */
  readonly onSaved?: (client: CancelledDayClient) => void;
}

/** Marks that a client has been told or tried, each with its undo. */
export function useTelling(client: CancelledDayClient, { onRefused, onSaved }: TellingOptions): Telling {
  const say = useWords(cancelledDayWords);
  const service = useService().cancelledDays;
  const { id, version } = client;
  const who = client.clientLabel || say('noName');
  const back = useWrite(service.takeBackMark, { onRefused, onSaved: (saved) => onSaved?.(saved) });
  const forward = useWrite(service.mark, {
    onRefused,
    onSaved: (saved, { mark }) => {
      onSaved?.(saved);
      offerUndo(
        {
          text: say(`saved_${mark}`, { who }),
          undo: () => back.submit({ id: saved.id, version: saved.version }),
        },
        say('undo'),
      );
    },
  });
  return {
    mark: (mark) => forward.submit({ id, version, mark }),
    takeBack: () => back.submit({ id, version }),
    isPending: forward.isPending || back.isPending,
  };
}
