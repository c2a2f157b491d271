import { type Heard, type KeptState, type Operation } from "../fixtures/storage/heard.ts";

/** What must be kept after a program was killed, by what it said before: of an operation on its way either state is right. */
export class Expected {
	/** Names that a run may have, by id; "" among them where it may be gone. */
	readonly #named = new Map<string, Set<string>>();
	readonly #networks = new Set<string>();
	/** Points that a sweep may have. */
	readonly #sweeps = new Map<string, Set<number>>();
	#baseline = new Set<string | undefined>([undefined]);
	/** Name of a run that was being saved. */
	#saving: string | undefined;
	#sweeping: number | undefined;

	hear(line: Heard): void {
		if ("begin" in line) this.#begin(line.begin);
		else if ("end" in line) this.#end(line.end);
		else this.#become(line.state);
	}

	/** @returns what is wrong, a line each */
	check({ named, baseline, networks, sweeps, problems }: KeptState): string[] {
		const wrong = problems.map((problem) => `cannot be read: ${problem}`);
		const found = new Map(named.map(({ id, name }) => [id, name]));
		for (const [id, names] of this.#named) {
			if (!names.has(found.get(id) ?? ""))
				wrong.push(`lost or older: ${id}, ${[...names].join(" or ")}, not ${found.get(id)}`);
		}
		const more = named.filter(({ id }) => !this.#named.has(id));
		if (more.length > 1 || more.some(({ name }) => name !== this.#saving))
			wrong.push(`doubled: ${JSON.stringify(more)}`);
		if (new Set(found.values()).size < found.size) wrong.push("two runs have one name");
		if (!this.#baseline.has(baseline)) wrong.push(`pinned is ${baseline}`);
		for (const id of this.#networks) if (!networks.includes(id)) wrong.push(`lost: network ${id}`);
		for (const [id, points] of this.#sweeps) {
			if (!points.has(sweeps[id] ?? -1))
				wrong.push(`sweep ${id} has ${sweeps[id]} points, not ${[...points].join(" or ")}`);
		}
		return wrong;
	}

	#become({ named, baseline, networks, sweeps }: KeptState): void {
		this.#named.clear();
		for (const { id, name } of named) this.#named.set(id, new Set([name]));
		this.#baseline = new Set([baseline]);
		for (const id of networks) this.#networks.add(id);
		this.#sweeps.clear();
		for (const [id, points] of Object.entries(sweeps)) this.#sweeps.set(id, new Set([points]));
		this.#saving = undefined;
		this.#sweeping = undefined;
	}

	#begin({ what, id = "", name = "", points = 0 }: Operation): void {
		if (what === "save") this.#saving = name;
		if (what === "rename") this.#named.get(id)!.add(name);
		if (what === "delete") {
			this.#named.get(id)!.add("");
			if (this.#baseline.has(id)) this.#baseline.add(undefined);
		}
		if (what === "pin") this.#baseline.add(id);
		if (what === "sweep") {
			this.#sweeping = points;
			for (const allowed of this.#sweeps.values()) allowed.add(points);
		}
	}

	#end({ what, id = "", name = "" }: Operation): void {
		if (what === "save" || what === "rename") this.#named.set(id, new Set([name]));
		if (what === "save") this.#saving = undefined;
		if (what === "delete") {
			this.#named.delete(id);
			if (this.#baseline.has(id)) this.#baseline = new Set([undefined]);
		}
		if (what === "pin") this.#baseline = new Set([id]);
		if (what === "import") this.#networks.add(id);
		if (what === "sweep") this.#sweeps.set(id, new Set([this.#sweeping!]));
	}
}
