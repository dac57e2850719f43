import { create } from 'zustand';

/** What stands over the page, apart from menus and what they ask. */
interface LayersState {
  /** The comment that is being reported. */
  readonly reporting: string | null;
  readonly choosingIdentity: boolean;
  readonly sharing: boolean;
  /** Conversations that are open in the overlay, newest last. */
  readonly conversations: readonly string[];
}

export const useLayers = create<LayersState>(() => ({
  reporting: null,
  choosingIdentity: false,
  sharing: false,
  conversations: [],
}));

export const openReport = (commentId: string) => useLayers.setState({ reporting: commentId });
export const openIdentity = () => useLayers.setState({ choosingIdentity: true });
export const openShare = () => useLayers.setState({ sharing: true });

export const closeLayer = () =>
  useLayers.setState({ reporting: null, choosingIdentity: false, sharing: false });

export function openConversation(id: string): void {
  useLayers.setState(({ conversations }) => ({
    conversations: [...conversations.filter((other) => other !== id), id].slice(-2),
  }));
}

export function closeConversation(id: string): void {
  useLayers.setState(({ conversations }) => ({
    conversations: conversations.filter((other) => other !== id),
  }));
}
