import { Legend } from "./legend.tsx";
import { useAddress, useMethod } from "./links.tsx";

export function Footer() {
  const address = useAddress();
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
            <li>
              <a href={address("/log")}>The whole log</a>
            </li>
            <li>
              <a href={method("error")}>Report an error</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
