import { keyCaps } from './key-caps.ts';

/**
 * Shows a key binding (`$mod+k`, `g t`) as key caps. Decorative for assistive technology: the control that
 * carries it says the same with `aria-keyshortcuts` or in its words. The caps are written by the style sheet, so that they
 * are no part of the words seen on the control, which its name has to hold (WCAG 2.5.3).
 */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="ui-kbd" aria-hidden="true">
      {keyCaps(keys).map((cap, index) => (
        // The same cap can come twice in a sequence, so its place is its identity.
        <kbd key={`${index}-${cap}`} data-cap={cap} />
      ))}
    </span>
  );
}
