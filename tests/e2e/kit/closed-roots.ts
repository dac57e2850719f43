import type { CDPSession, Page } from '@playwright/test';
import { type Box, focusNode, NodeGone, type PressTarget, pressNode } from './press-node.ts';

/**
 * A node that stands in a closed shadow root, as a screen reader meets it. Playwright's own locators
 * do not see into closed roots; the browser's accessibility tree does.
 */
export interface ClosedNode {
  /** Element name of the outermost host, in lower case: `inlay-badge`. */
  readonly host: string;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  /** All words inside, in their order. */
  readonly text: string;
  readonly expanded: boolean | null;
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly popup: string | null;
  /** Where it is painted, in CSS pixels of the page's view; null when it is not painted. */
  box(): Promise<Box | null>;
  /**
   * Moves the mouse there and clicks, after scrolling it into view and once it stands still, on it and
   * nothing else.
   * @param fromLeft pixels from its left edge; its middle when left out
   * @throws {NodeGone} when it was drawn anew or taken away before
   */
  click(fromLeft?: number): Promise<void>;
  /** Puts the focus there and waits until it is. @throws {NodeGone} as `click` */
  focus(): Promise<void>;
}

/** Does something to a node that was found, and finds it anew where it was drawn anew before. */
export async function withFound(
  find: () => Promise<ClosedNode>,
  act: (node: ClosedNode) => Promise<void>,
): Promise<void> {
  for (;;) {
    const node = await find();
    const gone = await act(node).then(
      () => null,
      (error: unknown) => error,
    );
    if (gone === null) return;
    if (!(gone instanceof NodeGone)) throw gone;
  }
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Everything in the closed shadow roots of our elements that has a role, frames of the same site
 * included, in their order. Reads nothing else of the page: its whole tree takes ten times as long.
 *
 * @param tags element names of the hosts to look into; all of ours when left out
 */
export async function closedNodes(page: Page, ...tags: readonly string[]): Promise<ClosedNode[]> {
  const session = await sessionOf(page);
  const objectGroup = 'hosts';
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${hostsIn})(document, ${JSON.stringify(tags)})`,
    objectGroup,
  });
  const { result: properties } = await session.send('Runtime.getProperties', {
    objectId: result.objectId ?? '',
    ownProperties: true,
  });
  const trees = await Promise.all(
    properties.flatMap(({ name, value }) =>
      /^\d+$/.test(name) && value?.objectId
        ? // A host that left the document since has nothing to say.
          [nodesOfHost(page, session, value.objectId).catch(() => [])]
        : [],
    ),
  );
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return trees.flat();
}

/** What stands in the closed root of a host; the host itself may be too bare for a tree of its own. */
async function nodesOfHost(
  page: Page,
  session: CDPSession,
  objectId: string,
): Promise<ClosedNode[]> {
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 2, pierce: true });
  const host = node.nodeName.toLowerCase();
  const inside = node.shadowRoots?.flatMap(({ children }) => children ?? []) ?? [];
  const trees = await Promise.all(
    inside.map(({ backendNodeId }) => session.send('Accessibility.queryAXTree', { backendNodeId })),
  );
  return trees.flatMap(({ nodes }) => nodesIn(page, session, nodes, host));
}

/** Runs in the page: hosts of ours, also in open shadow roots and in frames of the same site. */
function hostsIn(root: Document | ShadowRoot, tags: readonly string[]): Element[] {
  const look = (within: Document | ShadowRoot): Element[] =>
    [...within.querySelectorAll('*')].flatMap((element) => {
      const name = element.localName;
      const isOurs = tags.length > 0 ? tags.includes(name) : name.startsWith('inlay-');
      const inner = (element as HTMLIFrameElement).contentDocument;
      return [
        ...(isOurs ? [element] : []),
        ...(element.shadowRoot ? look(element.shadowRoot) : []),
        ...(inner ? look(inner) : []),
      ];
    });
  return look(root);
}

function nodesIn(
  page: Page,
  session: CDPSession,
  nodes: readonly AXNode[],
  host: string,
): ClosedNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textIn = (node: AXNode): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value ?? '')
      : (node.childIds ?? [])
          .map((id) => byId.get(id))
          .map((child) => (child ? textIn(child) : ''))
          .join('');
  return nodes.flatMap((node) =>
    node.ignored ? [] : [closedNode(page, session, node, host, textIn(node))],
  );
}

/** The badges of a page. */
export async function badges(page: Page): Promise<ClosedNode[]> {
  const nodes = await closedNodes(page, 'inlay-badge');
  return nodes.filter(({ role }) => role === 'button');
}

/** The first node of a role whose name matches. */
export async function closedNodeOf(
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<ClosedNode | null> {
  const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const nodes = await closedNodes(page);
  return nodes.find((node) => node.role === role && matches(node.name)) ?? null;
}

type AXNode = Awaited<ReturnType<typeof fullTree>>['nodes'][number];

const fullTree = (session: CDPSession) => session.send('Accessibility.getFullAXTree');

function closedNode(
  page: Page,
  session: CDPSession,
  node: AXNode,
  host: string,
  text: string,
): ClosedNode {
  const property = (name: string) =>
    node.properties?.find((each) => each.name === name)?.value.value;
  const backendNodeId = node.backendDOMNodeId ?? -1;
  const box: ClosedNode['box'] = async () => {
    const answer = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    if (!answer) return null;
    const [x = 0, y = 0] = answer.model.border;
    return { x, y, width: answer.model.width, height: answer.model.height };
  };
  const name = String(node.name?.value ?? '');
  const target: PressTarget = { page, session, backendNodeId, name, box };
  return {
    host,
    role: String(node.role?.value ?? ''),
    name,
    description: String(node.description?.value ?? ''),
    value: String(node.value?.value ?? ''),
    text,
    expanded: property('expanded') ?? null,
    disabled: property('disabled') ?? false,
    focused: property('focused') ?? false,
    popup: property('hasPopup') ?? null,
    box,
    click: (fromLeft) => pressNode(target, fromLeft),
    focus: () => focusNode(target),
  };
}
