import type { Composer } from '../../platforms/types.ts';

/** Whether a composer's send control would take a press now. It is only ever looked at. */
export function isSendAwake(composer: Composer | null): boolean {
  if (!composer) return false;
  if (composer.sendUnknown) return true;
  const { sendControl } = composer;
  const control = sendControl();
  if (!control?.isConnected) return false;
  if (control.closest('[aria-disabled="true"], [inert]')) return false;
  return !control.matches(':disabled');
}
