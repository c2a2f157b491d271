/*
 * One Yuma 2 epoch of 64 validators on 256 targets in double precision, all weights new each time, as fast as C gets it
 * with the compiler's vectors: what `npm run bench` compares the engine with. The method is the engine's (blocks of
 * columns, quantiles by pivots). Prints the median time of an epoch in microseconds.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROWS = 64, COLUMNS = 256, LANES = 4, PARTS = 2, BLOCK = LANES * PARTS, BLOCKS = COLUMNS / BLOCK, SETS = 8, RUNS = 8000 };
typedef double Vector __attribute__((vector_size(8 * LANES)));
typedef long long Mask __attribute__((vector_size(8 * LANES)));

static Vector weights[BLOCKS][ROWS][PARTS], bonds[BLOCKS][ROWS][PARTS], consensus[BLOCKS][PARTS], ranks[BLOCKS][PARTS];
static Vector trust[ROWS], income[ROWS];
static double stake[ROWS], dividends[ROWS], incentive[COLUMNS], sets[SETS][ROWS][COLUMNS], times[RUNS];

static inline Vector splat(double x) { return (Vector){x, x, x, x}; }
static inline Vector pick(Mask m, Vector yes, Vector no) { return (Vector)((m & (Mask)yes) | (~m & (Mask)no)); }
static inline Vector load(const double *from) { Vector v; memcpy(&v, from, sizeof v); return v; }
static inline double total(Vector v) { return (v[0] + v[2]) + (v[1] + v[3]); }

static void set_row(int row, const double *values) {
	Vector sum = splat(0);
	for (int c = 0; c < COLUMNS; c += LANES) sum += load(values + c);
	Vector scale = splat(1 / total(sum));
	for (int b = 0; b < BLOCKS; b++)
		for (int p = 0; p < PARTS; p++) weights[b][row][p] = load(values + b * BLOCK + p * LANES) * scale;
}

static void find_consensus(int b, Vector kappa) {
	Vector low[PARTS], high[PARTS], low_support[PARTS], high_support[PARTS], pivot[PARTS];
	for (int p = 0; p < PARTS; p++) {
		low[p] = splat(INFINITY);
		low_support[p] = splat(1);
		high[p] = high_support[p] = pivot[p] = splat(0);
	}
	for (int r = 0; r < ROWS; r++)
		for (int p = 0; p < PARTS; p++) {
			Vector w = weights[b][r][p];
			pivot[p] += stake[r] * w;
			low[p] = pick(w < low[p], w, low[p]);
			high[p] = pick(w > high[p], w, high[p]);
		}
	for (;;) {
		Mask open = {0};
		for (int p = 0; p < PARTS; p++) {
			open |= low[p] < high[p];
			pivot[p] = pick((pivot[p] > low[p]) & (pivot[p] <= high[p]), pivot[p], high[p]);
		}
		if (!(open[0] | open[1] | open[2] | open[3])) break;
		Vector support[PARTS], above[PARTS], below[PARTS];
		for (int p = 0; p < PARTS; p++) {
			support[p] = below[p] = splat(0);
			above[p] = splat(INFINITY);
		}
		for (int r = 0; r < ROWS; r++) {
			Vector held = splat(stake[r]);
			for (int p = 0; p < PARTS; p++) {
				Vector w = weights[b][r][p];
				Mask under = w < pivot[p];
				Vector over = (Vector)((Mask)w | under), rest = (Vector)((Mask)w & under);
				support[p] += (Vector)(~under & (Mask)held);
				above[p] = pick(over < above[p], over, above[p]);
				below[p] = pick(rest > below[p], rest, below[p]);
			}
		}
		for (int p = 0; p < PARTS; p++) {
			Mask enough = support[p] >= kappa;
			low[p] = pick(enough, above[p], low[p]);
			low_support[p] = pick(enough, support[p], low_support[p]);
			high[p] = pick(enough, high[p], below[p]);
			high_support[p] = pick(enough, high_support[p], support[p]);
			pivot[p] = low[p] + (high[p] - low[p]) * ((low_support[p] - kappa) / (low_support[p] - high_support[p]));
		}
	}
	for (int p = 0; p < PARTS; p++) consensus[b][p] = low[p];
}

static void settle(int b, double rate, double penalty) {
	Vector zero = splat(0), rank[PARTS], sum[PARTS], old[PARTS], instant[ROWS][PARTS], fresh[PARTS], kept[PARTS];
	for (int p = 0; p < PARTS; p++) rank[p] = sum[p] = old[p] = zero;
	for (int r = 0; r < ROWS; r++)
		for (int p = 0; p < PARTS; p++) {
			Vector w = weights[b][r][p], clipped = pick(w < consensus[b][p], w, consensus[b][p]);
			trust[r] += clipped;
			rank[p] += stake[r] * clipped;
			instant[r][p] = stake[r] * (w + penalty * (clipped - w));
			sum[p] += instant[r][p];
			old[p] += bonds[b][r][p];
		}
	for (int p = 0; p < PARTS; p++) {
		Vector new_part = pick(sum[p] > zero, splat(rate), zero), old_part = pick(old[p] > zero, splat(1 - rate), zero);
		Vector whole = new_part + old_part;
		fresh[p] = pick(new_part > zero, new_part / (sum[p] * whole), zero);
		kept[p] = pick(old_part > zero, old_part / (old[p] * whole), zero);
		ranks[b][p] = rank[p];
	}
	for (int r = 0; r < ROWS; r++)
		for (int p = 0; p < PARTS; p++) {
			bonds[b][r][p] = instant[r][p] * fresh[p] + bonds[b][r][p] * kept[p];
			income[r] += bonds[b][r][p] * rank[p];
		}
}

static void run(double kappa, double rate, double penalty) {
	memset(trust, 0, sizeof trust);
	memset(income, 0, sizeof income);
	for (int b = 0; b < BLOCKS; b++) find_consensus(b, splat(kappa));
	for (int b = 0; b < BLOCKS; b++) settle(b, rate, penalty);
	double all_ranks = 0, all_income = 0;
	for (int b = 0; b < BLOCKS; b++)
		for (int p = 0; p < PARTS; p++) all_ranks += total(ranks[b][p]);
	for (int b = 0; b < BLOCKS; b++)
		for (int p = 0; p < PARTS; p++)
			for (int k = 0; k < LANES; k++) incentive[b * BLOCK + p * LANES + k] = ranks[b][p][k] / all_ranks;
	for (int r = 0; r < ROWS; r++) all_income += dividends[r] = total(income[r]);
	for (int r = 0; r < ROWS; r++) dividends[r] /= all_income;
}

static double now(void) {
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}
static double uniform(void) { return rand() / (RAND_MAX + 1.0); }
static int compare(const void *a, const void *b) {
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

int main(void) {
	double all = 0;
	for (int k = 0; k < SETS; k++)
		for (int r = 0; r < ROWS; r++)
			for (int c = 0; c < COLUMNS; c++) sets[k][r][c] = uniform();
	for (int r = 0; r < ROWS; r++) all += stake[r] = exp(2 * uniform());
	for (int r = 0; r < ROWS; r++) stake[r] /= all;
	double kept = 0;
	for (int k = 0; k < RUNS; k++) {
		double begun = now();
		for (int r = 0; r < ROWS; r++) set_row(r, sets[k % SETS][r]);
		run(0.5, 0.1, 1);
		times[k] = now() - begun;
		kept += incentive[k % COLUMNS] + dividends[k % ROWS];
	}
	qsort(times, RUNS, sizeof *times, compare);
	printf("%.3f\n", times[RUNS / 2]);
	return kept > 0 ? 0 : 1;
}
