import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { subnetPhrases } from "../shared/subnet/french.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const SUBNET = "subtensor, subnets/subnet.rs";
const RUN_EPOCH = "subtensor, epoch/run_epoch.rs";
const FITTED = "ajusté au sous-réseau 15 au bloc 4 769 998";
const DRAWN = "Seulement pour un sous-réseau tiré au sort ; un sous-réseau importé apporte les siens.";
const IMPORTED = ["Le fichier importé apporte les siens."];
const NEEDS_YUMA3 = "N'agit qu'avec Yuma 3.";
const OF_LIQUID = [NEEDS_YUMA3, "N'agit qu'avec liquid alpha."];

const UID = "UID";
const AS_MINER = "Comme mineur";
const AS_VALIDATOR = "Comme validateur";
const TRUST = "Confiance du validateur";
const PAY = "Paie de l'époque";
const INCENTIVE_REPORTED = "Incitation, selon le fichier";
const DIVIDENDS_REPORTED = "Dividendes, selon le fichier";

const isOne = (count: string) => /^\[?[01](?!\d)/.test(count);
const validatorsDecide = (count: string) =>
	isOne(count) ? `${count} validateur décide` : `${count} validateurs décident`;
const miners = (count: string) => `${count} ${isOne(count) ? "mineur" : "mineurs"}`;
const decided = (votes: string, paid: string) =>
	`${validatorsDecide(votes)}, avec la moitié des voix ; la moitié de la paie des mineurs va à ${miners(paid)}.`;
const settled = (who: string, all: string, top: string, one: string, many: string) =>
	`${who} ${isOne(who) ? `${one} a` : `${many} ont`} 51 % des voix de ${all} validateurs et ${isOne(who) ? "fixe" : "fixent"} ainsi ce qui compte comme bon travail. Les trois plus grands UID détiennent ${top} de la mise.`;

export const importedEpochFrench: French<typeof parameters, typeof outputs> = {
	title: "Une époque réelle",
	question: "Qui décide et qui est payé dans ce sous-réseau réel ?",
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
	model: {
		purpose:
			"Prend les mises et les poids d'un sous-réseau réel à un bloc et y applique l'époque de la chaîne : consensus, incitation, dividendes, confiance et paie de chaque UID, et combien peu en détiennent combien.",
		patterns:
			"Deux validateurs et deux mineurs donnent ce que donne le calcul à la main ; sans import, peu détiennent presque toute la mise, comme dans le sous-réseau 15.",
		entities:
			"Jusqu'à 4 096 UID, chacun avec une mise et peut-être une ligne de poids sur les autres. Sans import : 256 UID tirés au sort à la ressemblance d'un sous-réseau réel.",
		process:
			"Les plus grands détenteurs reçoivent des permis ; leurs poids sont normalisés, sans ceux qu'ils se donnent à eux-mêmes, et ramenés à ce que soutient la majorité de la mise ; les poids ainsi ramenés paient les mineurs, les liens (bonds) avec ces mineurs paient les validateurs. Une époque de 361 blocs (tempo 360) à 1 alpha par bloc.",
		scales:
			"Un pas est une époque de 72 minutes. État : mise, poids, liens (bonds), permis et blocs de l'enregistrement et des derniers poids, par UID.",
		scheduling:
			"Tous les UID à la fois : permis, mise qui compte, consensus, retour au consensus, incitation, liens (bonds), dividendes, paie ; les permis alors trouvés valent pour l'époque d'après.",
		initial:
			"Le bloc du fichier tel qu'il était. Là où il n'a ni liens, ni permis, ni dates : pas encore de liens, des permis aux plus grands détenteurs, personne de nouveau, rien de trop vieux.",
		stochasticity:
			"Aucun hasard avec un import. Le sous-réseau tiré au sort a des mises, des valeurs de mineurs et des erreurs de validateurs log-normales, un tirage par graine.",
		equations: [
			{ gives: "consensus d'un UID", formula: "le plus grand poids que soutient une part kappa de la mise" },
			{ gives: "incitation", formula: "Σ mise × min(poids, consensus), divisée par sa somme sur les UID" },
			{
				gives: "liens (bonds)",
				formula: "(1 − a) × liens d'avant + a × mise × poids ramené ÷ sa somme sur les validateurs",
			},
			{ gives: "dividendes", formula: "Σ liens × incitation, divisée par sa somme sur les validateurs" },
			{ gives: "confiance du validateur", formula: "Σ min(poids, consensus) sur la ligne d'un validateur" },
			{ gives: "paie", formula: "41 % de 361 alpha × incitation + 41 % de 361 alpha × dividendes" },
		],
		leftOut: [
			"Les liens (bonds) commencent avec cette époque, sauf si le fichier les a : sur la chaîne compte ce que les validateurs ont accumulé avant.",
			"Activité, enregistrement et permis ne comptent que là où le fichier les donne ; les engagements en cours n'y sont pas.",
			"Plusieurs clés peuvent être à un seul propriétaire : sans propriétaires dans le fichier, la concentration par UID est un minimum.",
			"Ce que les stakers sur root prennent de la paie des validateurs, et ce qui est brûlé.",
			"Le fichier peut dater d'avant les règles d'émission actuelles ; sa mise ne compte qu'en parts.",
		],
	},
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
	phrases: {
		...subnetPhrases,
		"UID {}": "UID {}",
		"the epoch is done": "l'époque est réglée",
		// headline
		"Who decides and who is paid is not in this file, as it has no weights; {} of {} UIDs hold half of the stake.":
			"Sans poids, ce fichier ne dit ni qui décide ni qui est payé ; {} UID sur {} détiennent la moitié de la mise.",
		"In this made-up example, {}": "Dans cet exemple inventé, {}",
		"{} validators decide, with half of the votes; half of the miners' pay goes to {} miners.": decided,
		"{} validators decide, with half of the votes; half of the miners' pay goes to {} miner.": decided,
		"{} validator decides, with half of the votes; half of the miners' pay goes to {} miners.": decided,
		"{} validator decides, with half of the votes; half of the miners' pay goes to {} miner.": decided,
		// detail
		"Half is 51 % here, as in the essay's source.": "La moitié veut dire ici 51 %, comme dans la source de l'essai.",
		"{} of {} UIDs hold 51 % of the stake (Gini {}).": "{} UID sur {} détiennent 51 % de la mise (Gini {}).",
		"By owner it is {} of {}.": "Par propriétaire, c'est {} sur {}.",
		"Of the pay, 51 % goes to {} UIDs; of miners' pay to {} of {} miners.":
			"De la paie, 51 % vont à {} UID ; de celle des mineurs, à {} mineurs sur {}.",
		"By the file's own report, 51 % of the incentive goes to {} miners.": (count) =>
			`D'après le fichier lui-même, 51 % de l'incitation vont à ${miners(count)}.`,
		"Incentive computed here and reported there: rank correlation {}.":
			"Incitation calculée ici et celle que donne le fichier : corrélation de rang de {}.",
		"{} of the file's weights could not be read, and are not in these figures.":
			"{} des poids du fichier n'ont pu être lus et ne sont pas dans ces chiffres.",
		"Read from your file; one block of one subnet.": "Lu dans votre fichier ; un seul bloc d'un seul sous-réseau.",
		"An example: a drawn subnet that resembles a real one. Import a metagraph to see a real one.":
			"Un exemple : un sous-réseau tiré au sort qui ressemble à un vrai. Importez un métagraphe pour en voir un vrai.",
		// findings
		"Only {} UIDs of this file hold stake: too few to say anything of a subnet.":
			"Dans ce fichier, {} UID seulement ont une mise : trop peu pour rien dire d'un sous-réseau.",
		"Consensus and pay are not in this file: it has no weights that could be read.":
			"Le consensus et la paie ne sont pas dans ce fichier : il n'a pas de poids qui aient pu être lus.",
		"[Lui & Sun](source:lui-sun-2025) found less than 1 % of UIDs in most of 64 subnets; here it is {} of {} owners. {}":
			"[Lui & Sun](source:lui-sun-2025) ont trouvé moins de 1 % des UID dans la plupart de 64 sous-réseaux ; ici, c'est {} sur {} propriétaires. {}",
		"[Lui & Sun](source:lui-sun-2025) found less than 1 % of UIDs in most of 64 subnets; here it is {} of {} UIDs with stake. {}":
			"[Lui & Sun](source:lui-sun-2025) ont trouvé moins de 1 % des UID dans la plupart de 64 sous-réseaux ; ici, c'est {} sur {} UID qui ont une mise. {}",
		"This subnet is drawn to resemble a real one, so it is no case of its own. Import a real one to add a case.":
			"Ce sous-réseau est tiré au sort à la ressemblance d'un vrai : il n'est donc pas un cas à lui seul. Importez-en un vrai pour ajouter un cas.",
		"So this is one more concentrated subnet.": "C'est donc un sous-réseau concentré de plus.",
		"So this subnet is no further case; it says nothing of the others.":
			"Ce sous-réseau n'est donc pas un cas de plus ; il ne dit rien des autres.",
		"one more concentrated subnet": "un sous-réseau concentré de plus",
		"no further case of concentration": "pas de nouveau cas de concentration",
		"{} validators have 51 % of the votes of {} validators, and so settle what counts as good work. The three largest UIDs hold {} of the stake.":
			(who, all, top) => settled(who, all, top, "validateur", "validateurs"),
		"{} owners have 51 % of the votes of {} validators, and so settle what counts as good work. The three largest UIDs hold {} of the stake.":
			(who, all, top) => settled(who, all, top, "propriétaire", "propriétaires"),
		"half of the votes lie with {}": "la moitié des voix revient à {}",
		"Only {} validators' weights count: too few for a correlation.":
			"Les poids de {} validateurs seulement comptent : trop peu pour une corrélation.",
		"Validators' pay goes with stake by {} and with trust, their agreement with the majority, by {}. Miners are paid what that majority gives them: whether it is earned, an epoch does not show.":
			"La paie des validateurs suit la mise avec une corrélation de {} et la confiance, leur accord avec la majorité, avec une de {}. Les mineurs reçoivent ce que leur donne cette majorité : si c'est mérité, une époque ne le montre pas.",
		"validators' pay follows {}": "la paie des validateurs suit {}",
		"trust more than stake": "plus la confiance que la mise",
		"stake more than trust": "plus la mise que la confiance",
		"stake and trust alike": "autant la mise que la confiance",
		// who takes part
		validates: "valide",
		"validates, unpaid": "valide, sans paie",
		mines: "mine",
		unpaid: "sans paie",
		"pay as the file reports it": "paie selon le fichier",
		"Share of the pay, as the file reports it": "Part de la paie, selon le fichier",
		"Incentive, as reported": INCENTIVE_REPORTED,
		"Dividends, as reported": DIVIDENDS_REPORTED,
		"Validator permit": "Permis de validateur",
		"Pay of the epoch": PAY,
		// derivations
		"Real epoch · {}": "Époque réelle · {}",
		"Real epoch · {}, as reported": "Époque réelle · {}, selon le fichier",
		"{} is paid **{} alpha** in this epoch: {} for mining and {} for validating.":
			"{} reçoit **{} alpha** à cette époque : {} comme mineur et {} comme validateur.",
		"The owner is paid **{} alpha** in every epoch, whoever else is paid.":
			"Le propriétaire reçoit **{} alpha** à chaque époque, quels que soient les autres payés.",
		"The file reports **{} %** of the pay for {}. Who weighed it is not in this file: import one with weights to see why.":
			"Le fichier donne **{} %** de la paie à {}. Qui l'a noté n'est pas dans ce fichier : importez-en un avec des poids pour voir pourquoi.",
		"as the file reports it": "selon le fichier",
		"Share of the pay": "Part de la paie",
		"half of both: miners and validators get as much": "la moitié des deux : mineurs et validateurs reçoivent autant",
		"has {} % of the votes": "a {} % des voix",
		"Other validators": "Autres validateurs",
		"their weights are in the table": "leurs poids sont dans le tableau",
		"largest weight behind which the majority of votes stands": "le plus grand poids que soutient la majorité des voix",
		"votes × min(weight, consensus), added up": "voix × min(poids, consensus), additionnées",
		"Paid for mining": "Payé comme mineur",
		"Paid for validating": "Payé comme validateur",
		Votes: "Voix",
		"its share of the stake of all who may vote": "sa part de la mise de tous ceux qui peuvent voter",
		"its weights after clipping, added up": "ses poids une fois ramenés au consensus, additionnés",
		"all bonds × incentives, as a share of all validators'":
			"tous les liens (bonds) × incitations, en part de ceux de tous les validateurs",
		// very small numbers are written with an exponent
		"bond {} × incentive {}": "lien {} × incitation {}",
		"{} × {}": "{} × {}",
		"{} ÷ {}": "{} ÷ {}",
		"{} + {}": "{} + {}",
		// refusal
		"Nobody in this file holds as much stake as counts. Lower the least stake that counts.":
			"Personne dans ce fichier ne détient une mise assez grande pour compter. Abaissez la plus petite mise qui compte.",
	},
};
