//! A folder for one test, removed when the test ends.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The folder.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// A new, empty folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "alongside-xtask-{}-{}",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("the folder for a test can be made");
        Self(path.canonicalize().expect("the folder for a test is there"))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file, with the folders it needs.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder"))
            .expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    /// Writes a file that can be run.
    #[cfg(unix)]
    pub(crate) fn program(&self, path: &str, text: &str) {
        use std::{
            io::ErrorKind, os::unix::fs::PermissionsExt as _, process::Command, thread,
            time::Duration,
        };
        self.write(path, text);
        let path = self.0.join(path);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
            .expect("a file can be made a program");
        // A process that another test starts just now may hold the file open for a moment, and then it cannot be run.
        let is_busy = || {
            let result = Command::new(&path).output();
            result.is_err_and(|error| error.kind() == ErrorKind::ExecutableFileBusy)
        };
        while is_busy() {
            thread::sleep(Duration::from_millis(1));
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
