import start from "JS";
start({ module_or_path: "WASM" }).catch(() => {});
