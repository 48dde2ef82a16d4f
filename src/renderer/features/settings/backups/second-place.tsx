import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { z } from 'zod';
import { pathSchema, type BackupStateOut } from '#contract/backups.ts';
import { backupWords } from '#i18n/backups.ts';
import { formatMoment } from '#i18n/formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Facts } from '#renderer/ui/facts.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { Stack } from '#renderer/ui/stack.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

const schema = z.object({ folder: pathSchema });

/** Where the copies go besides this computer, and how it stands there. */
export function SecondPlace({ place }: { place: BackupStateOut['place'] }) {
  const say = useWords(backupWords);
  const language = useLanguage();
  const service = useService();
  const queries = useQueryClient();
  const form = useContractForm({ folder: place?.folder ?? '' }, (draft) => schemaProblems(schema, draft));
  const choose = useWrite(service.backups.choosePlace, {
    onSaved: (_state, { folder }) => {
      showToast({ text: say(folder === null ? 'placeRemoved' : 'placeSaved'), tone: 'success' });
      form.form.reset({ folder: folder ?? '' });
      void queries.invalidateQueries({ queryKey: service.backups.key() });
    },
    onRefused: form.showRefusal,
  });
  const copied = place === null || place.copiedAt === null ? 'none' : formatMoment(place.copiedAt, language);

  function save(event: FormEvent) {
    event.preventDefault();
    if (form.isRight()) choose.submit({ folder: form.values.folder });
  }

  return (
    <Panel title={say('place')}>
      <Stack>
        <p className="settings-note">{say('placeWhat')}</p>
        {place === null && (
          <Banner tone="warning" live="none">
            {say('placeNone')}
          </Banner>
        )}
        {place !== null && place.problem !== null && (
          <Banner tone="danger" title={say('placeTrouble')}>
            {say('placeProblem', { problem: place.problem })} {say('placeAge', { copied })}
          </Banner>
        )}
        {place !== null && (
          <Facts
            facts={[
              { term: say('folder'), value: <span className="settings-mark">{place.folder}</span> },
              { term: say('placeCopied'), value: copied === 'none' ? say('placeNotYet') : copied },
            ]}
          />
        )}
        <SaveNotice
          refusal={choose.refusal?.code === 'INVALID_INPUT' ? undefined : choose.refusal}
          hasFault={choose.hasFault}
        />
        <form onSubmit={save} noValidate className="settings-form">
          <Stack>
            <TextField
              label={say('folder')}
              description={say('folderNote')}
              autoComplete="off"
              {...form.bind('folder')}
            />
            <ButtonRow>
              <Button type="submit" isPending={choose.isPending}>
                {say('savePlace')}
              </Button>
              {place !== null && (
                <Button onPress={() => choose.submit({ folder: null })}>{say('removePlace')}</Button>
              )}
            </ButtonRow>
          </Stack>
        </form>
      </Stack>
    </Panel>
  );
}
