import { type ChartWords, type FiguresWords, type ParametersWords, type TableWords } from "../../kit/french.ts";
import { type Phrases } from "../../kit/phraseBook.ts";
import { OURS } from "../commonFrench.ts";
import { type rolesOutput, type validatorsOutput } from "./commonOutputs.ts";
import { type ownMinersOutput } from "./ownMiners.ts";
import { type validatorFigureOutputs } from "./validatorFigures.ts";
import { type validatorParameters } from "./validatorParameters.ts";

/* What subnet simulations share, in French. */

export const ownMinersFrench: TableWords<typeof ownMinersOutput> = {
	label: "Vos mineurs selon cette règle",
	columns: {
		miner: "Mineur",
		score: "Score",
		worth: "Ce que la règle en fait, meilleur = 100",
		share: "Part de la paie des mineurs",
		pay: "Paie",
		proportional: "Part si elle suivait le score",
	},
};

export const OWN_MINERS_FRENCH: Phrases = {
	"UID {}": "UID {}",
	"What each miner of your file would be paid by this rule is a table of its own; everything else here is of the model's own miners.":
		"Ce que chaque mineur de votre fichier toucherait selon cette règle a son propre tableau ; tout le reste porte sur les mineurs du modèle.",
	"Your file replaces no knob; on its table acts only “{}”.":
		"Votre fichier ne remplace aucun réglage ; sur son tableau n'agit que « {} ».",
	"Your file replaces no knob; on its table act only “{}” and “{}”.":
		"Votre fichier ne remplace aucun réglage ; sur son tableau n'agissent que « {} » et « {} ».",
};

export const validatorParametersFrench: ParametersWords<typeof validatorParameters> = {
	validators: {
		label: "Validateurs",
		help: "Validateurs qui ont un permis. Plus ils sont nombreux, plus la médiane pondérée par la mise est stable.",
		source: `${OURS} : parmi 128 sous-réseaux, la médiane était de 11 en août 2026 (JSONbored/metagraphed)`,
	},
	stakeSpread: {
		label: "Inégalité de la mise",
		help: "Écart-type du logarithme de la mise au sein d'une sorte de validateurs : 0 veut dire égale, 1,5 en laisse la plus grande part à un seul.",
		source: `${OURS} : avec 8 validateurs, la plus grande part médiane est proche d'un tiers ; les sous-réseaux réels sont plus inégaux (médiane de 59 %, août 2026)`,
	},
	cartelStake: {
		label: "Mise du cartel",
		help: "Part de la mise dont les validateurs donnent leur poids à leurs propres mineurs. À partir de la moitié, elle fixe seule le consensus.",
		source: `${OURS} ; les mondes tirés s'arrêtent à 40 %, car à partir de la moitié c'est une prise de contrôle et non plus une question de notation`,
	},
	copierStake: {
		label: "Mise des copieurs de poids",
		help: "Part de la mise restante dont les validateurs n'évaluent rien et répètent le consensus de l'époque précédente.",
		source: `${OURS} : la copie est documentée, sa part de la mise ne l'est pas`,
	},
	noisyStake: {
		label: "Mise des validateurs négligents",
		help: "Part de la mise encore restante dont les validateurs mesurent, mais mal.",
		source: OURS,
	},
	carelessness: {
		label: "Bruit des validateurs négligents",
		help: "Écart-type du logarithme de l'erreur de leurs notes.",
		source: `${OURS} : l'étude du consensus par la chaîne elle-même prend des écarts de poids de 0,4`,
	},
	take: {
		label: "Commission des validateurs",
		help: "Ce que les validateurs gardent de ce que gagnent leurs stakers.",
		source: "subtensor, subnets/subnet.rs : 18 % par défaut et au plus",
	},
	ownStake: {
		label: "Mise propre des validateurs",
		help: "Part de la mise d'un validateur qui lui appartient ; le reste lui est délégué par des stakers.",
		source: OURS,
	},
	rootProportion: {
		label: "Part de root",
		help: "Part de la moitié des validateurs qui va aux stakers de TAO sur root : 0,18 × le TAO de root, rapporté à cela plus l'alpha du sous-réseau.",
		source:
			"subtensor, coinbase/run_coinbase.rs : environ 20 % avec 5,5 M de TAO sur root et 4 M d'alpha émis (nos chiffres ronds pour décembre 2025)",
	},
};

