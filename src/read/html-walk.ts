const ELEMENT_NODE = 1;

/** What to do at the nodes of a tree. */
export interface Visitor {
  text(text: string): void;
  /** Whether to go on into the element; `leave` is called only for elements that were gone into. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Visits everything inside `root` in the order of the text. No recursion: pages nest as deep as they like. */
export function walkElements(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    if (descend(node, visitor)) {
      node = node.firstChild ?? climb(node, root, visitor);
    } else {
      node = node.nextSibling ?? climb(node.parentNode, root, visitor);
    }
  }
}

function descend(node: Node, visitor: Visitor): boolean {
  if (node.nodeType === ELEMENT_NODE) return visitor.enter(node as Element);
  if (node.nodeType === 3 || node.nodeType === 4) visitor.text(node.textContent ?? '');
  return false;
}

/** Leaves elements up to the first that has something after it. */
function climb(from: Node | null, root: Element, visitor: Visitor): Node | null {
  for (let node = from; node && node !== root; node = node.parentNode) {
    visitor.leave(node as Element);
    if (node.nextSibling) return node.nextSibling;
  }
  return null;
}
