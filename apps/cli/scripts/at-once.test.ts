import { runInNewContext, Script } from "node:vm";
import { expect, test } from "vitest";
import { atOnce } from "./at-once.ts";

const all = (code: string): string => atOnce(code, () => true);

test("functions stand in parentheses, and those that are declared before all else", () => {
  expect(all("const a=b=>(...c)=>b;d(function(){return 1})")).toBe(
    "const a=(b=>((...c)=>b));d((function(){return 1}))",
  );
  expect(all('"use strict";a();function a(){return b();function b(){}}')).toBe(
    '"use strict";var a=(function(){var b=(function(){});return b();});a();',
  );
  expect(all("async function*a(){}")).toBe("var a=(async function*(){});");
});

test("methods stay as they are, and what is in them does not", () => {
  expect(all("({a(){return()=>1},get b(){return 2},c:()=>3})")).toBe(
    "({a(){return(()=>1)},get b(){return 2},c:(()=>3)})",
  );
  expect(all("class A{constructor(){}static b=()=>4;#c(){}}")).toBe(
    "class A{constructor(){}static b=(()=>4);#c(){}}",
  );
});

test("a function that is not wanted stays as it is", () => {
  const code = "function a(){return()=>1}const b=()=>2;";
  const wanted = code.indexOf("()=>1");
  expect(atOnce(code, (start) => start === wanted)).toBe(
    "function a(){return(()=>1)}const b=()=>2;",
  );
});

test("the program means the same", () => {
  const code = `
    const said = [typeof last, twice(2), twice.name];
    function twice(value) { return half(value) * 4; function half(from) { return from / 2; } }
    var kept = () => {};
    said.push(kept.name);
    { function inner() { return "inner"; } said.push(inner()); }
    function last() {}
    function last() { return 2; }
    said.push(last(), new (class { get a() { return [3].map((each) => each + 1)[0]; } })().a);
    JSON.stringify(said);`;
  expect(runInNewContext(all(code))).toBe(runInNewContext(code));
  expect(runInNewContext(code)).toBe('["function",4,"twice","kept","inner",2,4]');
});

test("V8 compiles them with their file", () => {
  const code = `const a=()=>{${"call(1);".repeat(1000)}};function b(){${"call(2);".repeat(1000)}}`;
  const size = (text: string): number => new Script(text).createCachedData().length;
  expect(size(all(code))).toBeGreaterThan(10 * size(code));
});
