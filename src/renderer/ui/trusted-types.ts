interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string | null }): unknown;
}

/**
 * Lets the window set `innerHTML` to nothing, and to nothing else. react-aria empties its live region that way
 * when an arrow key changes a date or a number, and `require-trusted-types-for 'script'` refuses even the empty
 * string. Call once, before React starts; the policy header must say `trusted-types default`.
 * @throws TypeError when the header does not allow the policy.
 */
export function allowOnlyEmptyHtml(): void {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createHTML: (text) => (text === '' ? '' : null) });
}
