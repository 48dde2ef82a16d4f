import type { FromServiceMessage, ToServiceMessage } from '#contract/process-messages.ts';
import type { PdfPrinter, Printed } from './pdf-printer.ts';

type PrintedMessage = Extract<ToServiceMessage, { type: 'printed' }>;

/** Prints by asking the shell, which has a browser of its own. */
export interface PrintsOfShell {
  readonly print: PdfPrinter;
  /** The shell's answer; one that nobody waits for is dropped. */
  printed(message: PrintedMessage): void;
}

/** @param tell sends a message to the shell, whose answers are handed to `printed` */
export function printsOfShell(tell: (message: FromServiceMessage) => void): PrintsOfShell {
  const waiting = new Map<number, (printed: Printed) => void>();
  let asked = 0;
  return {
    print: ({ html, style }) =>
      new Promise((resolve) => {
        asked += 1;
        waiting.set(asked, resolve);
        tell({ type: 'print', printId: asked, html, style });
      }),
    printed({ printId, bytes }) {
      waiting.get(printId)?.(bytes === null ? { kind: 'failed' } : { kind: 'printed', bytes });
      waiting.delete(printId);
    },
  };
}
