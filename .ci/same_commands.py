#!/usr/bin/env python3
"""Says whether one tree compiles its sources with the very commands that another has for them. usage: OF IN"""

import json
import pathlib
import sys

of, within = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])


def commands(tree):
    entries = json.loads((tree / "compile_commands.json").read_text())
    return {entry["command"].replace(str(tree), "TREE") for entry in entries}


others = commands(of) - commands(within)
print(*sorted(others), sep="\n")
sys.exit(1 if others else 0)
