import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Call } from '#contract/calls.ts';
import { isMade } from '#domain/calls/call-changes.ts';
import { localOf } from '#domain/time/instant.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { formWords } from '#i18n/form.ts';
import { formatClock } from '#i18n/formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { Loaded } from '#renderer/app/loaded.tsx';
import { useService } from '#renderer/app/service.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { recordedContent } from '#renderer/features/calls/draft/call-content.ts';
import { tellSaved } from '#renderer/features/calls/saved-notice.ts';
import { serviceNow } from '#renderer/features/calls/service-clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { CallColumns } from './call-columns.tsx';
import { callProblems, finishedCall } from './call-problems.ts';
import { CallFormProvider } from './form-context.ts';
import { useCallParts } from './use-call-parts.ts';
import { useIdentityMode } from './use-identity-mode.ts';

/** A recorded call in its form again; what is saved takes the place of what was, with a line in its history. */
export function CorrectCall({ id, onDone }: { id: string; onDone: (on?: LocalDate) => void }) {
  const call = useQuery({
    ...useService().calls.get.queryOptions({ input: { id } }),
    staleTime: 0,
    gcTime: 0,
  });
  return <Loaded query={call}>{(row) => <CorrectionForm call={row} onDone={onDone} />}</Loaded>;
}

function CorrectionForm({ call, onDone }: { call: Call; onDone: (on?: LocalDate) => void }) {
  const say = useWords(callDetailWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const mode = useIdentityMode();
  // As it was opened: a row that changes meanwhile is refused, not overwritten.
  const [opened] = useState(call);
  const [content, setContent] = useState(() => recordedContent(call));
  const [attempt, setAttempt] = useState(0);
  const worry = useRef<HTMLTextAreaElement>(null);
  const clock = formatClock(localOf(opened.startedAt).minute, language);
  const save = useWrite(useService().calls.correct, {
    onSaved: ({ on }) => {
      tellSaved(say('corrected', { clock }));
      onDone(on);
    },
    onRefused: () => setAttempt((count) => count + 1),
  });
  const { outcome, endedAt } = content.ending;
  const found = callProblems(content, opened, { mode, now: serviceNow(), endedAt }).filter(
    ({ field }) => !isMade(opened, field),
  );
  const told = save.refusal?.code === 'INVALID_INPUT' ? save.refusal.data.problems : [];
  const problems =
    attempt === 0 ? [] : [...found, ...told.filter(({ field }) => !found.some((one) => one.field === field))];
  const { parts, faults } = useCallParts(content, setContent, problems);

  function submit() {
    if (outcome === null || found.length > 0) return setAttempt((count) => count + 1);
    const { id, version, handoverId, promiseId } = opened;
    const finished = finishedCall(content, outcome, { endedAt, mode });
    save.submit({
      id,
      version,
      ...finished,
      handover: handoverId === null ? finished.handover : null,
      promise: promiseId === null ? finished.promise : null,
    });
  }

  return (
    <CallFormProvider value={{ ...parts, made: opened }}>
      <ScreenHeading actions={<Button onPress={() => onDone(opened.on)}>{say('leaveCorrection')}</Button>}>
        {say('correcting', { clock })}
      </ScreenHeading>
      <div className="call-form">
        {attempt > 0 && (
          <FormErrors title={sayForm('fix', { count: faults.length })} faults={faults} attempt={attempt} />
        )}
        <SaveNotice refusal={save.refusal} hasFault={save.hasFault} />
        <CallColumns worryRef={worry} isInert={save.isPending} onDone={submit}>
          <Button tone="primary" isPending={save.isPending} onPress={submit}>
            {say('saveCorrection')}
          </Button>
        </CallColumns>
      </div>
    </CallFormProvider>
  );
}
