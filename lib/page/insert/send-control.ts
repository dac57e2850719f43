/** Whether a site's send control would take a press now. It is only ever looked at. */
export function isAwake(control: Element | null): boolean {
  if (!control?.isConnected) return false;
  if (control.closest('[aria-disabled="true"], [inert]')) return false;
  return !control.matches(':disabled');
}
