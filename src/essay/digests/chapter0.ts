/** Digest of the thesis statement and the introduction, in our words. */
export const digest0 = `
The essay [argues two things](claim:0-thesis-centralisation-systemic-risk): that concentrated control of AI
[endangers society](claim:0-thesis-problem), and that decentralised networks such as [Bittensor](term:bittensor) are
[a workable answer](claim:0-thesis-answer).

It starts from what changed after [November 2022](claim:0-chatgpt-first-public-llm-chatbot), when a language model was
opened to everybody. [GPT-5 does work that takes a person hours](claim:0-gpt5-hours-of-human-work), many scientists expect
[exponential progress](claim:0-exponential-improvement), and agents are forecast to enter
[management, war, politics, health care and justice](claim:0-ai-agents-critical-roles). Who can take part is decided by
[three resources](claim:0-three-resources): talent, compute and data. The result, it says, is
[an oligopoly](claim:0-oligopoly-us-china) of American and Chinese giants. Chatbots are asked about
[politics, health and religion](claim:0-chatbots-on-politics-health-religion), which puts [much power](claim:0-power-in-few-hands)
into few hands; many work on [world-wide rules](claim:0-world-governance).

**Keep in mind.** The oligopoly is documented: [55 of 58 notable models of 2024](claim:1-2-chinese-giants-frontier) are
American or Chinese. One step behind the frontier the trend is the opposite: the gap between open and closed models fell
[from 8 % to 1.7 %](claim:0-three-resources) within a year. The hours that GPT-5 masters are
[about 2 h 17 min at even odds of success](claim:0-gpt5-hours-of-human-work), and for the exponential the essay names no
source. The answer rests on something that it does not measure: how power is spread inside Bittensor itself. Its own
[reference 9](source:lui-sun-2025) does.
`;
