import { handleOf } from './addresses.ts';
import { handleInTestId, testId } from './tweet.ts';

const switcher = testId('SideNav_AccountSwitcher_Button');
const avatars = '[data-testid^="UserAvatar-Container-"]';
const verified = testId('icon-verified');

/**
 * The account that acts here: by the account switcher, else by the profile link of the navigation
 * (absent in narrow layouts), else by the picture beside the reply box.
 */
export function actingAccount(document: Document): string | null {
  const shown = document.querySelector(`${switcher} ${avatars}`);
  const switched = shown && handleInTestId(shown);
  if (switched) return switched;
  const profile = document.querySelector(testId('AppTabBar_Profile_Link'));
  const linked = profile && handleOf(profile);
  if (linked) return linked;
  const beside = document.querySelector(`${testId('inline_reply_offscreen')} ${avatars}`);
  return beside && handleInTestId(beside);
}

/** Whether the acting account is verified, and so may write long posts. */
export const mayWriteLong = (document: Document) =>
  document.querySelector(`${switcher} ${verified}`) !== null;
