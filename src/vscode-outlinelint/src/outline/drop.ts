import { holds, indexOf, itemAt, parentOf, type Outline, type Path } from "./outline.js";

/** Where a section goes: beside another one, or into it as its last. */
export interface Drop {
  readonly target: Path;
  readonly placement: "before" | "after" | "inside";
}

/**
 * What a writer means by dropping one section on another. On an item of its own level: to take its place, so that the list
 * closes up from the side it came from. On an item above its level: into it. On an item below its level: the section around
 * that item is meant, for a section does not sink a level by a slip of the hand; there are commands for that.
 */
export function dropOn(outline: Outline, moved: Path, onto: Path | undefined): Drop | undefined {
  const target = onto === undefined ? `${outline.items.length - 1}` : atLevelOf(moved, onto);
  if (itemAt(outline, moved)?.movable !== true || itemAt(outline, target) === undefined || holds(moved, target)) return undefined;
  if (depth(target) < depth(moved)) return intoSection(outline, moved, target);
  return { target, placement: comesLater(target, moved) ? "after" : "before" };
}

/** Dropped on the section that it is already in, it goes to the front; on another one, to the end. */
function intoSection(outline: Outline, moved: Path, section: Path): Drop | undefined {
  if (parentOf(moved) !== section) return { target: section, placement: "inside" };
  const first = `${section}.0`;
  return first === moved || itemAt(outline, first) === undefined ? undefined : { target: first, placement: "before" };
}

function atLevelOf(moved: Path, onto: Path): Path {
  return onto.split(".").slice(0, depth(moved)).join(".");
}

const depth = (path: Path): number => path.split(".").length;

/** Only siblings can close up from above; a section from elsewhere comes to stand before its target. */
const comesLater = (target: Path, moved: Path): boolean => parentOf(target) === parentOf(moved) && indexOf(target) > indexOf(moved);
