import { Uri, window, workspace, type Diagnostic, type OutputChannel } from "vscode";
import { DidChangeConfigurationNotification, LanguageClient, type LanguageClientOptions } from "vscode-languageclient/node";
import { languages, serverSettings } from "./settings.js";

/** A client for the program, not started yet. */
export function createClient(program: string, output: OutputChannel): LanguageClient {
  const client: LanguageClient = new LanguageClient(
    "outlinelint",
    "OutlineLint",
    { command: program, args: ["server"] },
    {
      documentSelector: languages().flatMap((language) => ["file", "untitled"].map((scheme) => ({ scheme, language }))),
      outputChannel: output,
      initializationOptions: { ...serverSettings(workspace.workspaceFolders?.[0]?.uri), outlineView: true },
      synchronize: { configurationSection: "outlinelint" },
      middleware: middleware(() => client),
    },
  );
  return client;
}

/** The page of a rule, on the machine itself: the program writes it. */
export const rulePage = (rule: string): Uri => Uri.parse(`command:outlinelint.openRuleDocs?${encodeURIComponent(JSON.stringify([rule]))}`);

function middleware(client: () => LanguageClient): NonNullable<LanguageClientOptions["middleware"]> {
  return {
    handleDiagnostics: (uri, diagnostics, next) => next(uri, diagnostics.map(withRulePage)),
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      if (report?.kind === "full") report.items.forEach(withRulePage);
      return report;
    },
    workspace: {
      configuration: (params) => params.items.map((item) => serverSettings(item.scopeUri === undefined ? undefined : Uri.parse(item.scopeUri))),
      didChangeConfiguration: () => client().sendNotification(DidChangeConfigurationNotification.type, { settings: { outlinelint: serverSettings() } }),
    },
  };
}

function withRulePage(diagnostic: Diagnostic): Diagnostic {
  const rule = typeof diagnostic.code === "object" ? diagnostic.code.value : diagnostic.code;
  if (typeof rule === "string") diagnostic.code = { value: rule, target: rulePage(rule) };
  return diagnostic;
}

export const createOutput = () => window.createOutputChannel("OutlineLint", { log: true });
