import type { StoreFaultCode } from '#store/open.ts';

/** What the host says to its service process, once, at its start. */
export interface ServeMessage {
  readonly type: 'serve';
  readonly folder: string;
  readonly key: Uint8Array;
  readonly create: boolean;
  readonly demo: boolean;
  readonly version: string;
  readonly port: number;
  readonly rendererFolder: string;
  /** The token of the one-time link, until it has been used. */
  readonly linkToken: string | null;
  /** Lets a second start of the program ask for a new link. */
  readonly linkSecret: string;
}

/** What the host may say to its service process. */
export type ToServer = ServeMessage | { readonly type: 'close' };

/** What the service process answers. */
export type FromServer =
  | { readonly type: 'ready'; readonly port: number }
  | {
      readonly type: 'refused';
      readonly code: StoreFaultCode | 'PORT_TAKEN' | 'FAULT';
      readonly detail: string;
    }
  | { readonly type: 'link-used' }
  /** From now on the database opens with this key: it is kept in place of the old one. */
  | { readonly type: 'key-changed'; readonly key: Uint8Array }
  | { readonly type: 'closed' };
