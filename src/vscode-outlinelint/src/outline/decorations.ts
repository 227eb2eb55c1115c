import { FileDecoration, ThemeColor, Uri, window, type Disposable } from "vscode";
import { translate } from "../translate.js";
import { badge, findings } from "./figures.js";
import type { Path, Severity } from "./outline.js";

const scheme = "outlinelint-outline";

const colors: Record<Severity, string> = {
  error: "list.errorForeground",
  warning: "list.warningForeground",
  info: "editorInfo.foreground",
};

/** A name for a row that carries its defects, since decorations are given to names. */
export const decoratedUri = (path: Path, severity: Severity, count: number): Uri => Uri.from({ scheme, path: `/${path}`, query: `${severity}&${count}` });

/** Colours a row with defects and counts them. */
export const decorateRows = (): Disposable =>
  window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const [severity, count] = uri.query.split("&") as [Severity, string];
      return new FileDecoration(badge(Number(count)), findings(Number(count), severity, translate), new ThemeColor(colors[severity]));
    },
  });
