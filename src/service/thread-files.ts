/**
 * The programs of the service's threads: sources while the service runs from its own, else bundles beside the bundle that
 * starts them.
 *
 * @param entry the `import.meta.url` of the host's entry
 */
export function threadFiles(entry: string): {
  readonly backupThread: URL;
  readonly rowThread: URL;
  readonly hashThread: URL;
} {
  const file = (source: string, bundle: string) =>
    entry.endsWith('.ts') ? new URL(source, import.meta.url) : new URL(bundle, entry);
  return {
    backupThread: file('./backups/backup-thread.ts', './backup-thread.js'),
    rowThread: file('./statistics/row-thread.ts', './row-thread.js'),
    hashThread: file('../store/credentials/argon2-thread.ts', './argon2-thread.js'),
  };
}
