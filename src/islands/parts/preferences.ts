import { site } from '../../model/site.ts'
import { engine } from '../../stores/engine.ts'
import { createPreferences } from '../../stores/preferences.ts'

/** The visitor's choices about the site, in this browser. */
export const preferences = createPreferences(engine, site)
