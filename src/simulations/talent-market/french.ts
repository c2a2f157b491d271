import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

export const talentMarketFrench: French<typeof parameters, typeof outputs> = {
	title: "Prix ou salaire",
	question: "Un prix ouvert attire-t-il des ingénieurs qu'un salaire aurait retenus ?",
	parameters: {
		engineers: {
			label: "Ingénieurs",
			help: "Combien de gens pourraient participer.",
			source: "l'essai : des centaines d'ingénieurs",
		},
		prize: {
			label: "Prix",
			help: "Ce que le concours paie par jour, en tout.",
			source:
				"l'essai : 62 000 dollars par jour ; 2 952 alpha aux prix de l'automne 2025 donnent 50 000 à 81 000, en août 2026 environ 11 000",
		},
		shape: {
			label: "Qui est payé",
			help: "Tout au meilleur, ou à chacun en proportion de sa note.",
			source: "ridgesai/ridges à 3517c5d4 : tout le poids des mineurs au meilleur agent",
			options: {
				winner: "le gagnant prend tout (Ridges)",
				shared: "en proportion de la note (Zeus)",
			},
		},
		salary: {
			label: "Salaire",
			help: "Salaire annuel d'un ingénieur de talent médian.",
			source: "US Bureau of Labor Statistics, développeurs de logiciels, mai 2024 : médiane de 133 080 dollars",
		},
		salaryBySkill: {
			label: "Salaire selon le talent",
			help: "Croissance du logarithme du salaire pour un écart-type de talent.",
			source: "US Bureau of Labor Statistics, mai 2024 : ln(211 450 / 79 850) / 2,563, les dixièmes extrêmes",
		},
		luck: {
			label: "Chance",
			help: "Dispersion de la chance dans un essai, en unités de celle du talent.",
			source: OURS,
		},
		copying: {
			label: "Copieurs",
			help: "Part des ingénieurs qui remettraient le travail public du premier avec un petit changement.",
			source: `${OURS} ; la copie d'agents ouverts est un abus attesté`,
		},
		margin: {
			label: "Marge pour prendre la tête",
			help: "De combien de tous les problèmes un envoi doit battre le premier.",
			source: "Ridges : 1,5 % (juillet 2025), ensuite décroissante, ensuite 3 %",
		},
		attemptCost: {
			label: "Coût d'un essai",
			help: "Frais et épreuves pour l'essai d'une semaine.",
			source: "docs.ridges.ai : environ 5 dollars pour l'envoi, 10 à 20 pour les épreuves",
		},
		riskAversion: {
			label: "Aversion au risque",
			help: "Part d'un prix attendu mais incertain que les gens abandonnent contre la certitude.",
			source: OURS,
		},
		taste: {
			label: "Différences de goût",
			help: "Combien des gens de même talent diffèrent dans ce qu'ils donneraient pour la liberté ou la sécurité, en part de leur salaire.",
			source: OURS,
		},
		measured: {
			label: "Chance de la mesure",
			help: "Part de la chance d'un essai qui tient à l'évaluation et non au travail : personne ne peut bâtir dessus.",
			source: `${OURS} ; les agents sont notés sur 50 problèmes par chacun de trois validateurs`,
		},
		idea: {
			label: "Taille d'une idée",
			help: "De combien monte le logarithme de la cote de résoudre un problème pour une unité de talent ou de chance dans le travail d'une semaine.",
			source: OURS,
		},
		renewal: {
			label: "Nouveaux problèmes",
			help: "De combien baisse chaque semaine le logarithme de la cote de résoudre un problème, car les problèmes sont remplacés par de plus durs.",
			source: OURS,
		},
		mobility: {
			label: "Mobilité",
			help: "Part des ingénieurs qui reconsidèrent leur place en une semaine.",
			source: OURS,
		},
		weeks: { label: "Semaines", help: "Combien de temps on observe.", source: OURS },
	},
	figures: {
		contestants: "Ingénieurs dans le concours à la fin",
		"in-contest": "Les mêmes, sur tous",
		"top-in-contest": "Du meilleur dixième, dans le concours à la fin",
		expected: "Ingénieurs que le prix peut retenir",
		tried: "Ingénieurs qui ont participé un mois ou plus",
		median: "Paie médiane des concurrents",
		nothing: "Concurrents qui n'ont rien gagné",
		better: "Concurrents qui ont gagné plus que leur salaire",
		"top-better": "Les mêmes, parmi le meilleur dixième",
		"top-gain": "Paie des concurrents du meilleur dixième, rapportée à leurs salaires",
		gini: "Gini de la paie des concurrents",
		takeovers: "Changements de premier",
		"copier-share": "Semaines où un copieur menait",
		solves: "Problèmes que résout à la fin le travail du premier",
	},
	tables: {
		weeks: {
			label: "Le concours, semaine après semaine",
			columns: {
				week: "Semaine",
				inContest: "Ingénieurs dans le concours",
				top: "Du meilleur dixième, dans le concours",
				solves: "Problèmes que résout le travail du premier",
			},
		},
		people: {
			label: "Concurrents",
			columns: { skill: "Talent", contest: "Paie du concours", salary: "Salaire pour le même talent" },
		},
	},
	charts: {
		weeks: {
			title: "Qui participe",
			description:
				"Part de tous les ingénieurs et du meilleur dixième qui sont dans le concours, et ce que résout le travail du premier.",
		},
		people: {
			title: "Paie face au salaire",
			description: "La paie de chaque concurrent dans le concours, et le salaire pour le même talent.",
		},
	},
	model: {
		purpose: "Demande qui un prix ouvert détourne des salaires, et ce que gagnent ceux qui le suivent.",
		patterns:
			"Concours de logiciels : plus de rivaux réduisent les chances de chacun et élèvent le meilleur résultat (Boudreau, Lacetera et Lakhani 2011, 9 661 concours) ; des participants forts tiennent les autres à l'écart (Archak 2010, TopCoder).",
		entities:
			"Des ingénieurs avec un talent, un salaire qui croît avec lui et l'habitude ou non de copier ; un seul concours avec un prix quotidien et un premier dont le travail est public.",
		scales: "Semaines ; dollars de 2025 ; 50 à 5 000 ingénieurs ; talent en écarts-types.",
		process:
			"Chaque semaine, quelques-uns reconsidèrent. Qui participe bâtit sur le travail public du premier ; le changement vaut talent plus chance, celui d'un copieur la seule chance de la mesure. Qui paraît meilleur que le premier de la marge prend la tête, et le travail peut alors ce qu'il peut vraiment, sans la chance. De nouveaux problèmes rendent tout travail moins bon. Le prix va au premier, ou à tous selon la note.",
		scheduling: "Reconsidérer, remettre, classer, payer : tous à la fois à chaque étape.",
		initial: "Personne n'est dans le concours ; le travail du premier résout la moitié des problèmes.",
		stochasticity:
			"Le talent suit une loi normale ; la chance une loi de Gumbel ; qui copie, qui reconsidère et qui participe alors est tiré au sort. Les gens connaissent leurs chances.",
		equations: [
			{
				gives: "part attendue du prix",
				formula: "e^(talent / chance) ÷ somme sur ceux qui participent ; 1 ÷ leur nombre là où il est partagé",
			},
			{ gives: "valeur de la participation", formula: "(1 − aversion au risque) · part · prix − coût d'un essai" },
			{ gives: "probabilité de participer", formula: "1 / (1 + e^(−(valeur − salaire) / (goût · salaire)))" },
			{ gives: "salaire", formula: "médiane · e^(0,38 · talent)" },
			{
				gives: "problèmes résolus",
				formula: "1 / (1 + e^(−cote)) ; la cote monte de idée · (talent + chance), baisse du renouvellement",
			},
		],
		leftOut: [
			"L'effort est fixé à une semaine de travail : personne ne participe à côté d'un emploi, ni ne travaille moins face à de nombreux rivaux.",
			"Un copieur s'attend à la chance que donne le hasard de la mesure, à peu près.",
			"Le prix est en jetons : leur prix, leur vente et leurs impôts restent en dehors.",
			"Les entreprises n'augmentent pas les salaires en réponse ; les contrats de millions pour quelques-uns restent en dehors.",
			"La fréquence réelle des changements de premier chez Ridges n'est pas publiée sous une forme que nous ayons pu lire.",
		],
		hinge:
			"Qui vient dépend de la chance : là où le talent décide, peu des meilleurs emportent le prix ; là où c'est la chance, beaucoup se la partagent.",
	},
	findings: {
		"2-2-incentive-network-for-code": {
			measure:
				"paie des concurrents du meilleur dixième, rapportée à leurs salaires, au-dessus de 0 % (pleinement là où la moitié d'entre eux gagne plus)",
			counts:
				"Compte comme vrai là où les meilleurs ingénieurs gagnent ensemble plus que leurs salaires ; pleinement là où c'est le cas de la plupart.",
		},
		"3-2-ridges-hundreds-of-engineers": {
			measure: "ingénieurs que le prix peut retenir, au-dessus de 0 (pleinement à partir de 100)",
			counts:
				"Compte comme pleinement vrai là où le prix retient cent ingénieurs ou plus, en partie au-dessous : un modèle illustratif ne réfute aucun nombre.",
		},
	},
	guess: {
		question:
			"Un prix de dizaines de milliers par jour s'ouvre à tous les ingénieurs. Combien d'entre eux participent, semaine après semaine ?",
	},
	benchmarks: [
		"Gens de même talent qu'un prix retient : prix sur salaire",
		"Part du prix que les gens paient en salaires abandonnés là où tous se valent",
		"Semaines menées par le meilleur de deux dont le talent diffère d'une unité de chance",
	],
	phrases: {
		// answer
		"Hardly: the prize keeps about {} engineers; {} of those who try earn more than their salary.":
			"Guère : le prix retient environ {} ingénieurs ; {} de ceux qui essaient gagnent plus que leur salaire.",
		"Yes, mostly the best: the prize keeps about {} engineers; {} of those who try earn more than their salary.":
			"Oui, surtout les meilleurs : le prix retient environ {} ingénieurs ; {} de ceux qui essaient gagnent plus que leur salaire.",
		"Yes, but not the best: the prize keeps about {} engineers; {} of those who try earn more than their salary.":
			"Oui, mais pas les meilleurs : le prix retient environ {} ingénieurs ; {} de ceux qui essaient gagnent plus que leur salaire.",
		"Of the best tenth {} are in the contest at the end.": "Du meilleur dixième, {} sont dans le concours à la fin.",
		"{} of all contestants earn nothing.": "{} de tous les concurrents ne gagnent rien.",
		"The contestant in the middle earns {}.": "Le concurrent du milieu gagne {}.",
		"The lead changes {}; in {} of weeks a copier leads.":
			"Le premier change {} ; dans {} des semaines, un copieur mène.",
		"The prize is [{} a day](parameter:prize).": "Le prix est de [{} par jour](parameter:prize).",
		"How much of a result is luck is [our choice](parameter:luck), and most hinges on it.":
			"La part de chance dans un résultat est [notre choix](parameter:luck), et l'essentiel en dépend.",
		// findings
		"{} % of the best beat their salary": "{} % des meilleurs battent leur salaire",
		"Of the best tenth who try, {} earn more than a salary would pay them, and together {} (by {}). {} of all contestants earn nothing; copiers lead in {} of weeks.":
			"Du meilleur dixième qui essaie, {} gagnent plus que ne leur paierait un salaire, et ensemble {} (de {}). {} de tous les concurrents ne gagnent rien ; des copieurs mènent dans {} des semaines.",
		"they earn less": "ils gagnent moins",
		"they earn more": "ils gagnent plus",
		"the prize keeps {} engineers": "le prix retient {} ingénieurs",
		"If everybody knows the odds, the prize keeps {} engineers away from their salaries; {} of all try for a month or more. More come only if they overrate their luck or do it beside a job.":
			"Si tous connaissent leurs chances, le prix détourne {} ingénieurs de leurs salaires ; {} de tous essaient un mois ou plus. D'autres ne viennent que s'ils surestiment leur chance ou le font à côté d'un emploi.",
	},
};
