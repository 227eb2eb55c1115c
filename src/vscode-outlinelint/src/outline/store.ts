import { commands, EventEmitter, Uri, window, type Disposable, type LogOutputChannel, type TextDocument, type TextEditor } from "vscode";
import { DidChangeOutline, OutlineRequest } from "../protocol.js";
import { isSpeech, type ServerSession } from "../server/session.js";
import type { Outline } from "./outline.js";

/** A speech and its outline, as fresh as the server has it. */
export interface Shown {
  readonly document: TextDocument;
  readonly outline: Outline;
}

/** The outline of the speech that the writer is at; everything that shows an outline listens to it. */
export class OutlineStore implements Disposable {
  private readonly changed = new EventEmitter<Shown | undefined>();
  private readonly listeners: Disposable[];
  private subscription: Disposable | undefined;
  private document: TextDocument | undefined;
  private asking = false;
  private stale = false;

  shown: Shown | undefined;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly session: ServerSession,
    private readonly output: LogOutputChannel,
  ) {
    this.listeners = [
      window.onDidChangeActiveTextEditor(() => this.follow()),
      window.onDidChangeVisibleTextEditors(() => this.follow()),
      session.onDidChange(() => this.listen()),
    ];
    this.listen();
  }

  /** The editor that shows the speech, the active one if several do. */
  get editor(): TextEditor | undefined {
    return [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor !== undefined && editor.document === this.document);
  }

  /** Asks again; a request under way is not trusted to have seen the last edit. */
  async refresh(): Promise<void> {
    this.stale = true;
    if (this.asking) return;
    this.asking = true;
    try {
      while (this.stale) {
        this.stale = false;
        await this.ask();
      }
    } finally {
      this.asking = false;
    }
  }

  dispose(): void {
    [...this.listeners, this.changed].forEach((listener) => listener.dispose());
    this.subscription?.dispose();
  }

  private listen(): void {
    this.subscription?.dispose();
    this.subscription = this.session.client?.onNotification(DidChangeOutline, ({ uri }) => {
      // Two ways to encode a name are one name.
      if (Uri.parse(uri).toString() === this.document?.uri.toString()) void this.refresh();
    });
    this.document = undefined;
    this.follow();
  }

  /** A look at the settings or at the output does not take the outline away, as long as the speech is in sight. */
  private follow(): void {
    const inSight = this.editor?.document;
    const active = window.activeTextEditor?.document;
    const document = active !== undefined && isSpeech(active) ? active : inSight;
    if (document === this.document && document !== undefined) return;
    this.document = document;
    void commands.executeCommand("setContext", "outlinelint.speechOpen", document !== undefined);
    void this.refresh();
  }

  private async ask(): Promise<void> {
    const [client, document, textDocument] = [this.session.client, this.document, this.identifier()];
    if (client === undefined || document === undefined || textDocument === undefined) return this.show(undefined);
    try {
      const outline = await client.sendRequest(OutlineRequest, { textDocument });
      if (document === this.document) this.show(outline === null ? undefined : { document, outline });
    } catch (error) {
      this.output.warn(`outlinelint/outline: ${error}`);
    }
  }

  private identifier() {
    return this.document && this.session.client?.code2ProtocolConverter.asTextDocumentIdentifier(this.document);
  }

  private show(shown: Shown | undefined): void {
    this.shown = shown;
    this.changed.fire(shown);
  }
}
