/** Ends a test that the window or the service complained in, with everything they said. @throws Error when they did */
export function noComplaints(...said: readonly (readonly string[])[]): void {
  const all = said.flat();
  if (all.length > 0) throw new Error(`The page or the service complained:\n${all.join('\n')}`);
}
