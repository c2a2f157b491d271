/** Digest of section 1.1, in our words. */
export const digest11 = `
This section explains why making AI is expensive. It looks at [generative systems](claim:1-1-generative-ai-definition) only, in which intelligence
is said to [emerge](claim:1-1-intelligence-emerges).
[Training](claim:1-1-training-definition) feeds a program very much data and costs very much compute. By the
[scaling law](term:scaling-law), [more of both gives a better model](claim:1-1-scaling-law); so newcomers stand before
[extreme barriers](claim:1-1-entry-barriers-favour-big-tech), while rich firms already own talent, data and compute.

**Keep in mind.** The law is about [loss](term:loss), the error in predicting text, and its gains shrink: ten times the
compute still leaves [66–70 % of the loss that can be removed at all](claim:0-exponential-improvement). Two published fits
differ in what they advise: [about 20 tokens per parameter, or up to 93](claim:1-1-scaling-law). The law was not found through
ChatGPT; it was published [34 months earlier](claim:1-1-scaling-law-discovered-by-chatgpt).

The barrier at the frontier is real: the cost of a final training run has grown
[2.4× a year since 2016](claim:1-1-entry-barriers-favour-big-tech), and GPT-4's compute alone was worth
[about 78 million dollars](claim:1-1-entry-barriers-favour-big-tech). One generation behind, it is much lower: models of
[10 and 72.7 billion parameters](claim:1-1-entry-barriers-favour-big-tech) have been trained outside the large firms.
`;

/** Digest of section 1.2, in our words. */
export const digest12 = `
Who leads? The essay describes a [race to general intelligence](claim:1-2-race-to-agi) and a few start-ups with
[exceptional capital](claim:1-2-abnormal-capitalisation). It reads the leaders off a ranking of language models: of
[47 models on one board OpenAI has 14, Anthropic 7, Google 5](claim:1-2-vellum-leaderboard-counts). These firms, and
[Chinese giants](claim:1-2-chinese-giants-frontier), join data with [clouds of their own](claim:1-2-data-driven-cloud-integration). That language models lead to general
intelligence serves [those who raise money](claim:1-2-llm-consensus-investor-driven), it adds;
[Yann LeCun of Meta](claim:1-2-lecun-chief-scientist-meta) denies it.
States are the [second player](claim:1-2-geopolitics-second-player): through [chips](claim:1-2-nvidia-export-restrictions),
[Taiwan](claim:1-2-taiwan-quasi-only-producer), [rules for platforms](claim:1-2-platform-regulation), also where a state
[depends on them](claim:1-2-europe-limits-what-it-depends-on), and
[capital](claim:1-2-governments-provide-capital). OpenAI raised [57 billion dollars, Mistral 3](claim:1-2-openai-mistral-funding).

**Keep in mind.** The counts leave [17 of 47 models](claim:1-2-vellum-leaderboard-counts) unnamed, and
[HHI](term:hhi) is anything [from 0.133 to 0.256](claim:1-2-vellum-leaderboard-counts) depending on whose they are.
Other measures [change the order](claim:1-2-rankings-identify-leaders). Cloud shares speak more clearly: three firms hold
[63 %](claim:1-2-data-driven-cloud-integration). The example for state money, OpenAI against Mistral, is
[private money](claim:1-2-governments-provide-capital). Taiwan dominates [leading-edge chips](claim:1-2-taiwan-quasi-only-producer),
not all chips. And the race holds a question for the thesis itself: decentralising
[adds racers](claim:1-2-race-to-agi).
`;
