import { current, show } from "./documents.js";
import { startConnection } from "./connection.js";
import { startDownloads } from "./download.js";
import { startDrop } from "./drop.js";
import { startMemory } from "./memory.js";
import { startRepairs } from "./repair.js";
import { startToast } from "./toast.js";

startToast();
startMemory();
startRepairs();
startDrop();
startDownloads();
show(current());
startConnection();
