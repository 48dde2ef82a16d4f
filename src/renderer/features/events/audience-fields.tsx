import { eventWords } from '#i18n/events.ts';
import { formWords } from '#i18n/form.ts';
import type { ContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { EventDraft } from './event-draft.ts';

/** For whom the event is, and with whom. */
export function AudienceFields({ form: { bind } }: { form: ContractForm<EventDraft> }) {
  const say = useWords(eventWords);
  const optional = useWords(formWords)('optional');
  return (
    <>
      <TextField
        label={say('targetGroup')}
        note={optional}
        description={say('targetGroupHint')}
        autoComplete="off"
        {...bind('targetGroup')}
      />
      <TextField
        label={say('partners')}
        note={optional}
        description={say('partnersHint')}
        autoComplete="off"
        {...bind('partners')}
      />
    </>
  );
}
