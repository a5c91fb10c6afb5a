const KEYS = [
  {
    title: "84",
    text: "newest of its voice",
    draw: <circle className="dot" cx="17" cy="17" r="5" />,
  },
  {
    title: "10",
    text: "superseded by it",
    draw: <circle className="open" cx="17" cy="17" r="5" />,
  },
  {
    title: "At least 31",
    text: "could be higher",
    draw: (
      <>
        <path className="arr" d="M17 20V6M13 10L17 5L21 10" />
        <circle className="dot" cx="17" cy="24" r="5" />
      </>
    ),
  },
  {
    title: "About 200",
    text: "either way",
    draw: (
      <>
        <path className="arr" d="M17 4V30M12 4H22M12 30H22" />
        <circle className="open" cx="17" cy="17" r="5" />
      </>
    ),
  },
  {
    title: "Window",
    text: "no nearer time given",
    draw: <path className="win" d="M1 17H33M1 12V22M33 12V22" />,
  },
  {
    title: "53",
    text: "out of order, apart",
    draw: (
      <>
        <path className="offl" d="M1 17H33" />
        <circle className="off" cx="17" cy="17" r="5" />
      </>
    ),
  },
];

/** How the charts are to be read. The numbers are examples. */
export function FigureKey() {
  return (
    <div className="modkey">
      {KEYS.map(({ title, text, draw }) => (
        <div key={text}>
          <svg className="chart" viewBox="0 0 34 34" aria-hidden="true">
            {draw}
          </svg>
          <p>
            <b>{title}</b>
            {text}
          </p>
        </div>
      ))}
    </div>
  );
}
