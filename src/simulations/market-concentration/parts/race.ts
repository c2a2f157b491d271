/**
 * Safety effort of teams that race to be first, where nobody knows anybody's capability.
 *
 * A team's score is its capability, uniform on [0, μ], plus 1 − s, where s is its safety effort; the best score wins, and
 * disaster strikes with chance 1 − s of the winner. A team values its own safe win at 1, another's at 1 − enmity. The
 * symmetric equilibrium is s = min(1, μ / (n · enmity)): the derivative of a team's payoff, 1/n − s · enmity / μ, is 0.
 *
 * @param teams number of teams, 2 or more
 * @param capability μ: how much capability counts against safety effort saved
 * @param enmity 0 = glad whoever wins safely, 1 = another's win is worth nothing
 * @source after Armstrong, Bostrom & Shulman, AI & Society 31 (2016); equilibrium derived here
 */
export function safetyEffort(teams: number, capability: number, enmity: number): number {
	return enmity === 0 ? 1 : Math.min(1, capability / (teams * enmity));
}
