import type { DirectoryImport } from '#contract/directory.ts';
import { directoryWords } from '#i18n/directory.ts';
import { rowRefusalWords } from '#i18n/directory-refusals.ts';
import { formWords } from '#i18n/form.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { countImport } from './count-import.ts';
import { sayFields } from './say-fields.ts';

export interface ImportPreviewProps {
  file: string;
  name: string;
  result: DirectoryImport;
  onClose: () => void;
}

/** What the chosen file would change, row by row, and which of its rows are refused and why. */
export function ImportPreview({ file, name, result, onClose }: ImportPreviewProps) {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const save = useWrite(useService().directory.import, {
    onSaved: (done) => {
      const { added, changed, removed } = countImport(done);
      showToast({ text: say('imported', { added, changed, removed }), tone: 'success' });
      onClose();
    },
  });
  const { changes, refused, unknownColumns } = result;
  return (
    <section aria-label={say('preview')}>
      <Stack>
        <h3>
          {say('preview')}: {name}
        </h3>
        <p>{say('counts', countImport(result))}</p>
        {unknownColumns.length > 0 && (
          <Banner tone="info">{say('unknownColumns', { names: unknownColumns.join(', ') })}</Banner>
        )}
        {refused.length > 0 && (
          <Table
            caption={say('refusedRows')}
            rows={refused}
            rowKey={({ row, why }) => `${row} ${why}`}
            columns={[
              { key: 'row', header: say('row'), kind: 'number', render: ({ row }) => row },
              { key: 'name', header: say('name'), isRowHeader: true, render: (one) => one.name },
              { key: 'why', header: say('why'), render: ({ why }) => rowRefusalWords[why][language] },
            ]}
          />
        )}
        {changes.length === 0 ? (
          <p>{refused.length === 0 && say('noChange')}</p>
        ) : (
          <Table
            caption={say('preview')}
            rows={changes}
            rowKey={({ row }) => String(row)}
            columns={[
              { key: 'row', header: say('row'), kind: 'number', render: ({ row }) => row },
              { key: 'name', header: say('name'), isRowHeader: true, render: (one) => one.name },
              {
                key: 'change',
                header: say('change'),
                render: ({ kind, fields }) =>
                  [say('changeKind', { kind }), sayFields(fields, language)]
                    .filter((part) => part !== '')
                    .join(': '),
              },
            ]}
          />
        )}
        <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
        <ButtonRow>
          {changes.length > 0 && (
            <Button tone="primary" isPending={save.isPending} onPress={() => save.submit({ file })}>
              {say('doImport')}
            </Button>
          )}
          <Button onPress={onClose}>{sayForm(changes.length > 0 ? 'cancel' : 'close')}</Button>
        </ButtonRow>
      </Stack>
    </section>
  );
}
