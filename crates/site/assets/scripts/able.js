// Whether the app can run here, told before anything is drawn: only then its buttons have a place on the first screen.
// The module is one function that uses each part of WebAssembly that the app uses and the oldest browsers lack
// (.cargo/config.toml): memory.fill, i32.extend8_s, i32.trunc_sat_f32_s and two results. It is not made where there is no
// WebAssembly, or where the word of the page's policy that allows it is not known.
try {
  new WebAssembly.Module(Uint8Array.from(atob('AGFzbQEAAAABDAJgAX0Cf39gAAJ/fwMCAQAFAwEAAQoUARIAQQBBAEEA/AsAQQDAIAD8AAs='), letter => letter.charCodeAt(0)));
  document.documentElement.dataset.app = '';
} catch (_) {}
