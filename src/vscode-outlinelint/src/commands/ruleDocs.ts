import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { commands, l10n, languages, Uri, window, workspace, type Diagnostic, type Disposable } from "vscode";
import type { OutlineStore } from "../outline/store.js";
import type { ServerSession } from "../server/session.js";

const scheme = "outlinelint-rule";
const run = promisify(execFile);

/** Pages of rules, written by the program when they are opened. */
export const provideRulePages = (session: ServerSession): Disposable =>
  workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const rule = uri.path.slice(1).replace(/\.md$/u, "");
      if (session.program === undefined) return l10n.t("The outlinelint program was not found, so speeches are not checked. Install it, or say where it is in the settings.");
      return (await run(session.program, ["rule", rule, "--output-format", "markdown"])).stdout;
    },
  });

/** Opens the page of a rule: the one that is named, else one of those that the speech broke, the nearest to the cursor first. It stands beside the text, not over it. */
export async function openRuleDocs(store: OutlineStore, rule?: string): Promise<void> {
  const chosen = rule ?? (await choose(store));
  if (chosen !== undefined) await commands.executeCommand("markdown.showPreviewToSide", Uri.from({ scheme, path: `/${chosen}.md` }));
}

async function choose({ shown, editor }: OutlineStore): Promise<string | undefined> {
  const line = editor?.selection.active.line ?? 0;
  const found = (shown === undefined ? [] : languages.getDiagnostics(shown.document.uri))
    .filter((diagnostic) => diagnostic.source === "outlinelint")
    .sort((one, other) => Math.abs(one.range.start.line - line) - Math.abs(other.range.start.line - line));
  const rules = new Map(found.reverse().map((diagnostic) => [ruleOf(diagnostic), diagnostic.message]));
  if (rules.size === 0) return void window.showInformationMessage(l10n.t("OutlineLint found nothing to correct."));
  const rows = [...rules].reverse().map(([label, detail]) => ({ label, detail }));
  return (await window.showQuickPick(rows, { placeHolder: l10n.t("The rule to read about") }))?.label;
}

const ruleOf = ({ code }: Diagnostic): string => `${typeof code === "object" ? code.value : code}`;
