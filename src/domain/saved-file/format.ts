/** What a file of ours says about itself. Apart from reading it, so that a page which only saves stays light. */
export const fileFormat = 'beklijf'
export const fileVersion = 1
