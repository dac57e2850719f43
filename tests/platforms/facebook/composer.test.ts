import { describe, expect, it } from 'vitest';
import { facebook } from '../../../lib/platforms/facebook/adapter.ts';
import { composer } from '../../../lib/platforms/facebook/composer.ts';
import { fixturesOf } from '../platforms.ts';
import { openPage, readPage } from '../saved-page.ts';

function open(name: string, change: (document: Document) => void = () => {}) {
  const fixture = fixturesOf('facebook').find((one) => one.name === name);
  if (!fixture?.expected) throw new Error(`no fixture ${name}`);
  const document = openPage(fixture.html, fixture.expected.url);
  change(document);
  const read = readPage(facebook, document, fixture.expected.url);
  const { context } = read;
  if (!context) throw new Error('nothing is read here');
  /** By its key without the platform: items of these pages go by their ids. */
  const item = (id: string) => {
    const at = read.drafts.findIndex(({ nativeId }) => nativeId === id);
    const element = read.elements[at];
    if (!element) throw new Error(`no item ${id}`);
    return element;
  };
  return {
    document,
    read,
    context,
    item,
    box: (id: string) => composer.locate(item(id), context),
    opener: (id: string) => composer.opener(item(id), context),
    again: (id: string) => composer.reopen?.(item(id), context) ?? false,
  };
}

const article = (document: Document, id: string) => {
  const link = document.querySelector(`[role="article"] a[href*="comment_id=${id}"]`);
  const found = link?.closest('[role="article"]');
  if (!found) throw new Error(`no comment ${id}`);
  return found;
};

/** A reply box as the site mounts it, with the mention it may begin with. */
function mount(document: Document, label: string, mention = ''): HTMLElement {
  const form = document.createElement('form');
  form.setAttribute('role', 'presentation');
  const editor = document.createElement('div');
  for (const [name, value] of Object.entries({
    contenteditable: 'true',
    role: 'textbox',
    'data-lexical-editor': 'true',
    'aria-label': label,
  })) {
    editor.setAttribute(name, value);
  }
  const line = document.createElement('p');
  line.textContent = mention;
  editor.append(line);
  form.append(editor);
  return form as unknown as HTMLElement;
}

const editorIn = (form: Element) => form.querySelector('[role="textbox"]');

