/** Between two pieces of long work: whoever waits for an answer gets it first. */
export const letOthersIn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
