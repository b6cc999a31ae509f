//! How fast pages become an IR, and an IR becomes files; and how much memory that takes.
//!
//! `cargo bench -p feishu-codegen`. The pages of `specs/` are repeated to 2,000 pages, each copy as a module of its
//! own; real pages are repeated to 56 MB, the size of the whole documentation, where they lie beside the workspace.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{Criterion, Throughput};
use feishu_codegen::config::SpecSet;
use feishu_codegen::diagnostics::Sink;
use feishu_codegen::lower::Options;
use feishu_codegen::source::Page;
use feishu_codegen::{emit, understand};

const PAGES: usize = 2_000;
const BYTES: usize = 56_000_000;

fn main() {
    let mut criterion = Criterion::default().configure_from_args().sample_size(10);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let is_page = |file: &&Page| file.path.ends_with(".md");

    let specs = files(&root.join("specs"));
    let pages = specs.iter().filter(is_page).count().max(1);
    let copies = PAGES.div_ceil(pages);
    measure(&mut criterion, "specs", &specs, copies);

    let raw = files(&root.join("../shared/pages/raw"));
    let bytes: usize = raw.iter().map(|page| page.text.len()).sum();
    if bytes == 0 {
        println!("raw: skipped, there is no ../shared/pages/raw");
    } else {
        measure(&mut criterion, "raw", &raw, BYTES.div_ceil(bytes));
    }
    criterion.final_summary();
}

/// Measures both halves of the way on `copies` of `files`.
fn measure(criterion: &mut Criterion, name: &str, files: &[Page], copies: usize) {
    let files: Vec<Page> = (0..copies)
        .flat_map(|number| files.iter().map(move |file| copy(file, number)))
        .collect();
    let set = SpecSet::new(files);
    let pages = set.sources.iter().count();
    let bytes: usize = set.sources.iter().map(|(_, page)| page.text.len()).sum();

    let before = reset_peak_memory();
    let read = understand(&set);
    if let (Some(before), Some(peak)) = (before, memory("VmHWM:")) {
        let megabytes = |kilobytes: u64| kilobytes / 1_000;
        println!(
            "{name}: {pages} pages, {} MB; peak memory {} MB, of which {} MB were there before (the pages)",
            bytes / 1_000_000,
            megabytes(peak),
            megabytes(before),
        );
    }

    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::ElementsAndBytes {
        elements: pages as u64,
        bytes: bytes as u64,
    });
    group.bench_function("text to IR", |bencher| {
        bencher.iter(|| black_box(understand(&set)))
    });
    let options = Options {
        package: "feishu-any-api".to_owned(),
        command: "cargo bench".to_owned(),
    };
    group.bench_function("IR to files", |bencher| {
        bencher.iter(|| {
            let mut findings = Sink::default();
            for module in &read.ir.modules {
                black_box(emit(module, &read.ir.pages, &options, &mut findings));
            }
        });
    });
    group.finish();
}

/// The file as one of another module, so that its operations are not those of the other copies.
fn copy(file: &Page, number: usize) -> Page {
    let text = file
        .text
        .replace("/open-apis/", &format!("/open-apis/c{number}"))
        .replace(
            "/approval/openapi/",
            &format!("/approval/openapi/c{number}/"),
        )
        .replace("project=", &format!("project=c{number}"))
        .replace("project = \"", &format!("project = \"c{number}"));
    Page::new(format!("{number}/{}", file.path), text)
}

/// All files below a folder, by path; none if there is no folder.
fn files(folder: &Path) -> Vec<Page> {
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    let mut out = Vec::new();
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(bytes) = fs::read(&path) {
                let below = path.strip_prefix(folder).unwrap_or(&path);
                out.push(Page::from_bytes(
                    below.to_string_lossy().replace('\\', "/"),
                    bytes,
                ));
            }
        }
    }
    out
}

/// Forgets the peak so far, where the system can; the memory in use in kB.
fn reset_peak_memory() -> Option<u64> {
    fs::write("/proc/self/clear_refs", "5").ok()?;
    memory("VmRSS:")
}

/// A line of `/proc/self/status` in kB.
fn memory(key: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key))?;
    line.split_whitespace().next()?.parse().ok()
}
