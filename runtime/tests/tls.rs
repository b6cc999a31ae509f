//! A call over TLS by whatever provider the features choose, against a server of our own with a certificate of our own.

use feishu_runtime::{Client, operation::Method};

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[cfg(any(feature = "ring", feature = "aws-lc", feature = "native-tls"))]
mod provided {
    use std::{
        io::{Read, Write},
        net::TcpListener,
        process::Command,
        sync::Arc,
    };

    use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
    use rustls::{ServerConfig, ServerConnection, Stream, crypto::ring::default_provider};
    #[cfg(feature = "ws")]
    use tokio_tungstenite::tungstenite;

    use super::{Client, Method, Outcome};

    /// Where the call is to go; set in the process that makes it.
    const ADDRESS: &str = "FEISHU_TLS_ADDRESS";

    /// What a server does with the connections to it, by TLS of its own.
    type Serve = fn(TcpListener, Arc<ServerConfig>);

    /// The system's certificates are read from `SSL_CERT_FILE`, which is set for a process of its own.
    #[test]
    fn a_call_goes_over_tls_and_trusts_the_certificates_of_the_system_alone() -> Outcome {
        match std::env::var(ADDRESS) {
            Ok(address) => call(address),
            Err(_) => trusts_the_system_alone("a_call_", serve),
        }
    }

    /// Also where calls themselves need no TLS: they go through a transport of the program's.
    #[cfg(feature = "ws")]
    #[test]
    fn a_long_connection_goes_over_tls_and_trusts_the_certificates_of_the_system_alone() -> Outcome
    {
        match std::env::var(ADDRESS) {
            Ok(address) => connect(&address),
            Err(_) => trusts_the_system_alone("a_long_connection_", welcome),
        }
    }

    /// Runs the tests that begin with `name` once more in a process of its own, against a server whom it trusts and
    /// against one whom it does not.
    fn trusts_the_system_alone(name: &str, serve: Serve) -> Outcome {
        let folder = tempfile::tempdir()?;
        let (ours, server) = certificates()?;
        let (_, stranger) = certificates()?;
        let trusted = folder.path().join("trusted.pem");
        std::fs::write(&trusted, ours)?;
        for (config, good) in [(server, true), (stranger, false)] {
            let listener = TcpListener::bind("127.0.0.1:0")?;
            let address = format!("https://localhost:{}", listener.local_addr()?.port());
            std::thread::spawn(move || serve(listener, Arc::new(config)));
            let child = Command::new(std::env::current_exe()?)
                .arg(name)
                .env(ADDRESS, address)
                .env("SSL_CERT_FILE", &trusted)
                .env_remove("SSL_CERT_DIR")
                .output()?;
            let said = String::from_utf8_lossy(&child.stdout);
            assert_eq!(child.status.success(), good, "{said}");
            assert!(
                good || said.to_lowercase().contains("certificate"),
                "{said}"
            );
        }
        Ok(())
    }

    fn call(address: String) -> Outcome {
        let client = Client::builder()
            .base_url(address)
            .retry(feishu_runtime::retry::Never)
            .build()?
            .with_user_token("u-1");
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let call = client.request(Method::Get, "/open-apis/x");
        let answer = runtime.block_on(call.send::<serde_json::Value>());
        let answer = answer.map_err(|error| told(&error))?;
        assert_eq!(answer["secure"], true);
        Ok(())
    }

    /// Connects once. The server ends what comes about, and so the connection fails in any case.
    #[cfg(feature = "ws")]
    fn connect(address: &str) -> Outcome {
        use feishu_runtime::{
            event::{ConnectionError, Dispatcher, LongConnection},
            transport::{self, TransportError},
        };

        let url = format!("{}/ws", address.replace("https", "wss"));
        let endpoint = serde_json::json!({"URL": url, "ClientConfig": {"ReconnectCount": 0}});
        let answer = serde_json::json!({"code": 0, "data": endpoint}).to_string();
        let canned = move |_| {
            let body = transport::Body::from(answer.clone());
            async { Ok::<_, TransportError>(http::Response::new(body)) }
        };
        let client = Client::builder()
            .self_built_app("cli_a", "secret")
            .transport(canned)
            .build()?;
        let connection = LongConnection::new(&client, Dispatcher::builder().build()?)?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let ended = runtime.block_on(connection.run(std::future::pending()));
        let Err(ConnectionError::GaveUp { last, .. }) = ended else {
            return Err(format!("{ended:?}").into());
        };
        match last.to_string().as_str() {
            "the platform closed the connection" => Ok(()),
            _ => Err(told(last.as_ref()).into()),
        }
    }

