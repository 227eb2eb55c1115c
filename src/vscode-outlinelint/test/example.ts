import type { Outline, OutlineItem } from "../src/outline/outline.js";

/** An item over some lines; its heading is all of its first line. */
export function item(label: string, first: number, last: number, more: Partial<OutlineItem> = {}): OutlineItem {
  return {
    label,
    marker: label.slice(0, 2),
    heading: label.slice(2),
    kind: "heading",
    level: 1,
    ordinal: 1,
    range: { start: { line: first, character: 0 }, end: { line: last, character: 9 } },
    selectionRange: { start: { line: first, character: 0 }, end: { line: first, character: label.length } },
    characters: 100,
    seconds: 27,
    share: 0.1,
    severity: null,
    findings: 0,
    movable: true,
    children: [],
    ...more,
  };
}

/** Two sections, the second with three of its own and a third level in its first. */
export const outline: Outline = {
  version: 1,
  title: "讲话",
  characters: 500,
  seconds: 136,
  errors: 1,
  warnings: 2,
  infos: 0,
  items: [
    item("一、抓学习", 2, 4),
    item("二、抓落实", 5, 20, {
      children: [
        item("（一）定人", 6, 10, { children: [item("1.镇里", 7, 7, { severity: "info" }), item("2.村里", 8, 10, { severity: "error" })] }),
        item("（二）定事", 11, 14, { severity: "warning" }),
        item("（三）定期", 15, 20),
      ],
    }),
  ],
};
