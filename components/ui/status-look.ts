import {
  Check,
  CheckCheck,
  Circle,
  CircleDashed,
  CircleStop,
  EyeOff,
  Flag,
  Forward,
  type LucideIcon,
  MessageCircleCheck,
  MessageCircleMore,
  MessageCirclePlus,
  MessageCircleWarning,
  Minus,
  PencilLine,
  Trash2,
} from 'lucide-react';
import type { Headline } from '@/lib/domain/status.ts';

interface StatusLook {
  readonly icon: LucideIcon;
  /** Classes of the icon's cell: hue only while something is owed. */
  readonly cell: string;
  readonly filled?: boolean;
  readonly mirrored?: boolean;
}

const solidAct = 'bg-act text-on-act owed';
const weakAct = 'bg-act-weak text-act';
const settled = 'text-ink-3 border border-edge';

/** One icon outline and one ground per word; the word itself always stands beside it. */
export const statusLooks: Record<Headline, StatusLook> = {
  new: { icon: Circle, cell: solidAct, filled: true },
  waiting_again: { icon: MessageCirclePlus, cell: solidAct },
  acknowledged: { icon: MessageCircleMore, cell: weakAct },
  drafted: { icon: PencilLine, cell: weakAct },
  forwarded: { icon: Forward, cell: 'bg-wait-weak text-wait', mirrored: true },
  solved_inside: { icon: MessageCircleWarning, cell: 'bg-late text-on-solid owed' },
  told: { icon: MessageCircleCheck, cell: settled },
  answered: { icon: Check, cell: settled },
  done: { icon: CheckCheck, cell: settled },
  no_answer_needed: { icon: Minus, cell: settled },
  disengaged: { icon: CircleStop, cell: settled },
  flagged: { icon: Flag, cell: 'bg-flag-weak text-flag' },
  removed: { icon: Trash2, cell: settled },
  unknown: { icon: CircleDashed, cell: `${settled} border-dashed` },
};

export const hiddenIcon: LucideIcon = EyeOff;
