#!/usr/bin/env python3
"""Writes the test vectors of docs/formats/{envelope,register,protocol,join,recovery,outgoing,bundle}.md next to itself.

Made from the documents alone, not from the C++: hashes come from Python, Ed25519, X25519 and XChaCha20-Poly1305 from
libsodium, compression from libzstd. VectorsTest reads the result. Run it again only to add vectors: those that stand must
not change, or bytes that schools hold would no longer be read.
"""

import ctypes
import ctypes.util
import hashlib
import json
import pathlib
import struct

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
zstd = ctypes.CDLL(ctypes.util.find_library("zstd"))
zstd.ZSTD_compressBound.restype = zstd.ZSTD_compress.restype = ctypes.c_size_t
HERE = pathlib.Path(__file__).parent
LONG = ctypes.c_ulonglong


def size(value):
    return LONG(len(value))


def blake(length, *parts):
    return hashlib.blake2b(b"".join(parts), digest_size=length).digest()


def labelled(label):
    return label.encode() + b"\0"


def sign_pair(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    sodium.crypto_sign_seed_keypair(public, secret, seed)
    return public.raw, secret.raw


def sign(seed, label, message):
    out, text = ctypes.create_string_buffer(64), labelled(label) + message
    sodium.crypto_sign_detached(out, None, text, size(text), sign_pair(seed)[1])
    return out.raw


def box_pair(seed):
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    sodium.crypto_box_seed_keypair(public, secret, seed)
    return public.raw, secret.raw


def seal(plain, associated, nonce, key):
    out = ctypes.create_string_buffer(len(plain) + 16)
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        out, None, plain, size(plain), associated, size(associated), None, nonce, key)
    return out.raw


def seal_to(public, message):
    out = ctypes.create_string_buffer(len(message) + 48)
    sodium.crypto_box_seal(out, message, size(message), public)
    return out.raw


def derive(key, context, number):
    out = ctypes.create_string_buffer(32)
    sodium.crypto_kdf_derive_from_key(out, ctypes.c_size_t(32), LONG(number), context.encode(), key)
    return out.raw


def compress(plain):
    bound = zstd.ZSTD_compressBound(ctypes.c_size_t(len(plain)))
    out = ctypes.create_string_buffer(bound)
    written = zstd.ZSTD_compress(out, ctypes.c_size_t(bound), plain, ctypes.c_size_t(len(plain)), 3)
    return out.raw[:written]


def key_id(school, owner, key):
    return blake(32, labelled("pipit key id v0"), school, owner, key)


