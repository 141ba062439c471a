<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AddFiles</name>
    <message>
        <source>Choose files</source>
        <translation>Dewis ffeiliau</translation>
    </message>
    <message>
        <source>Choose more files</source>
        <translation>Dewis rhagor o ffeiliau</translation>
    </message>
    <message>
        <source>Or type where a file or folder is</source>
        <translation>Neu teipiwch ble mae ffeil neu ffolder</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Ffeil neu ffolder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Choose the lists</source>
        <translation>Dewiswch y rhestrau</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.xml)</source>
        <translation>Rhestrau (*.csv *.txt *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The school server would not take it: kept on this tablet</source>
        <translation>Ni fyddai gweinydd yr ysgol yn ei dderbyn: fe&apos;i cedwir ar y llechen hon</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Yn aros i&apos;w anfon</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Atebwyd: %1</translation>
    </message>
    <message>
        <source>With the SENCo, who comes back to you in person</source>
        <translation>Gyda&apos;r Cydlynydd ADY, a ddaw yn ôl atoch wyneb yn wyneb</translation>
    </message>
    <message>
        <source>What you began here could not be read; nothing was changed. Go back and try again.</source>
        <translation>Ni ellid darllen yr hyn a ddechreuoch yma; ni newidiwyd dim. Ewch yn ôl a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This is too long to keep. What is too much is not saved yet; it is still on this screen. Make it shorter.</source>
        <translation>Mae hwn yn rhy hir i&apos;w gadw. Nid yw&apos;r gormod wedi&apos;i gadw eto; mae&apos;n dal ar y sgrin hon. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet; it is still on this screen.</source>
        <translation>Nid yw&apos;r hyn a deipioch olaf wedi&apos;i gadw eto; mae&apos;n dal ar y sgrin hon.</translation>
    </message>
    <message>
        <source>This is too long to send. Nothing was sent; all of it is still here. Make it shorter.</source>
        <translation>Mae hwn yn rhy hir i&apos;w anfon. Nid anfonwyd dim; mae&apos;r cyfan yn dal yma. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>Your role at this school does not do this in Pipit. Nothing was sent; all of it is still here. Speak to the SENCo.</source>
        <translation>Nid yw eich rôl yn yr ysgol hon yn gwneud hyn yn Pipit. Nid anfonwyd dim; mae&apos;r cyfan yn dal yma. Siaradwch â&apos;r Cydlynydd ADY.</translation>
    </message>
    <message>
        <source>Nothing was sent; all of it is still here. Make room if the tablet is full, then press the button again.</source>
        <translation>Nid anfonwyd dim; mae&apos;r cyfan yn dal yma. Gwnewch le os yw&apos;r llechen yn llawn, yna pwyswch y botwm eto.</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Arsylwi</translation>
    </message>
    <message>
        <source>In-school support</source>
        <translation>Cymorth yn yr ysgol</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeirio</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Dim gweithredu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>Told the DSL in person</source>
        <translation>Wedi dweud wrth y person diogelu dynodedig wyneb yn wyneb</translation>
    </message>
    <message>
        <source>A pupil who has not come to this tablet yet</source>
        <translation>Disgybl nad yw wedi dod i&apos;r llechen hon eto</translation>
    </message>
    <message>
        <source>Two people decided. Look at it once more.</source>
        <translation>Penderfynodd dau berson. Edrychwch arno unwaith eto.</translation>
    </message>
    <message>
        <source>Your draft, not sent yet</source>
        <translation>Eich drafft, heb ei anfon eto</translation>
    </message>
    <message>
        <source>Your question about %1 is saved on this tablet. It goes to the SENCo with the next sync.</source>
        <translation>Mae eich cwestiwn am %1 wedi&apos;i gadw ar y llechen hon. Mae&apos;n mynd at y Cydlynydd ADY gyda&apos;r cydamseriad nesaf.</translation>
    </message>
    <message>
        <source>Saved on this tablet. %1: %2.</source>
        <translation>Wedi&apos;i gadw ar y llechen hon. %1: %2.</translation>
    </message>
</context>
<context>
    <name>AskChoice</name>
    <message>
        <source>Find a pupil by name</source>
        <translation>Dod o hyd i ddisgybl yn ôl enw</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>Nobody has this name</source>
        <translation>Nid oes gan neb yr enw hwn</translation>
    </message>
    <message>
        <source>They come with the lists of the school, or with the next sync.</source>
        <translation>Maent yn dod gyda rhestrau&apos;r ysgol, neu gyda&apos;r cydamseriad nesaf.</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Am bwy mae hyn?</translation>
    </message>
    <message>
        <source>Other pupils</source>
        <translation>Disgyblion eraill</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Your question</source>
        <translation>Eich cwestiwn</translation>
    </message>
    <message>
        <source>Your question about %1</source>
        <translation>Eich cwestiwn am %1</translation>
    </message>
    <message>
        <source>What do you see, when, and what helps so far?</source>
        <translation>Beth ydych chi&apos;n ei weld, pryd, a beth sy&apos;n helpu hyd yma?</translation>
    </message>
    <message>
        <source>I told the DSL in person</source>
        <translation>Dywedais wrth y person diogelu dynodedig wyneb yn wyneb</translation>
    </message>
    <message>
        <source>I told %1 in person</source>
        <translation>Dywedais wrth %1 wyneb yn wyneb</translation>
    </message>
    <message>
        <source>The SEN team reads it and comes back to you in person. Parents may read all of it one day.</source>
        <translation>Mae&apos;r tîm ADY yn ei ddarllen ac yn dod yn ôl atoch wyneb yn wyneb. Gall rhieni ddarllen y cyfan ryw ddydd.</translation>
    </message>
    <message>
        <source>Send to the SENCo</source>
        <translation>Anfon at y Cydlynydd ADY</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Ask the SENCo</source>
        <translation>Gofyn i&apos;r Cydlynydd ADY</translation>
    </message>
    <message>
        <source>From staff, about pupils</source>
        <translation>Gan staff, am ddisgyblion</translation>
    </message>
    <message>
        <source>Pick a pupil</source>
        <translation>Dewiswch ddisgybl</translation>
    </message>
</context>
<context>
    <name>AttendanceButton</name>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absennol</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Who was there? Tap to change</source>
        <translation>Pwy oedd yno? Tapiwch i newid</translation>
    </message>
</context>
<context>
    <name>BeginPane</name>
    <message numerus="yes">
        <source>%n way(s) to help from the passport stand beside the record.</source>
        <translation>
            <numerusform>Mae %n ffordd o helpu o&apos;r pasbort wrth ochr y cofnod.</numerusform>
            <numerusform>Mae %n ffordd o helpu o&apos;r pasbort wrth ochr y cofnod.</numerusform>
            <numerusform>Mae %n ffordd o helpu o&apos;r pasbort wrth ochr y cofnod.</numerusform>
            <numerusform>Mae %n ffordd o helpu o&apos;r pasbort wrth ochr y cofnod.</numerusform>
            <numerusform>Mae %n ffordd o helpu o&apos;r pasbort wrth ochr y cofnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no passport to look for yet: a running record alone.</source>
        <translation>Nid oes pasbort i edrych amdano eto: cofnod rhedegol yn unig.</translation>
    </message>
    <message>
        <source>Start observing</source>
        <translation>Dechrau arsylwi</translation>
    </message>
    <message>
        <source>Observations of %1</source>
        <translation>Arsylwadau o %1</translation>
    </message>
    <message>
        <source>None yet. What you finish shows here, and the SEN team reads it.</source>
        <translation>Dim eto. Bydd yr hyn rydych yn ei orffen yn ymddangos yma, a&apos;r tîm ADY yn ei ddarllen.</translation>
    </message>
</context>
<context>
    <name>BirdTile</name>
    <message>
        <source>Pipit</source>
        <translation>Pipit</translation>
    </message>
</context>
<context>
    <name>BoxField</name>
    <message numerus="yes">
        <source>%n character(s) too many. Make it shorter before you send it.</source>
        <translation>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn ei anfon.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn ei anfon.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn ei anfon.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn ei anfon.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn ei anfon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type is kept as you go</source>
        <translation>Cedwir yr hyn a deipiwch wrth i chi fynd</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <source>Draft kept on this tablet</source>
        <translation>Drafft wedi&apos;i gadw ar y llechen hon</translation>
    </message>
</context>
<context>
    <name>ByFileCard</name>
    <message>
        <source>Without the school server</source>
        <translation>Heb weinydd yr ysgol</translation>
    </message>
    <message>
        <source>A file carries what is here to another tablet of your school, on a USB stick for instance. Only your school can open it.</source>
        <translation>Mae ffeil yn cludo&apos;r hyn sydd yma i lechen arall yn eich ysgol, ar gof bach USB er enghraifft. Dim ond eich ysgol chi all ei hagor.</translation>
    </message>
    <message>
        <source>Save a file for another tablet</source>
        <translation>Cadw ffeil ar gyfer llechen arall</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <translation>Derbyn ffeil</translation>
    </message>
    <message>
        <source>It holds, sealed, what waits on this tablet and what came here last. It counts as waiting until the school server has it.</source>
        <translation>Mae&apos;n dal, dan sêl, yr hyn sy&apos;n aros ar y llechen hon a&apos;r hyn a ddaeth yma ddiwethaf. Mae&apos;n cyfrif fel rhywbeth sy&apos;n aros nes bydd gan weinydd yr ysgol.</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Dewis ble i&apos;w chadw</translation>
    </message>
    <message>
        <source>Or type where to save it</source>
        <translation>Neu teipiwch ble i&apos;w chadw</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>One that was saved on another tablet of your school. What is here already does not come twice.</source>
        <translation>Un a gadwyd ar lechen arall yn eich ysgol. Nid yw&apos;r hyn sydd yma eisoes yn dod ddwywaith.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dewis y ffeil</translation>
    </message>
    <message>
        <source>Or type where the file is</source>
        <translation>Neu teipiwch ble mae&apos;r ffeil</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Derbyn</translation>
    </message>
</context>
<context>
    <name>ByFileSheet</name>
    <message>
        <source>Taken in</source>
        <translation>Wedi&apos;i derbyn</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wrthi&apos;n cadw</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Wrthi&apos;n derbyn</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Ffeil neu ffolder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Files for tablets (*.pipit)</source>
        <translation>Ffeiliau ar gyfer llechi (*.pipit)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>What do you see?</source>
        <translation>Beth welwch chi?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Off task</source>
        <translation>Ddim ar dasg</translation>
    </message>
    <message>
        <source>With peer</source>
        <translation>Gyda chyfoed</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Sbardun</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Each note is saved with its time as you keep it</source>
        <translation>Caiff pob nodyn ei gadw gyda&apos;i amser wrth i chi ei gadw</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <source>Draft kept on this tablet. Enter keeps the note.</source>
        <translation>Drafft wedi&apos;i gadw ar y llechen hon. Mae Enter yn cadw&apos;r nodyn.</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Wedi&apos;i gadw ar y llechen hon</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>Strategaethau</translation>
    </message>
</context>
<context>
    <name>CharactersLeft</name>
    <message numerus="yes">
        <source>%n character(s) too many. Make it shorter before you share.</source>
        <translation>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn rhannu.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn rhannu.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn rhannu.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn rhannu.</numerusform>
            <numerusform>%n nod yn ormod. Gwnewch ef yn fyrrach cyn rhannu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChoosePane</name>
    <message>
        <source>Find a pupil by name</source>
        <translation>Dod o hyd i ddisgybl yn ôl enw</translation>
    </message>
    <message>
        <source>A tap on a pupil begins</source>
        <translation>Mae tap ar ddisgybl yn dechrau</translation>
    </message>
    <message>
        <source>Other pupils</source>
        <translation>Disgyblion eraill</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>Nobody has this name</source>
        <translation>Nid oes neb â&apos;r enw hwn</translation>
    </message>
    <message>
        <source>They come with the lists of the school, or with the next sync.</source>
        <translation>Dônt gyda rhestrau&apos;r ysgol, neu gyda&apos;r cysoni nesaf.</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>My classes</source>
        <translation>Fy nosbarthiadau</translation>
    </message>
    <message>
        <source>Other classes</source>
        <translation>Dosbarthiadau eraill</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Pob dosbarth</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Without a camera: type this. Only for somebody beside you; never send it.</source>
        <translation>Heb gamera: teipiwch hyn. Dim ond i rywun wrth eich ymyl; peidiwch byth â&apos;i anfon.</translation>
    </message>
</context>
<context>
    <name>ColumnLine</name>
    <message>
        <source>%1: %2</source>
        <comment>heading of a column, its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ColumnsSheet</name>
    <message>
        <source>The file is a</source>
        <translation>Mae&apos;r ffeil yn</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>Ei cholofnau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>It is remembered for the next file with these headings.</source>
        <translation>Fe&apos;i cofir ar gyfer y ffeil nesaf â&apos;r penawdau hyn.</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Defnyddio&apos;r colofnau hyn</translation>
    </message>
    <message>
        <source>Back to Pipit&apos;s guess</source>
        <translation>Yn ôl i ddyfaliad Pipit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Write a note for your colleagues</source>
        <translation>Ysgrifennwch nodyn i&apos;ch cydweithwyr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Saved on this tablet, %1</source>
        <translation>Wedi&apos;i gadw ar y llechen hon, %1</translation>
    </message>
    <message>
        <source>Draft kept on this tablet. Enter keeps the note.</source>
        <translation>Drafft wedi&apos;i gadw ar y llechen hon. Mae Enter yn cadw&apos;r nodyn.</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift and Enter begins a new line</source>
        <translation>Mae Enter yn cadw&apos;r nodyn, mae Shift ac Enter yn dechrau llinell newydd</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Ysgrifennwch nodyn</translation>
    </message>
</context>
<context>
    <name>ConflictFoot</name>
    <message>
        <source>Keep all together</source>
        <translation>Cadw&apos;r cyfan ynghyd</translation>
    </message>
    <message>
        <source>Keep both together</source>
        <translation>Cadw&apos;r ddau ynghyd</translation>
    </message>
</context>
<context>
    <name>ConflictHead</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
</context>
<context>
    <name>ConflictPage</name>
    <message>
        <source>Two versions</source>
        <translation>Dau fersiwn</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>Dim fersiynau</numerusform>
            <numerusform>%n fersiwn</numerusform>
            <numerusform>%n o fersiynau</numerusform>
            <numerusform>%n o fersiynau</numerusform>
            <numerusform>%n o fersiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in the inbox</source>
        <translation>%1 o %2 yn y mewnflwch</translation>
    </message>
</context>
<context>
    <name>CountTile</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and what is counted</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ddoe</translation>
    </message>
</context>
<context>
    <name>DecideForm</name>
    <message>
        <source>Observe</source>
        <translation>Arsylwi</translation>
    </message>
    <message>
        <source>In-school support</source>
        <translation>Cymorth yn yr ysgol</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeirio</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>Dim gweithredu</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Beth a ddaw ohono</translation>
    </message>
    <message>
        <source>Answer, for the SEN team&apos;s record</source>
        <translation>Ateb, ar gyfer cofnod y tîm ADY</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Gall aros yn wag</translation>
    </message>
    <message>
        <source>It stays in the child&apos;s casework, which the asker does not open: tell them in person.</source>
        <translation>Mae&apos;n aros yng ngwaith achos y plentyn, nad yw&apos;r sawl a ofynnodd yn ei agor: dywedwch wrthynt wyneb yn wyneb.</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Cadw&apos;r penderfyniad</translation>
    </message>
</context>
<context>
    <name>DimCover</name>
    <message>
        <source>Show the passports again</source>
        <translation>Dangos y pasbortau eto</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Medical list, %1</source>
        <translation>Rhestr feddygol, %1</translation>
    </message>
    <message>
        <source>Medical list, no date</source>
        <translation>Rhestr feddygol, heb ddyddiad</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>Two versions, the newest shows</source>
        <translation>Dwy fersiwn, y ddiweddaraf sy&apos;n dangos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>%1 since you last read</source>
        <translation>%1 ers i chi ddarllen ddiwethaf</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) without a passport</source>
        <translation>
            <numerusform>%n disgybl heb basbort</numerusform>
            <numerusform>%n disgybl heb basbort</numerusform>
            <numerusform>%n disgybl heb basbort</numerusform>
            <numerusform>%n disgybl heb basbort</numerusform>
            <numerusform>%n disgybl heb basbort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) without a passport</source>
        <translation>
            <numerusform>%n arall heb basbort</numerusform>
            <numerusform>%n arall heb basbort</numerusform>
            <numerusform>%n arall heb basbort</numerusform>
            <numerusform>%n arall heb basbort</numerusform>
            <numerusform>%n arall heb basbort</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipit is not the medical record.</source>
        <translation>Nid Pipit yw&apos;r cofnod meddygol.</translation>
    </message>
    <message>
        <source>Medical list of %1.</source>
        <translation>Rhestr feddygol %1.</translation>
    </message>
    <message>
        <source>Nobody has entered the date of the medical list.</source>
        <translation>Nid oes neb wedi nodi dyddiad y rhestr feddygol.</translation>
    </message>
    <message numerus="yes">
        <source>This tablet cannot open the passports of %n pupil(s) yet. Send and receive, or ask the SENCo.</source>
        <translation>
            <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
            <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
            <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
            <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
            <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passports could not be read; nothing was changed. Lock and open again.</source>
        <translation>Nid oedd modd darllen y pasbortau; ni newidiwyd dim. Clowch ac agorwch eto.</translation>
    </message>
    <message>
        <source>That you have read these was not saved; nothing else changed.</source>
        <translation>Ni chadwyd eich bod wedi darllen y rhain; ni newidiodd dim arall.</translation>
    </message>
    <message>
        <source>Make room on the tablet, then press again.</source>
        <translation>Gwnewch le ar y llechen, yna pwyswch eto.</translation>
    </message>
    <message>
        <source>Press again to try once more.</source>
        <translation>Pwyswch eto i roi cynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>DoorAside</name>
    <message>
        <source>Tell the SENCo something</source>
        <translation>Dweud rhywbeth wrth y Cydlynydd ADY</translation>
    </message>
</context>
<context>
    <name>DoorCards</name>
    <message numerus="yes">
        <source>%n passport(s)</source>
        <translation>
            <numerusform>%n pasbort</numerusform>
            <numerusform>%n pasbort</numerusform>
            <numerusform>%n pasbort</numerusform>
            <numerusform>%n pasbort</numerusform>
            <numerusform>%n pasbort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorLines</name>
    <message>
        <source>Two versions, the newest shows</source>
        <translation>Dwy fersiwn, y ddiweddaraf sy&apos;n dangos</translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>Which class is coming in?</source>
        <translation>Pa ddosbarth sy&apos;n dod i mewn?</translation>
    </message>
    <message>
        <source>Previous class</source>
        <translation>Dosbarth blaenorol</translation>
    </message>
    <message>
        <source>Next class</source>
        <translation>Dosbarth nesaf</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Dosbarthiadau</translation>
    </message>
    <message>
        <source>No classes on this tablet yet</source>
        <translation>Dim dosbarthiadau ar y llechen hon eto</translation>
    </message>
    <message>
        <source>They come with the school&apos;s lists: the SENCo imports those, and the next sync brings them here.</source>
        <translation>Daw&apos;r rhain gyda rhestrau&apos;r ysgol: y Cydlynydd ADY sy&apos;n eu mewnforio, a daw&apos;r cydamseriad nesaf â nhw yma.</translation>
    </message>
</context>
<context>
    <name>DoorPreview</name>
    <message>
        <source>At the door</source>
        <translation>Wrth y drws</translation>
    </message>
    <message numerus="yes">
        <source>and %n more on the page</source>
        <translation>
            <numerusform>a %n arall ar y dudalen</numerusform>
            <numerusform>a %n arall ar y dudalen</numerusform>
            <numerusform>a %n arall ar y dudalen</numerusform>
            <numerusform>a %n arall ar y dudalen</numerusform>
            <numerusform>a %n arall ar y dudalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftBar</name>
    <message>
        <source>Draft saved on this tablet</source>
        <translation>Drafft wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Typing, not saved yet</source>
        <translation>Yn teipio, heb ei gadw eto</translation>
    </message>
    <message>
        <source>Nothing new yet</source>
        <translation>Dim byd newydd eto</translation>
    </message>
    <message>
        <source>Share as version %1</source>
        <translation>Rhannu fel fersiwn %1</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Dileu&apos;r drafft</translation>
    </message>
