import type { MailBatch } from '#contract/mail-drop.ts';
import { instantOf } from '#domain/time/instant.ts';
import { formatMoment } from '#i18n/formats.ts';
import { mailDropWords } from '#i18n/mail-drop.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { printWindow } from '#renderer/app/print-window.ts';
import { useOffice } from '#renderer/app/session.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { sayWhen } from './say-when.ts';

/** The receipt of an envelope, one page to be signed by both: how many items, when and to whom, and nothing of who sent them. */
export function Receipt({ batch, onBack }: { batch: MailBatch; onBack: () => void }) {
  const say = useWords(mailDropWords);
  const language = useLanguage();
  const office = useOffice();
  const now = useNow();
  return (
    <section className="mail-receipt" aria-label={say('receiptOf', { number: batch.number })}>
      <div data-no-print>
        <ButtonRow>
          <Button tone="primary" icon="print" onPress={printWindow}>
            {say('print')}
          </Button>
          <Button onPress={onBack}>{say('back')}</Button>
        </ButtonRow>
      </div>
      <ScreenHeading>{say('receiptTitle')}</ScreenHeading>
      <Facts
        facts={[
          { term: say('office'), value: office.name },
          { term: say('number'), value: batch.number },
          { term: say('items'), value: <strong>{batch.items}</strong> },
          { term: say('handed'), value: sayWhen(batch.handedOn, batch.handedMinute, language) },
          { term: say('handedBy'), value: batch.handedByName },
          { term: say('to'), value: batch.handedTo },
        ]}
      />
      <Table
        caption={say('when')}
        isCaptionHidden
        rows={batch.emptyings}
        rowKey={({ id }) => id}
        footer={[say('total'), '', batch.items]}
        columns={[
          {
            key: 'when',
            header: say('when'),
            isRowHeader: true,
            render: ({ on, minute }) => sayWhen(on, minute, language),
          },
          { key: 'by', header: say('by'), render: ({ emptiedByName }) => emptiedByName },
          { key: 'items', header: say('items'), kind: 'number', render: ({ items }) => items },
        ]}
      />
      <p>{say('noSenders')}</p>
      <div className="mail-signatures">
        <p>{say('signatureGiver')}</p>
        <p>{say('signatureTaker')}</p>
      </div>
      <p className="mail-printed">
        {say('printed', { moment: formatMoment(instantOf(now.on, now.minute), language) })}
      </p>
    </section>
  );
}
