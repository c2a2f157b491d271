import leven from "leven";

/** As many names as a sentence has room for. */
const MOST = 3;
/** Longest text that is compared: no name is longer. */
const LONGEST = 60;
/** A part of a name that is long enough to mean it. */
const PART = 3;

/** Names that somebody may have meant: those that hold what was typed, or differ from it by few letters; nearest first. */
export function nearNames(typed: string, names: Iterable<string>): readonly string[] {
	const wanted = typed.slice(0, LONGEST).toLowerCase();
	// Two letters that changed places are two edits.
	const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
	return [...names]
		.map((name) => ({ name, distance: leven(wanted, name.toLowerCase()) }))
		.filter(({ name, distance }) => distance <= reach || (wanted.length >= PART && name.toLowerCase().includes(wanted)))
		.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
		.slice(0, MOST)
		.map(({ name }) => name);
}

/** Longest list of names in a sentence, in characters: the sentence has 300. */
const LONGEST_LIST = 100;

/** Names one after the other, as many as a sentence has room for: "days, miners and 22 more". */
export function listed(names: Iterable<string>): string {
	const all = [...names];
	let length = 0;
	const room = all.findIndex((name) => (length += name.length + 2) > LONGEST_LIST);
	if (room < 0) return all.join(", ");
	const said = all.slice(0, Math.max(1, room));
	return `${said.join(", ")} and ${all.length - said.length} more`;
}

/** "Did you mean zeus or ridges?", or another way to the names where none is near. */
export function didYouMean(typed: string, names: Iterable<string>, otherwise: string): string {
	const near = nearNames(typed, names);
	if (near.length === 0) return otherwise;
	const last = near.at(-1)!;
	return `Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(", ")} or ${last}`}?`;
}
