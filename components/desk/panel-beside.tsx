import type { ReactNode } from 'react';
import { useAfterPaint } from '@/components/ui/use-after-paint.ts';
import type { DeskItem } from '@/lib/domain/item.ts';
import { DeskPanel, type DeskPanelProps } from './desk-panel.tsx';

interface PanelBesideProps extends Omit<DeskPanelProps, 'item' | 'covered' | 'children'> {
  readonly open: boolean;
  /** The current one; null where there is none. */
  readonly item: DeskItem | null;
  /** Something is asked about the current item: its panel may not be that of another one now. */
  readonly asks: boolean;
  readonly isCovered: (item: DeskItem) => boolean;
  readonly formFor: (item: DeskItem) => ReactNode;
}

/**
 * The panel beside the list or over it. It comes after the rows: when the desk opens, and whenever
 * another row becomes current. It is there while it is closed, so that opening it waits for nothing.
 */
export function PanelBeside(props: PanelBesideProps) {
  const { open, item, asks, isCovered, formFor, ...panel } = props;
  const later = useAfterPaint(item, null);
  const shown = asks ? item : later;
  if (!open || !item || !shown) return null;
  return (
    <div className="absolute inset-0 z-10 room:static room:w-362 room:border-s border-line">
      <DeskPanel {...panel} item={shown} covered={isCovered(shown)}>
        {formFor(shown)}
      </DeskPanel>
    </div>
  );
}
