import { simulations } from "../../src/simulations/registry.ts";
import { contractOf } from "./contractOf.ts";

// Two files, because each runs in a process of its own.
simulations.filter((_, place) => place % 2 === 0).forEach(contractOf);
