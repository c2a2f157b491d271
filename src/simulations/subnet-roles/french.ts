import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { marketFrench, netuidFrench, poolsPhrases, SNAPSHOT_FRENCH, startFrench } from "../shared/pools/french.ts";
import { subnetPhrases, validatorParametersFrench } from "../shared/subnet/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varié dans les mondes tirés`;
const HALF = "moitié de la mise (κ)";
const { stakeSpread, take, ownStake } = validatorParametersFrench;

export const subnetRolesFrench: French<typeof parameters, typeof outputs> = {
	title: "Rôles d'un sous-réseau",
	question: "Qui gagne quoi dans un sous-réseau : propriétaire, mineurs, validateurs, stakers ?",
	parameters: {
		subnet: marketFrench(
			"Dont la réserve et les avoirs sont ceux du matin. Une table que vous importez apporte les siens ; là où le sous-réseau y manque, la plus grande de ses réserves.",
		),
		netuid: netuidFrench,
		taoPrice: {
			label: "Prix du TAO",
			help: "Change le TAO en dollars.",
			source: "environ le prix de décembre 2025",
		},
		sold: {
			label: "Paie qui est vendue",
			help: "Part de leur alpha que propriétaire, mineurs et validateurs vendent dans la journée. La part de root est toujours vendue ; les autres stakers gardent la leur.",
			source: VARIED,
		},
		burned: {
			label: "Retenu aux mineurs",
			help: "Part de l'alpha des mineurs que les validateurs donnent à la place du propriétaire, où il est brûlé.",
			source:
				"médiane de 128 sous-réseaux en août 2026, postérieure à l'essai : 27,8 % ; dans 36 d'entre eux, 99 % ou plus (JSONbored/metagraphed)",
		},
		minersPart: {
			label: "Part des mineurs",
			help: "De ce que laisse la part du propriétaire, ce qui va aux mineurs ; le reste va aux validateurs et à ceux qui misent chez eux.",
			source: "subtensor, coinbase/run_coinbase.rs : une moitié, ce qui fait 41 et 41 % avec 18 % au propriétaire",
		},
		copierStake: {
			label: "Mise qui copie",
			help: "Part de la mise dont les validateurs ne notent rien et répètent le consensus de l'époque précédente. Le graphique la fait varier.",
			source: `${OURS} : la copie est documentée, sa part de la mise ne l'est pas`,
		},
		newcomers: {
			label: "Nouveaux mineurs par jour",
			help: "Chacun prend la place du mineur qui gagne le moins et n'est plus immunisé.",
			source: VARIED,
		},
		change: {
			label: "Changement des mineurs par époque",
			help: "Part de la performance d'un mineur qui est nouvelle à chaque époque de 72 minutes.",
			source: VARIED,
		},
		spread: {
			label: "Dispersion de la performance",
			help: "Écart-type du logarithme de ce que réussissent les mineurs.",
			source: VARIED,
		},
		noise: {
			label: "Erreur d'une note",
			help: "Écart-type de l'erreur d'un validateur, en part de la vraie valeur.",
			source: "l'étude de la chaîne elle-même prend 0, 0,2 et 0,4 : subtensor, docs/consensus.md",
		},
		validators: {
			label: "Validateurs",
			help: "Validateurs qui ont un permis. Plus ils sont nombreux, plus la médiane pondérée par la mise est stable.",
			source: "médiane de 128 sous-réseaux en août 2026 (JSONbored/metagraphed)",
		},
		stakeSpread,
		miners: {
			label: "Places pour les mineurs",
			help: "Clés qui sont notées et payées.",
			source: `${OURS} : un tiers de celles qu'a la chaîne (subtensor, subnets/subnet.rs)`,
		},
		take,
		ownStake,
		rootTao: {
			label: "TAO sur root",
			help: "Toute la mise sur root. Elle reçoit une part de la moitié des validateurs, et il en reste moins pour l'alpha.",
			source: SNAPSHOT_FRENCH,
		},
		days: {
			label: "Jours de notation",
			help: "Sur combien de jours la paie des mineurs et des validateurs est moyennée.",
			source: OURS,
		},
	},
	figures: {
		"owner-share": "Part du propriétaire dans l'émission",
		"miner-share": "Part des mineurs dans l'émission",
		"burned-share": "Part de l'émission retenue aux mineurs et brûlée",
		"validator-share": "Part propre des validateurs dans l'émission",
		"staker-share": "Part de l'émission de ceux qui misent, root compris",
		"root-share": "Dont les stakers sur root",
		minted: "Alpha émis en un jour",
		price: "Prix de l'alpha dans la réserve",
		"owner-dollars": "Paie du propriétaire par jour au prix de la réserve",
		"miner-dollars": "Paie des mineurs par jour au prix de la réserve",
		"sold-alpha": "Alpha vendu en un jour",
		proceeds: "TAO que reçoivent les vendeurs",
		"price-fall": "Baisse du prix par les ventes d'un jour, si personne n'achète",
		"chain-tao": "TAO qu'apporte la chaîne dans la journée",
		needed: "TAO que doivent apporter des acheteurs dans la journée pour tenir le prix",
		"from-buyers": "Part du TAO des vendeurs que doivent apporter des acheteurs",
		proportion: "Chemin de la paie égale (0) à la paie proportionnelle (100)",
		"newcomers-paid": "Nouveaux mineurs payés en moins d'un jour",
		freeze: "Moindre mise qui copie, parmi celles essayées, où aucun nouveau mineur n'est payé",
		"rating-pays": "Paie par mise des validateurs qui notent",
		"copying-pays": "Paie par mise des validateurs qui copient",
	},
	tables: {
		start: startFrench,
		flow: { label: "Où va l'alpha d'un jour", columns: { from: "De", to: "Vers", amount: "Montant" } },
		roles: {
			label: "Paie d'un jour par rôle",
			columns: {
				role: {
					label: "Rôle",
					words: {
						owner: "Propriétaire",
						miners: "Mineurs",
						burned: "Retenu et brûlé",
						validators: "Validateurs",
						stakers: "Stakers d'alpha",
						root: "Stakers sur root",
					},
				},
				alpha: "Alpha",
				tao: "Valeur dans la réserve",
				dollars: "Valeur en dollars",
			},
		},
		copying: {
			label: "Ce que fait la copie, selon la mise qui copie",
			columns: {
				stake: "Mise qui copie",
				proportion: "De la paie égale à la paie proportionnelle",
				newcomers: "Nouveaux mineurs payés en moins d'un jour",
				rating: "Paie par mise de ceux qui notent",
				copier: "Paie par mise de ceux qui copient",
			},
		},
		miners: {
			label: "Mineurs",
			columns: { name: "Place", performance: "Performance à la fin", pay: "Paie par jour" },
		},
		validators: {
			label: "Validateurs et leurs stakers",
			columns: {
				name: "Validateur",
				kind: { label: "Sorte", words: { rates: "note les mineurs", copies: "copie" } },
				stake: "Mise",
				pay: "Sa propre paie par jour",
				stakers: "Paie par jour de ses stakers",
			},
		},
	},
	charts: {
		flow: {
			title: "Où va l'alpha d'un jour",
			description: "De l'émission aux rôles, et d'eux à la réserve, en alpha d'un jour.",
		},
		roles: {
			title: "Ce qu'il vaut",
			description:
				"Paie d'un jour par rôle en dollars, au prix de la réserve : personne ne pourrait tout vendre à ce prix.",
		},
		copying: {
			title: "Ce que fait la copie",
			description:
				"Nouveaux mineurs payés en moins d'un jour, et chemin de la paie égale à la paie proportionnelle à la performance, selon la mise des validateurs qui ne font que copier.",
			references: [HALF],
		},
		validators: {
			title: "Noter ou copier",
			description: "Paie par unité de mise des validateurs qui notent et de ceux qui copient, selon la mise qui copie.",
			references: [HALF, "moyenne de tous"],
		},
		pay: {
			title: "Paie et performance",
			description: "Chaque point est une place : ce que réussit à la fin son mineur, et ce qu'elle est payée par jour.",
		},
	},
	model: cardFrench,
	findings: {
		"3-1-roles": {
			measure: "part de l'émission qui va aux quatre rôles et à ce qui est brûlé, 100 %",
			counts:
				"Compte comme vrai là où propriétaire, mineurs, validateurs et stakers sont tous payés, comme le dit la règle de la chaîne.",
		},
		"3-1-capital-pays-participants": {
			measure: "part du TAO des vendeurs que doivent apporter des acheteurs pour que le prix tienne, au-dessus de 50 %",
			counts:
				"Compte comme vrai en partie là où des acheteurs doivent apporter l'essentiel du TAO contre lequel la paie d'un jour est vendue ; jamais pleinement, car la paie est faite de jetons neufs.",
		},
		"3-1-reward-proportional-to-performance": {
			measure: "chemin de la paie égale à la paie proportionnelle à la performance, au-dessus de 0, en %",
			counts:
				"Compte comme vrai là où la paie des mineurs est plus proche de leur performance que ne le serait une paie égale ; pleinement là où elle l'est plus de deux fois.",
		},
	},
	guess: { question: "Des jetons neufs d'un jour, quelle part reçoivent ceux qui ne font que miser ?" },
	benchmarks: [
		"Part du propriétaire dans les 7 200 alpha d'un jour : 11796/65535",
		"Prix après une vente de s dans une réserve de x : p·(x/(x + s))², en part de p",
		"Nouveaux mineurs payés là où 45 % de la mise copie : la moitié de la mise soutient un poids",
		"Nouveaux mineurs payés là où 55 % de la mise copie : seuls des copieurs pourraient relever leur poids",
	],
	phrases: {
		...subnetPhrases,
		...poolsPhrases,
		"Stakers get {} of a day's new tokens, miners {}, owner and validators most of the rest; buyers decide their worth.":
			"Les stakers reçoivent {} des jetons neufs d'un jour, les mineurs {}, propriétaire et validateurs presque tout le reste.",
		"The owner gets {}, validators {} for themselves.": "Le propriétaire reçoit {}, les validateurs {} pour eux-mêmes.",
		"{} is withheld from miners and burned; miners' part is worth {} a day.":
			"{} est retenu aux mineurs et brûlé ; la part des mineurs vaut {} par jour.",
		"What is sold brings {}; if nobody buys, the price falls by {} in the day.":
			"Ce qui est vendu rapporte {} ; si personne n'achète, le prix baisse de {} dans la journée.",
		"For the price to hold, buyers must bring {} a day beside the chain's {}.":
			"Pour que le prix tienne, des acheteurs doivent apporter {} par jour en plus des {} de la chaîne.",
		"The chain's own {} a day holds the price; buyers need bring [nothing](figure:needed).":
			"Les {} par jour de la chaîne elle-même tiennent le prix ; les acheteurs n'ont [rien](figure:needed) à apporter.",
		"Where {} of the stake copies, miners' pay goes {} of the way from equal pay to pay in proportion.":
			"Là où {} de la mise copie, la paie des mineurs fait {} du chemin de la paie égale à la paie proportionnelle.",
		"At no copying stake tried does rating freeze.":
			"À aucune mise qui copie, parmi celles essayées, les notes ne se figent.",
		"From {} of copying stake on, of those tried, ratings freeze and new miners are not paid at all.":
			"À partir de {} de mise qui copie, parmi celles essayées, les notes se figent et les nouveaux mineurs ne sont pas payés du tout.",
		"Pool and holdings are those of the [subnet chosen](parameter:subnet); {} of pay is sold.":
			"Réserve et avoirs sont ceux du [sous-réseau choisi](parameter:subnet) ; {} de la paie est vendue.",
		"all four are paid, by the rule": "les quatre sont payés, selon la règle",
		"The rule pays all four: the owner {} of emission, miners {} ({} is withheld from them), validators {} for themselves, and those who stake {}.":
			"La règle paie les quatre : le propriétaire {} de l'émission, les mineurs {} ({} leur est retenu), les validateurs {} pour eux-mêmes, et ceux qui misent {}.",
		"new tokens, {} % paid by buyers": "jetons neufs, {} % payés par des acheteurs",
		"new tokens; the chain buys most itself": "jetons neufs ; la chaîne achète l'essentiel elle-même",
		"Participants are paid in {} that are newly minted, whether stakers come or go. What is sold of it brings {}; for the price to hold, buyers must bring {}, which is {} of it. If nobody buys, the price falls by {} in the day.":
			"Les participants sont payés en {} nouvellement émis, que des stakers viennent ou partent. Ce qui en est vendu rapporte {} ; pour que le prix tienne, des acheteurs doivent en apporter {}, soit {}. Si personne n'achète, le prix baisse de {} dans la journée.",
		"Miners' pay goes {} of the way from equal pay to pay in proportion to what they achieve. {} of the stake only copies; above half of it the ratings freeze, and whoever comes anew is not paid at all. Owner and stakers are paid by what they hold.":
			"La paie des mineurs fait {} du chemin de la paie égale à la paie proportionnelle à ce qu'ils réussissent. {} de la mise ne fait que copier ; au-dessus de la moitié, les notes se figent et tout nouveau venu n'est pas payé du tout. Propriétaire et stakers sont payés selon ce qu'ils détiennent.",
		"ratings frozen, new miners unpaid": "notes figées, nouveaux mineurs impayés",
		"{} % of the way to proportional pay": "{} % du chemin vers la paie proportionnelle",
		Emission: "Émission",
		Miners: "Mineurs",
		Burned: "Brûlé",
		Validators: "Validateurs",
		"Validators' half": "Moitié des validateurs",
		"Stakers of alpha": "Stakers d'alpha",
		"Stakers on root": "Stakers sur root",
		"Sold to the pool": "Vendu à la réserve",
		Kept: "Gardé",
		"Slot {#}": "Place {}",
		miner: "mineur",
		"copies weights": "copie les poids",
		"rates miners": "note les mineurs",
		"{} of the stake copies": "{} de la mise copie",
		"Pay a day": "Paie par jour",
		"{} · {} · one day": "{} · {} · un jour",
		"{}: **{} alpha** a day, worth {} TAO at the pool's price.":
			"{} : **{} alpha** par jour, valant {} TAO au prix de la réserve.",
		"Alpha minted": "Alpha émis",
		"7,200 blocks of the day": "7 200 blocs du jour",
		"Half of what the owner leaves": "Moitié de ce que laisse le propriétaire",
		"Owner's part": "Part du propriétaire",
		"11796/65535, about 18 %": "11796/65535, environ 18 %",
		'Nobody called "{=}" takes part. Choose somebody of the run.':
			"Personne nommé « {} » ne prend part. Choisissez quelqu'un de l'exécution.",
		"Miners' part": "Part des mineurs",
		"less {} that is burned": "moins {} qui sont brûlés",
		"Its share of the incentive": "Sa part de l'incitation",
		"mean over the days of rating": "moyenne sur les jours de notation",
		"Root's part of the validators' half": "Part de root dans la moitié des validateurs",
		"0.18 × TAO on root against that plus the alpha issued: {}":
			"0,18 × TAO sur root, rapporté à cela plus l'alpha émis : {}",
		"less the validators' take of {}": "moins la commission des validateurs de {}",
		"Validators' half without root's part": "Moitié des validateurs sans la part de root",
		"Its share of the dividends": "Sa part des dividendes",
		"{} of {} and of root's {}": "{} de {} et des {} de root",
		"Earned on its own stake": "Gagné sur sa propre mise",
		"{} of the rest": "{} du reste",
		"take and own earnings": "commission et gains propres",
		"less the take of {} and the validator's own {}": "moins la commission de {} et les {} propres du validateur",
		"root stakers": "stakers sur root",
		"Stakers {#}": "Stakers {}",
	},
};
