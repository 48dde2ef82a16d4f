/**
 * A port takes messages faster than a busy window reads them, and holds what it has taken. So a window says this for each
 * message it has read, and no piece of a stream is sent while {@link mostUnread} messages have not been read.
 */
export const readMessage = 'read';

/** How many messages may be on their way to a window before the next piece of a stream waits. */
export const mostUnread = 16;
