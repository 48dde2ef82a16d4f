/** The thread's program, as the composition roots name it. */
export const rowThread = new URL('../../src/service/statistics/row-thread.ts', import.meta.url);
