/** The keys of the n-th area of the navigation (from 0): how they are bound, and how they are shown. */
export function areaKey(index: number): { readonly binding: string; readonly shown: string } {
  // By the place of the key: with Alt down, the digit itself is another character on many keyboards.
  return { binding: `Alt+Digit${index + 1}`, shown: `Alt+${index + 1}` };
}
