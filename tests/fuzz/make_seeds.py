#!/usr/bin/env python3
"""Turns the protocol's test vectors into seeds for the fuzzers. usage: make_seeds.py VECTORS SEEDS"""

import json
import pathlib
import struct
import sys

vectors, seeds = map(pathlib.Path, sys.argv[1:3])


def read(name):
    return json.loads((vectors / name).read_text())


def write(fuzzer, items):
    folder = seeds / fuzzer
    folder.mkdir(parents=True, exist_ok=True)
    for number, item in enumerate(items):
        (folder / f"vector{number}").write_bytes(item)


def padded(frame):
    plain = struct.pack("<I", len(frame)) + frame
    return plain + bytes(-len(plain) % 256)


envelopes = read("envelope.json")["envelopes"]
statements = read("statements.json")["statements"]
join = read("join.json")["join"]
write("envelope", [bytes.fromhex(e["bytes"]) for e in envelopes + [read("hand_in.json")["hand_in"]]])
write("join", [b"\0" + join["invitation_text"].encode(), b"\0" + join["request_text"].encode(), b"\1" + bytes(300)])
bundle = bytes.fromhex(read("bundle.json")["bundle"]["bytes"])
write("bundle", [bundle, bundle[:45] + bytes(8) + bundle[-64:]])
kit = read("kit.json")["kit"]
slots = json.loads((vectors.parent / "store" / "recovery_slot.json").read_text())["file"]
write("kit", [b"\0" + kit["text"].encode(), b"\0" + kit["sheet_text"].encode(), b"\1" + bytes.fromhex(slots)])
write("outgoing", [b"\0" + bytes(44), b"\1" + bytes(21)])
write("sealed_body", [padded(bytes.fromhex(e["zstd_frame"])) for e in envelopes[:2]])
write("statement", [bytes.fromhex(s["bytes"]) for s in statements])
write("register", [struct.pack("<H", s["kind"]) + bytes.fromhex(s["body"]) for s in statements])
write("wraps", [bytes.fromhex(read("wraps.json")["blob"])])
write("messages", [bytes([kind]) + b"\x0a\x04abcd\x10\x07" for kind in range(21)])
write("requests", [bytes([choice]) + b"\x0a\x10" + bytes(range(16)) + b"\x10\x07" for choice in range(22)]
      + [b"\x16" + struct.pack("<QBB", sequence, 0, 3) + b"one" for sequence in (1, 2, 1 << 62)]
      + [b"\x0f\x0a" + struct.pack("<BB", len(e) % 128 + 128, len(e) // 128) + e
         for e in (bytes.fromhex(e["bytes"]) for e in envelopes[:2])])
write("replies", [
    b"\0\x08\x00\x10\x80\x90\xd2\xe9\xe9\x61\x1a\x10" + bytes(16) + b"\x22\x20" + bytes(32) + b"\x30\x10",
    b"\1\x0a\x08\x08\x08\x12\x04abcd\x10\x09\x22\x10" + bytes(16), b"\2" + 3 * b"\x0a\x02\x08\x01",
    b"\3\x0a\x20" + bytes(32), b"\4\x0a\x05\x0a\x03abc\x10\x01", b"\5\x08\x01",
    b"\6\x0a\x36\x0a\x10" + bytes(16) + b"\x12\x20" + bytes(32), b"\7\x0a\x03abc",
    b"\x08\x08\x80\x90\xd2\xe9\xe9\x61\x12\x10" + bytes(16) + b"\x18\x09"])
write("fork", [bytes([0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0, 4, 1, 0, 6, 1, 0, 2, 5, 0]),
               bytes([0, 0, 4, 2, 0, 0, 1, 0, 1, 1, 15, 1, 1, 4, 0, 1, 6, 0, 1, 0, 4, 1]),
               bytes((i * 7 + i * i) % 251 for i in range(200))])
write("received", [bytes((i * step) % 251 for i in range(600)) for step in (1, 3, 7, 31, 97)])
data = vectors.parent
changes = json.loads((data / "changes" / "changes.json").read_text())
write("changes", [b"\1" + bytes.fromhex(c["bytes"]) for c in changes["changes"]]
      + [b"\0" + bytes.fromhex(changes["batch"]["bytes"])])
texts = json.loads((data / "changes" / "text_merge.json").read_text())["cases"]
write("text", ["\0".join([t["base"], t["one"], t["other"]]).encode() for t in texts])
store = json.loads((data / "store" / "store.json").read_text())
face = (data / "landed" / "0-notes" / "tablet" / "face").read_bytes()
write("store", [b"\0" + bytes.fromhex(store["header"])[:88], b"\1" + face])
write("paper", [b"https://127.0.0.1:8443 " + b"ab" * 32 + b" ABCD-EFGH-JKMN-PQRS"])
write("fields", [bytes([kind]) + bytes(40) for kind in range(6)]
      + [b'\5{"format":"pipit-columns","version":1,"kind":"pupils","columns":{"upn":"upn"}}'])
(seeds / "made").touch()
