import { type RoleId } from "../roles.ts";

/** The roles in French. */
export const frenchRoles: Readonly<
	Record<RoleId, { readonly name: string; readonly share: string; readonly explanation: string }>
> = {
	owner: {
		name: "Propriétaire",
		share: "18 % de l'émission",
		explanation:
			"Enregistre le [sous-réseau](term:subnet), écrit la règle selon laquelle les [mineurs](term:miner) sont notés, et règle ce que le protocole laisse régler à un propriétaire. Reçoit [18 %](claim:3-1-roles) de l'alpha qu'émet le sous-réseau. L'incitation qui va aux clés de minage du propriétaire lui-même est retenue ; c'est aussi ainsi qu'un sous-réseau [brûle](term:burn) exprès la paie des mineurs.",
	},
	miners: {
		name: "Mineurs",
		share: "41 % de l'émission",
		explanation:
			"Produisent ce pour quoi le sous-réseau existe. Chacun occupe une de 256 [places](term:uid) au plus et reçoit une [incitation](term:incentive), qui suit le [consensus](term:consensus) des [poids](term:weight) des validateurs. Ensemble, ils reçoivent [41 %](claim:3-1-roles). Après son [immunité](term:immunity), la place la moins payée revient au nouveau venu suivant.",
	},
	validators: {
		name: "Validateurs",
		share: "41 % de l'émission, avec leurs stakers",
		explanation:
			"Vérifient ce que livrent les mineurs et leur donnent des poids. Les votes comptent selon la [mise](term:stake-weight) ; jusqu'à 64 ont un [permis](term:validator-permit). Ils reçoivent des [dividendes](term:dividends) pour leurs [bonds](term:bond) sur les mineurs que la majorité de la mise a fini par approuver, gardent une [commission](term:take) d'ordinaire de 18 %, et reversent le reste à leurs stakers.",
	},
	stakers: {
		name: "Stakers",
		share: "payés par leurs validateurs, après la commission",
		explanation:
			"Achètent de l'[alpha](term:alpha) dans la [réserve](term:pool) du sous-réseau et le placent derrière un validateur, ou placent du [TAO](term:tao) à la [racine](term:root). Reçoivent les dividendes de leur validateur en proportion de leur part. Ce que vaut l'alpha en TAO monte et descend avec [ce que d'autres achètent et vendent](claim:3-1-stakers-inject-liquidity-and-gain), et l'alpha nouveau le dilue.",
	},
};