</context>
<context>
    <name>DraftNotice</name>
    <message>
        <source>You are writing version %1</source>
        <translation>Rydych yn ysgrifennu fersiwn %1</translation>
    </message>
    <message>
        <source>Nobody else sees it before you share it. Below is what they see.</source>
        <translation>Nid oes neb arall yn ei weld cyn i chi ei rannu. Isod mae&apos;r hyn a welant.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Parhau i ysgrifennu</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Dileu&apos;r drafft</translation>
    </message>
</context>
<context>
    <name>EndOfDayButtons</name>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Send everything</source>
        <translation>Anfon popeth</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Locks when done</source>
        <translation>Bydd yn cloi wedyn</translation>
    </message>
    <message>
        <source>Lock when done</source>
        <translation>Cloi wedi gorffen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Cloi nawr</translation>
    </message>
</context>
<context>
    <name>EndOfDayPage</name>
    <message>
        <source>End of day</source>
        <translation>Diwedd y dydd</translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n heb eu gorffen</numerusform>
            <numerusform>%n heb ei orffen</numerusform>
            <numerusform>%n heb eu gorffen</numerusform>
            <numerusform>%n heb eu gorffen</numerusform>
            <numerusform>%n heb eu gorffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your eye</source>
        <translation>
            <numerusform>%n angen eich sylw</numerusform>
            <numerusform>%n angen eich sylw</numerusform>
            <numerusform>%n angen eich sylw</numerusform>
            <numerusform>%n angen eich sylw</numerusform>
            <numerusform>%n angen eich sylw</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues wrote the same words in different ways. All of it is kept until somebody decides. It can wait.</source>
        <translation>Ysgrifennodd cydweithwyr yr un geiriau mewn ffyrdd gwahanol. Cedwir y cyfan nes i rywun benderfynu. Gall aros.</translation>
    </message>
    <message>
        <source>What you began and did not share or keep stays on this tablet. It can wait.</source>
        <translation>Mae&apos;r hyn a ddechreuoch heb ei rannu na&apos;i gadw yn aros ar y llechen hon. Gall aros.</translation>
    </message>
</context>
<context>
    <name>EndPane</name>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>What did you see, in a few sentences? Strengths first.</source>
        <translation>Beth welsoch chi, mewn ychydig frawddegau? Cryfderau yn gyntaf.</translation>
    </message>
    <message>
        <source>What exactly, and who does it</source>
        <translation>Beth yn union, a phwy fydd yn ei wneud</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Gall aros yn wag</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and mark(s) go with it, and a line that is half typed becomes the last note. The SEN team reads it from the next sync on. It is never changed after this; you can add to it.</source>
        <translation>
            <numerusform>Mae %n nodyn a marc yn mynd gydag ef, a daw llinell hanner teipiedig yn nodyn olaf. Bydd y tîm ADY yn ei ddarllen o&apos;r cysoni nesaf ymlaen. Ni chaiff ei newid ar ôl hyn; gallwch ychwanegu ato.</numerusform>
            <numerusform>Mae %n nodyn a marc yn mynd gydag ef, a daw llinell hanner teipiedig yn nodyn olaf. Bydd y tîm ADY yn ei ddarllen o&apos;r cysoni nesaf ymlaen. Ni chaiff ei newid ar ôl hyn; gallwch ychwanegu ato.</numerusform>
            <numerusform>Mae %n nodyn a marc yn mynd gydag ef, a daw llinell hanner teipiedig yn nodyn olaf. Bydd y tîm ADY yn ei ddarllen o&apos;r cysoni nesaf ymlaen. Ni chaiff ei newid ar ôl hyn; gallwch ychwanegu ato.</numerusform>
            <numerusform>Mae %n nodyn a marc yn mynd gydag ef, a daw llinell hanner teipiedig yn nodyn olaf. Bydd y tîm ADY yn ei ddarllen o&apos;r cysoni nesaf ymlaen. Ni chaiff ei newid ar ôl hyn; gallwch ychwanegu ato.</numerusform>
            <numerusform>Mae %n nodyn a marc yn mynd gydag ef, a daw llinell hanner teipiedig yn nodyn olaf. Bydd y tîm ADY yn ei ddarllen o&apos;r cysoni nesaf ymlaen. Ni chaiff ei newid ar ôl hyn; gallwch ychwanegu ato.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with the SEN team</source>
        <translation>Rhannu gyda&apos;r tîm ADY</translation>
    </message>
    <message>
        <source>Go on observing</source>
        <translation>Dal i arsylwi</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <source>Throw away this observation?</source>
        <translation>Taflu&apos;r arsylwad hwn?</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and mark(s) go for good. This cannot be undone.</source>
        <translation>
            <numerusform>Bydd %n nodyn a marc yn mynd am byth. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Bydd %n nodyn a marc yn mynd am byth. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Bydd %n nodyn a marc yn mynd am byth. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Bydd %n nodyn a marc yn mynd am byth. Ni ellir dadwneud hyn.</numerusform>
            <numerusform>Bydd %n nodyn a marc yn mynd am byth. Ni ellir dadwneud hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Ei daflu</translation>
    </message>
</context>
<context>
    <name>EngagementCard</name>
    <message>
        <source>How engaged was the group? 1 hardly, 5 fully</source>
        <translation>Pa mor frwd oedd y grŵp? 1 prin, 5 yn llwyr</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Brwdfrydedd</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>%n note(s) and mark(s)</source>
        <translation>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EyeCard</name>
    <message>
        <source>Look</source>
        <translation>Edrych</translation>
    </message>
    <message>
        <source>Look: %1</source>
        <translation>Edrych: %1</translation>
    </message>
</context>
<context>
    <name>FaceGrid</name>
    <message>
        <source>Who are you?</source>
        <translation>Pwy ydych chi?</translation>
    </message>
    <message numerus="yes">
        <source>%n people use this tablet</source>
        <translation>
            <numerusform>Nid oes neb yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n person yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n o bobl yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n o bobl yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n o bobl yn defnyddio&apos;r llechen hon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The faces of %n people could not be read. They were left as they are; ask the technician.</source>
        <translation>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wyneb %n person. Gadawyd ef fel y mae; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody new on this tablet</source>
        <translation>Rhywun newydd ar y llechen hon</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>Dim yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1, %2</source>
        <comment>what a file is, how much is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>Dim i edrych arno</numerusform>
            <numerusform>%n i edrych arno</numerusform>
            <numerusform>%n i edrych arnynt</numerusform>
            <numerusform>%n i edrych arnynt</numerusform>
            <numerusform>%n i edrych arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Welcome to Pipit</source>
        <translation>Croeso i Pipit</translation>
    </message>
    <message>
        <source>Nobody uses this tablet yet. It works with or without Wi-Fi, and keeps sealed what you write.</source>
        <translation>Nid oes neb yn defnyddio&apos;r llechen hon eto. Mae&apos;n gweithio gyda Wi-Fi neu hebddo, ac yn cadw dan sêl yr hyn a ysgrifennwch.</translation>
    </message>
    <message>
        <source>Join a school</source>
        <translation>Ymuno ag ysgol</translation>
    </message>
    <message>
        <source>Your school uses Pipit already. Sit beside the SENCo: they invite you on their tablet, which takes two minutes.</source>
        <translation>Mae eich ysgol yn defnyddio Pipit eisoes. Eisteddwch wrth ymyl y Cydlynydd ADY: mae&apos;n eich gwahodd ar ei lechen, a chymer ddau funud.</translation>
    </message>
    <message>
        <source>Start a school</source>
        <translation>Cychwyn ysgol</translation>
    </message>
    <message>
        <source>You are the SENCo, the technician has set up the school server, and yours is the first tablet.</source>
        <translation>Chi yw&apos;r Cydlynydd ADY, mae&apos;r technegydd wedi gosod gweinydd yr ysgol, a&apos;ch llechen chi yw&apos;r gyntaf.</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>What is written here is sealed on this tablet. Your passcode opens it, and no colleague&apos;s.</source>
        <translation>Mae&apos;r hyn a ysgrifennir yma dan sêl ar y llechen hon. Eich cod pas chi sy&apos;n ei agor, nid un cydweithiwr.</translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation>Diwrnod enghreifftiol</translation>
    </message>
</context>
<context>
    <name>HeaderActions</name>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
</context>
<context>
    <name>HelpLines</name>
    <message>
        <source>How to help me</source>
        <translation>Sut i fy helpu</translation>
    </message>
    <message>
        <source>No way to help is written down yet. Ask %1 what helps.</source>
        <translation>Nid oes ffordd o helpu wedi&apos;i nodi eto. Gofynnwch i %1 beth sy&apos;n helpu.</translation>
    </message>
</context>
<context>
    <name>HistoryKey</name>
    <message>
        <source>&lt;u&gt;underlined&lt;/u&gt; was added</source>
        <translation>ychwanegwyd yr hyn sydd &lt;u&gt;wedi&apos;i danlinellu&lt;/u&gt;</translation>
    </message>
    <message>
        <source>&lt;s&gt;struck out&lt;/s&gt; was taken off</source>
        <translation>tynnwyd yr hyn sydd &lt;s&gt;wedi&apos;i groesi allan&lt;/s&gt;</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>Dim fersiynau</numerusform>
            <numerusform>%n fersiwn</numerusform>
            <numerusform>%n o fersiynau</numerusform>
            <numerusform>%n o fersiynau</numerusform>
            <numerusform>%n o fersiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was shared yet</source>
        <translation>Ni rannwyd dim eto</translation>
    </message>
    <message>
        <source>Every version that is shared stays here, word for word, with who shared it and when.</source>
        <translation>Mae pob fersiwn a rennir yn aros yma, air am air, gyda phwy a&apos;i rhannodd a phryd.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n version(s)</source>
        <translation>
            <numerusform>%1, %n o fersiynau</numerusform>
            <numerusform>%1, %n fersiwn</numerusform>
            <numerusform>%1, %n o fersiynau</numerusform>
            <numerusform>%1, %n o fersiynau</numerusform>
            <numerusform>%1, %n o fersiynau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Another version of this number was shared at the same time. Both were brought together.</source>
        <translation>Rhannwyd fersiwn arall o&apos;r rhif hwn yr un pryd. Daethpwyd â&apos;r ddau ynghyd.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Leave out</source>
        <translation>Gadael allan</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Former UPN</source>
        <translation>UPN blaenorol</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Forename</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Surname, Forename</source>
        <translation>Cyfenw, Enw cyntaf</translation>
    </message>
    <message>
        <source>Preferred surname</source>
        <translation>Cyfenw dewisol</translation>
    </message>
    <message>
        <source>Preferred forename</source>
        <translation>Enw cyntaf dewisol</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Year group</source>
        <translation>Grŵp blwyddyn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Dosbarth</translation>
    </message>
    <message>
        <source>SEN status</source>
        <translation>Statws ADY</translation>
    </message>
    <message>
        <source>SEN status since</source>
        <translation>Statws ADY ers</translation>
    </message>
    <message>
        <source>Primary need</source>
        <translation>Prif angen</translation>
    </message>
    <message>
        <source>Secondary need</source>
        <translation>Ail angen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Anghenion</translation>
    </message>
    <message>
        <source>Rank of the need</source>
        <translation>Trefn yr angen</translation>
    </message>
    <message>
        <source>Medical alert</source>
        <translation>Rhybudd meddygol</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Cod staff</translation>
    </message>
    <message>
        <source>E-mail at work</source>
        <translation>E-bost gwaith</translation>
    </message>
    <message>
        <source>Title (Mrs, Mr)</source>
        <translation>Teitl (Mrs, Mr)</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Teitl swydd</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Teaching group</source>
        <translation>Grŵp addysgu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Pwnc</translation>
    </message>
    <message>
        <source>Week (A or B)</source>
        <translation>Wythnos (A neu B)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Gwers</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Amser dechrau</translation>
    </message>
    <message>
        <source>End time</source>
        <translation>Amser gorffen</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Ystafell</translation>
    </message>
    <message>
        <source>Date of the cover</source>
        <translation>Dyddiad y cyflenwi</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Pwy sydd i ffwrdd</translation>
    </message>
    <message>
        <source>Who covers</source>
        <translation>Pwy sy&apos;n cyflenwi</translation>
    </message>
    <message>
        <source>EHC plan</source>
        <translation>Cynllun EHC</translation>
    </message>
    <message>
        <source>SEN support</source>
        <translation>Cymorth ADY</translation>
    </message>
    <message>
        <source>No SEN</source>
        <translation>Dim ADY</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation>Meithrin</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Blwyddyn %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>newydd</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>wedi newid</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>yn dod i ben</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>wythnos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) of the timetable until now</source>
        <translation>
            <numerusform>Dim gwersi o&apos;r amserlen hyd yma</numerusform>
            <numerusform>%n wers o&apos;r amserlen hyd yma</numerusform>
            <numerusform>%n o wersi o&apos;r amserlen hyd yma</numerusform>
            <numerusform>%n o wersi o&apos;r amserlen hyd yma</numerusform>
            <numerusform>%n o wersi o&apos;r amserlen hyd yma</numerusform>
        </translation>
    </message>
    <message>
        <source>end</source>
        <translation>yn dod i ben</translation>
    </message>
    <message>
        <source>They are in no list of the whole school. Their records are kept and can still be read.</source>
        <translation>Nid ydynt mewn unrhyw restr o&apos;r ysgol gyfan. Cedwir eu cofnodion a gellir eu darllen o hyd.</translation>
    </message>
    <message>
        <source>Somebody here changed this after the last import. It stays as it is; correct it in the school&apos;s system if the file is wrong.</source>
        <translation>Newidiodd rhywun yma hyn ar ôl y mewnforio diwethaf. Mae&apos;n aros fel y mae; cywirwch ef yn system yr ysgol os yw&apos;r ffeil yn anghywir.</translation>
    </message>
    <message>
        <source>These rows are left out, the rest is imported. Correct them in the school&apos;s system and import again.</source>
        <translation>Gadewir y rhesi hyn allan, mewnforir y gweddill. Cywirwch hwy yn system yr ysgol a mewnforio eto.</translation>
    </message>
    <message>
        <source>They are imported as new pupils. If one is the same child, correct the UPN in the school&apos;s system before you import.</source>
        <translation>Fe&apos;u mewnforir fel disgyblion newydd. Os yr un plentyn ydyw, cywirwch yr UPN yn system yr ysgol cyn mewnforio.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these</source>
        <translation>
            <numerusform>A dim mwy fel y rhain</numerusform>
            <numerusform>Ac %n arall fel y rhain</numerusform>
            <numerusform>A %n arall fel y rhain</numerusform>
            <numerusform>A %n arall fel y rhain</numerusform>
            <numerusform>A %n arall fel y rhain</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that it is still there and may be opened, then choose it again.</source>
        <translation>Ni ellid darllen y ffeil i&apos;w diwedd. Gwiriwch ei bod yno o hyd ac y gellir ei hagor, yna dewiswch hi eto.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB, more than the lists of any school. Check that it is the right one.</source>
        <translation>Mae&apos;r ffeil yn fwy na 32 MB, mwy na rhestrau unrhyw ysgol. Gwiriwch mai hon yw&apos;r un iawn.</translation>
    </message>
    <message>
        <source>The file is empty. Export it again.</source>
        <translation>Mae&apos;r ffeil yn wag. Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>This is a spreadsheet file. Open it in Excel, save it as CSV and choose that.</source>
        <translation>Ffeil taenlen yw hon. Agorwch hi yn Excel, cadwch hi fel CSV a dewis honno.</translation>
    </message>
    <message>
        <source>This is not a text file. Export the list as CSV.</source>
        <translation>Nid ffeil destun yw hon. Allforiwch y rhestr fel CSV.</translation>
    </message>
    <message>
        <source>The file mixes two ways of writing letters, so names would be spoilt. Export it again.</source>
        <translation>Mae&apos;r ffeil yn cymysgu dwy ffordd o ysgrifennu llythrennau, felly difethid enwau. Allforiwch hi eto.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Agorir dyfynnod ac ni chaeir ef byth.</translation>
    </message>
    <message>
        <source>A quotation mark stands in the middle of a cell.</source>
        <translation>Mae dyfynnod yng nghanol cell.</translation>
    </message>
    <message>
        <source>Words follow the closing quotation mark of a cell.</source>
        <translation>Mae geiriau&apos;n dilyn dyfynnod cau cell.</translation>
    </message>
    <message>
        <source>The row has not as many cells as there are headings: a comma too many, or the file was cut off.</source>
        <translation>Nid oes gan y rhes gynifer o gelloedd ag sydd o benawdau: un coma&apos;n ormod, neu torrwyd y ffeil.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Mae&apos;r rhes yn rhy hir.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Mae cell yn rhy hir.</translation>
    </message>
    <message>
        <source>There are more than 256 columns.</source>
        <translation>Mae mwy na 256 o golofnau.</translation>
    </message>
    <message>
        <source>There are more than 200,000 rows.</source>
        <translation>Mae mwy na 200,000 o resi.</translation>
    </message>
    <message>
        <source>Pipit does not know these headings. Say what the columns are, once; it is remembered.</source>
        <translation>Nid yw Pipit yn adnabod y penawdau hyn. Dywedwch unwaith beth yw&apos;r colofnau; fe&apos;i cofir.</translation>
    </message>
    <message>
        <source>A column that is needed is missing or has another name.</source>
        <translation>Mae colofn sydd ei hangen ar goll neu mae ganddi enw arall.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi neu ei thorri.</translation>
    </message>
    <message>
        <source>The file declares a document type, which a Common Transfer File never does.</source>
        <translation>Mae&apos;r ffeil yn datgan math o ddogfen, rhywbeth na wna Ffeil Drosglwyddo Gyffredin byth.</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>Mae haenau&apos;r ffeil yn rhy ddwfn.</translation>
    </message>
    <message>
        <source>This is XML, but not a Common Transfer File.</source>
        <translation>XML yw hwn, ond nid Ffeil Drosglwyddo Gyffredin.</translation>
    </message>
    <message>
        <source>No surname or no forename</source>
        <translation>Dim cyfenw neu ddim enw cyntaf</translation>
    </message>
    <message>
        <source>Neither a UPN nor a date of birth to know the pupil by</source>
        <translation>Dim UPN na dyddiad geni i adnabod y disgybl</translation>
    </message>
    <message>
        <source>The same UPN belongs to another pupil in these files</source>
        <translation>Mae&apos;r un UPN yn perthyn i ddisgybl arall yn y ffeiliau hyn</translation>
    </message>
    <message>
        <source>Not a UPN: it was left out</source>
        <translation>Nid UPN: fe&apos;i gadawyd allan</translation>
    </message>
    <message>
        <source>The first letter of the UPN does not fit: please check it</source>
        <translation>Nid yw llythyren gyntaf yr UPN yn cyd-fynd: gwiriwch hi</translation>
    </message>
    <message>
        <source>The UPN names a local authority that does not exist</source>
        <translation>Mae&apos;r UPN yn enwi awdurdod lleol nad yw&apos;n bod</translation>
    </message>
    <message>
        <source>The date cannot be read: it was left out</source>
        <translation>Ni ellir darllen y dyddiad: fe&apos;i gadawyd allan</translation>
    </message>
    <message>
        <source>The year group cannot be read: it was left out</source>
        <translation>Ni ellir darllen y grŵp blwyddyn: fe&apos;i gadawyd allan</translation>
    </message>
    <message>
        <source>The SEN status is not known: it was left out</source>
        <translation>Nid yw&apos;r statws ADY yn hysbys: fe&apos;i gadawyd allan</translation>
    </message>
    <message>
        <source>The type of need is not known: it was left out</source>
        <translation>Nid yw&apos;r math o angen yn hysbys: fe&apos;i gadawyd allan</translation>
    </message>
    <message>
        <source>The day cannot be read</source>
        <translation>Ni ellir darllen y diwrnod</translation>
    </message>
    <message>
        <source>The time cannot be read</source>
        <translation>Ni ellir darllen yr amser</translation>
    </message>
    <message>
        <source>No class or group</source>
        <translation>Dim dosbarth na grŵp</translation>
    </message>
    <message>
        <source>This pupil is in no pupil list of these files</source>
        <translation>Nid yw&apos;r disgybl hwn mewn rhestr disgyblion yn y ffeiliau hyn</translation>
    </message>
    <message>
        <source>This member of staff is in no staff list of these files</source>
        <translation>Nid yw&apos;r aelod hwn o staff mewn rhestr staff yn y ffeiliau hyn</translation>
    </message>
    <message>
        <source>This strategy is not in the library</source>
        <translation>Nid yw&apos;r strategaeth hon yn y llyfrgell</translation>
    </message>
    <message>
        <source>The value cannot be used: it was left out</source>
        <translation>Ni ellir defnyddio&apos;r gwerth: fe&apos;i gadawyd allan</translation>
    </message>
    <message>
        <source>The file is of a newer version than Pipit knows</source>
        <translation>Mae&apos;r ffeil o fersiwn mwy newydd nag y mae Pipit yn ei adnabod</translation>
    </message>
    <message>
        <source>The file does not say of which version it is</source>
        <translation>Nid yw&apos;r ffeil yn dweud pa fersiwn ydyw</translation>
    </message>
    <message>
        <source>The file is not in the encoding that it names</source>
        <translation>Nid yw&apos;r ffeil yn yr amgodiad y mae&apos;n ei enwi</translation>
    </message>
    <message>
        <source>Something in it cannot be used</source>
        <translation>Ni ellir defnyddio rhywbeth ynddi</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Llinell %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>problem, column</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Common Transfer File</source>
        <translation>Ffeil Drosglwyddo Gyffredin</translation>
    </message>
    <message>
        <source>Pupil list</source>
        <translation>Rhestr disgyblion</translation>
    </message>
    <message>
        <source>Staff list</source>
        <translation>Rhestr staff</translation>
    </message>
    <message>
        <source>Teaching groups</source>
        <translation>Grwpiau addysgu</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Amserlen</translation>
    </message>
    <message>
        <source>Cover list</source>
        <translation>Rhestr gyflenwi</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Heb ei hadnabod</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) in these files</source>
        <translation>
            <numerusform>Dim disgyblion yn y ffeiliau hyn</numerusform>
            <numerusform>%n disgybl yn y ffeiliau hyn</numerusform>
            <numerusform>%n o ddisgyblion yn y ffeiliau hyn</numerusform>
            <numerusform>%n o ddisgyblion yn y ffeiliau hyn</numerusform>
            <numerusform>%n o ddisgyblion yn y ffeiliau hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff in these files</source>
        <translation>
            <numerusform>Dim staff yn y ffeiliau hyn</numerusform>
            <numerusform>%n aelod o staff yn y ffeiliau hyn</numerusform>
            <numerusform>%n o staff yn y ffeiliau hyn</numerusform>
            <numerusform>%n o staff yn y ffeiliau hyn</numerusform>
            <numerusform>%n o staff yn y ffeiliau hyn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in these files</source>
        <translation>
            <numerusform>Dim gwersi yn y ffeiliau hyn</numerusform>
            <numerusform>%n wers yn y ffeiliau hyn</numerusform>
            <numerusform>%n o wersi yn y ffeiliau hyn</numerusform>
            <numerusform>%n o wersi yn y ffeiliau hyn</numerusform>
            <numerusform>%n o wersi yn y ffeiliau hyn</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading and comparing</source>
        <translation>Yn darllen ac yn cymharu</translation>
    </message>
    <message>
        <source>Nothing is written. You can go on with other things.</source>
        <translation>Nid oes dim yn cael ei ysgrifennu. Gallwch fwrw ymlaen â phethau eraill.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>Gellir defnyddio pob ffeil</numerusform>
            <numerusform>Ni ellir defnyddio %n ffeil</numerusform>
            <numerusform>Ni ellir defnyddio %n o ffeiliau</numerusform>
            <numerusform>Ni ellir defnyddio %n o ffeiliau</numerusform>
            <numerusform>Ni ellir defnyddio %n o ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported, from the other files neither, until this is settled: say what the columns are, export the file again, or remove it.</source>
        <translation>Ni fewnforir dim, nac o&apos;r ffeiliau eraill, nes setlo hyn: dywedwch beth yw&apos;r colofnau, allforiwch y ffeil eto, neu tynnwch hi.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Dim i&apos;w newid</translation>
    </message>
    <message>
        <source>The school here already has everything that these files say.</source>
        <translation>Mae gan yr ysgol yma eisoes bopeth y mae&apos;r ffeiliau hyn yn ei ddweud.</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. A tap on a number shows the names.</source>
        <translation>Nid ysgrifennir dim cyn i chi bwyso Mewnforio. Mae tapio rhif yn dangos yr enwau.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) are in no list, but a row was refused that may be theirs: nobody is taken as left.</source>
        <translation>
            <numerusform>Mae pob disgybl mewn rhestr.</numerusform>
            <numerusform>Nid yw %n disgybl mewn rhestr, ond gwrthodwyd rhes a allai fod yn eiddo iddo: ni chymerir bod neb wedi gadael.</numerusform>
            <numerusform>Nid yw %n o ddisgyblion mewn rhestr, ond gwrthodwyd rhes a allai fod yn eiddo iddynt: ni chymerir bod neb wedi gadael.</numerusform>
            <numerusform>Nid yw %n o ddisgyblion mewn rhestr, ond gwrthodwyd rhes a allai fod yn eiddo iddynt: ni chymerir bod neb wedi gadael.</numerusform>
            <numerusform>Nid yw %n o ddisgyblion mewn rhestr, ond gwrthodwyd rhes a allai fod yn eiddo iddynt: ni chymerir bod neb wedi gadael.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning to import</source>
        <translation>Yn dechrau mewnforio</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>written so far, in all</comment>
        <translation>%1 o %2 cofnod</translation>
    </message>
    <message>
        <source>What is counted is saved on this tablet. You can go on with other things.</source>
        <translation>Mae&apos;r hyn a gyfrifwyd wedi&apos;i gadw ar y llechen hon. Gallwch fwrw ymlaen â phethau eraill.</translation>
    </message>
    <message>
        <source>Stopped before anything was written</source>
        <translation>Stopiwyd cyn ysgrifennu dim</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 records</source>
        <comment>written so far, in all</comment>
        <translation>Stopiwyd ar %1 o %2 cofnod</translation>
    </message>
    <message>
        <source>What was written is kept. Go on, now or with the same files later, and the rest follows; nothing is written twice.</source>
        <translation>Cedwir yr hyn a ysgrifennwyd. Ewch ymlaen, nawr neu gyda&apos;r un ffeiliau&apos;n nes ymlaen, a daw&apos;r gweddill; nid ysgrifennir dim ddwywaith.</translation>
    </message>
    <message>
        <source>All of it is saved on this tablet and goes to the school server with the next sync.</source>
        <translation>Mae&apos;r cyfan wedi&apos;i gadw ar y llechen hon ac yn mynd i weinydd yr ysgol gyda&apos;r cysoni nesaf.</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <comment>counts</comment>
        <translation>Wedi&apos;u mewnforio: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n pupil(s)</source>
        <translation>
            <numerusform>Mewnforio</numerusform>
            <numerusform>Mewnforio %n disgybl</numerusform>
            <numerusform>Mewnforio %n o ddisgyblion</numerusform>
            <numerusform>Mewnforio %n o ddisgyblion</numerusform>
            <numerusform>Mewnforio %n o ddisgyblion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n staff</source>
        <translation>
            <numerusform>Mewnforio</numerusform>
            <numerusform>Mewnforio %n aelod o staff</numerusform>
            <numerusform>Mewnforio %n o staff</numerusform>
            <numerusform>Mewnforio %n o staff</numerusform>
            <numerusform>Mewnforio %n o staff</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n lesson(s)</source>
        <translation>
            <numerusform>Mewnforio</numerusform>
            <numerusform>Mewnforio %n wers</numerusform>
            <numerusform>Mewnforio %n o wersi</numerusform>
            <numerusform>Mewnforio %n o wersi</numerusform>
            <numerusform>Mewnforio %n o wersi</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written before is kept, and nothing is half written.</source>
        <translation>Cedwir yr hyn a ysgrifennwyd cynt, ac nid oes dim wedi&apos;i hanner ysgrifennu.</translation>
    </message>
    <message>
        <source>This tablet is full.</source>
        <translation>Mae&apos;r llechen hon yn llawn.</translation>
    </message>
    <message>
        <source>Make room on it, then go on.</source>
        <translation>Gwnewch le arni, yna ewch ymlaen.</translation>
    </message>
    <message>
        <source>Only the SENCo and those who lead with them import lists. Nothing was written.</source>
        <translation>Dim ond y CydADY a&apos;r rhai sy&apos;n arwain gyda nhw sy&apos;n mewnforio rhestrau. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>This tablet does not know enough of the school yet. Send and receive once, then try again. Nothing was written.</source>
        <translation>Nid yw&apos;r llechen hon yn gwybod digon am yr ysgol eto. Anfonwch a derbyn unwaith, yna ceisiwch eto. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>Something went wrong on this tablet.</source>
        <translation>Aeth rhywbeth o&apos;i le ar y llechen hon.</translation>
    </message>
    <message>
        <source>Try again, or ask the technician.</source>
        <translation>Ceisiwch eto, neu gofynnwch i&apos;r technegydd.</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <comment>field, value</comment>
        <translation>%1: nawr %2</translation>
    </message>
    <message>
        <source>%1: %2 is taken out</source>
        <comment>field, value</comment>
        <translation>%1: tynnir %2 allan</translation>
    </message>
    <message>
        <source>%1: %2, now %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2, nawr %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty cell</comment>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1: stays %2, the file says %3</source>
        <comment>field, value here, value in the file</comment>
        <translation>%1: yn aros yn %2, mae&apos;r ffeil yn dweud %3</translation>
    </message>
    <message>
        <source>joins %1</source>
        <comment>a class</comment>
        <translation>yn ymuno â %1</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <comment>a class</comment>
        <translation>yn gadael %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a class to another</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Same name and date of birth as %1 here, but another UPN</source>
        <translation>Yr un enw a dyddiad geni â %1 yma, ond UPN arall</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>Dim ffeiliau</numerusform>
            <numerusform>%n ffeil</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOutlook</name>
    <message>
        <source>Imported</source>
        <translation>Wedi&apos;i fewnforio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Import other files</source>
        <translation>Mewnforio ffeiliau eraill</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Lists from SIMS, Arbor, Bromcom and others</source>
        <translation>Rhestrau o SIMS, Arbor, Bromcom ac eraill</translation>
    </message>
