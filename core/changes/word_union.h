#pragma once

#include <string>
#include <string_view>

namespace pipit::changes {

/// What "keep both" proposes for two versions of a text, for a person to edit before it is written:
/// every word that either added, and no word that either took out of the base. Where both changed
/// the same words differently, those of `one` stand before those of `other`.
///
/// Words are what spaces and line ends part, compared byte for byte; between two there is one space
/// in the outcome, line ends stay. An empty base is none: then every word of both is there. Texts
/// too long to compare stand one after the other, a line end between.
std::string keepBoth(std::string_view base, std::string_view one, std::string_view other);

} // namespace pipit::changes
