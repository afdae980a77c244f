import { actionOf, pressed, SHORTCUTS } from '../../../../web/src/pages/desk/shortcuts';

const press = (key: string, held: { ctrl?: boolean; meta?: boolean; shift?: boolean } = {}) =>
  pressed({ key, ctrlKey: held.ctrl ?? false, metaKey: held.meta ?? false, shiftKey: held.shift ?? false });

describe('the keys of the desk', () => {
  it.each([
    [press('c'), 'confirm'],
    [press('C', { shift: true }), 'confirm'],
    [press('z', { ctrl: true }), 'undo'],
    [press('Z', { ctrl: true, shift: true }), 'redo'],
    [press('z', { meta: true }), 'undo'],
    [press('y', { ctrl: true }), 'redo'],
    [press('?', { shift: true }), 'help'],
    [press('3'), 'choose'],
  ])('%s is %s', (key, action) => expect(actionOf(key)?.action).toBe(action));

  it.each([press('c', { ctrl: true }), press('r', { ctrl: true }), press('0'), press('F5')])(
    '%s stays the browser’s',
    (key) => expect(actionOf(key)).toBeNull(),
  );

  it('says which of several', () => expect(actionOf('4')).toEqual({ action: 'choose', nth: 4 }));

  it('gives each key one meaning', () => {
    const keys = Object.values(SHORTCUTS).flatMap((group) => Object.values<string>(group));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
