import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { type NetworkText } from "../../chain/imports/parseNetworkFile.ts";
import { networkHash } from "../../runs/ask/networkHash.ts";
import { formatFile, parseFile } from "../../runs/archive/parseFile.ts";
import { type RunStorage } from "../../runs/archive/runStorage.ts";
import { notKept } from "../../runs/archive/notKept.ts";
import { setAside } from "../../runs/archive/setAside.ts";
import { type ImportedNetwork, type NetworkFiles, networkFromTexts } from "../../simulations/kit/importedNetwork.ts";
import { Emitter } from "../../runs/emitter.ts";

/** A real network that the reader brought. */
export interface ShelvedNetwork {
	/** Follows from what the files hold, so that the same content is the same network. */
	readonly id: string;
	readonly name: string;
	readonly network: ImportedNetwork;
}

const fileFormat = { format: "subnet-explorer.network", version: 1 } as const;
const file = { fileName: v.string(), text: v.string() };
const stored = v.object({
	...file,
	more: v.optional(v.array(v.object(file)), []),
	as: v.optional(v.array(v.string()), []),
});
const suffix = ".network.json";

/** Imported networks, kept as the text that they came as and read anew in every window. */
export class NetworkShelf {
	readonly #changed = new Emitter<void>();
	readonly onDidChange = this.#changed.event;
	#loaded: Promise<Map<string, ShelvedNetwork>> | undefined;

	/** @param onProblem told, in a sentence, of a file that cannot be read and was set aside, or that cannot be written */
	constructor(
		private readonly storage: RunStorage,
		private readonly onProblem: (sentence: string) => void,
	) {}

	async list(): Promise<readonly ShelvedNetwork[]> {
		return [...(await this.#load()).values()].sort((a, b) => a.name.localeCompare(b.name));
	}

	/** @throws {SubnetsError} `not-found` */
	async get(id: string): Promise<ShelvedNetwork> {
		const found = (await this.#load()).get(id);
		if (!found) {
			const message = "This imported network is no longer there. Import its file again under Your subnets.";
			throw new SubnetsError("not-found", message, "imported");
		}
		return found;
	}

	/** The files that a network of the shelf came from; undefined when they are not kept. */
	async filesOf(network: ImportedNetwork): Promise<NetworkFiles | undefined> {
		const found = (await this.list()).find((shelved) => shelved.network === network);
		const name = `${found?.id}${suffix}`;
		return (await this.storage.list()).includes(name) ? await this.#readFiles(name) : undefined;
	}

	/**
	 * Reads the text of one or more files and keeps it; where it cannot be written, for this window only.
	 * @param as what the reader chose where a file can be read in several ways
	 * @throws {UnclearFile} when it can, and nothing was chosen; then nothing is kept
	 * @throws {SubnetsError} `bad-format` when it is no network; then nothing is kept
	 */
	async add(files: readonly [NetworkText, ...NetworkText[]], as: readonly string[] = []): Promise<ShelvedNetwork> {
		const network = shelve(files, as);
		const known = await this.#load();
		const [first, ...more] = files.map(({ name, text }) => ({ fileName: name, text }));
		const content = formatFile(fileFormat, { ...first, more, as });
		known.set(network.id, network);
		this.#changed.fire();
		try {
			await this.storage.writeAtomic(network.id + suffix, new TextEncoder().encode(content));
		} catch (error) {
			this.onProblem(notKept("The network is there until this window is closed", error));
		}
		return network;
	}

	async remove(id: string): Promise<void> {
		await this.storage.delete(id + suffix);
		(await this.#load()).delete(id);
		this.#changed.fire();
	}

	#load(): Promise<Map<string, ShelvedNetwork>> {
		this.#loaded ??= (async () => {
			const names = (await this.storage.list()).filter((name) => name.endsWith(suffix));
			const networks = await Promise.all(names.map((name) => this.#read(name)));
			return new Map(networks.filter((network) => network !== undefined).map((network) => [network.id, network]));
		})();
		return this.#loaded;
	}

	async #readFiles(name: string): Promise<NetworkFiles> {
		const content = new TextDecoder().decode(await this.storage.read(name));
		const { text, fileName, more, as } = parseFile(content, name, fileFormat, stored);
		return { files: [{ fileName, text }, ...more].map((one) => ({ name: one.fileName, text: one.text })), as };
	}

	async #read(name: string): Promise<ShelvedNetwork | undefined> {
		try {
			const { files, as } = await this.#readFiles(name);
			// The id is the file's, so that panels of an older version find their network.
			return { ...shelve(files, as), id: name.slice(0, -suffix.length) };
		} catch (error) {
			this.onProblem(await setAside(this.storage, name, error, "import its file again"));
			return undefined;
		}
	}
}

function shelve(files: readonly NetworkText[], as: readonly string[]): ShelvedNetwork {
	const network = networkFromTexts(files, as);
	return { id: networkHash(network).slice(0, 16), name: network.name, network };
}
