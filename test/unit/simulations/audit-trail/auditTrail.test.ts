import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Random } from "../../../../src/numeric/random.ts";
import { ENTRY_KINDS } from "../../../../src/simulations/audit-trail/parts/ledger/ledgerEntry.ts";
import { AuditModel } from "../../../../src/simulations/audit-trail/model.ts";
import { forge } from "../../../../src/simulations/audit-trail/parts/forgery.ts";
import { unfoundedPayments } from "../../../../src/simulations/audit-trail/parts/replay.ts";
import simulation from "../../../../src/simulations/audit-trail/simulation.ts";
import { AUDITED, auditedOf } from "../../../../src/simulations/audit-trail/parts/audited.ts";
import { beforeChain, countOf, readingOf } from "../../../../src/simulations/audit-trail/parts/steps.ts";
import { type AuditRules, notice } from "../../../../src/simulations/audit-trail/parts/witnesses.ts";
import { runToEnd } from "../../../../src/simulations/kit/contract.ts";
import { figureOf } from "../../../../src/simulations/kit/outcome.ts";
import { checkValues } from "../../../../src/simulations/kit/parameters.ts";

const valuesOf = (given: object) => checkValues(simulation.parameters, { days: 1, miners: 6, ...given });
const world = () => ({ random: new Random(4), rules: "taoflow-2025-12" }) as const;
function modelOf(given: object = {}): AuditModel {
	const model = new AuditModel(valuesOf({ anchorEvery: 5, ...given }), world());
	while (model.subnet.epoch < model.subnet.epochs) model.advance();
	return model;
}
const model = modelOf();
const forgeries = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, forge(model, kind, 6, 2)]));
const rulesOf = (given: Partial<AuditRules> = {}): AuditRules => ({
	subnet: auditedOf("data-universe"),
	copies: "validators",
	written: 6,
	wait: 2,
	auditEvery: 20,
	...given,
});

describe("the ledger of a run", () => {
	test("holds every submission, score, weight and payment", () => {
		const { entries } = model.ledger;
		const perEpoch = (kind: string) => entries.filter((entry) => entry.kind === kind && entry.epoch === 3).length;
		assert.equal(perEpoch("submission"), 6);
		assert.equal(perEpoch("weight"), model.subnet.crew.length);
		assert.equal(perEpoch("score"), model.subnet.evaluators.length);
		assert.equal(perEpoch("payment"), 6 + 2 + 2 * model.subnet.crew.length);
	});

	test("payments add up to what everybody was paid", () => {
		const paid = model.ledger.entries
			.filter(({ kind, about }) => kind === "payment" && about === "miner-2")
			.reduce((sum, { values }) => sum + values[0]!, 0);
		assert.ok(Math.abs(paid - model.subnet.minerPay[1]!.total) < 1e-9);
	});

	test("pay follows from weights and stake alone, to the last bit", () => {
		const { subnet, ledger } = model;
		const record = {
			stake: subnet.crew.map(({ stakeShare }) => stakeShare),
			validators: subnet.crew.map(({ id }) => id),
			miners: subnet.miners.map(({ id }) => id),
			minersPot: subnet.emission.miners,
		};
		assert.deepEqual(unfoundedPayments(ledger.entries, record), []);
		const { place, after } = forgeries.payment!;
		assert.deepEqual(unfoundedPayments(ledger.entries.with(place, after), record), [place]);
		assert.ok(forgeries.weight!.unfounded > 0 && forgeries.submission!.unfounded === 0);
	});
});

describe("a forged entry", () => {
	test("contradicts its hash; rewritten it contradicts the anchor and noted heads", () => {
		for (const forgery of Object.values(forgeries)) {
			assert.deepEqual(forgery.broken, [forgery.place]);
			assert.ok(forgery.seamless && forgery.contradictsAnchor && forgery.contradictsHead);
			assert.ok(forgery.anchored > 100 && forgery.anchoredAt === 10);
		}
	});

	test("who sees nothing notices nothing; who sees it, at the next check", () => {
		const { score, payment } = forgeries;
		assert.equal(notice("outsider", score!, "changed", rulesOf()).delay, undefined);
		assert.equal(notice("validator", score!, "changed", rulesOf()).delay, 1);
		assert.equal(notice("outsider", score!, "changed", rulesOf({ copies: "everybody" })).delay, 12);
		assert.equal(notice("outsider", payment!, "changed", rulesOf({ copies: "owner" })).delay, 12);
	});

	test("rewritten before any anchor, only noted heads and receipts help", () => {
		const { score, submission } = forgeries;
		const early = rulesOf({ wait: 1 });
		assert.equal(notice("owner", score!, "rewritten", early).delay, undefined);
		assert.match(notice("validator", score!, "rewritten", early).how, /noted the head/);
		assert.match(notice("miner", submission!, "rewritten", early).how, /receipt/);
		assert.match(notice("owner", score!, "rewritten", rulesOf({ wait: 4 })).how, /anchor/);
		assert.equal(notice("outsider", score!, "rewritten", rulesOf({ copies: "everybody", wait: 3 })).delay, undefined);
	});

	test("a lie from the start shows only where the step can be done again", () => {
		const { score, payment, submission, weight } = forgeries;
		assert.equal(notice("outsider", payment!, "false", rulesOf()).delay, 14);
		assert.equal(notice("validator", submission!, "false", rulesOf()).delay, undefined);
		assert.equal(notice("validator", score!, "false", rulesOf()).delay, 1);
		assert.equal(notice("outsider", weight!, "false", rulesOf()).delay, undefined);
		const zeus = auditedOf("zeus");
		assert.equal(notice("outsider", score!, "false", rulesOf({ subnet: zeus, copies: "everybody" })).delay, 14);
	});
});