describe('the reply box on Facebook', () => {
  it('of a post is the one below all comments, and of no comment', () => {
    const page = open('dialog-over-feed');
    expect(page.box('710000000000001')?.editor.getAttribute('aria-label')).toBe(
      'Comment as Halden & Oak',
    );
    for (const id of ['8101', '8102', '8103', '8104', '8105', '8106', '8107']) {
      expect(page.box(id), id).toBeNull();
    }
  });

  it('is opened by the Reply control of this very comment, in every language', () => {
    const english = open('dialog-over-feed');
    for (const id of ['8101', '8103', '8104', '8105']) {
      const control = english.opener(id) as Element;
      expect(control.textContent, id).toBe('Reply');
      expect(english.item(id).contains(control)).toBe(true);
    }
    expect((open('timeline-as-page-fa').opener('8401') as Element).textContent).toBe('پاسخ');
    expect((open('post-of-others-ar').opener('8601') as Element).textContent).toBe('رد');
    expect((open('group-post-nested-pl').opener('8502') as Element).textContent).toBe('Odpowiedz');
    expect((open('dialog-private-message-open').opener('9301') as Element).textContent).toBe(
      'Reply',
    );
  });

  it('is closed where the control sleeps, and has no opener without one', () => {
    const page = open('dialog-over-feed');
    (page.opener('8101') as Element).setAttribute('aria-disabled', 'true');
    expect(page.opener('8101')).toBe('closed');
    const bare = open('dialog-over-feed', (document) => {
      for (const list of article(document, '8104').querySelectorAll('ul [role="button"]')) {
        list.remove();
      }
    });
    expect(bare.opener('8104')).toBeNull();
  });

  it('answers whom its label names, in the thread it stands in', () => {
    const form = (document: Document) => mount(document, 'Reply to Mira Kowal', 'Mira Kowal ');
    const own = open('dialog-over-feed', (document) => {
      article(document, '8103').parentElement?.after(form(document));
    });
    expect(own.box('8101')?.editor.getAttribute('aria-label')).toBe('Reply to Mira Kowal');
    expect(own.box('8104')).toBeNull();
    const elsewhere = open('dialog-over-feed', (document) => {
      article(document, '8104').parentElement?.after(form(document));
    });
    expect(elsewhere.box('8101')).toBeNull();
    expect(elsewhere.box('8104')).toBeNull();
  });

  it('answers nobody whose name is only the beginning of another name', () => {
    const page = open('dialog-over-feed', (document) => {
      article(document, '8106').parentElement?.after(mount(document, 'Reply to Ann Lee'));
    });
    expect(page.box('8106')).toBeNull();
    const right = open('dialog-over-feed', (document) => {
      article(document, '8106').parentElement?.after(mount(document, 'Reply to Ann'));
    });
    expect(right.box('8106')).not.toBeNull();
  });

  it('answers whom it mentions, whatever its label says', () => {
    const page = open('dialog-over-feed', (document) => {
      article(document, '8103').parentElement?.after(
        mount(document, 'Reply to Mira Kowal', 'Halden & Oak '),
      );
    });
    expect(page.box('8101')).toBeNull();
    const unnamed = open('dialog-over-feed', (document) => {
      article(document, '8104').parentElement?.after(
        mount(document, 'Write a reply…', 'Tomas Brandt '),
      );
    });
    expect(unnamed.box('8104')).not.toBeNull();
    const nobody = open('dialog-over-feed', (document) => {
      article(document, '8104').parentElement?.after(mount(document, 'Write a reply…'));
    });
    expect(nobody.box('8104')).toBeNull();
  });

  it('is asked for once more while it could answer two comments of one person', () => {
    const page = open('dialog-over-feed', (document) => {
      article(document, '8103').parentElement?.after(
        mount(document, 'Reply to Mira Kowal', 'Mira Kowal '),
      );
      article(document, '8104').parentElement?.after(mount(document, 'Reply to Tomas Brandt'));
    });
    expect(page.again('8101')).toBe(true);
    expect(page.again('8103')).toBe(true);
    expect(page.again('8104')).toBe(false);
    const line = page.box('8101')?.editor.querySelector('p');
    if (line) line.textContent = 'Mira Kowal hello';
    expect(page.again('8101')).toBe(false);
  });

  it('is never that of the private message, though it lies on top and names the same person', () => {
    const page = open('dialog-private-message-open');
    const box = page.box('9301');
    expect(box?.editor.getAttribute('aria-label')).toBe('Reply to Ann');
    const without = open('dialog-private-message-open', (document) => {
      editorIn(document.querySelector('form') as Element)?.remove();
      document
        .querySelector('[aria-placeholder^="Send a message"]')
        ?.setAttribute('aria-label', 'Reply to Ann');
    });
    for (const id of ['9301', '9302', '9303']) expect(without.box(id), id).toBeNull();
  });

  describe('while a private message is open', () => {
    const letter = (document: Document) =>
      document.querySelector('[aria-placeholder^="Send a message"]') as HTMLElement;
    const labelOf = (page: ReturnType<typeof open>, id: string) =>
      page.box(id)?.editor.getAttribute('aria-placeholder') ?? null;

    it('is that message for its comment alone, and no public one, once the caret is in it', () => {
      const page = open('dialog-private-message-open');
      page.document.getSelection()?.collapse(letter(page.document), 0);
      expect(labelOf(page, '9301')).toMatch(/^Send a message/);
      expect(page.again('9301')).toBe(false);
      for (const id of ['9302', '9303']) {
        expect(page.box(id), id).toBeNull();
        expect(page.opener(id), id).toBe('taken');
      }
      expect(page.box('9301')?.sendControl()?.getAttribute('aria-label')).toBe('Send Message');
    });

    it('is that message, and no public one, while it lies over the page', () => {
      const page = open('dialog-private-message-open', (document) => {
        document.elementsFromPoint = () => [...document.querySelectorAll('[role="dialog"]')];
      });
      expect(labelOf(page, '9301')).toMatch(/^Send a message/);
      expect(page.box('9302')).toBeNull();
      expect(page.opener('9302')).toBe('taken');
    });

    it('is not that message when it quotes another comment of the same person', () => {
      const page = open('dialog-private-message-open', (document) => {
        const words = article(document, '9301').querySelector('[dir="auto"]');
        if (words) words.textContent = 'And on Sundays?';
      });
      page.document.getSelection()?.collapse(letter(page.document), 0);
      expect(page.box('9301')).toBeNull();
      expect(page.opener('9301')).toBe('taken');
    });

    it('is the public one while the caret is elsewhere and both can be seen', () => {
      const page = open('dialog-private-message-open');
      expect(page.box('9301')?.editor.getAttribute('aria-label')).toBe('Reply to Ann');
    });
  });

  it('is not the box for a comment when a stranger goes by the name of the acting Page', () => {
    const page = open('dialog-over-feed', (document) => {
      for (const name of article(document, '8107').querySelectorAll('a [dir="auto"]')) {
        name.textContent = 'Halden & Oak';
      }
    });
    expect(page.box('8107')).toBeNull();
  });

  it('is not that of a comment being edited', () => {
    const page = open('dialog-over-feed', (document) => {
      article(document, '8104').append(mount(document, 'Reply to Tomas Brandt'));
    });
    expect(page.box('8104')).toBeNull();
  });

  it('below a timeline post is opened by its field until it is an editor', () => {
    const page = open('group-post-nested-pl');
    expect(page.box('760000000000006')).not.toBeNull();
    const asleep = open('group-post-nested-pl', (document) => {
      const editor = document.querySelector('[role="textbox"]');
      editor?.removeAttribute('contenteditable');
      editor?.removeAttribute('data-lexical-editor');
    });
    expect(asleep.box('760000000000006')).toBeNull();
    expect((asleep.opener('760000000000006') as Element).getAttribute('role')).toBe('textbox');
  });

  it('has the send control that comes with its focus, and no button of another box', () => {
    const page = open('dialog-over-feed', (document) => {
      article(document, '8104').parentElement?.after(mount(document, 'Reply to Tomas Brandt'));
    });
    const reply = page.box('8104');
    const comment = page.box('710000000000001');
    expect(reply?.sendControl()).toBeNull();
    expect(comment?.sendControl()).toBeNull();
    const holder = page.document.createElement('div');
    holder.id = 'focused-state-composer-submit';
    const send = page.document.createElement('div');
    send.setAttribute('role', 'button');
    send.setAttribute('aria-label', 'Comment');
    holder.append(send);
    comment?.editor.closest('form')?.append(holder);
    expect(comment?.sendControl()).toBe(send);
    expect(reply?.sendControl()).toBeNull();
  });
});

describe('the box of a conversation', () => {
  it('is the one beside its messages', () => {
    const page = open('business-suite-thread');
    expect(page.box('mid.$cAAA1')?.editor.getAttribute('aria-placeholder')).toBe(
      'Reply in Messenger…',
    );
  });

  it('is none once the address is of another conversation', () => {
    const page = open('business-suite-thread');
    const elsewhere = new URL(page.context.url);
    elsewhere.searchParams.set('selected_item_id', '61550000000999');
    expect(
      composer.locate(page.item('mid.$cAAA1'), { ...page.context, url: elsewhere }),
    ).toBeNull();
  });
});
