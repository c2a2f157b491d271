import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { marketFrench, netuidFrench, poolsPhrases, startFrench } from "../shared/pools/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varié dans les mondes tirés`;
const FATES = {
	in: "Toujours là",
	pruned: "Place donnée à un autre",
	broke: "Argent épuisé",
	unprofitable: "Parti, paie sous le coût",
	refused: "Jamais entré",
};

export const smallStakeholdersFrench: French<typeof parameters, typeof outputs> = {
	title: "Nouveaux venus",
	question: "Un nouveau venu peut-il durer comme mineur ?",
	parameters: {
		market: marketFrench(
			"Dont le prix de l'alpha change la paie en TAO, et dans la réserve duquel achète un nouveau validateur.",
		),
		netuid: netuidFrench,
		pay: {
			label: "Règle de paie",
			help: "Comment les notes deviennent de la paie : en proportion de la note (Zeus), de son cube, ou presque tout au meilleur (Ridges, plus tard Zeus).",
			source: "formes en usage sur les quatre sous-réseaux nommés",
			options: {
				linear: "en proportion de la note",
				steep: "en proportion du cube de la note",
				winner: "95 % au meilleur",
			},
		},
		arrivals: {
			label: "Nouveaux venus par jour",
			help: "Personnes qui veulent commencer comme mineurs, en moyenne.",
			source: VARIED,
		},
		newSkill: {
			label: "Talent des nouveaux venus",
			help: "Talent du nouveau venu du milieu, rapporté à celui du mineur du milieu déjà là.",
			source: `${OURS} : aussi bons que ceux qui sont là`,
		},
		skillSpread: {
			label: "Dispersion du talent",
			help: "Écart-type du logarithme du talent, pour les nouveaux venus et ceux qui sont là.",
			source: VARIED,
		},
		capital: {
			label: "Argent du nouveau venu du milieu",
			help: "Ce qu'il peut dépenser pour s'enregistrer et fonctionner. La moitié des nouveaux venus en ont moins : ceux-là sont dits petits ici.",
			source: `${OURS} : environ 900 dollars au prix de décembre 2025`,
		},
		capitalSpread: {
			label: "Dispersion de l'argent",
			help: "Écart-type du logarithme de l'argent des nouveaux venus.",
			source: VARIED,
		},
		cost: {
			label: "Coût de fonctionnement",
			help: "Ce qu'un mineur dépense par jour, rapporté à la paie moyenne d'une place avant que rien ne soit brûlé.",
			source: `${OURS} : matériel et trafic diffèrent d'un sous-réseau à l'autre`,
		},
		burned: {
			label: "Paie des mineurs qui est brûlée",
			help: "Part de l'émission des mineurs que les validateurs envoient à la clé du propriétaire, où elle est brûlée.",
			source: "médiane de 128 sous-réseaux en août 2026 (JSONbored/metagraphed) ; 99 % ou plus dans 36 d'entre eux",
		},
		price: {
			label: "Prix d'une place",
			help: "Prix d'enregistrement au début ; ensuite, les règles en vigueur le font bouger.",
			source: "0,0005 à 1 TAO sur les quatre sous-réseaux nommés (avril 2026)",
		},
		patience: {
			label: "Jours de paie que vaut une place",
			help: "Les nouveaux venus paient une place au plus ce nombre de jours de paie moyenne, et renoncent après une semaine au-dessus.",
			source: VARIED,
		},
		immunity: {
			label: "Immunité",
			help: "Blocs pendant lesquels une nouvelle place n'est pas donnée au suivant, tant que d'autres peuvent l'être.",
			source: "5 000 par défaut, 5 000 à 65 535 sur les quatre sous-réseaux nommés (avril 2026)",
		},
		reveal: {
			label: "Période de révélation",
			help: "Époques de 72 minutes pendant lesquelles les poids des validateurs restent cachés. Un nouveau venu n'y est pas payé, et sa protection court.",
			source: `${OURS} : aucune, car c'est peu face aux jours qu'il faut au talent pour se voir ; subtensor, subnets/weights.rs : 1 par défaut, de 1 à 100 permis`,
		},
		warmUp: {
			label: "Jours avant que le talent se voie",
			help: "Constante de temps de la moyenne mobile par laquelle une note approche ce que sait faire le mineur.",
			source: `${OURS} ; Zeus attend environ cinq jours la vérité, Data Universe bâtit la crédibilité sur des dizaines de contrôles`,
		},
		largeKeys: {
			label: "Clés par jour d'un gros détenteur",
			help: "Nouvelles clés, de talent moyen, qu'un détenteur assez riche enregistre chaque jour.",
			source: `${OURS} : autant que tous les nouveaux venus ensemble ; les textes d'un mineur parlent de quelqu'un qui achetait chaque place`,
		},
		days: { label: "Jours", help: "Durée de l'exécution.", source: `${OURS} : quatre mois` },
		threshold: {
			label: "Mise qu'il faut à un validateur",
			help: "Au-dessous de ce poids de mise, nul ne peut donner de poids.",
			source: "subtensor, subnets/subnet.rs : 1 000 sur le réseau réel",
		},
	},
	figures: {
		newcomers: "Nouveaux venus",
		registered: "Dont enregistrés",
		"paid-price": "Prix moyen d'une place",
		price: "Prix d'une place à la fin",
		running: "Coût de fonctionnement par jour",
		"average-pay": "Paie moyenne d'une place par jour",
		survival: "Nouveaux venus toujours là après 30 jours",
		"survival-skilled-small": "Talentueux avec peu d'argent",
		"survival-skilled-large": "Talentueux avec plus d'argent",
		"survival-small": "Tous ceux qui ont peu d'argent",
		"survival-large": "Tous ceux qui ont plus d'argent",
		"paid-skilled-small": "Talentueux avec peu d'argent qui ont gagné plus qu'ils n'ont dépensé",
		paid: "Nouveaux venus qui ont gagné plus qu'ils n'ont dépensé",
		"skill-decides": "Corrélation de rang des jours d'un nouveau venu avec son talent",
		"money-decides": "Corrélation de rang des jours d'un nouveau venu avec son argent",
		"gain-skill": "Corrélation de rang du gain d'un nouveau venu avec son talent",
		"skill-shown": "Talent d'un nouveau venu visible à la fin de sa protection",
		protection: "Protection d'une nouvelle place",
		"out-pruned": "Nouveaux venus dont la place a été donnée à un autre",
		"pay-gini": "Gini de la paie des mineurs présents à la fin",
		"validator-cost": "Prix de la moindre mise d'un validateur",
		"validator-share": "Sa part des dividendes",
		"validator-pay": "Dividendes de cette mise par jour, au prix du moment",
		"newcomer-pay": "Part de la paie des nouveaux venus à la fin",
		"newcomer-slots": "Part des places des nouveaux venus à la fin",
		"large-slots": "Part des places du gros détenteur à la fin",
		"large-pay": "Part de la paie du gros détenteur à la fin",
	},
	tables: {
		start: startFrench,
		survival: {
			label: "Nouveaux venus toujours là, selon les jours depuis leur enregistrement",
			columns: {
				day: "Jour",
				skilledSmall: "Talentueux, peu d'argent",
				skilledLarge: "Talentueux, plus d'argent",
				otherSmall: "Moins talentueux, peu d'argent",
				otherLarge: "Moins talentueux, plus d'argent",
				all: "Tous les nouveaux venus",
			},
		},
		days: {
			label: "Jour par jour",
			columns: {
				day: "Jour",
				price: "Prix d'une place",
				incumbents: "Là depuis le début",
				newcomers: "Nouveaux venus",
				large: "Gros détenteur",
				incumbentPay: "Paie de ceux qui sont là depuis le début",
				newcomerPay: "Paie des nouveaux venus",
				largePay: "Paie du gros détenteur",
			},
		},
		fates: {
			label: "Ce que sont devenus les nouveaux venus",
			columns: { group: "Nouveaux venus", ...FATES, count: "Nouveaux venus" },
		},
		newcomers: {
			label: "Nouveaux venus enregistrés",
			columns: {
				name: "Nouveau venu",
				skill: "Talent rapporté à celui du mineur du milieu",
				capital: "Argent",
				days: "Jours à sa place",
				spent: "Dépensé",
				earned: "Gagné",
				gain: "Gagné moins dépensé",
				fate: { label: "Ce qu'il est devenu", words: FATES },
			},
		},
	},
	charts: {
		survival: {
			title: "Qui est toujours là",
			description:
				"Part des nouveaux venus toujours à leur place selon les jours depuis leur enregistrement (Kaplan-Meier ; qui n'est jamais entré compte comme sorti au jour 0).",
		},
		fates: {
			title: "Ce qu'ils sont devenus",
			description:
				"Nouveaux venus selon le talent et l'argent : toujours là, délogés, à court d'argent, partis ou jamais entrés.",
		},
		slots: {
			title: "Qui tient les places",
			description:
				"Part des 192 places de mineurs jour par jour : ceux d'avant, les nouveaux venus, le gros détenteur.",
		},
		price: {
			title: "Prix d'une place",
			description: "Prix d'enregistrement jour par jour sous les règles en vigueur.",
		},
		gain: {
			title: "Talent et gain",
			description:
				"Chaque point est un nouveau venu enregistré : son talent, et ce qu'il a gagné moins ce qu'il a dépensé.",
			references: ["dépensé autant que gagné"],
		},
	},
	model: cardFrench,
	findings: {
		"3-2-builder-lower-entry-barriers": {
			measure:
				"nouveaux venus talentueux avec peu d'argent toujours là après 30 jours, au-dessus de 25 %, en points de pourcentage",
			counts:
				"Compte comme vrai là où un quart des talentueux avec peu d'argent durent 30 jours ; pleinement là où la moitié durent et la moitié gagnent plus qu'ils ne dépensent.",
		},
		"4-remaining-challenges": {
			measure:
				"nouveaux venus avec plus d'argent toujours là après 30 jours moins ceux qui en ont peu, au-dessus de −6 (deux erreurs types), en points de pourcentage",
			counts:
				"Compte comme vrai là où les nouveaux venus avec peu d'argent durent moitié moins souvent que les autres ; en partie, sauf s'ils durent nettement plus souvent.",
		},
		"4-not-replace-but-alternative": {
			measure: "part des nouveaux venus dans la paie des mineurs à la fin, au-dessus de 25 %, en points de pourcentage",
			counts:
				"Compte comme vrai là où les nouveaux venus finissent avec un quart de la paie des mineurs ; pleinement avec la moitié.",
		},
		"4-innovation-entry-audit": {
			measure: "de combien le séjour d'un nouveau venu suit plus son talent que son argent (corrélations de rang)",
			counts:
				"Compte comme vrai là où le séjour d'un nouveau venu suit plus son talent que son argent ; pleinement là où la moitié des talentueux avec peu d'argent durent aussi 30 jours.",
		},
	},
	guess: { question: "De cent personnes qui commencent comme mineurs, combien sont toujours là après un mois ?" },
	benchmarks: [
		"Kaplan-Meier des rémissions sous 6-MP, après 10 semaines",
		"Kaplan-Meier des rémissions sous 6-MP, après 23 semaines",
		"Trois enregistrements sur un intervalle portent un prix de 1 TAO à 1,03",
	],
	phrases: {
		...poolsPhrases,
		Yes: "Oui",
		Partly: "En partie",
		Hardly: "Guère",
		"skill counts more than money": "le talent compte plus que l'argent",
		"neither skill nor money helps": "ni le talent ni l'argent n'aident",
		"money counts as much as skill": "l'argent compte autant que le talent",
		"{}: after a month {} are still there, {} of the skilled with little money; {}.":
			"{} : après un mois, {} sont toujours là, {} des talentueux avec peu d'argent ; {}.",
		"A place is protected for {}, and by then {} of a newcomer's skill shows: who needs longer is judged too early.":
			"Une place est protégée {}, et alors {} du talent d'un nouveau venu se voit : à qui il faut plus de temps, le jugement vient trop tôt.",
		"Votes stay hidden for {}, in which a newcomer is paid nothing while its protection runs.":
			"Les votes restent cachés {}, pendant lesquelles un nouveau venu n'est pas payé alors que sa protection court.",
		"Of all newcomers {} earned more than they spent.":
			"De tous les nouveaux venus, {} ont gagné plus qu'ils n'ont dépensé.",
		"A place cost {} on average.": "Une place a coûté {} en moyenne.",
		"In the end newcomers have {} of the pay.": "À la fin, les nouveaux venus ont {} de la paie.",
		"To be heard as a validator takes stake for {}.": "Pour être entendu comme validateur, il faut une mise de {}.",
		"With {} of miners' pay burned.": "Avec {} de la paie des mineurs brûlés.",
		"And with a large owner who registers {} a day.": "Et avec un gros détenteur qui enregistre {} par jour.",
		"cheap to begin, hard to stay": "facile d'entrer, dur de rester",
		"Of the skilled newcomers with little money {} are still there after 30 days, and {} earned more than they spent. When its protection ends, {} of a newcomer's skill shows. One large owner holds {} of the slots.":
			"Des nouveaux venus talentueux avec peu d'argent, {} sont toujours là après 30 jours et {} ont gagné plus qu'ils n'ont dépensé. À la fin de sa protection, {} du talent d'un nouveau venu se voit. Un gros détenteur tient {} des places.",
		"little money lasts less often": "avec peu d'argent, on dure moins souvent",
		"hard for all, whatever their money": "dur pour tous, quel que soit l'argent",
		"After 30 days {} of the newcomers with little money are still there, {} of those with more. One large owner has {} of the pay. To be heard as a validator takes stake for {} and is paid {} of the dividends.":
			"Après 30 jours, {} des nouveaux venus avec peu d'argent sont toujours là, {} de ceux qui en ont plus. Un gros détenteur a {} de la paie. Pour être entendu comme validateur, il faut une mise de {}, qui reçoit {} des dividendes.",
		"Open incentives, one of three measures: in the end newcomers have {} of the pay, though {} of them last 30 days. Power and transparency are the others: [stake](simulation:stake-cap), [audit](simulation:audit-trail).":
			"Des incitations ouvertes, une mesure sur trois : à la fin, les nouveaux venus ont {} de la paie, alors que {} d'entre eux durent 30 jours. Pouvoir et transparence sont les autres : [mise](simulation:stake-cap), [audit](simulation:audit-trail).",
		"what newcomers get of the pay": "ce que les nouveaux venus reçoivent de la paie",
		"money decides more than skill": "l'argent décide plus que le talent",
		"skill decides more than money": "le talent décide plus que l'argent",
		"How long a newcomer stays goes with its skill by {} and with its money by {}; of the skilled with little money {} are there after 30 days. Barriers are one of the three things claimed; audit and influence are measured in [audit](simulation:audit-trail) and [stake](simulation:stake-cap).":
			"La durée d'un nouveau venu suit son talent à {} et son argent à {} ; des talentueux avec peu d'argent, {} sont là après 30 jours. Les barrières sont l'une des trois choses affirmées ; audit et influence sont mesurés dans [audit](simulation:audit-trail) et [mise](simulation:stake-cap).",
		"Newcomer {#}": "Nouveau venu {}",
	},
};