export const validatorFiguresFrench: FiguresWords<typeof validatorFigureOutputs> = {
	"rules-agree": "Corrélation de rang de la paie des validateurs par mise, entre les deux règles",
	moved: "Paie qui changerait de mains si la moyenne décidait",
	"honest-per-stake": "Paie par mise des validateurs soigneux (règle de la chaîne)",
	"copier-per-stake": "Paie par mise des copieurs de poids (règle de la chaîne)",
	"cartel-per-stake": "Paie par mise du cartel (règle de la chaîne)",
	"copier-per-stake-mean": "Paie par mise des copieurs de poids (proximité de la moyenne)",
	"cartel-per-stake-mean": "Paie par mise du cartel (proximité de la moyenne)",
	"validator-stake-correlation": "Corrélation de rang de la paie des validateurs avec leur mise",
	"validator-accuracy-correlation": "Corrélation de rang de la paie des validateurs avec leur justesse",
};

const validatorKindLabels = {
	honest: "évalue avec soin",
	noisy: "évalue avec du bruit",
	cartel: "favorise ses propres mineurs",
	copier: "copie les poids",
};

export const validatorsFrench: TableWords<typeof validatorsOutput> = {
	label: "Validateurs",
	columns: {
		validator: "Validateur",
		kind: { label: "Sorte", words: validatorKindLabels },
		who: "Validateur, par sorte",
		stake: "Mise",
		yuma: "Paie par mise, règle de la chaîne",
		mean: "Paie par mise, proximité de la moyenne",
		nearness: "Proximité de la note moyenne",
		trust: "Confiance du validateur",
		pay: "Paie",
		stakers: "Paie de ses stakers",
	},
};

export const rolesFrench: TableWords<typeof rolesOutput> = {
	label: "Paie par rôle",
	columns: {
		role: {
			label: "Rôle",
			words: {
				owner: "Propriétaire",
				miners: "Mineurs",
				validators: "Validateurs",
				stakers: "Stakers d'alpha",
				root: "Stakers sur root",
				burned: "Brûlé",
			},
		},
		pay: "Paie",
		share: "Part de l'émission",
	},
};

/** Columns that every table of miners has. @param kinds kinds of miners by id */
export const minerColumnsFrench = (kinds: Readonly<Record<string, string>>) => ({
	miner: "Mineur",
	kind: { label: "Sorte", words: kinds },
	pay: "Paie",
	share: "Part de la paie des mineurs",
});

export const PAY_BY_KIND = "Part de la paie des mineurs par sorte de mineurs";

/** Charts that every subnet simulation may draw. */
export const subnetChartsFrench = {
	"pay-by-kind": {
		title: "À qui va la paie des mineurs",
		description:
			"Part de la paie des mineurs par sorte de mineurs, un point par jour. À mérite égal, une sorte plus nombreuse reçoit plus.",
	},
	validators: {
		title: "Les validateurs sous deux règles",
		description:
			"Paie par unité de mise de chaque validateur : selon le consensus et les liens (bonds) de la chaîne, et selon la proximité de la moyenne de toutes les notes. 1 veut dire en proportion de la mise.",
		references: ["en proportion de la mise"],
	},
	roles: {
		title: "Ce que gagne chaque rôle",
		description:
			"Alpha par jour et par rôle : 18 % au propriétaire, le reste moitié aux mineurs, moitié aux validateurs et à ceux qui misent.",
		references: [],
	},
} satisfies Readonly<Record<string, ChartWords>>;

