import { l10n, MarkdownString, StatusBarAlignment, window, workspace, type Disposable, type StatusBarItem } from "vscode";
import { countCharacters, findings, length } from "./outline/figures.js";
import { findingsOf, type Outline } from "./outline/outline.js";
import type { OutlineStore } from "./outline/store.js";
import { showsStatusBar } from "./settings.js";
import { translate } from "./translate.js";

/** The length of the speech, or of what is selected of it, and what is wrong with it. */
export class StatusBar implements Disposable {
  private readonly figures: StatusBarItem;
  private readonly defects: StatusBarItem;
  private readonly listeners: Disposable[];

  constructor(private readonly store: OutlineStore) {
    this.figures = window.createStatusBarItem("outlinelint.length", StatusBarAlignment.Right, 102);
    this.figures.name = l10n.t("Length of the Speech");
    this.figures.command = "outlinelint.showOutline";
    this.defects = window.createStatusBarItem("outlinelint.findings", StatusBarAlignment.Right, 101);
    this.defects.name = l10n.t("Findings in the Speech");
    this.defects.command = "workbench.actions.view.problems";
    this.listeners = [
      store.onDidChange(() => this.draw()),
      window.onDidChangeTextEditorSelection(() => this.draw()),
      workspace.onDidChangeConfiguration(() => this.draw()),
    ];
    this.draw();
  }

  dispose(): void {
    [...this.listeners, this.figures, this.defects].forEach((part) => part.dispose());
  }

  private draw(): void {
    const outline = this.store.shown?.outline;
    if (outline === undefined || !showsStatusBar()) return [this.figures, this.defects].forEach((item) => item.hide());
    const whole = length(outline.characters, outline.seconds, translate);
    const selected = this.selected(outline);
    this.figures.text = selected ?? whole;
    this.figures.tooltip = new MarkdownString(
      [outline.title, whole, l10n.t("Click to show the outline.")].filter((line) => line !== "").join("\n\n"),
    );
    this.figures.show();
    this.drawDefects(outline);
  }

  private drawDefects(outline: Outline): void {
    const count = findingsOf(outline);
    this.defects.text = count === 0 ? "$(pass)" : count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count);
    const lines = [
      outline.errors > 0 && findings(outline.errors, "error", translate),
      outline.warnings > 0 && findings(outline.warnings, "warning", translate),
      outline.infos > 0 && findings(outline.infos, "info", translate),
    ].filter((line) => line !== false);
    this.defects.tooltip = count === 0 ? l10n.t("OutlineLint found nothing to correct.") : lines.join(" · ");
    this.defects.show();
  }

  /** The outline's own pace gives the time for a part of it. */
  private selected(outline: Outline): string | undefined {
    const editor = this.store.editor;
    const text = editor?.selections.map((selection) => editor.document.getText(selection)).join("") ?? "";
    const count = countCharacters(text);
    if (count === 0 || outline.characters === 0) return undefined;
    return l10n.t("{0} selected", length(count, Math.round((count * outline.seconds) / outline.characters), translate));
  }
}
