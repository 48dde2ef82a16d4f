import { useEffect, useRef, type MouseEvent } from 'react';
import { Icon } from './icon.tsx';

export interface FormFault {
  /** The `id` given to the field. */
  readonly fieldId: string;
  readonly message: string;
}

export interface FormErrorsProps {
  /** Such as "Korjaa 2 kohtaa". */
  title: string;
  faults: readonly FormFault[];
  /** Grows by one at every refused save; the summary takes the focus each time. */
  attempt: number;
}

const focusable = 'input:not([type=hidden]),button,select,textarea,[tabindex]:not([tabindex="-1"])';

/** Moves the focus to the field with the id, or to the first control inside it. */
export function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (field === null) return;
  const control = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable);
  control?.focus();
}

/** What stopped the save, each a link to its field; takes the focus so that nobody misses it. */
export function FormErrors({ title, faults, attempt }: FormErrorsProps) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return undefined;

  function go(event: MouseEvent, fieldId: string) {
    event.preventDefault();
    focusField(fieldId);
  }

  return (
    <section ref={summary} tabIndex={-1} aria-label={title} className="ui-form-errors">
      <strong className="ui-form-errors-title">
        <Icon name="error" />
        {title}
      </strong>
      <ul>
        {faults.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`} onClick={(event) => go(event, fieldId)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
