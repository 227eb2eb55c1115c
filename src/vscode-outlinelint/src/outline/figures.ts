import type { Severity } from "./outline.js";

/** Translates one of the extension's sentences; `vscode.l10n.t` in the editor. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** “1,235字”, “1,235 chars”. */
export const characters = (count: number, t: Translate): string => t("{0} chars", grouped(count));

/** “5分37秒”, “5 min 37 s”. */
export function speakingTime(seconds: number, t: Translate): string {
  if (seconds < 60) return t("{0} s", seconds);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return rest === 0 ? t("{0} min", minutes) : t("{0} min {1} s", minutes, rest);
}

/** “1,235字 · 5分37秒”. */
export const length = (count: number, seconds: number, t: Translate): string => `${characters(count, t)} · ${speakingTime(seconds, t)}`;

/** A badge holds two characters. */
export const badge = (findings: number): string => (findings > 9 ? "9+" : `${findings}`);

/** “2处错误”, “1 warning”. */
export function findings(count: number, severity: Severity, t: Translate): string {
  switch (severity) {
    case "error":
      return count === 1 ? t("1 error") : t("{0} errors", count);
    case "warning":
      return count === 1 ? t("1 warning") : t("{0} warnings", count);
    case "info":
      return count === 1 ? t("1 hint") : t("{0} hints", count);
  }
}

/** Characters as the outline counts them: without white space. */
export const countCharacters = (text: string): number => text.replace(/\s/gu, "").length;

function grouped(count: number): string {
  return count.toString().replace(/\B(?=(\d{3})+$)/gu, ",");
}
