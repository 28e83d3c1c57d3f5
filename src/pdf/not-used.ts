/** Stands in for what jsPDF would load to draw HTML, which this site never does (astro.config.mjs). */
export default undefined