/** What runs of a subnet say: who takes part, and why somebody was paid. */
export const subnetPhrases: Phrases = {
	"runs the subnet": "dirige le sous-réseau",
	"stake alpha": "misent de l'alpha",
	"stake TAO on root": "misent du TAO sur root",
	"Root stakers": "Stakers sur root",
	"Stakers of {}": "Stakers du {}",
	"Share of the role's pay": "Part de la paie du rôle",
	"Pay over the run": "Paie sur toute l'exécution",
	"Validator trust, mean": "Confiance du validateur, moyenne",
	"Dividends, mean": "Dividendes, moyenne",
	"{#} careful": "{} soigneux",
	"{#} careless": "{} négligent",
	"{#} cartel": "{} cartel",
	"{#} copier": "{} copieur",
	"There is no epoch {}. Use {} to {}.": "Il n'y a pas d'époque {}. Choisissez de {} à {}.",
	'There is no participant "{=}" in this run.': "Il n'y a pas de participant « {} » dans cette exécution.",
	"{=} · {} · epoch {}": "{} · {} · époque {}",
	"Sum of epochs {} to {}": "Somme des époques {} à {}",
	"this epoch's pay and that of all before it": "la paie de cette époque et de toutes les précédentes",
	"{}: **{} alpha** in epoch {}, {} alpha since the run began.":
		"{} : **{} alpha** à l'époque {}, {} alpha depuis le début de l'exécution.",
	"Alpha of the epoch": "Alpha de l'époque",
	"{#} blocks × {#} alpha": "{} blocs × {} alpha",
	"Owner's cut": "Part du propriétaire",
	"Pay in this epoch": "Paie de cette époque",
	"Alpha for stakers on root": "Alpha des stakers sur root",
	"{} % of the validators' half, {} alpha": "{} % de la moitié des validateurs, {} alpha",
	"Validators' take": "Commission des validateurs",
	"{} × {}, kept by the validators that root stakes with":
		"{} × {}, gardé par les validateurs auprès desquels root mise",
	"Weight from {}": "Poids donné par {}",
	"{}; holds {} % of stake": "{} ; détient {} % de la mise",
	Consensus: "Consensus",
	"the largest weight that validators with half of the stake give at least: {}":
		"le plus grand poids que donnent au moins des validateurs qui ont la moitié de la mise : {}",
	Rank: "Rang",
	"Ranks of all miners": "Rangs de tous les mineurs",
	"the same sum for every miner, added up": "la même somme pour chaque mineur, additionnées",
	Incentive: "Incitation",
	"Alpha for all miners": "Alpha de tous les mineurs",
	"({} − owner's {}) ÷ 2": "({} − {} du propriétaire) ÷ 2",
	"the slot is the owner's: what it earns is burned": "la place est au propriétaire : ce qu'elle gagne est brûlé",
	Stake: "Mise",
	"share of all stake with this validator": "part de toute la mise qui est chez ce validateur",
	Dividends: "Dividendes",
	"its bonds × incentives, as a share of all validators'":
		"ses liens (bonds) × incitations, en part de ceux de tous les validateurs",
	"nobody has set weights yet: by stake": "personne n'a encore donné de poids : selon la mise",
	"Alpha for all validators": "Alpha de tous les validateurs",
	"({} − owner's {}) ÷ 2 − root's {}": "({} − {} du propriétaire) ÷ 2 − {} de root",
	"{} − owner's {} − root's {}: nobody is rated, so the miners' half is here too":
		"{} − {} du propriétaire − {} de root : personne n'est noté, la moitié des mineurs est donc ici aussi",
	"This validator's and its stakers'": "À ce validateur et à ses stakers",
	"After the take": "Après la commission",
	"{} × (1 − {}), the stake that is not the validator's": "{} × (1 − {}), la mise qui n'est pas au validateur",
	Take: "Commission",
	"{} × ({} + {} of root's part)": "{} × ({} + {} de la part de root)",
	"Earned by its own stake": "Gagné par sa propre mise",
	"Validator trust": "Confiance du validateur",
	"its weights after clipping to the consensus, added up": "ses poids une fois ramenés au consensus, additionnés",
	"Bond to {}": "Lien (bond) avec {}",
	"bond {#} × incentive {#}": "lien {} × incitation {}",
	"Bonds to the other {} miners": "Liens (bonds) avec les {} autres mineurs",
	"bond × incentive, added up": "lien × incitation, additionnés",
};
