import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel } from '@/components/panel/place-panel.ts';

const viewport = { width: 1280, height: 1000 };
const comment = { left: 90, top: 200, right: 690, bottom: 310 };
const badge = { left: 560, top: 216, right: 680, bottom: 240 };
const asked = { badge, comment, viewport, pinned: false, direction: 'ltr' } as const;

describe('the place of the panel', () => {
  it('is beside the comment on the side with more room, level with its badge', () => {
    expect(placePanel(asked)).toMatchObject({ left: 698, top: 200, width: 360 });
    const atTheRight = { ...comment, left: 700, right: 1270 };
    expect(placePanel({ ...asked, comment: atTheRight })).toMatchObject({ left: 332 });
  });

  it('is the inline end when pinned', () => {
    expect(placePanel({ ...asked, pinned: true })).toMatchObject({ left: 904, top: 16 });
    expect(placePanel({ ...asked, pinned: true, direction: 'rtl' })).toMatchObject({ left: 16 });
  });

  it('is a sheet at the block end of a narrow window, at most 80 % high', () => {
    expect(placePanel({ ...asked, viewport: { width: 320, height: 640 } })).toEqual({
      left: 0,
      top: 128,
      width: 320,
      maxHeight: 512,
    });
  });

  it('makes room for the reply box, so that send is never under it', () => {
    const column = { left: 400, top: 600, right: 1000, bottom: 700 };
    const dialog = { left: 340, top: 45, right: 940, bottom: 310 };
    const answering = {
      ...asked,
      badge: { left: 450, top: 610, right: 590, bottom: 634 },
      comment: column,
      viewport: { width: 1280, height: 900 },
      inUse: dialog,
    };
    const covers = (place: ReturnType<typeof placePanel>) =>
      place.left < dialog.right &&
      place.left + place.width > dialog.left &&
      place.top < dialog.bottom;
    const { inUse: _, ...withoutComposer } = answering;
    expect(covers(placePanel(withoutComposer))).toBe(true);
    expect(covers(placePanel(answering))).toBe(false);
  });

  it('keeps off the open reply box and its send control, under a dialog at the top centre', () => {
    const composer = { left: 396, top: 180, right: 928, bottom: 300 };
    const behind = { left: 276, top: 120, right: 876, bottom: 330 };
    const { left, top, maxHeight } = placePanel({
      ...asked,
      comment: behind,
      inUse: composer,
      viewport: { width: 1280, height: 720 },
    });
    expect(left).toBe(884);
    expect(top).toBeGreaterThanOrEqual(308);
    expect(top + maxHeight).toBeLessThanOrEqual(704);
  });

  it("gives way to the site's menu in the middle of the window", () => {
    const menu = { left: 440, top: 300, right: 840, bottom: 560 };
    const pane = { left: 760, top: 300, right: 1180, bottom: 360 };
    const { left } = placePanel({
      ...asked,
      comment: pane,
      inUse: menu,
      viewport: { width: 1280, height: 720 },
    });
    expect(left + 360).toBeLessThanOrEqual(432);
  });

  it('stays where it is when the reply box is elsewhere', () => {
    const composer = { left: 90, top: 900, right: 690, bottom: 960 };
    expect(placePanel({ ...asked, inUse: composer })).toEqual(placePanel(asked));
  });

  it('gives up the comment before the reply box', () => {
    const all = { left: 0, top: 0, right: 1280, bottom: 720 };
    const composer = { left: 100, top: 600, right: 1200, bottom: 700 };
    const { top, maxHeight } = placePanel({
      ...asked,
      comment: all,
      inUse: composer,
      viewport: { width: 1280, height: 720 },
    });
    expect(top + maxHeight).toBeLessThanOrEqual(592);
  });

  it('is a sheet above a reply box at the bottom of a narrow window', () => {
    const composer = { left: 0, top: 580, right: 320, bottom: 630 };
    const { top, maxHeight } = placePanel({
      ...asked,
      inUse: composer,
      viewport: { width: 320, height: 640 },
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top + maxHeight).toBeLessThanOrEqual(572);
    expect(maxHeight).toBeGreaterThanOrEqual(280);
  });

  it('lies over no reply box in use, at its full height either', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (at) => {
        const composer = { left: 396, top: at, right: 928, bottom: at + 120 };
        const viewport = { width: 1280, height: 720 };
        const { left, top, width, maxHeight } = placePanel({ ...asked, inUse: composer, viewport });
        const overlaps =
          left < composer.right &&
          left + width > composer.left &&
          top < composer.bottom &&
          top + maxHeight > composer.top;
        expect(overlaps).toBe(false);
      }),
    );
  });

  it('leaves room below itself to grow into, so that its top stays where it is', () => {
    const low = { left: 560, top: 900, right: 680, bottom: 924 };
    const { top, maxHeight } = placePanel({ ...asked, badge: low });
    expect(maxHeight).toBeGreaterThanOrEqual(600);
    expect(top + maxHeight).toBeLessThanOrEqual(984);
  });

  it('never lies over the comment where there is room beside it, and never leaves the window', () => {
    const place = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      width: fc.integer({ min: 100, max: 1200 }),
      top: fc.integer({ min: -500, max: 1500 }),
      height: fc.integer({ min: 20, max: 900 }),
      direction: fc.constantFrom('ltr' as const, 'rtl' as const),
      windowWidth: fc.integer({ min: 720, max: 2560 }),
      windowHeight: fc.integer({ min: 480, max: 1440 }),
    });
    fc.assert(
      fc.property(place, (p) => {
        const right = Math.min(p.left + p.width, p.windowWidth);
        const box = { left: Math.min(p.left, right), top: p.top, right, bottom: p.top + p.height };
        const result = placePanel({
          badge: { ...box, bottom: p.top + 24 },
          comment: box,
          viewport: { width: p.windowWidth, height: p.windowHeight },
          pinned: false,
          direction: p.direction,
        });
        expect(result.left).toBeGreaterThanOrEqual(0);
        expect(result.left + result.width).toBeLessThanOrEqual(p.windowWidth);
        expect(result.top).toBeGreaterThanOrEqual(0);
        expect(result.maxHeight).toBeLessThanOrEqual(Math.min(720, p.windowHeight * 0.9));
        const room = Math.max(box.left, p.windowWidth - box.right);
        if (room >= 376) {
          const beside = result.left >= box.right || result.left + result.width <= box.left;
          expect(beside).toBe(true);
        }
      }),
    );
  });
});
