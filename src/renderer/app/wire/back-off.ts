/** Milliseconds to wait before the next try: short at first, then every five seconds; `failures` counts from 0. */
export function backOff(failures: number): number {
  return [250, 500, 1000, 2000][failures] ?? 5000;
}

/** Waits; resolves at once when the signal is aborted. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });
}
