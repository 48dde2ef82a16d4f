import { useEffect, useRef } from 'react';
import type { Call } from '#contract/calls.ts';
import { localOf } from '#domain/time/instant.ts';
import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { formatClock } from '#i18n/formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { problemSentence } from '#renderer/app/write/problem-sentence.ts';
import { isUntouched, type CallContent } from '#renderer/features/calls/draft/call-content.ts';
import type { DraftKeeper } from '#renderer/features/calls/draft/draft-keeper.ts';
import { useDraft, useStoreOnLeaving } from '#renderer/features/calls/draft/use-draft.ts';
import { serviceNow } from '#renderer/features/calls/service-clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { CallerNumber } from './caller-number.tsx';
import { CallTimer, CallTimes } from './call-clock.tsx';
import { CallSide, CallSideButton } from './call-side.tsx';
import { DraftStatus } from './draft-status.tsx';
import { DraftTrouble } from './draft-trouble.tsx';
import { EndingFields } from './ending-fields.tsx';
import { namedProblem } from './field-names.ts';
import { CallFormProvider, type CallFormParts } from './form-context.ts';
import { TalkFields } from './talk-fields.tsx';
import { useReceivers } from '#renderer/app/handovers/use-receivers.ts';
import { useFormKeys } from './use-form-keys.ts';
import { useSaveCall } from './use-save-call.ts';

export interface CallFormProps {
  keeper: DraftKeeper;
  onSaved: (call: Call) => void;
  onLeave: () => void;
  onDiscard: () => void;
  /** The draft has gone elsewhere: its words go on as a new one. */
  onSaveAsNew: (content: CallContent) => void;
}

/** A call being written, in the order of talk. Every change is stored as a draft. */
export function CallForm({ keeper, onSaved, onLeave, onDiscard, onSaveAsNew }: CallFormProps) {
  const say = useWords(callWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const draft = useDraft(keeper);
  const { content } = draft;
  const saving = useSaveCall(keeper, onSaved);
  const worry = useRef<HTMLTextAreaElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  useStoreOnLeaving();
  // Asked for now, so that the names are there when a handover is chosen.
  useReceivers();
  useEffect(() => {
    const { current } = worry;
    current?.focus();
    // A browser puts the cursor before what is there already; a call that is taken up again goes on after it.
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);

  const sentenceOf = (code: string) =>
    code === 'identityCode' ? say('identityCode') : problemSentence(code, language);
  const parts: CallFormParts = {
    content,
    setField: (name, value) =>
      keeper.change((before) => ({ ...before, fields: { ...before.fields, [name]: value } })),
    setEnding: (name, value) =>
      keeper.change((before) => ({ ...before, ending: { ...before.ending, [name]: value } })),
    setStart: (startedAt) => keeper.change((before) => ({ ...before, startedAt })),
    errorOf: (field) => {
      const found = saving.problems.find((problem) => problem.field === field);
      return found && sentenceOf(found.code);
    },
  };

  /** One key for a wrong number; but words that have been written are not put away unseen. */
  function endAsNonCase() {
    const wasUntouched = isUntouched(keeper.get().content);
    parts.setEnding('outcome', 'nonCase');
    if (wasUntouched) void saving.save();
    else save.current?.focus();
  }
  const endNow = () => parts.setEnding('endedAt', serviceNow());
  useFormKeys({ save: () => void saving.save(), endAsNonCase, endNow });

  const faults = saving.problems.map(({ field, code }) => ({
    fieldId: field,
    message: namedProblem(field, sentenceOf(code), language),
  }));
  const unstorable = saving.problems.some(({ code }) => code === 'identityCode' || code === 'textTooLong');
  return (
    <CallFormProvider value={parts}>
      <ScreenHeading
        detail={<DraftStatus state={draft} hasUnstorable={unstorable} />}
        actions={
          <>
            <CallTimer />
            <Button shortcut="F9" onPress={endAsNonCase} aria-describedby="non-case-what">
              {say('nonCase')}
            </Button>
            <CallSideButton />
            <Button onPress={onLeave}>{say('backToDay')}</Button>
            <Button tone="quiet" onPress={onDiscard}>
              {say('discard')}
            </Button>
          </>
        }
      >
        {say('callAt', { clock: formatClock(localOf(content.startedAt).minute, language) })}
      </ScreenHeading>
      <span id="non-case-what" hidden>
        {say('nonCaseWhat')}
      </span>
      <div className="call-form">
        {draft.refusal && (
          <DraftTrouble
            keeper={keeper}
            refusal={draft.refusal}
            onSaveAsNew={() => onSaveAsNew(keeper.get().content)}
          />
        )}
        {saving.attempt > 0 && (
          <FormErrors
            title={sayForm('fix', { count: faults.length })}
            faults={faults}
            attempt={saving.attempt}
          />
        )}
        <SaveNotice refusal={saving.refusal} hasFault={saving.hasFault} />
        <CallerNumber />
        <div className="call-columns" onBlur={keeper.flush} inert={saving.isPending}>
          <section className="call-column" aria-label={say('talk')}>
            <TalkFields worryRef={worry} />
          </section>
          <section className="call-column" aria-label={say('end')}>
            <EndingFields onDone={() => void saving.save()} />
            <CallTimes />
            <div className="call-save">
              <Button
                ref={save}
                tone="primary"
                shortcut="$mod+Enter"
                isPending={saving.isPending}
                onPress={() => void saving.save()}
              >
                {saving.isWaiting ? say('saveWaits') : say('save')}
              </Button>
              <Button shortcut="F8" onPress={endNow}>
                {say('endNow')}
              </Button>
            </div>
          </section>
        </div>
        <CallSide />
      </div>
    </CallFormProvider>
  );
}
