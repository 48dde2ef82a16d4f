import { beforeEach, expect, test } from 'vitest';
import { LOCKS_AFTER, TELL_EVERY } from '#domain/sessions/idle-lock.ts';
import { newIdleWatch, type IdleWatch } from '#renderer/app/lock/idle-watch.ts';

let time: number;
let said: string[];
let watch: IdleWatch;
beforeEach(() => {
  time = 1000;
  said = [];
  watch = newIdleWatch({
    now: () => time,
    locksAfter: LOCKS_AFTER,
    tell: () => said.push(`tell ${time - 1000}`),
    lock: () => said.push(`lock ${time - 1000}`),
  });
});

/** Time goes on in steps of a second, with a look at each. */
function pass(seconds: number, each: () => void = () => undefined): void {
  for (let second = 0; second < seconds; second += 1) {
    time += 1000;
    each();
    watch.look();
  }
}

test('nobody there: nothing is told, and the window locks once, when the time is over', () => {
  pass(3600);
  expect(said).toEqual([`lock ${LOCKS_AFTER}`]);
});

test('somebody who works all the time is told of seldom, and nothing locks', () => {
  pass(600, () => watch.notice());
  expect(said).toHaveLength(600_000 / TELL_EVERY);
  expect(said.every((one) => one.startsWith('tell'))).toBe(true);
});

test('the last key is told of too, at the next time: the service never counts from an older one', () => {
  pass(TELL_EVERY / 1000, () => watch.notice());
  pass(3);
  watch.notice();
  pass(60);
  expect(said).toEqual([`tell ${TELL_EVERY}`, `tell ${2 * TELL_EVERY}`]);
});

test('from the last key to the lock is the time, whatever was told', () => {
  pass(100, () => watch.notice());
  pass(3600);
  expect(said.at(-1)).toBe(`lock ${100_000 + LOCKS_AFTER}`);
});

test('a computer that slept through the time locks at the first look, a key on waking included', () => {
  time += 8 * 60 * 60_000;
  watch.notice();
  watch.look();
  expect(said.map((one) => one.split(' ')[0])).toEqual(['lock']);
});
