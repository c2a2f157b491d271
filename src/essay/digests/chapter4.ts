/** Digest of the conclusion, in our words. */
export const digest4 = `
The conclusion returns to the start: concentrated AI gives few firms and states
[a power without equal](claim:4-concentration-systemic-risk) and endangers democracy, education and society, because
[decisions are opaque and talent and information are in few hands](claim:4-opaque-power-is-the-mechanism). Decentralised
networks will not replace the large ones, but they are [a credible alternative](claim:4-not-replace-but-alternative), because
they share power, open incentives to all and keep a public ledger. Subnets show that this
[brings innovation, lower barriers and audit](claim:4-innovation-entry-audit). [Two challenges remain](claim:4-remaining-challenges):
large players in single subnets, and barriers for small ones. Governing AI will need
[a combination](claim:4-future-combination), in which Bittensor is a model and not the only answer.

**Keep in mind.** The modest half of the thesis stands best: an alternative exists, and it pays strangers for useful work. Its
three pillars are uneven. Power follows [stake, not people](claim:4-innovation-entry-audit): the median subnet had
[11 validators](claim:4-innovation-entry-audit) in August 2026. Entry is cheap, staying is hard:
[36 of 128 subnets](claim:4-remaining-challenges) burned nearly all of their miners' emission. Audit covers
[payments more than work](claim:3-2-transparency-by-blockchain). The [double edge](claim:2-2-double-edged-sword) of section
[2.2](section:2.2) is not weighed again. What would have to be true for the rest is what the simulations are for.
`;
