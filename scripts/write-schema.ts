import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '#domain/time/instant.ts';
import { connect } from '#store/connection.ts';
import { describeSchema } from '#store/describe-schema.ts';
import { DATABASE_FILE, openStore } from '#store/open.ts';

// Writes src/store/schema.sql: the schema as the migrations make it, for people to read. A test compares the two.
const folder = mkdtempSync(join(tmpdir(), 'npt-schema-'));
const key = randomBytes(32);
const store = await openStore({ folder, key, now: 0 as Instant, create: true });
await store.close();
const database = connect(join(folder, DATABASE_FILE), key, { readonly: true, fileMustExist: true });
writeFileSync(new URL('../src/store/schema.sql', import.meta.url), describeSchema(database));
database.close();
rmSync(folder, { recursive: true });
