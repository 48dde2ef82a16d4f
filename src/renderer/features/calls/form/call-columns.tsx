import type { ReactNode, Ref } from 'react';
import { callWords } from '#i18n/calls.ts';
import { useWords } from '#renderer/app/language.ts';
import { CallTimes } from './call-clock.tsx';
import { DetailFields } from './detail-fields.tsx';
import { EndingFields } from './ending-fields.tsx';
import { useCallForm } from './form-context.ts';
import { LateFields } from './late-fields.tsx';
import { TalkFields } from './talk-fields.tsx';

export interface CallColumnsProps {
  worryRef: Ref<HTMLTextAreaElement>;
  isInert: boolean;
  onBlur?: (() => void) | undefined;
  /** Enter on the last field. */
  onDone: () => void;
  /** The buttons that save. */
  children: ReactNode;
}

/** Every field of a call: the talk at the left, what became of it at the right; of a late entry first when it was and who answered. */
export function CallColumns({ worryRef, isInert, onBlur, onDone, children }: CallColumnsProps) {
  const say = useWords(callWords);
  const { lateEntry } = useCallForm().content.fields;
  return (
    <div className="call-fields" onBlur={onBlur} inert={isInert}>
      {lateEntry && <LateFields />}
      <div className="call-columns">
        <section className="call-column" aria-label={say('talk')}>
          <TalkFields worryRef={worryRef} />
        </section>
        <section className="call-column" aria-label={say('end')}>
          <EndingFields onDone={onDone} />
          {!lateEntry && <CallTimes />}
          <div className="call-save">{children}</div>
          <DetailFields />
        </section>
      </div>
    </div>
  );
}
