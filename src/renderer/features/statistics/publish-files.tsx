import { useQueryClient } from '@tanstack/react-query';
import { publishedTime } from '#domain/publishing/published-time.ts';
import { publishingScreenWords } from '#i18n/publishing.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { bytesOf, saveBytes } from '#renderer/app/save-bytes.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { refusalSentence } from '#renderer/app/write/refusal-sentence.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import { useFileNews } from './use-file-news.ts';
import type { Place } from './use-place.ts';

/** The publishable report as a file. Not on paper: what is printed from the screen would be out without being kept. */
export function PublishFiles({ place: { period, everyOffice } }: { place: Place }) {
  const say = useWords(publishingScreenWords);
  const { tellSaved, tellFailed } = useFileNews();
  const language = useLanguage();
  const { today } = useSession();
  const office = useOffice();
  const queries = useQueryClient();
  const { publishing } = useService();
  const keep = async (file: { fileName: string; mediaType: string; base64: string }) => {
    try {
      tellSaved(await saveBytes(file.fileName, bytesOf(file.base64), file.mediaType), file.fileName);
    } catch (error) {
      tellFailed(error);
    }
  };
  const publish = useWrite(publishing.publish, {
    onSaved: (file) => {
      void queries.invalidateQueries({ queryKey: publishing.key() });
      void keep(file);
    },
    onRefused: (refusal) =>
      showToast({ text: refusalSentence(refusal, language), tone: 'danger' }, { timeoutMs: null }),
  });
  const run = (format: 'xlsx' | 'csv') =>
    publish.submit({ officeId: everyOffice ? null : office.id, period, format, language });
  const isPossible = typeof publishedTime(period, today) !== 'string';
  return (
    <>
      {/* What was refused is told beside the window's other news. */}
      <SaveNotice refusal={undefined} hasFault={publish.hasFault} />
      <ButtonRow>
        <Button
          icon="download"
          isDisabled={!isPossible}
          isPending={publish.isPending}
          onPress={() => run('xlsx')}
        >
          {say('publishXlsx')}
        </Button>
        <Button
          icon="download"
          isDisabled={!isPossible}
          isPending={publish.isPending}
          onPress={() => run('csv')}
        >
          {say('publishCsv')}
        </Button>
      </ButtonRow>
    </>
  );
}
