import {
  supportNeedCodes,
  supportNeedQuickCodes,
  type SupportNeedCode,
} from '#domain/classifications/support-need.ts';
import { areaMunicipalities } from '#domain/directory/entry.ts';
import { municipalityNames, supportNeedNames } from '#i18n/classifications.ts';
import { directoryWords } from '#i18n/directory.ts';
import { formWords } from '#i18n/form.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';
import { MultiPick } from '#renderer/ui/multi-pick.tsx';
import type { EntryDraft } from './entry-draft.ts';

/** Whom the service is for: where they live, and with what it helps. */
export function AreaFields({ form }: { form: ContractForm<EntryDraft> }) {
  const say = useWords(directoryWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const wholeArea = form.bind('wholeArea');
  const municipalities = form.bind('municipalities');
  return (
    <>
      <Checkbox
        isSelected={wholeArea.value}
        onChange={(isWhole) => {
          wholeArea.onChange(isWhole);
          if (isWhole) municipalities.onChange([]);
        }}
      >
        {say('wholeArea')}
      </Checkbox>
      {!wholeArea.value && (
        <CheckboxGroup
          label={say('area')}
          options={areaMunicipalities.map((id) => ({ id, label: municipalityNames[id][language] }))}
          {...municipalities}
        />
      )}
      <MultiPick<SupportNeedCode>
        label={say('topics')}
        note={sayForm('optional')}
        placeholder={say('topicsHow')}
        options={supportNeedCodes.map((id) => ({
          id,
          label: supportNeedNames[id][language],
          code: supportNeedQuickCodes[id],
        }))}
        listLabel={say('topicsFound')}
        pickedLabel={say('topicsPicked')}
        removeLabel={sayForm('remove')}
        noMatches={say('topicsNone')}
        {...form.bind('topics')}
      />
    </>
  );
}
