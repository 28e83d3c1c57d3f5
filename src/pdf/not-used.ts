/** Stands in for what jsPDF would load to draw HTML and PNG pictures, which this site never does (astro.config.mjs). */
export default undefined
export const decode = undefined
