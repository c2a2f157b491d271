import { h } from "./dom.ts";
import { mark } from "./marks.ts";
import { openPagesPanel } from "./pages/panel.ts";
import { openReaderPanel } from "./reader/panel.ts";
import { openScenarioForm } from "./scenario/panel.ts";
import { openScorecardPanel } from "./scorecard/panel.ts";
import { openSimulationPanel } from "./simulation/panel.ts";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/charts.css";
import "./styles/simulation.css";
import "./styles/reader.css";
import "./styles/scorecard.css";
import "./styles/pages.css";
import "./styles/scenario.css";
import { registerToolkit } from "./toolkit.ts";

mark("subnets:script");
registerToolkit();

const panels: Readonly<Record<string, (root: HTMLElement) => Promise<void>>> = {
	simulation: openSimulationPanel,
	reader: openReaderPanel,
	pages: openPagesPanel,
	scorecard: openScorecardPanel,
	scenario: openScenarioForm,
};
const open = panels[document.body.dataset.panel ?? ""];
const root = document.getElementById("root");
if (!open || !root) throw new Error(`There is no panel "${document.body.dataset.panel ?? ""}".`);
open(root).catch((error: unknown) => root.replaceChildren(h("p", { role: "alert" }, String(error))));
