pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The words about a child's safety, on the page. */
Card {
    id: notice

    required property string dslName
    required property string dslPhone

    padding: Theme.space.medium
    ground: Theme.colour.clayGround
    outline: Theme.colour.clayBorder

    contentItem: SafeguardingWords {
        dslName: notice.dslName
        dslPhone: notice.dslPhone
    }
}
