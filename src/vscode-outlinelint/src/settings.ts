import { workspace, type Uri } from "vscode";

/** What the server wants to know, as it asks for it. */
interface ServerSettings {
  language?: string;
  baseline?: string;
  features: Record<string, boolean>;
}

/** The languages whose documents are read as speeches. */
export const languages = (): string[] => workspace.getConfiguration("outlinelint").get("languages", ["plaintext", "markdown"]);

export const serverPath = (): string => workspace.getConfiguration("outlinelint").get("server.path", "");

export const followsCursor = (): boolean => workspace.getConfiguration("outlinelint").get("outline.followCursor", true);

export const showsStatusBar = (): boolean => workspace.getConfiguration("outlinelint").get("statusBar.enabled", true);

/** The language of the messages is left out where the server is to decide it. */
export function serverSettings(scope?: Uri): ServerSettings {
  const settings = workspace.getConfiguration("outlinelint", scope);
  const language = settings.get("language", "auto");
  const baseline = settings.get("baseline", "outlinelint-baseline.sarif").trim();
  return {
    ...(language === "auto" ? {} : { language }),
    ...(baseline === "" ? {} : { baseline }),
    features: { ...settings.get<Record<string, boolean>>("features", {}) },
  };
}
