/** Brings the tab of the page into view on a small screen, in browsers that the style sheet cannot tell to. */
export function showTab(): void {
  const tab = document.querySelector<HTMLElement>(".mast [aria-current]");
  const tabs = tab?.closest("nav");
  if (!tabs || CSS.supports("scroll-initial-target", "nearest")) return;
  tabs.scrollLeft = tab!.getBoundingClientRect().right - tabs.getBoundingClientRect().right + 18;
}