</context>
<context>
    <name>ImportScope</name>
    <message>
        <source>The pupil lists are of</source>
        <translation>Mae&apos;r rhestrau disgyblion o</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Yr ysgol gyfan</translation>
    </message>
    <message>
        <source>Only some pupils</source>
        <translation>Rhai disgyblion yn unig</translation>
    </message>
    <message>
        <source>Who is in no list has left the school.</source>
        <translation>Mae pwy bynnag nad yw mewn rhestr wedi gadael yr ysgol.</translation>
    </message>
    <message>
        <source>Nobody is taken as left.</source>
        <translation>Ni chymerir bod neb wedi gadael.</translation>
    </message>
</context>
<context>
    <name>ImportWelcome</name>
    <message>
        <source>Bring your school&apos;s lists in</source>
        <translation>Dewch â rhestrau eich ysgol i mewn</translation>
    </message>
    <message>
        <source>Export pupils, staff and timetable as CSV, or take a Common Transfer File. You see what would change, by name, before anything is written. Import again each week: what is known stays, what is new comes.</source>
        <translation>Allforiwch ddisgyblion, staff ac amserlen fel CSV, neu defnyddiwch Ffeil Drosglwyddo Gyffredin. Cewch weld beth fyddai&apos;n newid, wrth ei enw, cyn ysgrifennu dim. Mewnforiwch eto bob wythnos: mae&apos;r hyn sy&apos;n hysbys yn aros, a daw&apos;r hyn sy&apos;n newydd.</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>The school</source>
        <translation>Yr ysgol</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>Dim fersiynau</numerusform>
            <numerusform>%n fersiwn</numerusform>
            <numerusform>%n o fersiynau</numerusform>
            <numerusform>%n o fersiynau</numerusform>
            <numerusform>%n o fersiynau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, twice</source>
        <translation>%1, ddwywaith</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Nobody had seen what the others wrote.</source>
        <translation>Nid oedd neb wedi gweld beth ysgrifennodd y lleill.</translation>
    </message>
    <message>
        <source>All wrote from the same text: &quot;%1&quot;</source>
        <translation>Ysgrifennodd pawb o&apos;r un testun: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Both wrote from the same text: &quot;%1&quot;</source>
        <translation>Ysgrifennodd y ddau o&apos;r un testun: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Nothing was lost: until somebody decides, the newer version shows with a badge.</source>
        <translation>Ni chollwyd dim: nes i rywun benderfynu, y fersiwn diweddaraf sydd i&apos;w weld, gyda bathodyn.</translation>
    </message>
    <message>
        <source>Nothing was lost: until somebody decides, both show together as: &quot;%1&quot;</source>
        <translation>Ni chollwyd dim: nes i rywun benderfynu, mae&apos;r ddau i&apos;w gweld ynghyd fel: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No words: they were taken out.</source>
        <translation>Dim geiriau: fe&apos;u tynnwyd.</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>Cadw eich un chi</translation>
    </message>
    <message>
        <source>Keep the colleague&apos;s</source>
        <translation>Cadw un y cydweithiwr</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>Cadw un %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing was settled; every version is still here.</source>
        <translation>Ni setlwyd dim; mae pob fersiwn yma o hyd.</translation>
    </message>
    <message>
        <source>This text is too long or empty.</source>
        <translation>Mae&apos;r testun hwn yn rhy hir neu&apos;n wag.</translation>
    </message>
    <message>
        <source>Somebody else has settled this in the meantime. Their choice stands.</source>
        <translation>Mae rhywun arall wedi setlo hyn yn y cyfamser. Mae eu dewis nhw&apos;n sefyll.</translation>
    </message>
    <message>
        <source>This is for others to settle.</source>
        <translation>Eraill sydd i setlo hyn.</translation>
    </message>
    <message>
        <source>Make room on the tablet, then try again.</source>
        <translation>Gwnewch le ar y llechen, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>UPN</source>
        <translation>UPN</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>SEN provision</source>
        <translation>Darpariaeth ADY</translation>
    </message>
    <message>
        <source>SEN support</source>
        <translation>Cymorth ADY</translation>
    </message>
    <message>
        <source>EHC plan</source>
        <translation>Cynllun EHC</translation>
    </message>
    <message>
        <source>No special provision</source>
        <translation>Dim darpariaeth arbennig</translation>
    </message>
    <message>
        <source>Strategy library</source>
        <translation>Llyfrgell strategaethau</translation>
    </message>
    <message>
        <source>Observation, summary</source>
        <translation>Arsylwad, crynodeb</translation>
    </message>
    <message>
        <source>Observation, next step</source>
        <translation>Arsylwad, y cam nesaf</translation>
    </message>
    <message>
        <source>Group plan, outcome</source>
        <translation>Cynllun grŵp, deilliant</translation>
    </message>
    <message>
        <source>Session, one line</source>
        <translation>Sesiwn, un llinell</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Question, answer</source>
        <translation>Cwestiwn, ateb</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Staff note</source>
        <translation>Nodyn staff</translation>
    </message>
    <message>
        <source>A record of a newer Pipit</source>
        <translation>Cofnod gan Pipit mwy newydd</translation>
    </message>
    <message>
        <source>Passport, %1</source>
        <translation>Pasbort, %1</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Mewnflwch</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nid oes dim yn aros amdanoch</translation>
    </message>
    <message>
        <source>When two people change the same words on two tablets before they sync, both versions come here side by side. Nothing is overwritten: you decide what stays.</source>
        <translation>Pan fydd dau berson yn newid yr un geiriau ar ddwy lechen cyn cydamseru, daw&apos;r ddau fersiwn yma ochr yn ochr. Ni chaiff dim ei drosysgrifo: chi sy&apos;n penderfynu beth sy&apos;n aros.</translation>
    </message>
    <message>
        <source>Until one of you decides, the newer version shows with a badge. Nothing is lost.</source>
        <translation>Nes i un ohonoch benderfynu, y fersiwn diweddaraf sydd i&apos;w weld, gyda bathodyn. Nid oes dim yn cael ei golli.</translation>
    </message>
</context>
<context>
    <name>InviteAnswer</name>
    <message>
        <source>2. Take in what it shows</source>
        <translation>2. Derbyn yr hyn mae&apos;n ei ddangos</translation>
    </message>
    <message>
        <source>The new tablet answers with a code of its own. It makes sure that you let in this tablet and no other.</source>
        <translation>Mae&apos;r llechen newydd yn ateb â&apos;i chod ei hun. Mae&apos;n sicrhau eich bod yn gadael y llechen hon i mewn a dim un arall.</translation>
    </message>
    <message>
        <source>What the new tablet shows</source>
        <translation>Yr hyn mae&apos;r llechen newydd yn ei ddangos</translation>
    </message>
    <message>
        <source>Letting in</source>
        <translation>Yn gadael i mewn</translation>
    </message>
    <message>
        <source>Let my tablet in</source>
        <translation>Gadael fy llechen i mewn</translation>
    </message>
    <message>
        <source>Let %1 in</source>
        <translation>Gadael %1 i mewn</translation>
    </message>
    <message>
        <source>Cancel the invitation</source>
        <translation>Canslo&apos;r gwahoddiad</translation>
    </message>
</context>
<context>
    <name>InviteChoice</name>
    <message>
        <source>Joins as</source>
        <translation>Yn ymuno fel</translation>
    </message>
    <message>
        <source>Take both tablets to hand. On the new one choose “Join a school”. The invitation is good for 15 minutes and for one tablet.</source>
        <translation>Estynnwch y ddwy lechen. Ar yr un newydd dewiswch “Ymuno ag ysgol”. Mae&apos;r gwahoddiad yn para 15 munud, i un llechen.</translation>
    </message>
    <message>
        <source>Sit together, each with a tablet. On the new one choose “Join a school”. The invitation is good for 15 minutes and for one tablet.</source>
        <translation>Eisteddwch gyda&apos;ch gilydd, pob un â llechen. Ar yr un newydd dewiswch “Ymuno ag ysgol”. Mae&apos;r gwahoddiad yn para 15 munud, i un llechen.</translation>
    </message>
    <message>
        <source>Asking the school server</source>
        <translation>Yn gofyn i weinydd yr ysgol</translation>
    </message>
    <message>
        <source>Make a new invitation</source>
        <translation>Gwneud gwahoddiad newydd</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>Dangos y gwahoddiad</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>1. Show this to the new tablet</source>
        <translation>1. Dangoswch hyn i&apos;r llechen newydd</translation>
    </message>
    <message>
        <source>Runs out in %1</source>
        <translation>Yn dod i ben ymhen %1</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Cod QR y gwahoddiad</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite %1</source>
        <translation>Gwahodd %1</translation>
    </message>
    <message>
        <source>As %1, for one tablet</source>
        <translation>Fel %1, i un llechen</translation>
    </message>
    <message>
        <source>Pupils and passports reach the new tablet with its first sync.</source>
        <translation>Mae disgyblion a phasbortau yn cyrraedd y llechen newydd gyda&apos;i chydamseriad cyntaf.</translation>
    </message>
    <message>
        <source>Back to people</source>
        <translation>Yn ôl at y bobl</translation>
    </message>
</context>
<context>
    <name>JoinEntering</name>
    <message>
        <source>The school has let you in as %1. Two things are left.</source>
        <translation>Mae&apos;r ysgol wedi eich gadael i mewn fel %1. Mae dau beth ar ôl.</translation>
    </message>
    <message>
        <source>Making your place on this tablet</source>
        <translation>Yn gwneud eich lle ar y llechen hon</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>Sut rydych chi&apos;n ymddangos</translation>
    </message>
    <message>
        <source>What opens your records</source>
        <translation>Yr hyn sy&apos;n agor eich cofnodion</translation>
    </message>
