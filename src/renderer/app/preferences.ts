import { create } from 'zustand';
import { languages, type Language } from '#i18n/language.ts';

/** `auto` follows the computer; `contrast` is the program's own high contrast. */
export const themes = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** How this computer's window looks and behaves. The only thing the window keeps on disk: never anything of a client. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether keys without Ctrl or Alt do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** The office last worked in. */
  readonly officeId: string | null;
}

const storageKey = 'neuvontapoyta.preferences';
const usual: Preferences = { language: 'fi', theme: 'auto', singleKeys: true, officeId: null };

function oneOf<Value>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((known) => known === value) ?? otherwise;
}

/** Reads what was kept; anything unknown or damaged is the usual. */
export function readPreferences(text: string | null): Preferences {
  let kept: Record<string, unknown>;
  try {
    kept = (JSON.parse(text ?? '{}') ?? {}) as Record<string, unknown>;
  } catch {
    return usual;
  }
  return {
    language: oneOf(languages, kept['language'], usual.language),
    theme: oneOf(themes, kept['theme'], usual.theme),
    singleKeys: kept['singleKeys'] !== false,
    officeId: typeof kept['officeId'] === 'string' ? kept['officeId'] : null,
  };
}

/** Storage may be switched off or full; the window then works with what it has for as long as it is open. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

export const usePreferences = create<Preferences>(() =>
  readPreferences(storage()?.getItem(storageKey) ?? null),
);

/** Changes some of the preferences and keeps them. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  try {
    storage()?.setItem(storageKey, JSON.stringify(usePreferences.getState()));
  } catch {
    // A full disk must not stop a change of language.
  }
}
