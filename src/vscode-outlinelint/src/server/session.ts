import { commands, EventEmitter, workspace, type Disposable, type LogOutputChannel, type TextDocument } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { createClient } from "../client.js";
import { languages } from "../settings.js";
import { findServer } from "./find.js";
import { tellMissing } from "./missing.js";

/** Whether a document is read as a speech: one of the languages, and the user's own text, not a diff's or an output's. */
export const isSpeech = (document: TextDocument): boolean => ["file", "untitled"].includes(document.uri.scheme) && languages().includes(document.languageId);

/** The running server, started when the first speech is opened. */
export class ServerSession implements Disposable {
  private readonly changed = new EventEmitter<LanguageClient | undefined>();
  private readonly listeners: Disposable[];
  private running: Promise<void> = Promise.resolve();
  private asked = false;

  /** The client, while its server runs. */
  client: LanguageClient | undefined;
  program: string | undefined;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly extensionFolder: string,
    private readonly output: LogOutputChannel,
  ) {
    this.listeners = [
      workspace.onDidOpenTextDocument(() => this.startWhenNeeded()),
      workspace.onDidChangeConfiguration((change) => {
        if (this.asked && ["server.path", "languages"].some((name) => change.affectsConfiguration(`outlinelint.${name}`))) void this.restart();
        else this.startWhenNeeded();
      }),
    ];
  }

  startWhenNeeded(): void {
    if (!this.asked && workspace.textDocuments.some(isSpeech)) void this.restart();
  }

  restart(): Promise<void> {
    this.asked = true;
    this.running = this.running.then(async () => {
      await this.stop();
      await this.start();
    });
    return this.running;
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.set(undefined);
    // A server that died cannot be told to stop; its client has said so already.
    await client?.dispose().catch((error: unknown) => this.output.warn(`${error}`));
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
    this.changed.dispose();
  }

  private async start(): Promise<void> {
    const located = findServer(this.extensionFolder);
    await commands.executeCommand("setContext", "outlinelint.programMissing", !located.found);
    if (!located.found) {
      this.output.error(`outlinelint: ${located.setting ?? "PATH"}`);
      void tellMissing(located);
      return;
    }

    this.program = located.program;
    this.output.info(`${located.program} server (${located.origin})`);
    const client = createClient(located.program, this.output);
    try {
      await client.start();
      this.set(client);
    } catch (error) {
      // The client has shown the failure and offers its output.
      this.output.error(`${error}`);
    }
  }

  private set(client: LanguageClient | undefined): void {
    this.client = client;
    this.changed.fire(client);
  }
}