</context>
<context>
    <name>JoinInvitation</name>
    <message>
        <source>Sit beside the SENCo. On their tablet, under People, they invite you; type here what it shows.</source>
        <translation>Eisteddwch wrth ymyl y Cydlynydd ADY. Ar ei lechen, dan Pobl, mae&apos;n eich gwahodd; teipiwch yma yr hyn mae&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Gwahoddiad</translation>
    </message>
    <message>
        <source>A name for this tablet, such as “Year 3 trolley”</source>
        <translation>Enw i&apos;r llechen hon, fel “Troli Blwyddyn 3”</translation>
    </message>
    <message>
        <source>Name of this tablet</source>
        <translation>Enw&apos;r llechen hon</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Yn gofyn</translation>
    </message>
    <message>
        <source>Ask to be let in</source>
        <translation>Gofyn am gael dod i mewn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>JoinPanel</name>
    <message>
        <source>Join a school</source>
        <translation>Ymuno ag ysgol</translation>
    </message>
    <message>
        <source>Show this to the SENCo</source>
        <translation>Dangoswch hyn i&apos;r Cydlynydd ADY</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Rydych chi i mewn</translation>
    </message>
</context>
<context>
    <name>JoinWaiting</name>
    <message>
        <source>Taking your request to the school server.</source>
        <translation>Yn mynd â&apos;ch cais at weinydd yr ysgol.</translation>
    </message>
    <message>
        <source>Waiting for the SENCo to let you in as %1. Leave this page open.</source>
        <translation>Yn aros i&apos;r Cydlynydd ADY eich gadael i mewn fel %1. Gadewch y dudalen hon ar agor.</translation>
    </message>
    <message>
        <source>QR code of this tablet&apos;s request</source>
        <translation>Cod QR cais y llechen hon</translation>
    </message>
    <message>
        <source>Stop and go back</source>
        <translation>Stopio a mynd yn ôl</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>What answered is not the school&apos;s server: it has another key. Check that this tablet is on the school&apos;s network.</source>
        <translation>Nid gweinydd yr ysgol a atebodd: mae ganddo allwedd arall. Gwiriwch fod y llechen hon ar rwydwaith yr ysgol.</translation>
    </message>
    <message>
        <source>The school server gave an answer that makes no sense. Tell the technician.</source>
        <translation>Rhoddodd gweinydd yr ysgol ateb nad yw&apos;n gwneud synnwyr. Dywedwch wrth y technegydd.</translation>
    </message>
    <message>
        <source>The school server did not answer.</source>
        <translation>Nid atebodd gweinydd yr ysgol.</translation>
    </message>
    <message>
        <source>This was made by a newer Pipit. Update the app on this tablet.</source>
        <translation>Gwnaed hyn gan Pipit mwy newydd. Diweddarwch yr ap ar y llechen hon.</translation>
    </message>
    <message>
        <source>The invitation is void; nobody was let in. Make a new one.</source>
        <translation>Mae&apos;r gwahoddiad yn ddi-rym; ni adawyd neb i mewn. Gwnewch un newydd.</translation>
    </message>
    <message>
        <source>lead of SEN support</source>
        <translation>arweinydd ADY</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>athro</translation>
    </message>
    <message>
        <source>teaching assistant</source>
        <translation>cymhorthydd dysgu</translation>
    </message>
    <message>
        <source>cover teacher</source>
        <translation>athro cyflenwi</translation>
    </message>
    <message>
        <source>SEN administrator</source>
        <translation>gweinyddwr ADY</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>ymwelydd</translation>
    </message>
    <message>
        <source>a role that this Pipit does not know</source>
        <translation>rôl nad yw&apos;r Pipit hwn yn ei hadnabod</translation>
    </message>
    <message>
        <source>That is not an invitation, or a letter is wrong. It begins with PIPIT:JOIN: and stands on the SENCo&apos;s tablet.</source>
        <translation>Nid gwahoddiad yw hwnna, neu mae llythyren yn anghywir. Mae&apos;n dechrau â PIPIT:JOIN: ac yn sefyll ar lechen y Cydlynydd ADY.</translation>
    </message>
    <message>
        <source>This invitation has run out or was used already. Ask for a new one; it is good for 15 minutes.</source>
        <translation>Mae&apos;r gwahoddiad hwn wedi dod i ben neu wedi&apos;i ddefnyddio eisoes. Gofynnwch am un newydd; mae&apos;n para 15 munud.</translation>
    </message>
    <message>
        <source>Another tablet has asked with the same invitation, so it is void. Tell the SENCo, and ask for a new one.</source>
        <translation>Mae llechen arall wedi gofyn â&apos;r un gwahoddiad, felly mae&apos;n ddi-rym. Dywedwch wrth y Cydlynydd ADY, a gofynnwch am un newydd.</translation>
    </message>
    <message>
        <source>This tablet tries again by itself every few seconds.</source>
        <translation>Mae&apos;r llechen hon yn ceisio eto ohoni&apos;i hun bob ychydig eiliadau.</translation>
    </message>
    <message>
        <source>You are let in, but nothing was made on this tablet yet. Make room and try again; do not leave this page.</source>
        <translation>Rydych wedi cael dod i mewn, ond ni wnaed dim ar y llechen hon eto. Gwnewch le a cheisiwch eto; peidiwch â gadael y dudalen hon.</translation>
    </message>
    <message>
        <source>Only a lead invites, and nobody as another lead.</source>
        <translation>Dim ond arweinydd sy&apos;n gwahodd, a neb fel arweinydd arall.</translation>
    </message>
    <message>
        <source>No invitation was made: it needs the server.</source>
        <translation>Ni wnaed gwahoddiad: mae angen y gweinydd.</translation>
    </message>
    <message>
        <source>The 15 minutes are over.</source>
        <translation>Mae&apos;r 15 munud ar ben.</translation>
    </message>
    <message>
        <source>Another tablet has asked than the one whose code this is. Nobody was let in. Look at the new tablet&apos;s screen again; if the code is right, cancel and make a new invitation.</source>
        <translation>Llechen arall sydd wedi gofyn, nid yr un y mae&apos;r cod hwn yn perthyn iddi. Ni adawyd neb i mewn. Edrychwch ar sgrin y llechen newydd eto; os yw&apos;r cod yn iawn, canslwch a gwnewch wahoddiad newydd.</translation>
    </message>
    <message>
        <source>That is not what the new tablet shows, or a letter is wrong. It begins with PIPIT:ASKS:</source>
        <translation>Nid dyna mae&apos;r llechen newydd yn ei ddangos, neu mae llythyren yn anghywir. Mae&apos;n dechrau â PIPIT:ASKS:</translation>
    </message>
    <message>
        <source>The new tablet has not asked yet. When it says that it waits, press again.</source>
        <translation>Nid yw&apos;r llechen newydd wedi gofyn eto. Pan ddywed ei bod yn aros, pwyswch eto.</translation>
    </message>
    <message>
        <source>Two tablets asked with this invitation: somebody else has seen it.</source>
        <translation>Gofynnodd dwy lechen â&apos;r gwahoddiad hwn: mae rhywun arall wedi&apos;i weld.</translation>
    </message>
    <message>
        <source>Nothing was lost; press again to go on.</source>
        <translation>Ni chollwyd dim; pwyswch eto i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>KeepButton</name>
    <message>
        <source>Keep note</source>
        <translation>Cadw&apos;r nodyn</translation>
    </message>
</context>
<context>
    <name>LessonChoice</name>
    <message>
        <source>Lesson</source>
        <translation>Gwers</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wedi&apos;i ddewis</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>new line</source>
        <translation>llinell newydd</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Beth sy&apos;n helpu</translation>
    </message>
    <message>
        <source>What helps, in a few words</source>
        <translation>Beth sy&apos;n helpu, mewn ychydig eiriau</translation>
    </message>
    <message>
        <source>One more sentence</source>
        <translation>Un frawddeg arall</translation>
    </message>
    <message>
        <source>One more sentence, if it helps</source>
        <translation>Un frawddeg arall, os yw&apos;n helpu</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Symud i fyny: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Symud i lawr: %1</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Tynnu: %1</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>How to help me</source>
        <translation>Sut i fy helpu</translation>
    </message>
    <message>
        <source>The first lines are what teachers see at the door.</source>
        <translation>Y llinellau cyntaf y mae athrawon yn eu gweld wrth y drws.</translation>
    </message>
    <message>
        <source>Add from the library</source>
        <translation>Ychwanegu o&apos;r llyfrgell</translation>
    </message>
    <message>
        <source>Add in own words</source>
        <translation>Ychwanegu yn eich geiriau eich hun</translation>
    </message>
    <message>
        <source>Twenty lines are the most. Take one off to add another; a short page is read.</source>
        <translation>Ugain llinell yw&apos;r mwyaf. Tynnwch un i ychwanegu un arall; caiff tudalen fer ei darllen.</translation>
    </message>
</context>
<context>
    <name>LinesSheet</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>MeaningSheet</name>
    <message>
        <source>%1 means</source>
        <translation>Ystyr %1</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>%1 is using this tablet</source>
        <translation>Mae %1 yn defnyddio&apos;r llechen hon</translation>
    </message>
</context>
<context>
    <name>NewFace</name>
    <message>
        <source>Your colour</source>
        <translation>Eich lliw</translation>
    </message>
    <message>
        <source>Your first name</source>
        <translation>Eich enw cyntaf</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Llythrennau</translation>
    </message>
    <message>
        <source>First name, initials and colour stand on this tablet&apos;s first screen. Everything else is sealed.</source>
        <translation>Mae enw cyntaf, llythrennau a lliw ar sgrin gyntaf y llechen hon. Mae popeth arall dan sêl.</translation>
    </message>
</context>
<context>
    <name>NewPasscode</name>
    <message>
        <source>New passcode</source>
        <translation>Cod pas newydd</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Yr un eto</translation>
    </message>
    <message>
        <source>Both are the same</source>
        <translation>Mae&apos;r ddau yr un fath</translation>
    </message>
    <message>
        <source>Typed twice, so that no slip of a finger locks you out</source>
        <translation>Teipiwch ddwywaith, rhag i un llithriad bys eich cloi allan</translation>
    </message>
    <message>
        <source>These two are not the same</source>
        <translation>Nid yw&apos;r ddau hyn yr un fath</translation>
    </message>
    <message>
        <source>Nobody else knows it, and nobody can look it up. Write it down where only you find it.</source>
        <translation>Nid oes neb arall yn ei wybod, ac ni all neb ei ddarganfod. Ysgrifennwch ef lle mai dim ond chi sy&apos;n dod o hyd iddo.</translation>
    </message>
</context>
<context>
    <name>NextStepChips</name>
    <message>
        <source>In-school support</source>
        <translation>Cymorth yn yr ysgol</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeirio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Dim am y tro</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
</context>
<context>
    <name>NoPassport</name>
    <message>
        <source>%1 has no passport yet</source>
        <translation>Nid oes gan %1 basbort eto</translation>
    </message>
    <message>
        <source>Write it with %1: what people like, what matters, what helps. You can stop at any time; what you typed is kept, and nobody else sees it before you share it.</source>
        <translation>Ysgrifennwch ef gyda %1: beth mae pobl yn ei hoffi, beth sy&apos;n bwysig, beth sy&apos;n helpu. Gallwch stopio unrhyw bryd; cedwir yr hyn a deipiwyd, ac nid oes neb arall yn ei weld cyn i chi ei rannu.</translation>
    </message>
    <message>
        <source>The SENCo or the class teacher can write one with %1. Ask them when you have seen what helps.</source>
        <translation>Gall y CADY neu&apos;r athro dosbarth ysgrifennu un gyda %1. Gofynnwch iddynt pan fyddwch wedi gweld beth sy&apos;n helpu.</translation>
    </message>
    <message>
        <source>Begin the passport</source>
        <translation>Dechrau&apos;r pasbort</translation>
    </message>
</context>
<context>
    <name>NoPassports</name>
    <message>
        <source>No passports in this class</source>
        <translation>Dim pasbortau yn y dosbarth hwn</translation>
    </message>
    <message>
        <source>When a passport of one of these pupils is shared, what helps them stands here.</source>
        <translation>Pan gaiff pasbort un o&apos;r disgyblion hyn ei rannu, bydd yr hyn sy&apos;n eu helpu i&apos;w weld yma.</translation>
    </message>
    <message>
        <source>The passports are not on this tablet yet</source>
        <translation>Nid yw&apos;r pasbortau ar y llechen hon eto</translation>
    </message>
</context>
<context>
    <name>NotSafe</name>
    <message>
        <source>Not safe?</source>
        <translation>Ddim yn ddiogel?</translation>
    </message>
    <message>
        <source>Worried that a child is not safe?</source>
        <translation>Yn poeni nad yw plentyn yn ddiogel?</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Yn aros i&apos;w anfon</translation>
    </message>
    <message>
        <source>Two versions, the newest shows</source>
        <translation>Dau fersiwn, y diweddaraf sydd i&apos;w weld</translation>
    </message>
    <message>
        <source>Could not be sent, kept on this tablet</source>
        <translation>Ni ellid ei anfon, wedi&apos;i gadw ar y llechen hon</translation>
    </message>
</context>
<context>
    <name>NoteSearch</name>
    <message>
        <source>Find a note</source>
        <translation>Dod o hyd i nodyn</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>Show earlier notes</source>
        <translation>Dangos nodiadau cynharach</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>Dim nodiadau</numerusform>
            <numerusform>%n nodyn</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
            <numerusform>%n o nodiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Staff notes</source>
        <translation>Nodiadau staff</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n note(s)</source>
        <translation>
            <numerusform>%1, dim nodiadau</numerusform>
            <numerusform>%1, %n nodyn</numerusform>
            <numerusform>%1, %n o nodiadau</numerusform>
            <numerusform>%1, %n o nodiadau</numerusform>
            <numerusform>%1, %n o nodiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Observation</name>
    <message>
        <source>Off task</source>
        <translation>Ddim ar dasg</translation>
    </message>
    <message>
        <source>With peer</source>
        <translation>Gyda chyfoed</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Sbardun</translation>
    </message>
    <message>
        <source>Strategy seen</source>
        <translation>Gwelwyd y strategaeth</translation>
    </message>
    <message>
        <source>Chance missed</source>
        <translation>Collwyd cyfle</translation>
    </message>
    <message>
        <source>Did not arise</source>
        <translation>Ni chododd</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>begun at %1</source>
        <translation>dechreuwyd am %1</translation>
    </message>
    <message>
        <source>Running record, %1</source>
        <translation>Cofnod rhedegol, %1</translation>
    </message>
    <message>
        <source>Not in a lesson</source>
        <translation>Ddim mewn gwers</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 gyda %2</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
    <message>
        <source>In-school support</source>
        <translation>Cymorth yn yr ysgol</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeirio</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Nothing for now</source>
        <translation>Dim am y tro</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and marks</source>
        <translation>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
            <numerusform>%n nodyn a marc</numerusform>
        </translation>
    </message>
    <message>
        <source>Playground, lunch, corridor, or another time</source>
        <translation>Iard, cinio, coridor, neu amser arall</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>This note is too long to keep. Nothing of it was saved; it is still here in the box. Make two notes of it.</source>
        <translation>Mae&apos;r nodyn hwn yn rhy hir i&apos;w gadw. Ni chadwyd dim ohono; mae&apos;n dal yma yn y blwch. Gwnewch ddau nodyn ohono.</translation>
    </message>
    <message>
        <source>The last tap was not saved. What is in the list is. Try again.</source>
        <translation>Ni chadwyd y tap olaf. Mae&apos;r hyn sydd yn y rhestr wedi&apos;i gadw. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The observation was not shared. Everything in it is still on this tablet. Try again.</source>
        <translation>Ni rannwyd yr arsylwad. Mae popeth ynddo yn dal ar y llechen hon. Rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>ObservePage</name>
    <message>
        <source>Observe</source>
        <translation>Arsylwi</translation>
    </message>
    <message>
        <source>Pick a pupil</source>
        <translation>Dewiswch ddisgybl</translation>
    </message>
    <message>
        <source>Read it once more, and say what comes next</source>
        <translation>Darllenwch ef unwaith eto, a dywedwch beth ddaw nesaf</translation>
    </message>
    <message>
        <source>Parents may read all of this one day.</source>
        <translation>Gall rhieni ddarllen hyn i gyd ryw ddydd.</translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>They took the words out.</source>
        <translation>Tynnwyd y geiriau ganddynt.</translation>
    </message>
</context>
<context>
    <name>OpenList</name>
    <message>
        <source>Not finished</source>
        <translation>Heb ei orffen</translation>
    </message>
    <message>
        <source>Not finished. A tap goes on where it was.</source>
        <translation>Heb ei orffen. Mae tap yn parhau o&apos;r un man.</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Demo day</source>
        <translation>Diwrnod enghreifftiol</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>PasscodeField</name>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Hide passcode</source>
        <translation>Cuddio&apos;r cod pas</translation>
    </message>
    <message>
        <source>Show passcode</source>
        <translation>Dangos y cod pas</translation>
    </message>
</context>
<context>
    <name>PasscodePanel</name>
    <message>
        <source>Hello, %1</source>
        <translation>Helo, %1</translation>
    </message>
    <message>
        <source>Passcode</source>
        <translation>Cod pas</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n second(s)</source>
        <translation>
            <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
            <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Yn agor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>I am somebody else</source>
        <translation>Rhywun arall ydw i</translation>
    </message>
</context>
<context>
    <name>PassportActions</name>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Arsylwi</translation>
    </message>
    <message>
        <source>Ask the SENCo</source>
        <translation>Gofyn i&apos;r Cydlynydd ADY</translation>
    </message>
</context>
<context>
    <name>PassportAlert</name>
    <message>
        <source>Medical alert: %1</source>
        <translation>Rhybudd meddygol: %1</translation>
    </message>
</context>
<context>
    <name>PassportEditPage</name>
    <message>
        <source>%1&apos;s passport</source>
        <translation>Pasbort %1</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasbort</translation>
    </message>
    <message>
        <source>You are writing version %1</source>
        <translation>Rydych yn ysgrifennu fersiwn %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Deall</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>PassportForm</name>
    <message>
        <source>What people like about me</source>
        <translation>Beth mae pobl yn ei hoffi amdanaf</translation>
    </message>
    <message>
        <source>In %1&apos;s own words</source>
        <translation>Yng ngeiriau %1</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Beth sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>People, things, what a good day is</source>
        <translation>Pobl, pethau, beth yw diwrnod da</translation>
    </message>
    <message>
        <source>What is hard for me</source>
        <translation>Beth sy&apos;n anodd i mi</translation>
    </message>
    <message>
        <source>What makes a lesson hard</source>
        <translation>Beth sy&apos;n gwneud gwers yn anodd</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Pan fydd yn ormod</translation>
    </message>
    <message>
        <source>What you see, and what helps then</source>
        <translation>Beth welwch chi, a beth sy&apos;n helpu wedyn</translation>
    </message>
    <message>
        <source>One line under the name at the door</source>
        <translation>Un llinell o dan yr enw wrth y drws</translation>
    </message>
    <message>
        <source>Kind, funny, loves maps</source>
        <translation>Caredig, doniol, yn caru mapiau</translation>
    </message>
    <message>
        <source>Medical alert</source>
        <translation>Rhybudd meddygol</translation>
    </message>
    <message>
        <source>Only what everybody at the door must know</source>
        <translation>Dim ond yr hyn y mae&apos;n rhaid i bawb wrth y drws ei wybod</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Ysgrifennwyd gyda</translation>
    </message>
    <message>
        <source>%1 and who knows them well</source>
        <translation>%1 a&apos;r rhai sy&apos;n eu hadnabod yn dda</translation>
    </message>
</context>
<context>
    <name>PassportPage</name>
    <message>
        <source>Passport</source>
        <translation>Pasbort</translation>
    </message>
</context>
<context>
    <name>PassportSheet</name>
    <message>
        <source>What people like about me</source>
        <translation>Beth mae pobl yn ei hoffi amdanaf</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Beth sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>What is hard for me</source>
        <translation>Beth sy&apos;n anodd i mi</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Pan fydd yn ormod</translation>
    </message>
