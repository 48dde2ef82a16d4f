import { guideContentSchema, type OfficeGuide } from '#contract/guides.ts';
import { checkGuide } from '#domain/guides/check-guide.ts';
import { formWords } from '#i18n/form.ts';
import { guideWords } from '#i18n/guides.ts';
import type { Language } from '#i18n/language.ts';
import { usualGuide } from '#i18n/usual-guides.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ButtonRow } from '#renderer/ui/button-row.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { ElsewhereFields } from './elsewhere-fields.tsx';
import { draftOf, freshId, type GuideDraft } from './guide-draft.ts';
import { StepFields } from './step-fields.tsx';

export interface GuideFormProps {
  guide: OfficeGuide;
  language: Language;
  onClose: () => void;
}

/** The guide being written: steps with their answers, and the reasons for which a call is not the line's. */
export function GuideForm({ guide, language, onClose }: GuideFormProps) {
  const say = useWords(guideWords);
  const sayForm = useWords(formWords);
  const service = useService();
  const form = useContractForm<GuideDraft>(draftOf(guide), (draft) => {
    const problems = schemaProblems(guideContentSchema, draft);
    return problems.length > 0 ? problems : checkGuide(guideContentSchema.parse(draft));
  });
  const takeBack = useWrite(service.guides.save);
  const save = useWrite(service.guides.save, {
    onSaved: ({ version }) => {
      const before = { language, version, ...guideContentSchema.parse(guide) };
      offerUndo({ text: say('saved'), undo: () => takeBack.submit(before) }, sayForm('undo'));
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const { steps, elsewhere } = form.values;
  const setSteps = (next: GuideDraft['steps']) => form.bind('steps').onChange(next);
  const setElsewhere = (next: GuideDraft['elsewhere']) => form.bind('elsewhere').onChange(next);
  function submit() {
    if (form.isRight())
      save.submit({ language, version: guide.version, ...guideContentSchema.parse(form.values) });
  }
  return (
    <div className="guide-edit">
      <Banner tone="info">{say('languageNote')}</Banner>
      <FormErrors
        title={sayForm('fix', { count: form.faults.length })}
        faults={form.faults}
        attempt={form.attempt}
      />
      <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
      <h2>{say('steps')}</h2>
      {steps.map((step, at) => (
        <StepFields key={step.id} form={form} at={at} />
      ))}
      <ButtonRow>
        <Button
          icon="plus"
          onPress={() =>
            setSteps([
              ...steps,
              { id: freshId(steps), question: '', advice: '', answers: [{ words: '', leadsTo: '' }] },
            ])
          }
        >
          {say('addStep')}
        </Button>
      </ButtonRow>
      <h2>{say('elsewhere')}</h2>
      {elsewhere.map((reason, at) => (
        <ElsewhereFields key={reason.id} form={form} at={at} />
      ))}
      <ButtonRow>
        <Button
          icon="plus"
          onPress={() =>
            setElsewhere([...elsewhere, { id: freshId(elsewhere), reason: '', receiver: '', words: '' }])
          }
        >
          {say('addReason')}
        </Button>
      </ButtonRow>
      <ButtonRow>
        <Button tone="primary" isPending={save.isPending} onPress={submit}>
          {sayForm('save')}
        </Button>
        <Button onPress={onClose}>{sayForm('cancel')}</Button>
        <Button
          tone="quiet"
          onPress={() => {
            const usual = draftOf(usualGuide(language));
            setSteps(usual.steps);
            setElsewhere(usual.elsewhere);
          }}
        >
          {say('bringUsual')}
        </Button>
      </ButtonRow>
    </div>
  );
}
