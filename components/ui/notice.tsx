import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone: 'wait' | 'soon' | 'late';
  readonly icon: LucideIcon;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const tones = {
  wait: 'border-wait bg-wait-weak',
  soon: 'border-soon bg-soon-weak',
  late: 'border-late bg-late-weak',
};
const iconTones = { wait: 'text-wait', soon: 'text-soon', late: 'text-late' };

/** A bar above what it speaks of: what was found, what it means, the ways on. */
export function Notice({ tone, icon: Icon, title, children, actions }: NoticeProps) {
  return (
    <div
      className={`grid grid-cols-[16px_1fr] gap-x-8 gap-y-2 px-10 py-8 rounded-button border-s-3 text-ink-1 ${tones[tone]}`}
    >
      <Icon aria-hidden size={14} className={`mt-2 ${iconTones[tone]}`} />
      <p className="wrap-anywhere">
        {title && <b className="font-strong">{title} </b>}
        {children}
      </p>
      {actions && <div className="col-start-2 flex flex-wrap gap-x-12">{actions}</div>}
    </div>
  );
}
