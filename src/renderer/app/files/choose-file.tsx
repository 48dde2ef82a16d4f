import { FileTrigger } from 'react-aria-components/FileTrigger';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import type { ChosenFile } from './use-chosen-file.ts';

export interface ChooseFileProps {
  chosen: ChosenFile<unknown>;
  /** Endings and media types the chooser offers. */
  accepted: readonly string[];
  label: string;
  /** Said while the file is read. */
  reading: string;
}

/** The button that chooses a file to import, with what is wrong with the last one. */
export function ChooseFile({ chosen, accepted, label, reading }: ChooseFileProps) {
  const { choose, wrong, isPending } = chosen;
  return (
    <>
      {wrong !== undefined && <Banner tone="danger">{wrong}</Banner>}
      <ButtonRow>
        <FileTrigger acceptedFileTypes={[...accepted]} onSelect={choose}>
          <Button icon="plus" isPending={isPending}>
            {label}
          </Button>
        </FileTrigger>
        {isPending && <Spinner label={reading} />}
      </ButtonRow>
    </>
  );
}
