import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftEditor, type SaveOutcome } from './draftEditor.ts';

type Settings = { readonly days: number };

/** Saves that are answered by hand, as a slow disk would. */
function slowSaves() {
  const saves: { settings: Settings; revision: number; answer: (outcome: SaveOutcome) => void }[] =
    [];
  const editor = new DraftEditor<Settings>({
    save: (settings, revision) =>
      new Promise((answer) => void saves.push({ settings, revision, answer })),
    isValid: ({ days }) => days > 0,
  });
  editor.stored(7);
  const answer = async (outcome: SaveOutcome) => {
    saves.at(-1)?.answer(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { editor, saves, answer };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a draft being edited', () => {
  test('is saved once after a pause, onto the revision that was seen', async () => {
    const { editor, saves, answer } = slowSaves();
    editor.change({ days: 1 });
    await vi.advanceTimersByTimeAsync(500);
    editor.change({ days: 2 });
    await vi.advanceTimersByTimeAsync(500);
    expect(saves).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(saves).toMatchObject([{ settings: { days: 2 }, revision: 7 }]);
    expect(editor.edit()).toMatchObject({ state: 'saving' });
    await answer(8);
    expect(editor.edit()).toEqual({ settings: { days: 2 }, base: 8, state: 'saved' });
    editor.stored(8);
    expect(editor.edit()).toBeNull();
  });

  test('begins with revision 0 where there is no draft', async () => {
    const { editor, saves } = slowSaves();
    editor.stored(0);
    editor.change({ days: 1 });
    await vi.advanceTimersByTimeAsync(600);
    expect(saves[0]?.revision).toBe(0);
  });

  test('that is changed while it is saved is saved again, onto its own revision', async () => {
    const { editor, saves, answer } = slowSaves();
    editor.change({ days: 1 });
    await vi.advanceTimersByTimeAsync(600);
    editor.change({ days: 2 });
    await answer(8);
    expect(editor.edit()).toEqual({ settings: { days: 2 }, base: 8, state: 'waiting' });
    // The stored draft of the first save must not take the place of what was typed since.
    editor.stored(8);
    expect(editor.edit()?.settings).toEqual({ days: 2 });
    await vi.advanceTimersByTimeAsync(600);
    expect(saves[1]).toMatchObject({ settings: { days: 2 }, revision: 8 });
    await answer(9);
    editor.stored(9);
    expect(editor.edit()).toBeNull();
  });

  test('read before its save was answered is done with the answer', async () => {
    const { editor, answer } = slowSaves();
    editor.change({ days: 1 });
    await vi.advanceTimersByTimeAsync(600);
    editor.stored(8);
    expect(editor.edit()?.state).toBe('saving');
    await answer(8);
    expect(editor.edit()).toBeNull();
  });

  test('is saved at once by a flush, which waits for what is under way', async () => {
    const { editor, saves, answer } = slowSaves();
    editor.change({ days: 1 });
    const first = editor.flush();
    editor.change({ days: 2 });
    const second = editor.flush();
    expect(saves).toHaveLength(1);
    await answer(8);
    await first;
    expect(saves[1]).toMatchObject({ settings: { days: 2 }, revision: 8 });
    await answer(9);
    await second;
    expect(editor.edit()).toMatchObject({ base: 9, state: 'saved' });
    await editor.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect(saves).toHaveLength(2);
  });

  test('that the schema does not allow is shown and not saved until it is put right', async () => {
    const { editor, saves } = slowSaves();
    editor.change({ days: 1 });
    editor.change({ days: 0 });
    await vi.advanceTimersByTimeAsync(5000);
    await editor.flush();
    expect(saves).toHaveLength(0);
    expect(editor.edit()).toMatchObject({ settings: { days: 0 }, state: 'invalid' });
    editor.change({ days: 3 });
    await vi.advanceTimersByTimeAsync(600);
    expect(saves).toHaveLength(1);
  });

  test('that could not be saved is kept, and saved by the next flush', async () => {
    const { editor, saves, answer } = slowSaves();
    editor.change({ days: 1 });
    await vi.advanceTimersByTimeAsync(600);
    await answer('failed');
    expect(editor.edit()).toMatchObject({ settings: { days: 1 }, base: 7, state: 'failed' });
    editor.stored(7);
    expect(editor.edit()?.settings).toEqual({ days: 1 });
    void editor.flush();
    await answer(8);
    expect(saves).toHaveLength(2);
    expect(editor.edit()?.state).toBe('saved');
  });
});

describe('a draft that was changed in another tab', () => {
  async function inConflict() {
    const made = slowSaves();
    made.editor.change({ days: 1 });
    await vi.advanceTimersByTimeAsync(600);
    made.editor.stored(20);
    await made.answer('changedElsewhere');
    return made;
  }

  test('is not saved over: nothing more is saved until it is decided', async () => {
    const { editor, saves } = await inConflict();
    expect(editor.edit()).toMatchObject({ settings: { days: 1 }, state: 'conflict' });
    editor.change({ days: 2 });
    await vi.advanceTimersByTimeAsync(5000);
    await editor.flush();
    expect(saves).toHaveLength(1);
    expect(editor.edit()).toMatchObject({ settings: { days: 2 }, state: 'conflict' });
  });

  test('theirs taken, the form shows what is stored', async () => {
    const { editor } = await inConflict();
    editor.takeTheirs();
    expect(editor.edit()).toBeNull();
    editor.change({ days: 3 });
    expect(editor.edit()?.base).toBe(20);
  });

  test('mine kept, it is saved on top of theirs', async () => {
    const { editor, saves, answer } = await inConflict();
    const kept = editor.keepMine();
    expect(saves[1]).toMatchObject({ settings: { days: 1 }, revision: 20 });
    await answer(21);
    await kept;
    expect(editor.edit()?.state).toBe('saved');
  });

  test('a change left by a closed page is saved, or told as a conflict', async () => {
    const { editor, saves, answer } = slowSaves();
    const resumed = editor.resume({ days: 4 }, 5);
    expect(saves[0]).toMatchObject({ settings: { days: 4 }, revision: 5 });
    await answer('changedElsewhere');
    await resumed;
    expect(editor.edit()?.state).toBe('conflict');
  });
});

test('listeners are told of every change until they leave', () => {
  const { editor } = slowSaves();
  const told = vi.fn();
  const leave = editor.subscribe(told);
  editor.change({ days: 1 });
  expect(told).toHaveBeenCalledTimes(1);
  leave();
  editor.change({ days: 2 });
  expect(told).toHaveBeenCalledTimes(1);
});
