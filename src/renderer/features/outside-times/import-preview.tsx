import { useState } from 'react';
import type { ImportResult } from '#contract/outside-times.ts';
import { formWords } from '#i18n/form.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { ConflictList } from './conflict-list.tsx';
import { countChanges } from './count-changes.ts';
import { saySpan } from './say-span.ts';

export interface ImportPreviewProps {
  adviserId: string;
  file: string;
  name: string;
  result: ImportResult;
  onClose: () => void;
}

/** What the chosen file would change, to be agreed to or left. */
export function ImportPreview({ adviserId, file, name, result, onClose }: ImportPreviewProps) {
  const say = useWords(outsideTimeWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const [releaseMissing, setReleaseMissing] = useState(false);
  const save = useWrite(useService().outsideTimes.import, {
    onSaved: (done) => {
      showToast({ text: say('imported', countChanges(done, releaseMissing)), tone: 'success' });
      onClose();
    },
  });
  const counts = countChanges(result, releaseMissing);
  const missing = result.changes.filter(({ kind }) => kind === 'missing').length;
  const met = result.changes.filter(({ conflicts }) => conflicts.length > 0).length;
  const shown = releaseMissing ? result.changes : result.changes.filter(({ kind }) => kind !== 'missing');
  return (
    <section className="outside-preview" aria-label={say('preview')}>
      <Stack>
        <h3>
          {say('preview')}: {name}
        </h3>
        {result.unreadable > 0 && (
          <Banner tone="warning">{say('unreadable', { count: result.unreadable })}</Banner>
        )}
        {met > 0 && (
          <Banner tone="warning" title={say('conflictCount', { count: met })}>
            {say('conflictWhat')}
          </Banner>
        )}
        {shown.length === 0 ? (
          <p>
            <strong>{say('noChange')}.</strong> {result.unreadable === 0 && say('noChangeWhat')}
          </p>
        ) : (
          <>
            <p>{say('counts', { ...counts, unchanged: result.unchanged })}</p>
            <Table
              caption={say('preview')}
              isCaptionHidden
              rows={shown}
              rowKey={({ kind, on, startMinute, toOn, endMinute }) =>
                `${kind} ${on} ${startMinute} ${toOn} ${endMinute}`
              }
              columns={[
                {
                  key: 'time',
                  header: say('time'),
                  isRowHeader: true,
                  render: (change) => saySpan(change, language),
                },
                {
                  key: 'kind',
                  header: say('kindHeader'),
                  render: ({ kind, before }) =>
                    before === null
                      ? say('kind', { kind })
                      : `${say('kind', { kind })} (${say('before', { time: saySpan(before, language) })})`,
                },
                {
                  key: 'conflict',
                  header: say('conflict'),
                  render: ({ conflicts }) => <ConflictList conflicts={conflicts} />,
                },
              ]}
            />
          </>
        )}
        {missing > 0 && (
          <div>
            <p>{say('missing', { count: missing })}</p>
            <Checkbox isSelected={releaseMissing} onChange={setReleaseMissing}>
              {say('releaseMissing')}
            </Checkbox>
          </div>
        )}
        <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
        <ButtonRow>
          {shown.length > 0 && (
            <Button
              tone="primary"
              isPending={save.isPending}
              onPress={() => save.submit({ adviserId, file, releaseMissing })}
            >
              {say('doImport')}
            </Button>
          )}
          <Button onPress={onClose}>{sayForm(shown.length > 0 ? 'cancel' : 'close')}</Button>
        </ButtonRow>
      </Stack>
    </section>
  );
}
