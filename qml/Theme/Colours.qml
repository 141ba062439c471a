pragma ComponentBehavior: Bound
import QtQuick

/** The colours of one scheme. Every ink keeps 4.5:1 on the ground it is meant for. */
QtObject {
    required property color page
    required property color card
    required property color cardBorder
    required property color warm
    required property color field
    required property color fieldBorder
    required property color line
    required property color outline

    required property color ink
    required property color inkSoft

    required property color rail
    required property color railChosen
    required property color railInk
    required property color railInkSoft

    required property color primary
    required property color primaryPressed
    required property color primaryInk
    required property color primaryGround
    required property color primaryGroundInk
    required property color focus

    required property color quiet
    required property color quietPressed
    required property color quietInk

    required property color honey
    required property color honeyInkOn
    required property color honeyGround
    required property color honeyBorder
    required property color honeyInk

    required property color leafGround
    required property color leafBorder
    required property color leafInk

    required property color clayGround
    required property color clayBorder
    required property color clayInk

    required property color scrim
}
