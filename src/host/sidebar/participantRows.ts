import { spokenParticipant } from "../kit/spoken.ts";
import { sidebarWords as words } from "./sidebarWords.ts";
import { escapeMarkdown } from "../kit/markdown.ts";
import { sayFigure } from "../kit/sayFigure.ts";
import { type Figure, type Participant } from "../../simulations/kit/outcome.ts";
import { type Look, type TreeNode } from "./treeNode.ts";

/** How many rows of a long list are shown until all are asked for. */
const FIRST = 25;

/** Whom the rows belong to. */
export interface Payroll {
	/** Prefix of row ids, unique in the tree: `subnet:18`. */
	readonly id: string;
	readonly simulation: string;
	/** Imported network that the run started from. */
	readonly network?: string;
	/** Whether pay can be derived line by line. */
	readonly explainsPay: boolean;
}

/**
 * Participants as rows, the best paid first; of long lists the first 25 with a row that shows the others.
 * @param parent the row that they stand under, which is drawn anew when all are asked for
 * @param all whether they were asked for
 */
export function participantRows(
	participants: readonly Participant[],
	payroll: Payroll,
	parent: TreeNode,
	all: boolean,
): readonly TreeNode[] {
	const byPay = participants
		.map((participant, at) => ({ participant, at }))
		.sort((a, b) => b.participant.pay.value - a.participant.pay.value || a.at - b.at);
	const shown = all || byPay.length <= FIRST + 1 ? byPay : byPay.slice(0, FIRST);
	const rows = shown.map(({ participant }) => participantRow(participant, payroll, parent));
	return shown.length === byPay.length ? rows : [...rows, moreRow(byPay.length, parent)];
}

function participantRow(participant: Participant, payroll: Payroll, parent: TreeNode): TreeNode {
	const { simulation, network } = payroll;
	const { id, name, kind, pay, figures } = spokenParticipant(simulation, participant);
	return {
		id: `${payroll.id}/${id}`,
		target: { simulation, participant: id, ...(network !== undefined && { network }) },
		parent,
		look: (): Look => ({
			label: name,
			description: [sayFigure(pay), kind].filter(Boolean).join(" · "),
			icon: { codicon: "account" },
			tooltip: [
				`**${escapeMarkdown(name)}** ${escapeMarkdown(kind)}`,
				["| | |", "|:--|--:|", ...[pay, ...figures].map(tableLine)].join("\n"),
			].join("\n\n"),
			spoken: [`${name}, ${kind || participant.role}`, ...[pay, ...figures].map(sayNamed)]
				.map((part) => `${part}.`)
				.join(" "),
			offers: payroll.explainsPay ? ["payee"] : [],
		}),
	};
}

const sayNamed = (figure: Figure) => `${figure.label}: ${sayFigure(figure)}`;

const tableLine = (figure: Figure) => `| ${escapeMarkdown(figure.label)} | ${escapeMarkdown(sayFigure(figure))} |`;

function moreRow(count: number, parent: TreeNode): TreeNode {
	return {
		id: `${parent.id}/more`,
		target: { row: parent.id },
		parent,
		look: (): Look => ({
			label: words.showAll(count),
			icon: { codicon: "ellipsis" },
			spoken: words.showParticipants(count),
			opens: "showAllRows",
		}),
	};
}
