import type { ServiceQueries } from '#renderer/app/service.ts';

/** A day of the line, as the service tells it. */
export type Line = Awaited<ReturnType<ServiceQueries['calls']['day']['call']>>;
