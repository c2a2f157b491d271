import { simulationWords as words } from "../words/simulationWords.ts";
import { type Figure, type Participant, type Role } from "../../simulations/kit/outcome.ts";
import { h } from "../dom.ts";
import { formatNumber, interval, labelWithUnit } from "../format.ts";
import { createDataTable, type TableColumn } from "../parts/dataTable.ts";
import { createDropdown } from "../parts/dropdown.ts";

/** Everybody in the run, with pay. */
export interface ParticipantsTable {
	readonly element: HTMLElement;
	show(participants: readonly Participant[]): void;
}

const roles: Readonly<Record<Role, string>> = {
	owner: words.owner,
	miner: words.miner,
	validator: words.validator,
	staker: words.staker,
};

/** @param why asks for the derivation of a participant's pay; absent where the simulation gives none */
export function createParticipantsTable(why: ((participant: string) => void) | undefined): ParticipantsTable {
	const table = createDataTable<Participant>("participants", words.participantsTable, 10);
	let participants: readonly Participant[] = [];
	let role = "";
	const filter = createDropdown({
		id: "role",
		label: words.role,
		options: [
			{ value: "", label: words.everybody },
			...Object.entries(roles).map(([value, label]) => ({ value, label: `${label}s` })),
		],
		value: "",
		changed: (value) => {
			role = value;
			draw();
		},
	});
	const draw = () => {
		const shown = role === "" ? participants : participants.filter((participant) => participant.role === role);
		table.show(columnsOf(shown, why), shown);
	};
	return {
		element: h("div", {}, filter.element, table.element),
		show: (now) => {
			participants = now;
			draw();
		},
	};
}

/** Who, then pay, then every other figure that any of them has. */
function columnsOf(
	participants: readonly Participant[],
	why: ((participant: string) => void) | undefined,
): TableColumn<Participant>[] {
	const figures = new Map<string, Figure>();
	for (const participant of participants)
		for (const figure of participant.figures) figures.set(figure.id, figures.get(figure.id) ?? figure);
	const pay = participants[0]?.pay;
	const figureColumn = (
		id: string,
		label: string,
		unit: string,
		of: (participant: Participant) => Figure | undefined,
	): TableColumn<Participant> => ({
		id,
		label: labelWithUnit(label, unit),
		numeric: true,
		order: (participant) => of(participant)?.value ?? null,
		cell: (participant) => figureCell(of(participant)),
	});
	return [
		{ id: "name", label: words.name, order: ({ name }) => name, cell: ({ name }) => name },
		{
			id: "role",
			label: words.role,
			order: (participant) => participant.role,
			cell: (participant) => roles[participant.role],
		},
		{ id: "kind", label: words.kind, order: ({ kind }) => kind, cell: ({ kind }) => kind },
		...(pay ? [figureColumn("pay", pay.label, pay.unit, (participant) => participant.pay)] : []),
		...(why
			? [
					{
						id: "why",
						label: words.whyThisPay,
						cell: (participant: Participant) =>
							h(
								"button",
								{
									type: "button",
									class: "text-button",
									id: `why-pay-${participant.id}`,
									"aria-label": words.whyPayOf(participant.name),
									on: { click: () => why(participant.id) },
								},
								words.why,
							),
					},
				]
			: []),
		...[...figures.values()].map(({ id, label, unit }) =>
			figureColumn(`figure-${id}`, label, unit, (participant) =>
				participant.figures.find((figure) => figure.id === id),
			),
		),
	];
}

function figureCell(figure: Figure | undefined) {
	if (!figure) return formatNumber(undefined);
	const range = interval({ ...figure, unit: "" }); // which the head of the column says
	return [formatNumber(figure.value, figure.unit), range && h("span", { class: "range" }, ` ${range}`)];
}
