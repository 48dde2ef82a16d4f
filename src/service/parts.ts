import type { Clock } from '#domain/time/instant.ts';
import type { Store } from '#store/open.ts';
import type { BackupKeeper } from './backups/keeper.ts';
import type { ComputerAccount } from '#store/credentials/accounts.ts';
import type { SecretHasher } from '#store/credentials/hasher.ts';
import type { Announcer } from './live/announcer.ts';
import type { PdfPrinter } from './statistics/pdf-printer.ts';

/** The long-lived things an operation needs. Made once, in a composition root. */
export interface ServiceParts {
  readonly store: Store;
  readonly clock: Clock;
  /** A new identifier, unique in the file. */
  readonly newId: () => string;
  readonly announcer: Announcer;
  /** Makes the copies of the store. */
  readonly backups: BackupKeeper;
  /** The program's version, for reports. */
  readonly version: string;
  /** True in the marked example office. */
  readonly demo: boolean;
  /** Makes and checks what is stored of secrets; null where nobody is asked for one: the marked example office. */
  readonly secrets: SecretHasher | null;
  /** The key in its printable form, for the wizard's last page and for who has forgotten the password. */
  readonly recoveryKey: () => string | null;
  /** Absent where nothing can print a page. */
  readonly printPdf?: PdfPrinter | undefined;
  /** The program of the thread that writes long files of rows; without it they are written in this thread. */
  readonly rowThread?: URL | undefined;
}

/** What a wire knows about who asks: the session it let in. */
export interface WireContext {
  readonly sessionId: string;
  /** The account of the operating system; only the shell's wire knows one. */
  readonly account?: ComputerAccount | undefined;
}
