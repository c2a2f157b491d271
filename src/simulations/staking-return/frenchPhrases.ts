import { type Phrases } from "../kit/phraseBook.ts";
import { poolsPhrases } from "../shared/pools/french.ts";

/** What a run says, in French. */
export const phrasesFrench: Phrases = {
	...poolsPhrases,
	"Nobody follows here: at the end {} of the money is left; had nobody moved, {}.":
		"Personne ne suit ici : à la fin, il reste {} de l'argent ; si personne n'avait bougé, {}.",
	"No, not even while others come: at the end {} of the money is left; had nobody moved, {}.":
		"Non, pas même tant que d'autres viennent : à la fin, il reste {} de l'argent ; si personne n'avait bougé, {}.",
	"Yes, but less than without them: at the end {} of the money is left; had nobody moved, {}.":
		"Oui, mais moins que sans eux : à la fin, il reste {} de l'argent ; si personne n'avait bougé, {}.",
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
};
