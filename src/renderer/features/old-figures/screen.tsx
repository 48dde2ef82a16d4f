import { useQuery } from '@tanstack/react-query';
import { areaNames } from '#i18n/area-names.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { ChooseFile } from '#renderer/app/files/choose-file.tsx';
import { useChosenFile } from '#renderer/app/files/use-chosen-file.ts';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useOffice } from '#renderer/app/session.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { BatchList } from './batch-list.tsx';
import { ImportPreview } from './import-preview.tsx';
import './old-figures.css';

const accepted = [
  '.xlsx',
  '.csv',
  '.txt',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
];

/** Brings old spreadsheets in, and lists and undoes what was brought. */
export default function OldFiguresScreen() {
  const say = useWords(oldFiguresWords);
  const language = useLanguage();
  const { oldFigures } = useService();
  const { id: officeId } = useOffice();
  const batches = useQuery(oldFigures.list.queryOptions({ input: { officeId } }));
  const chosen = useChosenFile(
    (file, fileName) => oldFigures.preview.call({ officeId, file, fileName, mapping: null }),
    { tooLarge: 'oldFiguresTooLarge', notRead: say('notRead') },
  );
  return (
    <>
      <ScreenHeading detail={say('about')}>{areaNames['old-figures'][language]}</ScreenHeading>
      <Stack>
        <Panel title={say('import')}>
          <Stack>
            <p>{say('privacy')}</p>
            <ChooseFile
              chosen={chosen}
              accepted={accepted}
              label={say('chooseFile')}
              reading={say('reading')}
            />
            {chosen.looked && (
              <ImportPreview key={chosen.key} {...chosen.looked} officeId={officeId} onClose={chosen.reset} />
            )}
          </Stack>
        </Panel>
        <Loaded query={batches}>{(list) => <BatchList batches={list} />}</Loaded>
      </Stack>
    </>
  );
}
