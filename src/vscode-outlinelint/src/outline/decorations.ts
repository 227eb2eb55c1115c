import { FileDecoration, ThemeColor, Uri, window, type Disposable } from "vscode";
import { translate } from "../translate.js";
import { badge, findings } from "./figures.js";
import { worstWithin, type OutlineItem, type Path, type Severity } from "./outline.js";

const scheme = "outlinelint-outline";

const colors: Record<Severity, string> = {
  error: "list.errorForeground",
  warning: "list.warningForeground",
  info: "editorInfo.foreground",
};

/** A name for a row that carries its defects, since decorations are given to names. */
export function decoratedUri(path: Path, item: OutlineItem): Uri | undefined {
  const within = worstWithin(item);
  return within === null ? undefined : Uri.from({ scheme, path: `/${path}`, query: `${item.severity ?? ""}&${item.findings}&${within}` });
}

/** Colours a row with defects and counts them; a row whose defects are further down has a dot, as a folder of files has. */
export const decorateRows = (): Disposable =>
  window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const [own, count, within] = uri.query.split("&") as [Severity | "", string, Severity];
      const color = new ThemeColor(colors[own || within]);
      return own === "" ? new FileDecoration("•", undefined, color) : new FileDecoration(badge(Number(count)), findings(Number(count), own, translate), color);
    },
  });
