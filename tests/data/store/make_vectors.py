#!/usr/bin/env python3
"""Writes the test vectors of docs/formats/store.md next to itself.

Made from the document alone, not from the C++: BLAKE2b comes from Python, XChaCha20-Poly1305 and Argon2id from libsodium,
AES-256-GCM from OpenSSL.
StoreVectorsTest and SlotsTest read the result. Run it again only to add vectors: those that stand must not change,
or stores that people hold would no longer open.
"""

import ctypes
import ctypes.util
import hashlib
import json
import pathlib
import struct

sodium = ctypes.CDLL(ctypes.util.find_library("sodium"))
sodium.sodium_init()
crypto = ctypes.CDLL(ctypes.util.find_library("crypto"))
crypto.EVP_CIPHER_CTX_new.restype = crypto.EVP_aes_256_gcm.restype = ctypes.c_void_p
HERE = pathlib.Path(__file__).parent
LONG = ctypes.c_ulonglong


def blake(content, **options):
    return hashlib.blake2b(content, digest_size=32, **options).digest()


def derive(key, context, number):
    """crypto_kdf_derive_from_key"""
    return blake(b"", key=key, salt=struct.pack("<QQ", number, 0), person=context + bytes(8))


def seal(plain, associated, nonce, key):
    out = ctypes.create_string_buffer(len(plain) + 16)
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        out, None, plain, LONG(len(plain)), associated, LONG(len(associated)), None, nonce, key)
    return out.raw


def seal_aes(plain, associated, nonce, key):
    """AES-256-GCM under HChaCha20(key, first 16 bytes of the nonce)."""
    subkey = ctypes.create_string_buffer(32)
    sodium.crypto_core_hchacha20(subkey, nonce[:16], key, None)
    context = ctypes.c_void_p(crypto.EVP_CIPHER_CTX_new())
    length = ctypes.c_int()
    out, tag = ctypes.create_string_buffer(len(plain)), ctypes.create_string_buffer(16)
    gcm = ctypes.c_void_p(crypto.EVP_aes_256_gcm())
    assert crypto.EVP_EncryptInit_ex(context, gcm, None, subkey.raw, nonce[16:] + bytes(4))
    assert crypto.EVP_EncryptUpdate(context, None, ctypes.byref(length), associated, len(associated))
    assert crypto.EVP_EncryptUpdate(context, out, ctypes.byref(length), plain, len(plain))
    assert crypto.EVP_EncryptFinal_ex(context, None, ctypes.byref(length))
    assert crypto.EVP_CIPHER_CTX_ctrl(context, 0x10, 16, tag)  # EVP_CTRL_GCM_GET_TAG
    return out.raw + tag.raw


SEALS = {1: seal, 2: seal_aes}


def stretch(passcode, salt, passes, kib):
    out = ctypes.create_string_buffer(32)
    failed = sodium.crypto_pwhash(
        out, LONG(32), passcode, LONG(len(passcode)), salt, LONG(passes), ctypes.c_size_t(kib * 1024), 2)
    assert not failed
    return out.raw


def pattern(length, seed):
    return bytes((seed + 7 * i) & 0xFF for i in range(length))


def header(key, profile, store, suite):
    fields = b"Pipit store".ljust(16, b"\0") + bytes([0, suite]) + struct.pack("<HI", 40, 4096) + profile + store
    proof = blake(fields, key=derive(key, b"PipitHdr", 1))
    return fields + proof, blake(fields + proof)


def store_vectors():
    key, profile, store = pattern(32, 1), pattern(16, 50), pattern(16, 90)
    start, file_id = header(key, profile, store, 1)
    units = []
    for suite, kind, number, length, seed in (
            (1, "P", 1, 4056, 3), (1, "P", 70000, 4056, 4), (1, "W", 0, 4080, 5), (1, "W", 777, 4080, 6),
            (2, "P", 2, 4056, 7), (2, "W", 3, 4080, 8)):
        nonce = pattern(24, seed + 100)
        associated = file_id + kind.encode() + struct.pack("<I", number)
        page_key = derive(key, b"PipitPag", suite)
        sealed = SEALS[suite](pattern(length, seed), associated, nonce, page_key) + nonce
        units.append({"suite": suite, "kind": kind, "number": number, "pattern": seed, "nonce": nonce.hex(),
                      "sealed": sealed.hex()})
    return {
        "profile_key": key.hex(), "profile": profile.hex(), "store_id": store.hex(), "suite": 1,
        "header": (start + file_id).hex(), "file_id": file_id.hex(), "units": units,
    }


def recovery_slot_vectors():
    """A slots file whose only slot is a recovery kit's. Sealing draws an ephemeral key: each run writes another file."""
    profile, key, seed = pattern(16, 50), pattern(32, 1), pattern(32, 60)
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(32)
    sodium.crypto_box_seed_keypair(public, secret, seed)
    place = blake(b"Pipit recovery slot\0" + bytes([0]) + profile + bytes([0, 2]) + public.raw)
    sealed = ctypes.create_string_buffer(64 + 48)
    sodium.crypto_box_seal(sealed, place + key, LONG(64), public)
    body = public.raw + sealed.raw
    content = b"Pipit slots".ljust(16, b"\0") + bytes([0]) + profile + bytes([1])
    content += bytes([2]) + struct.pack("<H", len(body)) + body
    return {"profile": profile.hex(), "profile_key": key.hex(), "box_seed": seed.hex(), "file": (content + blake(content)).hex()}


def first_change_slot_vectors():
    """A slots file whose only slot names the first envelope of the log."""
    profile, key, first, nonce = pattern(16, 50), pattern(32, 1), pattern(32, 70), pattern(24, 80)
    bound = b"Pipit first change" + bytes([0]) + profile + bytes([0, 4])
    body = nonce + seal(first, bound, nonce, derive(key, b"PipitFst", 1))
    content = b"Pipit slots".ljust(16, b"\0") + bytes([0]) + profile + bytes([1])
    content += bytes([4]) + struct.pack("<H", len(body)) + body
    return {"profile": profile.hex(), "profile_key": key.hex(), "first_change": first.hex(),
            "file": (content + blake(content)).hex()}


def slots_vectors():
    profile, key, passcode = pattern(16, 50), pattern(32, 1), "four green bottles"
    passes, kib, salt, nonce = 2, 65536, pattern(16, 20), pattern(24, 30)
    bound = (b"Pipit slot" + bytes([0]) + profile + bytes([0, 1]) + struct.pack("<II", passes, kib) + salt)
    sealed = seal(key, bound, nonce, stretch(passcode.encode(), salt, passes, kib))
    body = struct.pack("<II", passes, kib) + salt + nonce + sealed
    content = b"Pipit slots".ljust(16, b"\0") + bytes([0]) + profile + bytes([1])
    content += bytes([1]) + struct.pack("<H", len(body)) + body
    return {"profile": profile.hex(), "profile_key": key.hex(), "passcode": passcode, "file": (content + blake(content)).hex()}


for name, vectors in (
        ("store", store_vectors()), ("slots", slots_vectors()), ("recovery_slot", recovery_slot_vectors()),
        ("first_change_slot", first_change_slot_vectors())):
    (HERE / f"{name}.json").write_text(json.dumps(vectors, indent=1) + "\n")
