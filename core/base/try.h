#pragma once

#include "core/base/result.h"

// Names are counted, so that a body passed to the tried call may try something itself.
#define PIPIT_TRY_PASTE_(a, b) a##b
#define PIPIT_TRY_JOIN_(a, b) PIPIT_TRY_PASTE_(a, b)
#define PIPIT_TRY_VOID_(result, ...)                                                               \
    do {                                                                                           \
        if (auto result = (__VA_ARGS__); !result) {                                                \
            return result.error();                                                                 \
        }                                                                                          \
    } while (false)
#define PIPIT_TRY_VALUE_(result, target, ...)                                                      \
    auto result = (__VA_ARGS__);                                                                   \
    if (!result) {                                                                                 \
        return result.error();                                                                     \
    }                                                                                              \
    target = std::move(*result)

/// Leaves the enclosing function with the Error of an expression (a Result<void>) if it failed.
#define PIPIT_TRY(...) PIPIT_TRY_VOID_(PIPIT_TRY_JOIN_(pipitTried, __COUNTER__), __VA_ARGS__)

/// `PIPIT_TRY_ASSIGN(auto row, find(id));` declares `row`, or leaves the function with the Error.
#define PIPIT_TRY_ASSIGN(target, ...)                                                              \
    PIPIT_TRY_VALUE_(PIPIT_TRY_JOIN_(pipitTried, __COUNTER__), target, __VA_ARGS__)
