#pragma once

#include <QString>

namespace pipit::viewmodels {

/// The place in the file system that a person typed or pasted: without quotation marks, a file
/// address as a path, "~/" as their own folder. Empty for nothing.
QString typedPath(const QString& typed);

} // namespace pipit::viewmodels
