import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import {
	minerColumnsFrench,
	PAY_BY_KIND,
	rolesFrench,
	subnetChartsFrench,
	subnetPhrases,
	validatorFiguresFrench,
	validatorParametersFrench,
	validatorsFrench,
	ownMinersFrench,
	OWN_MINERS_FRENCH,
} from "../shared/subnet/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const CODE = "code de Zeus (Orpheus-AI/Zeus, version 1.5.4)";

export const zeusFrench: French<typeof parameters, typeof outputs> = {
	title: "Zeus : prévisions météo",
	question: "De meilleures prévisions rapportent-elles plus ?",
	parameters: {
		rule: {
			label: "Règle de notation",
			help: "Décembre 2025 paie en proportion de la note ; depuis mars 2026, presque tout va au meilleur.",
			source: `${CODE} : la règle en vigueur à la date de l'essai`,
			options: {
				linear: "Proportionnelle à la note (v1.5, décembre 2025)",
				winner: "Le gagnant prend 95 % (v2, mars 2026)",
			},
		},
		days: {
			label: "Jours",
			help: "Durée de l'exécution.",
			source: `${OURS} : deux fois la plus longue attente de la vérité`,
		},
		miners: {
			label: "Mineurs",
			help: "Clés qui répondent, sur 256 places. Jusqu'à 125 sont interrogées à la fois.",
			source: `${OURS}, pour un graphique lisible ; neuf étaient notés en avril 2026 sous la règle suivante (sudoHayato)`,
		},
		bestError: {
			label: "Erreur du meilleur modèle",
			help: "Erreur du meilleur prévisionniste, en multiple de celle de la référence. Au-dessous de 1, il la bat.",
			source: `${CODE} : 0,6 ; le propriétaire, qui n'est pas indépendant, dit 39,8 % de mieux`,
		},
		worstError: {
			label: "Erreur du moins bon modèle",
			help: "Erreur du moins bon prévisionniste, en multiple de celle de la référence. Les prévisionnistes se répartissent également entre le meilleur et le moins bon.",
			source: `${CODE} : 1,1`,
		},
		likeness: {
			label: "Ressemblance avec la référence",
			help: "Corrélation des erreurs d'un prévisionniste avec celles de la référence : la plupart partent des mêmes observations.",
			source: OURS,
		},
		seconds: {
			label: "Temps de réponse",
			help: "Secondes qu'il faut d'ordinaire à un mineur, quelle que soit sa sorte ; les sprinteurs en mettent 0,2. Jusqu'à 0,4 s, c'est comme instantané.",
			source: `${OURS} : la plupart répondent avec des prévisions qu'ils tiennent prêtes ; aucun chiffre public`,
		},
		secondsSpread: {
			label: "Dispersion des temps de réponse",
			help: "Écart-type du logarithme des temps habituels des mineurs. Il n'a rien à voir avec le talent : plus il est grand, moins la paie suit le talent.",
			source: OURS,
		},
		copierShare: {
			label: "Copieurs de la référence",
			help: "Part des mineurs qui renvoient la prévision publique de référence.",
			source: OURS,
		},
		speedShare: {
			label: "Mineurs seulement rapides",
			help: "Part des mineurs qui envoient aussitôt la moyenne de longue durée, en 0,2 s.",
			source: OURS,
		},
		sybilKeys: {
			label: "Clés d'un même prévisionniste",
			help: "Un prévisionniste ordinaire enregistre ce nombre de clés et envoie la même réponse de toutes.",
			source: OURS,
		},
		skillDay: {
			label: "Jour du progrès",
			help: "Ce jour-là, l'un des prévisionnistes les plus faibles devient aussi bon que le meilleur. Sa paie suit plus tard.",
			source: OURS,
		},
		truthDelay: {
			label: "Attente de la vérité",
			help: "Jours entre une heure de météo et le moment où sa réanalyse ERA5 peut être téléchargée.",
			source: "Copernicus : ERA5T paraît environ 5 jours après le temps réel",
		},
		challengesPerDay: {
			label: "Épreuves par jour",
			help: "Épreuves simulées par validateur qui évalue. Une seule en représente plusieurs des 960 réelles ; en baisser le nombre rend les poids plus bruités, non différents en moyenne.",
			source: `${CODE} : 960 réelles (une toutes les 90 s) ; 48 est notre choix, pour la vitesse`,
		},
		immunity: {
			label: "Période d'immunité",
			help: "La moyenne des jeunes mineurs suit dix fois plus vite leurs nouvelles notes ; ce rythme baisse jusqu'à ce que deux périodes soient passées.",
			source: "subtensor, subnets/subnet.rs : 5 000 par défaut ; 65 535 chez Zeus en avril 2026",
		},
		...validatorParametersFrench,
	},
	figures: {
		"rank-correlation": "Corrélation de rang entre paie et progrès sur la référence, tous les mineurs",
		"rank-correlation-forecasters": "La même, prévisionnistes seulement",
		"copier-share": "Paie d'un copieur de la référence, face au meilleur dixième des prévisionnistes",
		"speed-share": "Paie d'un mineur seulement rapide, face au meilleur dixième des prévisionnistes",
		"better-share": "Paie des mineurs qui va à des prévisionnistes meilleurs que la référence",
		"better-count": "Mineurs qui sont de tels prévisionnistes",
		"sybil-multiple": "Paie de toutes les clés sybilles, face à un prévisionniste de même talent",
		"best-improvement": "Progrès du meilleur prévisionniste sur la référence",
		"top-paid-improvement": "Progrès du mineur le mieux payé",
		"paid-improvement": "Progrès sur la référence, en moyenne selon la paie",
		gini: "Gini de la paie des mineurs",
		insiders: "Paie des mineurs qui va à ceux du cartel (règle de la chaîne)",
		"insiders-mean": "Poids des mineurs du cartel dans la simple moyenne",
		"copier-quality": "Note de qualité de la référence, face à celle du meilleur prévisionniste",
		...validatorFiguresFrench,
		delay: "Délai entre de meilleures prévisions et une meilleure paie",
		wait: "Attente moyenne d'une réponse avant sa note",
	},
	tables: {
		"own-miners": ownMinersFrench,
		"pay-by-kind": {
			label: PAY_BY_KIND,
			columns: {
				day: "Jour",
				forecaster: "Prévisionniste",
				copier: "Copieur",
				speed: "Sprinteur",
				sybil: "Clé sybille",
				insider: "Initié",
			},
		},
		miners: {
			label: "Mineurs",
			columns: {
				...minerColumnsFrench({
					forecaster: "modèle de prévision à lui",
					copier: "copie la référence",
					speed: "moyenne de longue durée, aussitôt",
					sybil: "même réponse depuis plusieurs clés",
					insider: "copie la référence, appartient au cartel",
				}),
				quality: "Note de qualité moyenne",
				improvement: "Progrès sur la référence",
			},
		},
		validators: validatorsFrench,
		delay: {
			label: "Paie du prévisionniste qui progresse",
			columns: { day: "Jour", share: "Sa part de la paie des mineurs" },
		},
		roles: rolesFrench,
		forecast: {
			label: "Une prévision de température",
			columns: {
				hour: "Heures d'avance",
				truth: "Vérité (ERA5, connue cinq jours plus tard)",
				baseline: "Référence publique",
				best: "Meilleur prévisionniste",
			},
		},
	},
	charts: {
		"pay-against-skill": {
			title: "Paie selon le talent",
			description:
				"Chaque point est un mineur : de combien ses prévisions ont dépassé la référence publique, et ce qu'il a été payé. Si la paie montait en proportion du progrès, elle partirait de rien à la référence.",
			references: ["référence publique", "rien"],
		},
		"pay-by-kind": subnetChartsFrench["pay-by-kind"],
		validators: subnetChartsFrench.validators,
		delay: {
			title: "Du talent à la paie",
			description:
				"Part de la paie d'un prévisionniste qui devient, un certain jour, aussi bon que le meilleur. La paie suit quand arrive la vérité.",
		},
		roles: subnetChartsFrench.roles,
		forecast: {
			title: "Ce qui est prévu",
			description:
				"Cinq jours de température en un point : ce qui s'est passé, ce que disait la référence publique, ce que disait le meilleur prévisionniste.",
		},
	},
	model: cardFrench,
	findings: {
		"3-1-zeus-miners-scored-by-reality": {
			measure: "corrélation de rang de la paie des mineurs avec la proximité du réel, au-dessus de 0,5",
			counts:
				"Compte comme vrai là où la paie classe les mineurs comme leur justesse réelle, avec une corrélation de rang d'au moins 0,5 ; pleinement à partir de 0,8, si une copie de la prévision gratuite gagne moins de 90 % du meilleur.",
		},
		"3-1-zeus-purpose": {
			measure: "progrès de ce qui est payé sur la référence publique, en moyenne selon la paie, au-dessus de 0, en %",
			counts: "Compte comme vrai là où ce qui est payé est meilleur, en moyenne, que la prévision publique gratuite.",
		},
	},
	guess: {
		question:
			"Quelqu'un ne fait que copier la prévision publique gratuite. Quelle part de la paie des meilleurs prévisionnistes reçoit-il, en % ?",
	},
	benchmarks: [
		"Demandes qui commencent dans l'avenir, selon la loi normale et la loi uniforme du code",
		"Exposant moyen d'indulgence γ sur les demandes",
		"Qualité de la prévision gratuite pour γ = 1 : 1 / 1,8",
	],
	measured: [
		{
			date: "avril 2026",
			note: "Neuf mineurs notés, sous la règle suivante. Avec cette règle, le modèle laisse presque tout à un seul, avec un Gini au-dessus de 0,9 : il manque que plusieurs se partageaient les victoires.",
		},
	],
	phrases: {
		...subnetPhrases,
		// headline
		Hardly: "Guère",
		Mostly: "Le plus souvent",
		Yes: "Oui",
		"Yes, but little": "Oui, mais peu",
		"{}, and [nearly everything goes to the best](parameter:rule) alone.":
			"{}, et [presque tout va au meilleur](parameter:rule) seul.",
		"{}: whoever only copies the free public forecast earns {} of what the best forecasters do.":
			"{} : qui ne fait que copier la prévision publique gratuite gagne {} de ce que gagnent les meilleurs prévisionnistes.",
		"{}: pay even runs against skill, in an order of {} where 1 is the same.":
			"{} : la paie va même contre le talent, dans un ordre de {} où 1 est le même.",
		"{}: pay and skill have the same order to {} of 1.": "{} : paie et talent ont le même ordre, à {} sur 1.",
		// detail
		...OWN_MINERS_FRENCH,
		"Pay and skill have a rank correlation of {}.": "Paie et talent ont une corrélation de rang de {}.",
		"Whoever only answers fast, without a forecast of its own, earns {} of the best pay.":
			"Qui ne fait que répondre vite, sans prévision à lui, gagne {} de la meilleure paie.",
		"Better forecasts were paid {} later.": "De meilleures prévisions ont été payées {} plus tard.",
		"A forecaster that improved was not paid more within the run.":
			"Un prévisionniste qui a progressé n'a pas été mieux payé avant la fin de l'exécution.",
		"Nearly all requests are about the last five days, whose weather is not published yet; few are about the future.":
			"Presque toutes les demandes portent sur les cinq derniers jours, dont la météo n'est pas encore publiée ; peu portent sur l'avenir.",
		"An answer waits {} on average for its score.": "Une réponse attend sa note {} en moyenne.",
		"The pay of miners has a Gini of {} (0 is equal, 1 is all to one).":
			"La paie des mineurs a un Gini de {} (0 : égale, 1 : tout à un seul).",
		"Measured in April 2026, among nine scoring miners, it was 0.167: several shared the wins, which the model misses.":
			"Mesuré en avril 2026 parmi neuf mineurs notés, il était de 0,167 : plusieurs se partageaient les victoires, ce que le modèle ne montre pas.",
		"[{} miners](parameter:miners) for [{} days](parameter:days).":
			"[{} mineurs](parameter:miners) pendant [{} jours](parameter:days).",
		// findings
		"pay ranks as reality does: {}": "la paie suit la justesse réelle : {}",
		"Pay ranks miners as reality does with a correlation of {}. What counts is improvement over a public baseline{}":
			"La paie classe les mineurs comme leur justesse réelle, avec une corrélation de {}. Ce qui compte est le progrès sur une référence publique{}",
		" plus a fifth for speed.": ", plus un cinquième pour la vitesse.",
		" plus a fifth for speed: {} of the best forecasters' pay.":
			", plus un cinquième pour la vitesse : {} de la paie des meilleurs prévisionnistes.",
		", and nearly all goes to one.": ", et presque tout va à un seul.",
		", and nearly all goes to one: {} of the best forecasters' pay.":
			", et presque tout va à un seul : {} de la paie des meilleurs prévisionnistes.",
		"a copier of the baseline gets {}, {}": "un copieur de la référence reçoit {}, {}",
		"a copier of the baseline gets {}": "un copieur de la référence reçoit {}",
		"a miner that is only fast {}": "un mineur seulement rapide {}",
		"paid forecasts {} % better than free ones": "prévisions payées meilleures de {} % que les gratuites",
		"paid forecasts {} % worse than free ones": "prévisions payées moins bonnes de {} % que les gratuites",
		"What the subnet pays for improves on the public baseline by {} on average, the best forecaster by {}; the miner that is paid most improves by {}. How good the models are, is an input; that pay goes to forecasts better than what is free, is the result.":
			"Ce que le sous-réseau paie dépasse la référence publique de {} en moyenne, le meilleur prévisionniste de {} ; le mineur le mieux payé la dépasse de {}. La qualité des modèles est une donnée d'entrée ; que la paie aille à des prévisions meilleures que le gratuit est le résultat.",
		// who takes part, and what happens
		"{} (improves)": "{} (progresse)",
		"{}: becomes as good as the best": "{} : devient aussi bon que le meilleur",
		"On average, its pay follows here": "En moyenne, sa paie suit ici",
		"Forecaster {#}": "Prévisionniste {}",
		"Copier {#}": "Copieur {}",
		"Sprinter {#}": "Sprinteur {}",
		"Sybil key {#}": "Clé sybille {}",
		"Insider {#}": "Initié {}",
		// derivations
		"(baseline's error − own) ÷ baseline's, mean of all answers":
			"(erreur de la référence − la sienne) ÷ celle de la référence, moyenne de toutes les réponses",
		"Improvement over the baseline": "Progrès sur la référence",
		"Score from {}": "Note donnée par {}",
		"95 % of each challenge to the best average rank, the rest by logarithm":
			"95 % de chaque épreuve au meilleur rang moyen, le reste par logarithme",
		"moving average of 0.8 × quality + 0.2 × speed": "moyenne mobile de 0,8 × qualité + 0,2 × vitesse",
		"Its weight from {}": "Son poids donné par {}",
		"{} ÷ {}, the scores of all miners": "{} ÷ {}, les notes de tous les mineurs",
		"code of Zeus (Orpheus-AI/Zeus, version 1.5.4)": CODE,
		// refusals
		"Challenges a day: {} for {} miners, {} evaluating validators and {} days would take minutes. Use {} or fewer, or a smaller subnet.":
			"Épreuves par jour : {} pour {} mineurs, {} validateurs qui évaluent et {} jours prendraient des minutes. Choisissez {} ou moins, ou un sous-réseau plus petit.",
	},
};
