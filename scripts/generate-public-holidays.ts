import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { holidayTableFrom } from './public-holiday-table.ts';

/** Writes src/domain/calendar/public-holidays.generated.ts anew: `node scripts/generate-public-holidays.ts`. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2099;

const rows = holidayTableFrom(FIRST_YEAR, LAST_YEAR).map(
  (row, index) => `  '${row}', // ${FIRST_YEAR + index}`,
);

const target = fileURLToPath(new URL('../src/domain/calendar/public-holidays.generated.ts', import.meta.url));
writeFileSync(
  target,
  `// Made by scripts/generate-public-holidays.ts from date-holidays (FI). Do not edit by hand.

/** First year of the table; the last is \`firstYear + holidayTable.length - 1\`. */
export const firstYear = ${FIRST_YEAR};

/** One row per year: MMDD of each holiday, in the order of \`holidayIds\`. */
export const holidayTable: readonly string[] = [
${rows.join('\n')}
];
`,
);
console.log(`${target}: ${rows.length} years`);
