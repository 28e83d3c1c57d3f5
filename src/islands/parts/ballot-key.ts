import { site } from '../../model/site.ts'

/** Under which a participant of a workshop keeps answers: in the tab, and on the device where that is wanted. */
export const ballotKey = `${site}:1:join`
