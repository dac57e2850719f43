import type { CDPSession, Page } from '@playwright/test';

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
  box(): Promise<{ x: number; y: number; width: number; height: number } | null>;
  /** Moves the mouse there and clicks, after scrolling it into view and once it stands still. */
  click(): Promise<void>;
  focus(): Promise<void>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** Everything in closed shadow roots that has a role, frames of the same site included, in their order. */
export async function closedNodes(page: Page): Promise<ClosedNode[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = new Map<number, string>();
  const frames: (string | undefined)[] = [undefined];
  collectClosed(root, null, hosts, frames);
  const trees = await Promise.all(
    frames.map((frameId) =>
      session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId }),
    ),
  );
  return trees.flatMap(({ nodes }) => nodesIn(page, session, nodes, hosts));
}

function nodesIn(
  page: Page,
  session: CDPSession,
  nodes: readonly AXNode[],
  hosts: ReadonlyMap<number, string>,
): ClosedNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textIn = (node: AXNode): string =>
    node.role?.value === 'StaticText'
      ? String(node.name?.value ?? '')
      : (node.childIds ?? [])
          .map((id) => byId.get(id))
          .map((child) => (child ? textIn(child) : ''))
          .join('');
  return nodes.flatMap((node) => {
    const host = hosts.get(node.backendDOMNodeId ?? -1);
    return node.ignored || host === undefined
      ? []
      : [closedNode(page, session, node, host, textIn(node))];
  });
}

/** The badges of a page. */
export async function badges(page: Page): Promise<ClosedNode[]> {
  const nodes = await closedNodes(page);
  return nodes.filter(({ host, role }) => host === 'inlay-badge' && role === 'button');
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
type DomNode = Awaited<ReturnType<typeof document>>['root'];

const fullTree = (session: CDPSession) => session.send('Accessibility.getFullAXTree');
const document = (session: CDPSession) => session.send('DOM.getDocument');

function collectClosed(
  node: DomNode,
  host: string | null,
  into: Map<number, string>,
  frames: (string | undefined)[],
): void {
  if (host) into.set(node.backendNodeId, host);
  if (node.contentDocument) {
    frames.push(node.frameId);
    collectClosed(node.contentDocument, null, into, frames);
  }
  for (const child of node.children ?? []) collectClosed(child, host, into, frames);
  for (const root of node.shadowRoots ?? []) {
    const closed = root.shadowRootType === 'closed' ? node.nodeName.toLowerCase() : null;
    collectClosed(root, host ?? closed, into, frames);
  }
}

function closedNode(
  page: Page,
  session: CDPSession,
  node: AXNode,
  host: string,
  text: string,
): ClosedNode {
  const property = (name: string) =>
    node.properties?.find((each) => each.name === name)?.value.value;
  const target = { backendNodeId: node.backendDOMNodeId ?? -1 };
  const box: ClosedNode['box'] = async () => {
    const answer = await session.send('DOM.getBoxModel', target).catch(() => null);
    if (!answer) return null;
    const [x = 0, y = 0] = answer.model.border;
    return { x, y, width: answer.model.width, height: answer.model.height };
  };
  /** The box once it no longer moves: what stands around may be growing yet. */
  const stillBox: ClosedNode['box'] = async () => {
    let before = await box();
    for (;;) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const now = await box();
      if (now?.x === before?.x && now?.y === before?.y) return now;
      before = now;
    }
  };
  return {
    host,
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    value: String(node.value?.value ?? ''),
    text,
    expanded: property('expanded') ?? null,
    disabled: property('disabled') ?? false,
    focused: property('focused') ?? false,
    popup: property('hasPopup') ?? null,
    box,
    async click() {
      await session.send('DOM.scrollIntoViewIfNeeded', target);
      let at = await stillBox();
      // Rows of the sites show more controls under the pointer: look again where it stands now.
      for (let looks = 0; looks < 2 && at; looks += 1) {
        await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
        at = await stillBox();
      }
      if (!at) throw new Error(`"${node.name?.value}" is not painted.`);
      await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    },
    async focus() {
      await session.send('DOM.focus', target);
    },
  };
}
