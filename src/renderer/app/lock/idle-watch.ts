import { TELL_EVERY } from '#domain/sessions/idle-lock.ts';

export interface IdleWatchParts {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Milliseconds without a key or the pointer until the window locks. */
  readonly locksAfter: number;
  /** Tells the service that somebody works here. */
  readonly tell: () => void;
  readonly lock: () => void;
}

export interface IdleWatch {
  /** A key was pressed or the pointer moved. */
  readonly notice: () => void;
  /** Called every second or so: a computer that slept through the time locks at the first one. */
  readonly look: () => void;
}

/** Tells the service of somebody who works, seldom, and locks the window when nobody has for long enough. */
export function newIdleWatch({ now, locksAfter, tell, lock }: IdleWatchParts): IdleWatch {
  let last = now();
  let told = last;
  let isLocked = false;
  return {
    notice() {
      // What comes after the time is over must not undo that it was over.
      if (now() - last < locksAfter) last = now();
    },
    look() {
      const time = now();
      if (!isLocked && time - last >= locksAfter) {
        isLocked = true;
        lock();
      }
      if (isLocked || last <= told || time - told < TELL_EVERY) return;
      told = time;
      tell();
    },
  };
}
