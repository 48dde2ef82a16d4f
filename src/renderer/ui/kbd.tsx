import { keyCaps } from './key-caps.ts';

/**
 * Shows a key binding (`$mod+k`, `g t`) as key caps. Decorative for assistive technology: the control that
 * carries it says the same with `aria-keyshortcuts` or in its words.
 */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="ui-kbd" aria-hidden="true">
      {keyCaps(keys).map((cap, index) => (
        // The same cap can come twice in a sequence, so its place is its identity.
        <kbd key={`${index}-${cap}`}>{cap}</kbd>
      ))}
    </span>
  );
}
