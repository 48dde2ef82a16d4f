import { officeWords } from '#i18n/offices.ts';
import type { Bound } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { CheckboxGroup } from '#renderer/ui/checkbox-group.tsx';

/** What counts as a working day in the time limits of the law, beside Monday to Friday. */
export function LimitFields({
  saturdays,
  closures,
}: {
  saturdays: Bound<boolean>;
  closures: Bound<boolean>;
}) {
  const say = useWords(officeWords);
  const fields = { [saturdays.id]: saturdays, [closures.id]: closures };
  return (
    <CheckboxGroup
      label={say('limit')}
      description={say('limitWhat')}
      options={[
        { id: saturdays.id, label: say('limitSaturdays') },
        { id: closures.id, label: say('limitSkipsClosures') },
      ]}
      value={Object.keys(fields).filter((id) => fields[id]?.value === true)}
      onChange={(chosen) => {
        for (const [id, field] of Object.entries(fields))
          if (field.value !== chosen.includes(id)) field.onChange(chosen.includes(id));
      }}
    />
  );
}
