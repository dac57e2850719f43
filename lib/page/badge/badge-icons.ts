import {
  Check,
  CheckCheck,
  Circle,
  CircleDashed,
  CircleStop,
  ClockAlert,
  CornerDownLeft,
  EyeOff,
  Flag,
  Forward,
  Hourglass,
  type IconNode,
  LifeBuoy,
  MessageCircleCheck,
  MessageCircleMore,
  MessageCirclePlus,
  MessageCircleWarning,
  Minus,
  PencilLine,
  ShieldAlert,
  StickyNote,
  Trash2,
} from 'lucide';

const shapes = {
  check: Check,
  'check-check': CheckCheck,
  circle: Circle,
  'circle-dashed': CircleDashed,
  'circle-stop': CircleStop,
  'clock-alert': ClockAlert,
  'corner-down-left': CornerDownLeft,
  'eye-off': EyeOff,
  flag: Flag,
  forward: Forward,
  hourglass: Hourglass,
  'life-buoy': LifeBuoy,
  'message-circle-check': MessageCircleCheck,
  'message-circle-more': MessageCircleMore,
  'message-circle-plus': MessageCirclePlus,
  'message-circle-warning': MessageCircleWarning,
  minus: Minus,
  'pencil-line': PencilLine,
  'shield-alert': ShieldAlert,
  'sticky-note': StickyNote,
  trash: Trash2,
} satisfies Record<string, IconNode>;

export type BadgeIcon = keyof typeof shapes;

const svgNamespace = 'http://www.w3.org/2000/svg';
const mirrored: ReadonlySet<BadgeIcon> = new Set<BadgeIcon>(['forward', 'corner-down-left']);

/** Icons as they were drawn first: a copy costs one call, drawing one a call for each attribute. */
const originals = new Map<string, SVGElement>();

/** An icon as SVG nodes. No markup strings: the sites enforce Trusted Types. */
export function iconNode(document: Document, name: BadgeIcon, solid = false): SVGElement {
  const look = [solid && 'solid', mirrored.has(name) && 'mirror'].filter(Boolean).join(' ');
  const id = `${name} ${look}`;
  const original = originals.get(id) ?? draw(document, name, look);
  originals.set(id, original);
  return document.importNode(original, true);
}

function draw(document: Document, name: BadgeIcon, look: string): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  if (look) svg.setAttribute('class', look);
  for (const [tag, attributes] of shapes[name]) {
    const shape = document.createElementNS(svgNamespace, tag);
    for (const [attribute, value] of Object.entries(attributes)) {
      shape.setAttribute(attribute, String(value));
    }
    svg.append(shape);
  }
  return svg;
}
