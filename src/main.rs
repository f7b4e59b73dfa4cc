//! The browser's entry. On any other machine it does nothing: the native tool is `site`.

fn main() {
    #[cfg(target_arch = "wasm32")]
    alongside::browser::start();
}
