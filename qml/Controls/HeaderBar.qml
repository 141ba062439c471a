pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Title and second line of a screen; what can be done everywhere stands at the right, or below
    when the room is short. */
Item {
    id: header

    default property alias actions: flow.data
    property string title
    property string subtitle

    readonly property real wanted: header.widthOf(flow.visibleChildren)
    readonly property real wordsWidth: Math.ceil(Math.max(titleSize.advanceWidth, subtitleSize.advanceWidth)) + 2
    readonly property bool oneLine: header.wordsWidth + header.wanted <= header.width

    function widthOf(items: list<Item>): real {
        let sum = 0;
        for (let i = 0; i < items.length; ++i) sum += items[i].implicitWidth + flow.spacing;
        return sum;
    }

    implicitHeight: header.oneLine ? Math.max(words.height, flow.height)
                                   : words.height + Theme.space.small + flow.height

    TextMetrics {
        id: titleSize
        font: title.font
        text: header.title
    }
    TextMetrics {
        id: subtitleSize
        font: subtitle.font
        text: header.subtitle
    }
    Column {
        id: words
        width: header.oneLine ? header.wordsWidth : header.width
        anchors.verticalCenter: header.oneLine ? parent.verticalCenter : undefined

        Title {
            id: title
            width: header.oneLine ? header.wordsWidth : header.width
            text: header.title
        }
        Small {
            id: subtitle
            width: header.oneLine ? header.wordsWidth : header.width
            visible: text !== ""
            text: header.subtitle
        }
    }
    Flow {
        id: flow
        width: header.oneLine ? header.wanted : header.width
        x: header.oneLine ? header.width - width + spacing : 0
        y: header.oneLine ? (header.height - height) / 2 : words.height + Theme.space.small
        spacing: Theme.space.medium
    }
}
