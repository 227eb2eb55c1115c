import { DataTransferItem, type TreeDragAndDropController } from "vscode";
import { dropOn } from "./drop.js";
import type { SectionMover } from "./move.js";
import type { Path } from "./outline.js";

const type = "application/vnd.code.tree.outlinelint.outline";

/** A section is dragged with its text; where it lands is decided by `dropOn`. */
export const dropController = (mover: SectionMover): TreeDragAndDropController<Path> => ({
  dragMimeTypes: [type],
  dropMimeTypes: [type],
  handleDrag([path], data) {
    data.set(type, new DataTransferItem(path));
  },
  async handleDrop(onto, data) {
    const path = data.get(type)?.value as Path | undefined;
    if (path !== undefined) await mover.move(path, (outline) => dropOn(outline, path, onto));
  },
});
