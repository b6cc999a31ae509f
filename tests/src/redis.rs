//! A redis-server of the test's own.

use std::{
    io,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

/// Far longer than a server takes to start.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running redis-server that listens on a socket in a folder of its own; it ends when dropped.
pub struct Redis {
    server: Child,
    folder: PathBuf,
}

impl Redis {
    /// Starts one. `None`, and a line that says so, where there is no redis-server.
    ///
    /// # Errors
    ///
    /// If it does not start, does not listen, or is not there although the environment requires it.
    pub async fn start() -> io::Result<Option<Self>> {
        let folder = std::env::temp_dir().join(format!("feishu-redis-{:016x}", fastrand::u64(..)));
        std::fs::create_dir(&folder)?;
        let spawned = Command::new("redis-server")
            .args([
                "--port",
                "0",
                "--save",
                "",
                "--appendonly",
                "no",
                "--unixsocket",
                "socket",
            ])
            .current_dir(&folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let server = match spawned {
            Ok(server) => server,
            Err(error) => {
                std::fs::remove_dir_all(&folder)?;
                if error.kind() != io::ErrorKind::NotFound {
                    return Err(error);
                }
                if std::env::var("FEISHU_REDIS").is_ok_and(|wish| wish == "required") {
                    return Err(io::Error::other("there is no redis-server"));
                }
                println!("there is no redis-server: nothing was tested");
                return Ok(None);
            }
        };
        let redis = Redis { server, folder };
        let listening = async {
            while !redis.folder.join("socket").exists() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        match tokio::time::timeout(PATIENCE, listening).await {
            Ok(()) => Ok(Some(redis)),
            Err(_) => Err(io::Error::other("redis-server does not listen")),
        }
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("redis+unix://{}", self.folder.join("socket").display())
    }

    /// Ends it, as a crash would.
    ///
    /// # Errors
    ///
    /// If it cannot be ended.
    pub fn stop(&mut self) -> io::Result<()> {
        self.server.kill()?;
        self.server.wait().map(drop)
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.stop();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
