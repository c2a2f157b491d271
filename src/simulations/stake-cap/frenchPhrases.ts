import { type Phrases } from "../kit/phraseBook.ts";

/** "1 propriétaire décide", "3 propriétaires décident". */
const decide = (count: string): string => `${count} propriétaire${count === "1" ? " décide" : "s décident"}`;

/** "[1](figure:owners) doit s'accorder", "[3](figure:owners) doivent s'accorder". */
const must = (count: string): string => `${count} ${/^\[?1\b(?![.,])/.test(count) ? "doit" : "doivent"} s'accorder`;

/** What a run of *stake-cap* says, in French. */
export const phrasesFrench: Phrases = {
	"{} of {} keys per owner": "{} clés sur {} par propriétaire",
	"{#} or more": "{} ou plus",
	"{#}–{#}": "{}–{}",
	"Validator {#}": "Validateur {}",
	"key of owner {#}": "clé du propriétaire {}",
	"Share of the validators' pay": "Part de la paie des validateurs",
	"The same with cap, split and bonus": "La même avec plafond, partage et prime",
	Stake: "Mise",
	Performance: "Performance",
	"Validator trust": "Confiance du validateur",
	// answer
	"in this subnet": "dans ce sous-réseau",
	"in a typical subnet": "dans un sous-réseau typique",
	"No: {} such a cap would be [0](figure:cap-share), and nobody would count.":
		"Non : {}, un tel plafond serait de [0](figure:cap-share), et personne ne compterait.",
	"No: in this subnet {} must agree to decide with the cap, and {} without it.": (capped, now) =>
		`Non : dans ce sous-réseau, ${must(capped!)} pour décider avec le plafond, et ${now} sans lui.`,
	"No: in a typical subnet {} must agree to decide with the cap, and {} without it.": (capped, now) =>
		`Non : dans un sous-réseau typique, ${must(capped!)} pour décider avec le plafond, et ${now} sans lui.`,
	"A little: in this subnet {} instead of {} must agree to decide, and some of it lasts when owners split their stake.":
		"Un peu : dans ce sous-réseau, {} au lieu de {} doivent s'accorder, et une part dure quand la mise est partagée.",
	"A little: in a typical subnet {} instead of {} must agree to decide, and some of it lasts when owners split their stake.":
		"Un peu : dans un sous-réseau typique, {} au lieu de {} doivent s'accorder, et une part dure quand la mise est partagée.",
	"Hardly: in this subnet {} instead of {} must agree to decide, until owners split their stake over several keys.":
		"Guère : dans ce sous-réseau, {} au lieu de {} doivent s'accorder, jusqu'à ce que la mise soit partagée entre plusieurs clés.",
	"Hardly: in a typical subnet {} instead of {} must agree to decide, until owners split their stake over several keys.":
		"Guère : dans un sous-réseau typique, {} au lieu de {} doivent s'accorder, jusqu'à ce que la mise soit partagée entre plusieurs clés.",
	"When owners split over [{} keys](parameter:splitKeys) each, {} must agree in the median subnet.": (keys, split) =>
		`Si chaque propriétaire partage entre [${keys} clés](parameter:splitKeys), ${must(split!)} dans le sous-réseau médian.`,
	"In {} of the subnets one key holds more than half; measured in August 2026: [87 of 128](figure:recorded-majority).":
		"Dans {} des sous-réseaux, une clé détient plus de la moitié ; mesuré en août 2026 : [87 sur 128](figure:recorded-majority).",
	"In the one subnet {} must agree without the cap and {} with it.": (now, capped) =>
		`Dans le sous-réseau choisi, ${must(now!)} sans le plafond, et ${capped} avec lui.`,
	"In the one subnet {} must agree; a cap over this base would be [0](figure:cap-share), and nobody would count.": (
		now,
	) =>
		`Dans le sous-réseau choisi, ${must(now!)} ; un plafond sur cette base serait de [0](figure:cap-share), et personne ne compterait.`,
	"Splitting costs all its owners together {}, and makes it {}.":
		"Le partage coûte à tous ses propriétaires ensemble {}, et en fait {}.",
	"One holder is a wallet; the cap lies at the [{}th percentile](parameter:percentile), after the chain's own threshold.":
		"Un détenteur est un portefeuille ; le plafond est au [{}e centile](parameter:percentile), après le seuil propre à la chaîne.",
	"One holder is a key; the cap lies at the [{}th percentile](parameter:percentile), after the chain's own threshold.":
		"Un détenteur est une clé ; le plafond est au [{}e centile](parameter:percentile), après le seuil propre à la chaîne.",
	// findings
	"so in {#} of 128 subnets": "ainsi dans {} sous-réseaux sur 128",
	"In {} of 128 one key held more than half, and reference [9] reports the like of most of 64. Subnets drawn to resemble them give {}.":
		"Dans {} sur 128, une clé détenait plus de la moitié, et la référence [9] rapporte de même pour la plupart de 64. Des sous-réseaux tirés à leur ressemblance donnent {}.",
	"works even against splitting": "agit même contre le partage",
	"works until owners split": "agit jusqu'à ce que l'on partage",
	"In the median subnet the cap raises the coalition from {} to {}; when owners split their stake it is {}. With split and bonus, validators' pay goes with performance by {} instead of {}: the formula contains it, the chain would have to know it.":
		"Dans le sous-réseau médian, le plafond fait passer la coalition de {} à {} ; quand les propriétaires partagent leur mise, elle est de {}. Avec partage et prime, la paie des validateurs va avec la performance à {} au lieu de {} : la formule la contient, la chaîne devrait la connaître.",
	"Owners who together hold 51 % of the stake in the median of the drawn subnets: {}, and the largest key there has {}. Anybody may join; few decide. What outsiders can buy is another matter: see [Takeover](simulation:takeover).":
		"Propriétaires qui détiennent ensemble 51 % de la mise dans la médiane des sous-réseaux tirés au sort : {}, et la plus grande clé y a {}. Chacun peut entrer ; peu décident. Ce que des gens du dehors peuvent acheter est une autre affaire : voyez [Prise de contrôle](simulation:takeover).",
	"one owner decides the median subnet": "un propriétaire décide dans le sous-réseau médian",
	"{#} owners decide the median subnet": (count) => `${decide(count!)} dans le sous-réseau médian`,
	"Validators' pay goes with stake by {} and with performance by {}; miners' pay goes with what they are worth by {} ({} under the cap).":
		"La paie des validateurs va avec la mise à {} et avec la performance à {} ; celle des mineurs va avec ce qu'ils valent à {} ({} sous le plafond).",
	"validators' pay goes with stake": "la paie des validateurs va avec la mise",
	"validators' pay goes with performance": "la paie des validateurs va avec la performance",
	"Power, one of three measures: the owners who rule the median subnet number {}, {} firms have 51 % of the cloud (Amazon {} %, Microsoft {} %, Google {} %, 2025). Entry and audit are the others: [newcomers](simulation:small-stakeholders), [audit](simulation:audit-trail).":
		"Le pouvoir, l'une de trois mesures : les propriétaires qui dirigent le sous-réseau médian sont {}, {} entreprises ont 51 % du cloud (Amazon {} %, Microsoft {} %, Google {} %, 2025). L'entrée et l'audit sont les autres : [nouveaux venus](simulation:small-stakeholders), [audit](simulation:audit-trail).",
	"power: one owner against {#} cloud firms": "pouvoir : un propriétaire contre {} entreprises du cloud",
	"power: {#} owners against {#} cloud firms": "pouvoir : {} propriétaires contre {} entreprises du cloud",
	"Influence by stake: in the median subnet the three largest have {} of it, against {} % of the votes that three fund managers cast in large American firms (Bebchuk and Hirst 2019) and equal shares where every person has one vote. Audit and barriers are measured elsewhere: [audit](simulation:audit-trail), [newcomers](simulation:small-stakeholders).":
		"L'influence par la mise : dans le sous-réseau médian, les trois plus grands en ont {}, contre {} % des votes que trois gérants de fonds ont dans de grandes entreprises américaines (Bebchuk et Hirst 2019) et des parts égales là où chacun a une voix. Audit et barrières se mesurent ailleurs : [audit](simulation:audit-trail), [nouveaux venus](simulation:small-stakeholders).",
	"three largest have {#} % of votes": "les trois plus grands ont {} % des votes",
	// refusals
	"Stake: nobody holds any in this network. Import one with stakes.":
		"Mise : personne n'en détient dans ce réseau. Importez-en un qui a des mises.",
};
