import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { cardFrench } from "./frenchCard.ts";
import { DIVIDENDS_REPORTED, INCENTIVE_REPORTED, PAY, UID, phrasesFrench } from "./frenchPhrases.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const SUBNET = "subtensor, subnets/subnet.rs";
const RUN_EPOCH = "subtensor, epoch/run_epoch.rs";
const FITTED = "ajusté au sous-réseau 15 au bloc 4 769 998";
const DRAWN = "Seulement pour un sous-réseau tiré au sort ; un sous-réseau importé apporte les siens.";
const IMPORTED = ["Le fichier importé apporte les siens."];
const NEEDS_YUMA3 = "N'agit qu'avec Yuma 3.";
const OF_LIQUID = [NEEDS_YUMA3, "N'agit qu'avec liquid alpha."];

const AS_MINER = "Comme mineur";
const AS_VALIDATOR = "Comme validateur";
const TRUST = "Confiance du validateur";

export const importedEpochFrench: French<typeof parameters, typeof outputs> = {
	title: "Une époque réelle",
	question: "Qui décide et qui est payé dans une époque d'un sous-réseau ?",
	parameters: {
		kappa: {
			label: "Majorité (kappa)",
			help: "Part de la mise qui doit soutenir un poids pour qu'il compte. Plus elle est basse, moins il faut de détenteurs pour décider.",
			source: `${SUBNET} : 32767/65535 sur la chaîne, une moitié`,
		},
		permits: {
			label: "Permis de validateur",
			help: "Combien des plus grands détenteurs peuvent donner des poids.",
			source: `${SUBNET} : 64 d'ordinaire`,
		},
		yuma3: {
			label: "Yuma 3",
			help: "Paie les validateurs selon la règle plus récente, où les liens (bonds) se forment sans égard à la mise et ne sont multipliés par elle qu'à la fin.",
			source: `${RUN_EPOCH} : une option de chaque sous-réseau, désactivée par défaut en décembre 2025`,
		},
		bondsPenalty: {
			label: "Pénalité des liens (bêta)",
			help: "À quel point les liens (bonds) s'acquièrent par les poids ramenés au consensus (1) plutôt que par les poids tels qu'ils ont été donnés (0).",
			source: `${SUBNET} : 65535/65535 par défaut`,
		},
		bondsRate: {
			label: "Part des nouveaux liens",
			help: "Part des liens (bonds) de cette époque dans la moyenne mobile ; le réglage de la chaîne (900 000 sur un million) garde les 0,9 restants.",
			source: `${SUBNET} : 1 moins 900 000/1 000 000`,
		},
		epochs: {
			label: "Époques",
			help: "Combien de fois les mêmes poids sont réglés l'un après l'autre : les liens (bonds) s'accumulent, et la paie des validateurs change.",
			source: `${OURS} : une seule, car un fichier contient un seul bloc`,
		},
		liquid: {
			label: "Liquid alpha",
			help: "Les liens (bonds) croissent plus vite là où un validateur a eu raison tôt. Seulement avec Yuma 3.",
			source: `${RUN_EPOCH} : une option de chaque sous-réseau, désactivée par défaut`,
			idle: [NEEDS_YUMA3],
		},
		alphaLow: {
			label: "Liquid alpha, rythme le plus bas",
			help: "Part des liens (bonds) de cette époque là où un poids est loin du consensus. Seulement avec liquid alpha.",
			source: `${RUN_EPOCH} : 45 875/65 535`,
			idle: OF_LIQUID,
		},
		alphaHigh: {
			label: "Liquid alpha, rythme le plus haut",
			help: "Part des liens (bonds) de cette époque là où un poids est près du consensus. Seulement avec liquid alpha.",
			source: `${RUN_EPOCH} : 58 982/65 535`,
			idle: OF_LIQUID,
		},
		steepness: {
			label: "Liquid alpha, raideur",
			help: "Avec quelle netteté le rythme passe du plus bas au plus haut. Seulement avec liquid alpha.",
			source: `${RUN_EPOCH} : 1 000 enregistré, ce qui fait 10`,
			idle: OF_LIQUID,
		},
		threshold: {
			label: "Plus petite mise qui compte",
			help: "Une mise au-dessous, dans l'unité du fichier, compte pour rien. Celle du réseau est de 1 000.",
			source: `${OURS} : 0, car un fichier ne dit pas son unité`,
		},
		masks: {
			label: "Permis et dates du fichier",
			help: "Les poids de qui comptent, selon le fichier : permis, poids trop vieux, mineurs enregistrés depuis. Non : les plus grands détenteurs peuvent voter et rien n'est trop vieux.",
			source: "subtensor, staking/stake_utils.rs, epoch/math.rs : les masques de la chaîne elle-même",
			idle: ["Importez un métagraphe qui donne permis et dates."],
		},
		newcomer: {
			label: "UID enregistré à nouveau",
			help: "Quelqu'un d'autre reprend cet UID : que reçoit-il pour des poids destinés à son prédécesseur ? −1 : personne.",
			source: `${OURS} : personne`,
		},
		registeredAt: {
			label: "Enregistré au bloc de l'époque",
			help: "Les validateurs donnent leurs poids une fois par époque, au bloc que montre le fichier ou au milieu, et ne donnent rien au nouveau venu dès qu'ils le voient.",
			source: `${OURS} : tard, quand les validateurs ont donné leurs poids`,
			idle: ["Nommez un UID enregistré à nouveau."],
		},
		revealAfter: {
			label: "Époques avant que les poids soient révélés",
			help: "Les poids sont engagés cachés, et comptent dès l'époque où ils sont révélés.",
			source: `${SUBNET} : 1 par défaut`,
			idle: ["Nommez un UID enregistré à nouveau."],
		},
		stored: {
			label: "Poids tels que la chaîne les enregistre",
			help: "Arrondit chaque ligne à des nombres entiers jusqu'à 65 535 : un poids qui tombe à 0 n'en est plus un.",
			source: `${SUBNET} : les poids sont des nombres de 16 bits`,
		},
		voters: {
			label: "Grands détenteurs qui notent",
			help: `Combien des 256 places détiennent une grande mise et donnent des poids. ${DRAWN}`,
			source: `${FITTED} : 11 grands détenteurs`,
			idle: IMPORTED,
		},
		spread: {
			label: "Dispersion de leur mise",
			help: `Écart-type du logarithme de leur mise : 0 donne à tous la même. ${DRAWN}`,
			source: `${FITTED} : 0,9`,
			idle: IMPORTED,
		},
		disagreement: {
			label: "Désaccord",
			help: `De combien diffèrent les notes que les validateurs donnent à un même mineur : écart-type du logarithme. ${DRAWN}`,
			source: `${OURS} : les validateurs d'un sous-réseau lancent le même code sur des échantillons différents`,
			idle: IMPORTED,
		},
	},
	figures: {
		holders: "UID qui détiennent 51 % de la mise",
		uids: UID,
		staked: "UID qui ont une mise",
		owners: "Propriétaires (clés froides)",
		"owner-holders": "Propriétaires qui détiennent 51 % de la mise",
		"holders-share": "Part des UID qui détiennent 51 % de la mise",
		gini: "Gini de la mise sur tous les UID",
		largest: "Mise du plus grand UID",
		top: "Mise des trois plus grands UID",
		deciders: "Validateurs dont les poids comptent",
		votes: "Validateurs qui ont 51 % des voix",
		"owner-votes": "Propriétaires qui ont 51 % des voix",
		hhi: "Concentration des voix (HHI)",
		paid: "UID qui reçoivent 51 % de la paie",
		"pay-gini": "Gini de la paie sur tous les UID",
		miners: "Mineurs payés",
		"miners-half": "Mineurs qui reçoivent 51 % de la paie des mineurs",
		"miners-gini": "Gini de la paie des mineurs sur tous les UID",
		"pay-stake": "Paie des validateurs et mise, corrélation de rang",
		"pay-trust": "Paie des validateurs et confiance, corrélation de rang",
		"trust-lead": "La seconde moins la première",
		"reported-miners-half": "Mineurs qui ont 51 % de l'incitation selon le fichier",
		"incentive-agrees": "Incitation calculée et selon le fichier, corrélation de rang",
		"dividends-agree": "Dividendes calculés et selon le fichier, corrélation de rang",
		predecessor: "Paie par époque du prédécesseur de l'UID",
		inherited: "Payé au nouveau venu pour les poids de son prédécesseur",
		"inherited-plain": "De même, sans engagement puis révélation",
		"inherited-epoch": "Époques de l'enregistrement à cette paie",
		read: "UID lus dans un fichier",
		"weights-read": "Poids lus",
		"weights-refused": "Poids du fichier qui n'ont pu être lus",
	},
	tables: {
		curves: {
			label: "Combien peu détiennent combien",
			columns: { count: "Plus grands UID", stake: "Mise", pay: "Paie", incentive: "Paie des mineurs" },
		},
		paid: {
			label: "Les mieux payés",
			columns: { uid: UID, mining: AS_MINER, validating: AS_VALIDATOR },
		},
		whole: {
			label: "Paie de toutes les époques de l'exécution",
			columns: {
				uid: UID,
				mining: AS_MINER,
				validating: AS_VALIDATOR,
				againstStake: "Paie de validateur, en multiple de ce que donnerait la seule mise",
			},
		},
		validators: {
			label: "Validateurs",
			columns: { uid: UID, votes: "Part des voix", dividends: "Part de la paie des validateurs", trust: TRUST },
		},
		everybody: {
			label: "Chaque UID",
			columns: {
				uid: UID,
				stake: "Mise, dans l'unité du fichier",
				consensus: "Consensus",
				incentive: "Incitation",
				dividends: "Dividendes",
				trust: TRUST,
				emission: PAY,
				reportedIncentive: INCENTIVE_REPORTED,
				reportedDividends: DIVIDENDS_REPORTED,
				owner: "Propriétaire",
			},
		},
	},
	charts: {
		curves: {
			title: "Combien peu détiennent combien",
			description:
				"Part de la mise, de toute la paie et de la paie des mineurs que les plus grands UID détiennent ensemble.",
			references: ["51 %"],
		},
		paid: {
			title: "Qui est payé",
			description: "Les quarante UID les mieux payés, selon ce pour quoi ils le sont.",
		},
		whole: {
			title: "Toutes les époques",
			description:
				"Ce que les quarante UID les mieux payés ont reçu dans toutes les époques de l'exécution, et pour quoi.",
		},
		validators: {
			title: "Voix et paie",
			description: "La part de chaque validateur dans les voix et dans la paie des validateurs.",
		},
		trust: {
			title: "Confiance",
			description:
				"Les validateurs dont la majorité accepte les poids ont une confiance proche de 1, quoi qu'ils détiennent.",
		},
	},
	model: cardFrench,
	findings: {
		"3-3-centralisation-limited-to-one-subnet": {
			measure: "détenteurs de 51 % de la mise, moins 5",
			counts:
				"Compte comme vrai là où 5 ou plus détiennent 51 % de la mise ; moins, c'est un sous-réseau concentré de plus.",
		},
		"3-2-bittensor-decentralised-by-design": {
			measure: "validateurs qui ont 51 % des voix, moins 5",
			counts: "Compte comme vrai là où 26 ou plus ont 51 % des voix, en partie à partir de 5.",
		},
		"3-1-reward-proportional-to-performance": {
			measure: "corrélation de rang de la paie des validateurs avec la confiance, moins celle avec la mise",
			counts:
				"Compte comme vrai là où la paie des validateurs suit la confiance plus que la mise, de 0,3 de corrélation de rang ; en partie jusqu'à 0,3 de moins.",
		},
	},
	guess: {
		question: "Combien de validateurs ont ensemble 51 % des voix et décident ainsi qui est payé ?",
	},
	benchmarks: [
		"Part du mineur désigné : celle de 60 % × ½ + 40 % × ½, contre 60 % × ½ pour l'autre",
		"Confiance du validateur dont le poids est ramené à la moitié que d'autres soutiennent",
		"Gini de la mise dans le sous-réseau tiré au sort, médiane de 21 tirages ; ajusté à celui qui a été relevé",
	],
	measured: [
		{ date: "janvier 2025", note: "Sous-réseau 15, auquel le sous-réseau tiré au sort est ajusté." },
		{ date: "janvier 2025", note: "Sous-réseau 15 ; ses 12 votants, là où celui qui est tiré au sort en a 11." },
		{
			date: "janvier 2025",
			note: "Sous-réseau 15. Dans le sous-réseau tiré au sort, tous notent tous les mineurs et tous sont donc payés ; les validateurs d'un sous-réseau réel en ignorent la plupart.",
		},
	],
	phrases: phrasesFrench,
};
