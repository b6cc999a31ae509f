//! What the platform says of pings and reconnecting.

use std::time::Duration;

use serde::Deserialize;

/// No period is longer, whatever the platform says.
const LONGEST: u64 = 3600;

/// No pause is shorter, whatever the platform says.
const SHORTEST: Duration = Duration::from_secs(1);

/// The settings in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    /// Attempts to reconnect; endless if there is no number.
    pub(super) attempts: Option<u32>,
    /// Between two attempts.
    pub(super) interval: Duration,
    /// Up to this much is added at random, so that clients that lost the same server do not come back together.
    pub(super) jitter: Duration,
    /// Between two pings.
    pub(super) ping: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            attempts: None,
            interval: Duration::from_secs(120),
            jitter: Duration::from_secs(30),
            ping: Duration::from_secs(120),
        }
    }
}

/// New settings, as they come with the address and with each pong. What is missing stays as it is.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub(super) struct ClientConfig {
    /// Negative: endless.
    reconnect_count: Option<i64>,
    reconnect_interval: Option<u64>,
    reconnect_nonce: Option<u64>,
    ping_interval: Option<u64>,
}

impl Settings {
    pub(super) fn update(&mut self, config: &ClientConfig) {
        let seconds = |number: u64, least| Duration::from_secs(number.clamp(least, LONGEST));
        if let Some(count) = config.reconnect_count {
            self.attempts = u32::try_from(count).ok();
        }
        if let Some(interval) = config.reconnect_interval {
            self.interval = seconds(interval, 1);
        }
        if let Some(nonce) = config.reconnect_nonce {
            self.jitter = seconds(nonce, 0);
        }
        if let Some(ping) = config.ping_interval {
            self.ping = seconds(ping, 1);
        }
    }

    /// How long to wait before attempt `attempt` to reconnect, which counts from 1.
    pub(super) fn delay(&self, attempt: u32) -> Duration {
        let jitter = self.jitter.mul_f64(fastrand::f64());
        match attempt {
            1 => jitter.max(SHORTEST),
            _ => self.interval + jitter,
        }
    }

    /// After this long without a word from the platform the connection is dead: it answers each ping.
    pub(super) fn silence(&self) -> Duration {
        self.ping + self.ping.min(Duration::from_secs(30))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{ClientConfig, Settings};

    #[test]
    fn the_platform_changes_what_it_names() {
        let seconds = Duration::from_secs;
        let start = Settings::default();
        let cases = [
            ("{}", start),
            (
                r#"{"PingInterval": 90, "Other": 1}"#,
                Settings {
                    ping: seconds(90),
                    ..start
                },
            ),
            (
                r#"{"PingInterval": 0}"#,
                Settings {
                    ping: seconds(1),
                    ..start
                },
            ),
            (
                r#"{"PingInterval": 99999999999}"#,
                Settings {
                    ping: seconds(3600),
                    ..start
                },
            ),
            (
                r#"{"ReconnectCount": 3}"#,
                Settings {
                    attempts: Some(3),
                    ..start
                },
            ),
            (
                r#"{"ReconnectCount": 0}"#,
                Settings {
                    attempts: Some(0),
                    ..start
                },
            ),
            (
                r#"{"ReconnectCount": -1, "ReconnectInterval": 5}"#,
                Settings {
                    interval: seconds(5),
                    ..start
                },
            ),
            (
                r#"{"ReconnectNonce": 0, "ReconnectInterval": 0}"#,
                Settings {
                    interval: seconds(1),
                    jitter: seconds(0),
                    ..start
                },
            ),
        ];
        for (json, expected) in cases {
            let mut settings = start;
            settings.update(&serde_json::from_str::<ClientConfig>(json).unwrap());
            assert_eq!(settings, expected, "{json}");
        }
    }

    #[test]
    fn clients_do_not_come_back_together() {
        let settings = Settings::default();
        let second = Duration::from_secs(1);
        for attempt in 1..4 {
            let least = if attempt == 1 { second } else { 120 * second };
            let delays: Vec<_> = (0..100).map(|_| settings.delay(attempt)).collect();
            assert!(
                delays
                    .iter()
                    .all(|delay| (least..least + 30 * second).contains(delay))
            );
            let spread = delays
                .iter()
                .max()
                .unwrap()
                .abs_diff(*delays.iter().min().unwrap());
            assert!(spread > 10 * second, "{spread:?}");
        }
        let eager = Settings {
            jitter: Duration::ZERO,
            ..settings
        };
        assert_eq!(eager.delay(1), second);
    }
}
