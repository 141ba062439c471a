<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BeginPane</name>
    <message numerus="yes">
        <source>%n way(s) to help from the passport stand beside the record.</source>
        <translation>
            <numerusform>%n way to help from the passport stands beside the record.</numerusform>
            <numerusform>%n ways to help from the passport stand beside the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message numerus="yes">
        <source>%n character(s) too many. Make it shorter before you send it.</source>
        <translation>
            <numerusform>%n character too many. Make it shorter before you send it.</numerusform>
            <numerusform>%n characters too many. Make it shorter before you send it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CharactersLeft</name>
    <message numerus="yes">
        <source>%n character(s) too many. Make it shorter before you share.</source>
        <translation>
            <numerusform>%n character too many. Make it shorter before you share.</numerusform>
            <numerusform>%n characters too many. Make it shorter before you share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message numerus="yes">
        <source>%n pupil(s) without a passport</source>
        <translation>
            <numerusform>%n pupil without a passport</numerusform>
            <numerusform>%n pupils without a passport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) without a passport</source>
        <translation>
            <numerusform>%n other without a passport</numerusform>
            <numerusform>%n others without a passport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This tablet cannot open the passports of %n pupil(s) yet. Send and receive, or ask the SENCo.</source>
        <translation>
            <numerusform>This tablet cannot open the passport of %n pupil yet. Send and receive, or ask the SENCo.</numerusform>
            <numerusform>This tablet cannot open the passports of %n pupils yet. Send and receive, or ask the SENCo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorCards</name>
    <message numerus="yes">
        <source>%n passport(s)</source>
        <translation>
            <numerusform>%n passport</numerusform>
            <numerusform>%n passports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPreview</name>
    <message numerus="yes">
        <source>and %n more on the page</source>
        <translation>
            <numerusform>and %n more on the page</numerusform>
            <numerusform>and %n more on the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message numerus="yes">
        <source>%n need(s) your eye</source>
        <translation>
            <numerusform>%n needs your eye</numerusform>
            <numerusform>%n need your eye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndPane</name>
    <message numerus="yes">
        <source>%n note(s) and mark(s) go with it, and a line that is half typed becomes the last note. The SEN team reads it from the next sync on. It is never changed after this; you can add to it.</source>
        <translation>
            <numerusform>%n note or mark goes with it, and a line that is half typed becomes the last note. The SEN team reads it from the next sync on. It is never changed after this; you can add to it.</numerusform>
            <numerusform>%n notes and marks go with it, and a line that is half typed becomes the last note. The SEN team reads it from the next sync on. It is never changed after this; you can add to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and mark(s) go for good. This cannot be undone.</source>
        <translation>
            <numerusform>%n note or mark goes for good. This cannot be undone.</numerusform>
            <numerusform>%n notes and marks go for good. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>%n note(s) and mark(s)</source>
        <translation>
            <numerusform>%n note or mark</numerusform>
            <numerusform>%n notes and marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceGrid</name>
    <message numerus="yes">
        <source>%n people use this tablet</source>
        <translation>
            <numerusform>%n person uses this tablet</numerusform>
            <numerusform>%n people use this tablet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The faces of %n people could not be read. They were left as they are; ask the technician.</source>
        <translation>
            <numerusform>The face of %n person could not be read. It was left as it is; ask the technician.</numerusform>
            <numerusform>The faces of %n people could not be read. They were left as they are; ask the technician.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n waiting to send</numerusform>
            <numerusform>%n waiting to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n version</numerusform>
            <numerusform>%1, %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n lesson(s) of the timetable until now</source>
        <translation>
            <numerusform>%n lesson of the timetable until now</numerusform>
            <numerusform>%n lessons of the timetable until now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these</source>
        <translation>
            <numerusform>And %n more like these</numerusform>
            <numerusform>And %n more like these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) in these files</source>
        <translation>
            <numerusform>%n pupil in these files</numerusform>
            <numerusform>%n pupils in these files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff in these files</source>
        <translation>
            <numerusform>%n member of staff in these files</numerusform>
            <numerusform>%n staff in these files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in these files</source>
        <translation>
            <numerusform>%n lesson in these files</numerusform>
            <numerusform>%n lessons in these files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n file cannot be used</numerusform>
            <numerusform>%n files cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) are in no list, but a row was refused that may be theirs: nobody is taken as left.</source>
        <translation>
            <numerusform>%n pupil is in no list, but a row was refused that may be theirs: nobody is taken as left.</numerusform>
            <numerusform>%n pupils are in no list, but a row was refused that may be theirs: nobody is taken as left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n pupil(s)</source>
        <translation>
            <numerusform>Import %n pupil</numerusform>
            <numerusform>Import %n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n staff</source>
        <translation>
            <numerusform>Import %n member of staff</numerusform>
            <numerusform>Import %n staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lesson(s)</source>
        <translation>
            <numerusform>Import %n lesson</numerusform>
            <numerusform>Import %n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1, %n note</numerusform>
            <numerusform>%1, %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message numerus="yes">
        <source>%n note(s) and marks</source>
        <translation>
            <numerusform>%n note or mark</numerusform>
            <numerusform>%n notes and marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasscodePanel</name>
    <message numerus="yes">
        <source>The next try is in %n second(s)</source>
        <translation>
            <numerusform>The next try is in %n second</numerusform>
            <numerusform>The next try is in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n use(s) Pipit</source>
        <translation>
            <numerusform>%n uses Pipit</numerusform>
            <numerusform>%n use Pipit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not use Pipit yet</source>
        <translation>
            <numerusform>%n does not use Pipit yet</numerusform>
            <numerusform>%n do not use Pipit yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>Your %n record(s) that wait are safe on this tablet.</source>
        <translation>
            <numerusform>Your %n record that waits is safe on this tablet.</numerusform>
            <numerusform>Your %n records that wait are safe on this tablet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PupilGrid</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PupilsPage</name>
    <message numerus="yes">
        <source>%n at the school</source>
        <translation>
            <numerusform>%n at the school</numerusform>
            <numerusform>%n at the school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n pupil(s)</source>
        <translation>
            <numerusform>Found %n pupil</numerusform>
            <numerusform>Found %n pupils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadPanel</name>
    <message numerus="yes">
        <source>%n new or changed since you last read</source>
        <translation>
            <numerusform>%n new or changed since you last read</numerusform>
            <numerusform>%n new or changed since you last read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningRecord</name>
    <message numerus="yes">
        <source>Found %n note(s)</source>
        <translation>
            <numerusform>Found %n note</numerusform>
            <numerusform>Found %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n there</numerusform>
            <numerusform>%n there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n away</numerusform>
            <numerusform>%n away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without minutes</source>
        <translation>
            <numerusform>%n session without minutes</numerusform>
            <numerusform>%n sessions without minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n waiting to send</numerusform>
            <numerusform>%n waiting to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrategyMarks</name>
    <message numerus="yes">
        <source>%1: seen, %n time(s)</source>
        <translation>
            <numerusform>%1: seen once</numerusform>
            <numerusform>%1: seen, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: chance missed, %n time(s)</source>
        <translation>
            <numerusform>%1: chance missed once</numerusform>
            <numerusform>%1: chance missed, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrategyPicker</name>
    <message numerus="yes">
        <source>%n strategy(ies)</source>
        <translation>
            <numerusform>%n strategy</numerusform>
            <numerusform>%n strategies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n waiting to send</numerusform>
            <numerusform>%n waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent. It is kept on this tablet and listed for the SENCo.</source>
        <translation>
            <numerusform>%n could not be sent. It is kept on this tablet and listed for the SENCo.</numerusform>
            <numerusform>%n could not be sent. They are kept on this tablet and listed for the SENCo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletFile</name>
    <message numerus="yes">
        <source>Took in %1 from %n colleague(s)</source>
        <translation>
            <numerusform>Took in %1 from %n colleague</numerusform>
            <numerusform>Took in %1 from %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n record(s)</source>
        <translation>
            <numerusform>Took in %n record</numerusform>
            <numerusform>Took in %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is not in it: this tablet has to reach the school server with it first.</source>
        <translation>
            <numerusform>%n is not in it: this tablet has to reach the school server with it first.</numerusform>
            <numerusform>%n are not in it: this tablet has to reach the school server with them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not fit into the file. It is safe on this tablet.</source>
        <translation>
            <numerusform>%n did not fit into the file. It is safe on this tablet.</numerusform>
            <numerusform>%n did not fit into the file. They are safe on this tablet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n record(s) in a file</source>
        <translation>
            <numerusform>Saved %n record in a file</numerusform>
            <numerusform>Saved %n records in a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is sealed for others; this tablet keeps it for them.</source>
        <translation>
            <numerusform>%n is sealed for others; this tablet keeps it for them.</numerusform>
            <numerusform>%n are sealed for others; this tablet keeps them for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a key or a newer app.</source>
        <translation>
            <numerusform>%n waits for a key or a newer app.</numerusform>
            <numerusform>%n wait for a key or a newer app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and was left out.</source>
        <translation>
            <numerusform>%n could not be read and was left out.</numerusform>
            <numerusform>%n could not be read and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabletPeople</name>
    <message numerus="yes">
        <source>%1: %n waiting to send</source>
        <translation>
            <numerusform>%1: %n waiting to send</numerusform>
            <numerusform>%1: %n waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be sent, kept on this tablet</source>
        <translation>
            <numerusform>%1: %n could not be sent, kept on this tablet</numerusform>
            <numerusform>%1: %n could not be sent, kept on this tablet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n pupil(s) with a passport</source>
        <translation>
            <numerusform>%n pupil with a passport</numerusform>
            <numerusform>%n pupils with a passport</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you read it</source>
        <translation>
            <numerusform>%n changed since you read it</numerusform>
            <numerusform>%n changed since you read them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in school</source>
        <translation>
            <numerusform>%n lesson in school</numerusform>
            <numerusform>%n lessons in school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) with a passport are in them</source>
        <translation>
            <numerusform>%n pupil with a passport is in them</numerusform>
            <numerusform>%n pupils with a passport are in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) have not read</source>
        <translation>
            <numerusform>%n colleague has not read</numerusform>
            <numerusform>%n colleagues have not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passport(s) not read by all</source>
        <translation>
            <numerusform>%n more passport not read by all</numerusform>
            <numerusform>%n more passports not read by all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport(s)</source>
        <translation>
            <numerusform>%n passport</numerusform>
            <numerusform>%n passports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>%n to read</numerusform>
            <numerusform>%n to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be sent</source>
        <translation>
            <numerusform>%n record could not be sent</numerusform>
            <numerusform>%n records could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passport(s) to read</source>
        <translation>
            <numerusform>%n passport to read</numerusform>
            <numerusform>%n passports to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more review(s) due</source>
        <translation>
            <numerusform>%n more review due</numerusform>
            <numerusform>%n more reviews due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n waiting to send</numerusform>
            <numerusform>%n waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from staff</source>
        <translation>
            <numerusform>%n question from staff</numerusform>
            <numerusform>%n questions from staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the SENCo</source>
        <translation>
            <numerusform>%n question to the SENCo</numerusform>
            <numerusform>%n questions to the SENCo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message numerus="yes">
        <source>%n character(s) too many: make it shorter to keep both.</source>
        <translation>
            <numerusform>%n character too many: make it shorter to keep both.</numerusform>
            <numerusform>%n characters too many: make it shorter to keep both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::EndOfDay</name>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n waiting to send</numerusform>
            <numerusform>%n waiting to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours still waits; it is safe on this tablet and will be tried again.</source>
        <translation>
            <numerusform>%n of yours still waits; it is safe on this tablet and will be tried again.</numerusform>
            <numerusform>%n of yours still wait; they are safe on this tablet and will be tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours could not be sent; it is kept on this tablet.</source>
        <translation>
            <numerusform>%n of yours could not be sent; it is kept on this tablet.</numerusform>
            <numerusform>%n of yours could not be sent; they are kept on this tablet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::ImportCountList</name>
    <message numerus="yes">
        <source>new pupil(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>new pupil</numerusform>
            <numerusform>new pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) changed</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>pupil changed</numerusform>
            <numerusform>pupils changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) moved</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>pupil moved</numerusform>
            <numerusform>pupils moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) left</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>pupil left</numerusform>
            <numerusform>pupils left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept as changed here</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>kept as changed here</numerusform>
            <numerusform>kept as changed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) refused</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>row refused</numerusform>
            <numerusform>rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) back again</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>pupil back again</numerusform>
            <numerusform>pupils back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps here twice</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>perhaps here twice</numerusform>
            <numerusform>perhaps here twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new staff</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>new member of staff</numerusform>
            <numerusform>new staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff changed</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>member of staff changed</numerusform>
            <numerusform>staff changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff kept as changed here</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>member of staff kept as changed here</numerusform>
            <numerusform>staff kept as changed here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff left</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>member of staff left</numerusform>
            <numerusform>staff left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>class(es) and groups</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>class or group</numerusform>
            <numerusform>classes and groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>lesson</numerusform>
            <numerusform>lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::ImportFileList</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n pupil</numerusform>
            <numerusform>%n pupils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>%n twice</numerusform>
            <numerusform>%n twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::InboxDesk</name>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>%n to settle</numerusform>
            <numerusform>%n to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PeopleDesk</name>
    <message numerus="yes">
        <source>On %n tablet(s)</source>
        <translation>
            <numerusform>On one tablet</numerusform>
            <numerusform>On %n tablets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On this tablet and %n other(s)</source>
        <translation>
            <numerusform>On this tablet and one other</numerusform>
            <numerusform>On this tablet and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more use(s) Pipit whom the staff list does not name.</source>
        <translation>
            <numerusform>One more uses Pipit whom the staff list does not name.</numerusform>
            <numerusform>%n more use Pipit whom the staff list does not name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::SyncReport</name>
    <message numerus="yes">
        <source>Sealed %n record(s)</source>
        <translation>
            <numerusform>Sealed %n record</numerusform>
            <numerusform>Sealed %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s)</source>
        <translation>
            <numerusform>Received %n record</numerusform>
            <numerusform>Received %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent and is kept here</source>
        <translation>
            <numerusform>%n could not be sent and is kept here</numerusform>
            <numerusform>%n could not be sent and are kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a key or a newer app</source>
        <translation>
            <numerusform>%n waits for a key or a newer app</numerusform>
            <numerusform>%n wait for a key or a newer app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %1 from %n colleague(s)</source>
        <translation>
            <numerusform>Received %1 from %n colleague</numerusform>
            <numerusform>Received %1 from %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to go; it is tried again</source>
        <translation>
            <numerusform>%n still to go; it is tried again</numerusform>
            <numerusform>%n still to go; they are tried again</numerusform>
        </translation>
    </message>
</context>
</TS>
