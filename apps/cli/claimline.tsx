import { Text, render } from "ink";

render(<Text>Claimline</Text>);
