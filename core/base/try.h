#pragma once

#include "core/base/result.h"

/// Leaves the enclosing function with the Error of `expression` (a Result<void>) if it failed.
#define PIPIT_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto pipitTried = (expression); !pipitTried) {                                         \
            return pipitTried.error();                                                             \
        }                                                                                          \
    } while (false)

#define PIPIT_TRY_JOIN_(a, b) a##b
#define PIPIT_TRY_JOIN(a, b) PIPIT_TRY_JOIN_(a, b)
#define PIPIT_TRY_ASSIGN_(result, target, ...)                                                     \
    auto result = (__VA_ARGS__);                                                                   \
    if (!result) {                                                                                 \
        return result.error();                                                                     \
    }                                                                                              \
    target = std::move(*result)

/// `PIPIT_TRY_ASSIGN(auto row, find(id));` declares `row`, or leaves the function with the Error.
#define PIPIT_TRY_ASSIGN(target, ...)                                                              \
    PIPIT_TRY_ASSIGN_(PIPIT_TRY_JOIN(pipitTried, __LINE__), target, __VA_ARGS__)
