import { config } from 'zod';

/*
 * zod tries `new Function` when the first object schema is made, which the content security policy
 * reports as a violation. Entry points import this file first, before any file that makes a schema.
 */
config({ jitless: true });
