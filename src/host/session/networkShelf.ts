import * as v from "valibot";
import { SubnetsError } from "../../numeric/errors.ts";
import { parseNetworkFile } from "../../chain/imports/parseNetworkFile.ts";
import { type RefusedRow } from "../../chain/imports/refusedRow.ts";
import { canonicalHash } from "../../runs/ask/canonicalHash.ts";
import { formatFile, parseFile } from "../../runs/archive/parseFile.ts";
import { type RunStorage } from "../../runs/archive/runStorage.ts";
import { setAside } from "../../runs/archive/setAside.ts";
import { type ImportedNetwork } from "../../simulations/kit/importedNetwork.ts";
import { Emitter } from "../../runs/emitter.ts";

/** A real network that the reader brought. */
export interface ShelvedNetwork {
	/** Follows from the file's text, so that the same file is the same network. */
	readonly id: string;
	readonly name: string;
	readonly network: ImportedNetwork;
	readonly refused: readonly RefusedRow[];
}

const fileFormat = { format: "subnet-explorer.network", version: 1 } as const;
const stored = v.object({ fileName: v.string(), text: v.string() });
const suffix = ".network.json";

/** Imported networks, kept as the text that they came as and read anew in every window. */
export class NetworkShelf {
	readonly #changed = new Emitter<void>();
	readonly onDidChange = this.#changed.event;
	#loaded: Promise<Map<string, ShelvedNetwork>> | undefined;

	/** @param onUnreadable told, in a sentence, of a file that was set aside because it cannot be read */
	constructor(
		private readonly storage: RunStorage,
		private readonly onUnreadable: (sentence: string) => void,
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

	/**
	 * Reads a file's text and keeps it.
	 * @throws {SubnetsError} `bad-format` when it is no network; then nothing is kept
	 */
	async add(text: string, fileName: string): Promise<ShelvedNetwork> {
		const network = shelve(text, fileName);
		const known = await this.#load();
		const content = formatFile(fileFormat, { fileName, text });
		await this.storage.writeAtomic(network.id + suffix, new TextEncoder().encode(content));
		known.set(network.id, network);
		this.#changed.fire();
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

	async #read(name: string): Promise<ShelvedNetwork | undefined> {
		try {
			const content = new TextDecoder().decode(await this.storage.read(name));
			const { text, fileName } = parseFile(content, name, fileFormat, stored);
			return shelve(text, fileName);
		} catch (error) {
			this.onUnreadable(await setAside(this.storage, name, error, "import its file again"));
			return undefined;
		}
	}
}

function shelve(text: string, fileName: string): ShelvedNetwork {
	const read = parseNetworkFile(text, fileName);
	const id = canonicalHash(text).slice(0, 16);
	const name = nameOf(read, fileName);
	const network: ImportedNetwork =
		read.kind === "metagraph" ? { kind: "metagraph", name, metagraph: read } : { kind: "subnets", name, subnets: read };
	return { id, name, network, refused: read.refused };
}

/** "Subnet 15 at block 4,769,998", else the file's name. */
function nameOf(read: ReturnType<typeof parseNetworkFile>, fileName: string): string {
	const at = read.block === null ? "" : ` at block ${read.block.toLocaleString("en-US")}`;
	if (read.kind === "metagraph") return read.netuid === null ? fileName : `Subnet ${read.netuid}${at}`;
	return `${read.subnets.length} subnets${at || ` of ${fileName}`}`;
}
