#pragma once

namespace pipit::tablet {

/// Makes this process a poor place to look for secrets: no core dump, memory overwritten when it is
/// freed. First thing in main.
void protectProcess();

/// What Qt and QML say goes to standard error without its text: a message may quote what somebody
/// typed. Kind, category, file and line stay.
void keepContentOutOfLogs();

} // namespace pipit::tablet
