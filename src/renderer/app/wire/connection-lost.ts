/** The service could not be reached, or went away before it answered: the request may or may not have had its effect. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** The host doesn't know this window any more: it has to be opened again through a new one-time link. */
export class ShutOut extends Error {
  override readonly name = 'ShutOut';
}
