import type { OutlineItem } from "./outline.js";

/** The outline as lines to be pasted elsewhere, a level deeper being two characters further in, as Chinese text is indented. */
export function asText(items: readonly OutlineItem[], depth = 0): string {
  return items.map((item) => `${"　　".repeat(depth)}${item.label}\n${asText(item.children, depth + 1)}`).join("");
}
