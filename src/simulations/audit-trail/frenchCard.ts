import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Lit dans le code public quelles étapes, de la tâche à la paie, quelqu'un du dehors peut refaire sur quatre sous-réseaux, et laisse le lecteur falsifier une inscription d'un registre chaîné par empreintes pour voir ce qui casse et qui le remarquerait.",
	patterns:
		"La paie découle des seuls poids et mises, comme sur la chaîne ; les preuves ont la longueur de celles de la transparence des certificats ; un changement contredit son empreinte, un mensonge d'origine non.",
	entities:
		"Une liste d'étapes de quatre sous-réseaux, chacune avec l'endroit de sa trace, si sa règle et ce dont elle part sont publics, et le fichier qui le dit. À côté, un petit sous-réseau avec mineurs, validateurs, propriétaire et stakers, et un registre de tous les envois, notes, poids et paiements ; quatre témoins.",
	scales:
		"La liste vaut pour décembre 2025. Un pas du sous-réseau au registre est une époque de 72 minutes ; 16 mineurs et 6 validateurs au départ.",
	process:
		"La liste ne demande pas d'exécution : peut refaire une étape qui a sa règle et ce dont elle part. Dans le sous-réseau au registre, des mineurs envoient, des validateurs notent et donnent des poids, le consensus de la chaîne s'établit et tous sont payés ; chacun de ces actes est une inscription, chaînée à toutes les précédentes. De temps à autre, la racine des inscriptions depuis le dernier ancrage est publiée. Puis une inscription de chaque sorte est falsifiée de trois façons, et chaque témoin vérifie ce qu'il peut.",
	scheduling: "Au cours d'une époque : envois, notes, consensus, poids, paiements, puis peut-être un ancrage.",
	initial: "Un registre vide ; talents et mises sont tirés au sort.",
	stochasticity:
		"Aucun hasard dans la liste. Dans le sous-réseau au registre, les talents, le travail de chaque époque et les mesures des validateurs sont log-normaux ; la falsification est celle du lecteur.",
	equations: [
		{
			gives: "ce que peut quelqu'un du dehors",
			formula: "règle et entrées publiques : refaire ; entrées en partie : en partie ; sinon lire la règle",
		},
		{ gives: "empreinte d'une inscription", formula: "BLAKE2b(0 ‖ inscription)" },
		{ gives: "tête de la chaîne", formula: "BLAKE2b(2 ‖ tête précédente ‖ empreinte de l'inscription)" },
		{ gives: "racine d'un arbre", formula: "BLAKE2b(1 ‖ racine de gauche ‖ racine de droite)" },
	],
	leftOut: [
		"On ne connaît aucun sous-réseau qui tienne un tel registre des envois et des notes ; il montre ce qu'il donnerait et ne donnerait pas, et ne juge aucune affirmation.",
		"La chaîne est tenue pour honnête : qui produit ses blocs est une question à part (preuve d'autorité).",
		"Ce qui compte comme public en partie, et qui peut vérifier un envoi ou une note, est notre lecture ; combien de paie dépend d'une étape n'est pas pesé.",
		"Un code public n'est pas forcément celui qui tourne.",
		"Les témoins qui peuvent remarquer remarquent à leur prochain contrôle, et le disent.",
		"Les copies passées en secret, et les faussaires qui sont aussi témoins, restent en dehors.",
	],
};