test("an outsider can repeat a step just where it has the rule and what the step starts from", () => {
	const readings = (["public", "part", "closed"] as const).map((inputs) => readingOf({ rule: "open", inputs }));
	assert.deepEqual(readings, ["repeat", "partly", "rule"]);
	assert.equal(readingOf({ rule: "closed", inputs: "public" }), "closed");
});

test("the list: the chain's steps can be repeated everywhere, no subnet as a whole, and every step names its source", () => {
	for (const { name, steps } of AUDITED) {
		const chain = steps.length - beforeChain(steps).length;
		assert.ok(chain >= 3, name);
		assert.equal(countOf(steps, "repeat") - countOf(beforeChain(steps), "repeat"), chain, name);
		assert.ok(countOf(steps, "repeat") < steps.length, name);
		assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length, `${name} has an id twice`);
		for (const { step, source } of steps)
			assert.match(source, /^[\w-]+\/[\w-]+, [\w./-]+$|own statements$/, `${name}: ${step}`);
	}
	assert.deepEqual(
		AUDITED.map(({ netuid }) => netuid),
		[18, 13, 64, 62],
	);
});

test("the answer counts the list, and no parameter moves its verdicts", () => {
	const at = (given: object) => {
		const values = valuesOf(given);
		const outcome = runToEnd(simulation, values, world());
		const judged = simulation.findings.map((finding) => finding.test(outcome, values));
		return { outcome, judged: judged.map(({ verdict, margin }) => ({ verdict, margin })) };
	};
	const { outcome, judged } = at({});
	const of = (id: string) => figureOf(outcome, id);
	assert.equal(of("steps"), 36);
	assert.equal(of("whole") + of("part") + of("rule") + of("closed"), of("steps"));
	assert.ok(simulation.findings.every(({ basis }) => basis === "arithmetic"));
	assert.deepEqual(judged, [
		{ verdict: "qualified", margin: of("whole") - 1 },
		{ verdict: "qualified", margin: 0 },
	]);
	for (const given of [
		{ subnet: "ridges", copies: "everybody" },
		{ copies: "owner", what: "payment" },
	])
		assert.deepEqual(at(given).judged, judged);
});

test("more copies let more forgeries be noticed, and never fewer", () => {
	const noticed = (copies: string) => figureOf(runToEnd(simulation, valuesOf({ copies }), world()), "noticed-outsider");
	assert.ok(noticed("owner") <= noticed("validators") && noticed("validators") < noticed("everybody"));
});

test("why this pay begins with the entries of the ledger", () => {
	const { lines } = simulation.derivePay!("miner-2", 5, valuesOf({}), world());
	assert.match(lines[0]!.formula, /entry \d+ of the ledger, hash [0-9a-f]{12}/);
});

test("the proof as a tree: a change runs up every hash of the path and misses a root that was anchored before", () => {
	const nodes = (given: Record<string, string | number>) => {
		const values = checkValues(simulation.parameters, given);
		const { tables } = runToEnd(simulation, values, { random: new Random(1), rules: "taoflow-2025-12" });
		const columns = tables.find(({ id }) => id === "proof-nodes")!.columns;
		const [name, , , kept] = columns.map(({ values: cells }) => [...cells]) as [string[], number[], number[], number[]];
		assert.equal(new Set(name).size, name.length, "a name stands twice");
		const path = (name.length + 1) / 2;
		return { root: name[path - 1]!, onPath: kept.slice(0, path), beside: kept.slice(path) };
	};
	const forged = nodes({ how: "changed", wait: 10 });
	assert.match(forged.root, /^[0-9a-f]{12}, but anchored is [0-9a-f]{12}$/);
	assert.ok(forged.onPath.every((kept) => kept === 0) && forged.beside.every((kept) => kept === 1));
	assert.match(nodes({ how: "rewritten", wait: 5 }).root, /anchored after the forging$/);
	const lie = nodes({ how: "false" });
	assert.match(lie.root, /= the anchored root$/);
	assert.ok(lie.onPath.every((kept) => kept === 1));
});
