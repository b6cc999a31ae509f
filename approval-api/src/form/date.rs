//! Dates with a time and a zone.

use std::{
    fmt,
    str::FromStr,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::ValueError;

/// How messages name a moment.
pub(crate) const EXPECTED: &str = "a time with its zone such as 2019-10-01T08:12:01+08:00";

const SECONDS_OF_A_DAY: i64 = 86_400;

/// A moment and the zone in which it is meant, as RFC 3339 writes them: `2019-10-01T08:12:01+08:00`.
///
/// The zone matters: groups of leave and overtime round to half days and days of that zone. Types of date crates go
/// through their RFC 3339 text. Moments are equal if they are written alike.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use feishu_approval_api::form::{DateTime, Offset};
///
/// # fn main() -> Result<(), feishu_approval_api::form::ValueError> {
/// let start: DateTime = "2019-10-01T08:12:01+08:00".parse()?;
/// assert_eq!(start.unix_seconds(), 1_569_888_721);
///
/// let same = DateTime::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_569_888_721), Offset::BEIJING)?;
/// assert_eq!(same, start);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime {
    text: String,
    unix: i64,
}

/// A zone: how far its clocks are ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Offset {
    minutes: i32,
}

impl Offset {
    /// `Z`
    pub const UTC: Self = Self { minutes: 0 };
    /// `+08:00`
    pub const BEIJING: Self = Self { minutes: 8 * 60 };

    /// Minutes ahead of UTC, less than a day either way.
    ///
    /// # Errors
    ///
    /// If it is a day or more.
    pub fn minutes(minutes: i32) -> Result<Self, ValueError> {
        if minutes.abs() < 24 * 60 {
            Ok(Self { minutes })
        } else {
            Err(ValueError::new("less than 1440 minutes either way"))
        }
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.minutes == 0 {
            return f.write_str("Z");
        }
        let sign = if self.minutes < 0 { '-' } else { '+' };
        let minutes = self.minutes.abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

impl DateTime {
    /// A moment, written to the second in a zone.
    ///
    /// # Errors
    ///
    /// If its year is not between 0 and 9999.
    pub fn new(time: SystemTime, zone: Offset) -> Result<Self, ValueError> {
        let unix = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()),
            Err(before) => i64::try_from(before.duration().as_secs()).map(|seconds| -seconds),
        };
        unix.ok()
            .and_then(|unix| Self::at(unix, zone))
            .ok_or_else(|| ValueError::new("a year from 0 to 9999"))
    }

    fn at(unix: i64, zone: Offset) -> Option<Self> {
        let local = unix.checked_add(i64::from(zone.minutes) * 60)?;
        let (year, month, day) = civil(local.div_euclid(SECONDS_OF_A_DAY));
        let second = local.rem_euclid(SECONDS_OF_A_DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        (0..=9999).contains(&year).then(|| Self {
            text: format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{zone}"),
            unix,
        })
    }

    /// The moment as it is written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whole seconds since 1970-01-01T00:00:00Z.
    pub fn unix_seconds(&self) -> i64 {
        self.unix
    }

    /// The moment to the second; `None` if this machine cannot tell it.
    pub fn system_time(&self) -> Option<SystemTime> {
        let distance = Duration::from_secs(self.unix.unsigned_abs());
        if self.unix < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl FromStr for DateTime {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unix = unix_seconds(text).ok_or_else(|| ValueError::new(EXPECTED))?;
        let text = text.to_owned();
        Ok(Self { text, unix })
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(de::Error::custom)
    }
}

/// Reads `YYYY-MM-DDThh:mm:ss[.fraction](Z|±hh:mm)`.
fn unix_seconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't'])?;
    let zone_at = time.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = time.split_at_checked(zone_at)?;
    let (time, fraction) = match time.split_once('.') {
        Some((time, fraction)) => (time, Some(fraction)),
        None => (time, None),
    };
    let is_fraction =
        |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !fraction.is_none_or(is_fraction) {
        return None;
    }
    let [year, month, day] = fields(date, '-', [4, 2, 2])?;
    let [hour, minute, second] = fields(time, ':', [2, 2, 2])?;
    let zone = match zone {
        "Z" | "z" => 0,
        _ => {
            let sign = if zone.starts_with('-') { -1 } else { 1 };
            let [hours, minutes] = fields(zone.get(1..)?, ':', [2, 2])?;
            if hours > 23 || minutes > 59 {
                return None;
            }
            sign * (hours * 60 + minutes) * 60
        }
    };
    // RFC 3339 has leap seconds.
    if hour > 23 || minute > 59 || second > 60 || !(1..=12).contains(&month) {
        return None;
    }
    let days = days(year, month, day);
    if civil(days) != (year, month, day) {
        return None;
    }
    Some(days * SECONDS_OF_A_DAY + hour * 3600 + minute * 60 + second - zone)
}

/// Numbers of fixed widths between separators.
fn fields<const N: usize>(text: &str, separator: char, widths: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for (number, width) in numbers.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar, by eras of 400 years that begin in March.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year * 365 + year / 4 - year / 100 + day_of_year - 719_468
}

/// The inverse of [`days`].
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day_of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_written() {
        for (text, unix) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2019-10-01T08:12:01+08:00", 1_569_888_721),
            ("2019-10-01T08:12:01.250+08:00", 1_569_888_721),
            ("2000-02-29T23:59:59-03:30", 951_881_399),
            ("1969-12-31T23:59:59Z", -1),
            ("9999-12-31T23:59:59Z", 253_402_300_799),
            ("0000-01-01T00:00:00Z", -62_167_219_200),
        ] {
            let read: DateTime = text.parse().expect(text);
            assert_eq!((read.as_str(), read.unix_seconds()), (text, unix));
        }
        for (unix, minutes, text) in [
            (0, 0, "1970-01-01T00:00:00Z"),
            (1_569_888_721, 480, "2019-10-01T08:12:01+08:00"),
            (951_881_399, -210, "2000-02-29T23:59:59-03:30"),
            (-1, 0, "1969-12-31T23:59:59Z"),
        ] {
            let zone = Offset::minutes(minutes).expect("a zone");
            let written = DateTime::at(unix, zone).expect(text);
            assert_eq!(written.as_str(), text);
            assert_eq!(text.parse(), Ok(written));
        }
    }

    #[test]
    fn every_day_is_found_again() {
        for day in (-719_528..2_932_897).step_by(31) {
            let (year, month, of_month) = civil(day);
            assert_eq!(days(year, month, of_month), day);
        }
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in [
            "",
            "2019-10-01",
            "2019-10-01T08:12:01",
            "2019-10-01 08:12:01+08:00",
            "2019-10-02T00:0:00+08:00",
            "2019-10-0T00:00:00Z+08:00",
            "2019-02-29T00:00:00Z",
            "2019-13-01T00:00:00Z",
            "2019-10-01T24:00:00Z",
            "2019-10-01T08:12:01+24:00",
            "2019-10-01T08:12:01.Z",
            "2019-10-01T08:12:01+0800",
            "２019-10-01T08:12:01Z",
        ] {
            let error = text.parse::<DateTime>().expect_err(text).to_string();
            assert_eq!(error, format!("expected {EXPECTED}"), "{text}");
        }
        assert!(Offset::minutes(1440).is_err());
        assert!(DateTime::at(253_402_300_799, Offset::BEIJING).is_none());
        assert!(DateTime::at(i64::MAX, Offset::UTC).is_none());
    }
}
