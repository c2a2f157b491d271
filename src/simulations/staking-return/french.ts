import { type French } from "../kit/french.ts";
import { OURS } from "../shared/commonFrench.ts";
import { marketFrench, netuidFrench, poolsPhrases, SNAPSHOT_FRENCH, startFrench } from "../shared/pools/french.ts";
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
	model: {
		purpose:
			"Suit le TAO d'un staker dans la réserve d'un sous-réseau pendant que d'autres vont et viennent, que de la paie est vendue et que la chaîne ajoute du TAO, et met à côté root et une mise pour le dernier bloc avant une époque.",
		patterns:
			"Les prix de la plupart des sous-réseaux ont baissé en TAO pendant 2025, celui de Zeus de 42 % en 251 jours ; entrer et sortir aussitôt coûte deux fois les frais.",
		entities:
			"Un sous-réseau avec sa réserve, un propriétaire, des mineurs, des validateurs et leurs stakers ; deux stakers observés ; tous les autres sous-réseaux comme un seul vis-à-vis dont prix et apport restent où ils sont ; root.",
		scales:
			"TAO et alpha en jetons entiers ; des pas d'un jour de 7 200 blocs, où les pas de la chaîne elle-même sont calculés bloc par bloc.",
		process:
			"Jour par jour : les règles en vigueur répartissent le TAO, l'injectent, achètent de l'alpha et versent 7 200 alpha ; propriétaire, mineurs et validateurs vendent une part de leur paie ; d'autres apportent du TAO et le retirent plus tard. Le premier staker vient au début, le tardif quand les autres se retournent. Les mêmes jours sont calculés sans que personne aille ni vienne.",
		scheduling:
			"Dans un jour : émission et époques, puis la paie est vendue (propriétaire, mineurs, validateurs), puis d'autres vont ou viennent. Ce qu'ils retirent ou rapportent compte comme il a bougé, non comme il était voulu ; la mise propre des validateurs reste.",
		initial:
			"Réserve et avoirs du sous-réseau choisi comme dans le relevé ou la table importée ; les parts selon les flux partent d'où étaient les parts selon les prix.",
		stochasticity:
			"Les allées et venues quotidiennes des autres ont une erreur normale ; les prix des autres sous-réseaux sont tirés et ramenés à la somme du relevé.",
		equations: [
			{
				gives: "alpha pour d TAO",
				formula: "x × d(1 − frais) ÷ (y + d(1 − frais)), avec y TAO et x alpha dans la réserve",
			},
			{
				gives: "alpha détenu",
				formula: "alpha acheté × croissance de la part des validateurs par les dividendes après commission",
			},
			{ gives: "ce qu'il rapporte", formula: "y × a(1 − frais) ÷ (x + a(1 − frais)) pour a alpha" },
			{
				gives: "pris à l'argent des stakers",
				formula: "max(0, TAO encaissé − TAO ajouté par la chaîne) ÷ TAO encaissé",
			},
		],
		leftOut: [
			"Personne ne décide : les flux sont donnés et ne répondent ni au prix, ni aux dividendes, ni à l'utilité.",
			"Tous les autres sous-réseaux restent immobiles, si bien que la part de TAO de celui-ci ne change que par lui-même.",
			"Le rendement de root est celui du premier jour, avec une seule hotkey pour tout root ; sans table importée, les autres sous-réseaux sont tirés, avec des prix dont la somme est celle du relevé.",
			"Prix en dollars, impôts, garde et blocages sont en dehors. Ce n'est la prévision d'aucun prix.",
			"Le point de départ est un relevé d'avril 2026, postérieur à l'essai ; sous les deux jeux de règles suivants c'est le vrai ordre de grandeur, sous le premier une expérience de pensée.",
		],
	},
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
	phrases: {
		...poolsPhrases,
		"Nobody follows here: at the end {} of the money is left; had nobody moved, {}.":
			"Personne ne suit ici : à la fin, il reste {} de l'argent ; si personne n'avait bougé, {}.",
		"No, not even while others come: at the end {} of the money is left; had nobody moved, {}.":
			"Non, pas même tant que d'autres viennent : à la fin, il reste {} de l'argent ; si personne n'avait bougé, {}.",
		"Yes: at the end {} of the money is left; had nobody moved, {}.":
			"Oui : à la fin, il reste {} de l'argent ; si personne n'avait bougé, {}.",
		"Only while they come: once they have left again, {} of the money is left; had nobody moved, {}.":
			"Seulement tant qu'ils viennent : une fois repartis, il reste {} de l'argent ; si personne n'avait bougé, {}.",
		"Of the order {} was filled before the price reached its limit of {} above the start; the rest stayed with the staker.":
			"De l'ordre, {} ont été servis avant que le prix atteigne sa limite de {} au-dessus du départ ; le reste est resté au staker.",
		"On {} [{}](parameter:amount) come back as {}.": "Sur {}, [{}](parameter:amount) reviennent sous forme de {}.",
		"When the others turned the stake stood at {}.": "Quand les autres se sont retournés, la mise en était à {}.",
		"Who came then ends at {}.": "Qui est venu alors finit à {}.",
		"The price moved by {}, while dividends added {} of alpha.":
			"Le prix a bougé de {}, tandis que les dividendes ajoutaient {} d'alpha.",
		"Where others leave, those who stay share the same dividends.":
			"Là où d'autres partent, ceux qui restent se partagent les mêmes dividendes.",
		"On root the same TAO would have changed by {}.": "Sur root, le même TAO aurait évolué de {}.",
		"Measured: the price of Zeus fell by 42 % in 251 days of 2025, under the rules of that time.":
			"Mesuré : le prix de Zeus a baissé de 42 % en 251 jours de 2025, sous les règles de l'époque.",
		"Over {}, while {}: arithmetic under these conditions, not a forecast.":
			"Sur {}, alors que {} : un calcul sous ces conditions, non une prévision.",
		"others [neither come nor go](parameter:flow) on balance":
			"d'autres [ne viennent ni ne partent](parameter:flow), tout compte fait",
		"others bring {} a day and then take {} of it out": "d'autres apportent {} par jour et en retirent ensuite {}",
		"others take {} a day out, as far as they have it, and then bring {} of it back":
			"d'autres retirent {} par jour, autant qu'ils en ont, et en rapportent ensuite {}",
		"nobody came in this run": "personne n'est venu dans cette exécution",
		"Nobody came in this run, so it says nothing about what happens when others do.":
			"Personne n'est venu dans cette exécution : elle ne dit donc rien de ce qui arrive quand d'autres viennent.",
		"loses even while others come": "perd même quand d'autres viennent",
		"gains, and keeps it": "gagne, et garde son gain",
		"gains until they leave again": "gagne jusqu'à leur départ",
		"When others had come, the early stake stood at {}; at the end, after they took money out, at {}. With nobody coming or going it would be {}: the gain is what later stakers bring against what sellers of pay take. Recorded: Zeus fell from 0.0146 to 0.0084 TAO from February to October 2025.":
			"Une fois les autres venus, la première mise en était à {} ; à la fin, après leurs retraits, à {}. Personne n'allant ni venant, ce serait {} : le gain est ce qu'apportent les stakers suivants face à ce que prennent les vendeurs de paie. Enregistré : Zeus est passé de 0,0146 à 0,0084 TAO de février à octobre 2025.",
		"new tokens; selling reaches stakers' money": "jetons neufs ; vendre touche l'argent des stakers",
		"Owner, miners and validators were paid {}, newly minted whoever comes or goes. For what they sold, they and root drew {} out of the pool, to which the chain added {}: {} of it was stakers' money. No deposit is handed out; selling is what reaches it.":
			"Propriétaire, mineurs et validateurs ont été payés {}, nouvellement émis, que l'on vienne ou parte. Pour ce qu'ils ont vendu, eux et root ont tiré {} de la réserve, à laquelle la chaîne a ajouté {} : {} en étaient l'argent des stakers. Aucun dépôt n'est distribué ; c'est la vente qui l'atteint.",
		"At the start": "Au début",
		"Stakers, on balance": "Stakers, tout compte fait",
		"The chain": "La chaîne",
		"Pay that was sold": "Paie vendue",
		"Root's part": "Part de root",
		"At the end": "À la fin",
		"All others": "Tous les autres",
		"staked on day {}": "a misé le jour {}",
		"Change over the run": "Évolution sur l'exécution",
		"Put in": "Mis au départ",
		"Fetches if sold now": "Obtenu si vendu maintenant",
		"Fetched if sold now": "Obtenu si vendu maintenant",
		Holds: "Détient",
		"Pay over the run": "Paie sur toute l'exécution",
		"Of it sold": "Dont vendu",
		"owner's cut and dividends on it": "part du propriétaire et ses dividendes",
		Miners: "Mineurs",
		"all miners together": "tous les mineurs ensemble",
		Validators: "Validateurs",
		"take of all validators together": "commission de tous les validateurs ensemble",
		"Early staker": "Premier staker",
		"Late staker": "Staker tardif",
		"Root staker": "Staker sur root",
		"the same TAO on root": "le même TAO sur root",
		"Others turn; the late staker comes": "Les autres se retournent ; le staker tardif vient",
		"on day {}": "le jour {}",
		"Fee on entry": "Frais d'entrée",
		"rate of the rules × {}": "taux des règles × {}",
		"Spot price then": "Prix du moment alors",
		"TAO in the pool ÷ alpha in the pool": "TAO dans la réserve ÷ alpha dans la réserve",
		"Alpha bought": "Alpha acheté",
		"({} − {}) through the pool": "({} − {}) à travers la réserve",
		"Growth by dividends": "Croissance par les dividendes",
		"{} ÷ {}, after the validator's take": "{} ÷ {}, après la commission du validateur",
		"Alpha held": "Alpha détenu",
		"{} × growth": "{} × croissance",
		"Spot price now": "Prix du moment maintenant",
		"others, emission and sales of pay have moved it": "les autres, l'émission et les ventes de paie l'ont fait bouger",
		"Fee on exit": "Frais de sortie",
		"rate of the rules × alpha held": "taux des règles × alpha détenu",
		"alpha held less fee, through the pool": "alpha détenu moins les frais, à travers la réserve",
		"on day 0, one to one and without fee": "le jour 0, un pour un et sans frais",
		"Return per day": "Rendement par jour",
		"root's part of all subnets' dividends after take, at spot prices ÷ TAO on root":
			"part de root dans les dividendes de tous les sous-réseaux après commission, aux prix du moment ÷ TAO sur root",
		"Worth now": "Valeur maintenant",
		"{} × (1 + return)^{}": "{} × (1 + rendement)^{}",
		Change: "Évolution",
		"Alpha paid to all": "Alpha versé à tous",
		"over {} days": "sur {} jours",
		"Part of this role": "Part de ce rôle",
		Sold: "Vendu",
		"{} of what it was paid": "{} de ce qu'il a été payé",
		"kept and sold together": "gardé et vendu ensemble",
		'There is no participant "{=}" on day {}.': "Il n'y a pas de participant « {} » le jour {}.",
		"Staking return · {} · day {}": "Rendement du staking · {} · jour {}",
		"{} up to day {}: **{}**.": "{} jusqu'au jour {} : **{}**.",
		early: "premier",
		late: "tardif",
		root: "root",
		owner: "propriétaire",
		miners: "mineurs",
		validators: "validateurs",
	},
};
