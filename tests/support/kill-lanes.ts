import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Call } from '#contract/calls.ts';
import { between, type Random } from '#domain/example-office/random.ts';
import { chromiumFlags, chromiumPath } from './browser.ts';
import { enterByCode } from './enter-by-code.ts';
import { KillRig } from './kill-rig.ts';
import {
  draftOnDisk,
  lostWords,
  now,
  officePage,
  textOf,
  typeWords,
  worryField,
  type Stroke,
} from './killed-typing.ts';
import { firstRunInput } from './office.ts';

/** What the kills of a lane came to. */
export interface Tally {
  kills: number;
  /** Words that had been typed more than a second before a kill, and how many of them were not back. */
  promised: number;
  lost: number;
  /** Drafts that came back with another beginning. */
  wrongStarts: number;
  /** Kills at which words younger than a second were not in the file: allowed, told. A window that lives still has them. */
  youngLost: number;
}

export interface LaneOptions {
  readonly random: Random;
  readonly kills: number;
  /** Keys before a kill, least and most. */
  readonly keys?: readonly [number, number];
  /** The planted fault: milliseconds for which no draft reaches the service. */
  readonly holdMs?: number;
}

/** A text longer than this is put away and another call begun: the field takes 2,000 characters. */
const LONGEST_TEXT = 1200;

const newTally = (): Tally => ({ kills: 0, promised: 0, lost: 0, wrongStarts: 0, youngLost: 0 });

/** The kills of several lanes together. */
export function sum(tallies: readonly Tally[]): Tally {
  const whole = newTally();
  for (const tally of tallies)
    for (const key of Object.keys(whole) as (keyof Tally)[]) whole[key] += tally[key];
  return whole;
}

const countWords = (text: string) => text.split(' ').filter((word) => word !== '').length;

function count(tally: Tally, promised: string, all: string, found: string): void {
  tally.kills += 1;
  tally.promised += countWords(promised);
  tally.lost += lostWords(promised, found);
  if (found.trimEnd().length < all.trimEnd().length) tally.youngLost += 1;
}

async function newRig(): Promise<KillRig> {
  const rig = new KillRig();
  await rig.create();
  const { people } = await rig.client.firstRun.complete(firstRunInput());
  await enterByCode(rig.client, people.find(({ name }) => name.startsWith('Outi '))?.id ?? '');
  return rig;
}

/** The draft that the service has; undefined when there is none. */
async function onlyDraft(rig: KillRig) {
  const [draft] = await rig.client.calls.drafts();
  return draft;
}

/** The draft when it holds the whole text again. @throws when it never does */
async function draftWith(rig: KillRig, worry: string): Promise<Call> {
  for (const end = now() + 60_000; ;) {
    // The service has just been started: it may not answer yet.
    const draft = await onlyDraft(rig).catch(() => undefined);
    if (draft?.worry === worry) return draft;
    if (now() > end)
      throw new Error(`Typed ${worry.length} characters, back ${draft?.worry.length ?? 'none'}`);
    await wait(20);
  }
}

async function beginAnew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hylkää' }).press('Enter');
  await page.getByRole('button', { name: /^Uusi puhelu/ }).waitFor();
  await page.keyboard.press('F2');
  await worryField(page);
}

/** A window in which somebody types; its service is killed over and over, and typing goes on meanwhile. */
export async function killService(browser: Browser, options: LaneOptions): Promise<Tally> {
  const { random, kills, keys: [least, most] = [1, 55], holdMs } = options;
  const rig = await newRig();
  const page = await officePage(browser, rig, '/calls', holdMs);
  await page.getByRole('button', { name: /^Uusi puhelu/ }).waitFor();
  await page.keyboard.press('F2');
  const tally = newTally();
  let startedAt: number | undefined;
  let before = await worryField(page);
  while (tally.kills < kills) {
    const strokes: Stroke[] = [];
    const last = between(random, least, most);
    let killing: Promise<void> = Promise.resolve();
    let killedAt = 0;
    await typeWords(page, random, last + between(random, 0, 12), (stroke, index) => {
      strokes.push(stroke);
      if (index !== last - 1) return;
      killedAt = now();
      killing = rig.kill();
    });
    await killing;
    const found = draftOnDisk(rig);
    count(tally, before + textOf(strokes, killedAt), before + textOf(strokes), found?.worry ?? '');
    if (found && startedAt !== undefined && found.startedAt !== startedAt) tally.wrongStarts += 1;
    await rig.start();
    // The window held the rest: it comes back by itself.
    const whole = (before + textOf(strokes)).trim();
    const back = await draftWith(rig, whole);
    if (startedAt !== undefined && back.startedAt !== startedAt) tally.wrongStarts += 1;
    startedAt = back.startedAt;
    before += textOf(strokes);
    if (before.length > LONGEST_TEXT) {
      await beginAnew(page);
      [before, startedAt] = ['', undefined];
    }
  }
  await page.context().close();
  await rig.end();
  return tally;
}

/** Somebody types in a browser that is killed over and over; each next one takes the draft up where it is. */
export async function killBrowser(options: LaneOptions): Promise<Tally> {
  const { random, kills, keys: [least, most] = [1, 55], holdMs } = options;
  const rig = await newRig();
  const tally = newTally();
  while (tally.kills < kills) {
    const before = await onlyDraft(rig);
    const server = await chromium.launchServer({ executablePath: chromiumPath(), args: chromiumFlags });
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await officePage(browser, rig, before ? `/calls?draft=${before.id}` : '/calls', holdMs);
    if (!before) {
      await page.getByRole('button', { name: /^Uusi puhelu/ }).waitFor();
      await page.keyboard.press('F2');
    }
    const shown = await worryField(page);
    // What is in the file has to be on the screen too.
    if (before) tally.lost += lostWords(before.worry, shown);
    if (shown.length > LONGEST_TEXT) await beginAnew(page);
    const base = await worryField(page);
    const strokes: Stroke[] = [];
    await typeWords(page, random, between(random, least, most), (stroke) => strokes.push(stroke));
    const killedAt = now();
    await server.kill();
    const after = await onlyDraft(rig);
    count(tally, base + textOf(strokes, killedAt), base + textOf(strokes), after?.worry ?? '');
    const isSame = before !== undefined && after?.id === before.id;
    if (isSame && after.startedAt !== before.startedAt) tally.wrongStarts += 1;
  }
  await rig.end();
  return tally;
}
