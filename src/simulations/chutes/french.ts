import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import {
	minerColumnsFrench,
	ownMinersFrench,
	PAY_BY_KIND,
	rolesFrench,
	subnetChartsFrench,
	validatorFiguresFrench,
	validatorParametersFrench,
	validatorsFrench,
} from "../shared/subnet/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { CODE, phrasesFrench } from "./frenchPhrases.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

/** Kinds of miners as columns. */
const kindsFrench = {
	small: "Fournisseur",
	large: "Gros fournisseur",
	flaky: "Peu fiable",
	splitter: "Clé répartie",
	self: "Auto-client",
	cloud: "Clé du cloud",
	insider: "Initié",
};

export const chutesFrench: French<typeof parameters, typeof outputs> = {
	title: "Chutes : inférence sur GPU",
	question:
		"Que gardent les usagers quand tombe un mineur, le plus gros détenteur de GPU ou la passerelle de l'équipe ?",
	parameters: {
		days: {
			label: "Jours",
			help: "Durée de l'exécution. Les mineurs travaillent déjà depuis sept jours. Les pannes viennent à 40, 55 et 70 % de l'exécution.",
			source: `${OURS} : quatre fenêtres de notation`,
		},
		miners: {
			label: "Mineurs",
			help: "Clés qui servent, sur 256 places.",
			source: `${OURS}, pour un graphique lisible`,
		},
		gpus: {
			label: "GPU des mineurs honnêtes",
			help: "Tous les GPU avant l'arrivée de l'entreprise du cloud, inégalement répartis.",
			source: `${CODE} : plus de 8 000 (selon le propriétaire)`,
		},
		utilisation: {
			label: "Emploi des GPU",
			help: "Demande des usagers, en part de ce que tous les GPU pourraient servir au départ. Le reste est ce qui absorbe les pannes.",
			source: `${OURS} : aucun chiffre public`,
		},
		cloudShare: {
			label: "Part d'une entreprise du cloud",
			help: "À partir du jour 5, une entreprise aux machines bon marché tient cette part de tous les GPU.",
			source: `${OURS} ; le plus gros mineur d'une semaine vérifiée a reçu 18,2 % (exemple de chutes-audit)`,
		},
		cloudCost: {
			label: "Coût de l'entreprise du cloud",
			help: "Ce que lui coûte un GPU, rapporté à ce que paient les autres.",
			source: `${CODE} : 40 % du coût marginal des autres`,
		},
		keysPerOwner: {
			label: "Clés des gros détenteurs",
			help: "Sur combien de clés l'entreprise du cloud et le fournisseur réparti étalent leurs GPU.",
			source: OURS,
		},
		ownColdkeys: {
			label: "Un compte pour chaque clé",
			help: "Seule compte la meilleure clé d'un compte. Qui ouvre un compte par clé contourne la règle.",
			source: `${CODE} : un compte ne coûte rien, contourner est donc la valeur par défaut`,
		},
		gateways: {
			label: "Passerelles indépendantes",
			help: "Interfaces de programmation par où arrivent les appels. En réalité une seule, tenue par l'équipe ; davantage est une hypothèse.",
			source: `${CODE} : un validateur principal, tenu par l'équipe, achemine tous les appels`,
		},
		outageHours: {
			label: "Durée d'une panne",
			help: "Heures que dure chacune des trois pannes.",
			source: OURS,
		},
		gpuCost: {
			label: "Coût d'un GPU",
			help: "Ce que coûte à un mineur une heure d'un GPU, en moyenne ; d'un mineur à l'autre, l'écart est d'un quart.",
			source: `${OURS} : des recettes de 15 000 $ par jour feraient 30 à 40 % du coût, soit 0,20 à 0,26 $ pour chacun des 8 000 GPU`,
		},
		alphaPrice: {
			label: "Prix de l'alpha",
			help: "Ce que vaut un alpha du sous-réseau ; il reste où il est.",
			source:
				"prix quotidiens du sous-réseau 64 : 0,0752 à 0,109 TAO, du 1er septembre au 29 octobre 2025 (alphamind-transparency)",
		},
		taoPrice: {
			label: "Prix du TAO",
			help: "Dollars pour un TAO.",
			source: "presse financière : environ 282 $ à la mi-décembre 2025, 538 $ au sommet du 1er novembre",
		},
		revenue: {
			label: "Recettes des usagers",
			help: "Ce que paient les usagers en un jour.",
			source: `${CODE} : 5,5 millions de dollars par an (tao.media, source non indépendante)`,
		},
		callsPerGpu: {
			label: "Appels par GPU",
			help: "Appels menés à bien en une heure par un GPU occupé.",
			source: `${OURS} : 130 milliards de jetons par jour sur 8 000 GPU occupés à 60 % font 150 appels de 7 500 jetons chacun`,
		},
		privatePrice: {
			label: "Prix d'une instance privée",
			help: "Ce que paie un usager pour un GPU à lui, rapporté à ce que celui-ci coûte au mineur. Un auto-client le paie pour ses propres GPU.",
			source: OURS,
		},
		adapt: {
			label: "Les mineurs réagissent au profit",
			help: "Une fois par jour, les mineurs honnêtes ajoutent des GPU quand la paie dépasse le coût d'un cinquième, et en retirent quand elle ne le couvre pas.",
			source: `${CODE} : ils s'ajustent quand la récompense marginale dépasse le coût`,
		},
		...validatorParametersFrench,
	},
	figures: {
		served: "Appels servis aux mêmes heures des jours normaux",
		"served-miner": "Appels servis pendant la panne d'un mineur ordinaire",
		"served-biggest": "Appels servis pendant la panne du plus gros détenteur",
		"served-gateway": "Appels servis pendant la panne de la passerelle de l'équipe",
		"largest-maker": "Appels qui vont aux modèles d'un seul créateur",
		"makers-hhi": "Concentration des appels par créateur du modèle (HHI)",
		"self-net": "Ce que louer ses propres GPU ajoute à la paie d'un auto-client, loyer déduit",
		"work-correlation": "Corrélation de rang entre la paie et le travail pour les usagers",
		"self-multiple": "Paie par GPU d'un auto-client, face à un petit fournisseur",
		"split-multiple": "Paie par GPU d'un fournisseur réparti sur plusieurs clés, face à un petit fournisseur",
		"large-multiple": "Paie par GPU d'un gros fournisseur, face à un petit",
		"flaky-multiple": "Paie par GPU d'un fournisseur peu fiable, face à un petit fournisseur",
		"cloud-share": "Part des GPU qu'apporte l'entreprise du cloud",
		"cloud-pay": "Part de la paie des mineurs qu'elle reçoit à la fin",
		survivors: "Mineurs honnêtes qui gardent au moins la moitié de leurs GPU",
		"pay-hhi": "Concentration de la paie des mineurs par détenteur (HHI)",
		"pay-top": "Part de la paie des mineurs qui va au détenteur le mieux payé",
		emission: "Valeur de l'émission des mineurs",
		cost: "Coût de tous les GPU à la fin",
		covered: "Coût que couvrent les paiements des usagers",
		...validatorFiguresFrench,
	},
	tables: {
		"own-miners": ownMinersFrench,
		outages: {
			label: "Ce que gardent les usagers",
			columns: {
				down: {
					label: "Ce qui est en panne",
					words: {
						nothing: "rien",
						miner: "un mineur ordinaire",
						biggest: "le plus gros détenteur",
						gateway: "la passerelle de l'équipe",
					},
				},
				served: "Appels servis",
			},
		},
		availability: { label: "Appels servis", columns: { day: "Jour", served: "Appels servis" } },
		"pay-by-kind": { label: PAY_BY_KIND, columns: { day: "Jour", ...kindsFrench } },
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({
					small: "petit fournisseur",
					large: "gros fournisseur",
					flaky: "fournisseur peu fiable",
					splitter: "un fournisseur sur plusieurs clés",
					self: "se loue ses propres GPU",
					cloud: "entreprise du cloud",
					insider: "ne sert rien, appartient au cartel",
				}),
				work: "Part du travail pour les usagers",
				gpus: "GPU à la fin",
			},
		},
		cloud: {
			label: "Une entreprise du cloud arrive, une fois que tous ont réagi",
			columns: {
				share: "Part des GPU qu'elle apporte",
				company: "Part des GPU qu'elle finit par tenir",
				survivors: "Mineurs honnêtes qui restent",
				hhi: "Concentration des GPU (HHI)",
			},
		},
		rules: {
			label: "Les sept derniers jours sous d'autres règles",
			columns: {
				rule: {
					label: "Règle",
					words: {
						code: "Comme dans le code",
						linear: "Chutes différentes sans exposants",
						noUnique: "Sans terme pour les chutes différentes",
						work: "Le travail seul",
						owner: "Une clé compte par vrai détenteur",
					},
				},
				...kindsFrench,
			},
		},
		validators: validatorsFrench,
		roles: rolesFrench,
	},
	charts: {
		"pay-by-kind": subnetChartsFrench["pay-by-kind"],
		outages: {
			title: "Ce que gardent les usagers",
			description:
				"Appels servis quand rien n'est en panne, et dans chacune des trois pannes : d'un mineur ordinaire, du détenteur qui a le plus de GPU, de la passerelle de l'équipe.",
		},
		availability: {
			title: "Heure par heure",
			description:
				"Appels servis heure par heure. Trois pannes sont marquées : d'un mineur ordinaire, du plus gros détenteur, de la passerelle de l'équipe.",
		},
		"pay-against-skill": {
			title: "Paie selon le talent",
			description:
				"Chaque point est une clé : sa part du travail fait pour les usagers, et ce qu'elle a été payée. Les points hauts, à gauche, sont payés pour autre chose.",
		},
		cloud: {
			title: "Une entreprise du cloud arrive",
			description:
				"Ce qui reste une fois que tous ont réagi, selon la part des GPU qu'apporte l'entreprise : sa propre part, et les mineurs honnêtes qui restent.",
		},
		rules: {
			title: "La même semaine sous d'autres règles",
			description: "Parts de la note par sorte de mineurs, sous la vraie règle et sous des variantes.",
		},
		validators: subnetChartsFrench.validators,
		roles: subnetChartsFrench.roles,
	},
	model: cardFrench,
	findings: {
		"3-3-amazon-massive-miner": {
			measure:
				"part de la paie de l'entreprise du cloud, rapportée à la part des GPU qu'elle apporte, au-dessus de 0,5",
			counts:
				"Compte comme vrai là où la part de la paie d'une entreprise atteint au moins la moitié de la part des GPU qu'elle apporte ; pleinement à partir de quatre cinquièmes, si moins de la moitié des mineurs honnêtes restent.",
		},
	},
	guess: {
		question:
			"Un mineur appelle en secret ses propres machines. Combien de fois la paie par GPU d'un petit fournisseur reçoit-il ?",
	},
	benchmarks: [
		"GPU honnêtes qui restent : racine de L·(L + B) = N·E pour des coûts également répartis (N = 1 000, B = 500, E = 300)",
	],
	measured: [
		{
			date: "une semaine vérifiée de 2025",
			note: "Le mineur le mieux payé ; les suivants avaient 11,5, 8,9 et 7,3 %.",
		},
	],
	phrases: phrasesFrench,
};
