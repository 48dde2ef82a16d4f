import type { WalkIn } from '#contract/walk-ins.ts';
import { formatClock } from '#i18n/formats.ts';
import { kelaDayWords } from '#i18n/kela-days.ts';
import { walkInWords } from '#i18n/walk-ins.ts';
import type { MinuteOfDay } from '#domain/time/minute-of-day.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { showToast } from '#renderer/ui/toasts.ts';
import { useTellRefusal } from './use-tell-refusal.ts';

export interface WalkInSteps {
  readonly call: (outOfTurn: boolean) => void;
  readonly start: (untilMinute: MinuteOfDay, outOfTurn: boolean) => void;
  readonly finish: () => void;
  readonly leave: () => void;
  readonly notServed: () => void;
  /** Takes the last step back, whichever it was. */
  readonly takeBack: () => void;
}

/** The steps of one walk-in. Each can be taken back; of two who take the same step the second is told who was first. */
export function useWalkInSteps({ id, version, clientLabel }: WalkIn): WalkInSteps {
  const say = useWords(walkInWords);
  const sayDays = useWords(kelaDayWords);
  const language = useLanguage();
  const { walkIns } = useService();
  const tellRefusal = useTellRefusal();
  const who = clientLabel || sayDays('noName');
  const onRefused = (refusal: Refusal) => {
    const first = refusal.code === 'CHANGED_MEANWHILE' ? refusal.data.byName : null;
    if (first === null) tellRefusal(refusal);
    else showToast({ text: say('wasFirst', { name: first, who }), tone: 'danger' });
  };
  const back = useWrite(walkIns.takeBack, { onRefused });
  const onSaved = (text: (saved: WalkIn) => string) => ({
    onRefused,
    onSaved: (saved: WalkIn) =>
      offerUndo(
        { text: text(saved), undo: () => back.submit({ id: saved.id, version: saved.version }) },
        sayDays('undo'),
      ),
  });
  const call = useWrite(
    walkIns.call,
    onSaved(() => say('calledIn', { who })),
  );
  const start = useWrite(
    walkIns.start,
    onSaved(({ endMinute }) =>
      say('started', { who, until: endMinute === null ? '' : formatClock(endMinute, language) }),
    ),
  );
  const finish = useWrite(
    walkIns.finish,
    onSaved(() => say('finished', { who })),
  );
  const leave = useWrite(
    walkIns.leave,
    onSaved(() => say('left', { who })),
  );
  const notServed = useWrite(
    walkIns.notServed,
    onSaved(() => say('notServed', { who })),
  );
  const seen = { id, version };
  return {
    call: (outOfTurn) => call.submit({ ...seen, outOfTurn }),
    start: (untilMinute, outOfTurn) => start.submit({ ...seen, untilMinute, outOfTurn }),
    finish: () => finish.submit(seen),
    leave: () => leave.submit(seen),
    notServed: () => notServed.submit(seen),
    takeBack: () => back.submit(seen),
  };
}
