import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareKey } from '@/components/ui/keyboard.ts';

const press = (key: string, code: string, more: Partial<Parameters<typeof bareKey>[0]> = {}) =>
  bareKey({
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    ...more,
  });

describe('bare keys', () => {
  it('are what a Latin layout types, wherever the letter lies', () => {
    expect(press('n', 'KeyN')).toBe('n');
    expect(press('z', 'KeyY')).toBe('z');
    expect(press('N', 'KeyN', { shiftKey: true })).toBe('n');
    expect(press('?', 'Slash', { shiftKey: true })).toBe('?');
  });

  it('go by the place of the key where the layout types another script', () => {
    expect(press('د', 'KeyN')).toBe('n');
    expect(press('ν', 'KeyN')).toBe('n');
    expect(press('ن', 'KeyK')).toBe('k');
    expect(press('۱', 'Digit1')).toBe('1');
    expect(press('؟', 'Slash', { shiftKey: true })).toBe('?');
  });

  it('take digits by place on a French layout and leave its signs alone', () => {
    expect(press('&', 'Digit1')).toBe('1');
    expect(press('!', 'Slash')).toBeNull();
    expect(press('1', 'Digit1', { shiftKey: true })).toBe('1');
  });

  it('are none while composing, with a modifier, or for named keys', () => {
    expect(press('n', 'KeyN', { isComposing: true })).toBeNull();
    expect(press('Enter', 'Enter')).toBeNull();
    expect(press('Dead', 'KeyN')).toBeNull();
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        fc.constantFrom('ctrlKey', 'metaKey', 'altKey'),
        (key, modifier) => {
          expect(press(key, 'KeyN', { [modifier]: true })).toBeNull();
        },
      ),
    );
  });
});
