import { halfOf } from "./chosen.ts";
import { contractOf } from "./contractOf.ts";

// Two files, because each runs in a process of its own.
halfOf(1).forEach(contractOf);
