const SUBTENSOR = "opentensor/subtensor, décembre 2025";

/**
 * What a source is called in French where we describe it: a calculation by hand, a state of code, a page. Titles of works and
 * names of projects stay as they are and are not here.
 */
export const sourcesFrench: Readonly<Record<string, string>> = {
	"closed form 10^(−αβ/(α+β)) with the refit's exponents":
		"forme close 10^(−αβ/(α+β)) avec les exposants du réajustement",
	"Pareto law: 100 · 20 / 191": "loi de Pareto : 100 · 20 / 191",
	"Epoch AI, models over 1e25 FLOP": "Epoch AI, modèles au-dessus de 1e25 FLOP",
	"Epoch AI, open-weight models against the best": "Epoch AI, les modèles à poids ouverts face aux meilleurs",
	"Pólya's urn: H₀ + (1 − H₀) · n / ((A + 1)(A + n)) with H₀ = 0.5, A = 2, n = 198":
		"urne de Pólya : H₀ + (1 − H₀) · n / ((A + 1)(A + n)) avec H₀ = 0,5, A = 2, n = 198",
	"Arthur 1989: above returns of 1 one firm takes all (its share goes to 1)":
		"Arthur 1989 : au-dessus de rendements de 1, une entreprise prend tout (sa part tend vers 1)",
	"Menlo Ventures, surveys of language models in firms, 2023-2025 (secondary)":
		"Menlo Ventures, enquêtes sur les modèles de langage en entreprise, 2023–2025 (de seconde main)",
	"Menlo Ventures, survey of mid-2025 (secondary)": "Menlo Ventures, enquête de la mi-2025 (de seconde main)",
	"Andreessen Horowitz, survey of 100 officers, 2026 (secondary)":
		"Andreessen Horowitz, enquête auprès de 100 responsables, 2026 (de seconde main)",
	"Synergy Research Group, cloud market of Q3 2025":
		"Synergy Research Group, marché du cloud, troisième trimestre 2025",
	"Synergy Research Group, cloud market, third quarter of 2025":
		"Synergy Research Group, marché du cloud, troisième trimestre 2025",
	"By hand: (0.01 + 0.02) ÷ (0.01 + 0.02 ÷ 100)": "À la main : (0,01 + 0,02) ÷ (0,01 + 0,02 ÷ 100)",
	"By symmetry": "Par symétrie",
	"Friedkin & Johnsen 1990, mean field, by hand (s = 0.2, μ = 0.5, b = 1/11, m₀ = 0.5)":
		"Friedkin et Johnsen 1990, champ moyen, à la main (s = 0,2, μ = 0,5, b = 1/11, m₀ = 0,5)",
	"Fixed point of the linear map, by hand": "Point fixe de l'application linéaire, à la main",
	"tables of the normal distribution": "tables de la loi normale",
	"Eurostat, enterprises using AI (isoc_eb_ai)": "Eurostat, entreprises utilisant l'IA (isoc_eb_ai)",
	"Euronews on Eurostat's reasons, 2026 (secondary)":
		"Euronews sur les raisons relevées par Eurostat, 2026 (de seconde main)",
	"MIT NANDA 2025, The GenAI Divide (secondary)": "MIT NANDA 2025, The GenAI Divide (de seconde main)",
	"US Census Bureau, AI use of businesses, May 2026": "US Census Bureau, usage de l'IA par les entreprises, mai 2026",
	"Covenant-72B technical report": "Covenant-72B, rapport technique",
	"Covenant-72B technical report (secondary)": "Covenant-72B, rapport technique (de seconde main)",
	"Kaplan et al. 2020, eq. 1.4": "Kaplan et al. 2020, éq. 1.4",
	"free entry into a contest for a fixed prize: n = V / w (Tullock 1980, Efficient rent seeking)":
		"libre entrée dans un concours pour un prix fixe : n = V / w (Tullock 1980, Efficient rent seeking)",
	"complete dissipation of the rent under free entry (Tullock 1980)":
		"dissipation complète de la rente sous libre entrée (Tullock 1980)",
	"e / (1 + e): the best of Gumbel deviates (Luce and Tullock)":
		"e / (1 + e) : le meilleur de tirages de Gumbel (Luce et Tullock)",
	"Ridges, scoring": "Ridges, règle de score",
	"US Bureau of Labor Statistics, software developers, May 2024":
		"US Bureau of Labor Statistics, développeurs de logiciels, mai 2024",
	"opentensor/subtensor, run_coinbase.rs and run_epoch.rs, December 2025": `${SUBTENSOR} : run_coinbase.rs et run_epoch.rs`,
	"Constant-product pool, worked out by hand: x = 40,000, s = 5,021.4":
		"Réserve à produit constant, calculée à la main : x = 40 000, s = 5 021,4",
	"opentensor/subtensor, December 2025: run_coinbase.rs, run_epoch.rs, stake_utils.rs": `${SUBTENSOR} : run_coinbase.rs, run_epoch.rs, stake_utils.rs`,
	"public snapshot of all subnets of 11 April 2026 (sudoHayato/bittensor-research), later than the essay":
		"relevé public de tous les sous-réseaux du 11 avril 2026 (sudoHayato/bittensor-research), postérieur à l'essai",
	"All subnets, 7 August 2026, JSONbored/metagraphed": "Tous les sous-réseaux, 7 août 2026, JSONbored/metagraphed",
	"Laws of Orpheus-AI/Zeus 1.5.4 (zeus/data/loaders/era5_cds.py, reward.py), summed exactly by us; the project gives no figure":
		"Lois d'Orpheus-AI/Zeus 1.5.4 (zeus/data/loaders/era5_cds.py, reward.py), sommées exactement par nous ; le projet ne donne pas de chiffre",
	"Improvement of Orpheus-AI/Zeus 1.5.4 (zeus/validator/reward.py), runs from −1 to 0.8: the division by us":
		"Progrès d'Orpheus-AI/Zeus 1.5.4 (zeus/validator/reward.py), qui va de −1 à 0,8 : la division est de nous",
	"Orpheus-AI/Zeus, version 1.5.4 (11 December 2025): reward.py, constants.py, base/validator.py":
		"Orpheus-AI/Zeus, version 1.5.4 (11 décembre 2025) : reward.py, constants.py, base/validator.py",
	"opentensor/subtensor, December 2025: run_epoch.rs, run_coinbase.rs": `${SUBTENSOR} : run_epoch.rs, run_coinbase.rs`,
	"Copernicus Climate Data Store: ERA5 and its preliminary release ERA5T":
		"Copernicus Climate Data Store : ERA5 et sa version préliminaire ERA5T",
	"sudoHayato/bittensor-research: incentive of Zeus' miners":
		"sudoHayato/bittensor-research : incitation des mineurs de Zeus",
	"opentensor/subtensor, run_epoch.rs and docs/consensus.md; derived here from its rules for raters without error":
		"opentensor/subtensor, run_epoch.rs et docs/consensus.md ; déduit ici de ses règles, pour des notes sans erreur",
	"opentensor/subtensor, run_epoch.rs and docs/consensus.md": "opentensor/subtensor, run_epoch.rs et docs/consensus.md",
	"The essay, section 3.1 (on Zeus)": "L'essai, section 3.1 (sur Zeus)",
	"opentensor/subtensor, epoch/math.rs: bonds are a moving average with a rate of a tenth":
		"opentensor/subtensor, epoch/math.rs : les liens sont une moyenne mobile au taux d'un dixième",
	"opentensor/subtensor, run_epoch.rs and reveal_commits.rs": "opentensor/subtensor, run_epoch.rs et reveal_commits.rs",
	"The weight copying problem, documentation of Bittensor": "The weight copying problem, documentation de Bittensor",
	"opentensor/subtensor, docs/consensus.md: what 60 % honest stake needs, read off its map":
		"opentensor/subtensor, docs/consensus.md : ce qu'il faut à 60 % de mise honnête, lu sur sa carte",
	"opentensor/subtensor, docs/consensus.md and tests/consensus.rs":
		"opentensor/subtensor, docs/consensus.md et tests/consensus.rs",
	"Adams, Zinsmeister, Robinson 2020, Uniswap v2 Core: constant product":
		"Adams, Zinsmeister, Robinson 2020, Uniswap v2 Core : produit constant",
	"opentensor/subtensor, pallets/swap: default fee rate": "opentensor/subtensor, pallets/swap : frais par défaut",
	"opentensor/subtensor: run_coinbase.rs, shares and take":
		"opentensor/subtensor : run_coinbase.rs, parts et commission",
	"Fee and dividends above, by hand": "Frais et dividendes ci-dessus, à la main",
	"opentensor/subtensor: coinbase, swap, share pool": "opentensor/subtensor : coinbase, swap, share pool",
	"Daily alpha prices, 20 Feb – 29 Oct 2025 (alexlange1/alphamind-transparency)":
		"Prix quotidiens de l'alpha, 20 févr. – 29 oct. 2025 (alexlange1/alphamind-transparency)",
	"Stationary variance of a first-order moving average, e.g. Box & Jenkins; rates of macrocosm-os/data-universe":
		"Variance stationnaire d'une moyenne mobile du premier ordre, p. ex. Box et Jenkins ; taux de macrocosm-os/data-universe",
	"macrocosm-os/data-universe (15 December 2025): rewards/, common/constants.py":
		"macrocosm-os/data-universe (15 décembre 2025) : rewards/, common/constants.py",
	"sudoHayato/bittensor-research: incentive of Data Universe's miners":
		"sudoHayato/bittensor-research : incitation des mineurs de Data Universe",
	"RFC 6962, Certificate transparency, section 2.1.3: a tree of seven leaves":
		"RFC 6962, Certificate transparency, section 2.1.3 : un arbre de sept feuilles",
	"opentensor/subtensor, run_epoch.rs: pay follows from weights and stake alone":
		"opentensor/subtensor, run_epoch.rs : la paie découle des poids et de la mise seuls",
	"macrocosm-os/data-universe, commit c04e1c5 and docs/dynamic_desirability.md":
		"macrocosm-os/data-universe, commit c04e1c5 et docs/dynamic_desirability.md",
	"RFC 6962, Certificate transparency (how the trees are built)":
		"RFC 6962, Certificate transparency (comment les arbres sont construits)",
	"Free entry: whoever stays last is paid exactly its cost; solved by hand for this case":
		"Libre entrée : le dernier à rester est payé exactement son coût ; résolu à la main pour ce cas",
	"chutesai/chutes-api (30 September 2025): metasync/constants.py, metasync/shared.py":
		"chutesai/chutes-api (30 septembre 2025) : metasync/constants.py, metasync/shared.py",
	"alphamind-transparency: daily alpha prices": "alphamind-transparency : prix quotidiens de l'alpha",
	"rayonlabs/chutes-audit, example": "rayonlabs/chutes-audit, exemple",
	"Constant product of the reserves; solved by hand for A = 1,500,000 and a = 2,952":
		"Produit constant des réserves ; résolu à la main pour A = 1 500 000 et a = 2 952",
	"opentensor/subtensor, December 2025: run_coinbase.rs": `${SUBTENSOR} : run_coinbase.rs`,
	"ridgesai/ridges (15 December 2025): api/endpoints/scoring.py, validator.py, .env.example":
		"ridgesai/ridges (15 décembre 2025) : api/endpoints/scoring.py, validator.py, .env.example",
	"Bittensor Novelty Search on Ridges: 4 to 41 % in a week (summary by Chain of Thought)":
		"Bittensor Novelty Search sur Ridges : de 4 à 41 % en une semaine (résumé de Chain of Thought)",
	"alphamind-transparency: daily alpha prices, subnet 62":
		"alphamind-transparency : prix quotidiens de l'alpha, sous-réseau 62",
	"Definition of the Gini coefficient": "Définition du coefficient de Gini",
	"Lorenz curve of a power of a uniform variable: Gini = k / (k + 2)":
		"Courbe de Lorenz d'une puissance d'une variable uniforme : Gini = k / (k + 2)",
	"Orpheus-AI/Zeus, macrocosm-os/data-universe, chutesai/chutes-api, ridgesai/ridges at the essay's date":
		"Orpheus-AI/Zeus, macrocosm-os/data-universe, chutesai/chutes-api, ridgesai/ridges à la date de l'essai",
	"sudoHayato/bittensor-research: incentive concentration of 29 subnets, April 2026":
		"sudoHayato/bittensor-research : concentration de l'incitation dans 29 sous-réseaux, avril 2026",
	"By hand: 30 MW × 8,766 hours": "À la main : 30 MW × 8 766 heures",
	"By hand: ln 1,000 ÷ ln 4": "À la main : ln 1 000 ÷ ln 4",
	"Sum of a geometric series": "Somme d'une suite géométrique",
	"Free entry: the least work leaves that no longer covers its cost":
		"Libre entrée : le travail le moins payé part dès qu'il ne couvre plus son coût",
	"All subnets, 7 August 2026 (JSONbored/metagraphed): weight of keys, TAO issued":
		"Tous les sous-réseaux, 7 août 2026 (JSONbored/metagraphed) : poids des clés, TAO émis",
	"Lui & Sun 2025, arXiv 2507.02951 (the essay's reference [9])":
		"Lui et Sun 2025, arXiv 2507.02951 (la référence [9] de l'essai)",
	"Lui & Sun 2025, arXiv 2507.02951, abstract: a cap at the 88th percentile; worked out here by hand":
		"Lui et Sun 2025, arXiv 2507.02951, résumé : un plafond au 88e centile ; calculé ici à la main",
	"Lui & Sun 2025, arXiv 2507.02951 (the essay's reference [9]), abstract":
		"Lui et Sun 2025, arXiv 2507.02951 (la référence [9] de l'essai), résumé",
	"stakes and weights of subnet 15 at block 4,769,998 (January 2025), bactensor/yuma-simulation":
		"mises et poids du sous-réseau 15 au bloc 4 769 998 (janvier 2025), bactensor/yuma-simulation",
	"pkoellinger/bittensor-subnet-price-correlates, concentration of validator stake per subnet":
		"pkoellinger/bittensor-subnet-price-correlates, concentration de la mise des validateurs par sous-réseau",
	"opentensor/subtensor: coinbase, shares, registration": "opentensor/subtensor : coinbase, parts, enregistrement",
	"Freireich et al. 1963, Blood 21(6): 6-mercaptopurine, as in every textbook of survival analysis":
		"Freireich et al. 1963, Blood 21(6) : la 6-mercaptopurine, comme dans tout manuel d'analyse de survie",
	"opentensor/subtensor: registration and burn price": "opentensor/subtensor : enregistrement et prix de brûlage",
	"opentensor/subtensor: registration, burn price, pruning":
		"opentensor/subtensor : enregistrement, prix de brûlage, éviction",
	"opentensor/subtensor, run_epoch.rs; reckoned by hand": "opentensor/subtensor, run_epoch.rs ; calculé à la main",
	"opentensor/subtensor, December 2025: the epoch": `${SUBTENSOR} : l'époque`,
	"Lui & Sun 2025, on the concentration of stake in 64 subnets":
		"Lui et Sun 2025, sur la concentration de la mise dans 64 sous-réseaux",
};
