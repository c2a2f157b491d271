import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Voir qui la règle de notation de Zeus paie : de meilleures prévisions, des copies d'une prévision publique, la vitesse ou le nombre de clés ; et combien de temps il faut pour que le talent soit payé.",
	entities:
		"Une grille météo de 8 × 8 avec sept grandeurs ; une prévision publique de référence ; des mineurs (modèles à eux de qualité diverse, copieurs de la référence, sprinteurs qui envoient la moyenne de longue durée, clés d'un même détenteur avec une seule réponse, initiés d'un cartel) ; des validateurs (soigneux, négligents, cartel, copieurs de poids) ; le propriétaire ; des stakers d'alpha et sur root.",
	process:
		"Chaque validateur qui évalue pose ses propres épreuves (un rectangle, 1 à 24 heures). Neuf demandes sur dix commencent il y a 119 heures ou quelques heures après (loi normale, écart 35), une sur dix n'importe quand jusqu'à 168 heures d'avance : 6 % seulement portent sur l'avenir, c'est donc surtout une épreuve sur les cinq derniers jours, dont la vérité n'est pas encore publique. Les réponses attendent que la vérité puisse être téléchargée, reçoivent alors 0,8 × qualité + 0,2 × vitesse et déplacent une moyenne. Tous les 361 blocs, les validateurs donnent des poids en proportion de ces moyennes, la chaîne calcule le consensus et l'alpha d'une époque est versé. Sous la règle suivante, tous reçoivent les mêmes épreuves quatre fois par jour, les erreurs sont classées, les rangs sont moyennés et 95 % de chaque épreuve vont au meilleur.",
	patterns:
		"Une copie de la référence a un progrès de 0 et donc une qualité de 0,556^γ ; un cartel au-dessous de la moitié de la mise ne peut déplacer la médiane, au-dessus il la fixe ; la paie ne suit le talent qu'une fois la vérité connue.",
	scales:
		"Un pas est une époque de 361 blocs, environ 72 minutes ; la météo est horaire. État : anomalies, réponses en attente, notes moyennes, liens (bonds).",
	scheduling:
		"Au cours d'une époque, chaque validateur qui évalue pose ses questions ; les réponses dont la vérité est arrivée sont notées ; puis tous donnent leurs poids à la fois et la chaîne paie.",
	initial:
		"Des mineurs enregistrés de façon égale sur les 60 jours d'avant ; trois jours de demandes (24 sous la règle suivante) sont posés avant la première paie.",
	stochasticity:
		"La météo est une autorégression d'ordre un à innovations normales ; les erreurs suivent leur loi du χ² ; les demandes, la difficulté des lieux, les temps de réponse (log-normaux) et les âges sont tirés au sort.",
	equations: [
		{ gives: "progrès", formula: "(erreur de la référence − la sienne) / erreur de la référence" },
		{ gives: "qualité", formula: "((borné(progrès, −1, 0,8) + 1) / 1,8)^γ" },
		{ gives: "γ, indulgence", formula: "1 / (2^(2·difficulté − 1) + max(0, âge + 1))" },
		{ gives: "note", formula: "0,8·qualité + 0,2·vitesse" },
		{ gives: "poids", formula: "moyenne mobile des notes, divisée par la somme de celles de tous les mineurs" },
	],
	leftOut: [
		"Les erreurs sont tirées comme écarts quadratiques moyens sur un rectangle, d'après leur loi, et non point par point ; des points et des heures voisins n'en font qu'un là où les erreurs se ressemblent.",
		"Une épreuve simulée en représente plusieurs réelles. Les moyennes gardent leur mémoire en heures, si bien que les poids sont plus bruités que sur le vrai sous-réseau ; 960 épreuves par jour y remédient.",
		"Les anomalies météo suivent une loi normale et la région est petite ; la pluie, non. La difficulté d'un lieu est tirée également entre 0 et 1.",
		"Tous les mineurs répondent à temps et dans la bonne forme ; personne ne s'enregistre ni ne part pendant l'exécution.",
		"Sous la règle suivante, personne ne copie les autres avant la révélation, rien n'est brûlé, et l'erreur absolue moyenne est censée classer comme l'écart quadratique moyen.",
		"La mise reste où elle est : personne ne la déplace au vu des rendements, et le prix de l'alpha ne joue pas.",
	],
};
