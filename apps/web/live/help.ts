import { element } from "./element.ts";
import { areOff, KEYS } from "./keys.ts";
import { forgetReading } from "./reading.ts";
import { remember } from "./store.ts";

const TITLE = "keys-title";

const button = (text: string, go: (self: HTMLButtonElement) => void): HTMLButtonElement => {
  const made = element("button", { type: "button" }, text);
  made.addEventListener("click", () => go(made));
  return made;
};

const offer = (): string => (areOff() ? "Turn the keys on" : "Turn the keys off");

/** Opens the list of the keys, with what a reader may turn off or have forgotten. */
export function showHelp(): void {
  const rows = [...KEYS, { key: "?", does: "These keys" }].map(({ key, does }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, element("kbd", {}, key)),
      element("td", {}, does),
    ),
  );
  const dialog = element(
    "dialog",
    { class: "keys", "aria-labelledby": TITLE },
    element("h2", { id: TITLE }, "Keys"),
    element("table", {}, element("tbody", {}, ...rows)),
    element(
      "p",
      {},
      button("Close", () => dialog.close()),
      button(offer(), (self) => {
        remember("keys", areOff() ? null : "off");
        self.textContent = offer();
      }),
      button("Forget what I have read", (self) => {
        forgetReading();
        self.textContent = "Forgotten";
      }),
    ),
  );
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
