import type { OutlineItem, Severity } from "./outline.js";

/** Translates one of the extension's sentences; `vscode.l10n.t` in the editor. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** “1,235字”, “1,235 chars”. */
export const characters = (count: number, t: Translate): string => t("{0} chars", grouped(count));

/** “5分07秒”, “5:07”; “45秒”, “0:45”. */
export function speakingTime(seconds: number, t: Translate): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const padded = `${rest}`.padStart(2, "0");
  return minutes === 0 ? t("0:{0}", padded, rest) : t("{0}:{1}", minutes, padded);
}

/** “1,235字 · 5分37秒”. */
export const length = (count: number, seconds: number, t: Translate): string => `${characters(count, t)} · ${speakingTime(seconds, t)}`;

/** A name for a row. An item that is a whole sentence is named by its first clause, so that its figures stay in sight: “一是航道变窄…”. */
export function rowName({ label, heading, kind }: OutlineItem): string {
  if (kind === "heading") return label;
  const clause = /^.{4,}?(?=[，。；：！？])/u.exec(heading)?.[0] ?? heading;
  const short = [...clause].length <= longest ? clause : [...clause].slice(0, longest).join("");
  return short === heading ? label : `${label.slice(0, label.length - heading.length)}${short}…`;
}

const longest = 16;

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
