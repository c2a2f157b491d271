import { type Phrases } from "../simulations/kit/phraseBook.ts";

/** The chain's rule sets and how they changed (src/chain/rules). */
export const rulesPhrases: Phrases = {
	"Price shares, February 2025": "Parts par le prix, février 2025",
	"Every subnet has its own token, and the network's TAO follows the moving average of the tokens' prices.":
		"Chaque sous-réseau a son jeton, et le TAO du réseau suit la moyenne mobile des prix des jetons.",
	"Gate, July 2026": "Barrière, juillet 2026",
	"A gate takes the network's TAO from subnets whose price share lies below that of the 32nd, and gives it to those above; one hotkey's conviction alone can win a subnet.":
		"Une barrière retire le TAO du réseau aux sous-réseaux dont la part par le prix est au-dessous de celle du 32e, et le donne à ceux d'au-dessus ; la conviction d'une seule clé chaude peut gagner un sous-réseau.",
	"Price less burned, June 2026": "Prix moins le brûlé, juin 2026",
	"The network's TAO follows prices again, less what owners withhold from miners; pools carry weights, and conviction can win a subnet.":
		"Le TAO du réseau suit de nouveau les prix, moins ce que les propriétaires retiennent aux mineurs ; les réserves sont pondérées, et la conviction peut gagner un sous-réseau.",
	"Flow shares, December 2025": "Parts par les flux, décembre 2025",
	"The network's TAO follows the money that stakers bring into a subnet over 30 days; a subnet that loses money gets none.":
		"Le TAO du réseau suit l'argent que les stakers apportent à un sous-réseau sur 30 jours ; un sous-réseau qui en perd ne reçoit rien.",
	"opentensor/subtensor, spec {=}, commit {=}": "opentensor/subtensor, spec {}, commit {}",
	"opentensor/subtensor, commit {=}": "opentensor/subtensor, commit {}",
	"opentensor/subtensor, specs 342 and 343 (6 and 7 November 2025)":
		"opentensor/subtensor, specs 342 et 343 (6 et 7 novembre 2025)",
	"opentensor/subtensor, specs 380 and 377": "opentensor/subtensor, specs 380 et 377",
	"RaoFoundation/subtensor, specs {=} to {=}, shares as of commit {=}":
		"RaoFoundation/subtensor, specs {} à {}, parts selon le commit {}",
	"RaoFoundation/subtensor, spec {=}, pull request {=}": "RaoFoundation/subtensor, spec {}, pull request {}",
	"RaoFoundation/subtensor, pull request {=}": "RaoFoundation/subtensor, pull request {}",
	"RaoFoundation/subtensor, spec 440, coinbase/subnet_emissions.rs; read in a later version of the file":
		"RaoFoundation/subtensor, spec 440, coinbase/subnet_emissions.rs ; lu dans une version ultérieure du fichier",
	"Press reports of 14 and 15 December 2025; the rule itself is in the chain's code":
		"Presse des 14 et 15 décembre 2025 ; la règle elle-même est dans le code de la chaîne",
	"Validators may hide their weights at first and reveal them later.":
		"Les validateurs peuvent d'abord cacher leurs poids et les révéler plus tard.",
	"Liquid alpha: bonds may grow faster for validators who find a miner early.":
		"Liquid alpha : les liens (bonds) peuvent croître plus vite pour les validateurs qui repèrent tôt un mineur.",
	"Child hotkeys: a validator may lend its stake to other hotkeys.":
		"Clés chaudes filles : un validateur peut prêter sa mise à d'autres clés chaudes.",
	"The time until weights are revealed is counted in epochs.":
		"Le délai avant que les poids soient révélés se compte en époques.",
	"Weights are revealed automatically, by a public randomness beacon.":
		"Les poids sont révélés automatiquement, par une source publique de hasard.",
	"Dynamic TAO: every subnet gets its own token and pool, and the network's TAO follows moving prices instead of votes on root.":
		"Dynamic TAO : chaque sous-réseau reçoit un jeton et une réserve à lui, et le TAO du réseau suit les prix mobiles au lieu des votes sur root.",
	"The moving price reacts more slowly, and a spot price counts as at most 1.":
		"Le prix mobile réagit plus lentement, et un prix du moment compte au plus pour 1.",
	"What miners' keys of the subnet's owner would earn is withheld; the owner may weight itself.":
		"Ce que gagneraient les clés de mineur du propriétaire du sous-réseau est retenu ; le propriétaire peut se noter lui-même.",
	"A new subnet emits only after its owner has started it.":
		"Un nouveau sous-réseau n'émet qu'après que son propriétaire l'a démarré.",
	"Yuma 3: bonds no longer depend on stake while they build up; liquid alpha follows an S-curve; the penalty β on bonds beyond consensus becomes 1.":
		"Yuma 3 : les liens (bonds) ne dépendent plus de la mise pendant qu'ils se forment ; liquid alpha suit une courbe en S ; la pénalité β sur les liens au-delà du consensus devient 1.",
	"Pools with concentrated liquidity; a fee of 0.05 % on every swap.":
		"Des réserves à liquidité concentrée ; des frais de 0,05 % sur chaque échange.",
	"Hidden weights no longer pay a newcomer for the miner whose place it took.":
		"Les poids cachés ne paient plus un nouveau venu pour le mineur dont il a pris la place.",
	"The chain buys a subnet's token when its price is below its share.":
		"La chaîne achète le jeton d'un sous-réseau quand son prix est au-dessous de sa part.",
	"Time-locked weights bound to the hotkey, switched on for every subnet.":
		"Des poids verrouillés dans le temps et liés à la clé chaude, activés pour tous les sous-réseaux.",
	"At most 128 subnets: a new one dissolves the one with the lowest moving price, after 120 days of protection. Owners choose whether withheld pay is burned or recycled.":
		"Au plus 128 sous-réseaux : un nouveau dissout celui dont le prix mobile est le plus bas, après 120 jours de protection. Les propriétaires choisissent si la paie retenue est brûlée ou recyclée.",
	"The price of a subnet is set to 2,500 TAO.": "Le prix d'un sous-réseau est fixé à 2 500 TAO.",
	"Taoflow: the network's TAO follows the money that stakers bring in or take out. Root stakers claim their part instead of having it sold in every block.":
		"Taoflow : le TAO du réseau suit l'argent que les stakers apportent ou retirent. Les stakers de root réclament leur part au lieu de la voir vendue à chaque bloc.",
	"Root's part is recycled while all prices add up to 1 or less; injection is capped by the token's emission, and the rest buys the token.":
		"La part de root est recyclée tant que la somme des prix est de 1 ou moins ; l'injection est plafonnée par l'émission du jeton, et le reste achète le jeton.",
	"Users can no longer add liquidity of their own to pools.":
		"Les utilisateurs ne peuvent plus ajouter leur propre liquidité aux réserves.",
	"Flow counts what is really paid in and out.": "Le flux compte ce qui est réellement payé et retiré.",
	"Miners' and validators' pay are collected separately; hidden trades against front-running.":
		"La paie des mineurs et celle des validateurs sont collectées à part ; des échanges cachés contre ceux qui prennent les devants.",
	"Injection is capped by the TAO that a block mints as well.":
		"L'injection est aussi plafonnée par le TAO qu'un bloc crée.",
	"First halving: 0.5 instead of 1 TAO per block, once 10.5 million TAO were issued.":
		"Premier halving : 0,5 TAO par bloc au lieu de 1, une fois 10,5 millions de TAO émis.",
	"Weighted pools are merged, and taken back four days later.":
		"Les réserves pondérées sont intégrées, puis retirées quatre jours plus tard.",
	"The price of a place decays by the block and rises with every registration; registration by work ends; new subnets use Yuma 3 and put their whole lock into the pool.":
		"Le prix d'une place baisse à chaque bloc et monte à chaque inscription ; l'inscription par le travail prend fin ; les nouveaux sous-réseaux utilisent Yuma 3 et versent toute leur caution dans la réserve.",
	"Flow counts net of the chain's own buys; locks build up conviction; emission can be switched off.":
		"Le flux se compte net des achats de la chaîne elle-même ; les blocages accumulent de la conviction ; l'émission peut être coupée.",
	"Taoflow ends: TAO follows the moving price, less what is withheld from miners; injection is capped by root's proportion.":
		"Fin de Taoflow : le TAO suit le prix mobile, moins ce qui est retenu aux mineurs ; l'injection est plafonnée par la proportion de root.",
	"Owners choose the length of epochs; weighted pools for good; conviction can move ownership.":
		"Les propriétaires choisissent la longueur des époques ; réserves pondérées pour de bon ; la conviction peut déplacer la propriété.",
	"Root's proportion no longer counts in the shares.": "La proportion de root ne compte plus dans les parts.",
	"A gate for the network's TAO: a subnet's share is multiplied by a curve that is a half at a bar and next to nothing far below it. The bar lies where the largest shares add up to 61 %, and is renewed every 360 blocks.":
		"Une barrière pour le TAO du réseau : la part d'un sous-réseau est multipliée par une courbe qui vaut un demi à un seuil et presque rien loin au-dessous. Le seuil est là où les plus grandes parts font ensemble 61 %, et il est renouvelé tous les 360 blocs.",
	"The gate's bar is the share of the 32nd subnet by default (the announcement says the 64th).":
		"Le seuil de la barrière est par défaut la part du 32e sous-réseau (l'annonce dit le 64e).",
	"What is withheld from miners no longer lowers a subnet's share; transaction fees are recycled instead of paid to block authors.":
		"Ce qui est retenu aux mineurs n'abaisse plus la part d'un sous-réseau ; les frais de transaction sont recyclés au lieu d'aller aux auteurs de blocs.",
	"What is withheld from miners lowers a subnet's share again.":
		"Ce qui est retenu aux mineurs abaisse de nouveau la part d'un sous-réseau.",
	"The conviction that moves ownership is measured on the alpha outside the pool less the protocol's and the burned.":
		"La conviction qui déplace la propriété se mesure sur l'alpha hors de la réserve, moins celui du protocole et celui qui est brûlé.",
	"Ownership moves to a hotkey whose own conviction is more than 18 % of that alpha; others' locks no longer count for it.":
		"La propriété passe à une clé chaude dont la conviction propre dépasse 18 % de cet alpha ; les blocages des autres ne comptent plus pour elle.",

	"Rules timeline": "Chronologie des règles",
	"Every run names the rules that it was made under. Dates are those on which a change was merged; it may act on the chain hours to days later.":
		"Chaque exécution nomme les règles sous lesquelles elle a été faite. Les dates sont celles où un changement a été intégré au code ; il peut agir sur la chaîne des heures ou des jours plus tard.",
	"Rule sets": "Jeux de règles",
	rules: "règles",
	"name in a run": "nom dans une exécution",
	"stands for": "date",
	"what sets it apart": "ce qui le distingue",
	"Changes, oldest first": "Changements, du plus ancien au plus récent",
	date: "date",
	change: "changement",
	source: "source",
	"Begins “{}”.": "Début de « {} ».",
};
