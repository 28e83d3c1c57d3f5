/**
 * What a visitor chose or typed before this page woke up stands on screen, but no event told anyone. Once awake, every
 * field that differs from how it was sent is told as if it changed now. Returns nothing: it runs once.
 */
export function adoptClicks(screen: HTMLElement | null): void {
  for (const field of screen?.querySelectorAll<HTMLInputElement>('input') ?? []) {
    if (field.type === 'radio') {
      if (field.checked && !field.defaultChecked) field.dispatchEvent(new Event('change', { bubbles: true }))
    } else if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  for (const field of screen?.querySelectorAll('select') ?? []) {
    if (!field.selectedOptions[0]?.defaultSelected) field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
