/** What a run of the shell on Electron's stand-in let be seen; plain values, so that it can cross processes. */
export interface Observation {
  /** A fault that ended the run, or ''. */
  readonly fault: string;
  readonly windows: readonly { readonly url: string; readonly preferences: Record<string, unknown> }[];
  readonly schemes: readonly { readonly scheme: string; readonly privileges: Record<string, boolean> }[];
  /** Status and headers (lower case) of each page that was asked for. */
  readonly pages: Record<string, { readonly status: number; readonly headers: Record<string, string> }>;
  /** Permissions that were granted on request or at a check, devices, screen capture. */
  readonly granted: readonly string[];
  /** Requests that were let through, by URL. */
  readonly requests: readonly string[];
  readonly downloads: boolean;
  /** Navigations, redirects, windows and webviews that were let, as `what url`. */
  readonly escapes: readonly string[];
  /** Whether the window's page may load itself again. */
  readonly reloads: boolean;
  readonly channels: readonly string[];
  /** Requests that were answered though their sender is none of the program's pages, as `channel sender`. */
  readonly answeredStrangers: readonly string[];
  readonly switches: readonly string[];
  readonly menuRoles: readonly string[];
  /** What the preload put on the page's `window`, as `name.member: type`. */
  readonly exposed: readonly string[];
  /** Messages that the preload posted to its page: their target origins. */
  readonly postedTo: readonly string[];
  /** What the shell handed to the computer when its window asked it to dial all kinds of things. */
  readonly dialled: readonly string[];
}
