import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { cardFrench } from "./frenchCard.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";
import { phrasesFrench } from "./frenchPhrases.ts";

const SAMPLE = "sous-réseau 15 au bloc 4 769 998, janvier 2025 (bactensor/yuma-simulation)";
const SAME = "Le même avec le plafond";
const ALL = "La même avec plafond, partage et prime";

export const stakeCapFrench: French<typeof parameters, typeof outputs> = {
	title: "Un plafond à la mise",
	question: "Un plafond à la mise répartirait-il le pouvoir ?",
	parameters: {
		percentile: {
			label: "Centile du plafond",
			help: "Personne ne compte pour plus que la mise à ce centile. 100 : pas de plafond.",
			source: "Lui et Sun 2025 (la référence [9] de l'essai) : 88e centile",
		},
		base: {
			label: "Centile de qui",
			help: "La plupart des places ne détiennent presque rien : il importe donc beaucoup de savoir qui est compté quand on prend le centile.",
			source:
				"notre lecture : le résumé de la référence [9] ne le dit pas ; ceux dont la mise compte sont la base la moins étrange",
			options: {
				counting: "détenteurs dont la mise compte",
				holders: "détenteurs d'une mise quelconque",
				slots: "toutes les places, même vides",
			},
		},
		threshold: {
			label: "Mise qui compte",
			help: "La chaîne ne compte rien au-dessous, et note avec les 64 plus grandes au-dessus. Le plafond vient après.",
			source: "1 000 sur le réseau en service : subtensor, staking/stake_utils.rs",
		},
		voters: {
			label: "Clés des grands détenteurs",
			help: "Clés qui détiennent presque toute la mise et notent les mineurs : dans le sous-réseau choisi, et dans la médiane de ceux tirés au sort. Un réseau importé apporte les siennes.",
			source: `11 clés au-dessus de 1 000 dans le ${SAMPLE} ; aussi la médiane de 128 sous-réseaux en août 2026`,
		},
		spread: {
			label: "Inégalité entre eux",
			help: "Écart-type du logarithme de la mise des grands détenteurs ; 0 : égale.",
			source: `ajustée au ${SAMPLE}`,
		},
		splitKeys: {
			label: "Clés entre lesquelles ils partagent",
			help: "Les propriétaires au-dessus du plafond répondent en répartissant leur mise sur autant de clés, tant qu'il y a des places.",
			source: OURS,
		},
		splitters: {
			label: "Propriétaires qui partagent",
			help: "Part des propriétaires au-dessus du plafond qui le font, les plus grands d'abord.",
			source: OURS,
		},
		registration: {
			label: "Prix d'un enregistrement",
			help: "Ce que coûte une clé de plus à qui partage.",
			source:
				"0,0005 à 1 TAO sur les quatre sous-réseaux nommés (relevé du 11 avril 2026, sudoHayato/bittensor-research)",
		},
		performanceWeight: {
			label: "Poids de la performance",
			help: "Exposant de la performance dans le partage de la paie, et son poids dans la note composée : 0, paie selon la mise ; 1, selon la seule performance.",
			source: `${OURS} : les poids mêmes de l'article n'étaient pas accessibles`,
		},
		bonus: {
			label: "Prime à la confiance",
			help: "Paie en plus d'un validateur dont le consensus accepte tous les poids.",
			source: `${OURS} : la grandeur même de l'article n'était pas accessible`,
		},
		link: {
			label: "Le soin va avec la mise",
			idle: ["Le fichier importé apporte le sien."],
			help: "Combien ceux qui ont plus de mise notent mieux les mineurs : −1 moins bien, 0 sans rapport, 1 mieux. Sans effet avec un réseau importé.",
			source: `${OURS} : la référence [9] trouve un faible rapport entre performance et récompense (0,10 à 0,50), et la récompense va avec la mise`,
		},
		acrossSpread: {
			label: "Inégalité entre sous-réseaux",
			help: "Écart-type du logarithme de la mise des validateurs dans les sous-réseaux tirés au sort pour comparer.",
			source:
				"ajustée à août 2026 (JSONbored/metagraphed) : la plus grande clé détient 58,6 % dans le sous-réseau médian ; le sous-réseau 15 de janvier 2025 donne à lui seul 0,9",
		},
	},
	figures: {
		"median-coalition": "Propriétaires pour 51 % de la mise dans le sous-réseau médian",
		"median-capped": SAME,
		"median-split": "Le même avec le plafond, après partage de leur mise",
		"majority-subnets": "Sous-réseaux dont la plus grande clé détient plus de la moitié",
		"median-largest": "Part de la plus grande clé dans le sous-réseau médian",
		"median-three": "Part des trois plus grands propriétaires dans le sous-réseau médian",
		"median-hhi": "Concentration (HHI) de la mise dans le sous-réseau médian",
		"recorded-majority": "Sous-réseaux dont la plus grande clé détenait plus de la moitié en août 2026",
		stakes: {
			label: "Mises du sous-réseau choisi",
			words: { drawn: "tirées au sort", real: "celles du sous-réseau importé" },
		},
		unit: {
			label: "Ce qui compte comme un détenteur dans le sous-réseau choisi",
			words: { keys: "une clé", wallets: "un portefeuille" },
		},
		holders: "Détenteurs dans le sous-réseau choisi",
		counting: "Dont ceux dont la mise compte",
		owners: "Propriétaires qui détiennent ensemble 51 %",
		"owners-capped": "Les mêmes sous le plafond",
		"owners-split": "Les mêmes après partage de leur mise",
		gini: "Gini de la mise qui compte, zéros compris",
		"gini-capped": "Le même sous le plafond",
		largest: "Part du plus grand propriétaire",
		"top-three": "Part des trois plus grands propriétaires",
		"cap-share": "Le plafond, en part de toute la mise qui compte",
		cut: "Détenteurs au-dessus du plafond",
		lost: "Mise qui ne compte plus",
		"split-cost": "Prix des clés du partage, tous propriétaires ensemble",
		"performance-now": "Corrélation de la paie des validateurs avec la performance",
		"performance-cap": "La même sous le plafond",
		"performance-all": ALL,
		"stake-now": "Corrélation de la paie des validateurs avec la mise",
		"stake-all": ALL,
		"miners-now": "Corrélation de la paie des mineurs avec leur valeur",
		"miners-capped": "La même sous le plafond",
		"pay-gini": "Gini de la paie des validateurs",
		"pay-gini-all": "Le même avec plafond, partage et prime",
	},
	tables: {
		coalitions: {
			label: "Sous-réseaux selon le nombre de propriétaires qui doivent s'accorder pour 51 %",
			columns: {
				size: "Propriétaires qui doivent s'accorder",
				now: "Tel quel",
				capped: "Avec le plafond",
				split: "Avec le plafond, après partage",
			},
		},
		splitting: {
			label: "Coalition dans le sous-réseau choisi, selon les clés par propriétaire",
			columns: {
				count: "Clés de chaque propriétaire au-dessus du plafond",
				capped: "Avec le plafond",
				free: "Sans plafond",
				cost: "Prix des clés",
			},
		},
		percentiles: {
			label: "Coalition dans le sous-réseau choisi, selon le centile du plafond",
			columns: {
				percentile: "Centile",
				counting: "Des détenteurs dont la mise compte",
				holders: "Des détenteurs d'une mise quelconque",
				slots: "De toutes les places",
				evaded: "Après partage",
			},
		},
		curve: {
			label: "Part des plus grands propriétaires, additionnée",
			columns: {
				owners: "Plus grands propriétaires",
				before: "Sans plafond",
				after: "Avec le plafond",
				split: "Après partage",
			},
		},
		remedies: {
			label: "Six façons de payer les mêmes validateurs",
			columns: {
				remedy: {
					label: "Remède",
					words: {
						now: "Tel quel",
						cap: "Plafond",
						split: "Partage selon la performance",
						composite: "Note composée",
						bonus: "Prime à la confiance",
						all: "Plafond, partage et prime",
					},
				},
				performance: "Paie avec la performance",
				stake: "Paie avec la mise",
				miners: "Paie des mineurs avec leur valeur",
				gini: "Gini de la paie",
				coalition: "Validateurs qui prennent 51 % de la paie",
			},
		},
		subnets: {
			label: "Sous-réseaux tirés au sort pour comparer, les plus concentrés d'abord",
			columns: {
				place: "Sous-réseau",
				largest: "Plus grande clé",
				owners: "Propriétaires pour 51 %",
				capped: SAME,
			},
		},
	},
	charts: {
		coalitions: {
			title: "Combien doivent s'accorder",
			description:
				"Sous-réseaux tirés au sort, selon le nombre de propriétaires qui détiennent 51 % de la mise qui compte : tels quels, avec le plafond, et après partage.",
		},
		splitting: {
			title: "Ce que fait le partage",
			description:
				"Propriétaires qui doivent s'accorder pour 51 % de la mise comptée, selon le nombre de clés entre lesquelles ceux au-dessus du plafond répartissent leur mise.",
		},
		percentiles: {
			title: "Où se place le plafond",
			description:
				"Propriétaires du sous-réseau choisi qui détiennent ensemble 51 % de la mise comptée, selon le centile du plafond et de qui on le prend ; un vide là où personne ne compterait.",
			references: ["référence [9]"],
		},
		curve: {
			title: "Part des plus grands propriétaires",
			description:
				"Mise comptée des plus grands propriétaires, additionnée : sans plafond, avec lui, et après partage.",
			references: ["51 %"],
		},
		remedies: {
			title: "Qui chaque remède paie",
			description:
				"Corrélation de rang de la paie des validateurs avec leur performance et avec leur mise, et de celle des mineurs avec ce qu'ils valent.",
		},
		subnets: {
			title: "Un sous-réseau ou plusieurs",
			description: "Part de la plus grande clé dans 128 sous-réseaux tirés au sort, les plus concentrés d'abord.",
			references: ["une clé décide"],
		},
	},
	model: cardFrench,
	findings: {
		"3-3-centralisation-limited-to-one-subnet": {
			measure: "sous-réseaux sur 128 dont la plus grande clé détenait plus de la moitié en août 2026, au plus 1",
			counts: "Compte comme vrai là où une clé détient plus de la moitié de la mise dans un seul sous-réseau au plus.",
		},
		"3-3-paper9-remedies": {
			measure:
				"propriétaires nécessaires pour 51 % dans le sous-réseau médian avec le plafond, moins ceux sans, au-dessus de 0,5",
			counts:
				"Compte comme vrai là où le plafond rend plus de propriétaires nécessaires dans le sous-réseau médian ; pleinement là où cela dure après leur partage.",
		},
		"3-2-bittensor-decentralised-by-design": {
			measure:
				"propriétaires nécessaires pour 51 % dans le sous-réseau médian, au-dessus des 3 entreprises nécessaires pour 51 % du cloud",
			counts:
				"Compte comme vrai là où plus de propriétaires doivent s'accorder dans le sous-réseau médian que les 3 entreprises qui ont 51 % du cloud ; pleinement à partir de 10.",
		},
		"3-1-reward-proportional-to-performance": {
			measure:
				"corrélation de rang de la paie des validateurs avec la performance, moins celle avec la mise, au-dessus de −0,1",
			counts:
				"Compte comme vrai là où la paie des validateurs va avec la performance autant qu'avec la mise ; pleinement là où elle va plus avec la performance.",
		},
		"4-not-replace-but-alternative": {
			measure:
				"propriétaires nécessaires pour 51 % dans le sous-réseau médian, au moins les 3 entreprises nécessaires pour 51 % du cloud",
			counts:
				"Compte comme vrai là où autant de propriétaires doivent s'accorder dans le sous-réseau médian que les 3 entreprises qui ont 51 % du cloud ; pleinement à partir du double.",
		},
		"4-innovation-entry-audit": {
			measure: "part des trois plus grands votes dans le sous-réseau médian, au-dessous de 50 %, en points",
			counts:
				"Compte comme vrai là où les trois plus grands ne décident pas seuls ; pleinement au-dessous des 25 % de votes que trois gérants de fonds ont dans de grandes entreprises.",
		},
	},
	guess: { question: "Combien de propriétaires décident ensemble aujourd'hui dans le sous-réseau médian ?" },
	benchmarks: [
		"Gini de mises log-normales d'écart 0,9 : 2Φ(0,9/√2) − 1",
		"Un propriétaire de 60 % à côté de dix de 4 % : propriétaires pour 51 % une fois que le plafond les égalise",
		"Le même après que ce propriétaire a réparti sa mise sur 15 clés de 4 %",
	],
	measured: [
		{
			date: "août 2026",
			note: "les sous-réseaux tirés au sort sont ajustés au chiffre du sous-réseau médian, non à celui-ci",
		},
		{ date: "août 2026", note: "les sous-réseaux tirés au sort y sont ajustés" },
		{
			date: "2026",
			note: "moyenne de quatre sous-réseaux moins concentrés que la plupart ; rien n'y est ajusté",
		},
		{ date: "janvier 2025", note: "clés ; les mises tirées au sort sont ajustées à ce sous-réseau" },
	],
	phrases: phrasesFrench,
};
