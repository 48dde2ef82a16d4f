import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offerUndo, useUndoable } from '#renderer/app/undo.ts';
import { toastQueue } from '#renderer/ui/toasts.ts';

beforeEach(() => {
  vi.useFakeTimers();
  useUndoable.setState({ last: undefined });
});
afterEach(() => {
  toastQueue.clear();
  vi.useRealTimers();
});

const offer = (text: string) => {
  const undo = vi.fn<() => void>();
  offerUndo({ text, undo }, 'Kumoa');
  return undo;
};
const last = () => useUndoable.getState().last;
const notices = () => toastQueue.visibleToasts.map(({ content }) => content);

describe('what can be taken back', () => {
  test('is told with a button, and is what Ctrl+Z takes back', () => {
    const undo = offer('Aika siirretty');
    expect(last()?.text).toBe('Aika siirretty');
    expect(notices()).toMatchObject([
      { text: 'Aika siirretty', tone: 'success', action: { label: 'Kumoa' } },
    ]);
    last()?.undo();
    expect(undo).toHaveBeenCalledTimes(1);
  });

  test('is taken back once, whichever way one presses', () => {
    const undo = offer('Aika siirretty');
    const [notice] = notices();
    const offered = last();
    offered?.undo();
    notice?.action?.onAction();
    offered?.undo();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(last()).toBeUndefined();
  });

  test('by the button of the notice is no longer there for Ctrl+Z', () => {
    const undo = offer('Aika siirretty');
    notices()[0]?.action?.onAction();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(last()).toBeUndefined();
  });

  test('is the last thing done; the one before keeps its own button', () => {
    const [first, second] = [offer('Ensin'), offer('Sitten')];
    expect(last()?.text).toBe('Sitten');
    notices()
      .find(({ text }) => text === 'Ensin')
      ?.action?.onAction();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
    // Taking back the older one leaves the newer for Ctrl+Z.
    expect(last()?.text).toBe('Sitten');
  });

  test('stands for twenty seconds and not longer', () => {
    offer('Aika siirretty');
    vi.advanceTimersByTime(19_999);
    expect(last()).toBeDefined();
    vi.advanceTimersByTime(1);
    expect(last()).toBeUndefined();
  });

  test('of an older thing runs out without taking the newer one with it', () => {
    offer('Ensin');
    vi.advanceTimersByTime(15_000);
    offer('Sitten');
    vi.advanceTimersByTime(6000);
    expect(last()?.text).toBe('Sitten');
  });
});
