import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** Many metagraphs on one page. */
const folder: Phrases = {
	"One row per file": "Une ligne par fichier",
	"First and last block of a subnet, side by side": "Premier et dernier bloc d'un sous-réseau, côte à côte",
	File: "Fichier",
	Netuid: "Netuid",
	Block: "Bloc",
	"First block": "Premier bloc",
	"Last block": "Dernier bloc",
	UIDs: "UID",
	"UIDs with stake": "UID qui ont une mise",
	"UIDs that hold 51 %": "UID qui détiennent 51 %",
	Owners: "Propriétaires",
	"Owners that hold 51 %": "Propriétaires qui détiennent 51 %",
	"Gini of stake": "Gini de la mise",
	"Validators that count": "Validateurs qui comptent",
	"Validators with 51 % of votes": "Validateurs à 51 % des voix",
	"Owners with 51 % of votes": "Propriétaires à 51 % des voix",
	"HHI of votes": "HHI des voix",
	"Miners with pay": "Mineurs payés",
	"Miners with 51 % of pay": "Mineurs à 51 % de la paie",
	"Pay and trust": "Paie et confiance",
	"Validators with another's weights": "Validateurs aux poids d'un autre",
	"{}, first": "{}, premier",
	"{}, last": "{}, dernier",
	"{=} is no metagraph but {}. Import it alone, with import {=}.":
		"{} n'est pas un métagraphe mais {}. Importez-le seul, avec import {}.",
	"a table of subnets": "une table de sous-réseaux",
	"scores of miners": "des scores de mineurs",
};

/** A table of subnets on one page. */
const subnets: Phrases = {
	"Every subnet, most TAO first": "Tous les sous-réseaux, ceux qui ont le plus de TAO d'abord",
	"Sections that speak of it": "Les sections qui en parlent",
	Subnets: "Sous-réseaux",
	"Owner keys": "Clés de propriétaires",
	"TAO in pools": "TAO dans les réserves",
	"Subnets that hold 51 % of it": "Sous-réseaux qui en détiennent 51 %",
	"Gini of TAO in pools": "Gini du TAO dans les réserves",
	"HHI of TAO in pools": "HHI du TAO dans les réserves",
	"TAO in the largest pool": "TAO dans la plus grande réserve",
	"Gini of tokens' value": "Gini de la valeur des jetons",
	"Netuid that would make room for a new subnet": "Netuid qui ferait place à un nouveau sous-réseau",
	"Sum of prices, of subnets that have started": "Somme des prix, des sous-réseaux qui ont démarré",
	"Every subnet": "Tous les sous-réseaux",
	Name: "Nom",
	Price: "Prix",
	"TAO in the pool": "TAO dans la réserve",
	"Alpha in the pool": "Alpha dans la réserve",
	"Alpha outside": "Alpha hors de la réserve",
	"Value of all alpha": "Valeur de tout l'alpha",
	"Share of these prices": "Part de ces prix",
	"Which goes next when new ones come": "Lequel part ensuite quand de nouveaux arrivent",
	"Moving price": "Prix mobile",
	"Not before": "Pas avant",
	"Not before, about": "Pas avant le, environ",
	"Holders would get for an alpha": "Les détenteurs recevraient pour un alpha",
	"The lowest moving price goes first, among those older than 120 days, and at most one in four days; if no price moved, among the subnets of this table, once there are 128. Registration dates that the table lacks count as long past.":
		"Le prix mobile le plus bas part d'abord, parmi ceux qui ont plus de 120 jours, et au plus un tous les quatre jours ; si aucun prix ne bougeait, parmi les sous-réseaux de cette table, dès qu'il y en a 128. Une date d'inscription que la table n'a pas compte pour ancienne.",
	"says that taking over many subnets is improbable: the pools set what it would cost.":
		"dit que prendre le contrôle de nombreux sous-réseaux est improbable : les réserves fixent ce que cela coûterait.",
	"says that stakers' capital pays for good work: here is where it went.":
		"dit que le capital des stakers paie le bon travail : voici où il est allé.",
	"asks whether concentration is a systemic risk: here is the network's own.":
		"demande si la concentration est un risque systémique : voici celle du réseau lui-même.",
	"TAO in the pools": "TAO dans les réserves",
	"How much TAO each subnet's pool holds, against the price of its token.":
		"Combien de TAO contient la réserve de chaque sous-réseau, selon le prix de son jeton.",
};

/** The answer of a table has three parts that may be missing: a block, and rows that were left out. */
const answers: Phrases = Object.fromEntries(
	(
		[
			["", ""],
			["; block {#}", " ; bloc {}"],
		] as const
	).flatMap(([block, bloc]) =>
		(
			[
				["", ""],
				[
					" One row of the file could not be read and is not in these figures.",
					" Une ligne du fichier est illisible et ne compte pas dans ces chiffres.",
				],
				[
					" {#} rows of the file could not be read and are not in these figures.",
					" {} lignes du fichier sont illisibles et ne comptent pas dans ces chiffres.",
				],
			] as const
		).flatMap(([rows, lignes]) => [
			[
				`1 subnet holds {} in its pool; {} of them holds 51 % of it (Gini {}), the largest {}${block}.${rows}`,
				`1 sous-réseau a {} dans sa réserve ; {} en détient 51 % (Gini {}), le plus grand {}${bloc}.${lignes}`,
			],
			...["holds", "hold"].map((verb) => [
				`{} subnets hold {} in their pools; {} of them ${verb} 51 % of it (Gini {}), the largest {}${block}.${rows}`,
				`{} sous-réseaux ont {} dans leurs réserves ; {} en ${verb === "hold" ? "détiennent" : "détient"} 51 % (Gini {}), le plus grand {}${bloc}.${lignes}`,
			]),
		]),
	),
);

/** Pages of many networks (src/runs/many). */
export const manyPhrases: Phrases = { ...folder, ...subnets, ...answers };
