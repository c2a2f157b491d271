/** The two dated states of the chain's code: December 2025 (the essay's) and mid-2026. @source protocol.md, Legend */
export type ChainState = "2025-12" | "2026-06";
