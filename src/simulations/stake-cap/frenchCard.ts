import { type ModelWords } from "../kit/french.ts";

/** What the model is and is not, in French. */
export const cardFrench: ModelWords = {
	purpose:
		"Applique les remèdes que propose la référence [9] : combien de propriétaires doivent s'accorder pour 51 % avant et après un plafond, sur de nombreux sous-réseaux et dans un seul, ce qu'y fait le partage entre plusieurs clés, et si la paie suit mieux la performance.",
	patterns:
		"La plus grande clé du sous-réseau médian détient 59 % (août 2026) ; le sous-réseau 15 de janvier 2025 demande 3 clés pour 51 % ; un plafond au 88e centile élargit la coalition médiane (référence [9]).",
	entities:
		"128 sous-réseaux d'une médiane de 11 validateurs ; un sous-réseau de 256 places semblable à un vrai, ou un importé ; des propriétaires, chacun un portefeuille là où le fichier le nomme et une clé sinon ; des validateurs qui notent les mineurs avec plus ou moins de soin.",
	scales: "Un instant : le temps ne passe pas. État : mise par détenteur, notes, et ce qui compte de la mise.",
	process:
		"Comme le fait la chaîne, la mise au-dessous du seuil ne compte pas et les 64 plus grandes au-dessus notent ; puis la mise au-dessus d'un centile cesse de compter ; puis une époque paie. Les propriétaires au-dessus du plafond répartissent leur mise sur plus de clés, jamais au-dessous du seuil, au prix d'un enregistrement chacune ; elles chassent les plus petites mises, et le centile est repris. Les mêmes notes passent par le consensus de la chaîne avec et sans le plafond, et les validateurs sont payés de six façons.",
	scheduling: "Seuil, permis, plafond, époque ; le partage se fait entre le plafond et sa seconde application.",
	initial: "Mises tirées au sort ou importées ; les liens (bonds) sont vides.",
	stochasticity:
		"Les mises sont log-normales ; le soin et les erreurs des validateurs sont normaux sur une échelle logarithmique.",
	equations: [
		{
			gives: "mise qui compte",
			formula: "min(mise, plafond) là où mise ≥ seuil et parmi les 64 plus grandes, sinon 0",
		},
		{ gives: "le plafond", formula: "centile des mises qui comptent (ou de la base choisie)" },
		{ gives: "une coalition", formula: "le moins de propriétaires dont les mises comptées font 51 %" },
		{ gives: "paie partagée selon la performance", formula: "mise^(1 − w) × performance^w" },
		{ gives: "note composée", formula: "(1 − w) × part de la mise + w × part de la performance" },
		{ gives: "prime", formula: "paie × (1 + b × confiance du validateur)" },
	],
	leftOut: [
		"Les formules mêmes de l'article n'étaient pas accessibles ; seul son résumé l'est. Que le centile soit pris sur les places, les détenteurs ou les portefeuilles est notre lecture, et un paramètre.",
		"La chaîne ne voit pas la performance ; ici elle est connue, comme corrélation de rang des notes d'un validateur avec la valeur des mineurs (dans un sous-réseau importé : avec ce dont tous ses validateurs conviennent quand chacun a une voix).",
		"Le seuil de la chaîne s'applique à ce qui compte comme un détenteur, aussi là où c'est un portefeuille de plusieurs clés ; dans les sous-réseaux tirés au sort pour comparer, tous sont au-dessus.",
		"Des clés qui ont le même propriétaire ne sont pas démasquées ; qui partage entre portefeuilles ne se distingue pas de plusieurs personnes.",
		"La mise ne bouge pas après le plafond, sinon par partage ; la mise de root n'est pas distinguée.",
		"Les sous-réseaux pour comparer sont tirés d'un ajustement à août 2026, postérieur à l'essai.",
	],
};
