import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '#exports/report-schema.ts';

// Writes docs/report.schema.json: the shape of the report's JSON file, for other programs. A test compares the two.
writeFileSync(new URL('../docs/report.schema.json', import.meta.url), reportJsonSchema());
