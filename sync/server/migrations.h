#pragma once

#include "core/store/open.h"

#include <span>

namespace pipit::server {

/// Of a school's database: sync/server/migrations/*.sql, compiled in.
std::span<const store::Migration> schoolMigrations();

} // namespace pipit::server
