/**
 * What may be asked before a person has been chosen: the wire itself has let the window in, and the answers hold no
 * client data.
 */
export const beforeEntering = [
  'session.current',
  'session.enter',
  'session.start',
  'session.recover',
  'session.lock',
  'session.unlock',
  'session.touch',
  'session.leave',
  'firstRun.complete',
  'firstRun.recoveryKey',
  'firstRun.previewBackup',
  'firstRun.restoreBackup',
] as const;
