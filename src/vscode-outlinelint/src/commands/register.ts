import { commands, env, l10n, type Disposable, type LogOutputChannel } from "vscode";
import { asText } from "../outline/copy.js";
import { itemAt, type Path } from "../outline/outline.js";
import type { OutlineStore } from "../outline/store.js";
import { revealSection } from "../outline/view.js";
import { showInstructions } from "../server/missing.js";
import type { ServerSession } from "../server/session.js";
import { applyAction, fixAll } from "./codeActions.js";
import { openRuleDocs } from "./ruleDocs.js";
import { openSample } from "./sample.js";

interface Parts {
  session: ServerSession;
  store: OutlineStore;
  output: LogOutputChannel;
}

/** Every command of the manifest. Those of a section get its path from the tree's menu, and from the palette none. */
export function registerCommands({ session, store, output }: Parts): Disposable[] {
  const section = (kind: string, nothing: string) => (path?: Path) => applyAction(store, `refactor.${kind}`, nothing, path);
  const table: Record<string, (...args: never[]) => unknown> = {
    showOutline: () => commands.executeCommand("outlinelint.outline.focus"),
    revealSection: (path: Path) => revealSection(store, path),
    fixAll: () => fixAll(store),
    renumber: section("rewrite.renumber", l10n.t("There is no series to renumber here.")),
    fillMissing: section("rewrite.fillMissing", l10n.t("No number is missing here.")),
    alignStyle: section("rewrite.alignStyle", l10n.t("The numbers here are of one style already.")),
    promote: section("rewrite.promote", l10n.t("There is no section here that can go up a level.")),
    demote: section("rewrite.demote", l10n.t("There is no section here that can go down a level.")),
    moveUp: section("move.up", l10n.t("There is no section here that can move up.")),
    moveDown: section("move.down", l10n.t("There is no section here that can move down.")),
    copyOutline: (path?: Path) => copyOutline(store, path),
    openRuleDocs: (rule?: string) => openRuleDocs(store, rule),
    openSample,
    restartServer: () => session.restart(),
    showOutput: () => output.show(),
    showInstructions,
  };
  return Object.entries(table).map(([name, run]) => commands.registerCommand(`outlinelint.${name}`, run));
}

async function copyOutline({ shown }: OutlineStore, path?: Path): Promise<void> {
  if (shown === undefined) return;
  const item = path === undefined ? undefined : itemAt(shown.outline, path);
  await env.clipboard.writeText(asText(item === undefined ? shown.outline.items : [item]));
}
