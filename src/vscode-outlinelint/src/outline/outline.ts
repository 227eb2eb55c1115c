/** The outline as the server tells it (`outlinelint/outline`), and ways through it. Nothing here knows the editor. */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Severity = "error" | "warning" | "info";

export interface OutlineItem {
  /** Marker and heading: “一、抓学习”. */
  readonly label: string;
  readonly marker: string;
  readonly heading: string;
  readonly kind: "heading" | "paragraph-item" | "inline-item" | "inferred";
  readonly level: number;
  readonly ordinal: number;
  /** The whole section with its children. */
  readonly range: Range;
  /** Marker and heading. */
  readonly selectionRange: Range;
  readonly characters: number;
  readonly seconds: number;
  /** Its part of the speech, 0 to 1. */
  readonly share: number;
  /** The worst finding in its own lines, and how many there are; those of its children are theirs. */
  readonly severity: Severity | null;
  readonly findings: number;
  readonly movable: boolean;
  readonly children: readonly OutlineItem[];
}

export interface Outline {
  readonly version: number | null;
  readonly title: string;
  readonly characters: number;
  readonly seconds: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly items: readonly OutlineItem[];
}

/** Where an item stands in the tree: “1.0” is the first child of the second item. A path outlives an edit, so a tree keeps what was unfolded. */
export type Path = string;

export const childrenOf = (outline: Outline, path?: Path): readonly OutlineItem[] =>
  path === undefined ? outline.items : (itemAt(outline, path)?.children ?? []);

export function childPaths(outline: Outline, path?: Path): Path[] {
  return childrenOf(outline, path).map((_, index) => (path === undefined ? `${index}` : `${path}.${index}`));
}

export function parentOf(path: Path): Path | undefined {
  const end = path.lastIndexOf(".");
  return end < 0 ? undefined : path.slice(0, end);
}

export const indexOf = (path: Path): number => Number(path.slice(path.lastIndexOf(".") + 1));

/** Whether the second path is the first one or below it. */
export const holds = (outer: Path, inner: Path): boolean => inner === outer || inner.startsWith(`${outer}.`);

export function itemAt(outline: Outline, path: Path): OutlineItem | undefined {
  let item: OutlineItem | undefined;
  let items = outline.items;
  for (const index of path.split(".")) {
    item = items[Number(index)];
    if (item === undefined) return undefined;
    items = item.children;
  }
  return item;
}

/** The innermost item that a position of the text is in. */
export function pathAt(outline: Outline, position: Position): Path | undefined {
  let found: Path | undefined;
  for (;;) {
    const inside: Path | undefined = childPaths(outline, found)
      .reverse()
      .find((path) => contains(itemAt(outline, path)!.range, position));
    if (inside === undefined) return found;
    found = inside;
  }
}

/** What is wrong in an item and everything below it. */
export function worstWithin(item: OutlineItem): Severity | null {
  return item.children.map(worstWithin).reduce(worse, item.severity);
}

export const findingsOf = (outline: Outline): number => outline.errors + outline.warnings + outline.infos;

/** Every item with its path, in the order of the text. */
export function* walk(outline: Outline, under?: Path): Generator<[Path, OutlineItem]> {
  for (const path of childPaths(outline, under)) {
    yield [path, itemAt(outline, path)!];
    yield* walk(outline, path);
  }
}

const ranks: Record<Severity, number> = { info: 1, warning: 2, error: 3 };

function worse(one: Severity | null, other: Severity | null): Severity | null {
  if (one === null || other === null) return one ?? other;
  return ranks[one] >= ranks[other] ? one : other;
}

const contains = (range: Range, position: Position): boolean => compare(range.start, position) <= 0 && compare(position, range.end) <= 0;

const compare = (one: Position, other: Position): number => one.line - other.line || one.character - other.character;
