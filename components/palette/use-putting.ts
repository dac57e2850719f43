import { useState } from 'react';
import { insertSentence } from '@/components/panel/insert-sentence.ts';
import { panelCatalogs } from '@/components/panel/panel-catalog.ts';
import type { FillTemplate } from '@/components/panel/use-replies.ts';
import { useClient } from '@/lib/client/client-context.tsx';
import { useTranslator } from '@/lib/client/language.tsx';
import { tellInserted } from '@/lib/client/tell-inserted.ts';
import type { Objection } from '@/lib/domain/guard.ts';
import type { SavedReply, Suggestion } from '@/lib/domain/reply.ts';
import { paletteCatalogs } from './palette-catalog.ts';
import type { PaletteGround } from './palette-ground.ts';

interface PuttingOptions {
  readonly ground: PaletteGround;
  readonly fill: FillTemplate;
  readonly onLeave: (caret: 'there') => void;
  /** Gives the focus back to the search. */
  readonly back: () => void;
}

type Put = Pick<SavedReply, 'id'> & Partial<Pick<SavedReply, 'title'>>;

/**
 * The way of a reply from the palette into the editor: its missing words are asked for, what a guard
 * finds is shown with a way past it, and what became of the text is said.
 */
export function usePutting({ ground, fill, onLeave, back }: PuttingOptions) {
  const t = useTranslator(paletteCatalogs);
  const panel = useTranslator(panelCatalogs);
  const client = useClient();
  const [asking, setAsking] = useState<{ suggestion: Suggestion; stay: boolean } | null>(null);
  const [guarded, setGuarded] = useState<{
    readonly finding: Objection;
    readonly anyway: () => void;
    readonly better: (() => void) | undefined;
  } | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const { item } = ground;
  const key = item?.draft.key;

  const put = async (reply: Put, text: string, stay: boolean) => {
    setGuarded(null);
    setBusy(true);
    if (!ground.insert) {
      const copied = await ground.copy(text);
      setSaid(t(copied ? 'palette.copied' : 'palette.no-editor'));
    } else {
      const inserting = ground.insert(text, new AbortController().signal);
      ground.follow({ ...(key !== undefined && { key }), reply: reply.id, text }, inserting);
      const outcome = await inserting;
      if (outcome.kind === 'inserted') {
        if (key !== undefined) tellInserted(client, key, reply.title);
        if (!stay) {
          onLeave('there');
          return;
        }
      }
      setSaid(insertSentence(panel, outcome, ground.site));
    }
    setBusy(false);
    back();
  };

  /** False when a guard has something to say, which is shown then. */
  const pass = async (reply: SavedReply, text: string, stay: boolean): Promise<boolean> => {
    const answer = await client.call('replies.check', {
      ...(key !== undefined && { key }),
      text,
      reply: reply.id,
      here: item?.ownTexts ?? [],
    });
    const finding = answer.ok ? answer.value[0] : ({ guard: 'not-asked' } as const);
    if (!finding) return true;
    const better = finding.guard === 'repetition' ? finding.better : undefined;
    setGuarded({
      finding,
      anyway: () => void put(reply, text, stay),
      better: better && (() => void put({ id: better.reply }, better.text, stay)),
    });
    return false;
  };

  const check = async (reply: SavedReply, text: string, stay: boolean) => {
    if (busy) return;
    setBusy(true);
    if (await pass(reply, text, stay)) await put(reply, text, stay);
    else setBusy(false);
  };

  return {
    asking,
    guarded,
    said,
    /** Puts a reply in, or asks first for what it lacks. */
    take(suggestion: Suggestion, stay: boolean) {
      if (suggestion.missing.length > 0) setAsking({ suggestion, stay });
      else void check(suggestion.reply, suggestion.filled, stay);
    },
    /** Puts in what was asked about, with the words that were given. */
    takeGiven(given: Readonly<Record<string, string>>) {
      if (!asking) return;
      const { suggestion, stay } = asking;
      const { text, missing } = fill(suggestion.filled, given);
      setAsking(
        missing.length > 0 ? { suggestion: { ...suggestion, filled: text, missing }, stay } : null,
      );
      if (missing.length === 0) void check(suggestion.reply, text, stay);
    },
    /** Shows what stands in a reply's way, and puts nothing in. */
    look(suggestion: Suggestion) {
      if (suggestion.missing.length > 0) setAsking({ suggestion, stay: false });
      else void pass(suggestion.reply, suggestion.filled, false);
    },
    stop() {
      setAsking(null);
      setGuarded(null);
      setSaid('');
      back();
    },
  };
}
