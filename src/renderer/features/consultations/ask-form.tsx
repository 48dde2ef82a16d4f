import type { Problem } from '#contract/refusals.ts';
import { municipalityCodes, type MunicipalityCode } from '#domain/classifications/municipality.ts';
import { containsPersonalIdentityCode } from '#domain/identity/personal-identity-code.ts';
import { topicsOn, type KelaTopicCode } from '#domain/topics/kela-topics.ts';
import { municipalityNames } from '#i18n/classifications.ts';
import { consultationWords } from '#i18n/consultations.ts';
import { formWords } from '#i18n/form.ts';
import { kelaTopicNames } from '#i18n/topics.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useOffice, useSession } from '#renderer/app/session.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface Draft {
  topic: KelaTopicCode | null;
  municipalityCode: MunicipalityCode | null;
  text: string;
  withName: boolean;
}

function check({ topic, text }: Draft): Problem[] {
  const problems: Problem[] = [];
  if (topic === null) problems.push({ field: 'topic', code: 'missing' });
  if (text.trim() === '') problems.push({ field: 'text', code: 'missing' });
  if (containsPersonalIdentityCode(text)) problems.push({ field: 'text', code: 'identityCode' });
  return problems;
}

/** A question to Kela, without a name unless the person wants theirs shown. */
export function AskForm({ onClose }: { onClose: () => void }) {
  const say = useWords(consultationWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const { today } = useSession();
  const { id: officeId, municipalityCode } = useOffice();
  const own = municipalityCodes.find((code) => code === municipalityCode) ?? null;
  const form = useContractForm<Draft>(
    { topic: null, municipalityCode: own, text: '', withName: false },
    check,
  );
  const ask = useWrite(useService().consultations.ask, {
    onSaved: () => {
      showToast({ text: say('asked'), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const place = form.bind('municipalityCode');
  function save() {
    const { topic, ...rest } = form.values;
    if (topic !== null) ask.submit({ officeId, topic, ...rest });
  }
  return (
    <DialogForm title={say('ask')} form={form} write={ask} onSave={save} onClose={onClose}>
      <p>{say('askAbout')}</p>
      <Select
        label={say('topic')}
        placeholder={sayForm('choose')}
        options={topicsOn(today).map(({ code }) => ({ id: code, label: kelaTopicNames[code][language] }))}
        {...form.bind('topic')}
      />
      <Select
        label={say('municipality')}
        note={sayForm('optional')}
        placeholder={sayForm('choose')}
        options={[
          { id: 'none', label: say('noMunicipality') },
          ...municipalityCodes.map((code) => ({ id: code, label: municipalityNames[code][language] })),
        ]}
        id={place.id}
        error={place.error}
        value={place.value ?? 'none'}
        onChange={(code) => place.onChange(municipalityCodes.find((one) => one === code) ?? null)}
      />
      <TextArea label={say('question')} rows={4} {...form.bind('text')} />
      <Checkbox isSelected={form.values.withName} onChange={form.bind('withName').onChange}>
        {say('withName')}
      </Checkbox>
    </DialogForm>
  );
}
