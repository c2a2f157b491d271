import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { marketFrench, netuidFrench, SNAPSHOT_FRENCH, startFrench } from "../shared/pools/french.ts";
import { cardFrench } from "./frenchCard.ts";
import { phrasesFrench } from "./frenchPhrases.ts";
import { type outputs } from "./outcome.ts";
import { type parameters } from "./parameters.ts";

const VARIED = `${OURS} ; varié dans les mondes tirés`;

export const stakingReturnFrench: French<typeof parameters, typeof outputs> = {
	title: "L'argent d'un staker",
	question: "Un staker gagne-t-il quand d'autres suivent ?",
	parameters: {
		market: marketFrench(
			"Dont la réserve et les avoirs sont le point de départ. Une table importée remplace les chiffres là où elle a le sous-réseau.",
		),
		netuid: netuidFrench,
		amount: {
			label: "Mise",
			help: "TAO que met le premier staker le premier jour, et le tardif quand les autres se retournent.",
			source: `${OURS} : petit face à la réserve, pour que le staker ne fasse pas bouger le prix`,
		},
		limit: {
			label: "Limite de prix",
			help: "De combien, au plus, le premier staker et le tardif achètent au-dessus du prix du moment ; ce qui reste de leur TAO leur reste. 0 : à tout prix.",
			source: `${OURS} : aucune ; subtensor, pallets/swap permet à un ordre d'en nommer une et d'être servi en partie`,
		},
		days: { label: "Jours", help: "Durée de l'exécution.", source: `${OURS} : une demi-année` },
		flow: {
			label: "Apport des autres",
			help: "TAO que d'autres stakers apportent par jour, tout compte fait, jusqu'à ce qu'ils se retournent. Négatif : ils partent d'abord.",
			source: VARIED,
		},
		turn: {
			label: "Ils se retournent après",
			help: "Part de l'exécution après laquelle les autres retirent leur argent.",
			source: `${OURS} : une moitié du temps pour entrer, l'autre pour sortir`,
		},
		leaves: {
			label: "Dont ils retirent",
			help: "Part de ce qu'ont apporté les autres qu'ils retirent ensuite, à un rythme égal. Plus de 100 % : des stakers plus anciens partent aussi.",
			source: `${OURS} : tout, si bien que sur l'exécution personne n'est venu ni parti`,
		},
		noise: {
			label: "Agitation",
			help: "Écart-type des allées et venues quotidiennes des autres.",
			source: VARIED,
		},
		sold: {
			label: "Paie qui est vendue",
			help: "Part de leur paie que propriétaire, mineurs et validateurs vendent chaque jour.",
			source: `${OURS} : l'essentiel, car le travail se paie en argent ; la vraie part n'est pas connue`,
		},
		sale: {
			label: "Vendu d'un coup",
			help: "Valeur d'alpha, en TAO au prix du moment, que d'autres vendent un jour en plus de tout le reste. Prévu pour un événement de scénario ; dès le début, elle serait vendue chaque jour.",
			source: VARIED,
		},
		validating: {
			label: "Alpha qui reçoit des dividendes",
			help: "Part de l'alpha hors de la réserve qui est misée chez des validateurs. Moins il y en a, plus chacun gagne.",
			source: `${OURS} : tout, le cas où les dividendes sont les plus bas`,
		},
		stays: {
			label: "Mise qui reste",
			help: "Part de l'alpha misé qui est aux validateurs et au propriétaire eux-mêmes et ne part jamais. Qui reste partage les dividendes avec elle.",
			source: `${OURS} : ne compte que là où presque tous les autres partent ; sans elle, le dernier staker aurait tous les dividendes`,
		},
		take: {
			label: "Commission du validateur",
			help: "Part des dividendes que garde le validateur.",
			source: "subtensor, subnets/subnet.rs : 18 %, sauf s'il fixe moins",
		},
		rootTao: {
			label: "TAO sur root",
			help: "Toute la mise sur root. Elle reçoit une part des dividendes de chaque sous-réseau, et il en reste moins pour l'alpha.",
			source: SNAPSHOT_FRENCH,
		},
		totalFlow: {
			label: "Apport de tous les sous-réseaux",
			help: "TAO que gagnent par jour, ensemble, tous les sous-réseaux qui ont un apport : c'est à cela que se mesure le flux de celui-ci (parts selon les flux seulement).",
			source: `${OURS} : 1 TAO par bloc ; la vraie somme n'était pas à portée`,
		},
	},
	figures: {
		worth: "Obtenu à la fin par le premier staker",
		left: "Reste de la première mise",
		"left-alone": "Le même, personne n'allant ni venant",
		gain: "Évolution de la première mise",
		"gain-turn": "La même quand les autres se sont retournés",
		"gain-alone": "La même, personne n'allant ni venant",
		"gain-late": "Évolution de la mise tardive",
		"gain-root": "Évolution du même TAO sur root",
		"price-change": "Prix de l'alpha sur l'exécution",
		"alpha-gain": "Alpha gagné par les dividendes",
		"slippage-in": "Glissement à l'entrée",
		"slippage-out": "Glissement à la sortie",
		fees: "Frais d'entrée et de sortie",
		filled: "Du premier ordre, servi dans sa limite de prix",
		"pool-start": "TAO dans la réserve au début",
		"pool-end": "TAO dans la réserve à la fin",
		staked: "Apporté par les stakers, tout compte fait",
		injected: "Ajouté par la chaîne",
		cashed: "Versé pour de la paie vendue, part de root comprise",
		covered: "Dont plus que la chaîne n'a ajouté : pris à l'argent des stakers",
		"alpha-paid": "Alpha versé au propriétaire, aux mineurs et aux validateurs",
		dilution: "Croissance de l'alpha hors de la réserve",
		share: "Part du TAO du réseau à la fin",
		"others-in": "Apport des autres par jour",
		snipe: "Gagné en ne misant que le dernier bloc avant une époque",
		"snipe-epochs": "Époques avant que les dividendes couvrent les frais",
	},
	tables: {
		days: {
			label: "Jour par jour",
			columns: {
				day: "Jour",
				early: "Première mise",
				alone: "Personne n'allant ni venant",
				root: "Sur root",
				price: "Prix de l'alpha",
				priceAlone: "Prix, personne n'allant ni venant",
				share: "Part du TAO du réseau",
				pool: "TAO dans la réserve",
			},
		},
		start: startFrench,
		entry: {
			label: "Ce que rapporte 1 TAO à la fin, selon le jour d'entrée",
			columns: {
				day: "Jour d'entrée",
				worth: "Obtenu à la fin",
				price: "Prix de l'alpha ce jour-là",
				turned: "Les autres se sont retournés (1 = oui)",
			},
		},
		flows: { label: "D'où vient et où va le TAO de la réserve", columns: { what: "Le TAO", amount: "Montant" } },
		snipe: {
			label: "Miser le dernier bloc avant une époque",
			columns: { amount: "Mise", gain: "Gain sous ces règles", free: "Gain s'il n'y avait pas de frais" },
		},
	},
	charts: {
		days: {
			title: "La mise, jour par jour",
			description:
				"Ce que rapporteraient à la vente 100 mis le premier jour : sur le sous-réseau pendant que d'autres vont et viennent, personne n'allant ni venant, et sur root. La ligne est la baisse enregistrée du prix de Zeus en 2025, sans dividendes.",
			references: ["mis au départ", "prix de Zeus, févr.–oct. 2025"],
		},
		entry: {
			title: "Tôt ou tard",
			description: "Ce que rapporte 1 TAO à la fin, selon le jour où il a été mis.",
			references: ["mis au départ"],
		},
		flows: {
			title: "Le TAO de la réserve",
			description:
				"TAO dans la réserve au début, ce qui est entré et sorti et pourquoi, et ce qui s'y trouve à la fin.",
		},
		price: {
			title: "Prix",
			description: "Prix de l'alpha en TAO, jour par jour, avec et sans allées et venues des autres.",
		},
		share: {
			title: "Part du TAO du réseau",
			description: "Quelle part du nouveau TAO du réseau les règles donnent à ce sous-réseau.",
		},
		snipe: {
			title: "Le dernier bloc avant une époque",
			description:
				"Gain pour mille d'une mise qui n'est là qu'un bloc, quand l'époque paie : sous ces règles et sans frais.",
			references: ["rien de gagné"],
		},
	},
	model: cardFrench,
	findings: {
		"3-1-stakers-inject-liquidity-and-gain": {
			measure: "évolution de la première mise quand d'autres sont venus, au-dessus de 0 %",
			counts:
				"Compte comme vrai là où la première mise a gagné quand les autres sont venus ; pleinement là où le gain survit à leur départ.",
		},
		"3-1-capital-pays-participants": {
			measure: "part du TAO encaissé par les participants qui a été prise à l'argent des stakers, au-dessus de 10 %",
			counts:
				"Compte comme vrai là où plus d'un dixième de ce qu'encaissent les participants était l'argent des stakers ; pleinement à partir de neuf dixièmes.",
		},
	},
	guess: {
		question:
			"D'autres apportent de l'argent la moitié du temps puis le retirent tout entier. Combien reste-t-il, jour par jour, de 100 mis au début ?",
	},
	benchmarks: [
		"1 000 TAO dans la réserve de Zeus sans frais : x × d ÷ (y + d)",
		"Entrer et sortir aussitôt coûte deux fois les frais de 33/65 535 et rien d'autre",
		"Dividendes des stakers d'alpha pour une époque de 361 blocs : 361 × 41 % × 82 %",
		"Époques avant que les dividendes de Zeus couvrent deux fois les frais : 0,1008 % × alpha hors de la réserve ÷ dividendes",
	],
	measured: [
		{
			date: "du 20 février au 29 octobre 2025",
			note: "Zeus, sur 251 jours et sous les parts selon les prix de l'époque ; ce que d'autres ont apporté n'est pas enregistré",
		},
	],
	phrases: phrasesFrench,
};
