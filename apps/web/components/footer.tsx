import { Legend } from "./legend.tsx";
import { FEEDS } from "./feeds.ts";
import { useAddress, useHere, useMethod } from "./links.tsx";

export function Footer() {
  const address = useAddress();
  const here = useHere();
  const method = useMethod();
  return (
    <footer className="pagefoot">
      <div className="wrap">
        <Legend />
        <div className="foot-2">
          <p>
            A standing says who agrees and who does not. It does not say what happened. Boxes name
            the voice that speaks; their shape marks a party of the story, and an underline
            everybody else. <a href={method()}>How a standing is worked out</a>
          </p>
          <ul>
            {here.base &&
              FEEDS.map(({ title, path }) => (
                <li key={path}>
                  <a href={address(path)}>{title}</a>
                </li>
              ))}
            {here.base && (
              <li>
                <a href={address("/log")}>The whole log</a>
              </li>
            )}
            <li>
              <a href={method("error")}>Report an error</a>
            </li>
            <li>
              <button type="button" className="plain" data-do="keys">
                Keys
              </button>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
