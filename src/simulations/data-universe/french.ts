import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import {
	minerColumnsFrench,
	OWN_MINERS_FRENCH,
	ownMinersFrench,
	PAY_BY_KIND,
	rolesFrench,
	subnetChartsFrench,
	subnetPhrases,
	validatorFiguresFrench,
	validatorParametersFrench,
	validatorsFrench,
} from "../shared/subnet/french.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const CODE = "code de Data Universe (macrocosm-os/data-universe, décembre 2025)";

export const dataUniverseFrench: French<typeof parameters, typeof outputs> = {
	title: "Data Universe : données des réseaux sociaux",
	question: "Inventer des données rapporte-t-il ?",
	parameters: {
		days: {
			label: "Jours",
			help: "Durée de l'exécution. Les mineurs collectent déjà depuis 30 jours.",
			source: `${OURS} : aussi longtemps que comptent les données`,
		},
		miners: {
			label: "Mineurs",
			help: "Clés qui collectent, sur 256 places.",
			source: `${OURS}, pour un graphique lisible ; le vrai sous-réseau remplit presque les 256 places`,
		},
		capacitySpread: {
			label: "Dispersion de la capacité",
			help: "Écart-type du logarithme du nombre de messages qu'un collecteur peut récupérer.",
			source: OURS,
		},
		fabricators: {
			label: "Inventeurs",
			help: "Part des mineurs qui gonflent leurs vrais messages de messages inventés.",
			source: `${OURS} : les commentaires du code du projet signalent des données inventées, non leur part`,
		},
		fakeShare: {
			label: "Part inventée",
			help: "Quelle part de ce que déclare un inventeur est inventée.",
			source: OURS,
		},
		freeloaders: {
			label: "Resquilleurs",
			help: "Part des mineurs qui déclarent, un jour plus tard, ce qu'un autre mineur a publié.",
			source: OURS,
		},
		sybilKeys: {
			label: "Clés aux mêmes données",
			help: "Un collecteur enregistre ce nombre de clés et déclare les mêmes messages avec chacune.",
			source: `${OURS} ; les commentaires du code du projet signalent un groupe de 164 clés`,
		},
		exponent: {
			label: "Exposant de la crédibilité",
			help: "À quel point une crédibilité perdue réduit la note.",
			source: `${CODE} : 2,5`,
		},
		checkHours: {
			label: "Heures entre contrôles",
			help: "Combien de temps un validateur attend avant de contrôler de nouveau un mineur ; chaque contrôle porte sur un message, ou sur deux.",
			source: `${CODE} : au plus un contrôle par mineur en 60 minutes`,
		},
		honestFailure: {
			label: "Vrais messages qui échouent au contrôle",
			help: "Messages qui étaient vrais et ne se retrouvent plus : effacés, modifiés, bloqués.",
			source: OURS,
		},
		defaultWeight: {
			label: "Poids des étiquettes non demandées",
			help: "Ce que compte un message que personne n'a demandé, contre 1 à 5 pour les étiquettes demandées.",
			source: `${CODE} : 0,005 dans le code, 0,3 dans le README`,
		},
		ownerBurn: {
			label: "Poids donné à la clé du propriétaire",
			help: "Les validateurs donnent cette part de tout le poids à la clé du propriétaire, et la chaîne brûle ce qu'elle gagne.",
			source: `${CODE} : 60 % en décembre 2025, environ 70 % en août 2026`,
		},
		...validatorParametersFrench,
	},
	figures: {
		"rank-correlation": "Corrélation de rang entre la paie et les messages frais, demandés, différents",
		overlap: "Paie qui suit les messages frais, demandés, différents",
		"honest-share": "Paie des mineurs qui va aux collecteurs",
		"honest-merit": "Messages frais, demandés, différents qui viennent des collecteurs",
		"fabricator-share": "Paie d'un inventeur, face à un collecteur",
		"freeloader-share": "Paie d'un resquilleur, face au collecteur qu'il copie",
		"hoarder-share": "Paie d'un thésauriseur, face à un collecteur",
		"burst-share": "Paie d'un mineur éclair, face à un collecteur",
		"twin-share": "Paie d'une clé jumelle, face à un collecteur",
		"twin-multiple": "Paie de toutes les clés jumelles, face à un collecteur typique",
		gini: "Gini de la paie des mineurs, sans la part brûlée",
		burned: "Émission des mineurs qui est brûlée",
		"best-invented": "Part de messages inventés qui rapporte le plus",
		"best-gain": "Ce que cette part ajoute à la paie",
		duplication: "Fois qu'un message est détenu, vrais messages seulement",
		coverage: "Messages du monde que quelqu'un détient",
		checks: "Contrôles ponctuels de tous les validateurs",
		"first-catch": "Temps avant le premier contrôle raté d'un inventeur chez un validateur",
		evaluators: "Validateurs qui contrôlent eux-mêmes",
		...validatorFiguresFrench,
	},
	tables: {
		"own-miners": ownMinersFrench,
		"pay-by-kind": {
			label: PAY_BY_KIND,
			columns: {
				day: "Jour",
				collector: "Collecteur",
				fabricator: "Inventeur",
				freeloader: "Resquilleur",
				hoarder: "Thésauriseur",
				sybil: "Clé jumelle",
				burst: "Mineur éclair",
				insider: "Initié",
				burn: "Clé du propriétaire",
			},
		},
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({
					collector: "collecte des messages frais",
					fabricator: "gonfle de messages inventés",
					freeloader: "déclare ce que d'autres ont publié",
					hoarder: "ne collecte plus, garde de vieux messages",
					sybil: "mêmes messages sur plusieurs clés",
					burst: "déclare beaucoup d'un coup, puis part",
					insider: "ne collecte rien, appartient au cartel",
					burn: "clé du propriétaire : brûlé",
				}),
				merit: "Part des messages frais, demandés, différents",
				credibility: "Crédibilité à la fin",
			},
		},
		responses: {
			label: "Ce que rapportent des messages inventés",
			columns: {
				invented: "Part inventée de ce qui est déclaré",
				set: "Avec l'exposant réglé",
				"exponent-1": "Exposant 1",
				"exponent-1-5": "Exposant 1,5",
				"exponent-2": "Exposant 2",
				"exponent-2-5": "Exposant 2,5",
				"exponent-3": "Exposant 3",
				"exponent-3-5": "Exposant 3,5",
				"exponent-4": "Exposant 4",
			},
		},
		labels: {
			label: "Ce qui est demandé et ce qui est collecté",
			columns: {
				label: "Étiquette",
				wanted: "Poids de la demande",
				volume: "Messages en une heure",
				covered: "Part de ses messages que quelqu'un détient",
			},
		},
		validators: validatorsFrench,
		roles: rolesFrench,
		audit: {
			label: "Qui peut vérifier quoi",
			columns: {
				step: "Étape",
				where: "Où elle se passe",
				outsider: "Quelqu'un d'extérieur peut-il la recalculer ?",
				part: "Recalculé de l'extérieur : tout, en partie (tracé à moitié), rien",
			},
		},
	},
	charts: {
		responses: {
			title: "Ce que rapporte l'invention",
			description:
				"Paie d'un inventeur face au même mineur qui n'invente rien, selon la part inventée : avec l'exposant de crédibilité réglé, et avec d'autres. Là où une ligne dépasse 100 %, inventer rapporte.",
			references: ["sans rien inventer"],
		},
		"pay-by-kind": subnetChartsFrench["pay-by-kind"],
		"pay-against-skill": {
			title: "Paie selon le talent",
			description:
				"Chaque point est un mineur : sa part des messages frais, demandés et différents, et ce qu'il a été payé. Les points hauts, à gauche, sont payés pour autre chose.",
		},
		labels: {
			title: "Demandé et collecté",
			description:
				"Chaque point est une étiquette : à quel point elle est demandée, et quelle part en est détenue par quelqu'un.",
		},
		audit: {
			title: "Qui peut vérifier quoi",
			description:
				"D'un message à un paiement : quelles étapes peuvent être recalculées de l'extérieur. Une barre pleine veut dire oui, une demi-barre en partie, aucune barre non ; le tableau derrière dit où se passe chaque étape. D'après la lecture du code, non l'exécution.",
		},
		validators: subnetChartsFrench.validators,
		roles: subnetChartsFrench.roles,
	},
	model: {
		purpose:
			"Voir qui paient les règles de valeur et de crédibilité du sous-réseau : des messages frais et demandés, ou des messages inventés, des copies et des clés multiples ; et quelles étapes quelqu'un d'extérieur peut vérifier.",
		entities:
			"40 étiquettes de trois sources dont les volumes suivent une loi de Zipf, certaines demandées ; des mineurs (collecteurs de capacité diverse, inventeurs, resquilleurs, thésauriseurs, clés aux mêmes messages, mineurs éclair, initiés d'un cartel) ; des validateurs ; le propriétaire, dont la clé reçoit une part de tout le poids, qui est brûlée ; des stakers.",
		process:
			"Chaque heure, les mineurs ajoutent des messages à des lots d'une étiquette et d'une heure. La valeur d'un lot est divisée selon qui d'autre le détient, pondérée par la source et la demande, et baisse avec l'âge pour devenir nulle après 30 jours. Les validateurs contrôlent un ou deux messages d'un mineur à la fois ; la crédibilité est une moyenne mobile, et la note est la valeur plus les bonus, multipliée par la crédibilité à la puissance 2,5. Qui déclare davantage doit d'abord le prouver. Tous les 361 blocs, les poids sont donnés en proportion et la chaîne paie.",
		patterns:
			"Les données perdent la moitié de leur valeur en 30 jours puis ne comptent plus ; ce que plusieurs détiennent est partagé ; la crédibilité de qui invente une part f se stabilise près de 1 − f ; des clés multiples aux mêmes messages ont été vues sur le vrai sous-réseau.",
		scales:
			"Messages et contrôles à l'heure, paie à l'époque de 361 blocs. État : messages par mineur, étiquette et heure ; crédibilité par validateur et mineur ; liens (bonds).",
		scheduling:
			"Chaque heure, tous les mineurs collectent à la fois, puis chaque validateur contrôle les mineurs dont c'est le tour ; les poids sont donnés à la fin d'une époque.",
		initial: "Avant la première paie, les mineurs collectent depuis 30 jours et sont contrôlés depuis quatre.",
		stochasticity:
			"La capacité est log-normale ; les volumes des étiquettes suivent la loi de Zipf ; les messages qui se recouvrent et ce que trouve un contrôle sont tirés au sort.",
		equations: [
			{
				gives: "valeur d'un lot",
				formula:
					"ses octets² / octets de tous ceux qui le détiennent × source × demande × (1 − âge / 60 jours), 0 à partir de 30 jours",
			},
			{ gives: "crédibilité après un contrôle", formula: "0,85·crédibilité + 0,15·part trouvée valable" },
			{ gives: "note", formula: "(valeur + bonus) × crédibilité^2,5" },
			{ gives: "poids", formula: "(1 − part du propriétaire) × note / somme des notes" },
		],
		leftOut: [
			"Les messages sont comptés en octets par étiquette et par heure et tirés au sort dans une étiquette ; ils ne sont pas suivis un à un.",
			"Un contrôle reconnaît un message inventé chaque fois qu'il tombe dessus ; les vrais messages effacés ont un seul taux fixe.",
			"Les envois de fichiers sont contrôlés une fois par jour et les commandes viennent toutes les six heures par validateur : notre choix, les vrais rythmes ne sont pas fixés.",
			"Les resquilleurs copient ce qui est public après un jour et réussissent les contrôles ; copier un index sans les données les ferait échouer.",
			"Personne ne change de conduite en voyant sa paie ; la meilleure part de messages inventés est calculée à côté de l'exécution.",
			"Aucun mineur n'est remplacé, aucune nouvelle clé ne s'enregistre, et le coût de la collecte n'est pas compté.",
		],
	},
	findings: {
		"3-2-data-universe-collects-real-time": {
			measure:
				"paie des mineurs qui suit les messages frais, demandés, différents, au-dessus de 50 %, en points de pourcentage",
			counts:
				"Compte comme vrai là où au moins la moitié de la paie suit les messages frais, demandés et différents ; pleinement à partir de 80 %.",
		},
	},
	guess: {
		question:
			"Quelqu'un remet les mêmes vrais messages sous huit noms. Combien de fois la paie d'un collecteur reçoit-il ?",
	},
	benchmarks: ["Carré moyen de la crédibilité d'un inventeur à 30 % : p² + p(1 − p) × 0,925 × 0,15 / 1,85, p = 0,7"],
	measured: [
		{
			date: "avril 2026",
			note: "239 mineurs notés ; le modèle en a moins, plus inégaux, et des sortes qui trichent exprès.",
		},
	],
	phrases: {
		...subnetPhrases,
		// headline
		"No, inventing posts does not pay": "Non, inventer des messages ne rapporte rien",
		"Hardly: inventing posts adds little": "Guère : inventer des messages ajoute peu",
		"Yes: inventing posts adds {} to pay": "Oui : inventer des messages ajoute {} à la paie",
		"{}; handing in the same real posts under [several names](parameter:sybilKeys) brings {} an ordinary collector's pay.":
			"{} ; remettre les mêmes vrais messages sous [plusieurs noms](parameter:sybilKeys) rapporte {} la paie d'un collecteur.",
		"No, inventing posts does not pay.": "Non, inventer des messages ne rapporte rien.",
		"Hardly: inventing posts adds little.": "Guère : inventer des messages ajoute peu.",
		"Yes: inventing posts adds {} to pay.": "Oui : inventer des messages ajoute {} à la paie.",
		// detail
		...OWN_MINERS_FRENCH,
		"No share of invented posts pays more than none.": "Aucune part de messages inventés ne rapporte plus que rien.",
		"The best share of invented posts is {}; it adds {} to pay.":
			"La meilleure part de messages inventés est de {} ; elle ajoute {} à la paie.",
		"An inventor earns {} of a collector's pay.": "Un inventeur gagne {} de la paie d'un collecteur.",
		"It fails its first check after {}.": "Il rate son premier contrôle au bout de {}.",
		"A freeloader earns {} of what the collector that it copies does.":
			"Un resquilleur gagne {} de ce que gagne le collecteur qu'il copie.",
		"{} hold the same posts.": "{} détiennent les mêmes messages.",
		"Pay has a Gini of {} (0 is equal, 1 is all to one); measured in April 2026 it was 0.272.":
			"La paie a un Gini de {} (0 : égale, 1 : tout à un seul) ; mesuré en avril 2026, il était de 0,272.",
		"Credibility counts to the power of {}, with a check every {}.":
			"La crédibilité compte à la puissance {}, avec un contrôle toutes les {}.",
		// finding
		"{} % of pay follows fresh posts": "{} % de la paie suit les messages frais",
		"{} of pay follows fresh, wanted and different posts (rank correlation {}): collectors bring {} of them and get {} of the miners' pay. Of those that do otherwise, {}. A post is held {}.":
			"{} de la paie suit les messages frais, demandés et différents (corrélation de rang de {}) : les collecteurs en apportent {} et reçoivent {} de la paie des mineurs. Parmi ceux qui font autrement, {}. Un message est détenu {}.",
		"a freeloader gets {} of the pay of the collector that it copies, {}":
			"un resquilleur reçoit {} de la paie du collecteur qu'il copie, {}",
		"an inventor {} of a collector's, {}": "un inventeur {} de celle d'un collecteur, {}",
		"a twin key {} of a collector's, {}": "une clé jumelle {} de celle d'un collecteur, {}",
		"a burst {} of a collector's": "un mineur éclair {} de celle d'un collecteur",
		// who takes part
		Credibility: "Crédibilité",
		"Collector {#}": "Collecteur {}",
		"Inventor {#}": "Inventeur {}",
		"Freeloader {#}": "Resquilleur {}",
		"Hoarder {#}": "Thésauriseur {}",
		"Twin key {#}": "Clé jumelle {}",
		"Burst {#}": "Mineur éclair {}",
		"Insider {#}": "Initié {}",
		// labels
		"Reddit {#}": "Reddit {}",
		"X {#}": "X {}",
		"YouTube {#}": "YouTube {}",
		// who can check what
		"Which data are wanted": "Quelles données sont demandées",
		"votes of validators and of the owner, published": "votes des validateurs et du propriétaire, publiés",
		yes: "oui",
		"How posts are fetched": "Comment les messages sont récupérés",
		"each miner's own, private methods": "méthodes privées de chaque mineur",
		no: "non",
		"What a miner claims to hold": "Ce qu'un mineur déclare détenir",
		"index sent to validators on request": "index envoyé aux validateurs sur demande",
		"in part: by running a validator": "en partie : en faisant tourner un validateur",
		"Spot checks of posts": "Contrôles ponctuels de messages",
		"each validator for itself; public code": "chaque validateur pour lui-même ; code public",
		"in part: by checking posts that still exist": "en partie : en contrôlant les messages qui existent encore",
		"Credibility and score": "Crédibilité et note",
		"each validator's records; public code": "registres de chaque validateur ; code public",
		"in part: the formula, not the records": "en partie : la formule, non les registres",
		"Files uploaded": "Fichiers envoyés",
		"the owner's storage and programming interface": "stockage et interface de programmation du propriétaire",
		"no: the owner decides access": "non : le propriétaire décide de l'accès",
		"Jobs on demand": "Commandes à la demande",
		"the owner's programming interface": "interface de programmation du propriétaire",
		Weights: "Poids",
		"on chain, after commit and reveal": "sur la chaîne, après engagement puis révélation",
		"Consensus, pay, burned part": "Consensus, paie, part brûlée",
		"on chain": "sur la chaîne",
		// derivations
		"a fixed part of all weight": "une part fixe de tout le poids",
		"Value of its index and boosts": "Valeur de son index et bonus",
		"fresh, wanted, divided where others hold the same":
			"frais, demandé, divisé là où d'autres détiennent la même chose",
		"Credibility with {}": "Crédibilité auprès du {}",
		"moving average of its spot checks": "moyenne mobile de ses contrôles ponctuels",
		Gate: "Filtre",
		"{} to the power of {}": "{} à la puissance {}",
		"Score from {}": "Note donnée par le {}",
		"value × gate, at the last check": "valeur × filtre, au dernier contrôle",
		"Its weight from {}": "Son poids donné par le {}",
		"{} ÷ {}, all scores and the owner's key": "{} ÷ {}, toutes les notes et la clé du propriétaire",
		"code of Data Universe (macrocosm-os/data-universe, December 2025)": CODE,
	},
};
