/** Digest of section 3.1, in our words. */
export const digest31 = `
How does Bittensor work? [Anyone can deploy a service](claim:3-1-anyone-deploys-subnet), a [subnet](term:subnet), with
[four roles](claim:3-1-roles): an [owner](term:owner) sets the task, [miners](term:miner) do it, [validators](term:validator)
rate the miners, [stakers](term:staker) put in money. The essay says that [this money pays everybody](claim:3-1-capital-pays-participants),
[in proportion to performance](claim:3-1-reward-proportional-to-performance). Its example is [Zeus](claim:3-1-zeus-purpose),
which forecasts weather: miners are paid for [nearness to reality](claim:3-1-zeus-miners-scored-by-reality), validators for
[nearness to the mean of all ratings](claim:3-1-zeus-validators-mean-difference), and
[early stakers gain](claim:3-1-stakers-inject-liquidity-and-gain) if others follow.

**Keep in mind.** Rewards are newly minted tokens, [7,200 alpha a day](claim:3-1-capital-pays-participants):
[18 % to the owner, 41 % to miners, 41 % to validators and stakers](claim:3-1-roles). Money that is staked sits in a
[pool](term:pool) and sets the price. Zeus scores against a public baseline, so a miner that merely copies it
[still earns a good part](claim:3-1-zeus-miners-scored-by-reality). Validators are paid by a
[stake-weighted median](claim:3-1-zeus-validators-mean-difference), not a mean; [Mean or median](simulation:mean-or-median)
shows where the two part. [Reference 9](source:lui-sun-2025) finds that
[reward follows stake](claim:3-1-reward-proportional-to-performance) more than performance. There are
[128 slots](claim:3-1-anyone-deploys-subnet) for subnets.
`;

/** Digest of section 3.2, in our words. */
export const digest32 = `
Can Bittensor lessen the risks of chapter 2? The essay answers with three subnets. A blockchain makes activity
[transparent](claim:3-2-transparency-by-blockchain): [Data Universe](claim:3-2-data-universe-collects-real-time) collects social
media posts, and its collection [can be audited](claim:3-2-data-universe-auditable). Bittensor is
[decentralised by design](claim:3-2-bittensor-decentralised-by-design): [Chutes](claim:3-2-chutes-user-independence) frees users
from few providers. And it [lowers barriers](claim:3-2-builder-lower-entry-barriers): on
[Ridges](claim:3-2-ridges-programmers-propose) programmers compete with coding agents, the best earning an estimated
[62,000 dollars a day](claim:3-2-ridges-62000-per-day), with [hundreds of engineers](claim:3-2-ridges-hundreds-of-engineers) as
proof that open competition speeds progress up, and that large firms [need not have the best](claim:3-2-prize-against-salaries).

**Keep in mind.** *Who was paid what* is public; *how it was earned* [mostly is not](claim:3-2-transparency-by-blockchain):
posts are collected [in private](claim:3-2-data-universe-auditable), one team runs Chutes' main validator, and Ridges' server
names the winner. Stake is concentrated: in subnet 15, [3 of 256 slots reached 51 %](claim:3-2-bittensor-decentralised-by-design).
The prize holds for autumn 2025 as paper value for one winner:
[166–269 TAO a day then, 38 by August 2026](claim:3-2-ridges-62000-per-day). The hundreds [could not be verified](claim:3-2-ridges-hundreds-of-engineers).
Chutes' revenue covers [30–40 % of its cost](claim:3-2-chutes-user-independence); emission pays the rest.
`;

/** Digest of section 3.3, in our words. */
export const digest33 = `
The essay now looks for weak points. Could ordinary machines ever [match Google's data centres](claim:3-3-decentralised-compute-can-compete)?
It answers with energy: Bitcoin uses [100 to 240 TWh a year](claim:3-3-bitcoin-energy), Google [24](claim:3-3-google-energy-24), so a
decentralised network [can rival a giant](claim:3-3-energy-comparison-conclusion). It sees one real danger: a firm like Amazon as
[a massive miner](claim:3-3-amazon-massive-miner). But concentration was, it says,
[limited to one subnet](claim:3-3-centralisation-limited-to-one-subnet), and taking several is
[very improbable](claim:3-3-multi-subnet-takeover-improbable).

**Keep in mind.** Mining chips [cannot do AI work](claim:3-3-energy-comparison-conclusion), so energy says nothing about AI
compute. The [24 TWh are Google's data centres in 2023; the next report gives 32.1 in total](claim:3-3-google-energy-24).
[Reference 9](source:lui-sun-2025) reports the opposite of what it is cited for:
[in more than half of 64 subnets fewer than 1 % of wallets hold 51 % of stake](claim:3-3-centralisation-limited-to-one-subnet).
What a [takeover](term:takeover) costs depends on the route. By the pools of April 2026,
[10 % of the alpha of 125 subnets cost about 390,000 TAO](claim:3-3-multi-subnet-takeover-improbable); a majority of Zeus or
Ridges could not be bought there at all; insiders who act together need buy nothing. A
[cap on stake](claim:3-3-paper9-remedies) would help, unless stake is split over many keys.
`;
