pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Pipit.Theme

/** Scrolls what is too tall for the screen, and keeps in sight what the keyboard is on. */
Flickable {
    id: scroll

    readonly property Item focused: Window.activeFocusItem

    /** Brings an item that is inside into sight. */
    function reveal(item: Item): void {
        const top = item.mapToItem(scroll.contentItem, 0, 0).y - Theme.space.small;
        const foot = top + item.height + 2 * Theme.space.small;
        scroll.contentY = Math.max(0, Math.min(top, Math.max(scroll.contentY, foot - scroll.height)));
    }
    function holds(item: Item): bool {
        for (let each = item; each; each = each.parent) if (each === scroll.contentItem) return true;
        return false;
    }

    contentWidth: width
    clip: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: if (scroll.focused && scroll.holds(scroll.focused)) scroll.reveal(scroll.focused)

    // What is scrolled away ends at a line, not in the middle of nothing.
    Rectangle {
        parent: scroll
        width: scroll.width
        height: 1
        z: 2
        visible: !scroll.atYBeginning
        color: Theme.colour.outline
    }
}
