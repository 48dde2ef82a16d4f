import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { plusDays, type LocalDate } from '#domain/time/local-date.ts';
import { outsideTimeWords } from '#i18n/outside-times.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { bytesOf, saveBytes } from '#renderer/app/save-bytes.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { refusalOf } from '#renderer/app/write/refusal.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

/** Days from today that are offered first: the next four weeks. */
const DAYS = 27;

/** Saves what the office has arranged with the adviser, for the adviser's own calendar. */
export function ExportDays({ adviserId }: { adviserId: string }) {
  const say = useWords(outsideTimeWords);
  const language = useLanguage();
  const { outsideTimes } = useService();
  const { id: officeId } = useOffice();
  const { today } = useSession();
  const [from, setFrom] = useState<LocalDate>(today);
  const [to, setTo] = useState<LocalDate>(plusDays(today, DAYS));
  const saving = useMutation({
    mutationFn: async () => {
      const file = await outsideTimes.exportDays.call({ officeId, adviserId, from, to, language });
      const where = await saveBytes(file.fileName, bytesOf(file.base64), file.mediaType);
      return { where, file: file.fileName };
    },
    onSuccess: ({ where, file }) => {
      if (where !== 'cancelled') showToast({ text: say(where, { file }), tone: 'success' });
    },
  });
  const refusal = saving.error ? refusalOf(saving.error) : undefined;
  const problems = refusal?.code === 'INVALID_INPUT' ? refusal.data.problems : [];
  const errorOf = (name: string) => {
    const problem = problems.find(({ field }) => field === name);
    return problem && problemSentence(problem.code, language);
  };
  return (
    <Panel title={say('export')}>
      <Stack>
        <p className="outside-note">{say('exportAbout')}</p>
        {saving.error && problems.length === 0 && (
          <p role="alert">{refusal ? refusalSentence(refusal, language) : say('notSaved')}</p>
        )}
        <FieldRow>
          <DatePicker
            label={say('from')}
            value={from}
            error={errorOf('from')}
            onChange={(day) => day !== null && setFrom(day as LocalDate)}
          />
          <DatePicker
            label={say('to')}
            value={to}
            error={errorOf('to')}
            onChange={(day) => day !== null && setTo(day as LocalDate)}
          />
        </FieldRow>
        <div className="outside-choose">
          <Button icon="download" isPending={saving.isPending} onPress={() => saving.mutate()}>
            {say('save')}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
