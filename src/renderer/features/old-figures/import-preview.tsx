import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { formatMoment } from '#i18n/formats.ts';
import { formWords } from '#i18n/form.ts';
import { sayPassed } from '#i18n/old-figures-passed.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { MappingFields } from './mapping-fields.tsx';
import { PlannedDays } from './planned-days.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { useMappedPreview } from './use-mapped-preview.ts';

export interface ImportPreviewProps {
  officeId: string;
  file: string;
  name: string;
  result: OldFiguresPreview;
  onClose: () => void;
}

/** What the chosen file brings: how its columns are read, its first days, and which rows are refused and why. */
export function ImportPreview({ officeId, file, name, result, onClose }: ImportPreviewProps) {
  const say = useWords(oldFiguresWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const shown = useMappedPreview({ officeId, file, fileName: name }, result);
  const { preview, mapping } = shown;
  const save = useWrite(useService().oldFigures.import, {
    onSaved: ({ added, changed, calls }) =>
      showToast({ text: say('imported', { days: added + changed, calls }), tone: 'success' }),
  });
  const { saved } = save;
  const days = preview.added + preview.changed;
  const mayImport = saved === undefined && preview.problems.length === 0 && days > 0;
  return (
    <section aria-label={say('preview')} aria-busy={shown.isPending}>
      <Stack>
        <h3>
          {say('preview')}: {name}
        </h3>
        {preview.importedAt !== null && saved === undefined && (
          <Banner live="none">{say('sameFile', { when: formatMoment(preview.importedAt, language) })}</Banner>
        )}
        {saved === undefined && (
          <MappingFields columns={preview.columns} mapping={mapping} onChange={shown.change} />
        )}
        {preview.problems.map((code) => (
          <Banner key={code} tone="warning">
            {problemSentence(code, language)}
          </Banner>
        ))}
        {saved ? (
          <Banner tone="success" title={say('done')}>
            {say('doneWhat', { days: saved.added + saved.changed, calls: saved.calls })}
          </Banner>
        ) : (
          <output>
            {say('counts', { ...preview, refused: preview.refused.length })}{' '}
            {sayPassed(preview.passed, language)}
          </output>
        )}
        {saved === undefined && preview.days.length > 0 && <PlannedDays days={preview.days} all={days} />}
        {preview.problems.length === 0 && preview.refused.length > 0 && (
          <RefusedRows
            refused={saved?.refused ?? preview.refused}
            asked={{ officeId, file, fileName: name, mapping }}
          />
        )}
        {saved === undefined && preview.problems.length === 0 && days === 0 && <p>{say('nothing')}</p>}
        <SaveNotice refusal={save.refusal} hasFault={save.hasFault || shown.hasFault} />
        <ButtonRow>
          {mayImport && (
            <Button
              tone="primary"
              isPending={save.isPending || shown.isPending}
              onPress={() => save.submit({ officeId, file, fileName: name, mapping })}
            >
              {say('doImport')}
            </Button>
          )}
          <Button onPress={onClose}>{sayForm(mayImport ? 'cancel' : 'close')}</Button>
        </ButtonRow>
      </Stack>
    </section>
  );
}
