import { l10n } from "vscode";
import type { Translate } from "./outline/figures.js";

/** The sentences of the modules that do not know the editor, in the editor's language. */
export const translate: Translate = (message, ...args) => l10n.t(message, ...args);
