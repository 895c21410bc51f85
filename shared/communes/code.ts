import { z } from 'zod';

/** INSEE code of a commune: two characters of the department (2A and 2B for Corsica) and three digits. */
export const COMMUNE_CODE = /^(\d{2}|2[AB])\d{3}$/;

/** An INSEE code in data that is read. */
export const communeCode = z.string().regex(COMMUNE_CODE);
