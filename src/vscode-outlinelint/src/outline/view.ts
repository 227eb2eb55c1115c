import { EventEmitter, l10n, Position, Range, Selection, TextEditorRevealType, window, type Disposable, type TreeDataProvider, type TreeView } from "vscode";
import { followsCursor } from "../settings.js";
import { translate } from "../translate.js";
import { length } from "./figures.js";
import { dropController } from "./dragAndDrop.js";
import type { SectionMover } from "./move.js";
import { childPaths, findingsOf, itemAt, parentOf, pathAt, walk, type Path } from "./outline.js";
import { rowOf } from "./rows.js";
import type { OutlineStore, Shown } from "./store.js";

/** The tree in the side bar. */
export class OutlineView implements Disposable, TreeDataProvider<Path> {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Path>;
  private readonly listeners: Disposable[];
  private drawn = "";

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly store: OutlineStore,
    mover: SectionMover,
  ) {
    this.view = window.createTreeView("outlinelint.outline", { treeDataProvider: this, showCollapseAll: true, dragAndDropController: dropController(mover) });
    this.listeners = [
      store.onDidChange((shown) => this.draw(shown)),
      window.onDidChangeTextEditorSelection(() => void this.followCursor()),
      this.view.onDidChangeVisibility(() => void this.followCursor()),
    ];
    this.draw(store.shown);
  }

  getChildren = (path?: Path): Path[] => (this.store.shown === undefined ? [] : childPaths(this.store.shown.outline, path));

  getParent = (path: Path) => parentOf(path);

  getTreeItem = (path: Path) => {
    const { shown } = this.store;
    const item = shown && itemAt(shown.outline, path);
    return item === undefined ? { id: path } : rowOf(shown!.document.uri, path, item);
  };

  async select(path: Path): Promise<void> {
    if (this.view.visible) await this.view.reveal(path, { select: true, focus: false });
  }

  dispose(): void {
    [...this.listeners, this.changed, this.view].forEach((part) => part.dispose());
  }

  /** Redraws only when a row looks different, so that the tree is still while one types inside a paragraph. */
  private draw(shown: Shown | undefined): void {
    const looks = shown === undefined ? "" : JSON.stringify([shown.document.uri, ...walk(shown.outline)], (key, value: unknown) => (/[rR]ange$|^children$/u.test(key) ? undefined : value));
    if (looks !== this.drawn) this.changed.fire(undefined);
    this.drawn = looks;
    this.view.message = messageOf(shown);
    const findings = shown === undefined ? 0 : findingsOf(shown.outline);
    this.view.badge = findings === 0 ? undefined : { value: findings, tooltip: l10n.t("{0} findings in this speech", findings) };
    void this.followCursor();
  }

  private async followCursor(): Promise<void> {
    const [shown, cursor] = [this.store.shown, this.store.editor?.selection.active];
    if (!followsCursor() || shown === undefined || cursor === undefined) return;
    const path = pathAt(shown.outline, cursor);
    if (path !== undefined && path !== this.view.selection[0]) await this.select(path);
  }
}

/** Brings a section to the eye, the cursor before its marker. */
export async function revealSection({ shown }: OutlineStore, path: Path): Promise<void> {
  const item = shown && itemAt(shown.outline, path);
  if (item === undefined) return;
  const { start, end } = item.selectionRange;
  const editor = await window.showTextDocument(shown!.document, { preserveFocus: false });
  const heading = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
  editor.selection = new Selection(heading.start, heading.start);
  editor.revealRange(heading, TextEditorRevealType.InCenterIfOutsideViewport);
}

function messageOf(shown: Shown | undefined): string {
  if (shown === undefined) return "";
  const { title, characters, seconds, items } = shown.outline;
  const whole = [title, length(characters, seconds, translate)].filter((part) => part !== "").join(" · ");
  return items.length > 0 ? whole : `${whole}\n${l10n.t("No sections were recognised in this text.")}`;
}
