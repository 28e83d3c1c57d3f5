import { z } from 'astro/zod'

/** The three weights a statement or a lever can have. Evidence behind them: domain/3-scoring.md, 3.3. */
export const weight = z.literal([4, 5, 6])
