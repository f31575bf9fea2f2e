#!/usr/bin/env python3
"""Times hoptrace as whole processes beside the baselines, and prints a table of ratios.

  mvn package -DskipTests && src/bench/bench.py MAILS...

MAILS are mail files, or folders of them; they are repeated until there is enough. Each pair of commands runs
in turn, and what counts is the median of the ratios of neighbouring runs: machines are noisy, and no figure means
anything beside one from another day. docs/performance.md says what the table held last.

Beside Java and Python 3, the baselines need grep and, for SpamAssassin's part, `apt-get install spamassassin`.
"""
import argparse, itertools, os, pathlib, platform, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
HOPTRACE = HERE.parent.parent / "target/hoptrace/bin/hoptrace"
EMPTY = ["java", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto"]
OURS = ["-XX:+UseG1GC", "-Xms32m", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"]
MIB = 1 << 20


class Work:
    """One command: what to call it, its words, and what it reads from standard input."""

    def __init__(self, name, words, stdin=None, pipe=False):
        self.name, self.words, self.stdin, self.pipe = name, [str(w) for w in words], stdin, pipe

    def run(self):
        """Wall seconds and peak MiB of one run."""
        source = open(self.stdin, "rb") if self.stdin else subprocess.DEVNULL
        began = time.perf_counter()
        # grep stops at its first match when its output is thrown away
        process = subprocess.Popen(self.words, stdin=source, stderr=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE if self.pipe else subprocess.DEVNULL)
        if self.pipe:
            process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        if self.stdin:
            source.close()
        if os.waitstatus_to_exitcode(status) > 1:
            sys.exit(f"bench: {' '.join(self.words[:4])} ... failed")
        return wall, usage.ru_maxrss / 1024


def compare(work, base, limit, rounds):
    """A row of the table: the two in turn, and the median of the ratios."""
    work.run(), base.run()
    pairs = [(work.run(), base.run()) for _ in range(rounds)]
    ratios = sorted(a[0] / b[0] for a, b in pairs)
    median = statistics.median(ratios)
    mine, theirs = (statistics.median(pair[i][0] for pair in pairs) for i in (0, 1))
    peak = max(pair[0][1] for pair in pairs)
    print(f"| {work.name} | {base.name} | {mine:.3f} | {theirs:.3f} | **{median:.3g}** "
          f"| {ratios[0]:.3g} to {ratios[-1]:.3g} | {limit} | {peak:.0f} |", flush=True)
    return mine


def hoptrace(name, *words, **more):
    return Work(name, [HOPTRACE, "trace", *words], **more)


def entries(count):
    """Networks as a provider has them: ranges, relays, customers."""
    yield "192.0.2.25", "relay", "out1.qdc.example", ""
    yield "192.0.2.66", "customer", "vps66", "C-1042"
    for i in range(count - 2):
        yield f"10.{i // 250}.{i % 250}.0/24", "customer", f"n{i}", f"C-{i}"


def configurations(folder):
    """A thousand entries as YAML and as an included CSV."""
    rows = list(entries(1000))
    lines = [f"  - {{cidr: {c}, role: {r}, name: {n}" + (f", customer: {k}}}" if k else "}") for c, r, n, k in rows]
    (folder / "thousand.yaml").write_text("networks:\n" + "\n".join(lines) + "\n")
    (folder / "thousand.csv").write_text("cidr,role,name,customer\n" + "".join(",".join(row) + "\n" for row in rows))
    (folder / "included.yaml").write_text("networks: []\ninclude: [thousand.csv]\n")


def start_up(folder, mails, rounds):
    configurations(folder)
    (folder / "Empty.java").write_text("class Empty { public static void main(String[] a) {} }\n")
    subprocess.run(["javac", "-d", folder, folder / "Empty.java"], check=True)
    beside = [Work("an empty main, serial collector", [*EMPTY, "-XX:+UseSerialGC", "-cp", folder, "Empty"]),
              Work("an empty main, our flags", [*EMPTY, *OURS, "-cp", folder, "Empty"])]
    mail = HERE.parent.parent / "examples/customer-behind-relay/message.eml"
    ways = {"--network": ["--network", "192.0.2.0/24"],
            "1,000 entries, YAML": ["--config", folder / "thousand.yaml"],
            "1,000 entries, CSV": ["--config", folder / "included.yaml"]}
    for name, words in ways.items():
        work = hoptrace(f"one mail, JSON, {name}", "--format", "json", *words, mail)
        work.run()
        time.sleep(10)  # the first start has the class archive made
        for empty in beside:
            compare(work, empty, "2.5", 3 * rounds)


def many(mails, count, size):
    """That many copies of the mails, each brought to that size by lines of text."""
    bodies = [mail.read_bytes() for mail in mails]
    for i in range(count):
        raw = bodies[i % len(bodies)]
        filler = b"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.\n"
        yield raw + filler * max(0, (size - len(raw)) // len(filler))


def files(folder, mails, rounds):
    place = folder / "mails"
    place.mkdir()
    for i, raw in enumerate(many(mails, 4000, 40 << 10)):
        (place / f"{i:05}.eml").write_bytes(raw)
    listed = folder / "list"
    listed.write_text("".join(f"{path}\n" for path in sorted(place.iterdir())))
    work = hoptrace("4,000 files of 40 KB, NDJSON", "--network", "192.0.2.0/24", "--format", "ndjson",
                    "-o", folder / "out", "--files-from", listed)
    compare(work, Work("Python, headers only", ["python3", HERE / "baselines/python_headers.py"], listed), "0.6", rounds)
    if shutil.which("spamassassin"):
        perl = ["perl", HERE / "baselines/spamassassin_relays.pl", "--quiet", "--trusted", "192.0.2.0/24", "-"]
        compare(work, Work("SpamAssassin, relays only", perl, listed), "0.067", max(1, rounds // 4))
    shutil.rmtree(place)


def mbox(path, bodies, size):
    """One mbox (mboxrd) of about that size, the mails repeated; how many there are."""
    plain = [raw.replace(b"\r\n", b"\n") for raw in bodies]
    plain = [raw.partition(b"\n")[2] if raw.startswith(b"From ") else raw for raw in plain]
    quoted = [b"\n".join(b">" + line if line.lstrip(b">").startswith(b"From ") else line
                         for line in raw.split(b"\n")) for raw in plain]
    left, count = size, 0
    with open(path, "wb") as out:
        for raw in itertools.cycle(quoted):
            left -= out.write(b"From sender@m.example Tue Feb  3 09:11:12 2026\n" + raw.rstrip(b"\n") + b"\n\n")
            count += 1
            if left <= 0:
                return count


def mboxes(folder, mails, rounds):
    """An mbox of mails as they are and of larger ones, since it is bodies that grep passes over quickly."""
    os.environ["LC_ALL"] = "C.UTF-8"
    for kind, least in (("", 0), (" of 40 KB", 40 << 10)):
        walls = []
        for size, limit in ((100, "-"), (1000, "6")):
            path = folder / "big.mbox"
            count = mbox(path, list(many(mails, len(mails), least)), size * MIB)
            work = hoptrace(f"mbox of {size} MiB, {count:,} mails{kind}, NDJSON", "--network", "192.0.2.0/24",
                            "--format", "ndjson", "-o", folder / "out", path)
            grep = Work("grep -ac ^Received:", ["env", "LC_ALL=C", "grep", "-ac", "^Received:", path], pipe=True)
            walls.append(compare(work, grep, limit, rounds))
            path.unlink()
        print(f"| ten times the mails{kind} | once | | | **{walls[1] / walls[0]:.3g}** | | 11 | |", flush=True)


def calls(folder, mails, rounds):
    """Start after start, as a shell script does it: are the last ones slower than the first?"""
    mail = HERE.parent.parent / "examples/customer-behind-relay/message.eml"
    work = hoptrace("", "--format", "json", "--network", "192.0.2.0/24", mail)
    work.run()
    time.sleep(10)  # the first start has the class archive made
    walls = [work.run()[0] for _ in range(2000 * rounds)]
    tenth = len(walls) // 10
    first, last = (statistics.median(part) for part in (walls[:tenth], walls[-tenth:]))
    print(f"| the last tenth of {len(walls):,} calls | the first | {last:.3f} | {first:.3f} | **{last / first:.3g}** "
          f"| | 1 and noise | |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mails", nargs="+", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["start", "files", "mbox", "calls"], action="append")
    arguments = parser.parse_args()
    mails = sorted(f for m in arguments.mails for f in (m.rglob("*") if m.is_dir() else [m]) if f.is_file())
    parts = {"start": start_up, "files": files, "mbox": mboxes, "calls": calls}
    print(f"{platform.machine()}, {os.cpu_count()} processors, {time.strftime('%Y-%m-%d')}, {len(mails)} mails\n")
    print("| work | beside | seconds | seconds beside | ratio (median) | ratios | asked | peak MiB |")
    print("|---|---|---|---|---|---|---|---|")
    for name in arguments.only or parts:
        with tempfile.TemporaryDirectory() as folder:
            parts[name](pathlib.Path(folder), mails, arguments.rounds)


if __name__ == "__main__":
    main()