</context>
<context>
    <name>Passports</name>
    <message>
        <source>Nursery</source>
        <translation>Meithrin</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Blwyddyn %1</translation>
    </message>
    <message>
        <source>everybody at the school</source>
        <translation>pawb yn yr ysgol</translation>
    </message>
    <message>
        <source>teaching staff</source>
        <translation>staff addysgu</translation>
    </message>
    <message>
        <source>SEN team</source>
        <translation>tîm ADY</translation>
    </message>
    <message>
        <source>class team</source>
        <translation>tîm y dosbarth</translation>
    </message>
    <message>
        <source>group team</source>
        <translation>tîm y grŵp</translation>
    </message>
    <message>
        <source>SEN leads</source>
        <translation>arweinwyr ADY</translation>
    </message>
    <message>
        <source>This tablet is full.</source>
        <translation>Mae&apos;r llechen hon yn llawn.</translation>
    </message>
    <message>
        <source>This tablet could not write to its storage.</source>
        <translation>Ni allai&apos;r llechen hon ysgrifennu i&apos;w storfa.</translation>
    </message>
    <message>
        <source>A part of this tablet&apos;s store is damaged.</source>
        <translation>Mae rhan o storfa&apos;r llechen hon wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>Something went wrong on this tablet.</source>
        <translation>Aeth rhywbeth o&apos;i le ar y llechen hon.</translation>
    </message>
    <message>
        <source>SEN support</source>
        <translation>Cymorth ADY</translation>
    </message>
    <message>
        <source>EHC plan</source>
        <translation>Cynllun EHC</translation>
    </message>
    <message>
        <source>Written with %1, %2.</source>
        <translation>Ysgrifennwyd gyda %1, %2.</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <translation>Ysgrifennwyd ar %1.</translation>
    </message>
    <message>
        <source>Written by %1, %2.</source>
        <translation>Ysgrifennwyd gan %1, %2.</translation>
    </message>
    <message>
        <source>Review was due on %1.</source>
        <translation>Roedd yr adolygiad i&apos;w gynnal erbyn %1.</translation>
    </message>
    <message>
        <source>Review by %1.</source>
        <translation>Adolygu erbyn %1.</translation>
    </message>
    <message>
        <source>Open to nobody else before the first send</source>
        <translation>Ddim ar agor i neb arall cyn yr anfon cyntaf</translation>
    </message>
    <message>
        <source>Open to: %1</source>
        <translation>Ar agor i: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>What people like about me</source>
        <translation>Beth mae pobl yn ei hoffi amdanaf</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Beth sy&apos;n bwysig i mi</translation>
    </message>
    <message>
        <source>What is hard for me</source>
        <translation>Beth sy&apos;n anodd i mi</translation>
    </message>
    <message>
        <source>When it is too much</source>
        <translation>Pan fydd yn ormod</translation>
    </message>
    <message>
        <source>Medical alert</source>
        <translation>Rhybudd meddygol</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Adolygu erbyn</translation>
    </message>
    <message>
        <source>Written with</source>
        <translation>Ysgrifennwyd gyda</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Wrth y drws</translation>
    </message>
    <message>
        <source>How to help me</source>
        <translation>Sut i fy helpu</translation>
    </message>
    <message>
        <source>Any area</source>
        <translation>Unrhyw faes</translation>
    </message>
    <message>
        <source>Communication and interaction</source>
        <translation>Cyfathrebu a rhyngweithio</translation>
    </message>
    <message>
        <source>Cognition and learning</source>
        <translation>Gwybyddiaeth a dysgu</translation>
    </message>
    <message>
        <source>Social, emotional and mental health</source>
        <translation>Iechyd cymdeithasol, emosiynol a meddyliol</translation>
    </message>
    <message>
        <source>Sensory and physical</source>
        <translation>Synhwyraidd a chorfforol</translation>
    </message>
    <message>
        <source>The passport could not be read; nothing was changed. Lock and open again.</source>
        <translation>Ni ellid darllen y pasbort; ni newidiwyd dim. Clowch ac agorwch eto.</translation>
    </message>
    <message>
        <source>The last words are on the screen but not saved yet.</source>
        <translation>Mae&apos;r geiriau olaf ar y sgrin ond heb eu cadw eto.</translation>
    </message>
    <message>
        <source>Make room on the tablet, then go on writing: it is tried again.</source>
        <translation>Gwnewch le ar y llechen, yna parhewch i ysgrifennu: rhoddir cynnig arall arni.</translation>
    </message>
    <message>
        <source>It is tried again when you go on writing.</source>
        <translation>Rhoddir cynnig arall arni pan fyddwch yn parhau i ysgrifennu.</translation>
    </message>
    <message>
        <source>Nothing was shared; your draft is still here.</source>
        <translation>Ni rannwyd dim; mae eich drafft yma o hyd.</translation>
    </message>
    <message>
        <source>A line or a text is too long or empty.</source>
        <translation>Mae llinell neu destun yn rhy hir neu&apos;n wag.</translation>
    </message>
    <message>
        <source>Press Share to try again.</source>
        <translation>Pwyswch Rhannu i roi cynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>PastPane</name>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>Running record</source>
        <translation>Cofnod rhedegol</translation>
    </message>
    <message>
        <source>Add to it, with your name and the time</source>
        <translation>Ychwanegu ato, gyda&apos;ch enw a&apos;r amser</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>An invitation is open: %1</source>
        <translation>Mae gwahoddiad ar agor: %1</translation>
    </message>
    <message>
        <source>It runs out in %1.</source>
        <translation>Daw i ben ymhen %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ei ddangos</translation>
    </message>
    <message>
        <source>Use Pipit</source>
        <translation>Yn defnyddio Pipit</translation>
    </message>
    <message>
        <source>Next tablet</source>
        <translation>Llechen nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) Pipit</source>
        <translation>
            <numerusform>Neb yn defnyddio Pipit</numerusform>
            <numerusform>%n yn defnyddio Pipit</numerusform>
            <numerusform>%n yn defnyddio Pipit</numerusform>
            <numerusform>%n yn defnyddio Pipit</numerusform>
            <numerusform>%n yn defnyddio Pipit</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Gwahodd</translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not use Pipit yet</source>
        <translation>
            <numerusform>Neb heb Pipit</numerusform>
            <numerusform>%n heb ddefnyddio Pipit eto</numerusform>
            <numerusform>%n heb ddefnyddio Pipit eto</numerusform>
            <numerusform>%n heb ddefnyddio Pipit eto</numerusform>
            <numerusform>%n heb ddefnyddio Pipit eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Mae pawb yma</translation>
    </message>
    <message>
        <source>No colleagues yet</source>
        <translation>Dim cydweithwyr eto</translation>
    </message>
    <message>
        <source>Colleagues come here with the staff list of your school&apos;s system: bring it in under Import, then invite them one by one.</source>
        <translation>Daw cydweithwyr yma gyda rhestr staff system eich ysgol: mewnforiwch hi dan Mewnforio, yna gwahoddwch nhw fesul un.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drws</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Arsylwi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Diwedd y dydd</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Mewnflwch</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiynau</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This tablet is full.</source>
        <translation>Mae&apos;r llechen hon yn llawn.</translation>
    </message>
    <message>
        <source>This tablet could not write to its storage.</source>
        <translation>Ni allai&apos;r llechen hon ysgrifennu i&apos;w storfa.</translation>
    </message>
    <message>
        <source>A part of this tablet&apos;s store is damaged.</source>
        <translation>Mae rhan o storfa&apos;r llechen hon wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>Something went wrong on this tablet.</source>
        <translation>Aeth rhywbeth o&apos;i le ar y llechen hon.</translation>
    </message>
    <message>
        <source>That passcode does not open these records. Check it and try again.</source>
        <translation>Nid yw&apos;r cod pas hwnnw&apos;n agor y cofnodion hyn. Gwiriwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Too many wrong passcodes. Wait a moment; nothing has been lost.</source>
        <translation>Gormod o godau pas anghywir. Arhoswch funud; nid oes dim wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>This person has not joined a school on this tablet yet. Ask the SENCo to add them.</source>
        <translation>Nid yw&apos;r person hwn wedi ymuno ag ysgol ar y llechen hon eto. Gofynnwch i&apos;r CADY ei ychwanegu.</translation>
    </message>
    <message>
        <source>These records were written by a newer Pipit. Update the app to open them; nothing has been lost.</source>
        <translation>Ysgrifennwyd y cofnodion hyn gan fersiwn mwy newydd o Pipit. Diweddarwch yr ap i&apos;w hagor; nid oes dim wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>These records were made on a tablet with another processor and cannot be opened on this one. Nothing has been lost.</source>
        <translation>Gwnaed y cofnodion hyn ar dabled gyda phrosesydd arall ac ni ellir eu hagor ar hwn. Nid oes dim wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>Pipit is already open on this tablet. Close the other window first.</source>
        <translation>Mae Pipit eisoes ar agor ar y llechen hon. Caewch y ffenestr arall yn gyntaf.</translation>
    </message>
    <message>
        <source>A part of this person&apos;s store is damaged. Nothing was changed. Ask the technician before you go on.</source>
        <translation>Mae rhan o storfa&apos;r person hwn wedi&apos;i difrodi. Ni newidiwyd dim. Gofynnwch i&apos;r technegydd cyn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or ask the technician.</source>
        <translation>Ni newidiwyd dim. Rhowch gynnig arall arni, neu gofynnwch i&apos;r technegydd.</translation>
    </message>
    <message>
        <source>Nothing was saved from the last note; it is still here in the box.</source>
        <translation>Ni chadwyd dim o&apos;r nodyn diwethaf; mae&apos;n dal yma yn y blwch.</translation>
    </message>
    <message>
        <source>This note is too long to keep.</source>
        <translation>Mae&apos;r nodyn hwn yn rhy hir i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Make two notes of it.</source>
        <translation>Gwnewch ddau nodyn ohono.</translation>
    </message>
    <message>
        <source>Make room on the tablet, then press Keep again.</source>
        <translation>Gwnewch le ar y llechen, yna pwyswch Cadw eto.</translation>
    </message>
    <message>
        <source>Press Keep to try again.</source>
        <translation>Pwyswch Cadw i roi cynnig arall arni.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n record(s) that wait are safe on this tablet.</source>
        <translation>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae eich %n cofnod sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your records are safe on this tablet.</source>
        <translation>Mae eich cofnodion yn ddiogel ar y llechen hon.</translation>
    </message>
    <message>
        <source>What answered is not the school server that this tablet knows, or it no longer knows this tablet.</source>
        <translation>Nid gweinydd yr ysgol y mae&apos;r llechen hon yn ei adnabod a atebodd, neu nid yw&apos;n adnabod y llechen hon mwyach.</translation>
    </message>
    <message>
        <source>Tell the SENCo.</source>
        <translation>Dywedwch wrth y CADY.</translation>
    </message>
    <message>
        <source>The school server gave an answer that makes no sense.</source>
        <translation>Rhoddodd gweinydd yr ysgol ateb nad yw&apos;n gwneud synnwyr.</translation>
    </message>
    <message>
        <source>Tell the technician.</source>
        <translation>Dywedwch wrth y technegydd.</translation>
    </message>
    <message>
        <source>The school server speaks a newer version.</source>
        <translation>Mae gweinydd yr ysgol yn defnyddio fersiwn mwy newydd.</translation>
    </message>
    <message>
        <source>Update the app.</source>
        <translation>Diweddarwch yr ap.</translation>
    </message>
    <message>
        <source>The school server did not answer.</source>
        <translation>Ni atebodd gweinydd yr ysgol.</translation>
    </message>
    <message>
        <source>It will try again by itself.</source>
        <translation>Bydd yn rhoi cynnig arall arni ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>This list could not be read; nothing was changed. Lock and open again.</source>
        <translation>Ni ellid darllen y rhestr hon; ni newidiwyd dim. Clowch ac agorwch eto.</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Everything, on the school server</source>
        <translation>Popeth, ar weinydd yr ysgol</translation>
    </message>
    <message>
        <source>%1, on the school server</source>
        <translation>%1, ar weinydd yr ysgol</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>on the school server</source>
        <translation>ar weinydd yr ysgol</translation>
    </message>
</context>
<context>
    <name>PupilGrid</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>Dim disgyblion</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
        </translation>
    </message>
    <message>
        <source>has a passport</source>
        <translation>â phasbort</translation>
    </message>
</context>
<context>
    <name>PupilsPage</name>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
    </message>
    <message numerus="yes">
        <source>%n at the school</source>
        <translation>
            <numerusform>Neb yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n pupil(s)</source>
        <translation>
            <numerusform>Heb ganfod neb</numerusform>
            <numerusform>Wedi canfod %n disgybl</numerusform>
            <numerusform>Wedi canfod %n o ddisgyblion</numerusform>
            <numerusform>Wedi canfod %n o ddisgyblion</numerusform>
            <numerusform>Wedi canfod %n o ddisgyblion</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a pupil by name</source>
        <translation>Dod o hyd i ddisgybl yn ôl enw</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>Nobody has this name</source>
        <translation>Nid oes gan neb yr enw hwn</translation>
    </message>
    <message>
        <source>They come with the lists of the school, or with the next sync.</source>
        <translation>Dônt gyda rhestrau&apos;r ysgol, neu gyda&apos;r cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Try the first letters of a first name or surname. Accents may be left out.</source>
        <translation>Rhowch gynnig ar lythrennau cyntaf enw neu gyfenw. Gellir gadael acenion allan.</translation>
    </message>
</context>
<context>
    <name>QuestionLists</name>
    <message>
        <source>Observe now</source>
        <translation>Arsylwi nawr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Ask about a pupil</source>
        <translation>Gofyn am ddisgybl</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Yn aros amdanoch chi</translation>
    </message>
    <message>
        <source>No question waits. What staff ask shows here after the next sync.</source>
        <translation>Nid oes cwestiwn yn aros. Mae&apos;r hyn y mae staff yn ei ofyn yn ymddangos yma ar ôl y cydamseriad nesaf.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Wedi&apos;u penderfynu</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Eich cwestiynau</translation>
    </message>
    <message>
        <source>Something about a pupil that the SENCo should see?</source>
        <translation>Rhywbeth am ddisgybl y dylai&apos;r Cydlynydd ADY ei weld?</translation>
    </message>
    <message>
        <source>Write it down in a few sentences, also without Wi-Fi. It is sealed for the SEN team alone.</source>
        <translation>Ysgrifennwch ef mewn ychydig frawddegau, hefyd heb Wi-Fi. Mae wedi&apos;i selio i&apos;r tîm ADY yn unig.</translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadByCard</name>
    <message>
        <source>I have read this</source>
        <translation>Rwyf wedi darllen hwn</translation>
    </message>
</context>
<context>
    <name>ReadPanel</name>
    <message numerus="yes">
        <source>%n new or changed since you last read</source>
        <translation>
            <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
            <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
            <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
            <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
            <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read these</source>
        <translation>Rwyf wedi darllen y rhain</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Wedi&apos;u darllen</translation>
    </message>
    <message>
        <source>Saved on this tablet. Only you and the SEN team see it.</source>
        <translation>Wedi&apos;i gadw ar y llechen hon. Dim ond chi a&apos;r tîm ADY sy&apos;n ei weld.</translation>
    </message>
</context>
<context>
    <name>ReaderLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Running record</source>
        <translation>Cofnod rhedegol</translation>
    </message>
    <message>
        <source>Write what you see, in a few words. Enter keeps it with its time.</source>
        <translation>Ysgrifennwch yr hyn a welwch, mewn ychydig eiriau. Mae Enter yn ei gadw gyda&apos;i amser.</translation>
    </message>
</context>
<context>
    <name>ReviewDay</name>
    <message>
        <source>Review by</source>
        <translation>Adolygu erbyn</translation>
    </message>
    <message>
        <source>No day chosen</source>
        <translation>Dim diwrnod wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>In 6 weeks</source>
        <translation>Ymhen 6 wythnos</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>Ymhen 3 mis</translation>
    </message>
    <message>
        <source>In half a year</source>
        <translation>Ymhen hanner blwyddyn</translation>
    </message>
</context>
<context>
    <name>RunningRecord</name>
    <message>
        <source>No notes yet</source>
        <translation>Dim nodiadau eto</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>Nid oes nodyn â&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>Write the first one in the box below. It is saved on this tablet at once, and your colleagues see it after the next sync.</source>
        <translation>Ysgrifennwch yr un cyntaf yn y blwch isod. Caiff ei gadw ar y llechen hon ar unwaith, a bydd eich cydweithwyr yn ei weld ar ôl y cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Try one word, or the beginning of one. The search looks at every note on this tablet.</source>
        <translation>Rhowch gynnig ar un gair, neu ddechrau gair. Mae&apos;r chwiliad yn edrych ar bob nodyn ar y llechen hon.</translation>
    </message>
    <message numerus="yes">
        <source>Found %n note(s)</source>
        <translation>
            <numerusform>Heb ddod o hyd i nodyn</numerusform>
            <numerusform>Wedi dod o hyd i %n nodyn</numerusform>
            <numerusform>Wedi dod o hyd i %n o nodiadau</numerusform>
            <numerusform>Wedi dod o hyd i %n o nodiadau</numerusform>
            <numerusform>Wedi dod o hyd i %n o nodiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, the newest last</source>
        <translation>Nodiadau, y diweddaraf yn olaf</translation>
    </message>
</context>
<context>
    <name>SafeguardingSheet</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>SafeguardingWords</name>
    <message>
        <source>Worried that a child is not safe? Tell %1 now. Not here.</source>
        <translation>Yn poeni nad yw plentyn yn ddiogel? Dywedwch wrth %1 nawr. Nid yma.</translation>
    </message>
    <message>
        <source>Worried that a child is not safe? Tell the designated safeguarding lead now. Not here.</source>
        <translation>Yn poeni nad yw plentyn yn ddiogel? Dywedwch wrth y person diogelu dynodedig nawr. Nid yma.</translation>
    </message>
    <message>
        <source>Ask the office who the DSL is.</source>
        <translation>Gofynnwch i&apos;r swyddfa pwy yw&apos;r person diogelu dynodedig.</translation>
    </message>
    <message>
        <source>Ask the office for the number.</source>
        <translation>Gofynnwch i&apos;r swyddfa am y rhif.</translation>
    </message>
    <message>
        <source>Pipit never keeps a safeguarding concern.</source>
        <translation>Nid yw Pipit byth yn cadw pryder diogelu.</translation>
    </message>
</context>
<context>
    <name>SaveKit</name>
    <message>
        <source>Saving</source>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>Save the page as a PDF to print</source>
        <translation>Cadw&apos;r dudalen fel PDF i&apos;w hargraffu</translation>
    </message>
    <message>
        <source>Or type where to save it</source>
        <translation>Neu teipiwch ble i&apos;w chadw</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Ffeil neu ffolder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Saved: %1. Delete the file once it is printed.</source>
        <translation>Wedi&apos;i chadw: %1. Dilëwch y ffeil ar ôl ei hargraffu.</translation>
    </message>
    <message>
        <source>Save the recovery kit</source>
        <translation>Cadw&apos;r pecyn adfer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>Begun %1 ago</source>
        <translation>Dechreuwyd %1 yn ôl</translation>
    </message>
</context>
<context>
    <name>SessionFoot</name>
    <message>
        <source>Draft saved on this tablet</source>
        <translation>Drafft wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Yn cadw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>SessionOffers</name>
    <message>
        <source>Same as last time</source>
        <translation>Yr un fath â&apos;r tro diwethaf</translation>
    </message>
    <message>
        <source>Activity and adult. Never minutes, engagement or steps.</source>
        <translation>Gweithgaredd ac oedolyn. Byth funudau, brwdfrydedd na chamau.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Dileu&apos;r drafft</translation>
    </message>
</context>
<context>
    <name>SessionUndo</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cau&apos;r hysbysiad hwn</translation>
    </message>
