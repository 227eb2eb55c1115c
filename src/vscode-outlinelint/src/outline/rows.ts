import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import { translate } from "../translate.js";
import { decoratedUri } from "./decorations.js";
import { findings, length } from "./figures.js";
import type { OutlineItem, Path, Severity } from "./outline.js";

const defects: Record<Severity, ThemeIcon> = {
  error: new ThemeIcon("error", new ThemeColor("list.errorForeground")),
  warning: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
  info: new ThemeIcon("info", new ThemeColor("editorInfo.foreground")),
};

const kinds: Record<OutlineItem["kind"], ThemeIcon> = {
  heading: new ThemeIcon("list-ordered"),
  "paragraph-item": new ThemeIcon("dash"),
  "inline-item": new ThemeIcon("dash"),
  inferred: new ThemeIcon("lightbulb"),
};

/** One row of the tree. */
export function rowOf(path: Path, item: OutlineItem): TreeItem {
  const row = new TreeItem(item.label, item.children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
  row.id = path;
  row.description = length(item.characters, item.seconds, translate);
  row.iconPath = item.severity === null ? kinds[item.kind] : defects[item.severity];
  row.tooltip = tooltipOf(item);
  row.contextValue = item.movable ? "movable" : "fixed";
  row.command = { command: "outlinelint.revealSection", title: l10n.t("Go to Section"), arguments: [path] };
  const uri = decoratedUri(path, item);
  if (uri !== undefined) row.resourceUri = uri;
  return row;
}

function tooltipOf(item: OutlineItem): MarkdownString {
  const figures = l10n.t("{0} · {1}% of the speech", length(item.characters, item.seconds, translate), Math.round(item.share * 100));
  const tooltip = new MarkdownString().appendMarkdown("**").appendText(item.label).appendMarkdown(`**\n\n${figures}`);
  if (item.kind === "inferred") tooltip.appendMarkdown(`\n\n${l10n.t("Not numbered: read from parallel sentences or a heading on its own line.")}`);
  return item.severity === null ? tooltip : tooltip.appendMarkdown(`\n\n${findings(item.findings, item.severity, translate)}`);
}