    /// The error with all its causes, printed for the process that started this one.
    fn told(error: &(dyn std::error::Error + 'static)) -> String {
        let causes = std::iter::successors(Some(error), |error| error.source());
        let text: Vec<_> = causes.map(ToString::to_string).collect();
        let text = text.join(": ");
        println!("{text}");
        text
    }

    /// An authority, and a server for `localhost` that it vouches for.
    fn certificates() -> Result<(String, ServerConfig), Box<dyn std::error::Error>> {
        let key = KeyPair::generate()?;
        let mut params = CertificateParams::new([])?;
        // A server of the same name would look as if it vouched for itself.
        let name = &mut params.distinguished_name;
        name.push(DnType::CommonName, "an authority");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = params.self_signed(&key)?;
        let issuer = Issuer::new(params, key);
        let key = KeyPair::generate()?;
        let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
        let certificate = CertificateParams::new(names)?.signed_by(&key, &issuer)?;
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key.into())?;
        Ok((authority.pem(), config))
    }

    /// Answers every connection once, until the test is over.
    fn serve(listener: TcpListener, config: Arc<ServerConfig>) {
        for connection in listener.incoming() {
            // A client that does not trust the server hangs up.
            let _ = connection
                .map_err(Into::into)
                .and_then(|connection| answer(connection, Arc::clone(&config)));
        }
    }

    /// Lets everybody in, and closes the connection after the first message.
    #[cfg(feature = "ws")]
    fn welcome(listener: TcpListener, config: Arc<ServerConfig>) {
        let welcome = |connection| -> Outcome {
            let tls = ServerConnection::new(Arc::clone(&config))?;
            let stream = rustls::StreamOwned::new(tls, connection);
            let mut socket = tungstenite::accept(stream)?;
            assert!(socket.read()?.is_binary());
            socket.close(None)?;
            Ok(socket.flush()?)
        };
        for connection in listener.incoming() {
            let _ = connection.map_err(Into::into).and_then(welcome);
        }
    }

    fn answer(mut connection: std::net::TcpStream, config: Arc<ServerConfig>) -> Outcome {
        let mut tls = ServerConnection::new(config)?;
        let mut stream = Stream::new(&mut tls, &mut connection);
        let mut request = [0; 4096];
        let mut length = 0;
        while !request[..length].ends_with(b"\r\n\r\n") {
            length += match stream.read(&mut request[length..])? {
                0 => return Ok(()),
                read => read,
            };
        }
        let body = r#"{"code": 0, "data": {"secure": true}}"#;
        write!(
            stream,
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )?;
        stream.conn.send_close_notify();
        Ok(stream.flush()?)
    }
}

#[cfg(not(any(feature = "ring", feature = "aws-lc", feature = "native-tls")))]
#[tokio::test]
async fn without_tls_the_client_says_so_and_plain_http_works() -> Outcome {
    let error = Client::builder().build().err().ok_or("no TLS")?;
    assert!(
        matches!(error, feishu_runtime::ConfigError::NoTls),
        "{error}"
    );
    assert!(error.to_string().contains("`native-tls`"), "{error}");
    let client = Client::builder().base_url("http://127.0.0.1:1").build()?;
    let call = client
        .with_user_token("u-1")
        .with_retry(feishu_runtime::retry::Never);
    let outcome = call
        .request(Method::Get, "/open-apis/x")
        .send::<serde_json::Value>()
        .await;
    assert!(outcome.is_err_and(|error| error.is_connect()));
    Ok(())
}