</context>
<context>
    <name>SessionWeekCard</name>
    <message>
        <source>This week, minutes of support</source>
        <translation>Yr wythnos hon, munudau o gymorth</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n there</source>
        <translation>
            <numerusform>%n yno</numerusform>
            <numerusform>%n yno</numerusform>
            <numerusform>%n yno</numerusform>
            <numerusform>%n yno</numerusform>
            <numerusform>%n yno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <translation>
            <numerusform>%n yn absennol</numerusform>
            <numerusform>%n yn absennol</numerusform>
            <numerusform>%n yn absennol</numerusform>
            <numerusform>%n yn absennol</numerusform>
            <numerusform>%n yn absennol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes not recorded</source>
        <translation>munudau heb eu cofnodi</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n disgybl</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet, last time</source>
        <translation>Ddim eto, y tro diwethaf</translation>
    </message>
    <message>
        <source>With help last time</source>
        <translation>Gyda help y tro diwethaf</translation>
    </message>
    <message>
        <source>Alone last time</source>
        <translation>Ar ei ben ei hun y tro diwethaf</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Cofnodwyd</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 o %2 mun</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) without minutes</source>
        <translation>
            <numerusform>%n sesiwn heb funudau</numerusform>
            <numerusform>%n sesiwn heb funudau</numerusform>
            <numerusform>%n sesiwn heb funudau</numerusform>
            <numerusform>%n sesiwn heb funudau</numerusform>
            <numerusform>%n sesiwn heb funudau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, group of %2</source>
        <translation>%1, grŵp o %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesiwn %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Ysgrifennwyd ar %1</translation>
    </message>
    <message>
        <source>Everybody counts as there. Nothing else is filled in for you.</source>
        <translation>Mae pawb yn cyfrif fel yno. Ni lenwir dim byd arall i chi.</translation>
    </message>
    <message>
        <source>%1 counts as away. Nothing else is filled in for you.</source>
        <translation>Mae %1 yn cyfrif fel absennol. Ni lenwir dim byd arall i chi.</translation>
    </message>
    <message>
        <source>%1 count as away. Nothing else is filled in for you.</source>
        <translation>Mae %1 yn cyfrif fel absennol. Ni lenwir dim byd arall i chi.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>This session was logged before. Nothing was written twice.</source>
        <translation>Cofnodwyd y sesiwn hon o&apos;r blaen. Ni ysgrifennwyd dim ddwywaith.</translation>
    </message>
    <message>
        <source>Something here is too long or of a day too far back. Nothing was logged; what you tapped is still here.</source>
        <translation>Mae rhywbeth yma&apos;n rhy hir neu o ddiwrnod yn rhy bell yn ôl. Ni chofnodwyd dim; mae&apos;r hyn y gwnaethoch ei dapio yma o hyd.</translation>
    </message>
    <message>
        <source>The last tap is not saved; it is still on this screen. Tap it again, or press Done again.</source>
        <translation>Nid yw&apos;r tap diwethaf wedi&apos;i gadw; mae&apos;n dal ar y sgrin hon. Tapiwch eto, neu pwyswch Wedi gorffen eto.</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>My groups</source>
        <translation>Fy ngrwpiau</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Dim grwpiau eto</translation>
    </message>
    <message>
        <source>Groups that you lead show here, with the days on which they meet. They come with the next sync.</source>
        <translation>Bydd y grwpiau rydych chi&apos;n eu harwain yn ymddangos yma, gyda&apos;r dyddiau maen nhw&apos;n cwrdd. Byddant yn dod gyda&apos;r cysoni nesaf.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>No group meets today. Earlier days can still be logged.</source>
        <translation>Does dim grŵp yn cwrdd heddiw. Gellir cofnodi dyddiau cynharach o hyd.</translation>
    </message>
    <message>
        <source>The last ten school days</source>
        <translation>Y deg diwrnod ysgol diwethaf</translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>Share version %1 of %2&apos;s passport</source>
        <translation>Rhannu fersiwn %1 o basbort %2</translation>
    </message>
    <message>
        <source>What is new, in one line</source>
        <translation>Beth sy&apos;n newydd, mewn un llinell</translation>
    </message>
    <message>
        <source>After the review with mum</source>
        <translation>Ar ôl yr adolygiad gyda mam</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Wrth y drws</translation>
    </message>
    <message>
        <source>All of it is shared at once. Those who read an earlier version see that it has changed.</source>
        <translation>Rhennir y cyfan ar unwaith. Bydd y rhai a ddarllenodd fersiwn gynharach yn gweld ei fod wedi newid.</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Yn rhannu</translation>
    </message>
    <message>
        <source>Share this version</source>
        <translation>Rhannu&apos;r fersiwn hwn</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Parhau i ysgrifennu</translation>
    </message>
</context>
<context>
    <name>StartKit</name>
    <message>
        <source>Passcodes cannot be looked up. If every lead&apos;s tablet is lost or its passcode forgotten, this page is the only way back to what your school has sealed. Print it, put it into the school&apos;s safe, and tell the head where it is.</source>
        <translation>Ni ellir chwilio am god pas. Os collir llechen pob arweinydd neu os anghofir ei chod, y dudalen hon yw&apos;r unig ffordd yn ôl at yr hyn y mae eich ysgol wedi&apos;i selio. Argraffwch hi, rhowch hi yn sêff yr ysgol, a dywedwch wrth y pennaeth ble mae hi.</translation>
    </message>
    <message>
        <source>QR code of the recovery kit</source>
        <translation>Cod QR y pecyn adfer</translation>
    </message>
    <message>
        <source>Whoever holds it can open everything. No photo of it, no e-mail.</source>
        <translation>Gall pwy bynnag sydd â hi agor popeth. Dim llun ohoni, dim e-bost.</translation>
    </message>
    <message>
        <source>Nothing of your school is made yet. If this tablet stops now, begin again, and throw this page away: there will be another.</source>
        <translation>Nid oes dim o&apos;ch ysgol wedi&apos;i wneud eto. Os bydd y llechen hon yn stopio nawr, dechreuwch eto, a thaflwch y dudalen hon: bydd un arall.</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Mae gen i hi ar bapur</translation>
    </message>
    <message>
        <source>Back to the names</source>
        <translation>Yn ôl at yr enwau</translation>
    </message>
</context>
<context>
    <name>StartNames</name>
    <message>
        <source>The server is there and empty. You become the school&apos;s first lead.</source>
        <translation>Mae&apos;r gweinydd yno ac yn wag. Chi fydd arweinydd cyntaf yr ysgol.</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Enw&apos;r ysgol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Your surname</source>
        <translation>Eich cyfenw</translation>
    </message>
    <message>
        <source>On to the recovery kit</source>
        <translation>Ymlaen i&apos;r pecyn adfer</translation>
    </message>
    <message>
        <source>Back to the server</source>
        <translation>Yn ôl at y gweinydd</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Step %1 of 4</source>
        <translation>Cam %1 o 4</translation>
    </message>
    <message>
        <source>Start a school</source>
        <translation>Dechrau ysgol</translation>
    </message>
    <message>
        <source>Your school and you</source>
        <translation>Eich ysgol a chi</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>Y pecyn adfer</translation>
    </message>
    <message>
        <source>Type the code back</source>
        <translation>Teipiwch y cod yn ôl</translation>
    </message>
    <message>
        <source>Your school begins</source>
        <translation>Mae eich ysgol yn dechrau</translation>
    </message>
</context>
<context>
    <name>StartProof</name>
    <message>
        <source>Take the page and type its code once. Small letters, spaces and hyphens are as good; a letter O counts as a nought.</source>
        <translation>Cymerwch y dudalen a theipiwch ei chod unwaith. Mae llythrennau bach, bylchau a chysylltnodau cystal; mae&apos;r llythyren O yn cyfrif fel sero.</translation>
    </message>
    <message>
        <source>Nine groups of four</source>
        <translation>Naw grŵp o bedwar</translation>
    </message>
    <message>
        <source>Code of the recovery kit</source>
        <translation>Cod y pecyn adfer</translation>
    </message>
    <message>
        <source>Making your school</source>
        <translation>Yn gwneud eich ysgol</translation>
    </message>
    <message>
        <source>Start the school</source>
        <translation>Dechrau&apos;r ysgol</translation>
    </message>
    <message>
        <source>Show the page again</source>
        <translation>Dangos y dudalen eto</translation>
    </message>
</context>
<context>
    <name>StartSending</name>
    <message>
        <source>Kept on this tablet</source>
        <translation>Wedi&apos;i chadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Sealed. Your passcode opens it, and the recovery kit.</source>
        <translation>Wedi&apos;i selio. Eich cod pas sy&apos;n ei hagor, a&apos;r pecyn adfer.</translation>
    </message>
    <message>
        <source>On the school server</source>
        <translation>Ar weinydd yr ysgol</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Being sent, which takes a few seconds</source>
        <translation>Yn cael ei hanfon, sy&apos;n cymryd ychydig eiliadau</translation>
    </message>
    <message>
        <source>Start code, four groups of four</source>
        <translation>Cod dechrau, pedwar grŵp o bedwar</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>Cod dechrau</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Anfon eto</translation>
    </message>
    <message>
        <source>Lock, and send it another time</source>
        <translation>Cloi, a&apos;i hanfon rywbryd eto</translation>
    </message>
</context>
<context>
    <name>StartServer</name>
    <message>
        <source>When the technician set up the school server, it printed three things. Paste them all into the first field, or type them one by one.</source>
        <translation>Pan osododd y technegydd weinydd yr ysgol, argraffodd dri pheth. Gludwch y cyfan yn y maes cyntaf, neu teipiwch nhw fesul un.</translation>
    </message>
    <message>
        <source>Address, such as https://192.168.10.5:8443</source>
        <translation>Cyfeiriad, fel https://192.168.10.5:8443</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Key pin, 64 letters and digits</source>
        <translation>Pìn yr allwedd, 64 o lythrennau a digidau</translation>
    </message>
    <message>
        <source>Key pin</source>
        <translation>Pìn yr allwedd</translation>
    </message>
    <message>
        <source>Start code, four groups of four</source>
        <translation>Cod dechrau, pedwar grŵp o bedwar</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>Cod dechrau</translation>
    </message>
    <message>
        <source>Asking the server</source>
        <translation>Yn gofyn i&apos;r gweinydd</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>The school server did not answer.</source>
        <translation>Ni atebodd gweinydd yr ysgol.</translation>
    </message>
    <message>
        <source>What answered has another key than the key pin says.</source>
        <translation>Mae gan yr hyn a atebodd allwedd wahanol i&apos;r hyn y mae&apos;r pìn yn ei ddweud.</translation>
    </message>
    <message>
        <source>What answered does not speak as a school server of this version does.</source>
        <translation>Nid yw&apos;r hyn a atebodd yn siarad fel gweinydd ysgol o&apos;r fersiwn hon.</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Nid oes dim wedi&apos;i wneud eto.</translation>
    </message>
    <message>
        <source>The address begins with https:// and has no spaces.</source>
        <translation>Mae&apos;r cyfeiriad yn dechrau gyda https:// ac nid oes bylchau ynddo.</translation>
    </message>
    <message>
        <source>Compare it with what the technician was given.</source>
        <translation>Cymharwch ef â&apos;r hyn a gafodd y technegydd.</translation>
    </message>
    <message>
        <source>A school has begun on this server already. Go back and join it: its SENCo lets you in.</source>
        <translation>Mae ysgol wedi dechrau ar y gweinydd hwn yn barod. Ewch yn ôl ac ymunwch â hi: y Cydlynydd ADY fydd yn eich gadael i mewn.</translation>
    </message>
    <message>
        <source>Ask the technician.</source>
        <translation>Gofynnwch i&apos;r technegydd.</translation>
    </message>
    <message>
        <source>Check the address, and that this tablet is on the school&apos;s network.</source>
        <translation>Gwiriwch y cyfeiriad, a bod y llechen hon ar rwydwaith yr ysgol.</translation>
    </message>
    <message>
        <source>The school was not made, and the page that you kept stays right. Make room and try again; do not leave this page.</source>
        <translation>Ni wnaed yr ysgol, ac mae&apos;r dudalen a gadwoch yn dal yn gywir. Gwnewch le a rhowch gynnig arall arni; peidiwch â gadael y dudalen hon.</translation>
    </message>
    <message>
        <source>Your school is safe on this tablet.</source>
        <translation>Mae eich ysgol yn ddiogel ar y llechen hon.</translation>
    </message>
    <message>
        <source>The server does not know this start code. Check it and send again.</source>
        <translation>Nid yw&apos;r gweinydd yn adnabod y cod dechrau hwn. Gwiriwch ef ac anfonwch eto.</translation>
    </message>
    <message>
        <source>Another school has begun on this server. Ask the technician for an empty one at the same address.</source>
        <translation>Mae ysgol arall wedi dechrau ar y gweinydd hwn. Gofynnwch i&apos;r technegydd am un gwag yn yr un cyfeiriad.</translation>
    </message>
    <message>
        <source>Send it again when it is there.</source>
        <translation>Anfonwch hi eto pan fydd yno.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Anfonwch hi eto.</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Looking at this tablet</source>
        <translation>Yn edrych ar y llechen hon</translation>
    </message>
    <message>
        <source>Saved on this tablet</source>
        <translation>Wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>All on the school server, %1</source>
        <translation>Popeth ar weinydd yr ysgol, %1</translation>
    </message>
    <message>
        <source>Press to send and receive now</source>
        <translation>Pwyswch i anfon a derbyn nawr</translation>
    </message>
    <message>
        <source>Saving on this tablet</source>
        <translation>Yn cadw ar y llechen hon</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>Gyda help</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Ar ei ben ei hun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps towards the targets</source>
        <translation>Camau tuag at y targedau</translation>
    </message>
    <message>
        <source>One line, if there is something to say</source>
        <translation>Un llinell, os oes rhywbeth i&apos;w ddweud</translation>
    </message>
    <message>
        <source>About everybody</source>
        <translation>Am bawb</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Am %1</translation>
    </message>
</context>
<context>
    <name>StepsOfSending</name>
    <message>
        <source>What happens</source>
        <translation>Beth sy&apos;n digwydd</translation>
    </message>
</context>
<context>
    <name>StrategiesCard</name>
    <message>
        <source>Strategies in the passport</source>
        <translation>Strategaethau yn y pasbort</translation>
    </message>
    <message>
        <source>There is no passport to look for yet.</source>
        <translation>Nid oes pasbort i edrych amdano eto.</translation>
    </message>
    <message>
        <source>Tick: seen. Dash: a chance was missed. Hold, or the N key: did not arise. Empty: not looked at, counts nowhere.</source>
        <translation>Tic: gwelwyd. Llinell: collwyd cyfle. Dal, neu&apos;r fysell N: ni chododd. Gwag: heb edrych arno, nid yw&apos;n cyfrif.</translation>
    </message>
</context>
<context>
    <name>StrategyList</name>
    <message>
        <source>Strategies in the passport</source>
        <translation>Strategaethau yn y pasbort</translation>
    </message>
</context>
<context>
    <name>StrategyMarks</name>
    <message>
        <source>Did not arise</source>
        <translation>Ni chododd</translation>
    </message>
    <message numerus="yes">
        <source>%1: seen, %n time(s)</source>
        <translation>
            <numerusform>%1: gwelwyd, %n gwaith</numerusform>
            <numerusform>%1: gwelwyd, %n gwaith</numerusform>
            <numerusform>%1: gwelwyd, %n gwaith</numerusform>
            <numerusform>%1: gwelwyd, %n gwaith</numerusform>
            <numerusform>%1: gwelwyd, %n gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: gwelwyd</translation>
    </message>
    <message>
        <source>Hold, or the N key: did not arise</source>
        <translation>Dal, neu&apos;r fysell N: ni chododd</translation>
    </message>
    <message numerus="yes">
        <source>%1: chance missed, %n time(s)</source>
        <translation>
            <numerusform>%1: collwyd cyfle, %n gwaith</numerusform>
            <numerusform>%1: collwyd cyfle, %n gwaith</numerusform>
            <numerusform>%1: collwyd cyfle, %n gwaith</numerusform>
            <numerusform>%1: collwyd cyfle, %n gwaith</numerusform>
            <numerusform>%1: collwyd cyfle, %n gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: chance missed</source>
        <translation>%1: collwyd cyfle</translation>
    </message>
</context>
<context>
    <name>StrategyPicker</name>
    <message>
        <source>From the library</source>
        <translation>O&apos;r llyfrgell</translation>
    </message>
    <message>
        <source>Find a strategy</source>
        <translation>Dod o hyd i strategaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n strategy(ies)</source>
        <translation>
            <numerusform>Dim strategaethau</numerusform>
            <numerusform>%n strategaeth</numerusform>
            <numerusform>%n o strategaethau</numerusform>
            <numerusform>%n o strategaethau</numerusform>
            <numerusform>%n o strategaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>No strategy found</source>
        <translation>Ni chanfuwyd strategaeth</translation>
    </message>
    <message>
        <source>Try one word, or write the line in your own words.</source>
        <translation>Rhowch gynnig ar un gair, neu ysgrifennwch y llinell yn eich geiriau eich hun.</translation>
    </message>
</context>
<context>
    <name>StrategyRow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. On the page</source>
        <translation>%1. Ar y dudalen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ychwanegu: %1</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Ar y dudalen</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>School server</source>
        <translation>Gweinydd yr ysgol</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on this tablet</source>
        <translation>Nid oes dim yn aros ar y llechen hon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent. It is kept on this tablet and listed for the SENCo.</source>
        <translation>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Mae&apos;n cael ei gadw ar y llechen hon a&apos;i restru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending and receiving</source>
        <translation>Yn anfon a derbyn</translation>
    </message>
    <message>
        <source>Send and receive now</source>
        <translation>Anfon a derbyn nawr</translation>
    </message>
    <message>
        <source>This tablet has no way to the school server. Everything stays safe here.</source>
        <translation>Nid oes gan y llechen hon ffordd at weinydd yr ysgol. Mae popeth yn aros yn ddiogel yma.</translation>
    </message>
    <message>
        <source>Looking at this tablet</source>
        <translation>Yn edrych ar y llechen hon</translation>
    </message>
    <message>
        <source>End of day can save it in a file for another tablet.</source>
        <translation>Gall Diwedd y dydd ei gadw mewn ffeil ar gyfer llechen arall.</translation>
    </message>
