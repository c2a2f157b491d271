import { type Phrases } from "../kit/phraseBook.ts";

/** The steps of the list, their reasons and files, in French. */
export const listFrench: Phrases = {
	// steps
	Task: "Tâche",
	Forecasts: "Prévisions",
	Truth: "Vérité",
	Baseline: "Référence",
	Scores: "Notes",
	"What is wanted": "Ce qui est demandé",
	Collection: "Collecte",
	"Index of data": "Index des données",
	Storage: "Stockage",
	"Spot checks": "Contrôles par sondage",
	"Jobs on demand": "Travaux à la demande",
	"Burning 60 %": "Brûler 60 %",
	"Proof of hardware": "Preuve du matériel",
	"Routing of calls": "Aiguillage des appels",
	"Work done": "Travail fait",
	"Record of calls": "Relevé des appels",
	Problems: "Problèmes",
	"Agents' code": "Code des agents",
	Screening: "Présélection",
	Evaluation: "Évaluation",
	"Approval and bans": "Admission et exclusions",
	"The winner's name": "Nom du gagnant",
	"Registration and stake": "Enregistrement et mise",
	Weights: "Poids",
	"Consensus and pay": "Consensus et paie",
	// reasons
	"Each validator draws boxes, hours and miners at random and does not publish the draw.":
		"Chaque validateur tire au sort rectangles, heures et mineurs, et ne publie pas le tirage.",
	"How a miner forecasts is its own; answers lie in each validator's database until they are scored.":
		"La façon de prévoir d'un mineur est à lui ; les réponses restent dans la base de chaque validateur jusqu'à leur note.",
	"ERA5 is published by Copernicus, about five days later.":
		"ERA5 est publié par Copernicus, environ cinq jours plus tard.",
	"Open-Meteo's forecast is public; what it said at the time must have been kept.":
		"La prévision d'Open-Meteo est publique ; il faut avoir gardé ce qu'elle disait alors.",
	"The rule is open and exact, but the answers and the response times are the validator's.":
		"La règle est ouverte et exacte, mais les réponses et leurs délais sont chez le validateur.",
	"Votes lie in a public repository and their hash on the chain; 30 % are the owner's, 70 % the validators' by stake.":
		"Les votes sont dans un dépôt public et leur empreinte sur la chaîne ; 30 % sont au propriétaire, 70 % aux validateurs selon leur mise.",
	"Miners scrape by private means; the team says that it does not know how.":
		"Les mineurs collectent par des moyens privés ; l'équipe dit ne pas savoir comment.",
	"Validators fetch each miner's list of buckets; outsiders do not.":
		"Les validateurs lisent la liste de lots de chaque mineur ; les gens du dehors, non.",
	"Files are uploaded through the owner's server into the owner's storage.":
		"Les fichiers passent par le serveur du propriétaire dans le stockage du propriétaire.",
	"One entry is scraped again in 85 % of checks, two otherwise; a post can be looked up while it is online.":
		"Une entrée est collectée à nouveau dans 85 % des contrôles, deux sinon ; un message peut être consulté tant qu'il est en ligne.",
	"Requests and answers pass through the owner's server.":
		"Demandes et réponses passent par le serveur du propriétaire.",
	"The formula is open; sizes, credibility and boosts are not published.":
		"La formule est ouverte ; tailles, crédibilité et bonus ne sont pas publiés.",
	"The weight on the owner's key is a weight like any other.":
		"Le poids sur la clé du propriétaire est un poids comme un autre.",
	"The proof needs the machine itself, at the moment of the test.":
		"La preuve demande la machine elle-même, au moment de l'épreuve.",
	"One main validator, run by the team, routes every call.":
		"Un seul validateur principal, tenu par l'équipe, aiguille chaque appel.",
	"Questions and answers of users are not public, nor should they be.":
		"Les questions et réponses des usagers ne sont pas publiques, et ne doivent pas l'être.",
	"The record is exported; auditors miss in it only test calls of their own, and what miners count themselves.":
		"Le relevé est exporté ; il n'y manque aux contrôleurs que leurs propres appels d'essai et ce que comptent les mineurs eux-mêmes.",
	"Others compute them again from the exported record with an open tool.":
		"D'autres les recalculent d'après le relevé exporté, avec un outil ouvert.",
	"SWE-bench Verified and Polyglot are public, which also invites learning them by heart.":
		"SWE-bench Verified et Polyglot sont publics, ce qui invite aussi à les apprendre par cœur.",
	"Code is uploaded to the platform and opened later.": "Le code est envoyé à la plateforme et ouvert plus tard.",
	"Thresholds are in the open code; the runs are the platform's, and models answer by chance.":
		"Les seuils sont dans le code ouvert ; les exécutions sont à la plateforme, et les modèles répondent au hasard.",
	"Three validators run each agent in a sandbox; a repetition costs $10 to $20 and comes out a little different.":
		"Trois validateurs exécutent chaque agent dans un bac à sable ; le refaire coûte de 10 à 20 $ et donne un résultat un peu différent.",
	"Decided by hand by the team.": "Décidé à la main par l'équipe.",
	"The platform's server returns the one key to which validators give all weight, or the owner's when burning is on.":
		"Le serveur de la plateforme rend la seule clé à laquelle les validateurs donnent tout leur poids, ou celle du propriétaire quand on brûle.",
	"Keys, slots and stake are in the chain's state at every block.":
		"Clés, places et mises sont dans l'état de la chaîne à chaque bloc.",
	"Every validator's weights are on the chain, one epoch late where they are committed first.":
		"Les poids de chaque validateur sont sur la chaîne, une époque plus tard là où l'on s'y engage d'abord.",
	"Rules and inputs are public: an epoch of subnet 15 was rebuilt from 256 stakes and 1,687 weights.":
		"Règles et entrées sont publiques : une époque du sous-réseau 15 a été reconstruite de 256 mises et 1 687 poids.",
	// files
	"Orpheus-AI/Zeus, {=}": "Orpheus-AI/Zeus, {}",
	"macrocosm-os/data-universe, {=}": "macrocosm-os/data-universe, {}",
	"Macrocosmos, own statements": "Macrocosmos, ses propres déclarations",
	"chutesai/chutes-api, {=}": "chutesai/chutes-api, {}",
	"rayonlabs/chutes-audit, {=}": "rayonlabs/chutes-audit, {}",
	"ridgesai/ridges, {=}": "ridgesai/ridges, {}",
	"opentensor/subtensor, {=}": "opentensor/subtensor, {}",
};
