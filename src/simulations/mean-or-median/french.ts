import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varié dans les mondes tirés`;
const HALF = "moitié de la mise (κ)";

export const meanOrMedianFrench: French<typeof parameters, typeof outputs> = {
	title: "Moyenne ou médiane",
	question: "Les validateurs sont-ils payés pour noter près de la moyenne, comme le dit l'essai ?",
	parameters: {
		validators: {
			label: "Validateurs",
			help: "Combien notent les mineurs.",
			source: "médiane de 11 validateurs par sous-réseau (août 2026), au plus 64",
		},
		miners: { label: "Mineurs", help: "Combien sont notés.", source: `${OURS} : un tiers des places` },
		noise: {
			label: "Erreur d'une note",
			help: "Écart-type de l'erreur d'un validateur, en part de la vraie valeur d'un mineur.",
			source: "l'étude de la chaîne elle-même prend 0, 0,2 et 0,4 : subtensor, docs/consensus.md",
		},
		cabal: {
			label: "Mise d'une cabale",
			help: "Part de la mise dont les validateurs favorisent leurs propres mineurs ; les deux premiers onglets la font varier.",
			source: VARIED,
			idle: [
				"Personne, dans un fichier importé, n'est pris pour un tricheur ; les deux premiers onglets la font varier sur des notes tirées.",
			],
		},
		selfWeight: {
			label: "Poids de la cabale pour elle-même",
			help: "Part de son poids que la cabale donne à ses propres mineurs.",
			source: VARIED,
		},
		concentration: {
			label: "Concentration de la mise",
			help: "La mise baisse avec le rang r d'un validateur comme 1/r à cette puissance ; 0 veut dire des mises égales.",
			source: `${OURS} ; la mise réelle est plus concentrée (Gini de 0,976 sur le sous-réseau 15)`,
		},
		penalty: {
			label: "Pénalité des liens β",
			help: "1 : les liens (bonds) s'achètent avec les poids ramenés au consensus, 0 : avec ceux du validateur lui-même.",
			source: "subtensor, subnets/subnet.rs : 1 depuis mai 2025, 0 avant",
		},
		yuma3: {
			label: "Règle Yuma 3",
			help: "Liens (bonds) sur une échelle absolue, la mise n'entre qu'au moment de payer.",
			source: "subtensor, epoch/run_epoch.rs : au choix d'un propriétaire en décembre 2025",
		},
		epochs: {
			label: "Époques",
			help: "Sur combien d'époques la paie est moyennée.",
			source: `${OURS} : deux jours`,
		},
	},
	figures: {
		ratings: { label: "Notes", words: { drawn: "tirées", real: "celles du sous-réseau importé" } },
		"to-mean": "Corrélation de rang de la paie par mise avec la proximité de la moyenne",
		"to-median": "Corrélation de rang de la paie par mise avec la proximité du consensus",
		moved: "Part de la paie des validateurs qui changerait de mains sous la règle de l'essai",
		"moved-stress": "La même si la cabale détenait 40 % de la mise",
		worth: "Valeur des mineurs de la cabale",
		"miners-median": "Paie des mineurs de la cabale sous la médiane de la chaîne",
		"miners-mean": "Leur paie si la simple moyenne des notes décidait",
		"miners-stake-mean": "Leur paie si la moyenne pondérée par la mise décidait",
		deciders: "Validateurs qui détiennent ensemble la moitié de la mise",
		"deciders-share": "Leur part de tous les validateurs",
		"validators-chain": "Paie des validateurs de la cabale, règle de la chaîne",
		"validators-mean": "Leur paie sous la règle de l'essai",
	},
	tables: {
		sweep: {
			label: "Les mineurs de la cabale, selon sa mise",
			columns: {
				stake: "Mise de la cabale",
				median: "Médiane (la chaîne)",
				mean: "Simple moyenne (l'essai)",
				stakeMean: "Moyenne pondérée par la mise",
				worth: "Ce qu'ils valent",
				validatorsChain: "Selon la règle de la chaîne",
				validatorsMean: "Selon la proximité de la moyenne (l'essai)",
			},
		},
		validators: {
			label: "Validateurs",
			columns: {
				name: "Validateur",
				kind: { label: "Sorte", words: { honest: "honnête", cabal: "cabale" } },
				stake: "Mise",
				toMean: "Proximité de la moyenne",
				toMedian: "Proximité du consensus",
				chain: "Paie par mise, règle de la chaîne",
				mean: "Paie par mise, règle de l'essai",
			},
		},
	},
	charts: {
		validatorsPay: {
			title: "Ce que gagnent les validateurs de la cabale",
			description:
				"Paie des validateurs de la cabale par unité de mise, selon la mise de la cabale. La proximité de la moyenne ne demande pas qui détient la moitié de la mise ; la règle de la chaîne bascule là.",
			references: [HALF, "en proportion de la mise"],
		},
		sweep: {
			title: "Ce que gagnent ses mineurs",
			description:
				"Part de la paie des mineurs qui va à ceux de la cabale selon sa mise, sous la médiane, la simple moyenne et la moyenne pondérée par la mise ; la ligne dit ce qu'ils valent.",
			references: [HALF],
		},
		pay: {
			title: "Paie selon la proximité du consensus",
			description: "Paie par mise de chaque validateur, face à ce qui de sa ligne reste dans le consensus.",
		},
		mean: {
			title: "Paie selon la proximité de la moyenne",
			description:
				"La même paie, face à la proximité de la simple moyenne de toutes les lignes : ce que décrit l'essai.",
		},
	},
	model: {
		purpose:
			"Applique aux mêmes notes la règle de l'essai pour les validateurs et celle de la chaîne, avec une cabale qui cherche à les déplacer.",
		entities:
			"Des validateurs avec leur mise et leurs erreurs ; des mineurs avec une vraie valeur ; une cabale d'un quart des validateurs et d'un huitième des mineurs.",
		patterns:
			"Sans erreurs ni cabale, les deux règles paient selon la mise ; une cabale au-dessous de la moitié de la mise déplace une moyenne et guère une médiane ; au-dessus de la moitié, elle fixe la médiane.",
		scales:
			"Un pas est une époque. État : poids, liens (bonds) ; mises et vraies valeurs restent. La paie est une moyenne sur les époques.",
		process:
			"À chaque époque, chaque validateur note tous les mineurs avec son erreur ; la cabale donne l'essentiel de son poids aux siens. Le moteur de la chaîne trouve consensus, incitation, liens (bonds) et dividendes. À côté, la paie suit la mise multipliée par la proximité de la simple moyenne des lignes.",
		scheduling: "Tous les validateurs notent à la fois ; puis l'époque paie.",
		initial:
			"Aucun lien ; les mises baissent avec le rang des validateurs, les vraies valeurs se répartissent également entre 0,2 et 1.",
		stochasticity:
			"Les erreurs des notes suivent une loi normale ; chaque mise de la cabale est essayée avec les mêmes tirages.",
		equations: [
			{ gives: "ligne d'un validateur honnête", formula: "v·N(1, bruit), au moins 0, divisé par sa somme" },
			{ gives: "ligne de la cabale", formula: "(1 − s) × une telle ligne + s réparti également sur ses mineurs" },
			{ gives: "consensus sur un mineur", formula: "le plus grand poids que soutient la moitié de la mise" },
			{
				gives: "paie d'un mineur, règle de la chaîne",
				formula: "Σ mise × min(poids, consensus), divisé par la somme",
			},
			{
				gives: "paie d'un validateur, règle de l'essai",
				formula: "mise × (1 − ½ Σ |poids − poids moyen|), divisé par la somme",
			},
		],
		leftOut: [
			"Les notes d'un sous-réseau importé restent comme elles sont, et personne n'y est pris pour un tricheur ; ce que ferait une cabale est alors montré sur des notes tirées.",
			"L'essai n'écrit pas sa règle : simple moyenne, moitié de la somme des écarts absolus et paie selon la mise sont notre lecture.",
			"Les vraies valeurs ne changent pas, personne n'apprend ni ne copie.",
			"Les erreurs sont indépendantes d'un validateur à l'autre.",
		],
	},
	findings: {
		"3-1-zeus-validators-mean-difference": {
			measure:
				"part de la paie des validateurs qui change de mains sous la règle de l'essai, la cabale détenant 40 % ; au plus 5 %",
			counts:
				"Compte comme vrai là où payer selon la distance à la moyenne paierait de même un groupe de tricheurs avec 40 % de la mise, à un vingtième de la paie près ; pleinement, à un centième près.",
		},
		"2-2-models-without-censorship": {
			measure: "part des validateurs qui décident ensemble, points de pourcentage au-dessus de 20",
			counts:
				"Compte comme vrai là où il faut plus d'un cinquième des validateurs pour décider de ce qui est récompensé ; pleinement, deux cinquièmes.",
		},
	},
	guess: {
		question:
			"Un groupe avec 30 % de la mise surnote ses propres mineurs. Quelle part de la paie des validateurs reçoit-il ?",
	},
	benchmarks: [
		"Mineurs de la cabale sous la médiane, face à w / (w + (1 − w)(1 − mise × poids pour soi))",
		"Mineurs de la cabale sous la simple moyenne, face à w + (1 − w) × un quart × poids pour soi",
	],
	phrases: {
		"No: they are paid for agreeing with the majority; in this subnet paying by the average would move {} of the pay.":
			"Non : ils sont payés pour être d'accord avec la majorité ; dans ce sous-réseau, payer selon la moyenne déplacerait {} de la paie.",
		"No: they are paid for agreeing with the majority; where [nobody cheats](parameter:cabal) that is nearly the average, and {} of pay would move.":
			"Non : ils sont payés pour suivre la majorité ; là où [personne ne triche](parameter:cabal), c'est presque la moyenne, et {} de la paie bougerait.",
		"No: they are paid for agreeing with the majority; a cheating group with {} of the votes gets {} of the pay.":
			"Non : ils sont payés pour être d'accord avec la majorité ; un groupe de tricheurs avec {} des voix reçoit {} de la paie.",
		"By distance to the mean the group's validators would get {} of pay.":
			"Selon la distance à la moyenne, les validateurs du groupe recevraient {} de la paie.",
		"The group's miners are worth {} of the work.": "Les mineurs du groupe valent {} du travail.",
		"They get {} by the chain's median and would get {} by the mean.":
			"Ils reçoivent {} sous la médiane de la chaîne et recevraient {} sous la moyenne.",
		"Paying by distance to the plain mean would move {} of validators' pay to somebody else.":
			"Payer selon la distance à la simple moyenne donnerait à d'autres {} de la paie des validateurs.",
		"Pay per stake goes with nearness to the chain's consensus at {} (rank correlation), to the mean at {}.":
			"La paie par mise va de pair avec la proximité du consensus de la chaîne à {} (corrélation de rang), de la moyenne à {}.",
		"Ratings and stakes are those of the imported subnet; the lines by the cabal's stake are of drawn ones.":
			"Notes et mises sont celles du sous-réseau importé ; les lignes selon la mise de la cabale en viennent de tirées.",
		"Votes count by stake; the group holds {} of it and puts {} of its weight on its own miners.":
			"Les voix comptent selon la mise ; le groupe en détient {} et donne {} de son poids à ses propres mineurs.",
		"another rule: {} % of pay moves": "une autre règle : {} % de la paie bouge",
		"The chain takes a stake-weighted median, not a mean. Where a cabal holds 40 % of the stake, paying by distance to the mean would move {} of validators' pay to somebody else; in the ratings of this run it is {}. Only in calm worlds do the two rules lie close together.":
			"La chaîne prend une médiane pondérée par la mise, non une moyenne. Là où une cabale détient 40 % de la mise, payer selon la distance à la moyenne donnerait à d'autres {} de la paie des validateurs ; avec les notes de cette exécution, {}. Les deux règles ne sont proches que dans des mondes calmes.",
		"{} validators decide what is rewarded": "{} validateurs décident de ce qui est récompensé",
		"What is rewarded follows whoever holds half the stake: {} validators here, {} of all. A bias that they share passes unclipped; one that only others hold does not. And most subnets serve models with their makers' bias.":
			"Ce qui est récompensé suit qui détient la moitié de la mise : {} validateurs ici, {} de tous. Un biais qu'ils partagent passe intact ; un biais que seuls d'autres ont, non. Et la plupart des sous-réseaux servent des modèles qui ont le biais de leurs auteurs.",
		"cabal {#}": "cabale {}",
		"cabal of {} %": "cabale de {} %",
	},
};
