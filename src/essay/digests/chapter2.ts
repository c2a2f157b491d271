/** Digest of section 2.1 itself, in our words. */
export const digest21 = `
The chapter on dangers opens by [sorting them into two classes](claim:2-1-typology). *Existential* risks come from systems
whose aims do not match ours, or from people who use strong systems to do harm; section [2.1.1](section:2.1.1) treats them
under the name of alignment. *Tangible* risks are here already and touch democracy, education and work; section
[2.1.2](section:2.1.2) takes them one by one.

**Keep in mind.** The classes overlap. A tool that moves opinions can be a tangible risk today and an existential one in the
hands of a state. They also answer differently to the essay's remedy. A risk that comes from *one* owner, such as a
[recommender that shifts its ranking](claim:2-1-2-recommender-threat-to-democracy), shrinks when power is spread. A risk that
comes from *many* possible abusers, such as [misuse of a strong system](claim:2-1-1-two-scenarios), grows with every holder.
The simulation [Loss of control](simulation:loss-of-control) sets the two against each other; it shows a direction and no size.
`;

/** Digest of section 2.1.1, in our words. */
export const digest211 = `
Can people keep control of systems that they do not understand? The essay connects the study of
[interpretability](claim:2-1-1-interpretability-origin) with the alignment problem, says that no solution is in sight for
[five years at least, more likely decades](claim:2-1-1-interpretability-5-years-or-decades), and sees
[two ways to catastrophe](claim:2-1-1-two-scenarios): a malicious holder, or a system that turns on its user, since what
nobody sees into may [lie well](claim:2-1-1-black-box-good-liars). It recalls the
[open letter](claim:2-1-1-pause-letter) by which well-known scientists and entrepreneurs asked for a halt, and
those who seek [an international consensus](claim:2-1-1-pause-ai-consensus).

**Keep in mind.** Interpretability asks what a model computes, alignment whether its aims are ours; the literature keeps
[the two apart](claim:2-1-1-interpretability-origin). For the horizon the essay gives [no source](claim:2-1-1-interpretability-5-years-or-decades).
A survey of authors puts human-level machine intelligence at [10 % by 2027 and 50 % by 2047](claim:2-1-1-interpretability-5-years-or-decades),
with wide disagreement; [68.3 %](claim:2-1-1-two-scenarios) of them think good outcomes likelier than bad ones.
The letter asked for [six months](claim:2-1-1-pause-letter), and no pause followed.

The two ways pull in opposite directions when access spreads: the chance that at least one holder is malicious rises with
[the number of holders](claim:2-1-1-two-scenarios). Section [2.2](section:2.2) comes back to this.
`;

/** Digest of section 2.1.2, in our words. */
export const digest212 = `
AI imitates the intellect and so, the essay says, [alienates people](claim:2-1-2-ai-alienating) in three fields.

*Democracy.* Most information comes [through social media](claim:2-1-2-majority-information-social-media), where
[algorithms choose](claim:2-1-2-content-not-chosen) and [three firms own them](claim:2-1-2-recommenders-owned-by-few); this
[endangers democracy](claim:2-1-2-recommender-threat-to-democracy), as does [astroturfing](claim:2-1-2-astroturfing).
*Education.* Students' work is [hard to assess](claim:2-1-2-education-assessment), and
[chatbots persuade](claim:2-1-2-chatbots-persuade) the young. *Work.* Most AI projects of companies
[fail](claim:2-1-2-genai-projects-fail) for [lack of readiness](claim:2-1-2-failure-due-to-digital-readiness) and
[of special skill](claim:2-1-2-failure-due-to-missing-skill), Amazon cut
[15,000 jobs](claim:2-1-2-amazon-15000), and labs [gather experts' knowledge](claim:2-1-2-post-training-experts).

**Keep in mind.** Models agree on the direction for recommenders, [field evidence is mixed](claim:2-1-2-recommender-threat-to-democracy).
In one model [2–4 % of bots](claim:2-1-2-astroturfing) tip an opinion. In the United States [54 %](claim:2-1-2-majority-information-social-media)
get news from social platforms each week; worldwide figures differ. Chatbots moved adult voters by
[about 2 to 10 points of 100](claim:2-1-2-chatbots-persuade), and small open models can be tuned to do the same. Amazon cut
[about 14,000 jobs](claim:2-1-2-amazon-15000); its memo names fewer layers and AI, its chief executive culture. The study
behind the failures blames [tools that do not learn](claim:2-1-2-failure-due-to-digital-readiness); another of the same autumn
finds [positive returns in three of four firms](claim:2-1-2-genai-projects-fail).
`;

/** Digest of section 2.2, in our words. */
export const digest22 = `
What influences democracy [must be transparent](claim:2-2-democracy-needs-transparency), the essay holds. What would change if
[data, compute and talent](claim:2-2-decentralise-three-resources) were spread? *Compute:* networks let
[anyone add a machine](claim:2-2-anyone-contributes-compute), which allows [models without censorship](claim:2-2-models-without-censorship).
*Talent:* Meta offered [seven to nine figures](claim:2-2-meta-pay) to researchers, whereas a network can
[pay for the best code](claim:2-2-incentive-network-for-code), whoever wrote it. *Openness:* publishing how recommenders
behave would [lower the threats](claim:2-2-transparency-reduces-threats). [Bittensor](claim:2-2-bittensor-inspired-by-bitcoin),
inspired by Bitcoin, is introduced as such a network. The essay itself calls this
[a double-edged sword](claim:2-2-double-edged-sword): what is open to all is open to the malicious.

**Keep in mind.** Training across the internet works: [72.7 billion parameters with 94.5 % utilisation](claim:2-2-anyone-contributes-compute).
But each peer of that run needed [eight data-centre GPUs](claim:2-2-anyone-contributes-compute), and the largest such runs are
[about 1,000 times smaller](claim:2-2-anyone-contributes-compute) than those at the frontier. Open contests pay unevenly: the
[median Gini of miners' incentive over 29 subnets was 0.576](claim:2-2-incentive-network-for-code), and on Ridges one agent takes
all. The gain from openness [has no evidence](claim:2-2-transparency-reduces-threats) in the essay, the double edge does not
return in its conclusion, and how data would be spread is not said.
`;
