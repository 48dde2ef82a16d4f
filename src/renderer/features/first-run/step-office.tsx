import { municipalityCodes, type MunicipalityCode } from '#domain/classifications/municipality.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { firstRunWords } from '#i18n/first-run.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Select } from '#renderer/ui/select.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import type { WizardForm } from './wizard-form.ts';

/** The office's name and municipality; any municipality of the country by its number. */
export function StepOffice({ form }: { form: WizardForm }) {
  const say = useWords(firstRunWords);
  const language = useLanguage();
  const code = form.bind('office.municipalityCode');
  const isOther = form.bind('office.isOther');
  const known = municipalityCodes.find((one) => one === code.value) ?? null;

  function choose(chosen: MunicipalityCode) {
    isOther.onChange(chosen === 'other');
    code.onChange(chosen === 'other' ? '' : chosen);
  }

  return (
    <>
      <TextField
        label={say('officeName')}
        description={say('officeNameNote')}
        autoComplete="off"
        {...form.bind('office.name')}
      />
      <Select
        label={say('municipality')}
        placeholder={say('municipalityChoose')}
        width="medium"
        options={municipalityCodes.map((one) => ({
          id: one,
          label: one === 'other' ? say('municipalityOther') : municipalityNames[one][language],
        }))}
        value={isOther.value ? 'other' : known}
        onChange={choose}
        {...(isOther.value ? {} : { id: code.id, error: code.error })}
      />
      {isOther.value && (
        <TextField
          label={say('municipalityCode')}
          description={say('municipalityCodeNote')}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          {...code}
        />
      )}
    </>
  );
}