def bucket(length):
    step = 256 if length <= 4096 else (1 << (length - 1).bit_length()) // 16
    return max(step, (length + step - 1) // step * step)


def fill(byte, length):
    return bytes([byte]) * length


# Envelopes -----------------------------------------------------------------------------------------------------------

def envelope(name, batch, sequence=1, previous=bytes(32)):
    school, vault, key, replica = fill(0x11, 16), fill(0x22, 16), fill(0x33, 32), fill(0x44, 16)
    head, nonce, seed = fill(0x55, 32), fill(0x66, 24), fill(7, 32)
    frame = compress(batch)
    plain = struct.pack("<I", len(frame)) + frame
    plain += bytes(bucket(len(plain)) - len(plain))
    header = b"PPEV" + bytes([0, 1]) + school + vault + key_id(school, vault, key) + replica
    header += struct.pack("<Q", sequence) + previous + head + nonce + struct.pack("<I", len(plain) + 16)
    body = seal(plain, header, nonce, key)
    body_hash = blake(32, body)
    signature = sign(seed, "pipit envelope v0", header + body_hash)
    return {
        "name": name, "school": school, "vault": vault, "vault_key": key, "key_id": key_id(school, vault, key),
        "replica": replica, "sequence": sequence, "previous": previous, "register_head": head, "nonce": nonce,
        "author_seed": seed, "author_public": sign_pair(seed)[0], "batch": batch, "zstd_frame": frame, "body_hash": body_hash,
        "signature": signature, "chain_hash": blake(32, header, body_hash, signature), "bytes": header + body + signature,
    }


def hand_in(batch):
    school, vault, circle, replica = fill(0x11, 16), fill(0x22, 16), CIRCLE, fill(0x44, 16)
    circle_key, content_key, head, nonce = fill(1, 32), fill(9, 32), fill(0x55, 32), fill(0x66, 24)
    hand_in_public, author_box = box_pair(derive(circle_key, "pipithnd", 1))[0], box_pair(fill(8, 32))[0]
    frame = compress(batch)
    plain = struct.pack("<I", len(frame)) + frame
    plain += bytes(bucket(len(plain)) - len(plain))
    header = b"PPEV" + bytes([0, 2]) + school + vault + key_id(school, circle, circle_key) + replica
    header += struct.pack("<Q", 1) + bytes(32) + head + nonce + struct.pack("<I", 160 + len(plain) + 16)
    body = seal_to(hand_in_public, content_key) + seal_to(author_box, content_key) + seal(plain, header, nonce, content_key)
    body_hash = blake(32, body)
    signature = sign(fill(7, 32), "pipit envelope v0", header + body_hash)
    return {
        "school": school, "vault": vault, "circle": circle, "circle_key": circle_key, "replica": replica,
        "circle_key_id": key_id(school, circle, circle_key), "author_public": sign_pair(fill(7, 32))[0],
        "author_box_seed": fill(8, 32), "batch": batch, "chain_hash": blake(32, header, body_hash, signature),
        "bytes": header + body + signature,
    }


# Statements ----------------------------------------------------------------------------------------------------------

def member(number, role, install=None):
    seed = fill(number, 32)
    return (fill(number, 16) + fill(number, 16) + fill(install or number, 16) + bytes([role])
            + sign_pair(seed)[0] + box_pair(seed)[0])


def public(number):
    return sign_pair(fill(number, 32))[0]


def box(number):
    return box_pair(fill(number, 32))[0]


def items(*entries):
    return struct.pack("<H", len(entries)) + b"".join(entries)


def statement(kind, body, school, position, previous, signer, seed, wraps=bytes(32), wraps_length=0):
    signed = b"PPST" + bytes([0]) + struct.pack("<H", kind) + school + struct.pack("<Q", position) + previous + signer
    signed += struct.pack("<q", 1790000000000) + wraps + struct.pack("<II", wraps_length, len(body)) + body
    return signed + sign(seed, "pipit statement v0", signed)


READ, WRITE = b"\x01", b"\x02"
CIRCLE, OTHER_CIRCLE = fill(0x61, 16), fill(0x62, 16)
BODIES = [
    ("first", 1, public(1) + member(2, 1) + items(member(3, 7))),
    ("add replica", 2, member(4, 2) + b"\x01" + fill(0x77, 32)),
    ("add install", 3, fill(5, 16) + public(5)),
    ("circle", 4, CIRCLE + b"\x03" + fill(0x63, 32) + box(6) + items(fill(2, 16) + WRITE, fill(4, 16) + READ)),
    ("vault", 5, items(fill(0x71, 16) + b"\x02" + fill(0x72, 32) + items(CIRCLE + READ),
                       fill(0x73, 16) + b"\x03" + fill(0x74, 32) + items(CIRCLE + WRITE, OTHER_CIRCLE + READ))),
    ("key", 6, items(fill(0x71, 16) + fill(0x75, 32))),
    ("policy", 7, struct.pack("<II", 2, 3) + b"\x01\x02\x03"),
    ("server keys", 8, fill(0x78, 32) + b"\x01" + fill(0x79, 32)),
    ("access", 18, items(fill(0x71, 16) + fill(0x75, 32) + items(OTHER_CIRCLE + WRITE),
                         fill(0x73, 16) + fill(0x74, 32) + items(fill(0x63, 16) + READ, fill(0x64, 16) + WRITE))),
    ("succeed", 12, fill(8, 16) + public(8) + box(8)),
    ("revoke", 9, fill(4, 16) + items(fill(4, 16) + fill(0x71, 16) + struct.pack("<Q", 300) + fill(0x57, 32))),
    ("accept late", 14, items(fill(4, 16) + fill(0x71, 16) + struct.pack("<Q", 301) + fill(0x58, 32))),
    ("join", 13, fill(0x59, 32)),
    ("a kind of a later version", 4000, b"\x09\x08\x07\x06"),
]


def statements():
    out = []
    for name, kind, body in BODIES:
        data = statement(kind, body, fill(0x11, 16), 7, fill(0x55, 32), fill(2, 16), fill(2, 32), fill(0x56, 32), 300)
        out.append({
            "name": name, "kind": kind, "school": fill(0x11, 16), "position": 7, "previous": fill(0x55, 32),
            "signer": fill(2, 16), "signer_seed": fill(2, 32), "signer_public": public(2), "signed_at": 1790000000000,
            "wraps_hash": fill(0x56, 32), "wraps_length": 300, "body": body, "bytes": data, "hash": blake(32, data),
        })
    return out


def register():
    """A school's beginning: see Chain::furnished in tests/sync/protocol/chain.cpp."""
    school, head, chain = blake(16, public(1)), bytes(32), []
    steps = [
        (1, 1, public(1) + member(2, 1) + items(member(3, 7))),
        (2, 3, fill(4, 16) + public(0x44)),
        (2, 2, member(4, 2) + b"\x01" + fill(1, 32)),
        (2, 4, CIRCLE + b"\x01" + fill(0x62, 32) + box(0x62) + items(fill(2, 16) + WRITE, fill(4, 16) + WRITE)),
        (2, 5, items(fill(0x71, 16) + b"\x01" + fill(0x72, 32) + items(CIRCLE + WRITE))),
    ]
    for position, (signer, kind, body) in enumerate(steps):
        signer_id = bytes(16) if signer == 1 else fill(signer, 16)
        data = statement(kind, body, school, position, head, signer_id, fill(signer, 32))
        head = blake(32, data)
        chain.append(data)
    return {"root_public": public(1), "school": school, "statements": chain, "head": head,
            "fork": fork(school, len(steps), head)}


def fork(school, position, head):
    """Two leads' branches on that beginning, and the statement that joins them."""
    def say(kind, body, position, previous):
        return statement(kind, body, school, position, previous, fill(2, 16), fill(2, 32))

    left = say(2, member(5, 2, 4) + b"\x00", position, head)
    right = say(2, member(6, 3, 4) + b"\x00", position, head)
    more = say(6, items(fill(0x71, 16) + fill(0x73, 32)), position + 1, blake(32, right))
    join = say(13, blake(32, more), position + 1, blake(32, left))
    return {"statements": [left, right, more, join], "head": blake(32, join), "members": [5, 6]}


# Wraps ---------------------------------------------------------------------------------------------------------------

def wraps():
    school, circle, vault, replica = fill(0x11, 16), CIRCLE, fill(0x22, 16), fill(2, 16)
    circle_key, vault_key, nonce = fill(1, 32), fill(3, 32), fill(0x66, 24)
    circle_key_id, vault_key_id = key_id(school, circle, circle_key), key_id(school, vault, vault_key)
    place = blake(32, labelled("pipit grant v0"), school, replica, circle_key_id)
    grant = replica + circle_key_id + seal_to(box(2), place + circle_key)
    associated = labelled("pipit key wrap v0") + school + circle_key_id + vault_key_id
    key = circle_key_id + vault_key_id + nonce + seal(vault_key, associated, nonce, circle_key)
    blob = b"PPWR\0" + struct.pack("<I", 2)
    blob += struct.pack("<BH", 1, len(grant)) + grant + struct.pack("<BH", 2, len(key)) + key
    return {
        "school": school, "circle": circle, "vault": vault, "replica": replica, "box_seed": fill(2, 32), "box_public": box(2),
        "circle_key": circle_key, "circle_key_id": circle_key_id, "vault_key": vault_key, "vault_key_id": vault_key_id,
        "nonce": nonce, "hand_in_public": box_pair(derive(circle_key, "pipithnd", 1))[0], "blob": blob, "hash": blake(32, blob),
    }


# Bundle --------------------------------------------------------------------------------------------------------------

def blob(content):
    return struct.pack("<I", len(content)) + content


def bundle():
    statements = [(b"a first statement", b""), (b"a second statement", b"with its wraps")]
    envelopes = [b"a sealed envelope", b"another"]
    data = b"PPBU\0" + fill(0x11, 16) + fill(2, 16) + struct.pack("<q", 1790000000000)
    data += struct.pack("<I", len(statements)) + b"".join(blob(s) + blob(w) for s, w in statements)
    data += struct.pack("<I", len(envelopes)) + b"".join(map(blob, envelopes))
    digest = blake(32, data)
    return {
        "school": fill(0x11, 16), "writer": fill(2, 16), "writer_seed": fill(2, 32), "writer_public": public(2),
        "made": 1790000000000, "statements": [{"statement": s, "wraps": w} for s, w in statements],
        "envelopes": envelopes, "digest": digest, "bytes": data + sign(fill(2, 32), "pipit bundle v0", digest),
    }


# Session and digest --------------------------------------------------------------------------------------------------

def session():
    proof = fill(0x11, 16) + fill(0x78, 32) + fill(0x12, 16) + fill(0x13, 32) + fill(2, 16)
    return {
        "school": fill(0x11, 16), "server_key_pin": fill(0x78, 32), "incarnation": fill(0x12, 16), "nonce": fill(0x13, 32),
        "replica": fill(2, 16), "replica_seed": fill(2, 32), "proof": proof,
        "signature": sign(fill(2, 32), "pipit session v0", proof),
    }


def digest():
    heads = [(fill(1, 16), 9, fill(3, 32)), (fill(2, 16), 5, fill(1, 32)), (fill(2, 16), 5, fill(2, 32)),
             (fill(2, 16), 300, fill(1, 32))]
    data = labelled("pipit digest v0") + b"".join(r + struct.pack("<Q", s) + h for r, s, h in heads)
    return {
        "heads": [{"replica": r, "sequence": s, "chain_hash": h} for r, s, h in heads], "digest": blake(32, data),
        "empty": blake(32, labelled("pipit digest v0")),
    }


# Joining ------------------------------------------------------------------------------------------------------------

BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def checked_text(prefix, content):
    content += blake(32, content)[:4]
    bits = "".join(f"{byte:08b}" for byte in content)
    bits += "0" * (-len(bits) % 5)
    return prefix + "".join(BASE32[int(bits[at:at + 5], 2)] for at in range(0, len(bits), 5))


def join():
    url, pin, root, secret = b"https://pipit.example:8443", fill(0x78, 32), public(1), fill(0x21, 32)
    school, person, role, expires = blake(16, root), fill(5, 16), 2, 1790000900000
    content = b"PPJI\0" + bytes([len(url)]) + url + pin + root + secret + person + bytes([role]) + struct.pack("<q", expires)
    name = "Year 3 tablet é".encode()
    inner = school + pin + struct.pack("<q", expires) + fill(4, 16) + person + fill(6, 16) + bytes([role])
    inner += public(4) + box(4) + public(6) + bytes([len(name)]) + name
    head, nonce, key = b"PPJR\0", fill(0x66, 24), derive(secret, "pipitjoi", 1)
    request = head + nonce + seal(inner + sign(fill(4, 32), "pipit join v0", inner), head, nonce, key)
    return {
        "server_url": url, "server_key_pin": pin, "root_public": root, "secret": secret, "person": person, "role": role,
        "expires": expires, "slot": blake(16, labelled("pipit join slot v0"), secret), "nonce": nonce,
        "replica": fill(4, 16), "install": fill(6, 16), "member_seed": fill(4, 32), "device_public": public(6),
        "tablet_name": name, "request": request, "request_hash": blake(32, request),
        "invitation_text": checked_text("PIPIT:JOIN:", content),
        "request_text": checked_text("PIPIT:ASKS:", blake(32, request)),
    }


# Recovery kit -------------------------------------------------------------------------------------------------------

def base32(content, characters):
    bits = "".join(f"{byte:08b}" for byte in content)
    return "".join(BASE32[int(bits[5 * at:5 * at + 5], 2)] for at in range(characters))


def kit():
    code, url, pin, root = bytes(range(200, 220)), b"https://pipit.example:8443", fill(0x78, 32), public(1)
    key = blake(32, labelled("pipit recovery kit v0"), code)
    content = b"PPRK\0" + bytes([len(url)]) + url + pin + root + code
    return {
        "code": code, "text": base32(code, 32) + base32(blake(32, labelled("pipit kit check v0"), code), 4),
        "sign_public": sign_pair(derive(key, "pipitkit", 1))[0], "box_public": box_pair(derive(key, "pipitkit", 2))[0],
        "replica": derive(key, "pipitkit", 3)[:16], "person": derive(key, "pipitkit", 4)[:16],
        "server_url": url, "server_key_pin": pin, "root_public": root, "sheet_text": checked_text("PIPIT:SAFE:", content),
    }


# What a shared tablet carries -------------------------------------------------------------------------------------

def outgoing(carried):
    install, profile, school, incarnation = fill(0x61, 16), fill(0x62, 16), fill(0x11, 16), fill(0x63, 16)
    device, statement, wraps_bytes = fill(6, 32), b"a statement for a vault made here", b"its wraps"
    left = b"PPOG\0" + install + profile + school + struct.pack("<QQ", 5, 1)
    left += struct.pack("<I", len(statement)) + statement + struct.pack("<I", len(wraps_bytes)) + wraps_bytes
    left += struct.pack("<I", len(carried))
    for number, one in enumerate(carried, 1):
        left += struct.pack("<II", number, len(one["bytes"])) + one["bytes"]
    answers = [{"chain_hash": one["chain_hash"], "answer": answer} for one, answer in zip(carried, (0, 6))]
    answers.sort(key=lambda one: one["chain_hash"])
    sent = b"PPOS\0" + install + profile + incarnation + bytes([1]) + struct.pack("<I", len(answers))
    sent += b"".join(one["chain_hash"] + bytes([one["answer"]]) for one in answers)
    return {
        "install": install, "profile": profile, "school": school, "incarnation": incarnation, "device_seed": device,
        "changes_waiting": 5, "changes_refused": 1, "statement": statement, "wraps": wraps_bytes,
        "envelopes": [{"changes": number, "bytes": one["bytes"]} for number, one in enumerate(carried, 1)],
        "statement_fate": 1, "answers": answers,
        "waiting": left + sign(device, "pipit outgoing v0", left), "sent": sent + sign(device, "pipit sent v0", sent),
    }


def to_hex(value):
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {key: to_hex(item) for key, item in value.items()}
    return [to_hex(item) for item in value] if isinstance(value, list) else value


def write(name, value):
    (HERE / name).write_text(json.dumps(to_hex(value), indent=1) + "\n")


if sodium.sodium_init() < 0:
    raise SystemExit("libsodium does not start")
note = b"Spoke in the story circle for the first time, in a whole sentence."
write("envelope.json", {"envelopes": [
    envelope("a short note", note), envelope("the next one", note * 2, 2, fill(0x57, 32)),
    envelope("several buckets", b"".join(blake(64, bytes([n])) for n in range(120)), 3, fill(0x58, 32))]})
write("statements.json", {"statements": statements()})
write("register.json", register())
write("wraps.json", wraps())
write("session.json", {"session": session(), "digest": digest()})
write("hand_in.json", {"hand_in": hand_in(note)})
write("join.json", {"join": join()})
write("kit.json", {"kit": kit()})
write("outgoing.json", {"outgoing": outgoing([envelope("a short note", note), envelope("the next one", note * 2, 2, fill(0x57, 32))])})
write("bundle.json", {"bundle": bundle()})
