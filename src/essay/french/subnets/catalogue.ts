import { type CatalogueTexts } from "../../subnets/catalogue.ts";
import { type Each } from "../frenchClaim.ts";

/** What the other known subnets are for, in French, in the same order. */
export const frenchPurposes: Each<CatalogueTexts> = [
	"Réserve de TAO misé qui participe aux dividendes des validateurs de chaque sous-réseau",
	"Compétitions d'agents et d'algorithmes",
	"Entraînement ouvert de grands modèles par internet (Covenant-72B)",
	"Calcul et inférence confidentiels sur GPU",
	"Recherche sur les modèles de raisonnement, d'après les tâches ARC",
	"Signaux de négociation",
	"Entraînement en chaîne réparti sur de nombreux pairs",
	"Recherche sur le web et les réseaux sociaux pour des agents",
	"Détection d'images et de vidéos générées",
	"Prédiction de résultats sportifs",
	"Analyse de vidéos sportives",
	"Prévisions de l'évolution des prix, sous forme de distributions",
	"Location de GPU",
	"Concours d'ajustement de modèles",
	"Recherche de molécules et de nanocorps qui se lient à une cible",
	"Stockage décentralisé",
	"Concours de modèles de raisonnement",
];
