#!/usr/bin/env python3
"""Writes changes.json, the test vectors of docs/formats/changes.md, next to itself.

Made from the document alone, not from the C++ and not with a Protocol Buffers library. ChangeVectorsTest reads the result.
Run it again only to add vectors: those that stand must not change, or bytes that schools hold would no longer be read.
"""

import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def varint(number):
    out = b""
    while number >= 0x80:
        out += bytes([number & 0x7F | 0x80])
        number >>= 7
    return out + bytes([number])


def number(field, value):
    """An unsigned number; zero is not written."""
    return varint(field << 3) + varint(value) if value else b""


def signed(field, value):
    return number(field, (value << 1) ^ (value >> 63) if value < 0 else value << 1)


def item(field, data):
    """Bytes, text or a message; written even if empty."""
    return varint(field << 3 | 2) + varint(len(data)) + data


def some(field, data):
    return item(field, data) if data else b""


def op(write):
    raw = bytes.fromhex
    if "put" in write:
        v = write["put"]
        return item(2, some(1, raw(v["value"])) + b"".join(item(2, raw(h)) for h in v["heads"]))
    if "set_add" in write:
        v = write["set_add"]
        return item(3, item(1, raw(v["element"])) + some(2, v["position"].encode()) + some(3, raw(v["value"])))
    if "set_remove" in write:
        v = write["set_remove"]
        return item(4, item(1, raw(v["element"])) + b"".join(item(2, raw(h)) for h in v["seen_adds"]))
    if "event" in write:
        v = write["event"]
        return item(5, item(1, raw(v["event"])) + some(2, raw(v["value"])) + some(3, raw(v["corrects"])))
    if "retract" in write:
        return item(6, item(1, raw(write["retract"]["event"])))
    return item(7, b"".join(item(1, item(1, raw(s["replica"])) + number(2, s["sequence"])) for s in write["delete"]["seen"]))


def change(c):
    out = number(1, c["kind"]) + item(2, bytes.fromhex(c["record"])) + number(3, c["counter"])
    out += signed(4, c["stamp_ms"]) + number(5, c["stamp_counter"]) + signed(6, c["happened_ms"]) + signed(7, c["noted_ms"])
    return out + b"".join(item(8, number(1, w["field"]) + op(w)) for w in c["writes"])


def change_id(replica, counter, data):
    hashed = b"pipit change v0\0" + replica + counter.to_bytes(8, "little") + data
    return hashlib.blake2b(hashed, digest_size=32).digest()[:20]


def vector(name, replica, c):
    data = change(c)
    made = change_id(bytes.fromhex(replica), c["counter"], data)
    return {"name": name, "replica": replica, "change": c, "bytes": data.hex(), "id": made.hex()}


def record(kind, counter, writes, **times):
    base = {"kind": kind, "record": "a1" * 16, "counter": counter, "stamp_ms": 1700000000000, "stamp_counter": 0,
            "happened_ms": 1700000000000, "noted_ms": 1700000000000}
    return base | times | {"writes": writes}


def put(text, heads=()):
    return {"field": 1, "put": {"value": text.encode().hex(), "heads": list(heads)}}


def main():
    me = "02" * 16
    first = vector("a new note", me, record(15, 1, [put("Reads well with the overlay.")]))
    element, event = "c3" * 16, "d4" * 16
    vectors = [
        first,
        vector("an edit that names it", me,
               record(15, 2, [put("Reads well.", [first["id"]])], stamp_counter=7, noted_ms=1700000000123)),
        vector("times before 1970", me, record(15, 3, [put("x")], stamp_ms=-1, happened_ms=-86400000)),
        vector("an empty value", me, record(65535, 2**40, [put("")])),
        vector("every other op", me, record(5, 4, [
            {"field": 2, "set_add": {"element": element, "position": "a5k", "value": "01ff"}},
            {"field": 2, "set_remove": {"element": element, "seen_adds": [first["id"]]}},
            {"field": 3, "event": {"event": event, "value": "7469636b", "corrects": ""}},
            {"field": 3, "event": {"event": "d5" * 16, "value": "", "corrects": event}},
            {"field": 3, "retract": {"event": event}},
            {"field": 1, "delete": {"seen": [{"replica": me, "sequence": 12}, {"replica": "03" * 16, "sequence": 1}]}},
        ])),
    ]
    batch = {"school": "11" * 16, "vault": "22" * 16, "replica": me, "sequence": 300,
             "changes": [vectors[0]["bytes"], vectors[1]["bytes"]]}
    data = b"".join(item(i + 1, bytes.fromhex(batch[n])) for i, n in enumerate(("school", "vault", "replica")))
    data += number(4, batch["sequence"]) + b"".join(item(5, bytes.fromhex(c)) for c in batch["changes"])
    (HERE / "changes.json").write_text(json.dumps({"changes": vectors, "batch": batch | {"bytes": data.hex()}}, indent=1) + "\n")


main()
