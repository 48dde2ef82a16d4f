import { z } from 'zod';
import type { MeetingRequest } from '#contract/meeting-requests.ts';
import { lineSchema, localDateSchema } from '#contract/values.ts';
import { checkEnd } from '#domain/meeting-requests/check-request.ts';
import type { MeetingRequestEnd } from '#domain/meeting-requests/state.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { formWords } from '#i18n/form.ts';
import { meetingRequestWords, requestStepNames } from '#i18n/meeting-requests.ts';
import { DateInput } from '#renderer/app/forms/date-input.tsx';
import { DialogForm } from '#renderer/app/forms/dialog-form.tsx';
import { schemaProblems } from '#renderer/app/forms/schema-problems.ts';
import { useContractForm } from '#renderer/app/forms/use-contract-form.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import { useNow } from '#renderer/app/use-now.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { TextField } from '#renderer/ui/text-field.tsx';

const endSchema = z.object({ endedOn: localDateSchema, reason: lineSchema });

const words = {
  met: { title: 'metTitle', day: 'metOn' },
  refused: { title: 'refuseTitle', day: 'refusedOn' },
  withdrawn: { title: 'withdrawTitle', day: 'withdrawnOn' },
} as const satisfies Record<MeetingRequestEnd, { title: string; day: string }>;

export interface EndFormProps {
  request: MeetingRequest;
  outcome: MeetingRequestEnd;
  onClose: () => void;
}

/** How a request ended: on which day, and why when it was refused. */
export function EndForm({ request, outcome, onClose }: EndFormProps) {
  const say = useWords(meetingRequestWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const now = useNow();
  const { meetingRequests } = useService();
  const { id, version, offered, clientLabel, clientPhone } = request;
  const who = clientLabel || say('noName');
  const metOn = offered && offered.on <= now.on ? offered.on : now.on;
  const form = useContractForm<{ endedOn: LocalDate | null; reason: string }>(
    { endedOn: outcome === 'met' ? metOn : now.on, reason: '' },
    (draft) => {
      const problems = schemaProblems(endSchema, draft);
      if (problems.length > 0 || draft.endedOn === null) return problems;
      return checkEnd({ outcome, endedOn: draft.endedOn, reason: draft.reason }, request.askedOn, now.on);
    },
  );
  const reopen = useWrite(meetingRequests.reopen);
  const end = useWrite(meetingRequests.end, {
    onSaved: (saved) => {
      onClose();
      offerUndo(
        {
          text: say('endedAs', { who, how: requestStepNames[outcome][language] }),
          // The number may have gone with the request; only this window still knows it.
          undo: () => reopen.submit({ id, version: saved.version, clientPhone }),
        },
        sayForm('undo'),
      );
    },
    onRefused: form.showRefusal,
  });

  return (
    <DialogForm
      title={say(words[outcome].title, { who })}
      form={form}
      write={end}
      onClose={onClose}
      onSave={() => end.submit({ id, version, outcome, ...endSchema.parse(form.values) })}
    >
      <DateInput label={say(words[outcome].day)} {...form.bind('endedOn')} />
      {outcome !== 'met' && (
        <TextField
          label={say('reason')}
          autoComplete="off"
          {...(outcome === 'refused' ? { description: say('refuseWhat') } : { note: sayForm('optional') })}
          {...form.bind('reason')}
        />
      )}
    </DialogForm>
  );
}
