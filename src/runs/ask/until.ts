/** When a figure is known well enough. */
export interface Until {
	/** Id of the figure. */
	readonly figure: string;
	/** Width of the 95 % interval of its mean over seeds, in its unit. */
	readonly width: number;
}
