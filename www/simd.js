// Whether WebAssembly here has vector instructions: browsers since 2021 (Safari since 16.4, of 2023), Node since 16.4.
// Asked of a module with one function that returns a vector.
const PROBE = [
  0, 97, 115, 109, 1, 0, 0, 0, // header
  1, 5, 1, 96, 0, 1, 123, // a type: nothing in, a vector out
  3, 2, 1, 0, // a function of it
  10, 8, 1, 6, 0, 65, 0, 253, 17, 11, // i32.const 0, i32x4.splat, end
];

export const vectors = () => WebAssembly.validate(new Uint8Array(PROBE));
