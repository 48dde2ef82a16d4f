import { outsideTimeWords } from '#i18n/outside-times.ts';
import { ChooseFile } from '#renderer/app/files/choose-file.tsx';
import { useChosenFile } from '#renderer/app/files/use-chosen-file.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { ImportPreview } from './import-preview.tsx';

/** Chooses an iCalendar file and shows what it would change; nothing is saved before that has been seen. */
export function ImportCalendar({ adviserId }: { adviserId: string }) {
  const say = useWords(outsideTimeWords);
  const { outsideTimes } = useService();
  const chosen = useChosenFile((file) => outsideTimes.preview.call({ adviserId, file }), {
    tooLarge: 'fileTooLarge',
    notRead: say('notRead'),
  });
  return (
    <Panel title={say('import')}>
      <Stack>
        <p className="outside-note">{say('importAbout')}</p>
        <ChooseFile
          chosen={chosen}
          accepted={['.ics', 'text/calendar']}
          label={say('chooseFile')}
          reading={say('reading')}
        />
        {chosen.looked && (
          <ImportPreview key={chosen.key} adviserId={adviserId} {...chosen.looked} onClose={chosen.reset} />
        )}
      </Stack>
    </Panel>
  );
}
