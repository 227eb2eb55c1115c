import { delimiter, join } from "node:path";

/** All that the search for the program depends on. */
export interface Surroundings {
  /** What the setting says; empty when it says nothing. */
  readonly setting: string;
  readonly extensionFolder: string;
  readonly workspaceFolder: string | undefined;
  readonly homeFolder: string;
  readonly searchPath: string;
  readonly platform: NodeJS.Platform;
  readonly isProgram: (path: string) => boolean;
}

export type Located =
  | { readonly found: true; readonly program: string; readonly origin: "setting" | "bundled" | "path" }
  /** `setting` names the program that the setting asks for and that is not there. */
  | { readonly found: false; readonly setting?: string };

/** The program: the one that the setting names, else the one inside the extension, else the first on the search path. A setting that leads nowhere is told, not passed over. */
export function locate(surroundings: Surroundings): Located {
  const { setting, extensionFolder, searchPath, platform, isProgram } = surroundings;
  const name = platform === "win32" ? "outlinelint.exe" : "outlinelint";
  if (setting.trim() !== "") {
    const program = expand(setting.trim(), surroundings);
    return isProgram(program) ? { found: true, program, origin: "setting" } : { found: false, setting: program };
  }

  const bundled = join(extensionFolder, "server", name);
  if (isProgram(bundled)) return { found: true, program: bundled, origin: "bundled" };
  const onPath = searchPath
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, name))
    .find(isProgram);
  return onPath === undefined ? { found: false } : { found: true, program: onPath, origin: "path" };
}

function expand(path: string, { workspaceFolder, homeFolder }: Surroundings): string {
  const inHome = path.replace(/^~(?=[\\/])/u, () => homeFolder);
  return workspaceFolder === undefined ? inHome : inHome.replaceAll("${workspaceFolder}", () => workspaceFolder);
}
