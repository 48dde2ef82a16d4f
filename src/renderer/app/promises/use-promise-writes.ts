import type { PromiseView } from '#contract/promises.ts';
import { formWords } from '#i18n/form.ts';
import { promiseWords } from '#i18n/promises.ts';
import { useLanguage, useWords } from '#renderer/app/language.ts';
import { useService } from '#renderer/app/service.ts';
import { offerUndo } from '#renderer/app/undo.ts';
import type { Refusal } from '#renderer/app/write/refusal.ts';
import { useWrite } from '#renderer/app/write/use-write.ts';
import { sayWhom } from './say-promise.ts';

export interface PromiseOptions {
  readonly onRefused: (refusal: Refusal) => void;
  /** The row as it is now, before the service's announcement comes round. */
  readonly onSaved?: ((promise: PromiseView) => void) | undefined;
}

/** What a form of a promise is given. */
export interface PromiseFormProps {
  readonly promise: PromiseView;
  readonly onDone: (saved: PromiseView, text: string) => void;
  readonly onClose: () => void;
}

export interface PromiseWrites {
  readonly attempt: (reached: boolean) => void;
  readonly isPending: boolean;
  /** Shows the row as it was saved, says what was done, and offers to take it back. */
  readonly done: (saved: PromiseView, text: string) => void;
}

/** What one press does to a promise, each with its undo. */
export function usePromiseWrites(
  promise: PromiseView,
  { onRefused, onSaved }: PromiseOptions,
): PromiseWrites {
  const say = useWords(promiseWords);
  const sayForm = useWords(formWords);
  const service = useService().promises;
  const who = sayWhom(promise, useLanguage());
  const back = useWrite(service.takeBack, { onRefused, onSaved: (saved) => onSaved?.(saved) });
  const done = (saved: PromiseView, text: string) => {
    onSaved?.(saved);
    offerUndo(
      {
        text,
        // Without identities the number was deleted with the promise; this row still knows it.
        undo: () => back.submit({ id: saved.id, version: saved.version, phone: promise.phone }),
      },
      sayForm('undo'),
    );
  };
  const attempt = useWrite(service.attempt, {
    onRefused,
    onSaved: (saved) => done(saved, say(saved.state === 'open' ? 'tried' : 'kept', { who })),
  });
  const { id, version } = promise;
  return {
    attempt: (reached) => attempt.submit({ id, version, reached, note: '' }),
    isPending: attempt.isPending,
    done,
  };
}
