import { useMutation } from '@tanstack/react-query';
import type { OldFiguresPreview } from '#contract/old-figures.ts';
import { oldRowRefusalWords } from '#i18n/old-figures-refusals.ts';
import { oldFiguresWords } from '#i18n/old-figures.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { bytesOf, saveBytes } from '#renderer/app/save-bytes.ts';
import { useService } from '#renderer/app/service.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Table } from '#renderer/ui/table.tsx';
import { showToast } from '#renderer/ui/toasts.ts';
import type { MappingChoice } from './use-mapped-preview.ts';

/** How many are shown; all of them are in the file. */
const SHOWN = 50;

export interface RefusedRowsProps {
  refused: OldFiguresPreview['refused'];
  asked: { officeId: string; file: string; fileName: string; mapping: MappingChoice };
}

/** The rows that are not taken, by number and reason, and the same as a file. */
export function RefusedRows({ refused, asked }: RefusedRowsProps) {
  const say = useWords(oldFiguresWords);
  const language = useLanguage();
  const { oldFigures } = useService();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const saved = await oldFigures.refusedRows.call({ ...asked, language });
      const where = await saveBytes(saved.fileName, bytesOf(saved.base64), saved.mediaType);
      return { name: saved.fileName, where };
    },
    onSuccess: ({ name, where }) => {
      if (where !== 'cancelled') showToast({ text: say('refusedSaved', { name }), tone: 'success' });
    },
    onError: () => showToast({ text: say('notSaved'), tone: 'danger' }, { timeoutMs: null }),
  });
  const all = refused.length;
  return (
    <>
      <Table
        caption={all > SHOWN ? say('refusedShown', { shown: SHOWN, all }) : say('refusedRows')}
        rows={refused.slice(0, SHOWN)}
        rowKey={({ sheet, row }) => `${sheet} ${row}`}
        columns={[
          { key: 'sheet', header: say('sheet'), render: ({ sheet }) => sheet },
          { key: 'row', header: say('row'), kind: 'number', isRowHeader: true, render: ({ row }) => row },
          { key: 'heading', header: say('column'), render: ({ heading }) => heading ?? '' },
          { key: 'why', header: say('why'), render: ({ why }) => oldRowRefusalWords[why][language] },
        ]}
      />
      <ButtonRow>
        <Button icon="download" isPending={isPending} onPress={() => mutate()}>
          {say('saveRefused')}
        </Button>
      </ButtonRow>
    </>
  );
}
