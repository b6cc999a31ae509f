//! How long pages take to become an IR, and to become files, by the number of pages; and how much memory that takes.
//!
//! `cargo bench -p feishu-codegen`, or `… -- raw/files/2000` for one of them. The pages of `specs/` are repeated, each
//! copy as a module of its own; likewise real pages, where they lie beside the workspace.
//!
//! Before the statistics of each size stands one run of it with the processor time of all threads, which is what to
//! compare where other programs run too.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, SamplingMode, Throughput};
use feishu_codegen::config::SpecSet;
use feishu_codegen::diagnostics::Sink;
use feishu_codegen::files::FileSet;
use feishu_codegen::ir::Ir;
use feishu_codegen::lower::Options;
use feishu_codegen::source::Page;
use feishu_codegen::{emit, understand};
use rayon::prelude::*;

/// As in the commands.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SIZES: [usize; 4] = [500, 1_000, 2_000, 4_000];

/// What the system counts processor time in, for programs; the same everywhere on Linux.
const TICK: Duration = Duration::from_millis(10);

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (name, folder) in [("specs", "specs"), ("raw", "../shared/pages/raw")] {
        let pages = pages(&root.join(folder));
        if pages.is_empty() {
            println!("{name}: skipped, there are no pages in {folder}");
            continue;
        }
        println!("{name}: {} pages of {folder}, repeated", pages.len());
        let mut group = criterion.benchmark_group(name);
        group
            .sample_size(10)
            .sampling_mode(SamplingMode::Flat)
            .warm_up_time(Duration::from_millis(500));
        for size in SIZES {
            measure(&mut group, &pages, size);
        }
        group.finish();
    }
    criterion.final_summary();
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, pages: &[Page], size: usize) {
    let repeated = pages.iter().cycle().zip(0..size);
    let copies = repeated.map(|(page, number)| copy(page, number / pages.len()));
    let set = SpecSet::new(copies.collect());
    let bytes: usize = set.sources.iter().map(|(_, page)| page.text.len()).sum();
    group.throughput(Throughput::ElementsAndBytes {
        elements: size as u64,
        bytes: bytes as u64,
    });
    bench(group, BenchmarkId::new("ir", size), || understand(&set));
    bench(group, BenchmarkId::new("files", size), || {
        files(&understand(&set).ir)
    });
}

fn bench<T>(group: &mut BenchmarkGroup<'_, WallTime>, id: BenchmarkId, run: impl Fn() -> T) {
    let mut told = false;
    group.bench_function(id, |bencher| {
        if !told {
            once(&run);
            told = true;
        }
        bencher.iter(&run);
    });
}

/// The files of all modules.
fn files(ir: &Ir) -> Vec<FileSet> {
    let options = Options {
        package: "feishu-any-api".to_owned(),
        command: "cargo bench".to_owned(),
        secrets: Vec::new(),
    };
    ir.modules
        .par_iter()
        .map(|module| emit(module, &ir.pages, &options, &mut Sink::default()))
        .collect()
}

/// Tells what one run costs.
fn once<T>(run: impl FnOnce() -> T) {
    let (began, used) = (Instant::now(), processor_time());
    black_box(run());
    print!("once: {:.2} s", began.elapsed().as_secs_f64());
    if let Some((before, after)) = used.zip(processor_time()) {
        print!(
            ", {:.2} s of processor time",
            (after - before).as_secs_f64()
        );
    }
    if let Some(peak) = peak_memory() {
        print!(", {} MB of memory at most so far", peak / 1_000);
    }
    println!();
}

/// The page as one of another module, so that its operation is not that of the other copies.
fn copy(page: &Page, number: usize) -> Page {
    let text = page
        .text
        .replace("/open-apis/", &format!("/open-apis/c{number}"))
        .replace(
            "/approval/openapi/",
            &format!("/approval/openapi/c{number}/"),
        )
        .replace("project=", &format!("project=c{number}"));
    Page::new(format!("{number}/{}", page.path), text)
}

/// All pages below a folder, by path; none if there is no folder.
fn pages(folder: &Path) -> Vec<Page> {
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    let mut out = Vec::new();
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md")
                && let Ok(bytes) = fs::read(&path)
            {
                let below = path.strip_prefix(folder).unwrap_or(&path);
                out.push(Page::from_bytes(
                    below.to_string_lossy().replace('\\', "/"),
                    bytes,
                ));
            }
        }
    }
    out.sort_by(|a, b| a.path.cmp(&b.path));
    out
}

/// Processor time of all threads so far, where the system tells it.
fn processor_time() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in parentheses, may hold anything.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<u32>().ok();
    Some(TICK * (ticks()? + ticks()?))
}

/// The most memory that was in use so far in kB, where the system tells it.
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
