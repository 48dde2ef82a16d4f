import type { KeyboardWindow } from '#tests/support/keyboard/keyboard-window.ts';

/** A screen of the program: who works at it, and the keys that lead there. */
export interface Pictured {
  readonly name: string;
  /** First name. */
  readonly who: string;
  readonly arrange: (window: KeyboardWindow) => Promise<void>;
  /** How else it is taken. */
  readonly also?: 'narrow' | 'paper';
}
