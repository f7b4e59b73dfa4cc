//! Towns, communities, reserves and regions: what is near what.

use crate::codec::codec_as_fields;
use crate::lists::Region;

/// A town, community or reserve, or a region with such places in it, as one language shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// Other names that people type.
    pub also: Vec<String>,
    /// Its province or territory.
    pub province: Region,
    /// The smallest region that holds it, by place in [`crate::Bundle::places`].
    pub within: Option<usize>,
    /// Where it is. That of a region is the middle of its people.
    pub position: Position,
    /// Whether it is a region.
    pub is_region: bool,
    /// Whether no road or train leads there all year: then nothing outside it is near.
    pub fly_in: bool,
}

/// A position in Canada, in hundredths of a degree: some 1 km.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Position {
    /// North of the equator.
    pub north: u16,
    /// West of Greenwich.
    pub west: u16,
}

/// Kilometres of one degree of a meridian.
const DEGREE: f32 = 111.2;

impl Position {
    /// The straight line between two positions, in kilometres: over water and mountains too, and some 1 % wrong, as the
    /// positions are to 1 km.
    pub fn km_to(self, other: Self) -> u32 {
        let degrees = |a: u16, b: u16| (f32::from(a) - f32::from(b)) / 100.0;
        let middle = (f32::from(self.north) + f32::from(other.north)) / 200.0;
        let north = degrees(self.north, other.north);
        let west = degrees(self.west, other.west) * cosine(middle.to_radians());
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is a length within Canada"
        )]
        let km = ((north * north + west * west).sqrt() * DEGREE).round() as u32;
        km
    }
}

/// The cosine of an angle between 0 and a right one, by its series: the library's is made for any angle, which a page
/// would have to load.
fn cosine(angle: f32) -> f32 {
    let square = angle * angle;
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)))
}

/// The beginning of postal codes, and where they are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PostalCode {
    /// One to three letters and digits, such as `L6T`.
    pub prefix: String,
    /// The province or territory.
    pub province: Region,
    /// The region or town that all such codes are in, if it is one, by place in [`crate::Bundle::places`].
    pub place: Option<usize>,
}

codec_as_fields! {
    Place { name, also, province, within, position, is_region, fly_in }
    Position { north, west }
    PostalCode { prefix, province, place }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Distances as /docs/places.md has them, in kilometres.
    #[test]
    fn distances_are_right_to_a_few_kilometres() {
        let position = |north, west| Position { north, west };
        let (toronto, hamilton) = (position(4370, 7942), position(4325, 7987));
        let (st_johns, victoria) = (position(4756, 5271), position(4843, 12337));
        for (a, b, km) in
            [(toronto, hamilton, 62), (toronto, toronto, 0), (st_johns, victoria, 5070)]
        {
            let found = a.km_to(b);
            assert!(found.abs_diff(km) <= 2 + km / 20, "{a:?} to {b:?}: {found} km, not {km}");
            assert_eq!(found, b.km_to(a));
        }
    }

    #[test]
    fn the_cosine_is_right_within_canada() {
        for degrees in 0_u16..=90 {
            let angle = f32::from(degrees).to_radians();
            assert!((cosine(angle) - angle.cos()).abs() < 1e-4, "{degrees}");
        }
    }
}
