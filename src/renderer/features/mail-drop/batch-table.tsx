import type { MailBatch } from '#contract/mail-drop.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useMay } from '#renderer/app/session.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { StatusMark } from '#renderer/ui/status-mark.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { sayWhen } from './say-when.ts';

export interface BatchTableProps {
  batches: readonly MailBatch[];
  onReceipt: (id: string) => void;
}

/** Envelopes that were handed over, the latest first. */
export function BatchTable({ batches, onReceipt }: BatchTableProps) {
  const say = useWords(mailDropWords);
  const language = useLanguage();
  const mayTakeBack = useMay()('mailDrop.takeBackHandOver');
  const takeBack = useWrite(useService().mailDrop.takeBackHandOver, {
    onSaved: ({ number }) => void showToast({ text: say('handOverBack', { number }), tone: 'success' }),
    onRefused: (refusal) => void showToast({ text: refusalSentence(refusal, language), tone: 'danger' }),
  });
  if (batches.length === 0) return undefined;
  return (
    <Table
      caption={say('batches')}
      rows={batches}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          header: say('number'),
          isRowHeader: true,
          render: ({ number }) => say('numberOf', { number }),
        },
        {
          key: 'items',
          header: say('items'),
          kind: 'number',
          render: ({ items, state }) => (state === 'handedOver' ? items : ''),
        },
        {
          key: 'handed',
          header: say('handed'),
          render: ({ state, handedOn, handedMinute }) =>
            state === 'handedOver' ? (
              sayWhen(handedOn, handedMinute, language)
            ) : (
              <StatusMark icon="undo">{say('handedBack')}</StatusMark>
            ),
        },
        { key: 'to', header: say('to'), render: ({ handedTo }) => handedTo },
        { key: 'by', header: say('handedBy'), render: ({ handedByName }) => handedByName },
        {
          key: 'actions',
          header: <VisuallyHidden>{say('actions')}</VisuallyHidden>,
          kind: 'action',
          render: ({ id, version, number, state }) =>
            state === 'handedOver' && (
              <div className="mail-buttons">
                <Button
                  size="small"
                  tone="quiet"
                  icon="print"
                  aria-label={say('receiptOf', { number })}
                  onPress={() => onReceipt(id)}
                >
                  {say('receipt')}
                </Button>
                {mayTakeBack && (
                  <Button
                    size="small"
                    tone="quiet"
                    aria-label={say('takeBackOf', { number })}
                    isPending={takeBack.isPending}
                    onPress={() => takeBack.submit({ id, version })}
                  >
                    {say('takeBackHandOver')}
                  </Button>
                )}
              </div>
            ),
        },
      ]}
    />
  );
}