</context>
<context>
    <name>TabletFile</name>
    <message>
        <source>Nothing new for you</source>
        <translation>Dim byd newydd i chi</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation>Dim byd newydd: roedd y cyfan yma eisoes</translation>
    </message>
    <message numerus="yes">
        <source>Took in %1 from %n colleague(s)</source>
        <translation>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n cydweithiwr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n record(s)</source>
        <translation>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            <numerusform>Derbyniwyd %n cofnod</numerusform>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is %1. Only your school can open it.</source>
        <translation>Y ffeil yw %1. Dim ond eich ysgol chi all ei hagor.</translation>
    </message>
    <message>
        <source>You %1, others of this tablet %2.</source>
        <translation>Chi %1, eraill ar y llechen hon %2.</translation>
    </message>
    <message>
        <source>It is not on the school server yet, and goes on waiting here.</source>
        <translation>Nid yw ar weinydd yr ysgol eto, ac mae&apos;n dal i aros yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n is not in it: this tablet has to reach the school server with it first.</source>
        <translation>
            <numerusform>Nid yw %n ynddi: rhaid i&apos;r llechen hon gyrraedd gweinydd yr ysgol yn gyntaf.</numerusform>
            <numerusform>Nid yw %n ynddi: rhaid i&apos;r llechen hon gyrraedd gweinydd yr ysgol yn gyntaf.</numerusform>
            <numerusform>Nid yw %n ynddi: rhaid i&apos;r llechen hon gyrraedd gweinydd yr ysgol yn gyntaf.</numerusform>
            <numerusform>Nid yw %n ynddi: rhaid i&apos;r llechen hon gyrraedd gweinydd yr ysgol yn gyntaf.</numerusform>
            <numerusform>Nid yw %n ynddi: rhaid i&apos;r llechen hon gyrraedd gweinydd yr ysgol yn gyntaf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not fit into the file. It is safe on this tablet.</source>
        <translation>
            <numerusform>Nid oedd lle i %n yn y ffeil. Mae&apos;n ddiogel ar y llechen hon.</numerusform>
            <numerusform>Nid oedd lle i %n yn y ffeil. Mae&apos;n ddiogel ar y llechen hon.</numerusform>
            <numerusform>Nid oedd lle i %n yn y ffeil. Mae&apos;n ddiogel ar y llechen hon.</numerusform>
            <numerusform>Nid oedd lle i %n yn y ffeil. Mae&apos;n ddiogel ar y llechen hon.</numerusform>
            <numerusform>Nid oedd lle i %n yn y ffeil. Mae&apos;n ddiogel ar y llechen hon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n record(s) in a file</source>
        <translation>
            <numerusform>Cadwyd %n o gofnodion mewn ffeil</numerusform>
            <numerusform>Cadwyd %n cofnod mewn ffeil</numerusform>
            <numerusform>Cadwyd %n o gofnodion mewn ffeil</numerusform>
            <numerusform>Cadwyd %n o gofnodion mewn ffeil</numerusform>
            <numerusform>Cadwyd %n o gofnodion mewn ffeil</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in a file, though nothing was waiting</source>
        <translation>Wedi&apos;i gadw mewn ffeil, er nad oedd dim yn aros</translation>
    </message>
    <message>
        <source>Saved on %1.</source>
        <translation>Cadwyd ar %1.</translation>
    </message>
    <message>
        <source>Saved by %1 on %2.</source>
        <translation>Cadwyd gan %1 ar %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n is sealed for others; this tablet keeps it for them.</source>
        <translation>
            <numerusform>Mae %n dan sêl i eraill; mae&apos;r llechen hon yn ei gadw iddynt.</numerusform>
            <numerusform>Mae %n dan sêl i eraill; mae&apos;r llechen hon yn ei gadw iddynt.</numerusform>
            <numerusform>Mae %n dan sêl i eraill; mae&apos;r llechen hon yn ei gadw iddynt.</numerusform>
            <numerusform>Mae %n dan sêl i eraill; mae&apos;r llechen hon yn ei gadw iddynt.</numerusform>
            <numerusform>Mae %n dan sêl i eraill; mae&apos;r llechen hon yn ei gadw iddynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a key or a newer app.</source>
        <translation>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd.</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd.</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd.</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd.</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and was left out.</source>
        <translation>
            <numerusform>Nid oedd modd darllen %n, ac fe&apos;i gadawyd allan.</numerusform>
            <numerusform>Nid oedd modd darllen %n, ac fe&apos;i gadawyd allan.</numerusform>
            <numerusform>Nid oedd modd darllen %n, ac fe&apos;i gadawyd allan.</numerusform>
            <numerusform>Nid oedd modd darllen %n, ac fe&apos;i gadawyd allan.</numerusform>
            <numerusform>Nid oedd modd darllen %n, ac fe&apos;i gadawyd allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The school server is told when this tablet next reaches it.</source>
        <translation>Dywedir wrth weinydd yr ysgol y tro nesaf y bydd y llechen hon yn ei gyrraedd.</translation>
    </message>
    <message>
        <source>There is a file of that name. Nothing was changed; choose another name.</source>
        <translation>Mae ffeil o&apos;r enw hwnnw yno. Ni newidiwyd dim; dewiswch enw arall.</translation>
    </message>
    <message>
        <source>There is no room for the file there. Nothing was saved; choose another place. Everything is safe on this tablet.</source>
        <translation>Nid oes lle i&apos;r ffeil yno. Ni chadwyd dim; dewiswch le arall. Mae popeth yn ddiogel ar y llechen hon.</translation>
    </message>
    <message>
        <source>The file could not be saved there. Nothing was changed; choose another place. Everything is safe on this tablet.</source>
        <translation>Ni ellid cadw&apos;r ffeil yno. Ni newidiwyd dim; dewiswch le arall. Mae popeth yn ddiogel ar y llechen hon.</translation>
    </message>
    <message>
        <source>There is no such file. Check where it is and try again.</source>
        <translation>Nid oes ffeil o&apos;r fath. Gwiriwch ble mae hi a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This file is another school&apos;s. Nothing was changed.</source>
        <translation>Ffeil ysgol arall yw hon. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This is no file for tablets, or it is damaged. Nothing was changed. Save it once more on the other tablet.</source>
        <translation>Nid ffeil ar gyfer llechi yw hon, neu mae wedi&apos;i difrodi. Ni newidiwyd dim. Cadwch hi unwaith eto ar y llechen arall.</translation>
    </message>
    <message>
        <source>This file was saved by a newer Pipit. Nothing was changed. Update the app, then take it in.</source>
        <translation>Cadwyd y ffeil hon gan fersiwn mwy newydd o Pipit. Ni newidiwyd dim. Diweddarwch yr ap, yna derbyniwch hi.</translation>
    </message>
    <message>
        <source>This file and this tablet do not agree on who belongs to the school. Nothing was changed. Tell the SENCo.</source>
        <translation>Nid yw&apos;r ffeil hon a&apos;r llechen hon yn cytuno ar bwy sy&apos;n perthyn i&apos;r ysgol. Ni newidiwyd dim. Dywedwch wrth y CADY.</translation>
    </message>
    <message>
        <source>Whoever saved this file does not belong to the school, as far as this tablet knows. Nothing was changed. Tell the SENCo.</source>
        <translation>Nid yw pwy bynnag a gadwodd y ffeil hon yn perthyn i&apos;r ysgol, hyd y gŵyr y llechen hon. Ni newidiwyd dim. Dywedwch wrth y CADY.</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept; take the file in again to go on.</source>
        <translation>Wedi stopio. Cedwir yr hyn a ddaeth hyd yn hyn; derbyniwch y ffeil eto i fynd ymlaen.</translation>
    </message>
    <message>
        <source>What came so far is kept; take the file in again to go on.</source>
        <translation>Cedwir yr hyn a ddaeth hyd yn hyn; derbyniwch y ffeil eto i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>TabletPeople</name>
    <message numerus="yes">
        <source>%1: %n waiting to send</source>
        <translation>
            <numerusform>%1: %n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%1: %n yn aros i&apos;w anfon</numerusform>
            <numerusform>%1: %n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%1: %n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%1: %n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be sent, kept on this tablet</source>
        <translation>
            <numerusform>%1: ni ellid anfon %n, wedi&apos;u cadw ar y llechen hon</numerusform>
            <numerusform>%1: ni ellid anfon %n, wedi&apos;i gadw ar y llechen hon</numerusform>
            <numerusform>%1: ni ellid anfon %n, wedi&apos;u cadw ar y llechen hon</numerusform>
            <numerusform>%1: ni ellid anfon %n, wedi&apos;u cadw ar y llechen hon</numerusform>
            <numerusform>%1: ni ellid anfon %n, wedi&apos;u cadw ar y llechen hon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Pipit ended before it was locked; what waits there is counted when %1 opens it again</source>
        <translation>%1: daeth Pipit i ben cyn ei gloi; caiff yr hyn sy&apos;n aros ei gyfrif pan fydd %1 yn ei agor eto</translation>
    </message>
</context>
<context>
    <name>TheirWords</name>
    <message>
        <source>A colleague wrote here too</source>
        <translation>Ysgrifennodd cydweithiwr yma hefyd</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Defnyddio&apos;r geiriau eraill</translation>
    </message>
    <message>
        <source>Use theirs: %1</source>
        <translation>Defnyddio&apos;r geiriau eraill: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Cadw fy ngeiriau i</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Cadw fy ngeiriau i: %1</translation>
    </message>
</context>
<context>
    <name>TimeCard</name>
    <message>
        <source>How long?</source>
        <translation>Pa mor hir?</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
        </translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Other number of minutes</source>
        <translation>Nifer arall o funudau</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Amserydd</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Stopio&apos;r amserydd</translation>
    </message>
    <message>
        <source>It runs on while the tablet is locked</source>
        <translation>Mae&apos;n dal i redeg tra bod y llechen ar glo</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 gyda %2</translation>
    </message>
    <message>
        <source>Nobody here has a passport</source>
        <translation>Nid oes gan neb yma basbort</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) with a passport</source>
        <translation>
            <numerusform>Neb â phasbort</numerusform>
            <numerusform>%n disgybl â phasbort</numerusform>
            <numerusform>%n o ddisgyblion â phasbort</numerusform>
            <numerusform>%n o ddisgyblion â phasbort</numerusform>
            <numerusform>%n o ddisgyblion â phasbort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you read it</source>
        <translation>
            <numerusform>dim wedi newid ers i chi ddarllen</numerusform>
            <numerusform>%n wedi newid ers i chi ei ddarllen</numerusform>
            <numerusform>%n wedi newid ers i chi eu darllen</numerusform>
            <numerusform>%n wedi newid ers i chi eu darllen</numerusform>
            <numerusform>%n wedi newid ers i chi eu darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>dim heb ei ddarllen</numerusform>
            <numerusform>%n heb ei ddarllen eto</numerusform>
            <numerusform>%n heb eu darllen eto</numerusform>
            <numerusform>%n heb eu darllen eto</numerusform>
            <numerusform>%n heb eu darllen eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Nawr, tan %1</translation>
    </message>
    <message>
        <source>Next, at %1</source>
        <translation>Nesaf, am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in school</source>
        <translation>
            <numerusform>Dim gwersi yn yr ysgol</numerusform>
            <numerusform>%n wers yn yr ysgol</numerusform>
            <numerusform>%n o wersi yn yr ysgol</numerusform>
            <numerusform>%n o wersi yn yr ysgol</numerusform>
            <numerusform>%n o wersi yn yr ysgol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) with a passport are in them</source>
        <translation>
            <numerusform>Nid oes neb â phasbort ynddynt</numerusform>
            <numerusform>%n disgybl â phasbort sydd ynddynt</numerusform>
            <numerusform>%n o ddisgyblion â phasbort sydd ynddynt</numerusform>
            <numerusform>%n o ddisgyblion â phasbort sydd ynddynt</numerusform>
            <numerusform>%n o ddisgyblion â phasbort sydd ynddynt</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons on the timetable</source>
        <translation>Dim gwersi ar yr amserlen</translation>
    </message>
    <message>
        <source>They stand here once the school&apos;s timetable has been imported.</source>
        <translation>Byddant yma pan fydd amserlen yr ysgol wedi&apos;i mewnforio.</translation>
    </message>
    <message>
        <source>Today&apos;s lessons are over</source>
        <translation>Mae gwersi heddiw ar ben</translation>
    </message>
    <message>
        <source>No lessons today</source>
        <translation>Dim gwersi heddiw</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>%1 has not read</source>
        <translation>Nid yw %1 wedi darllen</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) have not read</source>
        <translation>
            <numerusform>Neb heb ddarllen</numerusform>
            <numerusform>%n cydweithiwr heb ddarllen</numerusform>
            <numerusform>%n o gydweithwyr heb ddarllen</numerusform>
            <numerusform>%n o gydweithwyr heb ddarllen</numerusform>
            <numerusform>%n o gydweithwyr heb ddarllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport of %1</source>
        <translation>Pasbort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more passport(s) not read by all</source>
        <translation>
            <numerusform>Dim pasbort arall heb ei ddarllen gan bawb</numerusform>
            <numerusform>%n pasbort arall heb ei ddarllen gan bawb</numerusform>
            <numerusform>%n o basbortau eraill heb eu darllen gan bawb</numerusform>
            <numerusform>%n o basbortau eraill heb eu darllen gan bawb</numerusform>
            <numerusform>%n o basbortau eraill heb eu darllen gan bawb</numerusform>
        </translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Roedd i&apos;w gynnal erbyn %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I&apos;w gynnal heddiw</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>I&apos;w gynnal erbyn %1</translation>
    </message>
    <message>
        <source>week A</source>
        <translation>wythnos A</translation>
    </message>
    <message>
        <source>week B</source>
        <translation>wythnos B</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>In school now</source>
        <translation>Yn yr ysgol nawr</translation>
    </message>
    <message>
        <source>Next in school</source>
        <translation>Nesaf yn yr ysgol</translation>
    </message>
    <message numerus="yes">
        <source>%n passport(s)</source>
        <translation>
            <numerusform>dim pasbortau</numerusform>
            <numerusform>%n pasbort</numerusform>
            <numerusform>%n o basbortau</numerusform>
            <numerusform>%n o basbortau</numerusform>
            <numerusform>%n o basbortau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>dim i&apos;w ddarllen</numerusform>
            <numerusform>%n i&apos;w ddarllen</numerusform>
            <numerusform>%n i&apos;w darllen</numerusform>
            <numerusform>%n i&apos;w darllen</numerusform>
            <numerusform>%n i&apos;w darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be sent</source>
        <translation>
            <numerusform>Anfonwyd pob cofnod</numerusform>
            <numerusform>Ni ellid anfon %n cofnod</numerusform>
            <numerusform>Ni ellid anfon %n o gofnodion</numerusform>
            <numerusform>Ni ellid anfon %n o gofnodion</numerusform>
            <numerusform>Ni ellid anfon %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this tablet</source>
        <translation>Wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Two versions of one passport</source>
        <translation>Dau fersiwn o un pasbort</translation>
    </message>
    <message numerus="yes">
        <source>%n passport(s) to read</source>
        <translation>
            <numerusform>Dim pasbortau i&apos;w darllen</numerusform>
            <numerusform>%n pasbort i&apos;w ddarllen</numerusform>
            <numerusform>%n o basbortau i&apos;w darllen</numerusform>
            <numerusform>%n o basbortau i&apos;w darllen</numerusform>
            <numerusform>%n o basbortau i&apos;w darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more review(s) due</source>
        <translation>
            <numerusform>Dim adolygiad arall</numerusform>
            <numerusform>%n adolygiad arall i&apos;w gynnal</numerusform>
            <numerusform>%n o adolygiadau eraill i&apos;w cynnal</numerusform>
            <numerusform>%n o adolygiadau eraill i&apos;w cynnal</numerusform>
            <numerusform>%n o adolygiadau eraill i&apos;w cynnal</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft, not shared yet</source>
        <translation>Eich drafft, heb ei rannu eto</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Begun, not kept yet</source>
        <translation>Wedi&apos;i ddechrau, heb ei gadw eto</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>Dim yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>With the next sync</source>
        <translation>Ânt gyda&apos;r cydamseru nesaf</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Yfory am %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) from staff</source>
        <translation>
            <numerusform>Dim cwestiynau gan staff</numerusform>
            <numerusform>%n cwestiwn gan staff</numerusform>
            <numerusform>%n gwestiwn gan staff</numerusform>
            <numerusform>%n cwestiwn gan staff</numerusform>
            <numerusform>%n cwestiwn gan staff</numerusform>
        </translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Heb benderfynu eto</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to the SENCo</source>
        <translation>
            <numerusform>Dim cwestiynau i&apos;r Cydlynydd ADY</numerusform>
            <numerusform>%n cwestiwn i&apos;r Cydlynydd ADY</numerusform>
            <numerusform>%n gwestiwn i&apos;r Cydlynydd ADY</numerusform>
            <numerusform>%n cwestiwn i&apos;r Cydlynydd ADY</numerusform>
            <numerusform>%n cwestiwn i&apos;r Cydlynydd ADY</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft, not sent yet</source>
        <translation>Eich drafft, heb ei anfon eto</translation>
    </message>
</context>
<context>
    <name>TodayAside</name>
    <message>
        <source>Needs your eye</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Nothing for now. What colleagues share shows here after the next sync.</source>
        <translation>Dim am y tro. Bydd yr hyn y mae cydweithwyr yn ei rannu i&apos;w weld yma ar ôl y cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Adolygiadau i&apos;w cynnal</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb eu gorffen</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>At the door</source>
        <translation>Wrth y drws</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Arsylwi</translation>
    </message>
</context>
<context>
    <name>TodayLine</name>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My groups today</source>
        <translation>Fy ngrwpiau heddiw</translation>
    </message>
</context>
<context>
    <name>TodayStart</name>
    <message>
        <source>Bring in your school</source>
        <translation>Dewch â&apos;ch ysgol i mewn</translation>
    </message>
    <message>
        <source>Your school has not come yet</source>
        <translation>Nid yw eich ysgol wedi cyrraedd eto</translation>
    </message>
    <message>
        <source>Pupils, classes, staff and timetable come from the lists that your office exports. Nothing changes before you have seen what is in them.</source>
        <translation>Daw disgyblion, dosbarthiadau, staff ac amserlen o&apos;r rhestrau y mae eich swyddfa&apos;n eu hallforio. Nid oes dim yn newid cyn i chi weld beth sydd ynddynt.</translation>
    </message>
    <message>
        <source>Classes and passports come with the next sync. Press the chip above to send and receive now.</source>
        <translation>Daw dosbarthiadau a phasbortau gyda&apos;r cydamseru nesaf. Pwyswch y botwm uchod i anfon a derbyn nawr.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Who else will lead? Until the school has a second lead, its recovery kit in the safe is the only other way in.</source>
        <translation>Pwy arall fydd yn arwain? Hyd nes bod gan yr ysgol ail arweinydd, ei phecyn adfer yn y sêff yw&apos;r unig ffordd arall i mewn.</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Together, if you want both</source>
        <translation>Gyda&apos;i gilydd, os ydych am gadw&apos;r ddau</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: make it shorter to keep both.</source>
        <translation>
            <numerusform>%n nod yn ormod: gwnewch ef yn fyrrach i gadw&apos;r ddau.</numerusform>
            <numerusform>%n nod yn ormod: gwnewch ef yn fyrrach i gadw&apos;r ddau.</numerusform>
            <numerusform>%n nod yn ormod: gwnewch ef yn fyrrach i gadw&apos;r ddau.</numerusform>
            <numerusform>%n nod yn ormod: gwnewch ef yn fyrrach i gadw&apos;r ddau.</numerusform>
            <numerusform>%n nod yn ormod: gwnewch ef yn fyrrach i gadw&apos;r ddau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>Dim nodau ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
            <numerusform>%n nod ar ôl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherField</name>
    <message>
        <source>Together, if you want both</source>
        <translation>Gyda&apos;i gilydd, os ydych am gadw&apos;r ddau</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Two versions, the newest shows. Both are under What changed.</source>
        <translation>Dau fersiwn, y diweddaraf sydd i&apos;w weld. Mae&apos;r ddau o dan Beth newidiodd.</translation>
    </message>
</context>
<context>
    <name>UndoNotice</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cau&apos;r hysbysiad hwn</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Shows until you decide</source>
        <translation>I&apos;w weld nes i chi benderfynu</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Nothing written yet</source>
        <translation>Dim byd wedi&apos;i ysgrifennu eto</translation>
    </message>
