import { commands, l10n, window } from "vscode";
import type { Located } from "./locate.js";

/** Says that there is no program, and what to do about it. */
export async function tellMissing(located: Located & { found: false }): Promise<void> {
  const [settings, instructions] = [l10n.t("Open Settings"), l10n.t("How to Install")];
  const [message, ...buttons] =
    located.setting === undefined
      ? [l10n.t("The outlinelint program was not found, so speeches are not checked. Install it, or say where it is in the settings."), instructions, settings]
      : [l10n.t("There is no program at {0}, where the setting outlinelint.server.path looks for it. Correct the setting, or empty it.", located.setting), settings, instructions];
  const chosen = await window.showErrorMessage(message!, ...buttons);
  if (chosen === settings) await commands.executeCommand("workbench.action.openSettings", "outlinelint.server.path");
  if (chosen === instructions) await showInstructions();
}

export const showInstructions = () =>
  commands.executeCommand("workbench.action.openWalkthrough", { category: "outlinelint.outlinelint#start", step: "program" }, false);
