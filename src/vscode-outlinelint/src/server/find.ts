import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { workspace } from "vscode";
import { serverPath } from "../settings.js";
import { locate, type Located } from "./locate.js";

/** Looks for the program on this machine. */
export const findServer = (extensionFolder: string): Located =>
  locate({
    setting: serverPath(),
    extensionFolder,
    workspaceFolder: workspace.workspaceFolders?.[0]?.uri.fsPath,
    homeFolder: homedir(),
    searchPath: process.env["PATH"] ?? "",
    platform: process.platform,
    isProgram,
  });

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // What cannot be looked at cannot be run either.
    return false;
  }
}
