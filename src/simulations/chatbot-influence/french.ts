import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const markets = {
	nobody: "Aucun assistant",
	one: "Un fournisseur",
	few: "Trois fournisseurs",
	many: "De nombreux fournisseurs",
};

export const chatbotInfluenceFrench: French<typeof parameters, typeof outputs> = {
	title: "Tous demandent au même assistant",
	question: "Que devient la diversité des opinions quand tous demandent au même assistant ?",
	parameters: {
		people: {
			label: "Personnes",
			help: "Taille de la population. Au-delà de cent mille personnes, une exécution est longue ; sa durée est dite au-dessus du bouton.",
			source: OURS,
		},
		users: {
			label: "Personnes qui demandent à un assistant",
			help: "Part des gens qui parlent à un assistant de la question en jeu.",
			source:
				"entre 7 % par semaine pour l'actualité (Reuters Institute 2025) et 92 % des étudiants britanniques pour leurs études (HEPI 2025)",
		},
		shift: {
			label: "Déplacement par conversation",
			help: "De combien de points sur 100 une conversation déplace quelqu'un qui est à une demi-échelle de là.",
			source: "Lin et al., Nature 2025 : 2,3 à 3,9 points aux États-Unis, environ 10 au Canada et en Pologne",
		},
		perMonth: {
			label: "Conversations",
			help: "Conversations sur la question par personne et par mois.",
			source: OURS,
		},
		decay: {
			label: "Effacement",
			help: "Part du déplacement qui s'efface en un mois.",
			source: "Lin et al., Nature 2025, d'après un résumé : environ un tiers de l'effet restait après plus d'un mois",
		},
		slant: {
			label: "Dispersion des penchants",
			help: "De combien les fournisseurs penchent hors du milieu, en écart-type sur l'échelle de 100 ; le fournisseur unique penche d'exactement autant.",
			source: OURS,
		},
		providers: {
			label: "Fournisseurs d'un marché nombreux",
			help: "Nombre d'assistants, chacun avec son penchant, que l'on compare à un seul.",
			source: OURS,
		},
		agreeing: {
			label: "Usagers qui choisissent l'assistant de leur avis",
			help: "Part des usagers qui, là où il y a plusieurs assistants, demandent à celui dont le penchant est le plus proche de leur opinion. Les autres gardent celui qu'ils ont.",
			source: OURS,
		},
		tolerance: {
			label: "Tolérance entre personnes",
			help: "Jusqu'à quelle distance l'opinion d'une autre personne est encore entendue.",
			source: "Deffuant et al. 2000 (forme) ; au-dessous de 50, une population ne s'accorde pas",
		},
		months: { label: "Mois", help: "Combien de temps on observe.", source: OURS },
	},
	figures: {
		"shift-one": "Déplacement de l'opinion moyenne, un fournisseur",
		"shift-many": "Déplacement de l'opinion moyenne, de nombreux fournisseurs",
		"typical-many": "Grandeur habituelle de ce déplacement, sur des tirages des penchants",
		"spread-one": "Dispersion des opinions rapportée à celle sans assistant, un fournisseur",
		"spread-few": "La même, trois fournisseurs",
		"spread-many": "La même, de nombreux fournisseurs",
		reach: "Personnes qui demandent à un assistant",
	},
	tables: {
		months: {
			label: "Mois après mois",
			columns: {
				month: "Mois",
				...markets,
				spreadNobody: markets.nobody,
				spreadOne: markets.one,
				spreadFew: markets.few,
				spreadMany: markets.many,
			},
		},
	},
	charts: {
		mean: {
			title: "Moyenne des opinions",
			description:
				"Opinion moyenne, mois après mois, sans assistant, avec un fournisseur, avec trois et avec de nombreux.",
		},
		spread: {
			title: "Dispersion des opinions",
			description: "Écart-type des opinions, mois après mois ; plus il est bas, plus les gens pensent de même.",
		},
	},
	model: {
		purpose:
			"Compare un assistant qui penche à trois et à de nombreux : ce que deviennent la moyenne des opinions et leur dispersion.",
		entities:
			"Des personnes avec une opinion entre 0 et 100, dont certaines demandent à un assistant ; des assistants avec un penchant.",
		process:
			"Chaque mois, les usagers parlent à leur assistant et se déplacent vers son penchant de la grandeur mesurée, la plus grande part s'efface, et chacun rencontre une autre personne dans sa tolérance. Certains usagers gardent l'assistant qu'ils ont, d'autres demandent à celui qui est de leur avis. Les mêmes personnes vivent quatre marchés.",
		patterns:
			"Une conversation déplace les gens des points que des études ont mesurés, et environ un tiers en reste au bout d'un mois.",
		scales: "Un pas est un mois ; les opinions vont de 0 à 100 ; de 500 à un million de personnes.",
		scheduling:
			"D'abord les conversations et l'effacement de chacun, personne après personne ; puis une rencontre par personne, dans un ordre au hasard.",
		initial: "Les opinions sont réparties également sur l'échelle, les mêmes personnes dans chaque marché.",
		stochasticity:
			"Qui demande, qui choisit, les penchants des fournisseurs (loi normale autour du milieu), et qui rencontre qui.",
		equations: [
			{ gives: "opinion après une conversation", formula: "x + 2 m (penchant − x)" },
			{ gives: "opinion après effacement", formula: "x + f (x₀ − x)" },
			{ gives: "rencontre dans la tolérance", formula: "chacun se déplace de 0,1 de leur distance" },
		],
		leftOut: [
			"Les conversations d'études de laboratoire ne sont pas l'usage quotidien : les effets peuvent s'additionner moins, ou plus.",
			"Les penchants sont tirés au sort, non mesurés.",
			"Les assistants ne s'adaptent pas à qui leur parle.",
		],
		hinge:
			"La grandeur dépend de la part de l'effet d'une conversation qui s'efface en un mois ; qu'un seul fournisseur déplace la moyenne et que de nombreux ne le fassent pas découle de penchants indépendants.",
	},
	findings: {
		"2-1-2-chatbots-persuade": {
			measure:
				"déplacement de l'opinion moyenne avec un fournisseur, au-dessus de 0 (pleinement à partir de 2), en points",
			counts:
				"Compte comme vrai là où un seul assistant qui penche déplace l'opinion moyenne de son côté ; pleinement, de deux points sur 100 ou plus.",
		},
	},
	guess: {
		question:
			"Quand la moitié des gens demandent à un seul assistant au lieu de choisir entre beaucoup : comment la diversité des opinions se compare-t-elle ?",
		options: {
			less: "Nettement plus étroite avec un seul",
			same: "À peu près la même",
			more: "Nettement plus large avec un seul",
		},
	},
	benchmarks: [
		"Une conversation déplace des points mesurés quelqu'un qui est à une demi-échelle de là",
		"Où déplacements et effacement s'équilibrent : s(1 − f) ÷ (1 − (1 − s)(1 − f)) de 25 points, s = 2 × 3,9 %, f = 67 %",
	],
	phrases: {
		// answer
		"It does not shrink here; {} of 100.": "Elle ne se réduit pas ici ; {} sur 100.",
		"one without a slant pulls mean opinion by {}": "un seul, sans penchant, tire l'opinion moyenne de {}",
		"one slanted assistant pulls mean opinion by {}": "un assistant qui penche tire l'opinion moyenne de {}",
		"It shrinks with one assistant more than with many that people choose among, and {} of 100.":
			"Elle se réduit plus avec un assistant qu'avec plusieurs au choix, et {} sur 100.",
		"It shrinks about as much with one assistant as with many; besides, {} of 100.":
			"Elle se réduit autant avec un assistant qu'avec beaucoup ; de plus, {} sur 100.",
		"With one assistant the spread of opinions is {} of what it would be without, with three {}, with {} {}.":
			"Avec un assistant, la dispersion des opinions est de {} de ce qu'elle serait sans, avec trois {}, avec {} {}.",
		"Many with slants of their own usually move mean opinion by {}, in either direction.":
			"De nombreux assistants, chacun avec son penchant, déplacent d'ordinaire l'opinion moyenne de {}, dans un sens ou dans l'autre.",
		"[{} %](parameter:users) of people ask an assistant, for [{} months](parameter:months); [{} %](parameter:decay) of a move fades within a month.":
			"[{} %](parameter:users) des gens demandent à un assistant, pendant [{} mois](parameter:months) ; [{} %](parameter:decay) d'un déplacement s'effacent en un mois.",
		// finding
		"one slanted assistant moves mean opinion": "un assistant qui penche déplace l'opinion moyenne",
		"it moves, but most fades again": "elle bouge, mais l'essentiel s'efface",
		"nothing moves": "rien ne bouge",
		"One slanted provider moves mean opinion by {}; many with slants of their own usually by {}, in either direction. The effect of a conversation was measured on adults; most of it fades within a month.":
			"Un seul fournisseur qui penche déplace l'opinion moyenne de {} ; de nombreux, chacun avec son penchant, d'ordinaire de {}, dans un sens ou dans l'autre. L'effet d'une conversation a été mesuré sur des adultes ; l'essentiel s'efface en un mois.",
	},
};
