import { type CommandContribution } from "./commandContribution.ts";
import { contextKeys } from "./contextKeys.ts";

/** Commands that show: rules, pages, the essay, and the reader's own text with its claims. */
export const readingCommands = {
	showRules: {
		id: "subnets.showRules",
		title: ["Show Rules Timeline", "Montrer la chronologie des règles"],
		icon: "$(history)",
	},
	search: { id: "subnets.search", title: ["Search Everything…", "Tout rechercher…"], icon: "$(search)" },
	openStart: { id: "subnets.openStart", title: ["Open Start Page", "Ouvrir la page d'accueil"], icon: "$(home)" },
	openTour: { id: "subnets.openTour", title: ["Tour the Essay", "Visiter l'essai"], icon: "$(milestone)" },
	openPage: {
		id: "subnets.openPage",
		title: ["Open Page…", "Ouvrir une page…"],
		icon: "$(open-preview)",
		takes: "page",
	},
	openGlossary: {
		id: "subnets.openGlossary",
		title: ["Open Glossary", "Ouvrir le glossaire"],
		icon: "$(symbol-keyword)",
	},
	stepEpoch: {
		id: "subnets.stepEpoch",
		title: ["Step Through One Epoch", "Parcourir une époque pas à pas"],
		icon: "$(debug-step-over)",
	},
	explainTerm: {
		id: "subnets.explainTerm",
		title: ["Explain Term…", "Expliquer un terme…"],
		icon: "$(info)",
		takes: "term",
	},
	openSource: {
		id: "subnets.openSource",
		title: ["Open Source…", "Ouvrir une source…"],
		icon: "$(link-external)",
		takes: "source",
	},
	copyLink: { id: "subnets.copyLink", title: ["Copy Link…", "Copier un lien…"], icon: "$(link)" },
	showInText: {
		id: "subnets.showInText",
		title: ["Show in My Text…", "Montrer dans mon texte…"],
		icon: "$(go-to-file)",
		takes: "section",
	},
	useAsEssay: {
		id: "subnets.useAsEssay",
		title: ["Use This File as the Essay", "Utiliser ce fichier comme essai"],
		icon: "$(book)",
		takes: "uri",
	},
	claimSentence: {
		id: "subnets.claimSentence",
		title: ["Claim This Sentence…", "Affirmer cette phrase…"],
		icon: "$(add)",
		takes: "simulation",
	},
	checkClaims: {
		id: "subnets.checkClaims",
		title: ["Check My Claims", "Contrôler mes affirmations"],
		icon: "$(run-all)",
		takes: "uri",
	},
	runStale: {
		id: "subnets.runStale",
		title: ["Run Outdated Results Again", "Relancer les résultats périmés"],
		icon: "$(refresh)",
		takes: "uri",
	},
	showOwnClaim: {
		id: "subnets.showOwnClaim",
		title: ["Show My Claim…", "Montrer mon affirmation…"],
		icon: "$(go-to-file)",
		takes: "claim",
	},
	exportClaim: {
		id: "subnets.exportClaim",
		title: ["Export My Claim…", "Exporter mon affirmation…"],
		icon: "$(save-as)",
		takes: "claim",
	},
	openOwnScorecard: {
		id: "subnets.openOwnScorecard",
		title: ["Open My Scorecard", "Ouvrir mon bilan"],
		icon: "$(law)",
		takes: "uri",
	},
	changePremise: {
		id: "subnets.changePremise",
		title: ["Change Number in My Text…", "Changer un nombre de mon texte…"],
		icon: "$(edit)",
		palette: contextKeys.essayEditor,
		takes: "uri",
	},
	annotateText: {
		id: "subnets.annotateText",
		title: ["Annotate My Text…", "Annoter mon texte…"],
		icon: "$(save-as)",
		takes: "uri",
	},
	explainText: {
		id: "subnets.explainText",
		title: ["Explain Terms in This Text", "Expliquer les termes de ce texte"],
		icon: "$(info)",
		takes: "uri",
	},
	openExample: {
		id: "subnets.openExample",
		title: ["Open the Example Essay", "Ouvrir l'essai d'exemple"],
		icon: "$(book)",
	},
	checkNumbers: {
		id: "subnets.checkNumbers",
		title: ["Check Numbers in This Text", "Contrôler les nombres de ce texte"],
		icon: "$(checklist)",
		takes: "uri",
	},
	ignoreNumber: {
		id: "subnets.ignoreNumber",
		title: ["Ignore Number", "Ignorer un nombre"],
		palette: "false",
		takes: "uri",
	},
	answerSentence: {
		id: "subnets.answerSentence",
		title: ["Say Which Sentence Is Meant", "Dire quelle phrase est visée"],
		palette: "false",
		takes: "claim",
	},
	showLost: {
		id: "subnets.showLost",
		title: ["Show What Is Lost in My Text…", "Montrer ce qui est perdu dans mon texte…"],
		icon: "$(search)",
		takes: "uri",
	},
	followCursor: {
		id: "subnets.followCursor",
		title: ["Follow the Cursor in My Text", "Suivre le curseur dans mon texte"],
		icon: "$(pin)",
		palette: "!config.subnets.followCursor",
	},
	stayPut: {
		id: "subnets.stayPut",
		title: ["Stop Following the Cursor", "Ne plus suivre le curseur"],
		icon: "$(pinned)",
		palette: "config.subnets.followCursor",
	},
	showInExplorer: {
		id: "subnets.showInExplorer",
		title: ["Show in Essay View…", "Montrer dans la vue Essai…"],
		icon: "$(list-tree)",
		takes: "section",
	},
	showAllRows: { id: "subnets.showAllRows", title: ["Show All", "Tout montrer"], palette: "false", takes: "row" },
	showLog: { id: "subnets.showLog", title: ["Show Log", "Montrer le journal"], icon: "$(output)" },
} as const satisfies Record<string, CommandContribution>;
