import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from "vscode";
import { translate } from "../translate.js";
import { decoratedUri } from "./decorations.js";
import { findings, length, rowName } from "./figures.js";
import { worstWithin, type OutlineItem, type Path, type Severity } from "./outline.js";

const defects: Record<Severity, [icon: string, color: string]> = {
  error: ["error", "list.errorForeground"],
  warning: ["warning", "list.warningForeground"],
  info: ["info", "editorInfo.foreground"],
};

/** One row of the tree of a document. */
export function rowOf(document: Uri, path: Path, item: OutlineItem): TreeItem {
  const row = new TreeItem(rowName(item), item.children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
  // What was folded is remembered by this name. A row that comes to have rows below it is a new one, and so unfolded.
  row.id = `${document}#${path}${item.children.length === 0 ? "" : "+"}`;
  row.description = length(item.characters, item.seconds, translate);
  row.tooltip = tooltipOf(item);
  row.contextValue = item.movable ? "movable" : "fixed";
  row.command = { command: "outlinelint.revealSection", title: l10n.t("Go to Section"), arguments: [path] };
  return mark(row, path, item);
}

/** A sound row has no icon: its number is in its name. One with defects further down has a dot, for when it is folded. */
function mark(row: TreeItem, path: Path, item: OutlineItem): TreeItem {
  const worst = worstWithin(item);
  if (worst === null) return row;
  const [icon, color] = defects[worst];
  row.iconPath = new ThemeIcon(item.severity === null ? "circle-small-filled" : icon, new ThemeColor(color));
  if (item.severity !== null) row.resourceUri = decoratedUri(path, item.severity, item.findings);
  return row;
}

function tooltipOf(item: OutlineItem): MarkdownString {
  const figures = l10n.t("{0} · {1}% of the speech", length(item.characters, item.seconds, translate), Math.round(item.share * 100));
  const tooltip = new MarkdownString().appendMarkdown("**").appendText(item.label).appendMarkdown(`**\n\n${figures}`);
  if (item.kind === "inferred") tooltip.appendMarkdown(`\n\n${l10n.t("Not numbered: read from parallel sentences or a heading on its own line.")}`);
  return item.severity === null ? tooltip : tooltip.appendMarkdown(`\n\n${findings(item.findings, item.severity, translate)}`);
}
