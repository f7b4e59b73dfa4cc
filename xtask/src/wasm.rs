//! What the compiled app may ask of a browser: nothing that the browsers of older phones do badly.
//!
//! In Safari 16 and its like the app died after some taps, while wasm-bindgen kept JavaScript's objects in a table of
//! references. The flags in `.cargo/config.toml` prevent such a table. This looks at what came out, since a flag can be
//! lost on the way: another `RUSTFLAGS`, a newer wasm-bindgen, a feature that a dependency turns on.

/// Numbers of the sections of a module.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const TABLES: u8 = 4;

/// The only type that a table could hold before there were tables of references.
const FUNCTION: u8 = 0x70;

/// Kinds of imports.
const IMPORTED_FUNCTION: u8 = 0;
const IMPORTED_TABLE: u8 = 1;
const IMPORTED_MEMORY: u8 = 2;
const IMPORTED_GLOBAL: u8 = 3;

/// Looks for tables of references in a module, and says what is wrong.
pub(crate) fn check(module: &[u8]) -> Result<(), String> {
    let mut reader =
        Reader(module.strip_prefix(b"\0asm\x01\0\0\0").ok_or("it is not a WebAssembly module")?);
    let mut tables = Vec::new();
    while !reader.0.is_empty() {
        let (section, length) = (reader.byte()?, reader.length()?);
        let mut content = Reader(reader.take(length)?);
        match section {
            CUSTOM if content.name()? == b"target_features" => {
                for _ in 0..content.length()? {
                    let (prefix, feature) = (content.byte()?, content.name()?);
                    if prefix == b'+' && feature == b"reference-types" {
                        return Err("it names the feature reference-types".to_owned());
                    }
                }
            }
            IMPORTS => {
                for _ in 0..content.length()? {
                    content.name()?;
                    content.name()?;
                    match content.byte()? {
                        IMPORTED_FUNCTION => drop(content.length()?),
                        IMPORTED_TABLE => tables.push(content.table()?),
                        IMPORTED_MEMORY => content.limits()?,
                        IMPORTED_GLOBAL => drop(content.take(2)?),
                        other => {
                            return Err(format!("it has an import of an unknown kind ({other})"));
                        }
                    }
                }
            }
            TABLES => {
                for _ in 0..content.length()? {
                    tables.push(content.table()?);
                }
            }
            _ => {}
        }
    }
    if tables.iter().any(|&kind| kind != FUNCTION) || tables.len() > 1 {
        return Err("it has a table of references".to_owned());
    }
    Ok(())
}

/// What is left to read of a module.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], String> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or("it ends too early")?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, String> {
        Ok(self.take(1)?[0])
    }

    /// A number of at most 32 bits, seven of them in each byte.
    fn length(&mut self) -> Result<usize, String> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err("it has a number that is too long".to_owned())
    }

    fn name(&mut self) -> Result<&'a [u8], String> {
        let length = self.length()?;
        self.take(length)
    }

    /// A table: its type is returned. What stands for a table with a first value is no type of a function either.
    fn table(&mut self) -> Result<u8, String> {
        let kind = self.byte()?;
        self.limits()?;
        Ok(kind)
    }

    fn limits(&mut self) -> Result<(), String> {
        let has_most = self.byte()? & 1 == 1;
        self.length()?;
        if has_most {
            self.length()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn module(sections: &[(u8, &[u8])]) -> Vec<u8> {
        let mut bytes = b"\0asm\x01\0\0\0".to_vec();
        for (section, content) in sections {
            bytes.push(*section);
            bytes.push(u8::try_from(content.len()).expect("a short section"));
            bytes.extend_from_slice(content);
        }
        bytes
    }

    /// A function, a memory, a global, then what is given, imported from `m`.
    fn imports(last: &[u8]) -> Vec<u8> {
        let mut bytes = vec![4];
        for import in [&[0, 5][..], &[2, 1, 1, 0x80, 0x01], &[3, 0x7f, 0], last] {
            bytes.extend_from_slice(b"\x01m\x01n");
            bytes.extend_from_slice(import);
        }
        bytes
    }

    #[test]
    fn one_table_of_functions_is_what_every_browser_knows() {
        let functions: &[u8] = &[1, 0x70, 0, 9];
        for sections in [
            &[][..],
            &[(TABLES, functions)],
            &[(CUSTOM, b"\x04name\xff\xff"), (TABLES, functions)],
            &[(CUSTOM, b"\x0ftarget_features\x02+\x08sign-ext-\x0freference-types")],
            &[(IMPORTS, &imports(&[1, 0x70, 1, 2, 3]))],
        ] {
            assert_eq!(check(&module(sections)), Ok(()), "{sections:?}");
        }
    }

    #[test]
    fn tables_of_references_are_refused() {
        for (sections, what) in [
            (&[(TABLES, &[1, 0x6f, 0, 9][..])][..], "table of references"),
            (&[(TABLES, &[2, 0x70, 0, 9, 0x6f, 1, 0x80, 0x01, 0x80, 0x02])], "table of references"),
            (&[(TABLES, &[2, 0x70, 0, 9, 0x70, 0, 9])], "table of references"),
            (&[(IMPORTS, &imports(&[1, 0x6f, 0, 1]))], "table of references"),
            (
                &[(IMPORTS, &imports(&[1, 0x70, 0, 1])), (TABLES, &[1, 0x70, 0, 9])],
                "table of references",
            ),
            (&[(CUSTOM, b"\x0ftarget_features\x02+\x08sign-ext+\x0freference-types")], "feature"),
            (&[(TABLES, &[1, 0x70])], "too early"),
            (&[(IMPORTS, &imports(&[9]))], "unknown kind"),
        ] {
            let said = check(&module(sections)).err().unwrap_or_default();
            assert!(said.contains(what), "{sections:?}: {said}");
        }
        assert!(check(b"<html>").is_err());
    }
}
