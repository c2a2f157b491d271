import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Chiffre trois chemins vers le pouvoir sur un sous-réseau qu'il ne faut pas confondre : la mise, la propriété, les places de mineurs.",
	patterns:
		"Des réserves d'avril 2026 : un dixième de l'alpha de presque tous les sous-réseaux pour environ 390 000 TAO ; la moitié dans 17 sur 128 sans les voix de root, dans aucun avec elles.",
	entities:
		"Un sous-réseau avec sa réserve et ses avoirs ; 128 sous-réseaux comme ceux du relevé (ou une table importée) ; un attaquant, des défenseurs, d'autres détenteurs, des mineurs.",
	scales: "TAO et alpha en jetons entiers ; des pas d'un jour ; 128 sous-réseaux à un moment.",
	process:
		"Mise : l'alpha est acheté dans la réserve malgré le glissement, d'un coup ou jour par jour, pendant que les défenseurs répondent et que l'émission dilue. Propriété (règles de juin 2026) : l'alpha est bloqué jusqu'à ce que sa conviction l'emporte, pendant que celle du propriétaire grandit avec sa part. Places : enregistrements sous la loi de prix en vigueur, tenus sans travail tant qu'ils sont immunisés ; puis la paie suit le travail et les mineurs qui ne couvrent plus leur coût partent.",
	scheduling:
		"La carte et les prix valent pour le premier jour. Dans la campagne, un jour est : émission, puis achat de l'attaquant, puis celui des défenseurs.",
	initial:
		"Réserve et avoirs du sous-réseau choisi comme dans le relevé ; 128 sous-réseaux tirés de son ajustement, ou ceux d'une table importée.",
	stochasticity: "Seuls les 128 sous-réseaux sont tirés (ajustement log-normal au relevé).",
	equations: [
		{
			gives: "alpha à acheter",
			formula: "h = s ÷ (1 − s) × (éveillé × alpha hors de la réserve + 0,18 × TAO sur root × part qui vote)",
		},
		{
			gives: "TAO à payer",
			formula: "y × h ÷ (x − h) ÷ (1 − frais), avec y TAO et x alpha dans la réserve",
		},
		{ gives: "dollars à payer", formula: "prix × q × F ÷ (F − q), avec q des F TAO qui pourraient s'acheter" },
		{ gives: "conviction après t jours", formula: "bloqué × (1 − e^(−t ÷ τ))" },
		{
			gives: "paie de l'attaquant selon le travail w",
			formula: "w ÷ (w + max(0, profit − w)), les autres au plus 1",
		},
	],
	leftOut: [
		"De l'alpha peut aussi s'acheter à des détenteurs hors de la réserve, et une coalition de détenteurs présents n'achète rien.",
		"Personne ne vend dans un prix qui monte, si bien que l'alpha s'épuise plus tôt et coûte plus qu'il ne pourrait ; personne n'imite l'attaquant non plus.",
		"Combien renchérit le TAO quand on l'achète est une forme à nous : personne n'a essayé.",
		"Qui dirige la paie peut difficilement la vendre au prix d'avant : le remboursement est au plus court.",
		"Comme mineur, un attaquant est payé ici pour le seul travail ; les règles propres des sous-réseaux et la limite de la demande sont laissées de côté, elle ne juge donc aucune affirmation.",
		"Tribunaux, bifurcations, hyperparamètres et sénat de root sont en dehors.",
		"Les 128 sous-réseaux sont tirés d'un ajustement à un relevé d'avril 2026, postérieur à l'essai.",
	],
};
