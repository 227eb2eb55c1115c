import { all, on, one } from "./dom.js";
import { current } from "./documents.js";
