import { eventReportSchema, MOST_VISITORS, type OfficeEvent } from '#contract/events.ts';
import type { Problem } from '#contract/refusals.ts';
import { checkReport } from '#domain/events/check-report.ts';
import { eventWords } from '#i18n/events.ts';
import { formWords } from '#i18n/form.ts';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { FieldRow } from '#renderer/ui/field-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { showToast } from '#renderer/ui/toasts.ts';

interface ReportDraft {
  visitors: number | null;
  newVisitors: number | null;
  ledToStep: number | null;
  lesson: string;
}

function check(draft: ReportDraft): Problem[] {
  const problems = schemaProblems(eventReportSchema, draft);
  const { visitors, ...rest } = draft;
  return visitors === null ? problems : [...problems, ...checkReport({ visitors, ...rest })];
}

/** How many came, nobody named. Nobody is a number too, with what was learnt. */
export function ReportForm({ event, onClose }: { event: OfficeEvent; onClose: () => void }) {
  const say = useWords(eventWords);
  const sayForm = useWords(formWords);
  const { visitors = null, newVisitors = null, ledToStep = null, lesson = '' } = event.report ?? {};
  const form = useContractForm<ReportDraft>({ visitors, newVisitors, ledToStep, lesson }, check);
  const save = useWrite(useService().events.report, {
    onSaved: ({ name, report }) => {
      showToast({ text: say('reported', { name, visitors: report?.visitors ?? 0 }), tone: 'success' });
      onClose();
    },
    onRefused: form.showRefusal,
  });
  const counts = { minValue: 0, maxValue: MOST_VISITORS };
  const optional = sayForm('optional');
  const isZero = form.values.visitors === 0;
  return (
    <DialogForm
      title={say(event.report ? 'correctNamed' : 'reportNamed', { name: event.name })}
      form={form}
      write={save}
      onClose={onClose}
      onSave={() =>
        save.submit({ id: event.id, version: event.version, ...eventReportSchema.parse(form.values) })
      }
    >
      <NumberField
        label={say('visitors')}
        description={say('visitorsHint')}
        {...counts}
        {...form.bind('visitors')}
      />
      <FieldRow>
        <NumberField label={say('newVisitors')} note={optional} {...counts} {...form.bind('newVisitors')} />
        <NumberField label={say('ledToStep')} note={optional} {...counts} {...form.bind('ledToStep')} />
      </FieldRow>
      <TextArea
        label={say('lesson')}
        {...(isZero ? {} : { note: optional })}
        description={say(isZero ? 'lessonZero' : 'lessonHint')}
        rows={3}
        {...form.bind('lesson')}
      />
    </DialogForm>
  );
}
