import { describe, expect, it } from 'vitest';
import { bridgeKey, type PageBridge } from '@/lib/page/bridge.ts';
import type { FrameSendings } from '@/lib/page/insert/sendings.ts';
import { type Frame, leaveSendings, pageIn, sendingsIn } from '@/lib/page/left-in-frame.ts';

const page = (version: string) => ({ version }) as PageBridge;

describe('what Inlay left in a frame', () => {
  it('is the page script of the same version', () => {
    const bridge = page('1.4.0');
    expect(pageIn('1.4.0', { [bridgeKey]: bridge })).toBe(bridge);
  });

  it.each(['1.3.9', '1.4.1', '1.4', ''])('is not a page script of version "%s"', (version) => {
    expect(pageIn('1.4.0', { [bridgeKey]: page(version) })).toBeUndefined();
  });

  it('is nothing where no script stands', () => {
    expect(pageIn('1.4.0', {})).toBeUndefined();
    expect(sendingsIn({})).toBeUndefined();
  });

  it('keeps what follows the boxes for the scripts that come later', () => {
    const frame: Frame = {};
    const sendings = {} as FrameSendings;
    leaveSendings(sendings, frame);
    expect(sendingsIn(frame)).toBe(sendings);
  });
});
