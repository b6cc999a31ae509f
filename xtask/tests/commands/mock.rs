//! `mock`: from its first line to its end.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::Stdio;

use crate::{command, run, workspace};

#[test]
fn mock_serves_until_it_is_ended() {
    let mut server = command(&workspace(), &["mock", "approval-v4", "--port", "0"]);
    let mut server = server.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let first = lines.next().unwrap().unwrap();
    let address = first
        .split("http://")
        .nth(1)
        .unwrap()
        .split(' ')
        .next()
        .unwrap();
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(b"GET / HTTP/1.0\r\n\r\n").unwrap();
    let mut index = String::new();
    stream.read_to_string(&mut index).unwrap();
    assert!(
        index.contains("POST /open-apis/approval/v4/instances  approval.v4.instance.create"),
        "{index}"
    );
    let second = lines.next().unwrap().unwrap();
    let (_, token) = second.split_once("the token ").expect("a user's token");
    let (token, _) = token.split_once(',').expect("how long it is good");
    assert_eq!(lines.next().unwrap().unwrap(), "GET / - 200 -");
    for (header, told) in [
        ("", "approval.v4.task.list 200 0"),
        (
            "x-mock-fault: code=7\r\n",
            "approval.v4.task.list 400 7 (x-mock-fault: code=7)",
        ),
    ] {
        let mut stream = TcpStream::connect(address).unwrap();
        let call = "GET /open-apis/approval/v4/tasks?topic=1 HTTP/1.0\r\nauthorization: Bearer ";
        write!(stream, "{call}{token}\r\n{header}\r\n").unwrap();
        stream.read_to_string(&mut index).unwrap();
        let line = lines.next().unwrap().unwrap();
        assert!(line.ends_with(told), "{line}");
    }
    server.kill().unwrap();
    server.wait().unwrap();
}

#[test]
fn mock_refuses_what_it_does_not_understand() {
    let cases: [(&[&str], &str); 9] = [
        (
            &["--fault", "reset"],
            "`reset` names no operation; `*:reset` is for all",
        ),
        (&["--fault", "flood"], "`flood` is no fault; there are"),
        (
            &["--fault", "*:reset:0"],
            "`0` is no number of calls; 3 is every third, from 1 on",
        ),
        (
            &["--fault", "*:flood"],
            "`flood` is no fault; there are status=HTTP",
        ),
        (
            &["--fault", "approval.v4.x.y:html"],
            "no operation is called approval.v4.x.y: start the mock without --fault",
        ),
        (
            &["--fault", "approval.v4.instance.creat:reset"],
            "creat: did you mean approval.v4.instance.create?",
        ),
        (
            &["--fault", "instance.create:reset"],
            "did you mean approval.v4.instance.create?",
        ),
        (
            &["--app", "cli_a"],
            "write the id of the app, a colon and its secret",
        ),
        (
            &["nowhere"],
            "nowhere does not exist, and specs/ has no module of that name; modules: approval-v4, ",
        ),
    ];
    for (args, wanted) in cases {
        let (code, _, error) = run(&workspace(), &[&["mock", "--port", "0"], args].concat());
        assert_eq!(code, 2, "{args:?}");
        assert!(error.contains(wanted), "{args:?}: {error}");
    }
}
