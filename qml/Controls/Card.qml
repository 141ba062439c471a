pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Pipit.Theme

/** A sheet of paper on the page. */
T.Pane {
    id: card

    property color ground: Theme.colour.card
    property color outline: Theme.colour.cardBorder

    padding: Theme.space.large
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    background: Rectangle {
        radius: Theme.radius.card
        color: card.ground
        border.width: 1
        border.color: card.outline
    }
}
