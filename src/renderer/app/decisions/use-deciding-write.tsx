import { useState, type ReactNode } from 'react';
import type { Decision } from '#contract/decisions.ts';
import { decisionWords } from '#i18n/decisions.ts';
import { useWords } from '#renderer/app/language.ts';
import { useMay } from '#renderer/app/session.ts';
import { useGo } from '#renderer/app/use-go.ts';
import {
  useWrite,
  type WithoutRequestId,
  type Write,
  type WriteOperation,
  type WriteOptions,
} from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import type { Met } from './decision-draft.ts';
import { MetBookingsDialog } from './met-bookings-dialog.tsx';
import { returnFocus } from './return-focus.ts';

/** An input that may carry decisions about bookings. */
interface Deciding {
  requestId: string;
  decisions?: Decision[] | undefined;
}

interface DecidingOptions<Input, Output> extends WriteOptions<Input, Output> {
  /** A reason the change has already, for cancelling. */
  readonly reasonOf?: (input: WithoutRequestId<Input>) => string;
}

/**
 * Saves a change that may meet bookings. When it does, `dialog` takes the place of the form: the change is sent again with
 * what was decided, and whoever was moved or cancelled is to be told.
 */
export function useDecidingWrite<Input extends Deciding, Output>(
  operation: WriteOperation<Input, Output>,
  options: DecidingOptions<Input, Output> = {},
): { readonly write: Write<Input, Output>; readonly dialog: ReactNode } {
  type Form = WithoutRequestId<Input>;
  const say = useWords(decisionWords);
  const go = useGo();
  const maySeeList = useMay()('cancelledDays.list');
  // A form is made by the press that opens it.
  const [opener] = useState(() => document.activeElement);
  const [waiting, setWaiting] = useState<{ readonly met: Met; readonly input: Form }>();

  const write = useWrite(operation, {
    onSaved: (output, input) => {
      setWaiting(undefined);
      options.onSaved?.(output, input);
      if (waiting) returnFocus(opener);
      tell((input as unknown as Deciding).decisions ?? []);
    },
    onRefused: (refusal, input) => {
      if (refusal.code === 'MEETS_BOOKINGS') setWaiting({ met: refusal.data, input });
      else options.onRefused?.(refusal, input);
    },
  });

  function tell(decisions: readonly Decision[]): void {
    const count = decisions.filter(({ choice }) => choice !== 'keep').length;
    if (count === 0) return;
    const open = { label: say('openList'), onAction: () => go('/cancelled-days') };
    showToast({ text: say('toTell', { count }), tone: 'info', action: maySeeList ? open : undefined });
  }

  const dialog = waiting && (
    <MetBookingsDialog
      met={waiting.met}
      reason={options.reasonOf?.(waiting.input)}
      write={write}
      onDecide={(decisions) => write.submit({ ...waiting.input, decisions })}
      onLeave={() => {
        setWaiting(undefined);
        write.reset();
      }}
    />
  );
  return { write, dialog };
}
