/** True in `npm run test:long`: the proofs run in full, and not in the short form that every change can afford. */
export const isLong = Boolean(process.env['NEUVONTAPOYTA_LONG']);
