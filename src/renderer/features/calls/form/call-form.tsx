import { useEffect, useRef, type ReactNode } from 'react';
import type { Call } from '#contract/calls.ts';
import { localOf } from '#domain/time/instant.ts';
import { callDetailWords } from '#i18n/call-details.ts';
import { callWords } from '#i18n/calls.ts';
import { formWords } from '#i18n/form.ts';
import { formatClock, formatDate } from '#i18n/formats.ts';
import { SaveNotice } from '#renderer/app/forms/save-notice.tsx';
import { ScreenHeading } from '#renderer/app/frame/screen-heading.tsx';
import { useReceivers } from '#renderer/app/handovers/use-receivers.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { isUntouched, type CallContent } from '#renderer/features/calls/draft/call-content.ts';
import type { DraftKeeper } from '#renderer/features/calls/draft/draft-keeper.ts';
import { useDraft, useStoreOnLeaving } from '#renderer/features/calls/draft/use-draft.ts';
import { serviceNow } from '#renderer/features/calls/service-clock.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormErrors } from '#renderer/ui/form-errors.tsx';
import { CallerNumber } from './caller-number.tsx';
import { CallTimer } from './call-clock.tsx';
import { CallColumns } from './call-columns.tsx';
import { CallSide, CallSideButton } from './call-side.tsx';
import { CallNews } from './call-news.tsx';
import { DraftStatus } from './draft-status.tsx';
import { DraftTrouble } from './draft-trouble.tsx';
import { CallFormProvider } from './form-context.ts';
import { useCallParts } from './use-call-parts.ts';
import { useFormKeys } from './use-form-keys.ts';
import { useSaveCall } from './use-save-call.ts';

export interface CallFormProps {
  /** The other calls that are open, above the fields. */
  openCalls: ReactNode;
  keeper: DraftKeeper;
  /** `again`: another note is to be entered at once. */
  onSaved: (call: Call, again: boolean) => void;
  onLeave: () => void;
  onDiscard: () => void;
  /** The draft has gone elsewhere: its words go on as a new one. */
  onSaveAsNew: (content: CallContent) => void;
}

/** A call being written, in the order of talk. Every change is stored as a draft. */
export function CallForm({ keeper, openCalls, onSaved, onLeave, onDiscard, onSaveAsNew }: CallFormProps) {
  const say = useWords(callWords);
  const sayEntry = useWords(callDetailWords);
  const sayForm = useWords(formWords);
  const language = useLanguage();
  const draft = useDraft(keeper);
  const { content } = draft;
  const saving = useSaveCall(keeper, onSaved);
  const { parts, faults } = useCallParts(content, keeper.change, saving.problems);
  const worry = useRef<HTMLTextAreaElement>(null);
  const save = useRef<HTMLButtonElement>(null);
  useStoreOnLeaving();
  // Asked for now, so that the names are there when a handover is chosen.
  useReceivers();
  useEffect(() => {
    // A note begins with its time: there the focus goes.
    if (keeper.get().content.ending.startOpen) return;
    const { current } = worry;
    current?.focus();
    // A browser puts the cursor before what is there already; a call that is taken up again goes on after it.
    current?.setSelectionRange(current.value.length, current.value.length);
  }, [keeper]);

  /** One key for a wrong number; but words that have been written are not put away unseen. */
  function endAsNonCase() {
    const wasUntouched = isUntouched(keeper.get().content);
    parts.setEnding('outcome', 'nonCase');
    if (wasUntouched) void saving.save();
    else save.current?.focus();
  }
  const endNow = () => parts.setEnding('endedAt', serviceNow());
  const { lateEntry } = content.fields;
  useFormKeys({
    save: () => void saving.save(),
    saveAndNext: () => void (lateEntry && saving.save(true)),
    endAsNonCase,
    endNow,
  });

  const { on, minute } = localOf(content.startedAt);
  const unstorable = saving.problems.some(({ code }) => code === 'identityCode' || code === 'textTooLong');
  return (
    <CallFormProvider value={parts}>
      <ScreenHeading
        detail={<DraftStatus state={draft} hasUnstorable={unstorable} />}
        actions={
          <>
            {!lateEntry && <CallTimer />}
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
        {lateEntry
          ? sayEntry('lateAt', { date: formatDate(on, language) })
          : say('callAt', { clock: formatClock(minute, language) })}
      </ScreenHeading>
      <span id="non-case-what" hidden>
        {say('nonCaseWhat')}
      </span>
      <CallNews />
      <div className="call-form">
        {openCalls}
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
        <CallColumns
          worryRef={worry}
          isInert={saving.isPending}
          onBlur={keeper.flush}
          onDone={() => void saving.save()}
        >
          <Button
            ref={save}
            tone="primary"
            shortcut="$mod+Enter"
            isPending={saving.isPending}
            onPress={() => void saving.save()}
          >
            {saving.isWaiting ? say('saveWaits') : say('save')}
          </Button>
          {lateEntry ? (
            <Button shortcut="$mod+Shift+Enter" onPress={() => void saving.save(true)}>
              {sayEntry('saveAndNext')}
            </Button>
          ) : (
            <Button shortcut="F8" onPress={endNow}>
              {say('endNow')}
            </Button>
          )}
        </CallColumns>
        <CallSide />
      </div>
    </CallFormProvider>
  );
}
