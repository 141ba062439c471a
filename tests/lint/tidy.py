#!/usr/bin/env python3
"""clang-tidy over core and sync with the short list of .clang-tidy; every hit fails.

Most of its time goes into headers, so files that do not clash are looked at as one. A file that passed is looked at again
only when it, a header of ours or the list has changed. usage: tidy.py ROOT BUILD
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

MOST = 16  # files at a time: what memory a machine with few cores has

root, build = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
passed = build / "tidy"
passed.mkdir(exist_ok=True)
files = [path for folder in ("core", "sync") for path in sorted((root / folder).rglob("*.cpp"))]


def digest(*parts):
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:32]


headers = [path for folder in ("core", "sync") for path in sorted((root / folder).rglob("*.h"))]
rules = digest(*(path.read_bytes() for path in [root / ".clang-tidy", *headers]))


def stamp(path):
    return passed / digest(rules.encode(), str(path.relative_to(root)).encode(), path.read_bytes())


def options():
    """By file: what it is compiled with, without the precompiled header, which is another compiler's."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        words = shlex.split(entry["command"])
        kept = [word for word in words if re.match(r"-(D|I|std=)", word)]
        system = [pair for at, word in enumerate(words) if word == "-isystem" for pair in words[at : at + 2]]
        found[pathlib.Path(entry["file"])] = tuple(kept + system)
    return found


def own_names(path):
    """What a file declares for itself alone, so far as a line begins with it: two of a name do not fit together."""
    names, inside = set(), False
    for line in path.read_text().splitlines():
        if line.startswith("namespace {"):
            inside = True
        elif line == "} // namespace":
            inside = False
        elif re.match("using (?!namespace)", line) or inside and re.match(r"[A-Za-z\[]", line):
            kind = re.match(r"(?:template <.*> )?(?:struct|class|enum class|enum) (\w+)", line)
            words = [kind[1]] if kind else re.findall(r"\w+", re.split(r"[({=;\[]", line)[0])
            names.update((path.parent, word) for word in words[-1:])
    return names


def groups(due, flags):
    made = []
    for path in due:
        names = own_names(path)
        for group in made:
            if group["flags"] == flags[path] and len(group["files"]) < MOST and not group["names"] & names:
                break
        else:
            group = {"flags": flags[path], "files": [], "names": set()}
            made.append(group)
        group["files"].append(path)
        group["names"] |= names
    return made


def tidy(path, flags):
    return subprocess.run(
        ["clang-tidy-16", "--quiet", f"--config-file={root}/.clang-tidy",
         str(path), "--", *flags],
        cwd=root, capture_output=True, text=True)


def look_at(number, group):
    """What there is to say of a group: nothing, if all is well."""
    together = passed / f"together_{number}.cpp"
    # Their text, not includes of them: some checks look at the main file only.
    together.write_text("".join(f'#line 1 "{path}"\n{path.read_text()}\n' for path in group["files"]))
    if len(group["files"]) > 1 and tidy(together, group["flags"]).returncode == 0:
        for path in group["files"]:
            stamp(path).touch()
        return ""
    said = ""
    for path in group["files"]:  # one has a hit, or two clash after all
        one = tidy(path, group["flags"])
        if one.returncode == 0:
            stamp(path).touch()
        else:
            said += one.stdout + one.stderr
    return said


flags = options()
due = [path for path in files if path in flags and not stamp(path).exists()]
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    said = "".join(pool.map(look_at, *zip(*enumerate(groups(due, flags)))) if due else [])
sys.stdout.write(said)
sys.exit(1 if said else 0)
