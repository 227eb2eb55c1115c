import { commands, env, l10n, type Disposable, type LogOutputChannel } from "vscode";
import { asText } from "../outline/copy.js";
import { step } from "../outline/drop.js";
import type { SectionMover } from "../outline/move.js";
import { itemAt, type Path } from "../outline/outline.js";
import type { OutlineStore } from "../outline/store.js";
import { revealSection, type OutlineView } from "../outline/view.js";
import { showInstructions } from "../server/missing.js";
import type { ServerSession } from "../server/session.js";
import { applyAction, fixAll } from "./codeActions.js";
import { openRuleDocs } from "./ruleDocs.js";
import { openSample } from "./sample.js";

interface Parts {
  session: ServerSession;
  store: OutlineStore;
  view: OutlineView;
  mover: SectionMover;
  output: LogOutputChannel;
}

/** Every command of the manifest. Those of a section get its path from the tree's menu, and none from the palette. */
export function registerCommands({ session, store, view, mover, output }: Parts): Disposable[] {
  const section = (kind: string, nothing: string) => (path?: Path) => applyAction(store, `refactor.rewrite.outlinelint.${kind}`, nothing, path);
  const move = (by: -1 | 1) => async (path: Path | undefined = view.chosen) => {
    if (path !== undefined) await mover.move(path, (outline) => step(outline, path, by));
  };
  const table: Record<string, (...args: never[]) => unknown> = {
    showOutline: () => commands.executeCommand("outlinelint.outline.focus"),
    revealSection: (path: Path) => revealSection(store, path),
    fixAll: () => fixAll(store),
    renumber: section("renumber", l10n.t("There is no series to renumber here.")),
    promote: section("promote", l10n.t("There is no section here that can go up a level.")),
    demote: section("demote", l10n.t("There is no section here that can go down a level.")),
    moveUp: move(-1),
    moveDown: move(1),
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
