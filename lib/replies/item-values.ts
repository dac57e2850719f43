import type { Settings } from '../domain/settings.ts';
import { firstName } from '../text/names.ts';
import type { VariableName } from './variables.ts';

/** What the variables stand for at one item; absent where nobody knows it. */
export function itemValues(
  author: { readonly handle: string; readonly name?: string },
  settings: Pick<Settings, 'brandName' | 'agentName'>,
): Readonly<Record<VariableName, string>> {
  return {
    name: author.name ?? '',
    first_name: firstName(author.name ?? ''),
    handle: author.handle,
    brand: settings.brandName,
    agent: settings.agentName,
  };
}
