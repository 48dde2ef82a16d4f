import { desktop } from './wire/open-wire.ts';

/** Opens the print dialog for what the window shows: the shell's on the desktop, the browser's elsewhere. */
export function printWindow(): void {
  const bridge = desktop();
  if (bridge) void bridge.print();
  else window.print();
}
