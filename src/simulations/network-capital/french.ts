import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { cardFrench } from "./frenchCard.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const FIT =
	"notre ajustement à la main aux mouvements des prix de 2025 (alexlange1/alphamind-transparency) : 1,57 % des parts par jour, des rangs à 30 jours d'écart qui s'accordent à 0,913";
const SNAPSHOT =
	"relevé public de tous les sous-réseaux du 11 avril 2026 (sudoHayato/bittensor-research), postérieur à l'essai";
const prices = {
	date: "juillet à octobre 2025",
	note: "sous les parts par prix de cette époque ; moyenne de 120 jours",
};

export const networkCapitalFrench: French<typeof parameters, typeof outputs> = {
	title: "Capital et sous-réseaux",
	question: "Le capital trouve-t-il les bons sous-réseaux ?",
	parameters: {
		days: {
			label: "Jours",
			help: "Combien de temps tourne le réseau.",
			source: `${OURS} : quatre mois, assez pour que les moyennes à 30 jours se stabilisent`,
		},
		count: {
			label: "Sous-réseaux au départ",
			idle: ["Le fichier importé apporte les siens."],
			help: "Tirés de l'ajustement ; une table importée apporte les siens.",
			source: "128 sous-réseaux est le plafond depuis septembre 2025",
		},
		qualitySpread: {
			label: "Dispersion de la qualité",
			help: "Écart-type du logarithme de ce que valent les sous-réseaux pour le monde.",
			source: `${OURS} : à peu près aussi inégale que les prix du relevé d'avril 2026`,
		},
		known: {
			label: "Qualité dans le prix au départ",
			help: "Corrélation de la qualité et du prix (logarithmes) le premier jour.",
			source: OURS,
		},
		belief: {
			label: "Capital qui suit la conviction",
			help: "Part de ce qui bouge qui va là où elle croit la qualité.",
			source: FIT,
		},
		chase: {
			label: "Capital qui suit les rendements",
			help: "Part de ce qui bouge qui va là où prix et dividendes ont monté dernièrement ; le reste erre. Avec la conviction, 100 % au plus.",
			source: FIT,
		},
		error: {
			label: "Erreur de conviction",
			help: "Écart-type du logarithme dont tous les convaincus ensemble se trompent sur un sous-réseau ; elle change au fil des semaines.",
			source: `${OURS} : aussi grande que les différences de qualité`,
		},
		speed: {
			label: "Capital qui bouge par jour",
			help: "Part des TAO de toutes les réserves qui est placée à nouveau chaque jour.",
			source: FIT,
		},
		inflow: {
			label: "Nouveau capital par jour",
			help: "TAO qui viennent des portefeuilles, tout compte fait ; négatif : ils partent.",
			source:
				"notre ajustement : avec lui, les réserves gardent environ 77 % de ce qui est frappé sous les parts par prix, comme de février 2025 à avril 2026 (2,0 sur 2,6 millions de TAO)",
		},
		revenue: {
			label: "Revenu des usagers par jour",
			help: "TAO que tous les sous-réseaux ensemble gagnent au dehors et avec lesquels ils achètent leur propre alpha, en proportion de leur qualité.",
			source: `${OURS} : Chutes à lui seul déclarait environ 5,5 millions de dollars par an, quelque 50 TAO par jour à 300 $`,
		},
		sold: {
			label: "Paie vendue",
			help: "Part de leur paie que vendent propriétaires, mineurs et validateurs.",
			source: `${OURS} : l'essentiel ; la part réelle n'est pas connue`,
		},
		founders: {
			label: "Fondateurs par mois",
			help: "Gens qui veulent enregistrer un sous-réseau, en moyenne.",
			source: `${OURS} : quelques-uns de plus que les règles n'en laissent entrer, un tous les quatre jours`,
		},
		purse: {
			label: "Bourse du fondateur du milieu",
			help: "Le plus qu'un fondateur paierait pour une place ; la moitié ont davantage.",
			source: `${OURS} : un tiers du prix fixé le 7 octobre 2025 (2 500 TAO)`,
		},
		beforeHalving: {
			label: "Jours avant la division par deux",
			help: "Quand commence l'exécution, à 7 200 TAO par jour. 0 : la première division par deux vient d'avoir lieu.",
			source: "la première division par deux est venue les 14 et 15 décembre 2025, le jour de l'essai",
		},
		rootTao: {
			label: "TAO sur root",
			help: "Mise sur root au départ ; une table importée qui a root apporte la sienne.",
			source: SNAPSHOT,
		},
	},
	figures: {
		subnets: "Sous-réseaux",
		capital: "Corrélation de rang du capital et de la qualité à la fin",
		"capital-start": "La même au départ",
		emission: "Corrélation de rang de l'émission et de la qualité à la fin",
		"emission-start": "La même après le premier jour",
		"capital-best": "Capital du meilleur tiers à la fin",
		"capital-best-start": "Le même au départ",
		"capital-fair": "Le même si le capital était en proportion de la qualité",
		"emission-best": "Émission du meilleur tiers à la fin",
		misplaced: "Émission qu'il faudrait déplacer pour qu'elle soit en proportion de la qualité",
		settled: "Sous-réseaux de plus de 120 jours à la fin",
		without: "Dont sans aucun TAO",
		"without-share": "Les mêmes, sur tous ceux-ci",
		"to-young": "Émission des sous-réseaux plus jeunes",
		"top-ten": "Émission des dix plus grands à la fin",
		hhi: "HHI de l'émission à la fin",
		gini: "Gini de l'émission à la fin",
		for51: "Sous-réseaux qui reçoivent 51 % de l'émission",
		turnover: "Partie des parts par prix qui bouge en un jour",
		persistence: "Corrélation de rang des prix à 30 jours d'écart",
		wanted: "Fondateurs venus",
		decided: "Dont servis ou découragés",
		entered: "Dont servis d'un sous-réseau",
		"entered-share": "Fondateurs servis, de ceux qui n'attendent plus",
		"slot-price": "Prix moyen d'un sous-réseau",
		"slot-now": "Prix du prochain sous-réseau",
		dissolved: "Sous-réseaux dissous pour faire place",
		"dissolved-rank": "Des autres, part qui valait moins que les dissous, en moyenne",
		limit: {
			label: "Nombre de sous-réseaux",
			words: { limited: "limité par les règles", open: "non limité par les règles" },
		},
		cashed: "Versé contre la paie vendue, part de root comprise",
		injected: "Ajouté aux réserves par la chaîne",
		staked: "Apporté par investisseurs et usagers, tout compte fait",
		covered: "De ce qui a été versé, au-delà de ce que la chaîne a ajouté",
		minted: "TAO frappés",
		unminted: "TAO dus mais non frappés, aucun sous-réseau n'ayant gagné d'argent",
		"per-block": "TAO par bloc à la fin",
		issued: "TAO émis à la fin, sur 21 millions",
		"minted-a-day": "TAO frappés par jour à la fin",
		"backtest-paid": "Épreuve sur le passé : sous-réseaux qu'auraient payés les parts par flux, sur 127",
	},
	tables: {
		days: {
			label: "Jour après jour",
			columns: {
				day: "Jour",
				capital: "Capital et qualité",
				emission: "Émission et qualité",
				capitalOfBest: "Capital du meilleur tiers",
				emissionOfBest: "Émission du meilleur tiers",
				topTen: "Émission des dix plus grands",
				slotPrice: "Prix du prochain sous-réseau",
				perBlock: "TAO par bloc",
				pooled: "TAO des réserves, rapportés au premier jour",
			},
		},
		subnets: {
			label: "Sous-réseaux à la fin",
			columns: {
				name: "Sous-réseau",
				netuid: "Netuid",
				origin: { label: "Depuis", words: { start: "là dès le départ", run: "venu en cours de route" } },
				quality: "Qualité, rapportée à celle du milieu",
				start: "Capital au départ",
				capital: "Capital",
				emission: "Émission",
				price: "Prix de l'alpha",
				pool: "TAO dans la réserve",
			},
		},
		measured: {
			label: "Inégalité de l'émission, à côté des relevés et de l'épreuve sur le passé",
			columns: {
				when: "Quand",
				topTen: "Dix plus grands",
				gini: "Gini × 100",
				hhi: "HHI × 1 000",
				for51: "Sous-réseaux pour 51 %",
				paid: "Sous-réseaux qui reçoivent quelque chose",
			},
		},
		departures: {
			label: "Sous-réseaux dissous pour un nouveau",
			columns: { day: "Jour", netuid: "Netuid", rank: "Part des autres qui valait moins" },
		},
	},
	charts: {
		finding: {
			title: "Les trouve-t-il ?",
			description:
				"Corrélation de rang de la qualité avec le capital des réserves et avec l'émission de TAO parmi les sous-réseaux de plus de 120 jours, jour après jour ; 1 serait parfait, 0 le hasard.",
			references: ["hasard"],
		},
		measured: {
			title: "Épreuve sur le passé et relevés",
			description:
				"Combien l'émission est inégale dans cette exécution, combien l'étaient les prix relevés, et ce que deux règles auraient donné sur ces prix : aucun comportement de notre cru n'entre dans les trois derniers.",
		},
		subnets: {
			title: "Qualité et capital",
			description: "Chaque point est un sous-réseau à la fin : sa qualité et sa part de tous les TAO des réserves.",
		},
		best: {
			title: "Le meilleur tiers",
			description:
				"Part du capital et de l'émission qu'a le meilleur tiers par la qualité parmi les sous-réseaux de plus de 120 jours ; et part des dix plus grands dans toute l'émission.",
		},
		departures: {
			title: "Qui a dû partir",
			description:
				"Chaque point est un sous-réseau dissous pour un nouveau : quand, et quelle part des autres valait moins. En haut sont les bons qui sont partis.",
			references: ["meilleur que la moitié"],
		},
		slots: {
			title: "Prix d'un sous-réseau",
			description: "TAO que coûte le prochain sous-réseau, jour après jour.",
		},
		money: {
			title: "Division par deux",
			description: "TAO par bloc et TAO de toutes les réserves, rapportés au premier jour.",
		},
	},
	model: cardFrench,
	findings: {},
	guess: { question: "Le meilleur tiers des sous-réseaux : quelle part du capital a-t-il à la fin ?" },
	benchmarks: [
		"Un flux qui s'arrête compte pour moitié après sa demi-vie de 216 000 blocs",
		"Parts par flux d'entrées de 3, 1 et −2 : le premier reçoit les trois quarts",
		"Après la division par deux, une place à 1 000 TAO coûte à nouveau autant dès que la suivante peut venir : elle ne monte donc jamais",
		"Gini de 1, 2, 3 et 4 : un quart",
	],
	measured: [prices, prices],
	phrases: {
		// answer
		Largely: "Largement",
		Partly: "En partie",
		Hardly: "Guère",
		"{}: the best third of subnets ends with {} of the capital; by quality it would be {}.":
			"{} : le meilleur tiers des sous-réseaux finit avec {} du capital ; selon la qualité, ce serait {}.",
		"It began with {}.": "Il a commencé avec {}.",
		"Of the new TAO that best third gets {}.": "Des nouveaux TAO, ce meilleur tiers reçoit {}.",
		"Of {} subnets older than 120 days, {} get no new TAO.":
			"De {} sous-réseaux de plus de 120 jours, {} ne reçoivent aucun nouveau TAO.",
		"Back-test: had flow shares met the recorded prices of 2025, they would have paid {} of 127 subnets; price shares pay all.":
			"Épreuve sur le passé : avec les prix relevés de 2025, les parts par flux auraient payé {} sous-réseaux sur 127 ; les parts par prix les paient tous.",
		"No subnet gained money at times, so {} of the TAO due was not minted.":
			"Par moments, aucun sous-réseau n'a gagné d'argent : {} des TAO dus n'ont pas été frappés.",
		"A place for a new subnet cost {}.": "Une place pour un nouveau sous-réseau a coûté {}.",
		"Prices move by {} a day; recorded in 2025: {} %.": "Les prix bougent de {} par jour ; relevé en 2025 : {} %.",
		"Their ranks 30 days apart agree by {}; recorded in 2025: {}.":
			"Leurs rangs à 30 jours d'écart s'accordent à {} ; relevé en 2025 : {}.",
		"Illustrative: [{} days](parameter:days), and of what moves [{} %](parameter:belief) follows belief.":
			"Illustratif : [{} jours](parameter:days), et de ce qui bouge, [{} %](parameter:belief) suivent la conviction.",
		// what happens, and who
		"Recorded: spot prices, 29 October 2025": "Relevé : prix au comptant, 29 octobre 2025",
		"Back-test: price shares on these prices": "Épreuve sur le passé : parts par prix sur ces prix",
		"Back-test: flow shares on these prices": "Épreuve sur le passé : parts par flux sur ces prix",
		"Lower “TAO on root” or “Days before the halving”.":
			"Baissez « TAO sur root » ou « Jours avant la division par deux ».",
		"After the first day": "Après le premier jour",
		"At the end": "À la fin",
		"Halving: TAO per block falls to half": "Division par deux : les TAO par bloc tombent de moitié",
		"Subnet {#}": "Sous-réseau {}",
		"New on {#}, day {#}": "Nouveau sur {}, jour {}",
		// refusals
		"Pools and root would hold more TAO than there are. {}":
			"Réserves et root détiendraient plus de TAO qu'il n'en existe. {}",
	},
};