</context>
<context>
    <name>VoiceField</name>
    <message>
        <source>They took the words out.</source>
        <translation>Tynnwyd y geiriau ganddynt.</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::ClassDoor</name>
    <message>
        <source>Door</source>
        <translation>Drws</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::ColumnEditor</name>
    <message>
        <source>Say what the file is, and which columns hold the names.</source>
        <translation>Dywedwch beth yw&apos;r ffeil, a pha golofnau sy&apos;n dal yr enwau.</translation>
    </message>
    <message>
        <source>UPN or date of birth</source>
        <translation>UPN neu ddyddiad geni</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Angen o hyd: %1</translation>
    </message>
    <message>
        <source>Still needed: a second column</source>
        <translation>Angen o hyd: ail golofn</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::EndOfDay</name>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Does dim yn aros i&apos;w anfon</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi oedi</translation>
    </message>
    <message>
        <source>Everything is on the school server, %1</source>
        <translation>Mae popeth ar weinydd yr ysgol, %1</translation>
    </message>
    <message>
        <source>Not everything is on the school server yet</source>
        <translation>Nid yw popeth ar weinydd yr ysgol eto</translation>
    </message>
    <message>
        <source>Not compared with the school server yet</source>
        <translation>Heb ei gymharu â gweinydd yr ysgol eto</translation>
    </message>
    <message>
        <source>Keep this screen open. If it sleeps, it goes on where it stopped.</source>
        <translation>Cadwch y sgrin hon ar agor. Os bydd yn cysgu, aiff ymlaen o&apos;r lle y stopiodd.</translation>
    </message>
    <message>
        <source>Everything is safe on this tablet. It goes on where it stopped.</source>
        <translation>Mae popeth yn ddiogel ar y llechen hon. Aiff ymlaen o&apos;r lle y stopiodd.</translation>
    </message>
    <message>
        <source>The server has acknowledged every record of everybody on this tablet, and both sides hold the same.</source>
        <translation>Mae&apos;r gweinydd wedi cydnabod pob cofnod gan bawb ar y llechen hon, ac mae&apos;r ddwy ochr yn dal yr un peth.</translation>
    </message>
    <message>
        <source>One press sends everything, fetches what colleagues wrote and compares both sides.</source>
        <translation>Mae un wasgiad yn anfon popeth, yn nôl yr hyn a ysgrifennodd cydweithwyr ac yn cymharu&apos;r ddwy ochr.</translation>
    </message>
    <message>
        <source>This tablet has no way to the school server. Everything stays safe here.</source>
        <translation>Nid oes gan y llechen hon ffordd at weinydd yr ysgol. Mae popeth yn aros yn ddiogel yma.</translation>
    </message>
    <message>
        <source>Greeting the school server</source>
        <translation>Yn cyfarch gweinydd yr ysgol</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Yn selio</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Yn anfon</translation>
    </message>
    <message>
        <source>Receiving from colleagues</source>
        <translation>Yn derbyn gan gydweithwyr</translation>
    </message>
    <message>
        <source>Comparing with the server</source>
        <translation>Yn cymharu â&apos;r gweinydd</translation>
    </message>
    <message>
        <source>Counting once more</source>
        <translation>Yn cyfrif unwaith eto</translation>
    </message>
    <message numerus="yes">
        <source>%n of yours still waits; it is safe on this tablet and will be tried again.</source>
        <translation>
            <numerusform>Mae %n o&apos;ch rhai chi yn dal i aros; maent yn ddiogel ar y llechen hon a cheisir eto.</numerusform>
            <numerusform>Mae %n o&apos;ch rhai chi yn dal i aros; mae&apos;n ddiogel ar y llechen hon a cheisir eto.</numerusform>
            <numerusform>Mae %n o&apos;ch rhai chi yn dal i aros; maent yn ddiogel ar y llechen hon a cheisir eto.</numerusform>
            <numerusform>Mae %n o&apos;ch rhai chi yn dal i aros; maent yn ddiogel ar y llechen hon a cheisir eto.</numerusform>
            <numerusform>Mae %n o&apos;ch rhai chi yn dal i aros; maent yn ddiogel ar y llechen hon a cheisir eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours could not be sent; it is kept on this tablet.</source>
        <translation>
            <numerusform>Ni ellid anfon %n o&apos;ch rhai chi; cânt eu cadw ar y llechen hon.</numerusform>
            <numerusform>Ni ellid anfon %n o&apos;ch rhai chi; fe&apos;i cedwir ar y llechen hon.</numerusform>
            <numerusform>Ni ellid anfon %n o&apos;ch rhai chi; cânt eu cadw ar y llechen hon.</numerusform>
            <numerusform>Ni ellid anfon %n o&apos;ch rhai chi; cânt eu cadw ar y llechen hon.</numerusform>
            <numerusform>Ni ellid anfon %n o&apos;ch rhai chi; cânt eu cadw ar y llechen hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tablet and server do not count the same records yet. Nothing is lost; the next time looks again.</source>
        <translation>Nid yw&apos;r llechen a&apos;r gweinydd yn cyfrif yr un cofnodion eto. Ni chollwyd dim; edrychir eto y tro nesaf.</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::FaceChoice</name>
    <message>
        <source>Pine</source>
        <translation>Pinwydd</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Mêl</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioled</translation>
    </message>
    <message>
        <source>Heather</source>
        <translation>Grug</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Gwyrdd</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::ImportCountList</name>
    <message numerus="yes">
        <source>new pupil(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>disgyblion newydd</numerusform>
            <numerusform>disgybl newydd</numerusform>
            <numerusform>o ddisgyblion newydd</numerusform>
            <numerusform>o ddisgyblion newydd</numerusform>
            <numerusform>o ddisgyblion newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) changed</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>disgyblion wedi newid</numerusform>
            <numerusform>disgybl wedi newid</numerusform>
            <numerusform>o ddisgyblion wedi newid</numerusform>
            <numerusform>o ddisgyblion wedi newid</numerusform>
            <numerusform>o ddisgyblion wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) moved</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>disgyblion wedi symud</numerusform>
            <numerusform>disgybl wedi symud</numerusform>
            <numerusform>o ddisgyblion wedi symud</numerusform>
            <numerusform>o ddisgyblion wedi symud</numerusform>
            <numerusform>o ddisgyblion wedi symud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) left</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>disgyblion wedi gadael</numerusform>
            <numerusform>disgybl wedi gadael</numerusform>
            <numerusform>o ddisgyblion wedi gadael</numerusform>
            <numerusform>o ddisgyblion wedi gadael</numerusform>
            <numerusform>o ddisgyblion wedi gadael</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>kept as changed here</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>yn aros fel y&apos;u newidiwyd yma</numerusform>
            <numerusform>yn aros fel y&apos;i newidiwyd yma</numerusform>
            <numerusform>yn aros fel y&apos;u newidiwyd yma</numerusform>
            <numerusform>yn aros fel y&apos;u newidiwyd yma</numerusform>
            <numerusform>yn aros fel y&apos;u newidiwyd yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) refused</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>rhesi wedi&apos;u gwrthod</numerusform>
            <numerusform>rhes wedi&apos;i gwrthod</numerusform>
            <numerusform>o resi wedi&apos;u gwrthod</numerusform>
            <numerusform>o resi wedi&apos;u gwrthod</numerusform>
            <numerusform>o resi wedi&apos;u gwrthod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pupil(s) back again</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>disgyblion yn ôl</numerusform>
            <numerusform>disgybl yn ôl</numerusform>
            <numerusform>o ddisgyblion yn ôl</numerusform>
            <numerusform>o ddisgyblion yn ôl</numerusform>
            <numerusform>o ddisgyblion yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps here twice</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>yma ddwywaith efallai</numerusform>
            <numerusform>yma ddwywaith efallai</numerusform>
            <numerusform>yma ddwywaith efallai</numerusform>
            <numerusform>yma ddwywaith efallai</numerusform>
            <numerusform>yma ddwywaith efallai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new staff</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>staff newydd</numerusform>
            <numerusform>aelod newydd o staff</numerusform>
            <numerusform>o staff newydd</numerusform>
            <numerusform>o staff newydd</numerusform>
            <numerusform>o staff newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff changed</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>staff wedi newid</numerusform>
            <numerusform>aelod o staff wedi newid</numerusform>
            <numerusform>o staff wedi newid</numerusform>
            <numerusform>o staff wedi newid</numerusform>
            <numerusform>o staff wedi newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff kept as changed here</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>staff fel y&apos;u newidiwyd yma</numerusform>
            <numerusform>aelod o staff fel y&apos;i newidiwyd yma</numerusform>
            <numerusform>o staff fel y&apos;u newidiwyd yma</numerusform>
            <numerusform>o staff fel y&apos;u newidiwyd yma</numerusform>
            <numerusform>o staff fel y&apos;u newidiwyd yma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>staff left</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>staff wedi gadael</numerusform>
            <numerusform>aelod o staff wedi gadael</numerusform>
            <numerusform>o staff wedi gadael</numerusform>
            <numerusform>o staff wedi gadael</numerusform>
            <numerusform>o staff wedi gadael</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>class(es) and groups</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>dosbarthiadau a grwpiau</numerusform>
            <numerusform>dosbarth neu grŵp</numerusform>
            <numerusform>o ddosbarthiadau a grwpiau</numerusform>
            <numerusform>o ddosbarthiadau a grwpiau</numerusform>
            <numerusform>o ddosbarthiadau a grwpiau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s)</source>
        <comment>below its number</comment>
        <translation>
            <numerusform>gwersi</numerusform>
            <numerusform>wers</numerusform>
            <numerusform>o wersi</numerusform>
            <numerusform>o wersi</numerusform>
            <numerusform>o wersi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::ImportFileList</name>
    <message>
        <source>nothing of it is taken</source>
        <translation>ni chymerir dim ohoni</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>Dim disgyblion</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>dim rhesi</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
            <numerusform>%n o resi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice</source>
        <translation>
            <numerusform>dim ddwywaith</numerusform>
            <numerusform>%n ddwywaith</numerusform>
            <numerusform>%n ddwywaith</numerusform>
            <numerusform>%n ddwywaith</numerusform>
            <numerusform>%n ddwywaith</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows letters</source>
        <translation>llythrennau Windows</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Yn darllen</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::InboxDesk</name>
    <message>
        <source>Settled: %1. It goes to everybody with the next sync.</source>
        <translation>Setlwyd: %1. Bydd yn mynd at bawb gyda&apos;r cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Dim i&apos;w setlo</translation>
    </message>
    <message numerus="yes">
        <source>%n to settle</source>
        <translation>
            <numerusform>Dim i&apos;w setlo</numerusform>
            <numerusform>%n i&apos;w setlo</numerusform>
            <numerusform>%n i&apos;w setlo</numerusform>
            <numerusform>%n i&apos;w setlo</numerusform>
            <numerusform>%n i&apos;w setlo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::JoinSchool</name>
    <message>
        <source>This tablet&apos;s own key is damaged. Nobody can join on it; ask the technician. What others keep here is safe.</source>
        <translation>Mae allwedd y llechen hon wedi&apos;i difrodi. Ni all neb ymuno arni; gofynnwch i&apos;r technegydd. Mae&apos;r hyn mae eraill yn ei gadw yma yn ddiogel.</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::KitPage</name>
    <message>
        <source>Recovery kit</source>
        <translation>Pecyn adfer</translation>
    </message>
    <message>
        <source>Pipit seals what your school writes, and nobody can look up a passcode. If every lead&apos;s tablet is lost or its passcode forgotten, this page is the only way back to it.</source>
        <translation>Mae Pipit yn selio&apos;r hyn y mae eich ysgol yn ei ysgrifennu, ac ni all neb chwilio am god pas. Os collir llechen pob arweinydd neu os anghofir ei chod, y dudalen hon yw&apos;r unig ffordd yn ôl ato.</translation>
    </message>
    <message>
        <source>Keep this page in the school&apos;s safe, and tell the head that it is there.</source>
        <translation>Cadwch y dudalen hon yn sêff yr ysgol, a dywedwch wrth y pennaeth ei bod yno.</translation>
    </message>
    <message>
        <source>Whoever holds it can open everything: treat it as you would all the records together.</source>
        <translation>Gall pwy bynnag sydd â hi agor popeth: dylech ei thrin fel yr holl gofnodion gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Take no photo of it and send it to nobody. Delete the file that it was printed from.</source>
        <translation>Peidiwch â thynnu llun ohoni na&apos;i hanfon at neb. Dilëwch y ffeil yr argraffwyd hi ohoni.</translation>
    </message>
    <message>
        <source>School server: %1</source>
        <translation>Gweinydd yr ysgol: %1</translation>
    </message>
    <message>
        <source>Key pin: %1</source>
        <translation>Pìn yr allwedd: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gwnaed ar %1</translation>
    </message>
    <message>
        <source>There is a file of that name. Nothing was changed; choose another name.</source>
        <translation>Mae ffeil o&apos;r enw hwnnw yno. Ni newidiwyd dim; dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The page could not be saved there. Choose another place, or write the code down by hand.</source>
        <translation>Ni ellid cadw&apos;r dudalen yno. Dewiswch le arall, neu ysgrifennwch y cod â llaw.</translation>
    </message>
    <message>
        <source>A code has letters and digits only.</source>
        <translation>Dim ond llythrennau a digidau sydd mewn cod.</translation>
    </message>
    <message>
        <source>%1 of %2 characters: the rest is missing.</source>
        <translation>%1 o %2 nod: mae&apos;r gweddill ar goll.</translation>
    </message>
    <message>
        <source>There is something behind the last group.</source>
        <translation>Mae rhywbeth ar ôl y grŵp olaf.</translation>
    </message>
    <message>
        <source>Group %1 is not as on the page. Look at it once more.</source>
        <translation>Nid yw grŵp %1 fel ar y dudalen. Edrychwch arno unwaith eto.</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::NoteList</name>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::OpenInvitation</name>
    <message>
        <source>Your next tablet</source>
        <translation>Eich llechen nesaf</translation>
    </message>
    <message>
        <source>You are in on “%1”. Choose a passcode there.</source>
        <translation>Rydych i mewn ar “%1”. Dewiswch god pas yno.</translation>
    </message>
    <message>
        <source>%1 is in as %2, on “%3”. They choose a passcode there now.</source>
        <translation>Mae %1 i mewn fel %2, ar “%3”. Nawr mae&apos;n dewis cod pas yno.</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PasscodeRule</name>
    <message>
        <source>At least %1 characters. Three or four words of your own are easy to keep in mind and hard to guess.</source>
        <translation>O leiaf %1 nod. Mae tri neu bedwar gair o&apos;ch dewis yn hawdd eu cofio ac yn anodd eu dyfalu.</translation>
    </message>
    <message>
        <source>Too easy to guess: take more different letters.</source>
        <translation>Rhy hawdd ei ddyfalu: cymerwch fwy o lythrennau gwahanol.</translation>
    </message>
    <message>
        <source>Too long, or with signs that a passcode cannot have.</source>
        <translation>Rhy hir, neu ag arwyddion na all cod pas eu cael.</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Digon hir</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PassportEditor</name>
    <message>
        <source>Your words gave way to theirs</source>
        <translation>Ildiodd eich geiriau i&apos;w geiriau nhw</translation>
    </message>
    <message>
        <source>Line taken off</source>
        <translation>Tynnwyd y llinell</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Tynnwyd: %1</translation>
    </message>
    <message>
        <source>Nothing is new yet. Change something, or say what was reviewed.</source>
        <translation>Nid oes dim yn newydd eto. Newidiwch rywbeth, neu dywedwch beth a adolygwyd.</translation>
    </message>
    <message>
        <source>Something is too long, or a line has no words. It is marked.</source>
        <translation>Mae rhywbeth yn rhy hir, neu nid oes geiriau mewn llinell. Mae wedi&apos;i farcio.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>%1 shared version %2 while you were writing. What you had not touched is up to date; your own words are as you typed them.</source>
        <translation>Rhannodd %1 fersiwn %2 tra oeddech yn ysgrifennu. Mae&apos;r hyn nad oeddech wedi&apos;i gyffwrdd yn gyfredol; mae eich geiriau eich hun fel y teipiwyd hwy.</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>Drafft wedi&apos;i ddileu</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PassportHistory</name>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fersiwn %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>Tynnwyd: %1</translation>
    </message>
    <message>
        <source>Was: %1. Now: %2</source>
        <translation>Cynt: %1. Nawr: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PassportReaders</name>
    <message>
        <source>A colleague</source>
        <translation>Cydweithiwr</translation>
    </message>
    <message>
        <source>Nobody else has read it yet</source>
        <translation>Nid oes neb arall wedi&apos;i ddarllen eto</translation>
    </message>
    <message>
        <source>Read by %1 of %2</source>
        <translation>Darllenwyd gan %1 o %2</translation>
    </message>
    <message>
        <source>You have read what it says now</source>
        <translation>Rydych wedi darllen yr hyn a ddywed nawr</translation>
    </message>
    <message>
        <source>It has changed since you read it</source>
        <translation>Mae wedi newid ers i chi ei ddarllen</translation>
    </message>
    <message>
        <source>You have not read it yet</source>
        <translation>Nid ydych wedi&apos;i ddarllen eto</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>fersiwn %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PastObservation</name>
    <message>
        <source>Observed by %1</source>
        <translation>Arsylwyd gan %1</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::PeopleDesk</name>
    <message numerus="yes">
        <source>On %n tablet(s)</source>
        <translation>
            <numerusform>Ar ddim llechen</numerusform>
            <numerusform>Ar %n lechen</numerusform>
            <numerusform>Ar %n lechen</numerusform>
            <numerusform>Ar %n llechen</numerusform>
            <numerusform>Ar %n llechen</numerusform>
        </translation>
    </message>
    <message>
        <source>On this tablet</source>
        <translation>Ar y llechen hon</translation>
    </message>
    <message numerus="yes">
        <source>On this tablet and %n other(s)</source>
        <translation>
            <numerusform>Ar y llechen hon</numerusform>
            <numerusform>Ar y llechen hon a %n arall</numerusform>
            <numerusform>Ar y llechen hon a %n arall</numerusform>
            <numerusform>Ar y llechen hon a %n arall</numerusform>
            <numerusform>Ar y llechen hon a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shared with %2</source>
        <translation>%1, yn ei rhannu â %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (chi)</translation>
    </message>
    <message>
        <source>%1 of %2 use Pipit</source>
        <translation>%1 o %2 yn defnyddio Pipit</translation>
    </message>
    <message numerus="yes">
        <source>%n more use(s) Pipit whom the staff list does not name.</source>
        <translation>
            <numerusform>Nid oes neb arall yn defnyddio Pipit.</numerusform>
            <numerusform>Mae %n arall yn defnyddio Pipit nad yw&apos;r rhestr staff yn eu henwi.</numerusform>
            <numerusform>Mae %n arall yn defnyddio Pipit nad yw&apos;r rhestr staff yn eu henwi.</numerusform>
            <numerusform>Mae %n arall yn defnyddio Pipit nad yw&apos;r rhestr staff yn eu henwi.</numerusform>
            <numerusform>Mae %n arall yn defnyddio Pipit nad yw&apos;r rhestr staff yn eu henwi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::SchoolClock</name>
    <message>
        <source>Good morning</source>
        <translation>Bore da</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Prynhawn da</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Noswaith dda</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::SessionForm</name>
    <message>
        <source>Logged: %1</source>
        <translation>Cofnodwyd: %1</translation>
    </message>
    <message>
        <source>Discarded: %1</source>
        <translation>Dilëwyd: %1</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::StartSchool</name>
    <message>
        <source>This tablet&apos;s own key is damaged. No school can begin on it; ask the technician.</source>
        <translation>Mae allwedd y llechen hon ei hun wedi&apos;i difrodi. Ni all ysgol ddechrau arni; gofynnwch i&apos;r technegydd.</translation>
    </message>
    <message>
        <source>SENCo</source>
        <translation>Cydlynydd ADY</translation>
    </message>
</context>
<context>
    <name>pipit::viewmodels::SyncReport</name>
    <message numerus="yes">
        <source>Sealed %n record(s)</source>
        <translation>
            <numerusform>Seliwyd %n o gofnodion</numerusform>
            <numerusform>Seliwyd %n cofnod</numerusform>
            <numerusform>Seliwyd %n o gofnodion</numerusform>
            <numerusform>Seliwyd %n o gofnodion</numerusform>
            <numerusform>Seliwyd %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selio</translation>
    </message>
    <message>
        <source>Sent %1 of %2</source>
        <translation>Anfonwyd %1 o %2</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s)</source>
        <translation>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            <numerusform>Derbyniwyd %n cofnod</numerusform>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            <numerusform>Derbyniwyd %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Compare with the server</source>
        <translation>Cymharu â&apos;r gweinydd</translation>
    </message>
    <message>
        <source>Only your school can open them</source>
        <translation>Dim ond eich ysgol chi all eu hagor</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent and is kept here</source>
        <translation>
            <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
            <numerusform>Ni ellid anfon %n, ac mae&apos;n cael ei gadw yma</numerusform>
            <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
            <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
            <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted when the server has answered for each</source>
        <translation>Cyfrir pan fydd y gweinydd wedi ateb dros bob un</translation>
    </message>
    <message numerus="yes">
        <source>%n waits for a key or a newer app</source>
        <translation>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
            <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
        </translation>
    </message>
    <message>
        <source>From your colleagues</source>
        <translation>Gan eich cydweithwyr</translation>
    </message>
    <message>
        <source>Both sides hold the same records</source>
        <translation>Mae&apos;r un cofnodion gan y ddwy ochr</translation>
    </message>
    <message>
        <source>Both sides count the same records</source>
        <translation>Mae&apos;r ddwy ochr yn cyfrif yr un cofnodion</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Yn anfon</translation>
    </message>
    <message numerus="yes">
        <source>Received %1 from %n colleague(s)</source>
        <translation>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n cydweithiwr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
            <numerusform>Derbyniwyd %1 gan %n o gydweithwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ for now. Nothing is lost; the next time looks again</source>
        <translation>Maent yn wahanol am y tro. Ni chollwyd dim; edrychir eto y tro nesaf</translation>
    </message>
    <message>
        <source>You %1</source>
        <translation>Chi %1</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 to go, %3 refused</source>
        <translation>%1 wedi&apos;u cydnabod, %2 ar ôl, %3 wedi&apos;u gwrthod</translation>
    </message>
    <message>
        <source>Perhaps not all of it yet; the next time looks again</source>
        <translation>Efallai nad yw&apos;r cyfan yma eto; bydd y tro nesaf yn edrych eto</translation>
    </message>
    <message numerus="yes">
        <source>%n still to go; it is tried again</source>
        <translation>
            <numerusform>%n ar ôl i fynd; rhoddir cynnig arall arni</numerusform>
            <numerusform>%n ar ôl i fynd; rhoddir cynnig arall arni</numerusform>
            <numerusform>%n ar ôl i fynd; rhoddir cynnig arall arni</numerusform>
            <numerusform>%n ar ôl i fynd; rhoddir cynnig arall arni</numerusform>
            <numerusform>%n ar ôl i fynd; rhoddir cynnig arall arni</numerusform>
        </translation>
    </message>
</context>
</TS>
