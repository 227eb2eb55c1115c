import { commands, l10n, Position, Range, window, workspace, type CodeAction } from "vscode";
import { itemAt, pathAt, type Path } from "../outline/outline.js";
import type { OutlineStore } from "../outline/store.js";

/** Applies the server's action of one kind to a section, or to the one that the cursor is in; `nothing` is said when there is none. */
export async function applyAction(store: OutlineStore, kind: string, nothing: string, path?: Path): Promise<void> {
  const document = store.shown?.document ?? store.editor?.document;
  const place = placeOf(store, path);
  if (document === undefined || place === undefined) return;
  const actions = await commands.executeCommand<CodeAction[]>("vscode.executeCodeActionProvider", document.uri, place, kind, 1);
  const action = actions.find((candidate) => candidate.disabled === undefined);
  if (action === undefined) return void window.showInformationMessage(actions[0]?.disabled?.reason ?? nothing);
  if (action.edit !== undefined) await workspace.applyEdit(action.edit);
  if (action.command !== undefined) await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** All repairs that never need a second look. */
export async function fixAll(store: OutlineStore): Promise<void> {
  await applyAction(store, "source.fixAll.outlinelint", l10n.t("There is nothing that can be repaired safely. Look at the light bulb of each finding for more."));
}

/** The beginning of the section, where the server offers what can be done with it. Without a path it is the one that the cursor is in. */
function placeOf({ shown, editor }: OutlineStore, path: Path | undefined): Range | undefined {
  const cursor = editor?.selection.active;
  const section = path ?? (shown && cursor && pathAt(shown.outline, cursor));
  const item = shown === undefined || section === undefined ? undefined : itemAt(shown.outline, section);
  const start = item?.selectionRange.start ?? cursor;
  if (start === undefined) return undefined;
  const position = new Position(start.line, start.character);
  return new Range(position, position);
}
