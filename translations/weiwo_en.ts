<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AmountText</name>
    <message>
        <source>Growth against last year is written like -5% or +20%.</source>
        <translation>Growth against last year is written like -5% or +20%.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>A picture is %1 to %2 pixels wide and high, not %3 × %4.</source>
        <translation>A picture is %1 to %2 pixels wide and high, not %3 × %4.</translation>
    </message>
    <message>
        <source>%1 is no picture that a chart can be written to. Name a file that ends in .svg or .png.</source>
        <translation>%1 is no picture that a chart can be written to. Name a file that ends in .svg or .png.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>The picture could not be made.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1 cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>%1, to date</source>
        <comment>a period that is not over</comment>
        <translation>%1, to date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>difference, in percent</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Up to here</translation>
    </message>
    <message>
        <source>Double-click: see what is behind</source>
        <translation>Double-click: see what is behind</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a line, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to date</source>
        <translation>to date</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>measure, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, to</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Of all from %1</source>
        <translation>Of all from %1</translation>
    </message>
    <message>
        <source>%1 Up</source>
        <translation>%1 Up</translation>
    </message>
    <message>
        <source>%1 Down</source>
        <translation>%1 Down</translation>
    </message>
    <message>
        <source>%1 Stayed</source>
        <translation>%1 Stayed</translation>
    </message>
    <message>
        <source>%1 New</source>
        <translation>%1 New</translation>
    </message>
    <message>
        <source>%1 Left</source>
        <translation>%1 Left</translation>
    </message>
</context>
<context>
    <name>ConflictsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>deleted and edited</source>
        <translation>deleted and edited</translation>
    </message>
    <message>
        <source>edited and deleted</source>
        <translation>edited and deleted</translation>
    </message>
    <message>
        <source>higher rank stands</source>
        <translation>higher rank stands</translation>
    </message>
    <message>
        <source>later edit stands</source>
        <translation>later edit stands</translation>
    </message>
    <message>
        <source>an undo does not win</source>
        <translation>an undo does not win</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>changed by both</translation>
    </message>
    <message>
        <source>The other value was refused.</source>
        <translation>The other value was refused.</translation>
    </message>
    <message>
        <source>The other value was refused: %1</source>
        <translation>The other value was refused: %1</translation>
    </message>
    <message>
        <source>One has deleted the record, another has edited it meanwhile: it lives, with the edit. Take the other to delete it after all.</source>
        <translation>One has deleted the record, another has edited it meanwhile: it lives, with the edit. Take the other to delete it after all.</translation>
    </message>
    <message>
        <source>It was to be deleted by somebody who had not seen the latest change: it lives. Take the other to delete it after all.</source>
        <translation>It was to be deleted by somebody who had not seen the latest change: it lives. Take the other to delete it after all.</translation>
    </message>
    <message>
        <source>Two have changed it without knowing of each other. The value of the higher rank stands.</source>
        <translation>Two have changed it without knowing of each other. The value of the higher rank stands.</translation>
    </message>
    <message>
        <source>Two of equal rank have changed it without knowing of each other. The later edit stands.</source>
        <translation>Two of equal rank have changed it without knowing of each other. The later edit stands.</translation>
    </message>
    <message>
        <source>An undo takes back its own edit, never another&apos;s.</source>
        <translation>An undo takes back its own edit, never another&apos;s.</translation>
    </message>
    <message>
        <source>Two have changed it without knowing of each other.</source>
        <translation>Two have changed it without knowing of each other.</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>the whole record</translation>
    </message>
    <message>
        <source>it lives</source>
        <translation>it lives</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>not taken in</translation>
    </message>
    <message>
        <source>it is deleted</source>
        <translation>it is deleted</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>settled by an edit</source>
        <translation>settled by an edit</translation>
    </message>
    <message>
        <source>the other was taken</source>
        <translation>the other was taken</translation>
    </message>
    <message>
        <source>a value was typed</source>
        <translation>a value was typed</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a conflict, why it is left</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CustomerBrief</name>
    <message>
        <source>%1 so far, against last year</source>
        <translation>%1 so far, against last year</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, that of last year</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sales of the last 12 months</source>
        <translation>Sales of the last 12 months</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Set by hand: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Why this tier</source>
        <translation>Why this tier</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <comment>what is due, day</comment>
        <translation>%1 due %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Next contact</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is due and when, how soon</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a figure that decided a tier, the day</comment>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>CustomerFilter</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>has</source>
        <translation>has</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>has not</source>
        <translation>has not</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is not</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>earlier than</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>on or before</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>later than</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>on or after</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is not empty</translation>
    </message>
    <message>
        <source>Type a value.</source>
        <translation>Type a value.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, operator, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, operator</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CustomerFinder</name>
    <message>
        <source>Read customers for the search</source>
        <translation>Read customers for the search</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>%1: %2</source>
        <comment>a customer, why it may be the same</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>May be there already:</source>
        <translation>May be there already:</translation>
    </message>
</context>
<context>
    <name>CustomerTimeline</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (before the merge)</source>
        <translation>%1 (before the merge)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a visit or call, what was talked about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DevicesPanel</name>
    <message>
        <source>Device requests (*.weiworeq *.json);;All files (*)</source>
        <translation>Device requests (*.weiworeq *.json);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 file</translation>
    </message>
</context>
<context>
    <name>ExplainQuota</name>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edits</translation>
    </message>
    <message>
        <source>Floor and cap</source>
        <translation>Floor and cap</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
</context>
<context>
    <name>ExplainStanding</name>
    <message>
        <source>How it is computed</source>
        <translation>How it is computed</translation>
    </message>
    <message>
        <source>Attainment = 1 + (actual − goal) ÷ |goal|. Without a goal there is none.</source>
        <translation>Attainment = 1 + (actual − goal) ÷ |goal|. Without a goal there is none.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Actual − goal</source>
        <translation>Actual − goal</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message numerus="yes">
        <source>The share of each month&apos;s goal that history sold by this working day, learnt from %n months.</source>
        <translation>
            <numerusform>The share of each month&apos;s goal that history sold by this working day, learnt from %n month.</numerusform>
            <numerusform>The share of each month&apos;s goal that history sold by this working day, learnt from %n months.</numerusform>
        </translation>
    </message>
    <message>
        <source>The share of working days gone in each month; history is too short to know more.</source>
        <translation>The share of working days gone in each month; history is too short to know more.</translation>
    </message>
    <message>
        <source>Expected by now</source>
        <translation>Expected by now</translation>
    </message>
    <message>
        <source>Actual against expected</source>
        <translation>Actual against expected</translation>
    </message>
    <message>
        <source>Working days gone</source>
        <translation>Working days gone</translation>
    </message>
    <message>
        <source>Working days in the period</source>
        <translation>Working days in the period</translation>
    </message>
    <message>
        <source>Needed per remaining working day</source>
        <translation>Needed per remaining working day</translation>
    </message>
    <message>
        <source>Projected landing</source>
        <translation>Projected landing</translation>
    </message>
    <message>
        <source>The pace so far, drawn to the plan: actual + (1 − e) · (actual + 0.25 · goal) ÷ (e + 0.25), e the share that is due by now.</source>
        <translation>The pace so far, drawn to the plan: actual + (1 − e) · (actual + 0.25 · goal) ÷ (e + 0.25), e the share that is due by now.</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>The goals of the plan for the months of the period.</source>
        <translation>The goals of the plan for the months of the period.</translation>
    </message>
    <message>
        <source>Below zero: so much is missing.</source>
        <translation>Below zero: so much is missing.</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>Due by now</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>Needed per day</translation>
    </message>
    <message>
        <source>(goal − actual) ÷ the working days that are left.</source>
        <translation>(goal − actual) ÷ the working days that are left.</translation>
    </message>
    <message>
        <source>Working days left</source>
        <translation>Working days left</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Actual ÷ the actual of the unit above.</source>
        <translation>Actual ÷ the actual of the unit above.</translation>
    </message>
    <message>
        <source>%1, actual</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>By attainment among those right below %1; equal ones share a rank.</source>
        <translation>By attainment among those right below %1; equal ones share a rank.</translation>
    </message>
    <message>
        <source>By the actual among those right below %1; equal ones share a rank.</source>
        <translation>By the actual among those right below %1; equal ones share a rank.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>The same figure over as much of the period compared with.</source>
        <translation>The same figure over as much of the period compared with.</translation>
    </message>
    <message>
        <source>The same figure in the period compared with.</source>
        <translation>The same figure in the period compared with.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>(actual − compared) ÷ |compared|. Without anything to compare with there is none.</source>
        <translation>(actual − compared) ÷ |compared|. Without anything to compare with there is none.</translation>
    </message>
    <message>
        <source>What came in each month of the fiscal year so far.</source>
        <translation>What came in each month of the fiscal year so far.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearity</translation>
    </message>
    <message>
        <source>1 − the mean distance of the cumulative months that are over from an even course: 100% is perfectly even.</source>
        <translation>1 − the mean distance of the cumulative months that are over from an even course: 100% is perfectly even.</translation>
    </message>
    <message>
        <source>Actual ÷ what is expected by now: from 100% on pace, from 90% just behind.</source>
        <translation>Actual ÷ what is expected by now: from 100% on pace, from 90% just behind.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Actual − compared.</source>
        <translation>Actual − compared.</translation>
    </message>
    <message>
        <source>Among those of the post %1. %2</source>
        <translation>Among those of the post %1. %2</translation>
    </message>
    <message>
        <source>Counted to %1.</source>
        <translation>Counted to %1.</translation>
    </message>
    <message>
        <source>A metric of your own: %1.</source>
        <translation>A metric of your own: %1.</translation>
    </message>
    <message>
        <source>Counted from %1 to %2.</source>
        <translation>Counted from %1 to %2.</translation>
    </message>
    <message>
        <source>Actual ÷ the actual of all that this list is of.</source>
        <translation>Actual ÷ the actual of all that this list is of.</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Whole country</source>
        <translation>Whole country</translation>
    </message>
    <message>
        <source>East China</source>
        <translation>East China</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>Jiangsu</source>
        <translation>Jiangsu</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>Zhejiang</translation>
    </message>
    <message>
        <source>South China</source>
        <translation>South China</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>Guangdong</translation>
    </message>
    <message>
        <source>Hainan</source>
        <translation>Hainan</translation>
    </message>
    <message>
        <source>North-west China</source>
        <translation>North-west China</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>A High value</source>
        <translation>A High value</translation>
    </message>
    <message>
        <source>B Potential</source>
        <translation>B Potential</translation>
    </message>
    <message>
        <source>C Standard</source>
        <translation>C Standard</translation>
    </message>
    <message>
        <source>D Basic</source>
        <translation>D Basic</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>What the node is to sell in the period.</source>
        <translation>What the node is to sell in the period.</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>YoY</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Locked by Wang Xiaoming on 18 July.</source>
        <translation>Locked by Wang Xiaoming on 18 July.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>This table cannot be edited.</source>
        <translation>This table cannot be edited.</translation>
    </message>
</context>
<context>
    <name>GridFilter</name>
    <message>
        <source>“%1” is no number to filter by.</source>
        <translation>“%1” is no number to filter by.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>last week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>this quarter</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1-errors</source>
        <translation>%1-errors</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>belongs to</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>redo</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>founding</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search or command</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Show or hide the sidebar</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Show or hide the inspector</translation>
    </message>
    <message>
        <source>Choose the scope</source>
        <translation>Choose the scope</translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation>Choose the period</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation>Next region of the window</translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation>Previous region of the window</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Say when all was saved</source>
        <translation>Say when all was saved</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Close the workspace</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation>Copy a link to this</translation>
    </message>
    <message>
        <source>First panel of the sidebar</source>
        <translation>First panel of the sidebar</translation>
    </message>
    <message>
        <source>Second panel</source>
        <translation>Second panel</translation>
    </message>
    <message>
        <source>Third panel</source>
        <translation>Third panel</translation>
    </message>
    <message>
        <source>Fourth panel</source>
        <translation>Fourth panel</translation>
    </message>
    <message>
        <source>Fifth panel</source>
        <translation>Fifth panel</translation>
    </message>
    <message>
        <source>Sixth panel</source>
        <translation>Sixth panel</translation>
    </message>
    <message>
        <source>Seventh panel</source>
        <translation>Seventh panel</translation>
    </message>
    <message>
        <source>Eighth panel</source>
        <translation>Eighth panel</translation>
    </message>
    <message>
        <source>Ninth panel</source>
        <translation>Ninth panel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Find in the panel</source>
        <translation>Find in the panel</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Explain this number</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>Lock or unlock cells</source>
        <translation>Lock or unlock cells</translation>
    </message>
    <message>
        <source>Multiply the selection</source>
        <translation>Multiply the selection</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Export this view</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Edit the cell</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Clear the cells</translation>
    </message>
    <message>
        <source>Write the typed value into the whole selection</source>
        <translation>Write the typed value into the whole selection</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Filter row</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expand</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expand all</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Collapse all</translation>
    </message>
    <message>
        <source>First cell</source>
        <translation>First cell</translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation>Last cell</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Paste with a preview</source>
        <translation>Paste with a preview</translation>
    </message>
    <message>
        <source>Snooze the alert</source>
        <translation>Snooze the alert</translation>
    </message>
    <message>
        <source>Assign the alert</source>
        <translation>Assign the alert</translation>
    </message>
    <message>
        <source>Resolve the alert</source>
        <translation>Resolve the alert</translation>
    </message>
    <message>
        <source>Show the cause of the alert</source>
        <translation>Show the cause of the alert</translation>
    </message>
    <message>
        <source>Previous customer of the list</source>
        <translation>Previous customer of the list</translation>
    </message>
    <message>
        <source>Next customer of the list</source>
        <translation>Next customer of the list</translation>
    </message>
    <message>
        <source>Keep what is kept in a conflict</source>
        <translation>Keep what is kept in a conflict</translation>
    </message>
    <message>
        <source>Take the other value of a conflict</source>
        <translation>Take the other value of a conflict</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>Which, and why</source>
        <translation>Which, and why</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>%1: parts add up to the whole.</source>
        <translation>%1: parts add up to the whole.</translation>
    </message>
    <message>
        <source>%1: worked out anew for each row and total.</source>
        <translation>%1: worked out anew for each row and total.</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 10K</source>
        <translation>%1 10K</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 100M</source>
        <translation>%1 100M</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1K</source>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1 × 10K</source>
        <translation>%1 × 10K</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 × 100M</source>
        <translation>%1 × 100M</translation>
    </message>
    <message>
        <source>%1B</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>exact amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
</context>
<context>
    <name>NumberParse</name>
    <message>
        <source>This number is too large.</source>
        <translation>This number is too large.</translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation>“%1” is not understood here.</translation>
    </message>
    <message>
        <source>One side of + or − has a unit and the other has none. Give both a unit, or neither.</source>
        <translation>One side of + or − has a unit and the other has none. Give both a unit, or neither.</translation>
    </message>
    <message>
        <source>Division by zero.</source>
        <translation>Division by zero.</translation>
    </message>
    <message>
        <source>An amount cannot be multiplied by an amount, nor divide a number.</source>
        <translation>An amount cannot be multiplied by an amount, nor divide a number.</translation>
    </message>
    <message>
        <source>Too many brackets.</source>
        <translation>Too many brackets.</translation>
    </message>
    <message>
        <source>A closing bracket is missing.</source>
        <translation>A closing bracket is missing.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” is not a number.</translation>
    </message>
    <message>
        <source>A number is missing at the end.</source>
        <translation>A number is missing at the end.</translation>
    </message>
    <message>
        <source>Commas group three digits, as in 1,200; decimals follow a point.</source>
        <translation>Commas group three digits, as in 1,200; decimals follow a point.</translation>
    </message>
    <message>
        <source>A percentage has no unit.</source>
        <translation>A percentage has no unit.</translation>
    </message>
    <message>
        <source>Begin a calculation with “=”: =%1</source>
        <translation>Begin a calculation with “=”: =%1</translation>
    </message>
    <message>
        <source>Multiply and divide by a plain number.</source>
        <translation>Multiply and divide by a plain number.</translation>
    </message>
    <message>
        <source>A share needs a parent with a value; type an amount, or +5% for a change.</source>
        <translation>A share needs a parent with a value; type an amount, or +5% for a change.</translation>
    </message>
    <message>
        <source>There is no present value to change.</source>
        <translation>There is no present value to change.</translation>
    </message>
    <message>
        <source>= empty</source>
        <translation>= empty</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
</context>
<context>
    <name>OverviewCards</name>
    <message>
        <source>%1 vs %2 to date</source>
        <translation>%1 vs %2 to date</translation>
    </message>
    <message>
        <source>%1 vs %2</source>
        <translation>%1 vs %2</translation>
    </message>
    <message>
        <source>no plan for this period</source>
        <translation>no plan for this period</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>%1 above it</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 to go</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 missing</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>no orders</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>expected by now %1</source>
        <translation>expected by now %1</translation>
    </message>
    <message>
        <source>Projected landing</source>
        <translation>Projected landing</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>the period is over</source>
        <translation>the period is over</translation>
    </message>
    <message>
        <source>80% range %1 to %2</source>
        <translation>80% range %1 to %2</translation>
    </message>
    <message>
        <source>history too short for a range</source>
        <translation>history too short for a range</translation>
    </message>
    <message>
        <source>Needed per working day</source>
        <translation>Needed per working day</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>%1 due by now</source>
        <translation>%1 due by now</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>none imported</source>
        <translation>none imported</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message numerus="yes">
        <source>Needed per day, %n left</source>
        <translation>
            <numerusform>Needed per day, %n left</numerusform>
            <numerusform>Needed per day, %n left</numerusform>
        </translation>
    </message>
    <message>
        <source>so far %1 a day</source>
        <translation>so far %1 a day</translation>
    </message>
</context>
<context>
    <name>PaceMark</name>
    <message>
        <source>On track</source>
        <translation>On track</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
</context>
<context>
    <name>PackageForm</name>
    <message>
        <source>Submission</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>What has changed since</translation>
    </message>
    <message>
        <source>Everything that the copy may see</source>
        <translation>Everything that the copy may see</translation>
    </message>
    <message>
        <source>Review copy</source>
        <translation>Review copy</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Quota breakdown</source>
        <translation>Quota breakdown</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Metrics of your own</source>
        <translation>Metrics of your own</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Customer page</source>
        <translation>Customer page</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Devices &amp; people</source>
        <translation>Devices &amp; people</translation>
    </message>
</context>
<context>
    <name>ParamForm</name>
    <message>
        <source>They get nothing</source>
        <translation>They get nothing</translation>
    </message>
    <message>
        <source>The mean of the others</source>
        <translation>The mean of the others</translation>
    </message>
    <message>
        <source>Mean share of the month</source>
        <translation>Mean share of the month</translation>
    </message>
    <message>
        <source>Ratio to the moving average</source>
        <translation>Ratio to the moving average</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>This fiscal year</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Last fiscal year</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>“%1” is not a link into Weiwo.</source>
        <translation>“%1” is not a link into Weiwo.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This workspace</source>
        <translation>This workspace</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Names the window and headquarters&apos; reports.</source>
        <translation>Names the window and headquarters&apos; reports.</translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation>The fiscal year starts in</translation>
    </message>
    <message>
        <source>For everybody who uses this workspace. The fiscal year is named by the year in which it ends; can be undone.</source>
        <translation>For everybody who uses this workspace. The fiscal year is named by the year in which it ends; can be undone.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Changes at once; data stay as they were entered.</source>
        <translation>Changes at once; data stay as they were entered.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation>Chinese (Simplified)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>90%</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>100%</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>110%</source>
        <translation>110%</translation>
    </message>
    <message>
        <source>125%</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150%</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Compact rows show more of a table on a small screen.</source>
        <translation>Compact rows show more of a table on a small screen.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Relaxed</translation>
    </message>
    <message>
        <source>Unit of money</source>
        <translation>Unit of money</translation>
    </message>
    <message>
        <source>Automatic: each table takes the unit that suits its figures. The exact amount stands in the tooltip.</source>
        <translation>Automatic: each table takes the unit that suits its figures. The exact amount stands in the tooltip.</translation>
    </message>
    <message>
        <source>Automatic, by language</source>
        <translation>Automatic, by language</translation>
    </message>
    <message>
        <source>Automatic: 10K and 100M (wan, yi)</source>
        <translation>Automatic: 10K and 100M (wan, yi)</translation>
    </message>
    <message>
        <source>Automatic: K, M and B</source>
        <translation>Automatic: K, M and B</translation>
    </message>
    <message>
        <source>Yuan (one)</source>
        <translation>Yuan (one)</translation>
    </message>
    <message>
        <source>Wan (10K)</source>
        <translation>Wan (10K)</translation>
    </message>
    <message>
        <source>Yi (100M)</source>
        <translation>Yi (100M)</translation>
    </message>
    <message>
        <source>Thousand (K)</source>
        <translation>Thousand (K)</translation>
    </message>
    <message>
        <source>Million (M)</source>
        <translation>Million (M)</translation>
    </message>
    <message>
        <source>Billion (B)</source>
        <translation>Billion (B)</translation>
    </message>
    <message>
        <source>Colours of change</source>
        <translation>Colours of change</translation>
    </message>
    <message>
        <source>Of growth arrows only; status lights stay green and red.</source>
        <translation>Of growth arrows only; status lights stay green and red.</translation>
    </message>
    <message>
        <source>Good green, bad red</source>
        <translation>Good green, bad red</translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation>Up red, down green</translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation>Up blue, down orange</translation>
    </message>
    <message>
        <source>What is not over is compared up to</source>
        <translation>What is not over is compared up to</translation>
    </message>
    <message>
        <source>For everybody who uses this workspace. Where the period compared with stops: holidays that move, like the Spring Festival, distort what goes by date.</source>
        <translation>For everybody who uses this workspace. Where the period compared with stops: holidays that move, like the Spring Festival, distort what goes by date.</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>%1 is open for reading only: nothing can be changed here.</source>
        <translation>%1 is open for reading only: nothing can be changed here.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Above</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>Either side</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Falls</translation>
    </message>
    <message>
        <source>Rises</source>
        <translation>Rises</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Execute</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Grow</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>StandingColumns</name>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Actual against what is due by now: from 100% on pace, from 90% just behind</source>
        <translation>Actual against what is due by now: from 100% on pace, from 90% just behind</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>1 + (actual − goal) ÷ |goal|; the tick is the share expected by now</source>
        <translation>1 + (actual − goal) ÷ |goal|; the tick is the share expected by now</translation>
    </message>
    <message>
        <source>Actual − goal</source>
        <translation>Actual − goal</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>Landing</translation>
    </message>
    <message>
        <source>Where the period will end at the pace so far, drawn to the plan</source>
        <translation>Where the period will end at the pace so far, drawn to the plan</translation>
    </message>
    <message>
        <source>Needed per day</source>
        <translation>Needed per day</translation>
    </message>
    <message>
        <source>What each remaining working day must bring to reach the goal</source>
        <translation>What each remaining working day must bring to reach the goal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Of the unit above; shares shown need not add up to 100.0%</source>
        <translation>Of the unit above; shares shown need not add up to 100.0%</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>By attainment among those below the same unit; equal ones share a rank</source>
        <translation>By attainment among those below the same unit; equal ones share a rank</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Months of the fiscal year so far</source>
        <translation>Months of the fiscal year so far</translation>
    </message>
    <message>
        <source>Linearity</source>
        <translation>Linearity</translation>
    </message>
    <message>
        <source>1 − the mean distance of the cumulative months from an even course: 100% is perfectly even</source>
        <translation>1 − the mean distance of the cumulative months from an even course: 100% is perfectly even</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Hello %1,</source>
        <comment>of a message</comment>
        <translation>Hello %1,</translation>
    </message>
    <message numerus="yes">
        <source>the last package from your copy of %1 on %2 came on %3, %n day(s) ago.</source>
        <translation>
            <numerusform>the last package from your copy of %1 on %2 came on %3, %n day ago.</numerusform>
            <numerusform>the last package from your copy of %1 on %2 came on %3, %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has come yet from your copy of %1 on %2.</source>
        <translation>nothing has come yet from your copy of %1 on %2.</translation>
    </message>
    <message>
        <source>Please take in the package that I have sent you, then open Sync, choose Submit, and send me the file.</source>
        <translation>Please take in the package that I have sent you, then open Sync, choose Submit, and send me the file.</translation>
    </message>
    <message>
        <source>It has not confirmed what I have sent since. Please take in my last package, then open Sync, choose Submit, and send me the file.</source>
        <translation>It has not confirmed what I have sent since. Please take in my last package, then open Sync, choose Submit, and send me the file.</translation>
    </message>
    <message>
        <source>Please open Sync, choose Submit, and send me the file.</source>
        <translation>Please open Sync, choose Submit, and send me the file.</translation>
    </message>
    <message>
        <source>Thank you! %1</source>
        <comment>end of a message</comment>
        <translation>Thank you! %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <comment>of a message</comment>
        <translation>Hello,</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of my copy of %1 wait for an answer of %2.</source>
        <translation>
            <numerusform>%n edit of my copy of %1 waits for an answer of %2.</numerusform>
            <numerusform>%n edits of my copy of %1 wait for an answer of %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last answer came on %1.</source>
        <translation>The last answer came on %1.</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>No answer has come yet.</translation>
    </message>
    <message>
        <source>Please take in my package, then open Sync, choose Send, and send me the file.</source>
        <translation>Please take in my package, then open Sync, choose Send, and send me the file.</translation>
    </message>
</context>
<context>
    <name>TierSchemeForm</name>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Of the same kind</source>
        <translation>Of the same kind</translation>
    </message>
    <message>
        <source>In the same segment</source>
        <translation>In the same segment</translation>
    </message>
    <message>
        <source>In the same province</source>
        <translation>In the same province</translation>
    </message>
    <message>
        <source>In the same city</source>
        <translation>In the same city</translation>
    </message>
</context>
<context>
    <name>Tiers</name>
    <message>
        <source>No tier</source>
        <translation>No tier</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>No rule says who may write this.</source>
        <translation>No rule says who may write this.</translation>
    </message>
    <message>
        <source>You can edit %1 and below. This belongs to %2.</source>
        <translation>You can edit %1 and below. This belongs to %2.</translation>
    </message>
    <message>
        <source>Your role does not allow this change. Ask headquarters to make it or to give you the role.</source>
        <translation>Your role does not allow this change. Ask headquarters to make it or to give you the role.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message numerus="yes">
        <source>%1: %2 of %n month(s) up to %3 is %4, only %5 of %6 (%7), below %8.</source>
        <translation>
            <numerusform>%1: %2 of %n month up to %3 is %4, only %5 of %6 (%7), below %8.</numerusform>
            <numerusform>%1: %2 of %n months up to %3 is %4, only %5 of %6 (%7), below %8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 of %1 in %n month(s) below %3 of %4</source>
        <translation>
            <numerusform>%2 of %1 in %n month below %3 of %4</numerusform>
            <numerusform>%2 of %1 in %n months below %3 of %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind another figure</source>
        <translation>Behind another figure</translation>
    </message>
    <message>
        <source>Over some months the figure is less than a part of another, as collections of orders.</source>
        <translation>Over some months the figure is less than a part of another, as collections of orders.</translation>
    </message>
    <message>
        <source>Other metric</source>
        <translation>Other metric</translation>
    </message>
    <message>
        <source>What it ought to keep up with; of the same unit.</source>
        <translation>What it ought to keep up with; of the same unit.</translation>
    </message>
    <message>
        <source>Below the part</source>
        <translation>Below the part</translation>
    </message>
    <message>
        <source>A part of one: 0.7 is 70 %.</source>
        <translation>A part of one: 0.7 is 70 %.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>How many whole months are added up.</source>
        <translation>How many whole months are added up.</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Months later</translation>
    </message>
    <message>
        <source>The other metric is taken so many months earlier.</source>
        <translation>The other metric is taken so many months earlier.</translation>
    </message>
    <message>
        <source>the year before</source>
        <translation>the year before</translation>
    </message>
    <message>
        <source>the period before</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, %5 less than %6 of %7.</source>
        <translation>%1: %2 in %3 is %4, %5 less than %6 of %7.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, %5 more than %6 of %7.</source>
        <translation>%1: %2 in %3 is %4, %5 more than %6 of %7.</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 at least %4 less than %5</source>
        <translation>%2 of %1 in %3 at least %4 less than %5</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 at least %4 more than %5</source>
        <translation>%2 of %1 in %3 at least %4 more than %5</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Which change is bad.</source>
        <translation>Which change is bad.</translation>
    </message>
    <message>
        <source>By at least</source>
        <translation>By at least</translation>
    </message>
    <message>
        <source>A part of one (0.2 is 20 %); of a ratio percentage points.</source>
        <translation>A part of one (0.2 is 20 %); of a ratio percentage points.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>A period that is not over is compared with as much of the other one.</source>
        <translation>A period that is not over is compared with as much of the other one.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The figure has fallen or risen against the year or the period before.</source>
        <translation>The figure has fallen or risen against the year or the period before.</translation>
    </message>
    <message>
        <source>The rule of this alert is not there any more.</source>
        <translation>The rule of this alert is not there any more.</translation>
    </message>
    <message>
        <source>Say which period of the alert is meant.</source>
        <translation>Say which period of the alert is meant.</translation>
    </message>
    <message>
        <source>This alert rule is not there any more.</source>
        <translation>This alert rule is not there any more.</translation>
    </message>
    <message>
        <source>An alert is snoozed until a day from today to a year from now.</source>
        <translation>An alert is snoozed until a day from today to a year from now.</translation>
    </message>
    <message>
        <source>Say why the alert is snoozed, so that others know.</source>
        <translation>Say why the alert is snoozed, so that others know.</translation>
    </message>
    <message>
        <source>%1 is no person: an alert is assigned to somebody.</source>
        <translation>%1 is no person: an alert is assigned to somebody.</translation>
    </message>
    <message>
        <source>Say what was done, so that others can rely on it.</source>
        <translation>Say what was done, so that others can rely on it.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The stretch of time that is judged as one.</source>
        <translation>The stretch of time that is judged as one.</translation>
    </message>
    <message>
        <source>While it runs</source>
        <translation>While it runs</translation>
    </message>
    <message>
        <source>Judge the period so far; else only when it is over.</source>
        <translation>Judge the period so far; else only when it is over.</translation>
    </message>
    <message>
        <source>Working days gone</source>
        <translation>Working days gone</translation>
    </message>
    <message>
        <source>A period is too young to be judged before; until then the one before it is.</source>
        <translation>A period is too young to be judged before; until then the one before it is.</translation>
    </message>
    <message>
        <source>Add the alert rule %1</source>
        <translation>Add the alert rule %1</translation>
    </message>
    <message>
        <source>Change the alert rule %1</source>
        <translation>Change the alert rule %1</translation>
    </message>
    <message>
        <source>Delete the alert rule %1</source>
        <translation>Delete the alert rule %1</translation>
    </message>
    <message>
        <source>Add the usual alert rules</source>
        <translation>Add the usual alert rules</translation>
    </message>
    <message>
        <source>Snooze the alert of %1 until %2</source>
        <translation>Snooze the alert of %1 until %2</translation>
    </message>
    <message>
        <source>Assign the alert of %1 to %2</source>
        <translation>Assign the alert of %1 to %2</translation>
    </message>
    <message>
        <source>Assign the alert of %1 to nobody</source>
        <translation>Assign the alert of %1 to nobody</translation>
    </message>
    <message>
        <source>Resolve the alert of %1</source>
        <translation>Resolve the alert of %1</translation>
    </message>
    <message>
        <source>Reopen the alert of %1</source>
        <translation>Reopen the alert of %1</translation>
    </message>
    <message>
        <source>There is no condition %1.</source>
        <translation>There is no condition %1.</translation>
    </message>
    <message>
        <source>Whom the rule looks at is not in the organization today.</source>
        <translation>Whom the rule looks at is not in the organization today.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, less than the season lets expect (%5 to %6).</source>
        <translation>%1: %2 in %3 is %4, less than the season lets expect (%5 to %6).</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, more than the season lets expect (%5 to %6).</source>
        <translation>%1: %2 in %3 is %4, more than the season lets expect (%5 to %6).</translation>
    </message>
    <message>
        <source>%2 of %1 in a month less than the season lets expect</source>
        <translation>%2 of %1 in a month less than the season lets expect</translation>
    </message>
    <message>
        <source>%2 of %1 in a month more than the season lets expect</source>
        <translation>%2 of %1 in a month more than the season lets expect</translation>
    </message>
    <message>
        <source>%2 of %1 in a month other than the season lets expect</source>
        <translation>%2 of %1 in a month other than the season lets expect</translation>
    </message>
    <message>
        <source>Out of season</source>
        <translation>Out of season</translation>
    </message>
    <message>
        <source>A month strays from what its season lets expect, after at least 24 months.</source>
        <translation>A month strays from what its season lets expect, after at least 24 months.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>On which side of the limits it is bad.</source>
        <translation>On which side of the limits it is bad.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Limits lie this many usual deviations from what is expected.</source>
        <translation>Limits lie this many usual deviations from what is expected.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be judged, their months are not all above zero.</source>
        <translation>
            <numerusform>%1: %n could not be judged, its months are not all above zero.</numerusform>
            <numerusform>%1: %n could not be judged, their months are not all above zero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n could not be judged, with at most %2 months of history where %3 are needed.</source>
        <translation>
            <numerusform>%1: %n could not be judged, with %2 months of history where %3 are needed.</numerusform>
            <numerusform>%1: %n could not be judged, with at most %2 months of history where %3 are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no number that this metric can have.</source>
        <translation>%1 is no number that this metric can have.</translation>
    </message>
    <message>
        <source>There is no alert rule &quot;%1&quot;.</source>
        <translation>There is no alert rule &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Several alert rules are called &quot;%1&quot;. Name one by its id.</source>
        <translation>Several alert rules are called &quot;%1&quot;. Name one by its id.</translation>
    </message>
    <message>
        <source>%1 and %2 have different units: no part of one is the other.</source>
        <translation>%1 and %2 have different units: no part of one is the other.</translation>
    </message>
    <message>
        <source>Alert rule</source>
        <translation>Alert rule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State of an alert</source>
        <translation>State of an alert</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Snoozed until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Resolved at</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%1: no %2 for %n working day(s), the last on %3.</source>
        <translation>
            <numerusform>%1: no %2 for %n working day, the last on %3.</numerusform>
            <numerusform>%1: no %2 for %n working days, the last on %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No %2 of %1 for %n working day(s)</source>
        <translation>
            <numerusform>No %2 of %1 for %n working day</numerusform>
            <numerusform>No %2 of %1 for %n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Somebody who had figures has none for some working days, up to the end of the data; headquarters up to today.</source>
        <translation>Somebody who had figures has none for some working days, up to the end of the data; headquarters up to today.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>So many in a row without a figure.</source>
        <translation>So many in a row without a figure.</translation>
    </message>
    <message>
        <source>Active before</source>
        <translation>Active before</translation>
    </message>
    <message>
        <source>Whoever had none in so many working days before either is not looked at.</source>
        <translation>Whoever had none in so many working days before either is not looked at.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, below the limit of %5.</source>
        <translation>%1: %2 in %3 is %4, below the limit of %5.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4, above the limit of %5.</source>
        <translation>%1: %2 in %3 is %4, above the limit of %5.</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 below %4</source>
        <translation>%2 of %1 in %3 below %4</translation>
    </message>
    <message>
        <source>%2 of %1 in %3 above %4</source>
        <translation>%2 of %1 in %3 above %4</translation>
    </message>
    <message>
        <source>On which side of the limit it is bad.</source>
        <translation>On which side of the limit it is bad.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>In the unit of the metric; of a ratio a part of one (0.9 is 90 %).</source>
        <translation>In the unit of the metric; of a ratio a part of one (0.9 is 90 %).</translation>
    </message>
    <message>
        <source>Beyond a limit</source>
        <translation>Beyond a limit</translation>
    </message>
    <message>
        <source>The figure of a period is below or above a value.</source>
        <translation>The figure of a period is below or above a value.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>the whole company</source>
        <translation>the whole company</translation>
    </message>
    <message>
        <source>each region</source>
        <translation>each region</translation>
    </message>
    <message>
        <source>each province</source>
        <translation>each province</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>each team</translation>
    </message>
    <message>
        <source>each person</source>
        <translation>each person</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>the quarter so far</source>
        <translation>the quarter so far</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>a quarter</translation>
    </message>
    <message>
        <source>the year so far</source>
        <translation>the year so far</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>the month so far</source>
        <translation>the month so far</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message numerus="yes">
        <source>No alert fires; %n rule(s) are watching.</source>
        <translation>
            <numerusform>No alert fires; %n rule is watching.</numerusform>
            <numerusform>No alert fires; %n rules are watching.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>allocate</name>
    <message>
        <source>By weight</source>
        <translation>By weight</translation>
    </message>
    <message>
        <source>At its floor</source>
        <translation>At its floor</translation>
    </message>
    <message>
        <source>At its cap</source>
        <translation>At its cap</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>No weight</source>
        <translation>No weight</translation>
    </message>
    <message>
        <source>The part %1 is there twice. Give each part an id of its own.</source>
        <translation>The part %1 is there twice. Give each part an id of its own.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>At least one row and one column are needed.</source>
        <translation>At least one row and one column are needed.</translation>
    </message>
    <message>
        <source>Each row and each column needs a total.</source>
        <translation>Each row and each column needs a total.</translation>
    </message>
    <message>
        <source>The weights are not a table of %1 × %2.</source>
        <translation>The weights are not a table of %1 × %2.</translation>
    </message>
    <message>
        <source>The id %1 is there twice. Give each row and column an id of its own.</source>
        <translation>The id %1 is there twice. Give each row and column an id of its own.</translation>
    </message>
    <message>
        <source>The step must be from 1 up.</source>
        <translation>The step must be from 1 up.</translation>
    </message>
    <message>
        <source>The totals of rows and columns must be from 0 to 9·10¹⁵ fen.</source>
        <translation>The totals of rows and columns must be from 0 to 9·10¹⁵ fen.</translation>
    </message>
    <message>
        <source>A weight must be from 0 up with at most 18 digits.</source>
        <translation>A weight must be from 0 up with at most 18 digits.</translation>
    </message>
    <message>
        <source>The bounds of a cell are there twice, or lie outside the table.</source>
        <translation>The bounds of a cell are there twice, or lie outside the table.</translation>
    </message>
    <message>
        <source>A floor, cap or lock must be within 9·10¹⁵ fen.</source>
        <translation>A floor, cap or lock must be within 9·10¹⁵ fen.</translation>
    </message>
    <message>
        <source>The floors and locks together are out of range.</source>
        <translation>The floors and locks together are out of range.</translation>
    </message>
    <message>
        <source>The totals together are out of range.</source>
        <translation>The totals together are out of range.</translation>
    </message>
    <message>
        <source>The row totals exceed the column totals by %1. Make both sums equal.</source>
        <translation>The row totals exceed the column totals by %1. Make both sums equal.</translation>
    </message>
    <message>
        <source>The column totals exceed the row totals by %1. Make both sums equal.</source>
        <translation>The column totals exceed the row totals by %1. Make both sums equal.</translation>
    </message>
    <message>
        <source>The floor of cell %1, %2 is %3 above its cap. Lower the floor or raise the cap.</source>
        <translation>The floor of cell %1, %2 is %3 above its cap. Lower the floor or raise the cap.</translation>
    </message>
    <message>
        <source>The lock of cell %1, %2 is %3 outside its own bounds. Change the lock or the bound.</source>
        <translation>The lock of cell %1, %2 is %3 outside its own bounds. Change the lock or the bound.</translation>
    </message>
    <message>
        <source>There is no multiple of the step between the floor and the cap of cell %1, %2: it misses the cap by %3. Widen the bounds.</source>
        <translation>There is no multiple of the step between the floor and the cap of cell %1, %2: it misses the cap by %3. Widen the bounds.</translation>
    </message>
    <message>
        <source>These totals, less their locks, are no multiple of the step %1: rows (%2), columns (%3). Change the totals or the step.</source>
        <translation>These totals, less their locks, are no multiple of the step %1: rows (%2), columns (%3). Change the totals or the step.</translation>
    </message>
    <message>
        <source>No table has these totals within its zeros, locks and bounds: the rows (%1) and the columns (%2) are short of room by %3. Give weight to more cells, change a bound, or change a total.</source>
        <translation>No table has these totals within its zeros, locks and bounds: the rows (%1) and the columns (%2) are short of room by %3. Give weight to more cells, change a bound, or change a total.</translation>
    </message>
    <message>
        <source>The table could not be rounded.</source>
        <translation>The table could not be rounded.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>An object is expected here.</translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation>This key is not known here.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>A list is expected here.</translation>
    </message>
    <message>
        <source>%1 items are expected here, there are %2.</source>
        <translation>%1 items are expected here, there are %2.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>This is missing.</translation>
    </message>
    <message>
        <source>A whole number of the smallest unit (fen) is expected, written as a JSON integer.</source>
        <translation>A whole number of the smallest unit (fen) is expected, written as a JSON integer.</translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation>%1 is out of range: from %2 to %3.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>A text is expected here.</translation>
    </message>
    <message>
        <source>A weight is expected here: a number or a decimal text from 0 up.</source>
        <translation>A weight is expected here: a number or a decimal text from 0 up.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>The id %1 is there twice.</translation>
    </message>
    <message>
        <source>At least one part is needed.</source>
        <translation>At least one part is needed.</translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation>At least one is needed.</translation>
    </message>
    <message>
        <source>%1 is no method. Use controlled or biproportional.</source>
        <translation>%1 is no method. Use controlled or biproportional.</translation>
    </message>
    <message>
        <source>The exact shares are approximate: the fitting did not settle. The amounts are exact.</source>
        <translation>The exact shares are approximate: the fitting did not settle. The amounts are exact.</translation>
    </message>
    <message>
        <source>The request must be one JSON object.</source>
        <translation>The request must be one JSON object.</translation>
    </message>
    <message>
        <source>The weight %1 is not a decimal number from 0 up with at most 18 digits.</source>
        <translation>The weight %1 is not a decimal number from 0 up with at most 18 digits.</translation>
    </message>
    <message>
        <source>The weights need more than 18 digits over one common power of ten.</source>
        <translation>The weights need more than 18 digits over one common power of ten.</translation>
    </message>
    <message>
        <source>A weight must be a figure from 0 up.</source>
        <translation>A weight must be a figure from 0 up.</translation>
    </message>
    <message>
        <source>The locked parts (%1) hold %2 more than the total %3. Lower or release a lock.</source>
        <translation>The locked parts (%1) hold %2 more than the total %3. Lower or release a lock.</translation>
    </message>
    <message>
        <source>The floors of %1 need %2 more than there is of the total %3. Lower a floor.</source>
        <translation>The floors of %1 need %2 more than there is of the total %3. Lower a floor.</translation>
    </message>
    <message>
        <source>The caps of %1 leave %2 of the total %3 without a place. Raise a cap.</source>
        <translation>The caps of %1 leave %2 of the total %3 without a place. Raise a cap.</translation>
    </message>
    <message>
        <source>Every part is locked (%1) and %2 of the total %3 is left over. Release a lock.</source>
        <translation>Every part is locked (%1) and %2 of the total %3 is left over. Release a lock.</translation>
    </message>
    <message>
        <source>None of the free parts (%1) has a weight, and %2 of the total %3 is left over. Give a weight to one of them.</source>
        <translation>None of the free parts (%1) has a weight, and %2 of the total %3 is left over. Give a weight to one of them.</translation>
    </message>
    <message>
        <source>The floor of %1 is %2 above its cap. Lower the floor or raise the cap.</source>
        <translation>The floor of %1 is %2 above its cap. Lower the floor or raise the cap.</translation>
    </message>
    <message>
        <source>The lock of %1 is %2 outside its own bounds. Change the lock or the bound.</source>
        <translation>The lock of %1 is %2 outside its own bounds. Change the lock or the bound.</translation>
    </message>
    <message>
        <source>There is no multiple of %4 between the floor and the cap of %1. Widen the bounds or make the step smaller.</source>
        <translation>There is no multiple of %4 between the floor and the cap of %1. Widen the bounds or make the step smaller.</translation>
    </message>
    <message>
        <source>A figure of this allocation is out of range: the total, the step, a weight or a bound (%1).</source>
        <translation>A figure of this allocation is out of range: the total, the step, a weight or a bound (%1).</translation>
    </message>
    <message>
        <source>This cannot be allocated (%1).</source>
        <translation>This cannot be allocated (%1).</translation>
    </message>
    <message>
        <source>At most %1 can be placed.</source>
        <translation>At most %1 can be placed.</translation>
    </message>
    <message>
        <source>At least %1 must be placed.</source>
        <translation>At least %1 must be placed.</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>The key %1 is there twice.</translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2.</source>
        <translation>This is not JSON: line %1, column %2.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>This JSON is nested too deeply.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Write a date as 2026-07-18.</source>
        <translation>Write a date as 2026-07-18.</translation>
    </message>
    <message>
        <source>There is no day %1. Look at its month and day.</source>
        <translation>There is no day %1. Look at its month and day.</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2026-07-18.</source>
        <translation>%1 is no date. Write it as 2026-07-18.</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>A special day needs a date.</source>
        <translation>A special day needs a date.</translation>
    </message>
    <message>
        <source>Change the day %1</source>
        <translation>Change the day %1</translation>
    </message>
    <message>
        <source>Reset the day %1</source>
        <translation>Reset the day %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A day is a holiday or a workday.</source>
        <translation>A day is a holiday or a workday.</translation>
    </message>
    <message>
        <source>This day is in the table already.</source>
        <translation>This day is in the table already.</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>Holidays and make-up days</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Special day</translation>
    </message>
    <message>
        <source>Line %1 of the table of days: %2</source>
        <translation>Line %1 of the table of days: %2</translation>
    </message>
    <message>
        <source>the header needs the columns date and kind.</source>
        <translation>the header needs the columns date and kind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write 2026-10-01.</source>
        <translation>&quot;%1&quot; is not a date. Write 2026-10-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of day. Write holiday or workday.</source>
        <translation>&quot;%1&quot; is not a kind of day. Write holiday or workday.</translation>
    </message>
    <message>
        <source>The program&apos;s own table of holidays is missing. Install the program again.</source>
        <translation>The program&apos;s own table of holidays is missing. Install the program again.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restore the newest backup.</translation>
    </message>
    <message>
        <source>%1 of %2 names a record that does not exist.</source>
        <translation>%1 of %2 names a record that does not exist.</translation>
    </message>
    <message>
        <source>The kept digest of %1 is not that of its rows.</source>
        <translation>The kept digest of %1 is not that of its rows.</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>The file is whole</translation>
    </message>
    <message>
        <source>Every reference finds its record</source>
        <translation>Every reference finds its record</translation>
    </message>
    <message>
        <source>Kept digests are those of the rows</source>
        <translation>Kept digests are those of the rows</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No workspace is named. Use --store FILE or set WEIWO_STORE.</source>
        <translation>No workspace is named. Use --store FILE or set WEIWO_STORE.</translation>
    </message>
    <message>
        <source>%1 is not a person.</source>
        <translation>%1 is not a person.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>There is no %1.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Plan %1 has no targets for %2.</source>
        <translation>Plan %1 has no targets for %2.</translation>
    </message>
    <message>
        <source>%1 is not an amount like 1200000.00.</source>
        <translation>%1 is not an amount like 1200000.00.</translation>
    </message>
    <message>
        <source>%1 is not a percentage like 2.5.</source>
        <translation>%1 is not a percentage like 2.5.</translation>
    </message>
    <message>
        <source>The parameters</source>
        <translation>The parameters</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1 must be a JSON object.</translation>
    </message>
    <message>
        <source>The rounding step must be above zero.</source>
        <translation>The rounding step must be above zero.</translation>
    </message>
    <message>
        <source>%1 has no list &quot;levels&quot;.</source>
        <translation>%1 has no list &quot;levels&quot;.</translation>
    </message>
    <message>
        <source>Each level of %1 needs &quot;to&quot; and &quot;method&quot;.</source>
        <translation>Each level of %1 needs &quot;to&quot; and &quot;method&quot;.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Sum below</source>
        <translation>Sum below</translation>
    </message>
    <message>
        <source>Name a method with --method, or a file with --rules (weiwoctl quota breakdown --help).</source>
        <translation>Name a method with --method, or a file with --rules (weiwoctl quota breakdown --help).</translation>
    </message>
    <message>
        <source>%1 cells changed.</source>
        <translation>%1 cells changed.</translation>
    </message>
    <message>
        <source>%1 cells unlocked.</source>
        <translation>%1 cells unlocked.</translation>
    </message>
    <message>
        <source>%1 cells locked.</source>
        <translation>%1 cells locked.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1 is not a fiscal year like FY2026.</source>
        <translation>%1 is not a fiscal year like FY2026.</translation>
    </message>
    <message>
        <source>Plan %1 has the draft %2.</source>
        <translation>Plan %1 has the draft %2.</translation>
    </message>
    <message>
        <source>Plan %1 is deleted.</source>
        <translation>Plan %1 is deleted.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>%1 %2 is published.</source>
        <translation>%1 %2 is published.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>--by takes node, month and line, not %1.</source>
        <translation>--by takes node, month and line, not %1.</translation>
    </message>
    <message>
        <source>Made the workspace %1.</source>
        <translation>Made the workspace %1.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation>Fiscal year starts in month</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>Quota plans</source>
        <translation>Quota plans</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 findings</translation>
    </message>
    <message>
        <source>%1 is not a digest written with --json.</source>
        <translation>%1 is not a digest written with --json.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 imported (%3 created, %4 updated, %5 unchanged), %6 bad.</source>
        <translation>%1 rows read, %2 imported (%3 created, %4 updated, %5 unchanged), %6 bad.</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>Sum of %1: %2</translation>
    </message>
    <message>
        <source>Row %1: </source>
        <translation>Row %1: </translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>There is no folder %1.</translation>
    </message>
    <message>
        <source>Name the file to import, or - for standard input (weiwoctl import --help).</source>
        <translation>Name the file to import, or - for standard input (weiwoctl import --help).</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>There is no dataset %1. weiwoctl dataset list names them.</source>
        <translation>There is no dataset %1. weiwoctl dataset list names them.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Standard output cannot be written.</translation>
    </message>
    <message>
        <source>%1 rows written to %2.</source>
        <translation>%1 rows written to %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 cells without bounds.</source>
        <translation>%1 cells without bounds.</translation>
    </message>
    <message>
        <source>%1 cells bounded.</source>
        <translation>%1 cells bounded.</translation>
    </message>
    <message>
        <source>Name a bound with --floor or --cap, or --clear (weiwoctl quota bound --help).</source>
        <translation>Name a bound with --floor or --cap, or --clear (weiwoctl quota bound --help).</translation>
    </message>
    <message>
        <source>All that %1 has is here already; nothing changed.</source>
        <translation>All that %1 has is here already; nothing changed.</translation>
    </message>
    <message>
        <source>The period is base or current.</source>
        <translation>The period is base or current.</translation>
    </message>
    <message>
        <source>Amounts with more than two decimals were rounded.</source>
        <translation>Amounts with more than two decimals were rounded.</translation>
    </message>
    <message>
        <source>A column has no name.</source>
        <translation>A column has no name.</translation>
    </message>
    <message>
        <source>There is no column of a dimension.</source>
        <translation>There is no column of a dimension.</translation>
    </message>
    <message>
        <source>There are more than %1 dimensions: leave some out.</source>
        <translation>There are more than %1 dimensions: leave some out.</translation>
    </message>
    <message>
        <source>Values below 0 were compared as 0.</source>
        <translation>Values below 0 were compared as 0.</translation>
    </message>
    <message>
        <source>The column %1 is there twice.</source>
        <translation>The column %1 is there twice.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>The column %1 is missing.</translation>
    </message>
    <message>
        <source>The column %1 is not known and is ignored.</source>
        <translation>The column %1 is not known and is ignored.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>The row has %1 cells, the header has %2.</translation>
    </message>
    <message>
        <source>There is text behind a closing quote.</source>
        <translation>There is text behind a closing quote.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>A parameter is given as name=value: &quot;%1&quot; is none.</source>
        <translation>A parameter is given as name=value: &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>The condition %1 has no parameter %2.</source>
        <translation>The condition %1 has no parameter %2.</translation>
    </message>
    <message numerus="yes">
        <source>It would have fired %n time(s) in %1.</source>
        <translation>
            <numerusform>It would have fired %n time in %1.</numerusform>
            <numerusform>It would have fired %n times in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; is deleted.</source>
        <translation>The rule &quot;%1&quot; is deleted.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fire for %2 now.</source>
        <translation>&quot;%1&quot; does not fire for %2 now.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>What it answers</translation>
    </message>
    <message>
        <source>There is no chart %1. weiwoctl chart list names all.</source>
        <translation>There is no chart %1. weiwoctl chart list names all.</translation>
    </message>
    <message>
        <source>Chart %1 could not be made.</source>
        <translation>Chart %1 could not be made.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Order lines are being prepared for fast figures; this is done once.</source>
        <translation>Order lines are being prepared for fast figures; this is done once.</translation>
    </message>
    <message>
        <source>Made on the way: %1 %2 (%3)</source>
        <translation>Made on the way: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>No row fits these filters.</source>
        <translation>No row fits these filters.</translation>
    </message>
    <message>
        <source>%1: there is nothing called “%2”.</source>
        <translation>%1: there is nothing called “%2”.</translation>
    </message>
    <message>
        <source>%1: there is nothing called “%2”. Near it: %3.</source>
        <translation>%1: there is nothing called “%2”. Near it: %3.</translation>
    </message>
    <message>
        <source>%1, change</source>
        <translation>%1, change</translation>
    </message>
    <message>
        <source>%1, before</source>
        <translation>%1, before</translation>
    </message>
    <message>
        <source>There are no figures with these filters in this period.</source>
        <translation>There are no figures with these filters in this period.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nothing to change.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>The number is below 0.</source>
        <translation>The number is below 0.</translation>
    </message>
    <message>
        <source>The last order (t_x) is after the end of observation (T).</source>
        <translation>The last order (t_x) is after the end of observation (T).</translation>
    </message>
    <message>
        <source>More credit codes are not in order.</source>
        <translation>More credit codes are not in order.</translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation>The id %1 is there twice.</translation>
    </message>
    <message>
        <source>How much customers spend goes with how often they order: the model assumes that it does not.</source>
        <translation>How much customers spend goes with how often they order: the model assumes that it does not.</translation>
    </message>
    <message>
        <source>Customers differ so much that there is no mean value of an order.</source>
        <translation>Customers differ so much that there is no mean value of an order.</translation>
    </message>
    <message>
        <source>Rows with an amount below 0 count as orders of their day. Leave out what is none.</source>
        <translation>Rows with an amount below 0 count as orders of their day. Leave out what is none.</translation>
    </message>
    <message>
        <source>Rows after %1 are left out.</source>
        <translation>Rows after %1 are left out.</translation>
    </message>
    <message>
        <source>Ids are there more than once; each row counts as a customer.</source>
        <translation>Ids are there more than once; each row counts as a customer.</translation>
    </message>
    <message>
        <source>The search for the most likely parameters did not come to an end: do not rely on them.</source>
        <translation>The search for the most likely parameters did not come to an end: do not rely on them.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>The same as</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>No customer is there more than once.</source>
        <translation>No customer is there more than once.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Up %1, down %2, net %3; stability %4.</source>
        <translation>Up %1, down %2, net %3; stability %4.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>No customer is overdue.</source>
        <translation>No customer is overdue.</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Row %1: %2 Made as a new one.</source>
        <translation>Row %1: %2 Made as a new one.</translation>
    </message>
    <message>
        <source>Row %1: %2 Taken for that one.</source>
        <translation>Row %1: %2 Taken for that one.</translation>
    </message>
    <message>
        <source>%1 in all are like ones that are there.</source>
        <translation>%1 in all are like ones that are there.</translation>
    </message>
    <message>
        <source>%1 new ones were not compared with those that are there: `customer dedupe` does.</source>
        <translation>%1 new ones were not compared with those that are there: `customer dedupe` does.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>ships, not stored yet</source>
        <translation>ships, not stored yet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 (%2): figures of %3 months, band %4%, down after %5 evaluations</source>
        <translation>%1 (%2): figures of %3 months, band %4%, down after %5 evaluations</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standard input</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No tier is owed anything.</source>
        <translation>No tier is owed anything.</translation>
    </message>
    <message>
        <source>This kind is words alone: say them with --text.</source>
        <translation>This kind is words alone: say them with --text.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 needs a value.</translation>
    </message>
    <message>
        <source>%1 is no amount like 50000.00.</source>
        <translation>%1 is no amount like 50000.00.</translation>
    </message>
    <message>
        <source>%1 is no whole number of %2.</source>
        <translation>%1 is no whole number of %2.</translation>
    </message>
    <message>
        <source>%1 has no such service standard.</source>
        <translation>%1 has no such service standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) move.</source>
        <translation>
            <numerusform>%n customer moves.</numerusform>
            <numerusform>%n customers move.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be made on the way: %1 %2 (%3)</source>
        <translation>Would be made on the way: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>Row %1: %2 Would be made as a new one.</source>
        <translation>Row %1: %2 Would be made as a new one.</translation>
    </message>
    <message>
        <source>Row %1: %2 Would be taken for that one.</source>
        <translation>Row %1: %2 Would be taken for that one.</translation>
    </message>
    <message>
        <source>A trial, nothing was written. %1 rows read, %2 would be imported (%3 created, %4 updated, %5 unchanged), %6 bad.</source>
        <translation>A trial, nothing was written. %1 rows read, %2 would be imported (%3 created, %4 updated, %5 unchanged), %6 bad.</translation>
    </message>
    <message>
        <source>The rows that stayed out are in %1: mend them there and import that file.</source>
        <translation>The rows that stayed out are in %1: mend them there and import that file.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the bad rows %1 are only left out: what they name may be there already.</source>
        <translation>Of the bad rows %1 are only left out: what they name may be there already.</translation>
    </message>
    <message>
        <source>Another customer is called &quot;%1&quot;. Name the two by code or id; if they are one, `customer merge` joins them.</source>
        <translation>Another customer is called &quot;%1&quot;. Name the two by code or id; if they are one, `customer merge` joins them.</translation>
    </message>
    <message>
        <source>A trial: nothing was written.</source>
        <translation>A trial: nothing was written.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Public key</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>No other device is enrolled.</source>
        <translation>No other device is enrolled.</translation>
    </message>
    <message>
        <source>%1 asks for this device to be enrolled. Its fingerprint, to read out by phone: %2</source>
        <translation>%1 asks for this device to be enrolled. Its fingerprint, to read out by phone: %2</translation>
    </message>
    <message>
        <source>%1 is enrolled for %2, with %3 and what is below.</source>
        <translation>%1 is enrolled for %2, with %3 and what is below.</translation>
    </message>
    <message>
        <source>%1 is enrolled for %2, with the whole workspace.</source>
        <translation>%1 is enrolled for %2, with the whole workspace.</translation>
    </message>
    <message>
        <source>Compare its fingerprint by phone before you send it anything: %1</source>
        <translation>Compare its fingerprint by phone before you send it anything: %1</translation>
    </message>
    <message>
        <source>%1 is revoked: nothing more is taken from it.</source>
        <translation>%1 is revoked: nothing more is taken from it.</translation>
    </message>
    <message>
        <source>Sent %1, received %2, %3 wait, %4 were refused.</source>
        <translation>Sent %1, received %2, %3 wait, %4 were refused.</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Wrote %1.</translation>
    </message>
    <message>
        <source>The signature is good, and the sender is known.</source>
        <translation>The signature is good, and the sender is known.</translation>
    </message>
    <message>
        <source>There is nothing new in this package.</source>
        <translation>There is nothing new in this package.</translation>
    </message>
    <message>
        <source>Changed rows</source>
        <translation>Changed rows</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>This is a preview: nothing was changed.</source>
        <translation>This is a preview: nothing was changed.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Submits to %1: %2 entries wait for an answer, %3 values are contested.</source>
        <translation>Submits to %1: %2 entries wait for an answer, %3 values are contested.</translation>
    </message>
    <message>
        <source>This is the root copy.</source>
        <translation>This is the root copy.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Only a text can be typed here. Take what is kept, or the other, and change the record then.</source>
        <translation>Only a text can be typed here. Take what is kept, or the other, and change the record then.</translation>
    </message>
    <message>
        <source>Answered %1 conflicts.</source>
        <translation>Answered %1 conflicts.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>More than one customer has the code %1.</source>
        <translation>More than one customer has the code %1.</translation>
    </message>
    <message>
        <source>Give all but one another code.</source>
        <translation>Give all but one another code.</translation>
    </message>
    <message>
        <source>A customer is part of itself, through others.</source>
        <translation>A customer is part of itself, through others.</translation>
    </message>
    <message>
        <source>Give it another parent, or none.</source>
        <translation>Give it another parent, or none.</translation>
    </message>
    <message>
        <source>Add the customer %1</source>
        <translation>Add the customer %1</translation>
    </message>
    <message>
        <source>Change the customer %1</source>
        <translation>Change the customer %1</translation>
    </message>
    <message>
        <source>Delete the customer %1</source>
        <translation>Delete the customer %1</translation>
    </message>
    <message>
        <source>Codes of customers</source>
        <translation>Codes of customers</translation>
    </message>
    <message>
        <source>No customer is part of itself</source>
        <translation>No customer is part of itself</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation>Unified credit code</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>A customer needs a name.</translation>
    </message>
    <message>
        <source>Another customer has the code %1. Choose another code.</source>
        <translation>Another customer has the code %1. Choose another code.</translation>
    </message>
    <message>
        <source>%1 would be part of itself. Choose another parent.</source>
        <translation>%1 would be part of itself. Choose another parent.</translation>
    </message>
    <message>
        <source>More than one customer is called %1. Name one by its code or id.</source>
        <translation>More than one customer is called %1. Name one by its code or id.</translation>
    </message>
    <message>
        <source>There is no customer with the id %1.</source>
        <translation>There is no customer with the id %1.</translation>
    </message>
    <message>
        <source>There is no customer called %1. Use its id, code, external id or full name.</source>
        <translation>There is no customer called %1. Use its id, code, external id or full name.</translation>
    </message>
    <message>
        <source>Customers have no field %1.</source>
        <translation>Customers have no field %1.</translation>
    </message>
    <message>
        <source>Give the customer an owner of yours, or ask headquarters to import the row.</source>
        <translation>Give the customer an owner of yours, or ask headquarters to import the row.</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 is no value of %2.</translation>
    </message>
    <message>
        <source>The filter cannot be read.</source>
        <translation>The filter cannot be read.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>Sales amount before</source>
        <translation>Sales amount before</translation>
    </message>
    <message>
        <source>Change of sales</source>
        <translation>Change of sales</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>Days since the last order</translation>
    </message>
    <message>
        <source>Merge into the customer %1</source>
        <translation>Merge into the customer %1</translation>
    </message>
    <message>
        <source>Take the customer %1 out of a merge</source>
        <translation>Take the customer %1 out of a merge</translation>
    </message>
    <message>
        <source>Hand the customers of %1 over</source>
        <translation>Hand the customers of %1 over</translation>
    </message>
    <message>
        <source>Change %1 customers</source>
        <translation>Change %1 customers</translation>
    </message>
    <message>
        <source>Change a contact of %1</source>
        <translation>Change a contact of %1</translation>
    </message>
    <message>
        <source>Change an address of %1</source>
        <translation>Change an address of %1</translation>
    </message>
    <message>
        <source>Write a note on %1</source>
        <translation>Write a note on %1</translation>
    </message>
    <message>
        <source>Change an attachment of %1</source>
        <translation>Change an attachment of %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Save the view %1</source>
        <translation>Save the view %1</translation>
    </message>
    <message>
        <source>Delete the view %1</source>
        <translation>Delete the view %1</translation>
    </message>
    <message>
        <source>Change the custom field %1</source>
        <translation>Change the custom field %1</translation>
    </message>
    <message>
        <source>Delete the custom field %1</source>
        <translation>Delete the custom field %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Custom field</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Custom value</source>
        <translation>Custom value</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>%1 is no key of a custom field. Write &quot;own.&quot; and a word of small letters, digits and _, as own.credit_days.</source>
        <translation>%1 is no key of a custom field. Write &quot;own.&quot; and a word of small letters, digits and _, as own.credit_days.</translation>
    </message>
    <message>
        <source>A custom field needs a title.</source>
        <translation>A custom field needs a title.</translation>
    </message>
    <message>
        <source>%1 offers nothing to choose. Name the choices.</source>
        <translation>%1 offers nothing to choose. Name the choices.</translation>
    </message>
    <message>
        <source>Customers have no field %1. Fields of your own: %2.</source>
        <translation>Customers have no field %1. Fields of your own: %2.</translation>
    </message>
    <message>
        <source>%2 is no choice of %1: %3.</source>
        <translation>%2 is no choice of %1: %3.</translation>
    </message>
    <message>
        <source>%1 is a number; %2 is none.</source>
        <translation>%1 is a number; %2 is none.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>The row names no customer.</translation>
    </message>
    <message>
        <source>This is there already.</source>
        <translation>This is there already.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>A contact needs a name.</translation>
    </message>
    <message>
        <source>An address needs a place.</source>
        <translation>An address needs a place.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>A note needs a text.</translation>
    </message>
    <message>
        <source>An attachment needs a path or an address.</source>
        <translation>An attachment needs a path or an address.</translation>
    </message>
    <message>
        <source>A tag needs a word.</source>
        <translation>A tag needs a word.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Name at least two customers to merge.</source>
        <translation>Name at least two customers to merge.</translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself.</source>
        <translation>A customer cannot be merged with itself.</translation>
    </message>
    <message>
        <source>The value of %1 is to come from a customer that is not merged.</source>
        <translation>The value of %1 is to come from a customer that is not merged.</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>What was merged is not in this copy.</source>
        <translation>What was merged is not in this copy.</translation>
    </message>
    <message>
        <source>No longer merged</source>
        <translation>No longer merged</translation>
    </message>
    <message>
        <source>No customer that was merged is called %1.</source>
        <translation>No customer that was merged is called %1.</translation>
    </message>
    <message>
        <source>What was merged cannot be read. Restore an earlier copy of the workspace.</source>
        <translation>What was merged cannot be read. Restore an earlier copy of the workspace.</translation>
    </message>
    <message>
        <source>Merge of customers</source>
        <translation>Merge of customers</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>This customer was not merged into another.</source>
        <translation>This customer was not merged into another.</translation>
    </message>
    <message>
        <source>The customer that it was merged into is no longer there.</source>
        <translation>The customer that it was merged into is no longer there.</translation>
    </message>
    <message>
        <source>%1 is not looked after by the one who hands over.</source>
        <translation>%1 is not looked after by the one who hands over.</translation>
    </message>
    <message>
        <source>Owner of a customer</source>
        <translation>Owner of a customer</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1 is still to come. Hand over from today on, or from a day that was.</source>
        <translation>%1 is still to come. Hand over from today on, or from a day that was.</translation>
    </message>
    <message>
        <source>Nobody hands over to himself. Choose another person.</source>
        <translation>Nobody hands over to himself. Choose another person.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>My customers</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Without owner</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Falling</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Silent for 90 days</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>A view needs a name.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>%1 stands for %2, too, which was merged into it. Take that out of the merge first.</source>
        <translation>%1 stands for %2, too, which was merged into it. Take that out of the merge first.</translation>
    </message>
    <message>
        <source>Merge %1 customers into those that they are</source>
        <translation>Merge %1 customers into those that they are</translation>
    </message>
    <message>
        <source>There is a custom field %1 already.</source>
        <translation>There is a custom field %1 already.</translation>
    </message>
    <message>
        <source>The key of a custom field stays as it is. Change its title, or make another field.</source>
        <translation>The key of a custom field stays as it is. Change its title, or make another field.</translation>
    </message>
    <message>
        <source>%1 customers share a value with more than %2 others: they were not compared for that alone.</source>
        <translation>%1 customers share a value with more than %2 others: they were not compared for that alone.</translation>
    </message>
    <message>
        <source>A customer is always the same as itself.</source>
        <translation>A customer is always the same as itself.</translation>
    </message>
    <message>
        <source>Nobody has said that these two are not the same.</source>
        <translation>Nobody has said that these two are not the same.</translation>
    </message>
    <message>
        <source>Not the same: %1 and %2</source>
        <translation>Not the same: %1 and %2</translation>
    </message>
    <message>
        <source>Perhaps the same after all: %1 and %2</source>
        <translation>Perhaps the same after all: %1 and %2</translation>
    </message>
    <message>
        <source>The credit code has letters that no code has.</source>
        <translation>The credit code has letters that no code has.</translation>
    </message>
    <message>
        <source>Probably %1 is meant: with it the check digit fits.</source>
        <translation>Probably %1 is meant: with it the check digit fits.</translation>
    </message>
    <message>
        <source>The check digit of the credit code would be %1.</source>
        <translation>The check digit of the credit code would be %1.</translation>
    </message>
    <message>
        <source>Compare the code with the business licence. Some early codes are right although the check fails.</source>
        <translation>Compare the code with the business licence. Some early codes are right although the check fails.</translation>
    </message>
    <message>
        <source>A credit code has 18 digits and letters, without I, O, S, V and Z.</source>
        <translation>A credit code has 18 digits and letters, without I, O, S, V and Z.</translation>
    </message>
    <message>
        <source>Take it from the business licence.</source>
        <translation>Take it from the business licence.</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>The search for duplicates was stopped.</translation>
    </message>
    <message>
        <source>the same credit code</source>
        <translation>the same credit code</translation>
    </message>
    <message>
        <source>credit codes that differ by a typing error</source>
        <translation>credit codes that differ by a typing error</translation>
    </message>
    <message>
        <source>different credit codes</source>
        <translation>different credit codes</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>the same phone number</translation>
    </message>
    <message>
        <source>phone numbers that differ by a digit</source>
        <translation>phone numbers that differ by a digit</translation>
    </message>
    <message>
        <source>different phone numbers</source>
        <translation>different phone numbers</translation>
    </message>
    <message>
        <source>e-mail addresses of the same company</source>
        <translation>e-mail addresses of the same company</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>the same e-mail address</translation>
    </message>
    <message>
        <source>e-mail addresses that differ by a letter</source>
        <translation>e-mail addresses that differ by a letter</translation>
    </message>
    <message>
        <source>different e-mail addresses</source>
        <translation>different e-mail addresses</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>the same address</translation>
    </message>
    <message>
        <source>the same building</source>
        <translation>the same building</translation>
    </message>
    <message>
        <source>different addresses</source>
        <translation>different addresses</translation>
    </message>
    <message>
        <source>the same city</source>
        <translation>the same city</translation>
    </message>
    <message>
        <source>different cities</source>
        <translation>different cities</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>the same name</translation>
    </message>
    <message>
        <source>names that sound alike</source>
        <translation>names that sound alike</translation>
    </message>
    <message>
        <source>names that differ by a typing error</source>
        <translation>names that differ by a typing error</translation>
    </message>
    <message>
        <source>one name is short for the other</source>
        <translation>one name is short for the other</translation>
    </message>
    <message>
        <source>one name is the pinyin of the other</source>
        <translation>one name is the pinyin of the other</translation>
    </message>
    <message>
        <source>different names</source>
        <translation>different names</translation>
    </message>
    <message>
        <source>One is a branch of the other.</source>
        <translation>One is a branch of the other.</translation>
    </message>
    <message>
        <source>They are registered in different places.</source>
        <translation>They are registered in different places.</translation>
    </message>
    <message>
        <source>A number in the name tells them apart.</source>
        <translation>A number in the name tells them apart.</translation>
    </message>
    <message>
        <source>They are companies of different names.</source>
        <translation>They are companies of different names.</translation>
    </message>
    <message>
        <source>Their names differ too much.</source>
        <translation>Their names differ too much.</translation>
    </message>
    <message>
        <source>They have different valid credit codes.</source>
        <translation>They have different valid credit codes.</translation>
    </message>
    <message>
        <source>Somebody has said that they are not the same.</source>
        <translation>Somebody has said that they are not the same.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not the same customer</source>
        <translation>Not the same customer</translation>
    </message>
    <message>
        <source>Other customer</source>
        <translation>Other customer</translation>
    </message>
    <message>
        <source>%1 is too long ago for a hand-over.</source>
        <translation>%1 is too long ago for a hand-over.</translation>
    </message>
    <message>
        <source>%1 has had its owner since %2: hand over from a later day.</source>
        <translation>%1 has had its owner since %2: hand over from a later day.</translation>
    </message>
    <message>
        <source>This view is somebody else&apos;s. Save it under another name.</source>
        <translation>This view is somebody else&apos;s. Save it under another name.</translation>
    </message>
    <message>
        <source>A prediction needs at least %1 customers; there are %2.</source>
        <translation>A prediction needs at least %1 customers; there are %2.</translation>
    </message>
    <message>
        <source>A prediction needs at least %1 customers who ordered again; there are %2.</source>
        <translation>A prediction needs at least %1 customers who ordered again; there are %2.</translation>
    </message>
    <message>
        <source>A prediction needs orders over at least %1 weeks, %2 times the mean gap between orders; there are %3 weeks.</source>
        <translation>A prediction needs orders over at least %1 weeks, %2 times the mean gap between orders; there are %3 weeks.</translation>
    </message>
    <message>
        <source>The computation was cancelled.</source>
        <translation>The computation was cancelled.</translation>
    </message>
    <message>
        <source>No drop-out is seen: no customer can be told to have left.</source>
        <translation>No drop-out is seen: no customer can be told to have left.</translation>
    </message>
    <message>
        <source>No heterogeneity is seen: customers differ no more than by chance.</source>
        <translation>No heterogeneity is seen: customers differ no more than by chance.</translation>
    </message>
    <message>
        <source>The search for the most likely parameters did not come to an end: there is no prediction.</source>
        <translation>The search for the most likely parameters did not come to an end: there is no prediction.</translation>
    </message>
    <message>
        <source>How much customers spend goes with how often they order: the model assumes that it does not.</source>
        <translation>How much customers spend goes with how often they order: the model assumes that it does not.</translation>
    </message>
    <message>
        <source>The value of an order needs at least %1 customers who spent something when they ordered again; there are %2.</source>
        <translation>The value of an order needs at least %1 customers who spent something when they ordered again; there are %2.</translation>
    </message>
    <message>
        <source>Scores need at least %1 customers; there are %2.</source>
        <translation>Scores need at least %1 customers; there are %2.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Correct the value.</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contact %1</translation>
    </message>
    <message>
        <source>Change one customer</source>
        <translation>Change one customer</translation>
    </message>
    <message>
        <source>Merge one customer into the one that it is</source>
        <translation>Merge one customer into the one that it is</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name the one that stays.</source>
        <translation>Name the one that stays.</translation>
    </message>
    <message>
        <source>%1 was merged into %2.</source>
        <translation>%1 was merged into %2.</translation>
    </message>
    <message>
        <source>%1, merged into this one</source>
        <translation>%1, merged into this one</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no phone number. Write its digits, with blanks, + - ( ) . or / between them; a remark may follow.</source>
        <translation>%1: &quot;%2&quot; is no phone number. Write its digits, with blanks, + - ( ) . or / between them; a remark may follow.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no e-mail address. Write it as name@company.cn, several with ; between them.</source>
        <translation>%1: &quot;%2&quot; is no e-mail address. Write it as name@company.cn, several with ; between them.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is no unified social credit code. It has 18 digits and letters; tax numbers and organisation codes from before have 9 to 20.</source>
        <translation>%1: &quot;%2&quot; is no unified social credit code. It has 18 digits and letters; tax numbers and organisation codes from before have 9 to 20.</translation>
    </message>
    <message>
        <source>%1 taken away: %2</source>
        <comment>a kind of thing, its name</comment>
        <translation>%1 taken away: %2</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A demo has one to three years of orders, not %1.</source>
        <translation>A demo has one to three years of orders, not %1.</translation>
    </message>
    <message>
        <source>Set up the organization</source>
        <translation>Set up the organization</translation>
    </message>
    <message>
        <source>Set up the products</source>
        <translation>Set up the products</translation>
    </message>
    <message>
        <source>Set up the customers up to %1</source>
        <translation>Set up the customers up to %1</translation>
    </message>
    <message>
        <source>Order lines of %1</source>
        <translation>Order lines of %1</translation>
    </message>
    <message>
        <source>Collections of %1</source>
        <translation>Collections of %1</translation>
    </message>
    <message>
        <source>The program does not know the records %1.</source>
        <translation>The program does not know the records %1.</translation>
    </message>
    <message>
        <source>The demo was not finished; nothing is left of it.</source>
        <translation>The demo was not finished; nothing is left of it.</translation>
    </message>
    <message>
        <source>Set up the customers&apos; contacts</source>
        <translation>Set up the customers&apos; contacts</translation>
    </message>
    <message>
        <source>Visits and calls of %1</source>
        <translation>Visits and calls of %1</translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>The cryptography library could not start.</source>
        <translation>The cryptography library could not start.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be read: %1.</source>
        <translation>The keys of this device cannot be read: %1.</translation>
    </message>
    <message>
        <source>The keys of this device are damaged: %1. Restore the file, or move it away to become a new device.</source>
        <translation>The keys of this device are damaged: %1. Restore the file, or move it away to become a new device.</translation>
    </message>
    <message>
        <source>The folder for the keys of this device cannot be made: %1.</source>
        <translation>The folder for the keys of this device cannot be made: %1.</translation>
    </message>
    <message>
        <source>The keys of this device cannot be saved: %1.</source>
        <translation>The keys of this device cannot be saved: %1.</translation>
    </message>
    <message>
        <source>What this device has sent cannot be noted: %1.</source>
        <translation>What this device has sent cannot be noted: %1.</translation>
    </message>
    <message>
        <source>What this device has sent cannot be read: %1.</source>
        <translation>What this device has sent cannot be read: %1.</translation>
    </message>
    <message>
        <source>What this device has sent is noted in a file that is damaged: %1. Move it away.</source>
        <translation>What this device has sent is noted in a file that is damaged: %1. Move it away.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation>Hash of the file</translation>
    </message>
    <message>
        <source>Hash of the lines</source>
        <translation>Hash of the lines</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapping</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Stands for</translation>
    </message>
    <message>
        <source>There is no import &quot;%1&quot;. `journal` lists the imports.</source>
        <translation>There is no import &quot;%1&quot;. `journal` lists the imports.</translation>
    </message>
    <message>
        <source>Several imports begin with &quot;%1&quot;.</source>
        <translation>Several imports begin with &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>The number is too large.</translation>
    </message>
    <message>
        <source>Check the number and its unit.</source>
        <translation>Check the number and its unit.</translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation>Import %1 into %2</translation>
    </message>
    <message>
        <source>Save the mapping %1</source>
        <translation>Save the mapping %1</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>External id</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;space&quot;: which ids they are.</source>
        <translation>&quot;%1&quot; needs a &quot;space&quot;: which ids they are.</translation>
    </message>
    <message>
        <source>&quot;space&quot; belongs to &quot;external_id&quot;, not to &quot;%1&quot;. To find a record by such an id, write &quot;lookup&quot;.</source>
        <translation>&quot;space&quot; belongs to &quot;external_id&quot;, not to &quot;%1&quot;. To find a record by such an id, write &quot;lookup&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference to a record: it takes no &quot;lookup&quot;.</source>
        <translation>&quot;%1&quot; is no reference to a record: it takes no &quot;lookup&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is filled twice.</source>
        <translation>&quot;%1&quot; is filled twice.</translation>
    </message>
    <message>
        <source>The mapping fills no &quot;%1&quot; (%2), which every row of %3 needs.</source>
        <translation>The mapping fills no &quot;%1&quot; (%2), which every row of %3 needs.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. It has: %3.</source>
        <translation>%1 has no field &quot;%2&quot;. It has: %3.</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. &quot;dataset list&quot; shows those that there are.</source>
        <translation>There is no dataset &quot;%1&quot;. &quot;dataset list&quot; shows those that there are.</translation>
    </message>
    <message>
        <source>&quot;match&quot; names &quot;%1&quot;, which %2 does not have.</source>
        <translation>&quot;match&quot; names &quot;%1&quot;, which %2 does not have.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation>an object {…}</translation>
    </message>
    <message>
        <source>The mapping must be %1.</source>
        <translation>The mapping must be %1.</translation>
    </message>
    <message>
        <source>In the mapping, &quot;%1&quot; must be %2.</source>
        <translation>In the mapping, &quot;%1&quot; must be %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>given, a text</source>
        <translation>given, a text</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>a whole number, 0 or more</translation>
    </message>
    <message>
        <source>one character</source>
        <translation>one character</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>an object {…} of texts</source>
        <translation>an object {…} of texts</translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation>a number other than 0</translation>
    </message>
    <message>
        <source>a header of the file or the number of a column, from 1</source>
        <translation>a header of the file or the number of a column, from 1</translation>
    </message>
    <message>
        <source>an encoding, for example utf-8 or gb18030</source>
        <translation>an encoding, for example utf-8 or gb18030</translation>
    </message>
    <message>
        <source>&quot;.&quot; or &quot;,&quot;</source>
        <translation>&quot;.&quot; or &quot;,&quot;</translation>
    </message>
    <message>
        <source>another sign than &quot;decimal&quot;</source>
        <translation>another sign than &quot;decimal&quot;</translation>
    </message>
    <message>
        <source>a form of dates, for example yyyy-MM-dd</source>
        <translation>a form of dates, for example yyyy-MM-dd</translation>
    </message>
    <message>
        <source>a list of {&quot;from&quot;: …, &quot;to&quot;: …}</source>
        <translation>a list of {&quot;from&quot;: …, &quot;to&quot;: …}</translation>
    </message>
    <message>
        <source>a list of headers or numbers of columns</source>
        <translation>a list of headers or numbers of columns</translation>
    </message>
    <message>
        <source>update, skip, create or refuse</source>
        <translation>update, skip, create or refuse</translation>
    </message>
    <message>
        <source>The mapping file is not valid JSON at line %1, column %2.</source>
        <translation>The mapping file is not valid JSON at line %1, column %2.</translation>
    </message>
    <message>
        <source>1: another version needs a newer program</source>
        <translation>1: another version needs a newer program</translation>
    </message>
    <message>
        <source>The file has %1 columns with the header &quot;%2&quot;. Write the number of the column in the mapping: %3 is the first.</source>
        <translation>The file has %1 columns with the header &quot;%2&quot;. Write the number of the column in the mapping: %3 is the first.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, which the mapping needs. It has: %2.</source>
        <translation>The file has no column &quot;%1&quot;, which the mapping needs. It has: %2.</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; the field stays empty.</source>
        <translation>The file has no column &quot;%1&quot;; the field stays empty.</translation>
    </message>
    <message>
        <source>Take the column out of the mapping, or choose the right file.</source>
        <translation>Take the column out of the mapping, or choose the right file.</translation>
    </message>
    <message>
        <source>The constant for &quot;%1&quot; does not fit: %2</source>
        <translation>The constant for &quot;%1&quot; does not fit: %2</translation>
    </message>
    <message>
        <source>Set date of the mapping to d/M/yyyy or M/d/yyyy.</source>
        <translation>Set date of the mapping to d/M/yyyy or M/d/yyyy.</translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; some dates have the day first and some the month. Those that can be read in two ways are refused.</source>
        <translation>In the column &quot;%1&quot; some dates have the day first and some the month. Those that can be read in two ways are refused.</translation>
    </message>
    <message>
        <source>No date of the column &quot;%1&quot; shows whether the day or the month comes first. Those that can be read in two ways are refused.</source>
        <translation>No date of the column &quot;%1&quot; shows whether the day or the month comes first. Those that can be read in two ways are refused.</translation>
    </message>
    <message>
        <source>The dates of the column &quot;%1&quot; are read as %2.</source>
        <translation>The dates of the column &quot;%1&quot; are read as %2.</translation>
    </message>
    <message>
        <source>If that is wrong, set date of the mapping.</source>
        <translation>If that is wrong, set date of the mapping.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>The row has %1 cells, the header has %2.</translation>
    </message>
    <message>
        <source>Fill the missing cells; perhaps a line end stands in the middle of the row.</source>
        <translation>Fill the missing cells; perhaps a line end stands in the middle of the row.</translation>
    </message>
    <message>
        <source>Put the cell that contains a separator into quotes.</source>
        <translation>Put the cell that contains a separator into quotes.</translation>
    </message>
    <message>
        <source>Text stands behind a closing quote.</source>
        <translation>Text stands behind a closing quote.</translation>
    </message>
    <message>
        <source>Double the quotes inside a cell.</source>
        <translation>Double the quotes inside a cell.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;, and no file of that name.</source>
        <translation>There is no saved mapping &quot;%1&quot;, and no file of that name.</translation>
    </message>
    <message>
        <source>Several records are called &quot;%1&quot;.</source>
        <translation>Several records are called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Name it by its code or id.</source>
        <translation>Name it by its code or id.</translation>
    </message>
    <message>
        <source>Nothing is known of the records &quot;%1&quot;.</source>
        <translation>Nothing is known of the records &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No %1 has the key &quot;%2&quot; in &quot;%3&quot;.</source>
        <translation>No %1 has the key &quot;%2&quot; in &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation>There is no %1 &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Import or add it first, or correct the name.</source>
        <translation>Import or add it first, or correct the name.</translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot;.</source>
        <translation>There is no record &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file ends before its first row of data. Look at header_row and skip_rows of the mapping.</source>
        <translation>The file ends before its first row of data. Look at header_row and skip_rows of the mapping.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>Line %1 opens a quote that is not closed up to the end of the file. Close it, or set &quot;quote&quot; of the mapping to null if quotes mean nothing in this file.</source>
        <translation>Line %1 opens a quote that is not closed up to the end of the file. Close it, or set &quot;quote&quot; of the mapping to null if quotes mean nothing in this file.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than 16 MB. Perhaps a quote in it is not closed, or the file is no table of text.</source>
        <translation>The row that begins in line %1 is longer than 16 MB. Perhaps a quote in it is not closed, or the file is no table of text.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Is the disk full?</source>
        <translation>The file cannot be written: %1. Is the disk full?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a form of dates. Write for example yyyy-MM-dd, d/M/yyyy, M/d/yyyy or excel.</source>
        <translation>&quot;%1&quot; is not a form of dates. Write for example yyyy-MM-dd, d/M/yyyy, M/d/yyyy or excel.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encoding that Weiwo knows. Write for example utf-8, utf-16le or gb18030.</source>
        <translation>&quot;%1&quot; is not an encoding that Weiwo knows. Write for example utf-8, utf-16le or gb18030.</translation>
    </message>
    <message>
        <source>The file cannot be read a second time.</source>
        <translation>The file cannot be read a second time.</translation>
    </message>
    <message>
        <source>The encoding %1 cannot be read here.</source>
        <translation>The encoding %1 cannot be read here.</translation>
    </message>
    <message>
        <source>The encoding %1 cannot be written here.</source>
        <translation>The encoding %1 cannot be written here.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>The value is missing.</translation>
    </message>
    <message>
        <source>Fill the cell.</source>
        <translation>Fill the cell.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; is not a number.</translation>
    </message>
    <message>
        <source>Write digits only, for example 1234.50; or add this text to null_values of the mapping if it means nothing.</source>
        <translation>Write digits only, for example 1234.50; or add this text to null_values of the mapping if it means nothing.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the thousands are not grouped by three digits.</source>
        <translation>In &quot;%1&quot; the thousands are not grouped by three digits.</translation>
    </message>
    <message>
        <source>Mend the number, or set decimal and thousands of the mapping as the file has them.</source>
        <translation>Mend the number, or set decimal and thousands of the mapping as the file has them.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another decimal sign than the mapping says.</source>
        <translation>&quot;%1&quot; has another decimal sign than the mapping says.</translation>
    </message>
    <message>
        <source>Set decimal and thousands of the mapping as the file has them.</source>
        <translation>Set decimal and thousands of the mapping as the file has them.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 18 digits.</source>
        <translation>&quot;%1&quot; has more than 18 digits.</translation>
    </message>
    <message>
        <source>Is this a number? If it is, round it.</source>
        <translation>Is this a number? If it is, round it.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a percentage; an amount or a count belongs here.</source>
        <translation>&quot;%1&quot; is a percentage; an amount or a count belongs here.</translation>
    </message>
    <message>
        <source>Write the amount, or map the column to another field.</source>
        <translation>Write the amount, or map the column to another field.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>&quot;%1&quot; is not a whole number.</translation>
    </message>
    <message>
        <source>Write a number without a fraction.</source>
        <translation>Write a number without a fraction.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>&quot;%1&quot; is not a date.</translation>
    </message>
    <message>
        <source>Write it as 2026-07-18.</source>
        <translation>Write it as 2026-07-18.</translation>
    </message>
    <message>
        <source>There is no day &quot;%1&quot;.</source>
        <translation>There is no day &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Look at the day and the month.</source>
        <translation>Look at the day and the month.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as two dates.</source>
        <translation>&quot;%1&quot; can be read as two dates.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its parts in another order than the other dates of the column.</source>
        <translation>&quot;%1&quot; has its parts in another order than the other dates of the column.</translation>
    </message>
    <message>
        <source>Write it like the others, or as 2026-07-18.</source>
        <translation>Write it like the others, or as 2026-07-18.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month.</source>
        <translation>&quot;%1&quot; is not a month.</translation>
    </message>
    <message>
        <source>Write it as 2026-07.</source>
        <translation>Write it as 2026-07.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a month without a year.</source>
        <translation>&quot;%1&quot; is a month without a year.</translation>
    </message>
    <message>
        <source>Write it as 2026-07, or map a column to the year.</source>
        <translation>Write it as 2026-07, or map a column to the year.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the values that this field takes.</source>
        <translation>&quot;%1&quot; is none of the values that this field takes.</translation>
    </message>
    <message>
        <source>Give its meaning in &quot;values&quot; of the column&apos;s mapping.</source>
        <translation>Give its meaning in &quot;values&quot; of the column&apos;s mapping.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that cannot be read.</source>
        <translation>&quot;%1&quot; has characters that cannot be read.</translation>
    </message>
    <message>
        <source>Mend the cell; if there are many, set the encoding of the mapping.</source>
        <translation>Mend the cell; if there are many, set the encoding of the mapping.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;. `dataset show` lists them.</source>
        <translation>%1 has no column &quot;%2&quot;. `dataset show` lists them.</translation>
    </message>
    <message>
        <source>%1 could not be read again.</source>
        <translation>%1 could not be read again.</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. `dataset list` shows them.</source>
        <translation>There is no dataset &quot;%1&quot;. `dataset list` shows them.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot; to import into. `dataset list` shows them.</source>
        <translation>There is no dataset &quot;%1&quot; to import into. `dataset list` shows them.</translation>
    </message>
    <message>
        <source>The import &quot;%1&quot; has no lines that this file could stand for.</source>
        <translation>The import &quot;%1&quot; has no lines that this file could stand for.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>The import was cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 values have more digits than are kept and were rounded, half away from zero.</source>
        <translation>%1 values have more digits than are kept and were rounded, half away from zero.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>Several records fit this row.</source>
        <translation>Several records fit this row.</translation>
    </message>
    <message>
        <source>Add a code or an external id that only one of them has.</source>
        <translation>Add a code or an external id that only one of them has.</translation>
    </message>
    <message>
        <source>This record is there already.</source>
        <translation>This record is there already.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 could not be read: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 is empty.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 could not be read to its end.</translation>
    </message>
    <message>
        <source>Records of %1 cannot be matched by &quot;%2&quot;.</source>
        <translation>Records of %1 cannot be matched by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>The file could not be written: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written.</source>
        <translation>The spreadsheet could not be written.</translation>
    </message>
    <message>
        <source>It is not clear what %1 has in it (columns: %2). Name its dataset, or give a mapping.</source>
        <translation>It is not clear what %1 has in it (columns: %2). Name its dataset, or give a mapping.</translation>
    </message>
    <message>
        <source>%1 is an old or a protected spreadsheet. Save it as .xlsx without a password and import that.</source>
        <translation>%1 is an old or a protected spreadsheet. Save it as .xlsx without a password and import that.</translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;, and you may not add it.</source>
        <translation>There is no %1 &quot;%2&quot;, and you may not add it.</translation>
    </message>
    <message>
        <source>Ask headquarters to add it, or correct the name.</source>
        <translation>Ask headquarters to add it, or correct the name.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet that can be read. Save it as .xlsx or as a text file (.csv).</source>
        <translation>%1 is no spreadsheet that can be read. Save it as .xlsx or as a text file (.csv).</translation>
    </message>
    <message>
        <source>%1 has no sheet with cells.</source>
        <translation>%1 has no sheet with cells.</translation>
    </message>
    <message>
        <source>%1 has no sheet &quot;%2&quot;. It has: %3.</source>
        <translation>%1 has no sheet &quot;%2&quot;. It has: %3.</translation>
    </message>
    <message>
        <source>%1 has too much text. Save it as a text file (.csv) and import that.</source>
        <translation>%1 has too much text. Save it as a text file (.csv) and import that.</translation>
    </message>
    <message>
        <source>The sheet ends before its first row of data. Look at sheet, header_row and skip_rows of the mapping.</source>
        <translation>The sheet ends before its first row of data. Look at sheet, header_row and skip_rows of the mapping.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is damaged. Open %2 in a spreadsheet program and save it anew.</source>
        <translation>Row %1 of the sheet is damaged. Open %2 in a spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete. Get it once more, or open it in a spreadsheet program and save it anew.</source>
        <translation>%1 is damaged or incomplete. Get it once more, or open it in a spreadsheet program and save it anew.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than such a file holds, and was not read. Save it anew in a spreadsheet program.</source>
        <translation>%1 unpacks to far more than such a file holds, and was not read. Save it anew in a spreadsheet program.</translation>
    </message>
    <message>
        <source>The row is a total of the others, and does not count.</source>
        <translation>The row is a total of the others, and does not count.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was merged into it</source>
        <translation>&quot;%1&quot; was merged into it</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which is there already.</source>
        <translation>&quot;%1&quot; may be &quot;%2&quot;, which is there already.</translation>
    </message>
    <message>
        <source>create, update or ask</source>
        <translation>create, update or ask</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Correct the value.</translation>
    </message>
    <message>
        <source>The fields of %1 were changed meanwhile. Import the file again.</source>
        <translation>The fields of %1 were changed meanwhile. Import the file again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which the same file has.</source>
        <translation>&quot;%1&quot; may be &quot;%2&quot;, which the same file has.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;.</source>
        <translation>There is no table &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which the same file has (%3).</source>
        <translation>&quot;%1&quot; may be &quot;%2&quot;, which the same file has (%3).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be &quot;%2&quot;, which is there already (%3).</source>
        <translation>&quot;%1&quot; may be &quot;%2&quot;, which is there already (%3).</translation>
    </message>
    <message>
        <source>Leave it out, or have what is there updated.</source>
        <translation>Leave it out, or have what is there updated.</translation>
    </message>
    <message>
        <source>Keep one of the two rows, or have both made.</source>
        <translation>Keep one of the two rows, or have both made.</translation>
    </message>
    <message>
        <source>Write the code or name of that one, or have a new one made.</source>
        <translation>Write the code or name of that one, or have a new one made.</translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>The filter &quot;%1&quot; names no field.</source>
        <translation>The filter &quot;%1&quot; names no field.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no sign: write field=value, !=, &lt;, &lt;=, &gt;, &gt;= or field~text.</source>
        <translation>The filter &quot;%1&quot; has no sign: write field=value, !=, &lt;, &lt;=, &gt;, &gt;= or field~text.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>The journal has no entry %1.</translation>
    </message>
    <message>
        <source>An entry of the journal is damaged.</source>
        <translation>An entry of the journal is damaged.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <translation>There is no column &quot;%1&quot; to sort by.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;. `metric list` shows them.</source>
        <translation>There is no metric &quot;%1&quot;. `metric list` shows them.</translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation>There is no dimension &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Nothing computes the metric &quot;%1&quot;.</source>
        <translation>Nothing computes the metric &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; has no values by &quot;%2&quot;.</source>
        <translation>The metric &quot;%1&quot; has no values by &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Name at least one metric.</source>
        <translation>Name at least one metric.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is named twice.</source>
        <translation>The metric &quot;%1&quot; is named twice.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key of a metric. Write it like subject.name, in small letters, digits and _.</source>
        <translation>&quot;%1&quot; is no key of a metric. Write it like subject.name, in small letters, digits and _.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; belongs to the program and stays.</source>
        <translation>The metric &quot;%1&quot; belongs to the program and stays.</translation>
    </message>
    <message>
        <source>No metric &quot;%1&quot; was defined. `metric list` shows them.</source>
        <translation>No metric &quot;%1&quot; was defined. `metric list` shows them.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is used by %2. Change or delete that first.</source>
        <translation>The metric &quot;%1&quot; is used by %2. Change or delete that first.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; could not be computed any more: %2</source>
        <translation>The metric &quot;%1&quot; could not be computed any more: %2</translation>
    </message>
    <message>
        <source>Define the metric %1</source>
        <translation>Define the metric %1</translation>
    </message>
    <message>
        <source>Delete the metric %1</source>
        <translation>Delete the metric %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> or </translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 is %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 is not %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 below %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 at most %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 above %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 at least %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contains %2</translation>
    </message>
    <message>
        <source>Data up to %1.</source>
        <translation>Data up to %1.</translation>
    </message>
    <message>
        <source>No data by the end of the period.</source>
        <translation>No data by the end of the period.</translation>
    </message>
    <message>
        <source>How fresh these figures are is not known.</source>
        <translation>How fresh these figures are is not known.</translation>
    </message>
    <message>
        <source>Last import %1.</source>
        <translation>Last import %1.</translation>
    </message>
    <message>
        <source>Without data in this period: %1.</source>
        <translation>Without data in this period: %1.</translation>
    </message>
    <message>
        <source>%1 (last %2)</source>
        <translation>%1 (last %2)</translation>
    </message>
    <message>
        <source>%1 (none yet)</source>
        <translation>%1 (none yet)</translation>
    </message>
    <message>
        <source>Older data: %1.</source>
        <translation>Older data: %1.</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 up to %2</translation>
    </message>
    <message>
        <source>Only where %1.</source>
        <translation>Only where %1.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, and </translation>
    </message>
    <message>
        <source>The formula is too long. Define a part of it as a metric of its own.</source>
        <translation>The formula is too long. Define a part of it as a metric of its own.</translation>
    </message>
    <message>
        <source>No bracket is open that this one could close. Take it out.</source>
        <translation>No bracket is open that this one could close. Take it out.</translation>
    </message>
    <message>
        <source>Put + - * or / between two values.</source>
        <translation>Put + - * or / between two values.</translation>
    </message>
    <message>
        <source>Too many brackets are open. Define a part of the formula as a metric of its own.</source>
        <translation>Too many brackets are open. Define a part of the formula as a metric of its own.</translation>
    </message>
    <message>
        <source>The bracket at character %1 is never closed. Add a closing one.</source>
        <translation>The bracket at character %1 is never closed. Add a closing one.</translation>
    </message>
    <message>
        <source>Put + - * or / between two values, or close the bracket.</source>
        <translation>Put + - * or / between two values, or close the bracket.</translation>
    </message>
    <message>
        <source>The formula ends where a metric, a number or a bracket must follow.</source>
        <translation>The formula ends where a metric, a number or a bracket must follow.</translation>
    </message>
    <message>
        <source>A metric, a number or an opening bracket must stand here.</source>
        <translation>A metric, a number or an opening bracket must stand here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number. Write it like 12 or 0.35.</source>
        <translation>&quot;%1&quot; is no number. Write it like 12 or 0.35.</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>At character %1: %2</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>a count</translation>
    </message>
    <message>
        <source>a quantity</source>
        <translation>a quantity</translation>
    </message>
    <message>
        <source>a ratio or number</source>
        <translation>a ratio or number</translation>
    </message>
    <message>
        <source>%1 and %2 are of different units and do not go together here. Add or subtract only what has the same unit.</source>
        <translation>%1 and %2 are of different units and do not go together here. Add or subtract only what has the same unit.</translation>
    </message>
    <message>
        <source>%1 times %2 means nothing. Multiply by a ratio or a number, or money by a count or a quantity.</source>
        <translation>%1 times %2 means nothing. Multiply by a ratio or a number, or money by a count or a quantity.</translation>
    </message>
    <message>
        <source>%1 divided by %2 means nothing. Divide by the same unit, a ratio or a number, or money by a count or a quantity.</source>
        <translation>%1 divided by %2 means nothing. Divide by the same unit, a ratio or a number, or money by a count or a quantity.</translation>
    </message>
    <message>
        <source>The formula names no metric. Use keys such as sales.amount; `metric list` shows them.</source>
        <translation>The formula names no metric. Use keys such as sales.amount; `metric list` shows them.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>There is no metric &quot;%1&quot;. Did you mean &quot;%2&quot;?</translation>
    </message>
    <message>
        <source>The program has a metric &quot;%1&quot; itself. Choose another key.</source>
        <translation>The program has a metric &quot;%1&quot; itself. Choose another key.</translation>
    </message>
    <message>
        <source>The metrics go in a circle: %1. Take one of them out of the formula.</source>
        <translation>The metrics go in a circle: %1. Take one of them out of the formula.</translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; cannot be computed: %2</source>
        <translation>The metric &quot;%1&quot; cannot be computed: %2</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too many parts once the metrics that it names are written out. Name fewer, or simpler ones.</source>
        <translation>&quot;%1&quot; has too many parts once the metrics that it names are written out. Name fewer, or simpler ones.</translation>
    </message>
    <message>
        <source>Compared with nothing: no working day has gone.</source>
        <translation>Compared with nothing: no working day has gone.</translation>
    </message>
    <message>
        <source>Compared with %1 to %2, as many working days.</source>
        <translation>Compared with %1 to %2, as many working days.</translation>
    </message>
    <message>
        <source>Compared with %1 to %2, up to the same date.</source>
        <translation>Compared with %1 to %2, up to the same date.</translation>
    </message>
    <message>
        <source>There is a metric &quot;%1&quot; of your own already. Choose another key.</source>
        <translation>There is a metric &quot;%1&quot; of your own already. Choose another key.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 is not a currency this program knows. Use an ISO code such as CNY.</source>
        <translation>%1 is not a currency this program knows. Use an ISO code such as CNY.</translation>
    </message>
</context>
<context>
    <name>org</name>
    <message>
        <source>%1 has no other place. Move it instead.</source>
        <translation>%1 has no other place. Move it instead.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Move %1 to %2</translation>
    </message>
    <message>
        <source>Take back a move of %1</source>
        <translation>Take back a move of %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>Assign %1 to %2</translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation>Take %1 off %2</translation>
    </message>
    <message>
        <source>Change the ramp of %1</source>
        <translation>Change the ramp of %1</translation>
    </message>
    <message>
        <source>Give %1 a role at %2</source>
        <translation>Give %1 a role at %2</translation>
    </message>
    <message>
        <source>End a role of %1 at %2</source>
        <translation>End a role of %1 at %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation>Regions and teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Who may sell where</source>
        <translation>Who may sell where</translation>
    </message>
    <message>
        <source>Region or team</source>
        <translation>Region or team</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>%1 is the headquarters: everything stands below it. It cannot be deleted.</source>
        <translation>%1 is the headquarters: everything stands below it. It cannot be deleted.</translation>
    </message>
    <message>
        <source>This assignment is there already.</source>
        <translation>This assignment is there already.</translation>
    </message>
    <message>
        <source>%1 would stand below itself. Choose a unit that is not below it.</source>
        <translation>%1 would stand below itself. Choose a unit that is not below it.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Choose another code.</source>
        <translation>The code %1 belongs to %2. Choose another code.</translation>
    </message>
    <message>
        <source>%1 is the headquarters already; there is only one. Choose another level for %2.</source>
        <translation>%1 is the headquarters already; there is only one. Choose another level for %2.</translation>
    </message>
    <message>
        <source>There is no unit or person with the id %1.</source>
        <translation>There is no unit or person with the id %1.</translation>
    </message>
    <message>
        <source>%1 is the headquarters: everything stands below it. It cannot become another level.</source>
        <translation>%1 is the headquarters: everything stands below it. It cannot become another level.</translation>
    </message>
    <message>
        <source>%1 units or people are called %2. Name one by its code or id.</source>
        <translation>%1 units or people are called %2. Name one by its code or id.</translation>
    </message>
    <message>
        <source>There is no unit or person called %1. Use its id, code, external id or full name.</source>
        <translation>There is no unit or person called %1. Use its id, code, external id or full name.</translation>
    </message>
    <message>
        <source>This workspace has no headquarters yet.</source>
        <translation>This workspace has no headquarters yet.</translation>
    </message>
    <message>
        <source>Place in the organization</source>
        <translation>Place in the organization</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Ramp</translation>
    </message>
    <message>
        <source>Percent by month</source>
        <translation>Percent by month</translation>
    </message>
    <message>
        <source>%1: the end %2 is before the beginning %3. Give a later end.</source>
        <translation>%1: the end %2 is before the beginning %3. Give a later end.</translation>
    </message>
    <message>
        <source>%1 is a unit, not a person. Name a person.</source>
        <translation>%1 is a unit, not a person. Name a person.</translation>
    </message>
    <message>
        <source>A unit or person needs a name.</source>
        <translation>A unit or person needs a name.</translation>
    </message>
    <message>
        <source>%1 is the headquarters and stands below nothing.</source>
        <translation>%1 is the headquarters and stands below nothing.</translation>
    </message>
    <message>
        <source>%1 is a person: nothing can stand below a person. Choose a unit.</source>
        <translation>%1 is a person: nothing can stand below a person. Choose a unit.</translation>
    </message>
    <message>
        <source>%1 cannot stand below itself.</source>
        <translation>%1 cannot stand below itself.</translation>
    </message>
    <message>
        <source>%1 is a person; people are assigned to units. Name a unit.</source>
        <translation>%1 is a person; people are assigned to units. Name a unit.</translation>
    </message>
    <message>
        <source>A ramp has percentages from 0 to %1, not %2.</source>
        <translation>A ramp has percentages from 0 to %1, not %2.</translation>
    </message>
    <message>
        <source>More than one unit or person has the code %1.</source>
        <translation>More than one unit or person has the code %1.</translation>
    </message>
    <message>
        <source>Give all but one another code.</source>
        <translation>Give all but one another code.</translation>
    </message>
    <message>
        <source>There are %1 headquarters instead of one.</source>
        <translation>There are %1 headquarters instead of one.</translation>
    </message>
    <message>
        <source>Change the level of the others, or add one.</source>
        <translation>Change the level of the others, or add one.</translation>
    </message>
    <message>
        <source>%1 stands below a person.</source>
        <translation>%1 stands below a person.</translation>
    </message>
    <message>
        <source>%1 stands below itself.</source>
        <translation>%1 stands below itself.</translation>
    </message>
    <message>
        <source>Move it below another unit.</source>
        <translation>Move it below another unit.</translation>
    </message>
    <message>
        <source>Codes of units and people</source>
        <translation>Codes of units and people</translation>
    </message>
    <message>
        <source>One headquarters</source>
        <translation>One headquarters</translation>
    </message>
    <message>
        <source>The organization is a tree</source>
        <translation>The organization is a tree</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Root</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Headquarters planner</source>
        <translation>Headquarters planner</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Seller</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
</context>
<context>
    <name>params</name>
    <message>
        <source>%1 has a value of the wrong kind: %2 is expected.</source>
        <translation>%1 has a value of the wrong kind: %2 is expected.</translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation>%1 is out of range.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 must be one of: %2.</translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation>Parameters must be a JSON object.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
</context>
<context>
    <name>performance</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>%1: %2 less than expected.</source>
        <translation>%1: %2 less than expected.</translation>
    </message>
    <message>
        <source>%1: %2 more than expected.</source>
        <translation>%1: %2 more than expected.</translation>
    </message>
    <message>
        <source>%1: %2 less than expected, against the gap (%3 % of it).</source>
        <translation>%1: %2 less than expected, against the gap (%3 % of it).</translation>
    </message>
    <message>
        <source>%1: %2 more than expected, against the gap (%3 % of it).</source>
        <translation>%1: %2 more than expected, against the gap (%3 % of it).</translation>
    </message>
    <message>
        <source>%1: %2 less than expected, %3 % of the gap.</source>
        <translation>%1: %2 less than expected, %3 % of the gap.</translation>
    </message>
    <message>
        <source>%1: %2 more than expected, %3 % of the gap.</source>
        <translation>%1: %2 more than expected, %3 % of the gap.</translation>
    </message>
    <message>
        <source>There are too few values to tell a cause from chance.</source>
        <translation>There are too few values to tell a cause from chance.</translation>
    </message>
    <message>
        <source>The gap is spread evenly: no cause stands out.</source>
        <translation>The gap is spread evenly: no cause stands out.</translation>
    </message>
    <message>
        <source>The amounts are too large to be added up.</source>
        <translation>The amounts are too large to be added up.</translation>
    </message>
    <message>
        <source>The amount changed by %1.</source>
        <translation>The amount changed by %1.</translation>
    </message>
    <message>
        <source>Lost products add %1: they were cheaper than the average, so that losing them lifts it.</source>
        <translation>Lost products add %1: they were cheaper than the average, so that losing them lifts it.</translation>
    </message>
    <message>
        <source>New products take %1 away: they are cheaper than the average was, so that they lower it.</source>
        <translation>New products take %1 away: they are cheaper than the average was, so that they lower it.</translation>
    </message>
    <message>
        <source>Only %1 % of the base amount is of products that are sold in both periods: match them by name, model or subcategory.</source>
        <translation>Only %1 % of the base amount is of products that are sold in both periods: match them by name, model or subcategory.</translation>
    </message>
    <message>
        <source>%1 does not add up over its parts: no gap can be taken apart by it.</source>
        <translation>%1 does not add up over its parts: no gap can be taken apart by it.</translation>
    </message>
    <message>
        <source>%1 has no quota to be measured against.</source>
        <translation>%1 has no quota to be measured against.</translation>
    </message>
    <message>
        <source>(no product)</source>
        <translation>(no product)</translation>
    </message>
    <message>
        <source>No published plan has a target for %1.</source>
        <translation>No published plan has a target for %1.</translation>
    </message>
    <message>
        <source>There is no dimension %1.</source>
        <translation>There is no dimension %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The data end on %1; both sides stop there.</source>
        <translation>The data end on %1; both sides stop there.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>%1 has no goal for this year</source>
        <translation>%1 has no goal for this year</translation>
    </message>
    <message>
        <source>%1 reached %2% of its goal</source>
        <translation>%1 reached %2% of its goal</translation>
    </message>
    <message>
        <source>%1 has reached %2% of its goal, on pace</source>
        <translation>%1 has reached %2% of its goal, on pace</translation>
    </message>
    <message>
        <source>%1 has reached %2% of its goal, %3 points ahead of pace</source>
        <translation>%1 has reached %2% of its goal, %3 points ahead of pace</translation>
    </message>
    <message>
        <source>%1 has reached %2% of its goal, %3 points behind pace</source>
        <translation>%1 has reached %2% of its goal, %3 points behind pace</translation>
    </message>
    <message>
        <source>Orders up to %1</source>
        <translation>Orders up to %1</translation>
    </message>
    <message>
        <source>quota plan %1</source>
        <translation>quota plan %1</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>%1, cumulative</source>
        <translation>%1, cumulative</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>There are no orders and no quota for this year. Import orders or make a quota plan.</source>
        <translation>There are no orders and no quota for this year. Import orders or make a quota plan.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, to %2</translation>
    </message>
    <message>
        <source>Course of the year</source>
        <translation>Course of the year</translation>
    </message>
    <message>
        <source>What was sold up to the end of each month, against the goal up to there</source>
        <translation>What was sold up to the end of each month, against the goal up to there</translation>
    </message>
    <message>
        <source>From goal to actual</source>
        <translation>From goal to actual</translation>
    </message>
    <message>
        <source>Which units lead from the goal to what was reached</source>
        <translation>Which units lead from the goal to what was reached</translation>
    </message>
    <message>
        <source>The year by unit and month</source>
        <translation>The year by unit and month</translation>
    </message>
    <message>
        <source>Attainment of each unit in each month</source>
        <translation>Attainment of each unit in each month</translation>
    </message>
    <message>
        <source>Distribution of attainment</source>
        <translation>Distribution of attainment</translation>
    </message>
    <message>
        <source>How many people reach which part of their goal</source>
        <translation>How many people reach which part of their goal</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Leaderboard</translation>
    </message>
    <message>
        <source>Who reaches most of the own goal</source>
        <translation>Who reaches most of the own goal</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Any metric by province</source>
        <translation>Any metric by province</translation>
    </message>
    <message>
        <source>Price, volume and mix</source>
        <translation>Price, volume and mix</translation>
    </message>
    <message>
        <source>What made the amount another than that of the period compared with</source>
        <translation>What made the amount another than that of the period compared with</translation>
    </message>
    <message>
        <source>Parts of the gap</source>
        <translation>Parts of the gap</translation>
    </message>
    <message>
        <source>What each region adds to the gap to the period compared with</source>
        <translation>What each region adds to the gap to the period compared with</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Counted from %1 to %2</source>
        <translation>Counted from %1 to %2</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>New products</translation>
    </message>
    <message>
        <source>Products no longer sold</source>
        <translation>Products no longer sold</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1 moves it most: %2 of the base</source>
        <translation>%1 moves it most: %2 of the base</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>A goal has no prices and quantities: compare with another period to see them.</source>
        <translation>A goal has no prices and quantities: compare with another period to see them.</translation>
    </message>
    <message>
        <source>The period compared with has no quantities.</source>
        <translation>The period compared with has no quantities.</translation>
    </message>
    <message>
        <source>Part of the gap</source>
        <translation>Part of the gap</translation>
    </message>
    <message>
        <source>There is nothing to compare here.</source>
        <translation>There is nothing to compare here.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>The gap by %1</source>
        <translation>The gap by %1</translation>
    </message>
    <message>
        <source>%1 makes up %2 of the gap</source>
        <translation>%1 makes up %2 of the gap</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Actual against the own goal of the period.</source>
        <translation>Actual against the own goal of the period.</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Actual against the own figure of the period compared with.</source>
        <translation>Actual against the own figure of the period compared with.</translation>
    </message>
    <message>
        <source>Adjusted for potential</source>
        <translation>Adjusted for potential</translation>
    </message>
    <message>
        <source>Output per person-month against that of the colleagues in the same unit and post: the unit&apos;s market is the same for all, and who is new counts by their ramp.</source>
        <translation>Output per person-month against that of the colleagues in the same unit and post: the unit&apos;s market is the same for all, and who is new counts by their ramp.</translation>
    </message>
    <message>
        <source>There is no leaderboard rule &quot;%1&quot;.</source>
        <translation>There is no leaderboard rule &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 below what is due; %2 is furthest behind</source>
        <translation>%1 below what is due; %2 is furthest behind</translation>
    </message>
    <message>
        <source>%1 above what is due; %2 adds most</source>
        <translation>%1 above what is due; %2 adds most</translation>
    </message>
    <message>
        <source>Lowest: %1 with %2</source>
        <translation>Lowest: %1 with %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>There is no goal in this period to lead from.</source>
        <translation>There is no goal in this period to lead from.</translation>
    </message>
    <message>
        <source>Due by now</source>
        <translation>Due by now</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Nobody has a goal in this period.</source>
        <translation>Nobody has a goal in this period.</translation>
    </message>
    <message>
        <source>%1 of %2 are on pace; the median stands at %3 of what is due</source>
        <translation>%1 of %2 are on pace; the median stands at %3 of what is due</translation>
    </message>
    <message>
        <source>%1 of %2 reach their goal; the median is %3</source>
        <translation>%1 of %2 reach their goal; the median is %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody can be ranked by this rule in this period.</source>
        <translation>Nobody can be ranked by this rule in this period.</translation>
    </message>
    <message>
        <source>%1 leads with %2</source>
        <translation>%1 leads with %2</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Neither units nor customers name a province.</source>
        <translation>Neither units nor customers name a province.</translation>
    </message>
    <message>
        <source>%1: %2 is highest</source>
        <translation>%1: %2 is highest</translation>
    </message>
    <message>
        <source>There is no plan for %1 yet: set its goal.</source>
        <translation>There is no plan for %1 yet: set its goal.</translation>
    </message>
    <message>
        <source>%1 begins on %2 and has no plan yet.</source>
        <translation>%1 begins on %2 and has no plan yet.</translation>
    </message>
    <message>
        <source>%1 %2 is a draft: publish it when it is agreed.</source>
        <translation>%1 %2 is a draft: publish it when it is agreed.</translation>
    </message>
    <message>
        <source>The newest order is of %1: import what came since.</source>
        <translation>The newest order is of %1: import what came since.</translation>
    </message>
    <message>
        <source>%1: %2 against the %3 of the target that is due by now, %4 less.</source>
        <translation>%1: %2 against the %3 of the target that is due by now, %4 less.</translation>
    </message>
    <message>
        <source>%1: %2 against the %3 of the target that is due by now, %4 more.</source>
        <translation>%1: %2 against the %3 of the target that is due by now, %4 more.</translation>
    </message>
    <message>
        <source>%1: %2, just what of the target is due by now.</source>
        <translation>%1: %2, just what of the target is due by now.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the year before, %4 less.</source>
        <translation>%1: %2 against %3 of the year before, %4 less.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the year before, %4 more.</source>
        <translation>%1: %2 against %3 of the year before, %4 more.</translation>
    </message>
    <message>
        <source>%1: %2, as much as the year before.</source>
        <translation>%1: %2, as much as the year before.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the period before, %4 less.</source>
        <translation>%1: %2 against %3 of the period before, %4 less.</translation>
    </message>
    <message>
        <source>%1: %2 against %3 of the period before, %4 more.</source>
        <translation>%1: %2 against %3 of the period before, %4 more.</translation>
    </message>
    <message>
        <source>%1: %2, as much as the period before.</source>
        <translation>%1: %2, as much as the period before.</translation>
    </message>
    <message>
        <source>The data end on %1; no working day has gone, so there is nothing to compare with.</source>
        <translation>The data end on %1; no working day has gone, so there is nothing to compare with.</translation>
    </message>
    <message>
        <source>The data end on %1; compared with %2 to %3.</source>
        <translation>The data end on %1; compared with %2 to %3.</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Colleagues</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no figures by region to take apart.</source>
        <translation>&quot;%1&quot; has no figures by region to take apart.</translation>
    </message>
    <message>
        <source>the units with the smaller gaps</source>
        <translation>the units with the smaller gaps</translation>
    </message>
    <message>
        <source>the buffer, by which the goals of the units exceed the goal above them</source>
        <translation>the buffer, by which the goals of the units exceed the goal above them</translation>
    </message>
    <message>
        <source>the part of the goal that no unit below has</source>
        <translation>the part of the goal that no unit below has</translation>
    </message>
    <message>
        <source>sales that belong to no unit below</source>
        <translation>sales that belong to no unit below</translation>
    </message>
    <message>
        <source>Others: %1.</source>
        <translation>Others: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>There are no orders in this period yet.</source>
        <translation>There are no orders in this period yet.</translation>
    </message>
    <message>
        <source>By unit and month</source>
        <translation>By unit and month</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>Jan %1</source>
        <translation>Jan %1</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>Feb %1</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>Mar %1</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>Apr %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>May %1</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>Jun %1</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>Jul %1</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>Aug %1</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>Sep %1</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>Oct %1</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>Nov %1</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>Dec %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>FY%1 Q%2</source>
        <translation>FY%1 Q%2</translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation>Q%2 %1</translation>
    </message>
    <message>
        <source>FY%1 H%2</source>
        <translation>FY%1 H%2</translation>
    </message>
    <message>
        <source>H1 %1</source>
        <translation>H1 %1</translation>
    </message>
    <message>
        <source>H2 %1</source>
        <translation>H2 %1</translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation>FY%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write for example 2026, 2026H1, 2026Q3, 2026-07, 2026-07-15, FY2026Q3 or 2026-01..2026-06.</source>
        <translation>&quot;%1&quot; is not a period. Write for example 2026, 2026H1, 2026Q3, 2026-07, 2026-07-15, FY2026Q3 or 2026-01..2026-06.</translation>
    </message>
    <message>
        <source>The period &quot;%1&quot; ends before it begins. Write the earlier one first.</source>
        <translation>The period &quot;%1&quot; ends before it begins. Write the earlier one first.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>period.range</name>
    <message>
        <source>Jan %1</source>
        <translation>Jan %1</translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation>Feb %1</translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation>Mar %1</translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation>Apr %1</translation>
    </message>
    <message>
        <source>May %1</source>
        <translation>May %1</translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation>Jun %1</translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation>Jul %1</translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation>Aug %1</translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation>Sep %1</translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation>Oct %1</translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation>Nov %1</translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation>Dec %1</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Headquarters</translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12, not %1.</source>
        <translation>The fiscal year starts in a month from 1 to 12, not %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The demo has no manager of %1.</source>
        <translation>The demo has no manager of %1.</translation>
    </message>
    <message>
        <source>The demo has no reviewer.</source>
        <translation>The demo has no reviewer.</translation>
    </message>
    <message>
        <source>The demo has too few customers.</source>
        <translation>The demo has too few customers.</translation>
    </message>
    <message>
        <source>The folder %1 is there already and is not empty.</source>
        <translation>The folder %1 is there already and is not empty.</translation>
    </message>
    <message>
        <source>%1 is not a person: a device belongs to one.</source>
        <translation>%1 is not a person: a device belongs to one.</translation>
    </message>
    <message>
        <source>%1 has left. A device is enrolled for somebody who works here.</source>
        <translation>%1 has left. A device is enrolled for somebody who works here.</translation>
    </message>
</context>
<context>
    <name>provinces</name>
    <message>
        <source>BJ</source>
        <translation>BJ</translation>
    </message>
    <message>
        <source>TJ</source>
        <translation>TJ</translation>
    </message>
    <message>
        <source>HE</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>SX</source>
        <translation>SX</translation>
    </message>
    <message>
        <source>NM</source>
        <translation>NM</translation>
    </message>
    <message>
        <source>LN</source>
        <translation>LN</translation>
    </message>
    <message>
        <source>JL</source>
        <translation>JL</translation>
    </message>
    <message>
        <source>HL</source>
        <translation>HL</translation>
    </message>
    <message>
        <source>SH</source>
        <translation>SH</translation>
    </message>
    <message>
        <source>JS</source>
        <translation>JS</translation>
    </message>
    <message>
        <source>ZJ</source>
        <translation>ZJ</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>AH</translation>
    </message>
    <message>
        <source>FJ</source>
        <translation>FJ</translation>
    </message>
    <message>
        <source>JX</source>
        <translation>JX</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>HA</source>
        <translation>HA</translation>
    </message>
    <message>
        <source>HB</source>
        <translation>HB</translation>
    </message>
    <message>
        <source>HN</source>
        <translation>HN</translation>
    </message>
    <message>
        <source>GD</source>
        <translation>GD</translation>
    </message>
    <message>
        <source>GX</source>
        <translation>GX</translation>
    </message>
    <message>
        <source>HI</source>
        <translation>HI</translation>
    </message>
    <message>
        <source>CQ</source>
        <translation>CQ</translation>
    </message>
    <message>
        <source>SC</source>
        <translation>SC</translation>
    </message>
    <message>
        <source>GZ</source>
        <translation>GZ</translation>
    </message>
    <message>
        <source>YN</source>
        <translation>YN</translation>
    </message>
    <message>
        <source>XZ</source>
        <translation>XZ</translation>
    </message>
    <message>
        <source>SN</source>
        <translation>SN</translation>
    </message>
    <message>
        <source>GS</source>
        <translation>GS</translation>
    </message>
    <message>
        <source>QH</source>
        <translation>QH</translation>
    </message>
    <message>
        <source>NX</source>
        <translation>NX</translation>
    </message>
    <message>
        <source>XJ</source>
        <translation>XJ</translation>
    </message>
    <message>
        <source>TW</source>
        <translation>TW</translation>
    </message>
    <message>
        <source>HK</source>
        <translation>HK</translation>
    </message>
    <message>
        <source>MO</source>
        <translation>MO</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Change the rule of data quality %1</source>
        <translation>Change the rule of data quality %1</translation>
    </message>
    <message>
        <source>Delete the rule of data quality %1</source>
        <translation>Delete the rule of data quality %1</translation>
    </message>
    <message>
        <source>Not an error: %1</source>
        <translation>Not an error: %1</translation>
    </message>
    <message>
        <source>Judge %1 again</source>
        <translation>Judge %1 again</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>There is nothing in it.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>This is no phone number.</translation>
    </message>
    <message>
        <source>%1 is neither a mobile nor a landline number.</source>
        <translation>%1 is neither a mobile nor a landline number.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>It has letters that such codes do not have.</source>
        <translation>It has letters that such codes do not have.</translation>
    </message>
    <message>
        <source>Its last character should be %1. Some early codes are so; else one character is wrong.</source>
        <translation>Its last character should be %1. Some early codes are so; else one character is wrong.</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters.</source>
        <translation>A unified social credit code has 18 characters.</translation>
    </message>
    <message>
        <source>There is no such division in China.</source>
        <translation>There is no such division in China.</translation>
    </message>
    <message>
        <source>The official name is another.</source>
        <translation>The official name is another.</translation>
    </message>
    <message>
        <source>No other customer has the same.</source>
        <translation>No other customer has the same.</translation>
    </message>
    <message>
        <source>%1: nobody else has the same</source>
        <translation>%1: nobody else has the same</translation>
    </message>
    <message>
        <source>What is there is right; what is missing is not judged.</source>
        <translation>What is there is right; what is missing is not judged.</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 is right</translation>
    </message>
    <message>
        <source>Has a value</source>
        <translation>Has a value</translation>
    </message>
    <message>
        <source>The field is filled in.</source>
        <translation>The field is filled in.</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <translation>%1 is filled in</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Check digit of the credit code</source>
        <translation>Check digit of the credit code</translation>
    </message>
    <message>
        <source>Province by its official name</source>
        <translation>Province by its official name</translation>
    </message>
    <message>
        <source>City by its official name</source>
        <translation>City by its official name</translation>
    </message>
    <message>
        <source>Sign of life</source>
        <translation>Sign of life</translation>
    </message>
    <message>
        <source>It ordered, or was visited or called, within so many days.</source>
        <translation>It ordered, or was visited or called, within so many days.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>So many days may pass.</source>
        <translation>So many days may pass.</translation>
    </message>
    <message>
        <source>Ordered or was contacted within %1 days</source>
        <translation>Ordered or was contacted within %1 days</translation>
    </message>
    <message>
        <source>Name of one alone</source>
        <translation>Name of one alone</translation>
    </message>
    <message>
        <source>Phone of one alone</source>
        <translation>Phone of one alone</translation>
    </message>
    <message>
        <source>Value of one alone</source>
        <translation>Value of one alone</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validity</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Freshness</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>Uniqueness</translation>
    </message>
    <message>
        <source>Counts of customers and rules of data quality, as of today.</source>
        <translation>Counts of customers and rules of data quality, as of today.</translation>
    </message>
    <message>
        <source>Rules that customers meet</source>
        <translation>Rules that customers meet</translation>
    </message>
    <message>
        <source>Rules that customers are judged by</source>
        <translation>Rules that customers are judged by</translation>
    </message>
    <message>
        <source>Of all that rules of data quality have judged, the part that is right, as of today.</source>
        <translation>Of all that rules of data quality have judged, the part that is right, as of today.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Completeness of customer data</source>
        <translation>Completeness of customer data</translation>
    </message>
    <message>
        <source>Validity of customer data</source>
        <translation>Validity of customer data</translation>
    </message>
    <message>
        <source>Freshness of customer data</source>
        <translation>Freshness of customer data</translation>
    </message>
    <message>
        <source>Uniqueness of customers</source>
        <translation>Uniqueness of customers</translation>
    </message>
    <message>
        <source>Another customer has the same.</source>
        <translation>Another customer has the same.</translation>
    </message>
    <message>
        <source>No order and no contact within %1 days.</source>
        <translation>No order and no contact within %1 days.</translation>
    </message>
    <message>
        <source>Rule of data quality</source>
        <translation>Rule of data quality</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>Not an error</source>
        <translation>Not an error</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>There is no kind of rule %1.</source>
        <translation>There is no kind of rule %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot judge the field %2.</source>
        <translation>&quot;%1&quot; cannot judge the field %2.</translation>
    </message>
</context>
<context>
    <name>quotas</name>
    <message>
        <source>A part of the blend is not right: %1</source>
        <translation>A part of the blend is not right: %1</translation>
    </message>
    <message>
        <source>it names no method.</source>
        <translation>it names no method.</translation>
    </message>
    <message>
        <source>a blend cannot hold another blend.</source>
        <translation>a blend cannot hold another blend.</translation>
    </message>
    <message>
        <source>the share of %1 is not a number from zero up.</source>
        <translation>the share of %1 is not a number from zero up.</translation>
    </message>
    <message>
        <source>none of them says who gets how much.</source>
        <translation>none of them says who gets how much.</translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation>there is none.</translation>
    </message>
    <message>
        <source>%1 has no history and counts as the mean of its level.</source>
        <translation>%1 has no history and counts as the mean of its level.</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Blend</translation>
    </message>
    <message>
        <source>Several methods, each with its share.</source>
        <translation>Several methods, each with its share.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Method, share and parameters of each.</source>
        <translation>Method, share and parameters of each.</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>There is no organization yet. Import or add it first.</source>
        <translation>There is no organization yet. Import or add it first.</translation>
    </message>
    <message>
        <source>This unit does not stand in the organization of the plan&apos;s year.</source>
        <translation>This unit does not stand in the organization of the plan&apos;s year.</translation>
    </message>
    <message>
        <source>Nobody stands below %1: there is nothing to break down.</source>
        <translation>Nobody stands below %1: there is nothing to break down.</translation>
    </message>
    <message>
        <source>%1 is not above the level %2.</source>
        <translation>%1 is not above the level %2.</translation>
    </message>
    <message>
        <source>The buffer must be between -100 and 1,000 percent.</source>
        <translation>The buffer must be between -100 and 1,000 percent.</translation>
    </message>
    <message>
        <source>The rounding step is out of range.</source>
        <translation>The rounding step is out of range.</translation>
    </message>
    <message>
        <source>%1 has no target yet. Say which total to break down.</source>
        <translation>%1 has no target yet. Say which total to break down.</translation>
    </message>
    <message>
        <source>A bound is an amount, or growth against last year as -5% or +20%: &quot;%1&quot; is neither.</source>
        <translation>A bound is an amount, or growth against last year as -5% or +20%: &quot;%1&quot; is neither.</translation>
    </message>
    <message>
        <source>%1 has %2 in %3, below its floor of %4.</source>
        <translation>%1 has %2 in %3, below its floor of %4.</translation>
    </message>
    <message>
        <source>%1 has %2 in %3, above its cap of %4.</source>
        <translation>%1 has %2 in %3, above its cap of %4.</translation>
    </message>
    <message>
        <source>Change the target or the bound.</source>
        <translation>Change the target or the bound.</translation>
    </message>
    <message>
        <source>Those below %1 sum to %2, which is %3 less than its target.</source>
        <translation>Those below %1 sum to %2, which is %3 less than its target.</translation>
    </message>
    <message>
        <source>Spread the target again or lower it.</source>
        <translation>Spread the target again or lower it.</translation>
    </message>
    <message>
        <source>%1 has no target, but others of %2 have.</source>
        <translation>%1 has no target, but others of %2 have.</translation>
    </message>
    <message>
        <source>Set a target, or 0.</source>
        <translation>Set a target, or 0.</translation>
    </message>
    <message>
        <source>%1 has a target but stands nowhere in the plan&apos;s year.</source>
        <translation>%1 has a target but stands nowhere in the plan&apos;s year.</translation>
    </message>
    <message>
        <source>Place it in the organization, or clear the target.</source>
        <translation>Place it in the organization, or clear the target.</translation>
    </message>
    <message>
        <source>The product lines of %1 sum to %2, its target is %3.</source>
        <translation>The product lines of %1 sum to %2, its target is %3.</translation>
    </message>
    <message>
        <source>Change the lines or the target of all products.</source>
        <translation>Change the lines or the target of all products.</translation>
    </message>
    <message>
        <source>Nobody has a target for %1.</source>
        <translation>Nobody has a target for %1.</translation>
    </message>
    <message>
        <source>Break a total down, or plan without this measure.</source>
        <translation>Break a total down, or plan without this measure.</translation>
    </message>
    <message>
        <source>The plan %1 has no targets.</source>
        <translation>The plan %1 has no targets.</translation>
    </message>
    <message>
        <source>Break a total down or import targets.</source>
        <translation>Break a total down or import targets.</translation>
    </message>
    <message>
        <source>This unit or person does not stand in the organization of the plan&apos;s year.</source>
        <translation>This unit or person does not stand in the organization of the plan&apos;s year.</translation>
    </message>
    <message>
        <source>The amount of %1 is out of range.</source>
        <translation>The amount of %1 is out of range.</translation>
    </message>
    <message>
        <source>%1 spreads months, not those below. Use it in a breakdown.</source>
        <translation>%1 spreads months, not those below. Use it in a breakdown.</translation>
    </message>
    <message>
        <source>The plan %1 has no targets for %2. It has: %3.</source>
        <translation>The plan %1 has no targets for %2. It has: %3.</translation>
    </message>
    <message>
        <source>The plan %1 has no version %2.</source>
        <translation>The plan %1 has no version %2.</translation>
    </message>
    <message>
        <source>%1 %2 is published and never changes. Create the next draft of the plan and edit that.</source>
        <translation>%1 %2 is published and never changes. Create the next draft of the plan and edit that.</translation>
    </message>
    <message>
        <source>The plan %1 has no targets by product line.</source>
        <translation>The plan %1 has no targets by product line.</translation>
    </message>
    <message>
        <source>The percentage is out of range.</source>
        <translation>The percentage is out of range.</translation>
    </message>
    <message>
        <source>New draft of plan %1</source>
        <translation>New draft of plan %1</translation>
    </message>
    <message>
        <source>Delete plan %1</source>
        <translation>Delete plan %1</translation>
    </message>
    <message>
        <source>Publish plan %1</source>
        <translation>Publish plan %1</translation>
    </message>
    <message>
        <source>Break plan %1 down</source>
        <translation>Break plan %1 down</translation>
    </message>
    <message>
        <source>Set targets of %1 in %2</source>
        <translation>Set targets of %1 in %2</translation>
    </message>
    <message>
        <source>Paste targets into %1</source>
        <translation>Paste targets into %1</translation>
    </message>
    <message>
        <source>Multiply targets in %1</source>
        <translation>Multiply targets in %1</translation>
    </message>
    <message>
        <source>Clear targets in %1</source>
        <translation>Clear targets in %1</translation>
    </message>
    <message>
        <source>Lock targets of %1 in %2</source>
        <translation>Lock targets of %1 in %2</translation>
    </message>
    <message>
        <source>Unlock targets of %1 in %2</source>
        <translation>Unlock targets of %1 in %2</translation>
    </message>
    <message>
        <source>Bound targets of %1 in %2</source>
        <translation>Bound targets of %1 in %2</translation>
    </message>
    <message>
        <source>A target is out of range.</source>
        <translation>A target is out of range.</translation>
    </message>
    <message>
        <source>The plan has a draft already: %1.</source>
        <translation>The plan has a draft already: %1.</translation>
    </message>
    <message>
        <source>There is a plan %1 already.</source>
        <translation>There is a plan %1 already.</translation>
    </message>
    <message>
        <source>What was published as %1 %2 is not what stands there now.</source>
        <translation>What was published as %1 %2 is not what stands there now.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restore the newest backup.</translation>
    </message>
    <message>
        <source>The sum below %1 is wrong in month %2.</source>
        <translation>The sum below %1 is wrong in month %2.</translation>
    </message>
    <message>
        <source>Published plans are unchanged</source>
        <translation>Published plans are unchanged</translation>
    </message>
    <message>
        <source>Sums of the quotas</source>
        <translation>Sums of the quotas</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Gross profit</translation>
    </message>
    <message>
        <source>%1 is not a number: %2.</source>
        <translation>%1 is not a number: %2.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Any metric. Without it: the actual figure of what is planned.</source>
        <translation>Any metric. Without it: the actual figure of what is planned.</translation>
    </message>
    <message>
        <source>Without history</source>
        <translation>Without history</translation>
    </message>
    <message>
        <source>What those get who have no figure: nothing, or the mean of the others (all alike where nobody has any).</source>
        <translation>What those get who have no figure: nothing, or the mean of the others (all alike where nobody has any).</translation>
    </message>
    <message>
        <source>%1 has a figure below zero and gets no share.</source>
        <translation>%1 has a figure below zero and gets no share.</translation>
    </message>
    <message>
        <source>Choose another period or set its target by hand.</source>
        <translation>Choose another period or set its target by hand.</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Everybody gets the same.</source>
        <translation>Everybody gets the same.</translation>
    </message>
    <message>
        <source>in equal parts</source>
        <translation>in equal parts</translation>
    </message>
    <message>
        <source>Share of history</source>
        <translation>Share of history</translation>
    </message>
    <message>
        <source>In proportion to a figure of a past period.</source>
        <translation>In proportion to a figure of a past period.</translation>
    </message>
    <message>
        <source>by the share in %1 of %2</source>
        <translation>by the share in %1 of %2</translation>
    </message>
    <message>
        <source>Growth on history</source>
        <translation>Growth on history</translation>
    </message>
    <message>
        <source>In proportion to a past figure plus growth, which may differ from one to the other.</source>
        <translation>In proportion to a past figure plus growth, which may differ from one to the other.</translation>
    </message>
    <message>
        <source>Growth in percent</source>
        <translation>Growth in percent</translation>
    </message>
    <message>
        <source>For all that have none of their own.</source>
        <translation>For all that have none of their own.</translation>
    </message>
    <message>
        <source>Growth of single ones</source>
        <translation>Growth of single ones</translation>
    </message>
    <message>
        <source>Percent by unit or person.</source>
        <translation>Percent by unit or person.</translation>
    </message>
    <message>
        <source>by %1 of %2 with %3 % growth</source>
        <translation>by %1 of %2 with %3 % growth</translation>
    </message>
    <message>
        <source>The productivity must not be below zero.</source>
        <translation>The productivity must not be below zero.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>By people: months at work × ramp after hiring × what a full month brings.</source>
        <translation>By people: months at work × ramp after hiring × what a full month brings.</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>Productivity</translation>
    </message>
    <message>
        <source>What one person brings in a full month.</source>
        <translation>What one person brings in a full month.</translation>
    </message>
    <message>
        <source>Productivity by post</source>
        <translation>Productivity by post</translation>
    </message>
    <message>
        <source>For posts that differ.</source>
        <translation>For posts that differ.</translation>
    </message>
    <message>
        <source>by the capacity of the people who are there</source>
        <translation>by the capacity of the people who are there</translation>
    </message>
    <message>
        <source>by the capacity of the people who are there, %1 a full month</source>
        <translation>by the capacity of the people who are there, %1 a full month</translation>
    </message>
    <message>
        <source>The holidays of some of the years are not known: the Spring Festival keeps its past months.</source>
        <translation>The holidays of some of the years are not known: the Spring Festival keeps its past months.</translation>
    </message>
    <message>
        <source>There is one year of history: its shape is used as it is.</source>
        <translation>There is one year of history: its shape is used as it is.</translation>
    </message>
    <message>
        <source>Seasonality</source>
        <translation>Seasonality</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Mean share of each month, or ratio to the moving average (takes growth out).</source>
        <translation>Mean share of each month, or ratio to the moving average (takes growth out).</translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation>Spring Festival</translation>
    </message>
    <message>
        <source>Split January and February by their working days in the plan&apos;s year.</source>
        <translation>Split January and February by their working days in the plan&apos;s year.</translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation>Weights by hand</translation>
    </message>
    <message>
        <source>In proportion to weights that you give; who has none gets nothing.</source>
        <translation>In proportion to weights that you give; who has none gets nothing.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Weights</translation>
    </message>
    <message>
        <source>A number from zero up for each unit or person.</source>
        <translation>A number from zero up for each unit or person.</translation>
    </message>
    <message>
        <source>by weights given by hand</source>
        <translation>by weights given by hand</translation>
    </message>
    <message>
        <source>There is no breakdown method %1. There are: %2.</source>
        <translation>There is no breakdown method %1. There are: %2.</translation>
    </message>
    <message>
        <source>A plan needs a key of at most 40 characters, without @ and comma: &quot;%1&quot; is none.</source>
        <translation>A plan needs a key of at most 40 characters, without @ and comma: &quot;%1&quot; is none.</translation>
    </message>
    <message>
        <source>%1 %2 cannot be published: %3</source>
        <translation>%1 %2 cannot be published: %3</translation>
    </message>
    <message>
        <source>Say which fiscal year the new plan %1 is for.</source>
        <translation>Say which fiscal year the new plan %1 is for.</translation>
    </message>
    <message>
        <source>The plan %1 is for the fiscal year %2.</source>
        <translation>The plan %1 is for the fiscal year %2.</translation>
    </message>
    <message>
        <source>The plan %1 has a draft already: %2. Publish or delete that first.</source>
        <translation>The plan %1 has a draft already: %2. Publish or delete that first.</translation>
    </message>
    <message>
        <source>%1 %2 has been published: the plan stays.</source>
        <translation>%1 %2 has been published: the plan stays.</translation>
    </message>
    <message>
        <source>There is no measure %1.</source>
        <translation>There is no measure %1.</translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation>There is no plan %1.</translation>
    </message>
    <message>
        <source>The plan %1 has no version.</source>
        <translation>The plan %1 has no version.</translation>
    </message>
    <message>
        <source>%1 is not made of whole months of the plan&apos;s year (%2 to %3).</source>
        <translation>%1 is not made of whole months of the plan&apos;s year (%2 to %3).</translation>
    </message>
    <message>
        <source>There are not enough whole years with figures: one is needed for the share of each month, two for the ratio to the moving average.</source>
        <translation>There are not enough whole years with figures: one is needed for the share of each month, two for the ratio to the moving average.</translation>
    </message>
    <message>
        <source>%1 has not been broken down.</source>
        <translation>%1 has not been broken down.</translation>
    </message>
    <message>
        <source>%1 is locked there. Unlock it first.</source>
        <translation>%1 is locked there. Unlock it first.</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation>Month 1</translation>
    </message>
    <message>
        <source>Month 2</source>
        <translation>Month 2</translation>
    </message>
    <message>
        <source>Month 3</source>
        <translation>Month 3</translation>
    </message>
    <message>
        <source>Month 4</source>
        <translation>Month 4</translation>
    </message>
    <message>
        <source>Month 5</source>
        <translation>Month 5</translation>
    </message>
    <message>
        <source>Month 6</source>
        <translation>Month 6</translation>
    </message>
    <message>
        <source>Month 7</source>
        <translation>Month 7</translation>
    </message>
    <message>
        <source>Month 8</source>
        <translation>Month 8</translation>
    </message>
    <message>
        <source>Month 9</source>
        <translation>Month 9</translation>
    </message>
    <message>
        <source>Month 10</source>
        <translation>Month 10</translation>
    </message>
    <message>
        <source>Month 11</source>
        <translation>Month 11</translation>
    </message>
    <message>
        <source>Month 12</source>
        <translation>Month 12</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Actual figure</source>
        <translation>Actual figure</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>By product line</source>
        <translation>By product line</translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation>Version of a plan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Based on</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Mark of a target</source>
        <translation>Mark of a target</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation>Typed by hand</translation>
    </message>
    <message>
        <source>Way of breaking down</source>
        <translation>Way of breaking down</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Buffer (millionths)</source>
        <translation>Buffer (millionths)</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>By months</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Quota breakdown</source>
        <translation>Quota breakdown</translation>
    </message>
    <message>
        <source>Buffer at the top</source>
        <translation>Buffer at the top</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 has %2 for %3.</source>
        <translation>%1 has %2 for %3.</translation>
    </message>
    <message>
        <source>%1 spreads %2 over those below %3.</source>
        <translation>%1 spreads %2 over those below %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It is the top: nothing above it is broken down.</source>
        <translation>It is the top: nothing above it is broken down.</translation>
    </message>
    <message>
        <source>%1 has not been broken down by a method.</source>
        <translation>%1 has not been broken down by a method.</translation>
    </message>
    <message>
        <source>It was set by hand.</source>
        <translation>It was set by hand.</translation>
    </message>
    <message>
        <source>Last changed by %1 on %2, from %3 to %4.</source>
        <translation>Last changed by %1 on %2, from %3 to %4.</translation>
    </message>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Attainment</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>Gap to target</translation>
    </message>
    <message>
        <source>Collections target</source>
        <translation>Collections target</translation>
    </message>
    <message>
        <source>Collections attainment</source>
        <translation>Collections attainment</translation>
    </message>
    <message>
        <source>Collections gap</source>
        <translation>Collections gap</translation>
    </message>
    <message>
        <source>Units target</source>
        <translation>Units target</translation>
    </message>
    <message>
        <source>Units attainment</source>
        <translation>Units attainment</translation>
    </message>
    <message>
        <source>Units gap</source>
        <translation>Units gap</translation>
    </message>
    <message>
        <source>New customers target</source>
        <translation>New customers target</translation>
    </message>
    <message>
        <source>New customers attainment</source>
        <translation>New customers attainment</translation>
    </message>
    <message>
        <source>New customers gap</source>
        <translation>New customers gap</translation>
    </message>
    <message>
        <source>Gross profit target</source>
        <translation>Gross profit target</translation>
    </message>
    <message>
        <source>Gross profit attainment</source>
        <translation>Gross profit attainment</translation>
    </message>
    <message>
        <source>Gross profit gap</source>
        <translation>Gross profit gap</translation>
    </message>
    <message>
        <source>The target of the published plan of each fiscal year; where a unit has none of its own, the sum of those below.</source>
        <translation>The target of the published plan of each fiscal year; where a unit has none of its own, the sum of those below.</translation>
    </message>
    <message>
        <source>1 + (actual - target) / |target|: for a target above zero the actual figure divided by it. None where there is no target.</source>
        <translation>1 + (actual - target) / |target|: for a target above zero the actual figure divided by it. None where there is no target.</translation>
    </message>
    <message>
        <source>Actual less target.</source>
        <translation>Actual less target.</translation>
    </message>
    <message>
        <source>The month has no year.</source>
        <translation>The month has no year.</translation>
    </message>
    <message>
        <source>Write it as 2026-07, or map a column with the year.</source>
        <translation>Write it as 2026-07, or map a column with the year.</translation>
    </message>
    <message>
        <source>The row names neither a person nor a unit.</source>
        <translation>The row names neither a person nor a unit.</translation>
    </message>
    <message>
        <source>Fill in whose target it is.</source>
        <translation>Fill in whose target it is.</translation>
    </message>
    <message>
        <source>Use sales.amount or another key of a measure.</source>
        <translation>Use sales.amount or another key of a measure.</translation>
    </message>
    <message>
        <source>%1 has no parts of that size.</source>
        <translation>%1 has no parts of that size.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Write a whole number.</translation>
    </message>
    <message>
        <source>The plan %1 is for the fiscal year %2; %3 is not in it.</source>
        <translation>The plan %1 is for the fiscal year %2; %3 is not in it.</translation>
    </message>
    <message>
        <source>Name another plan, or correct the month.</source>
        <translation>Name another plan, or correct the month.</translation>
    </message>
    <message>
        <source>%1 has no figure of last year to grow from. Give an amount instead.</source>
        <translation>%1 has no figure of last year to grow from. Give an amount instead.</translation>
    </message>
    <message>
        <source>The floor of %1 (%2) is above its cap (%3).</source>
        <translation>The floor of %1 (%2) is above its cap (%3).</translation>
    </message>
    <message>
        <source>%1 is %2 below its floor.</source>
        <translation>%1 is %2 below its floor.</translation>
    </message>
    <message>
        <source>%1 is %2 above its cap.</source>
        <translation>%1 is %2 above its cap.</translation>
    </message>
    <message>
        <source>You may not change the targets of %1.</source>
        <translation>You may not change the targets of %1.</translation>
    </message>
    <message>
        <source>New version of plan %1</source>
        <translation>New version of plan %1</translation>
    </message>
    <message>
        <source>Its year is at least %1 (%2 on last year).</source>
        <translation>Its year is at least %1 (%2 on last year).</translation>
    </message>
    <message>
        <source>Its year is at most %1 (%2 on last year).</source>
        <translation>Its year is at most %1 (%2 on last year).</translation>
    </message>
    <message>
        <source>Its year is at least %1.</source>
        <translation>Its year is at least %1.</translation>
    </message>
    <message>
        <source>Its year is at most %1.</source>
        <translation>Its year is at most %1.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>%1 is at least %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1 is at most %2.</translation>
    </message>
    <message>
        <source>A buffer of %1 is added.</source>
        <translation>A buffer of %1 is added.</translation>
    </message>
    <message>
        <source>The share of %1 is %2, exactly %3, rounded to %4.</source>
        <translation>The share of %1 is %2, exactly %3, rounded to %4.</translation>
    </message>
    <message>
        <source>Whose figures count. Without it: the year before the plan&apos;s; while that still runs, the last twelve whole months.</source>
        <translation>Whose figures count. Without it: the year before the plan&apos;s; while that still runs, the last twelve whole months.</translation>
    </message>
    <message>
        <source>%1 is not a fiscal year.</source>
        <translation>%1 is not a fiscal year.</translation>
    </message>
    <message>
        <source>%1 is not over yet: the months that are missing would come out too low.</source>
        <translation>%1 is not over yet: the months that are missing would come out too low.</translation>
    </message>
    <message>
        <source>History begins in the middle of its only year: the months before it count as nothing.</source>
        <translation>History begins in the middle of its only year: the months before it count as nothing.</translation>
    </message>
    <message>
        <source>Import earlier figures, or set the months by hand.</source>
        <translation>Import earlier figures, or set the months by hand.</translation>
    </message>
    <message>
        <source>months in the shape of past years</source>
        <translation>months in the shape of past years</translation>
    </message>
    <message>
        <source>months in the shape of %1 in %2, a fiscal year that was over</source>
        <translation>months in the shape of %1 in %2, a fiscal year that was over</translation>
    </message>
    <message>
        <source>months in the mean shape of %1 from %2 to %3, fiscal years that were over</source>
        <translation>months in the mean shape of %1 from %2 to %3, fiscal years that were over</translation>
    </message>
    <message>
        <source>The months in the shape of past fiscal years that are over: a year that still runs would make its last months too low. Who gets what stays by its present method.</source>
        <translation>The months in the shape of past fiscal years that are over: a year that still runs would make its last months too low. Who gets what stays by its present method.</translation>
    </message>
    <message>
        <source>How many years count.</source>
        <translation>How many years count.</translation>
    </message>
    <message>
        <source>Last year that counts</source>
        <translation>Last year that counts</translation>
    </message>
    <message>
        <source>Without it: the last fiscal year before the plan&apos;s that is over.</source>
        <translation>Without it: the last fiscal year before the plan&apos;s that is over.</translation>
    </message>
    <message>
        <source>Target due by now</source>
        <translation>Target due by now</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Projected landing</source>
        <translation>Projected landing</translation>
    </message>
    <message>
        <source>Collections due by now</source>
        <translation>Collections due by now</translation>
    </message>
    <message>
        <source>Collections pace</source>
        <translation>Collections pace</translation>
    </message>
    <message>
        <source>Collections landing</source>
        <translation>Collections landing</translation>
    </message>
    <message>
        <source>Units due by now</source>
        <translation>Units due by now</translation>
    </message>
    <message>
        <source>Units pace</source>
        <translation>Units pace</translation>
    </message>
    <message>
        <source>Units landing</source>
        <translation>Units landing</translation>
    </message>
    <message>
        <source>New customers due by now</source>
        <translation>New customers due by now</translation>
    </message>
    <message>
        <source>New customers pace</source>
        <translation>New customers pace</translation>
    </message>
    <message>
        <source>New customers landing</source>
        <translation>New customers landing</translation>
    </message>
    <message>
        <source>Gross profit due by now</source>
        <translation>Gross profit due by now</translation>
    </message>
    <message>
        <source>Gross profit pace</source>
        <translation>Gross profit pace</translation>
    </message>
    <message>
        <source>Gross profit landing</source>
        <translation>Gross profit landing</translation>
    </message>
    <message>
        <source>What of the target is due by the end of the data: months that are over whole, the running month by the working days gone, weighed as history sold on them.</source>
        <translation>What of the target is due by the end of the data: months that are over whole, the running month by the working days gone, weighed as history sold on them.</translation>
    </message>
    <message>
        <source>Actual divided by what of the target is due by now.</source>
        <translation>Actual divided by what of the target is due by now.</translation>
    </message>
    <message>
        <source>Where the period ends if the rest goes as it went so far, drawn towards the target while little of the period is gone.</source>
        <translation>Where the period ends if the rest goes as it went so far, drawn towards the target while little of the period is gone.</translation>
    </message>
    <message>
        <source>The amounts given for %1 do not agree: those of its months make another sum than that of the whole. Change one of them.</source>
        <translation>The amounts given for %1 do not agree: those of its months make another sum than that of the whole. Change one of them.</translation>
    </message>
    <message>
        <source>Fill targets in %1</source>
        <translation>Fill targets in %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>Held as they are, locked or set by hand: %1.</source>
        <translation>Held as they are, locked or set by hand: %1.</translation>
    </message>
    <message>
        <source>At a floor or cap: %1.</source>
        <translation>At a floor or cap: %1.</translation>
    </message>
    <message>
        <source>The rest of %1, %2, is shared among the others.</source>
        <translation>The rest of %1, %2, is shared among the others.</translation>
    </message>
    <message>
        <source>By its weight the share of %1 would be %2.</source>
        <translation>By its weight the share of %1 would be %2.</translation>
    </message>
    <message>
        <source>The share of %1 in it is %2, exactly %3, rounded to %4.</source>
        <translation>The share of %1 in it is %2, exactly %3, rounded to %4.</translation>
    </message>
    <message>
        <source>%1 was set by hand: the breakdown does not give this figure.</source>
        <translation>%1 was set by hand: the breakdown does not give this figure.</translation>
    </message>
    <message>
        <source>%1 is locked: it stayed when others were changed, and the breakdown does not give this figure.</source>
        <translation>%1 is locked: it stayed when others were changed, and the breakdown does not give this figure.</translation>
    </message>
    <message>
        <source>Targets below %1 were set by hand, and it took the difference: the breakdown does not give this figure.</source>
        <translation>Targets below %1 were set by hand, and it took the difference: the breakdown does not give this figure.</translation>
    </message>
    <message>
        <source>%1 stayed when what stands above or beside it was changed: the breakdown does not give this figure any more.</source>
        <translation>%1 stayed when what stands above or beside it was changed: the breakdown does not give this figure any more.</translation>
    </message>
    <message>
        <source>Locked cells on this level: %1 (%2).</source>
        <translation>Locked cells on this level: %1 (%2).</translation>
    </message>
    <message>
        <source>Actual by now</source>
        <translation>Actual by now</translation>
    </message>
    <message>
        <source>Collections by now</source>
        <translation>Collections by now</translation>
    </message>
    <message>
        <source>Units by now</source>
        <translation>Units by now</translation>
    </message>
    <message>
        <source>New customers by now</source>
        <translation>New customers by now</translation>
    </message>
    <message>
        <source>Gross profit by now</source>
        <translation>Gross profit by now</translation>
    </message>
    <message>
        <source>The actual figure up to today: what is dated later does not count yet.</source>
        <translation>The actual figure up to today: what is dated later does not count yet.</translation>
    </message>
    <message>
        <source>A target of %1 is locked. Unlock it first.</source>
        <translation>A target of %1 is locked. Unlock it first.</translation>
    </message>
    <message>
        <source>The targets of %1 here are not those that were published. Look at them, and publish again.</source>
        <translation>The targets of %1 here are not those that were published. Look at them, and publish again.</translation>
    </message>
</context>
<context>
    <name>reporting</name>
    <message>
        <source>%1 (%2)</source>
        <comment>column title, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>%1: tables are written as .xlsx or .csv. Choose a name that ends so.</source>
        <translation>%1: tables are written as .xlsx or .csv. Choose a name that ends so.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>A product needs a name.</source>
        <translation>A product needs a name.</translation>
    </message>
    <message>
        <source>The product &quot;%1&quot; has the code %2 already.</source>
        <translation>The product &quot;%1&quot; has the code %2 already.</translation>
    </message>
    <message>
        <source>The dataset %1 has no lines of a batch.</source>
        <translation>The dataset %1 has no lines of a batch.</translation>
    </message>
    <message>
        <source>These lines are in the workspace already (%1).</source>
        <translation>These lines are in the workspace already (%1).</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Order line</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Subcategory</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation>Credit shares</translation>
    </message>
    <message>
        <source>Sales have no values by &quot;%1&quot;.</source>
        <translation>Sales have no values by &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A filter on &quot;node&quot; is node=NAME or node!=NAME.</source>
        <translation>A filter on &quot;node&quot; is node=NAME or node!=NAME.</translation>
    </message>
    <message>
        <source>An earlier import has this line already.</source>
        <translation>An earlier import has this line already.</translation>
    </message>
    <message>
        <source>The amount is in %1, the workspace&apos;s currency is %2.</source>
        <translation>The amount is in %1, the workspace&apos;s currency is %2.</translation>
    </message>
    <message>
        <source>Convert the amounts, or import them into a workspace of that currency.</source>
        <translation>Convert the amounts, or import them into a workspace of that currency.</translation>
    </message>
    <message>
        <source>A share of the credit is not below zero.</source>
        <translation>A share of the credit is not below zero.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or undo and redo the import.</source>
        <translation>Restore the newest backup, or undo and redo the import.</translation>
    </message>
    <message>
        <source>%1 lines count that should not, or the other way round.</source>
        <translation>%1 lines count that should not, or the other way round.</translation>
    </message>
    <message>
        <source>%1 lines name a %2 that is not there.</source>
        <translation>%1 lines name a %2 that is not there.</translation>
    </message>
    <message>
        <source>The lines of the import &quot;%1&quot; are not what came in.</source>
        <translation>The lines of the import &quot;%1&quot; are not what came in.</translation>
    </message>
    <message>
        <source>Which order lines count</source>
        <translation>Which order lines count</translation>
    </message>
    <message>
        <source>Records that order lines name</source>
        <translation>Records that order lines name</translation>
    </message>
    <message>
        <source>Contents of the imports</source>
        <translation>Contents of the imports</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Average order</translation>
    </message>
    <message>
        <source>Sales amount divided by the number of orders.</source>
        <translation>Sales amount divided by the number of orders.</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>The sum of the amounts of the order lines.</source>
        <translation>The sum of the amounts of the order lines.</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Units sold</translation>
    </message>
    <message>
        <source>The sum of the quantities of the order lines.</source>
        <translation>The sum of the quantities of the order lines.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>How many different order numbers there are.</source>
        <translation>How many different order numbers there are.</translation>
    </message>
    <message>
        <source>How many order lines there are.</source>
        <translation>How many order lines there are.</translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation>Cost of sales</translation>
    </message>
    <message>
        <source>The sum of the costs of the order lines that have one.</source>
        <translation>The sum of the costs of the order lines that have one.</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Gross profit</translation>
    </message>
    <message>
        <source>Amount less cost of the order lines that have a cost.</source>
        <translation>Amount less cost of the order lines that have a cost.</translation>
    </message>
    <message>
        <source>The sum of the money that came in.</source>
        <translation>The sum of the money that came in.</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Active customers</translation>
    </message>
    <message>
        <source>How many customers ordered in the period.</source>
        <translation>How many customers ordered in the period.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>How many customers ordered for the first time ever.</source>
        <translation>How many customers ordered for the first time ever.</translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation>Lost customers</translation>
    </message>
    <message>
        <source>How many customers had their last order twelve months before the period, and none since.</source>
        <translation>How many customers had their last order twelve months before the period, and none since.</translation>
    </message>
    <message>
        <source>The workspace has no headquarters yet: add one first.</source>
        <translation>The workspace has no headquarters yet: add one first.</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;.</source>
        <translation>There is no product &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Several products are called &quot;%1&quot;. Name one by its code or id.</source>
        <translation>Several products are called &quot;%1&quot;. Name one by its code or id.</translation>
    </message>
    <message>
        <source>Customer&apos;s owner</source>
        <translation>Customer&apos;s owner</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Customer code</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Kind of customer</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customer&apos;s province</source>
        <translation>Customer&apos;s province</translation>
    </message>
    <message>
        <source>Customer&apos;s city</source>
        <translation>Customer&apos;s city</translation>
    </message>
    <message>
        <source>Customer&apos;s county</source>
        <translation>Customer&apos;s county</translation>
    </message>
    <message>
        <source>Customer&apos;s country</source>
        <translation>Customer&apos;s country</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Person&apos;s code</source>
        <translation>Person&apos;s code</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>Region code</translation>
    </message>
    <message>
        <source>Leave the line out, or ask headquarters to import it.</source>
        <translation>Leave the line out, or ask headquarters to import it.</translation>
    </message>
    <message>
        <source>%1 has lines in the import &quot;%2&quot; and cannot be deleted. Undo that import first.</source>
        <translation>%1 has lines in the import &quot;%2&quot; and cannot be deleted. Undo that import first.</translation>
    </message>
    <message>
        <source>%1 kept sums are not those of the order lines.</source>
        <translation>%1 kept sums are not those of the order lines.</translation>
    </message>
    <message>
        <source>Sums of the order lines</source>
        <translation>Sums of the order lines</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Discount rate</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Amount at list price</source>
        <translation>Amount at list price</translation>
    </message>
    <message>
        <source>Amount plus discount of the order lines that tell their discount; of the others quantity times the product&apos;s list price. Lines of which neither is known do not count.</source>
        <translation>Amount plus discount of the order lines that tell their discount; of the others quantity times the product&apos;s list price. Lines of which neither is known do not count.</translation>
    </message>
    <message>
        <source>Amount of lines with a list price</source>
        <translation>Amount of lines with a list price</translation>
    </message>
    <message>
        <source>The amount of the order lines whose amount at list price is known.</source>
        <translation>The amount of the order lines whose amount at list price is known.</translation>
    </message>
    <message>
        <source>Price realisation</source>
        <translation>Price realisation</translation>
    </message>
    <message>
        <source>Amount divided by amount at list price, over the order lines of which that is known.</source>
        <translation>Amount divided by amount at list price, over the order lines of which that is known.</translation>
    </message>
    <message>
        <source>Amount of all products</source>
        <translation>Amount of all products</translation>
    </message>
    <message>
        <source>The sales amount of the same place and time, whatever was sold.</source>
        <translation>The sales amount of the same place and time, whatever was sold.</translation>
    </message>
    <message>
        <source>Share of the product mix</source>
        <translation>Share of the product mix</translation>
    </message>
    <message>
        <source>The part that these products are of the sales amount of all products.</source>
        <translation>The part that these products are of the sales amount of all products.</translation>
    </message>
    <message>
        <source>Overdue collections</source>
        <translation>Overdue collections</translation>
    </message>
    <message>
        <source>What of the money came in after the day on which it was due. None where no collection tells that day.</source>
        <translation>What of the money came in after the day on which it was due. None where no collection tells that day.</translation>
    </message>
    <message>
        <source>Retained customers</source>
        <translation>Retained customers</translation>
    </message>
    <message>
        <source>How many customers ordered in the period and in the twelve months before it.</source>
        <translation>How many customers ordered in the period and in the twelve months before it.</translation>
    </message>
    <message>
        <source>Won-back customers</source>
        <translation>Won-back customers</translation>
    </message>
    <message>
        <source>How many customers ordered in the period, not in the twelve months before it, but earlier.</source>
        <translation>How many customers ordered in the period, not in the twelve months before it, but earlier.</translation>
    </message>
    <message>
        <source>The lines of one day or month add up to more than the program can hold.</source>
        <translation>The lines of one day or month add up to more than the program can hold.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>Leave it out, or have what is there updated.</source>
        <translation>Leave it out, or have what is there updated.</translation>
    </message>
    <message>
        <source>Lines of imports name records that are not there. Run `check` on this workspace.</source>
        <translation>Lines of imports name records that are not there. Run `check` on this workspace.</translation>
    </message>
    <message>
        <source>lines of an import cannot be read</source>
        <translation>lines of an import cannot be read</translation>
    </message>
    <message>
        <source>the lines of the import &quot;%1&quot; cannot be read</source>
        <translation>the lines of the import &quot;%1&quot; cannot be read</translation>
    </message>
    <message>
        <source>lines of the import &quot;%1&quot; name records that are not in it</source>
        <translation>lines of the import &quot;%1&quot; name records that are not in it</translation>
    </message>
    <message>
        <source>There is no import %1 with lines.</source>
        <translation>There is no import %1 with lines.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 is there already. Choose another name.</translation>
    </message>
    <message>
        <source>The workspace is being written by another program. Try again in a moment.</source>
        <translation>The workspace is being written by another program. Try again in a moment.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder; nothing was changed.</source>
        <translation>%1 cannot be written. Check the rights of the file and its folder; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation>%1 could not be read or written. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not a Weiwo workspace.</source>
        <translation>%1 is not a Weiwo workspace.</translation>
    </message>
    <message>
        <source>The workspace could not carry this out. Nothing was changed.</source>
        <translation>The workspace could not carry this out. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation>There is no workspace at %1.</translation>
    </message>
    <message>
        <source>The workspace has %1 broken references and was left as it is.</source>
        <translation>The workspace has %1 broken references and was left as it is.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program. Update this one to open it.</source>
        <translation>%1 was written by a newer version of the program. Update this one to open it.</translation>
    </message>
    <message>
        <source>Another program took the log beside %1 away while it was open. Nothing was written; close the workspace and open it again.</source>
        <translation>Another program took the log beside %1 away while it was open. Nothing was written; close the workspace and open it again.</translation>
    </message>
    <message>
        <source>%1 is a workspace that is open. Choose another file.</source>
        <translation>%1 is a workspace that is open. Choose another file.</translation>
    </message>
    <message>
        <source>%1 is read-only here, and its newest changes stand in a file of their own beside it (%2). Copy both to a folder that you may write in, and open the copy.</source>
        <translation>%1 is read-only here, and its newest changes stand in a file of their own beside it (%2). Copy both to a folder that you may write in, and open the copy.</translation>
    </message>
    <message>
        <source>%1 is damaged, and there is no backup beside it. Restore a copy that you have elsewhere.</source>
        <translation>%1 is damaged, and there is no backup beside it. Restore a copy that you have elsewhere.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the newest backup beside it: %2.</source>
        <translation>%1 is damaged. Restore the newest backup beside it: %2.</translation>
    </message>
    <message>
        <source>%1 has been changed by somebody else meanwhile. Close the workspace and open it again.</source>
        <translation>%1 has been changed by somebody else meanwhile. Close the workspace and open it again.</translation>
    </message>
    <message>
        <source>The disk of %1 is full. Free some space and try again; nothing was changed.</source>
        <translation>The disk of %1 is full. Free some space and try again; nothing was changed.</translation>
    </message>
    <message>
        <source>There is already a file at %1.</source>
        <translation>There is already a file at %1.</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>There is not enough memory to open the package with its passphrase.</source>
        <translation>There is not enough memory to open the package with its passphrase.</translation>
    </message>
    <message>
        <source>its content cannot be decrypted</source>
        <translation>its content cannot be decrypted</translation>
    </message>
    <message>
        <source>One part of the package is too large.</source>
        <translation>One part of the package is too large.</translation>
    </message>
    <message>
        <source>The package could not be packed.</source>
        <translation>The package could not be packed.</translation>
    </message>
    <message>
        <source>a part of it is larger than any may be</source>
        <translation>a part of it is larger than any may be</translation>
    </message>
    <message>
        <source>it holds more than it says</source>
        <translation>it holds more than it says</translation>
    </message>
    <message>
        <source>it would unpack to far more than it is</source>
        <translation>it would unpack to far more than it is</translation>
    </message>
    <message>
        <source>a part of it cannot be unpacked</source>
        <translation>a part of it cannot be unpacked</translation>
    </message>
    <message>
        <source>it ends inside a part</source>
        <translation>it ends inside a part</translation>
    </message>
    <message>
        <source>it holds less than it says</source>
        <translation>it holds less than it says</translation>
    </message>
    <message>
        <source>The package holds something that this version does not know. Install a newer one to open it.</source>
        <translation>The package holds something that this version does not know. Install a newer one to open it.</translation>
    </message>
    <message>
        <source>The package was written by a newer program. Install that version to open it.</source>
        <translation>The package was written by a newer program. Install that version to open it.</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>its header cannot be read</translation>
    </message>
    <message>
        <source>The package is damaged: %1. Nothing was changed. Ask for it to be sent again.</source>
        <translation>The package is damaged: %1. Nothing was changed. Ask for it to be sent again.</translation>
    </message>
    <message>
        <source>The package cannot be read: %1</source>
        <translation>The package cannot be read: %1</translation>
    </message>
    <message>
        <source>it does not begin like one</source>
        <translation>it does not begin like one</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>it is cut short</translation>
    </message>
    <message>
        <source>its first bytes make no sense</source>
        <translation>its first bytes make no sense</translation>
    </message>
    <message>
        <source>only %1 of %2 have arrived</source>
        <translation>only %1 of %2 have arrived</translation>
    </message>
    <message>
        <source>it is longer than it says</source>
        <translation>it is longer than it says</translation>
    </message>
    <message>
        <source>it was altered after it was signed</source>
        <translation>it was altered after it was signed</translation>
    </message>
    <message>
        <source>The package belongs to another workspace. Nothing was changed.</source>
        <translation>The package belongs to another workspace. Nothing was changed.</translation>
    </message>
    <message>
        <source>The sender of the package is not known here.</source>
        <translation>The sender of the package is not known here.</translation>
    </message>
    <message>
        <source>The package names a sender that is known here by another key. Compare the fingerprints by phone.</source>
        <translation>The package names a sender that is known here by another key. Compare the fingerprints by phone.</translation>
    </message>
    <message>
        <source>The package is locked by a passphrase. Ask its sender for it.</source>
        <translation>The package is locked by a passphrase. Ask its sender for it.</translation>
    </message>
    <message>
        <source>The package names this device, but was sealed to another key.</source>
        <translation>The package names this device, but was sealed to another key.</translation>
    </message>
    <message>
        <source>The package is for another device. Nothing was changed.</source>
        <translation>The package is for another device. Nothing was changed.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>The package would be larger than 4 GB. Send a smaller scope.</source>
        <translation>The package would be larger than 4 GB. Send a smaller scope.</translation>
    </message>
    <message>
        <source>The package needs somebody who may open it, or a passphrase.</source>
        <translation>The package needs somebody who may open it, or a passphrase.</translation>
    </message>
    <message>
        <source>A package is for %1 devices at most.</source>
        <translation>A package is for %1 devices at most.</translation>
    </message>
    <message>
        <source>The key of a device is damaged. Enrol it again.</source>
        <translation>The key of a device is damaged. Enrol it again.</translation>
    </message>
    <message>
        <source>it does not say what it is to be added to</source>
        <translation>it does not say what it is to be added to</translation>
    </message>
    <message>
        <source>What the file keeps of whose values are in it is damaged. Restore a backup.</source>
        <translation>What the file keeps of whose values are in it is damaged. Restore a backup.</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>a part of it cannot be read</translation>
    </message>
    <message>
        <source>A row as the upstream has it is damaged in the file. Restore a backup.</source>
        <translation>A row as the upstream has it is damaged in the file. Restore a backup.</translation>
    </message>
    <message>
        <source>The value %1 cannot be taken for this field.</source>
        <translation>The value %1 cannot be taken for this field.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>Kept value</source>
        <translation>Kept value</translation>
    </message>
    <message>
        <source>Kept value by</source>
        <translation>Kept value by</translation>
    </message>
    <message>
        <source>Kept value of</source>
        <translation>Kept value of</translation>
    </message>
    <message>
        <source>Other value</source>
        <translation>Other value</translation>
    </message>
    <message>
        <source>Other value by</source>
        <translation>Other value by</translation>
    </message>
    <message>
        <source>Other value of</source>
        <translation>Other value of</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot;. `conflicts list` lists them.</source>
        <translation>There is no conflict &quot;%1&quot;. `conflicts list` lists them.</translation>
    </message>
    <message>
        <source>Several conflicts begin with &quot;%1&quot;.</source>
        <translation>Several conflicts begin with &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This conflict has been answered already.</source>
        <translation>This conflict has been answered already.</translation>
    </message>
    <message>
        <source>This conflict is about something that only a newer version knows.</source>
        <translation>This conflict is about something that only a newer version knows.</translation>
    </message>
    <message>
        <source>This conflict is about a whole record: take what is kept, or the other.</source>
        <translation>This conflict is about a whole record: take what is kept, or the other.</translation>
    </message>
    <message>
        <source>Enrol the device %1 of %2</source>
        <translation>Enrol the device %1 of %2</translation>
    </message>
    <message>
        <source>Revoke the device %1</source>
        <translation>Revoke the device %1</translation>
    </message>
    <message>
        <source>Receive from %1</source>
        <translation>Receive from %1</translation>
    </message>
    <message>
        <source>Answer conflicts</source>
        <translation>Answer conflicts</translation>
    </message>
    <message>
        <source>This device request is damaged or was changed on the way. Ask for it again.</source>
        <translation>This device request is damaged or was changed on the way. Ask for it again.</translation>
    </message>
    <message>
        <source>This file is no device request. `device request` makes one.</source>
        <translation>This file is no device request. `device request` makes one.</translation>
    </message>
    <message>
        <source>A device needs a name of one line, with at most %1 characters.</source>
        <translation>A device needs a name of one line, with at most %1 characters.</translation>
    </message>
    <message>
        <source>This device request was made by a newer program. Update this one to read it.</source>
        <translation>This device request was made by a newer program. Update this one to read it.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>This is the device of this copy itself. It needs no enrolment.</source>
        <translation>This is the device of this copy itself. It needs no enrolment.</translation>
    </message>
    <message>
        <source>This copy submits to that device. It cannot be enrolled below this copy.</source>
        <translation>This copy submits to that device. It cannot be enrolled below this copy.</translation>
    </message>
    <message>
        <source>The device %1 is known with other keys. Ask for a new request as a new device.</source>
        <translation>The device %1 is known with other keys. Ask for a new request as a new device.</translation>
    </message>
    <message>
        <source>This key belongs to the device %1 already. Ask for a new request as a new device.</source>
        <translation>This key belongs to the device %1 already. Ask for a new request as a new device.</translation>
    </message>
    <message>
        <source>This copy has only %1 and what is below. Enrol this device at a copy that has more, or for a unit below.</source>
        <translation>This copy has only %1 and what is below. Enrol this device at a copy that has more, or for a unit below.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key to sign</source>
        <translation>Key to sign</translation>
    </message>
    <message>
        <source>Key to receive</source>
        <translation>Key to receive</translation>
    </message>
    <message>
        <source>Limited to</source>
        <translation>Limited to</translation>
    </message>
    <message>
        <source>Submits to</source>
        <translation>Submits to</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;. `device list` lists them.</source>
        <translation>There is no device &quot;%1&quot;. `device list` lists them.</translation>
    </message>
    <message>
        <source>Several devices are called &quot;%1&quot; or have an id that begins so.</source>
        <translation>Several devices are called &quot;%1&quot; or have an id that begins so.</translation>
    </message>
    <message>
        <source>The device that asks has the fingerprint %1, another than the one given. Do not enrol it before its owner has read this one to you.</source>
        <translation>The device that asks has the fingerprint %1, another than the one given. Do not enrol it before its owner has read this one to you.</translation>
    </message>
    <message>
        <source>This is the device of this copy itself. It is revoked at the copy that it submits to.</source>
        <translation>This is the device of this copy itself. It is revoked at the copy that it submits to.</translation>
    </message>
    <message>
        <source>This is the root copy: there is nobody to submit to. Name a device to send to with --to.</source>
        <translation>This is the root copy: there is nobody to submit to. Name a device to send to with --to.</translation>
    </message>
    <message>
        <source>There is no device %1. `device list` lists them.</source>
        <translation>There is no device %1. `device list` lists them.</translation>
    </message>
    <message>
        <source>The device %1 was revoked: nothing is sent to it.</source>
        <translation>The device %1 was revoked: nothing is sent to it.</translation>
    </message>
    <message>
        <source>The device %1 gets its packages from another copy.</source>
        <translation>The device %1 gets its packages from another copy.</translation>
    </message>
    <message>
        <source>This file belongs to another device: a copied file is no copy that can exchange packages. Ask for one of your own.</source>
        <translation>This file belongs to another device: a copied file is no copy that can exchange packages. Ask for one of your own.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file lies in the shared folder. Move it elsewhere: only packages may be there.</source>
        <translation>The workspace&apos;s file lies in the shared folder. Move it elsewhere: only packages may be there.</translation>
    </message>
    <message>
        <source>The keys of this device lie in the shared folder. Choose another folder.</source>
        <translation>The keys of this device lie in the shared folder. Choose another folder.</translation>
    </message>
    <message>
        <source>The folder %1 is not there, or cannot be read.</source>
        <translation>The folder %1 is not there, or cannot be read.</translation>
    </message>
    <message>
        <source>The file is not complete yet.</source>
        <translation>The file is not complete yet.</translation>
    </message>
    <message>
        <source>What the copy says of itself is not signed by its device.</source>
        <translation>What the copy says of itself is not signed by its device.</translation>
    </message>
    <message>
        <source>it is no package</source>
        <translation>it is no package</translation>
    </message>
    <message>
        <source>What the copy says of itself is damaged.</source>
        <translation>What the copy says of itself is damaged.</translation>
    </message>
    <message>
        <source>The package is from a device with the fingerprint %1. Compare it with its owner by phone, then name it with --trust %1.</source>
        <translation>The package is from a device with the fingerprint %1. Compare it with its owner by phone, then name it with --trust %1.</translation>
    </message>
    <message>
        <source>A new copy needs a package with everything (package export --full).</source>
        <translation>A new copy needs a package with everything (package export --full).</translation>
    </message>
    <message>
        <source>The package is from a device that is not known here (fingerprint %1). Nothing was changed.</source>
        <translation>The package is from a device that is not known here (fingerprint %1). Nothing was changed.</translation>
    </message>
    <message>
        <source>The device %1 was revoked: nothing from it is taken in.</source>
        <translation>The device %1 was revoked: nothing from it is taken in.</translation>
    </message>
    <message>
        <source>The device %1 submits to another copy.</source>
        <translation>The device %1 submits to another copy.</translation>
    </message>
    <message>
        <source>The package goes the other way: it is not for this copy.</source>
        <translation>The package goes the other way: it is not for this copy.</translation>
    </message>
    <message>
        <source>There is no room for a copy of the package.</source>
        <translation>There is no room for a copy of the package.</translation>
    </message>
    <message>
        <source>it is larger than a package can be</source>
        <translation>it is larger than a package can be</translation>
    </message>
    <message>
        <source>This version does not know what this is about. Install a newer one.</source>
        <translation>This version does not know what this is about. Install a newer one.</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation>There is no such record here.</translation>
    </message>
    <message>
        <source>%1 Ask for a package with everything (package export --full). Nothing was changed.</source>
        <translation>%1 Ask for a package with everything (package export --full). Nothing was changed.</translation>
    </message>
    <message>
        <source>This package is from before %1 was restored from a backup: it does not count any more.</source>
        <translation>This package is from before %1 was restored from a backup: it does not count any more.</translation>
    </message>
    <message>
        <source>%1 was restored from a backup meanwhile.</source>
        <translation>%1 was restored from a backup meanwhile.</translation>
    </message>
    <message>
        <source>The package before this one is missing: it goes on from version %1, and this copy has %2.</source>
        <translation>The package before this one is missing: it goes on from version %1, and this copy has %2.</translation>
    </message>
    <message>
        <source>What this copy may see has changed.</source>
        <translation>What this copy may see has changed.</translation>
    </message>
    <message>
        <source>Another computer has submitted as this device: one of them has a copy of the other&apos;s keys and file. One of them has to become a device of its own. Nothing was changed.</source>
        <translation>Another computer has submitted as this device: one of them has a copy of the other&apos;s keys and file. One of them has to become a device of its own. Nothing was changed.</translation>
    </message>
    <message>
        <source>With this package, this copy would not be what %1 has.</source>
        <translation>With this package, this copy would not be what %1 has.</translation>
    </message>
    <message>
        <source>%1 has changed this since; your value is sent and will be decided there.</source>
        <translation>%1 has changed this since; your value is sent and will be decided there.</translation>
    </message>
    <message>
        <source>The unit %1 that a copy is limited to is not there.</source>
        <translation>The unit %1 that a copy is limited to is not there.</translation>
    </message>
    <message>
        <source>It was made in the name of %1, for whom the device %2 cannot speak.</source>
        <translation>It was made in the name of %1, for whom the device %2 cannot speak.</translation>
    </message>
    <message>
        <source>Two computers submit as the device %1: one of them has a copy of the other&apos;s keys. One of them has to become a device of its own.</source>
        <translation>Two computers submit as the device %1: one of them has a copy of the other&apos;s keys. One of them has to become a device of its own.</translation>
    </message>
    <message>
        <source>The package before this one is missing: entries %1 to %2 of the device %3. Ask for a new submission.</source>
        <translation>The package before this one is missing: entries %1 to %2 of the device %3. Ask for a new submission.</translation>
    </message>
    <message>
        <source>The clock of %1&apos;s computer is ahead: an edit is dated %2. It counts as made now.</source>
        <translation>The clock of %1&apos;s computer is ahead: an edit is dated %2. It counts as made now.</translation>
    </message>
    <message>
        <source>Have the clock of that computer set.</source>
        <translation>Have the clock of that computer set.</translation>
    </message>
    <message>
        <source>A device is given no other part of the workspace than the one where it is enrolled.</source>
        <translation>A device is given no other part of the workspace than the one where it is enrolled.</translation>
    </message>
    <message>
        <source>an edit in it says that two devices made it</source>
        <translation>an edit in it says that two devices made it</translation>
    </message>
    <message>
        <source>It says that it was made on a device that does not submit to %1.</source>
        <translation>It says that it was made on a device that does not submit to %1.</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>The share is a whole number of percent.</source>
        <translation>The share is a whole number of percent.</translation>
    </message>
    <message>
        <source>Share of the whole</source>
        <translation>Share of the whole</translation>
    </message>
    <message>
        <source>The largest customers that make up a share of all (ABC): who crosses the line belongs to them.</source>
        <translation>The largest customers that make up a share of all (ABC): who crosses the line belongs to them.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>among the largest that make up %3 of %1%2</source>
        <translation>among the largest that make up %3 of %1%2</translation>
    </message>
    <message>
        <source>The scheme %1 was changed or evaluated since. Look at the preview again.</source>
        <translation>The scheme %1 was changed or evaluated since. Look at the preview again.</translation>
    </message>
    <message>
        <source>Say why the tier is set by hand, so that others know.</source>
        <translation>Say why the tier is set by hand, so that others know.</translation>
    </message>
    <message>
        <source>The last day of a tier set by hand is today or later.</source>
        <translation>The last day of a tier set by hand is today or later.</translation>
    </message>
    <message>
        <source>This tier belongs to another scheme.</source>
        <translation>This tier belongs to another scheme.</translation>
    </message>
    <message>
        <source>No tier of this customer is set by hand.</source>
        <translation>No tier of this customer is set by hand.</translation>
    </message>
    <message>
        <source>There is no kind of service standard &quot;%1&quot;.</source>
        <translation>There is no kind of service standard &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 needs a value above 0.</source>
        <translation>%1 needs a value above 0.</translation>
    </message>
    <message>
        <source>%1 needs words.</source>
        <translation>%1 needs words.</translation>
    </message>
    <message>
        <source>There is no kind of activity &quot;%1&quot;.</source>
        <translation>There is no kind of activity &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>An activity is logged when it has happened: not for a day to come.</source>
        <translation>An activity is logged when it has happened: not for a day to come.</translation>
    </message>
    <message>
        <source>%1 is no person.</source>
        <translation>%1 is no person.</translation>
    </message>
    <message>
        <source>The evaluation of %1 goes on from that of %2. Undo the later one first.</source>
        <translation>The evaluation of %1 goes on from that of %2. Undo the later one first.</translation>
    </message>
    <message>
        <source>The moves of the evaluation of %1 are not what was applied.</source>
        <translation>The moves of the evaluation of %1 are not what was applied.</translation>
    </message>
    <message>
        <source>Restore the newest backup, or undo the evaluation and apply it again.</source>
        <translation>Restore the newest backup, or undo the evaluation and apply it again.</translation>
    </message>
    <message>
        <source>Change the tier scheme %1</source>
        <translation>Change the tier scheme %1</translation>
    </message>
    <message>
        <source>Delete the tier scheme %1</source>
        <translation>Delete the tier scheme %1</translation>
    </message>
    <message>
        <source>Add the usual tier scheme</source>
        <translation>Add the usual tier scheme</translation>
    </message>
    <message>
        <source>Apply the tiers of %1 as of %2</source>
        <translation>Apply the tiers of %1 as of %2</translation>
    </message>
    <message>
        <source>Set the tier of %1 to %2 by hand</source>
        <translation>Set the tier of %1 to %2 by hand</translation>
    </message>
    <message>
        <source>Leave the tier of %1 to the rules</source>
        <translation>Leave the tier of %1 to the rules</translation>
    </message>
    <message>
        <source>Change the service standards of %1</source>
        <translation>Change the service standards of %1</translation>
    </message>
    <message>
        <source>Delete a service standard of %1</source>
        <translation>Delete a service standard of %1</translation>
    </message>
    <message>
        <source>Log an activity with %1</source>
        <translation>Log an activity with %1</translation>
    </message>
    <message>
        <source>Delete an activity with %1</source>
        <translation>Delete an activity with %1</translation>
    </message>
    <message>
        <source>Contents of the evaluations of tiers</source>
        <translation>Contents of the evaluations of tiers</translation>
    </message>
    <message>
        <source>Tiers were evaluated as of %1 already. Choose that day or a later one, or undo that evaluation.</source>
        <translation>Tiers were evaluated as of %1 already. Choose that day or a later one, or undo that evaluation.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>no longer in the book</source>
        <translation>no longer in the book</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n evaluation(s) in a row)</source>
        <translation>
            <numerusform>%1 (%n evaluation)</numerusform>
            <numerusform>%1 (%n evaluations in a row)</numerusform>
        </translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>no tier</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 instead of %3</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> until %1</translation>
    </message>
    <message>
        <source>%1: %2, set by hand on %3%4: %5. By the rules: %6.</source>
        <translation>%1: %2, set by hand on %3%4: %5. By the rules: %6.</translation>
    </message>
    <message>
        <source> since %1</source>
        <translation> since %1</translation>
    </message>
    <message>
        <source>%1: %2%3.</source>
        <translation>%1: %2%3.</translation>
    </message>
    <message>
        <source>%1: %2%3: %4.</source>
        <translation>%1: %2%3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>It has not held the tier in %n evaluation(s); it goes down after %1.</source>
        <translation>
            <numerusform>It has not held the tier in %n evaluation; it goes down after %1.</numerusform>
            <numerusform>It has not held the tier in %n evaluations; it goes down after %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It meets the rule of %1: the next evaluation lifts it.</source>
        <translation>It meets the rule of %1: the next evaluation lifts it.</translation>
    </message>
    <message>
        <source>For %1 it takes %2.</source>
        <translation>For %1 it takes %2.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, and </translation>
    </message>
    <message>
        <source>No change of a single figure leads to %1.</source>
        <translation>No change of a single figure leads to %1.</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>Days since the last order</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Number of orders</translation>
    </message>
    <message>
        <source>Amount of the orders</source>
        <translation>Amount of the orders</translation>
    </message>
    <message>
        <source>Predicted value</source>
        <translation>Predicted value</translation>
    </message>
    <message>
        <source>%1 has no values by customer. Choose another metric.</source>
        <translation>%1 has no values by customer. Choose another metric.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, at most %3</source>
        <translation>%1 %2, at most %3</translation>
    </message>
    <message>
        <source>%1 %2, more than %3</source>
        <translation>%1 %2, more than %3</translation>
    </message>
    <message>
        <source>%1 %2, at least %3</source>
        <translation>%1 %2, at least %3</translation>
    </message>
    <message>
        <source>%1 %2, less than %3</source>
        <translation>%1 %2, less than %3</translation>
    </message>
    <message>
        <source>Figures of so many months up to the day; 0: those of the scheme.</source>
        <translation>Figures of so many months up to the day; 0: those of the scheme.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>The figure that is looked at, by customer.</source>
        <translation>The figure that is looked at, by customer.</translation>
    </message>
    <message numerus="yes">
        <source> in %n month(s)</source>
        <translation>
            <numerusform> in %n month</numerusform>
            <numerusform> in %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer&apos;s tier</source>
        <translation>Customer&apos;s tier</translation>
    </message>
    <message>
        <source>Customers with a service standard</source>
        <translation>Customers with a service standard</translation>
    </message>
    <message>
        <source>How many customers are owed visits or contacts by their tier, on the last day of the period.</source>
        <translation>How many customers are owed visits or contacts by their tier, on the last day of the period.</translation>
    </message>
    <message>
        <source>Customers served as owed</source>
        <translation>Customers served as owed</translation>
    </message>
    <message>
        <source>How many of them were visited and contacted within their standards, on the last day of the period.</source>
        <translation>How many of them were visited and contacted within their standards, on the last day of the period.</translation>
    </message>
    <message>
        <source>Service compliance</source>
        <translation>Service compliance</translation>
    </message>
    <message>
        <source>The part of the customers with a service standard that were served as owed, on the last day of the period.</source>
        <translation>The part of the customers with a service standard that were served as owed, on the last day of the period.</translation>
    </message>
    <message>
        <source>Potential (%1)</source>
        <translation>Potential (%1)</translation>
    </message>
    <message>
        <source>Share of the potential (%1)</source>
        <translation>Share of the potential (%1)</translation>
    </message>
    <message>
        <source>%1 is a ratio: it has no potential.</source>
        <translation>%1 is a ratio: it has no potential.</translation>
    </message>
    <message>
        <source>The potential is no figure of that metric.</source>
        <translation>The potential is no figure of that metric.</translation>
    </message>
    <message>
        <source>at most %3 of the potential in %1%2</source>
        <translation>at most %3 of the potential in %1%2</translation>
    </message>
    <message>
        <source>at least %3 of the potential in %1%2</source>
        <translation>at least %3 of the potential in %1%2</translation>
    </message>
    <message>
        <source>, which is at least %1</source>
        <translation>, which is at least %1</translation>
    </message>
    <message>
        <source>Potential and share</source>
        <translation>Potential and share</translation>
    </message>
    <message>
        <source>A field of the matrix of potential and share: the potential of a customer is what the better ones of its kind reach, its share what it reaches of that.</source>
        <translation>A field of the matrix of potential and share: the potential of a customer is what the better ones of its kind reach, its share what it reaches of that.</translation>
    </message>
    <message>
        <source>Like customers</source>
        <translation>Like customers</translation>
    </message>
    <message>
        <source>Whose figures tell the potential: customers with the same value of this field.</source>
        <translation>Whose figures tell the potential: customers with the same value of this field.</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>Which of them is the mark: 0.9 is reached by one in ten.</source>
        <translation>Which of them is the mark: 0.9 is reached by one in ten.</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>At least so much, in the unit of the metric.</source>
        <translation>At least so much, in the unit of the metric.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Above: at least that share. Below: at most.</source>
        <translation>Above: at least that share. Below: at most.</translation>
    </message>
    <message>
        <source>Of the potential, a part of one.</source>
        <translation>Of the potential, a part of one.</translation>
    </message>
    <message>
        <source>The limit is no amount of money.</source>
        <translation>The limit is no amount of money.</translation>
    </message>
    <message>
        <source>What a customer is expected to order in the weeks to come: BG/NBD orders times their Gamma-Gamma value, from all that was ordered up to the day.</source>
        <translation>What a customer is expected to order in the weeks to come: BG/NBD orders times their Gamma-Gamma value, from all that was ordered up to the day.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>At least this amount of money.</source>
        <translation>At least this amount of money.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weeks</translation>
    </message>
    <message>
        <source>How far ahead.</source>
        <translation>How far ahead.</translation>
    </message>
    <message numerus="yes">
        <source>predicted value of %n week(s) at least %1</source>
        <translation>
            <numerusform>predicted value of %n week at least %1</numerusform>
            <numerusform>predicted value of %n weeks at least %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tier scheme &quot;%1&quot;. There are: %2.</source>
        <translation>There is no tier scheme &quot;%1&quot;. There are: %2.</translation>
    </message>
    <message>
        <source>There is no tier &quot;%1&quot;. There are: %2.</source>
        <translation>There is no tier &quot;%1&quot;. There are: %2.</translation>
    </message>
    <message>
        <source>The second day must not be before the first.</source>
        <translation>The second day must not be before the first.</translation>
    </message>
    <message>
        <source>Tier scheme</source>
        <translation>Tier scheme</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Evaluations below</source>
        <translation>Evaluations below</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Joined by</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>Tier set by hand</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Evaluation of tiers</source>
        <translation>Evaluation of tiers</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Moves</translation>
    </message>
    <message>
        <source>Customers by tier</source>
        <translation>Customers by tier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Hash of the moves</source>
        <translation>Hash of the moves</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Service standard</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Recency score</source>
        <translation>Recency score</translation>
    </message>
    <message>
        <source>Frequency score</source>
        <translation>Frequency score</translation>
    </message>
    <message>
        <source>Monetary score</source>
        <translation>Monetary score</translation>
    </message>
    <message>
        <source>Sum of the RFM scores</source>
        <translation>Sum of the RFM scores</translation>
    </message>
    <message>
        <source>RFM cell</source>
        <translation>RFM cell</translation>
    </message>
    <message>
        <source>At least so much; the lowest asks for nothing.</source>
        <translation>At least so much; the lowest asks for nothing.</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 at least %2</translation>
    </message>
    <message>
        <source>sum at least %1</source>
        <translation>sum at least %1</translation>
    </message>
    <message>
        <source>in the cells %1</source>
        <translation>in the cells %1</translation>
    </message>
    <message>
        <source>RFM%1: %2</source>
        <translation>RFM%1: %2</translation>
    </message>
    <message>
        <source>has ordered</source>
        <translation>has ordered</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>RFM scores</source>
        <translation>RFM scores</translation>
    </message>
    <message>
        <source>Scores from 1 to 5 for how recently, how often and for how much a customer has ordered. Equal figures score equal, so that groups need not be of one size.</source>
        <translation>Scores from 1 to 5 for how recently, how often and for how much a customer has ordered. Equal figures score equal, so that groups need not be of one size.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
    <message>
        <source>The cells that fit, as 555,554,5*5; a star is any score. Empty: all.</source>
        <translation>The cells that fit, as 555,554,5*5; a star is any score. Empty: all.</translation>
    </message>
    <message>
        <source>Cells are three scores from 1 to 5 each, as 555,554,5*5.</source>
        <translation>Cells are three scores from 1 to 5 each, as 555,554,5*5.</translation>
    </message>
    <message>
        <source>This program does not know the kind of rule &quot;%1&quot;. A newer one may.</source>
        <translation>This program does not know the kind of rule &quot;%1&quot;. A newer one may.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; and </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; or </translation>
    </message>
    <message>
        <source>A tier scheme needs a name and a key.</source>
        <translation>A tier scheme needs a name and a key.</translation>
    </message>
    <message>
        <source>There is a tier scheme with the key %1 already.</source>
        <translation>There is a tier scheme with the key %1 already.</translation>
    </message>
    <message>
        <source>Figures are of 1 to %1 months.</source>
        <translation>Figures are of 1 to %1 months.</translation>
    </message>
    <message>
        <source>The band is a part from 0% to below 100%.</source>
        <translation>The band is a part from 0% to below 100%.</translation>
    </message>
    <message>
        <source>A customer goes down after 1 to %1 evaluations.</source>
        <translation>A customer goes down after 1 to %1 evaluations.</translation>
    </message>
    <message>
        <source>A scheme has 1 to %1 tiers.</source>
        <translation>A scheme has 1 to %1 tiers.</translation>
    </message>
    <message>
        <source>A tier needs a name and a key.</source>
        <translation>A tier needs a name and a key.</translation>
    </message>
    <message>
        <source>Two tiers of a scheme are called %1.</source>
        <translation>Two tiers of a scheme are called %1.</translation>
    </message>
    <message>
        <source>Each tier has a rank of its own, 1 the best: %1 has not.</source>
        <translation>Each tier has a rank of its own, 1 the best: %1 has not.</translation>
    </message>
    <message>
        <source>The moves of the evaluation of %1 cannot be read. Undo that evaluation and apply it again.</source>
        <translation>The moves of the evaluation of %1 cannot be read. Undo that evaluation and apply it again.</translation>
    </message>
    <message>
        <source>The limit is no figure of that metric.</source>
        <translation>The limit is no figure of that metric.</translation>
    </message>
    <message>
        <source>%1%2 at most %3</source>
        <translation>%1%2 at most %3</translation>
    </message>
    <message>
        <source>%1%2 at least %3</source>
        <translation>%1%2 at least %3</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>A metric of the customer reaches a limit, or stays under one.</source>
        <translation>A metric of the customer reaches a limit, or stays under one.</translation>
    </message>
    <message>
        <source>Above: at least the limit. Below: at most.</source>
        <translation>Above: at least the limit. Below: at most.</translation>
    </message>
    <message>
        <source>In the unit of the metric; a ratio as a part of one.</source>
        <translation>In the unit of the metric; a ratio as a part of one.</translation>
    </message>
    <message>
        <source>Tiering of customers</source>
        <translation>Tiering of customers</translation>
    </message>
    <message>
        <source>High-value</source>
        <translation>High-value</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>At most so many days from one visit to the next.</source>
        <translation>At most so many days from one visit to the next.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>At most so many days from one contact to the next, of whatever kind.</source>
        <translation>At most so many days from one contact to the next, of whatever kind.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>How much may be owed at a time.</source>
        <translation>How much may be owed at a time.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Response time</translation>
    </message>
    <message>
        <source>Questions are answered within so many hours.</source>
        <translation>Questions are answered within so many hours.</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Benefit</translation>
    </message>
    <message>
        <source>What these customers get beside, in words.</source>
        <translation>What these customers get beside, in words.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>A score needs at least one metric.</source>
        <translation>A score needs at least one metric.</translation>
    </message>
    <message>
        <source>A part of a score has a metric, and a weight above 0.</source>
        <translation>A part of a score has a metric, and a weight above 0.</translation>
    </message>
    <message>
        <source>The figure that brings all points is above 0, in the unit of the metric.</source>
        <translation>The figure that brings all points is above 0, in the unit of the metric.</translation>
    </message>
    <message>
        <source>score of %1%2 at least %3</source>
        <translation>score of %1%2 at least %3</translation>
    </message>
    <message>
        <source>Weighted score</source>
        <translation>Weighted score</translation>
    </message>
    <message>
        <source>A score from 0 to 100: each metric brings points up to a full figure, or else by its rank among all customers, and counts by its weight.</source>
        <translation>A score from 0 to 100: each metric brings points up to a full figure, or else by its rank among all customers, and counts by its weight.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Each with metric, weight, and maybe full: the figure that brings all points.</source>
        <translation>Each with metric, weight, and maybe full: the figure that brings all points.</translation>
    </message>
    <message>
        <source>The least score, from 0 to 100.</source>
        <translation>The least score, from 0 to 100.</translation>
    </message>
    <message>
        <source>%1 is still to come: nobody has ordered by then. Choose today, or a day that was.</source>
        <translation>%1 is still to come: nobody has ordered by then. Choose today, or a day that was.</translation>
    </message>
    <message>
        <source>The orders do not fit the model: nobody has a predicted value.</source>
        <translation>The orders do not fit the model: nobody has a predicted value.</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 stayed</source>
        <translation>%1 up, %2 down, %3 stayed</translation>
    </message>
    <message>
        <source>%1 came into a tier, %2 left, %3 stayed</source>
        <translation>%1 came into a tier, %2 left, %3 stayed</translation>
    </message>
    <message>
        <source>Nobody moved between the tiers</source>
        <translation>Nobody moved between the tiers</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) up to %1</source>
        <translation>
            <numerusform>%n month up to %1</numerusform>
            <numerusform>%n months up to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Recency · frequency</source>
        <translation>Recency · frequency</translation>
    </message>
    <message>
        <source>This chart is of all customers: leave the unit out.</source>
        <translation>This chart is of all customers: leave the unit out.</translation>
    </message>
    <message>
        <source>Nobody had a tier on these days. Apply the tiers, or choose days after they were applied.</source>
        <translation>Nobody had a tier on these days. Apply the tiers, or choose days after they were applied.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>title of a metric, amount, currency</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a metric, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customers by recency and frequency</source>
        <translation>Customers by recency and frequency</translation>
    </message>
    <message>
        <source>%1 by recency and frequency</source>
        <translation>%1 by recency and frequency</translation>
    </message>
    <message>
        <source>Migration between tiers</source>
        <translation>Migration between tiers</translation>
    </message>
    <message>
        <source>Who went from which tier to which between the day before the period and its end</source>
        <translation>Who went from which tier to which between the day before the period and its end</translation>
    </message>
    <message>
        <source>RFM map: customers</source>
        <translation>RFM map: customers</translation>
    </message>
    <message>
        <source>How many customers order how lately and how often</source>
        <translation>How many customers order how lately and how often</translation>
    </message>
    <message>
        <source>RFM map: amounts</source>
        <translation>RFM map: amounts</translation>
    </message>
    <message>
        <source>What customers come to who order how lately and how often</source>
        <translation>What customers come to who order how lately and how often</translation>
    </message>
    <message>
        <source>%1 has at most %2 days.</source>
        <translation>%1 has at most %2 days.</translation>
    </message>
    <message>
        <source>%1 has at most %2 hours.</source>
        <translation>%1 has at most %2 hours.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in a file, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>This must be an object.</translation>
    </message>
    <message>
        <source>There is no such key here.</source>
        <translation>There is no such key here.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>This must be a text.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>This must be a whole number.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>This must be true or false.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>This must be a list.</translation>
    </message>
    <message>
        <source>This must be a part of one, like 0.1, of at most six digits.</source>
        <translation>This must be a part of one, like 0.1, of at most six digits.</translation>
    </message>
    <message>
        <source>There is no kind of rule &quot;%1&quot;. There are: %2.</source>
        <translation>There is no kind of rule &quot;%1&quot;. There are: %2.</translation>
    </message>
    <message>
        <source>Conditions are joined by &quot;all&quot; or &quot;any&quot;.</source>
        <translation>Conditions are joined by &quot;all&quot; or &quot;any&quot;.</translation>
    </message>
    <message>
        <source>An active customer orders on %1 days a year on average.</source>
        <translation>An active customer orders on %1 days a year on average.</translation>
    </message>
    <message>
        <source>After an order %1% do not come back.</source>
        <translation>After an order %1% do not come back.</translation>
    </message>
    <message>
        <source>%1 of several customers does not add up. Choose a metric that does.</source>
        <translation>%1 of several customers does not add up. Choose a metric that does.</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fitted to the orders of %n customer(s) up to %1.</source>
        <translation>
            <numerusform>Fitted to the orders of %n customer up to %1.</numerusform>
            <numerusform>Fitted to the orders of %n customers up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The orders of a day come to %1 %2 on average, told from %n customer(s) who came back.</source>
        <translation>
            <numerusform>The orders of a day come to %1 %2 on average, told from %n customer who came back.</numerusform>
            <numerusform>The orders of a day come to %1 %2 on average, told from %n customers who came back.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest customers that make up this part of the sum: 80% is class A, 95% A and B.</source>
        <translation>The largest customers that make up this part of the sum: 80% is class A, 95% A and B.</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Number of months</translation>
    </message>
    <message>
        <source>Two tiers of a scheme have the key %1.</source>
        <translation>Two tiers of a scheme have the key %1.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>%1 was changed since. Nothing was undone.</source>
        <translation>%1 was changed since. Nothing was undone.</translation>
    </message>
    <message>
        <source>%1 was changed since by %2 on %3 (%4). Undo that first.</source>
        <translation>%1 was changed since by %2 on %3 (%4). Undo that first.</translation>
    </message>
    <message>
        <source>This entry was made by a newer version of the program. Update this one to undo it.</source>
        <translation>This entry was made by a newer version of the program. Update this one to undo it.</translation>
    </message>
    <message>
        <source>This step is undone already.</source>
        <translation>This step is undone already.</translation>
    </message>
    <message>
        <source>The founding of the workspace cannot be undone.</source>
        <translation>The founding of the workspace cannot be undone.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ActionForm</name>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18.</source>
        <translation>Type the date as year-month-day, like 2026-07-18.</translation>
    </message>
    <message>
        <source>This day is over. Type a later one.</source>
        <translation>This day is over. Type a later one.</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Choose a person.</translation>
    </message>
    <message>
        <source>Say why, so that others know.</source>
        <translation>Say why, so that others know.</translation>
    </message>
    <message>
        <source>Say what was done.</source>
        <translation>Say what was done.</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>It is silent through this day, for this rule and unit.</source>
        <translation>It is silent through this day, for this rule and unit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What was done. The next period may fire again.</source>
        <translation>What was done. The next period may fire again.</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <source>To nobody</source>
        <translation>To nobody</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::AlertsPanel</name>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Snoozed to %1</source>
        <translation>Snoozed to %1</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Assigned to nobody</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message numerus="yes">
        <source>%1 open · %2 snoozed · %n rule(s) watching</source>
        <translation>
            <numerusform>%1 open · %2 snoozed · %n rule watching</numerusform>
            <numerusform>%1 open · %2 snoozed · %n rules watching</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Rule: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>%1 is on it, due %2</source>
        <translation>%1 is on it, due %2</translation>
    </message>
    <message>
        <source>%1 is on it</source>
        <translation>%1 is on it</translation>
    </message>
    <message>
        <source>Snoozed to %1: %2</source>
        <translation>Snoozed to %1: %2</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resolved: %1</translation>
    </message>
    <message>
        <source>Unfold it to see each. What you do now is done to all of them.</source>
        <translation>Unfold it to see each. What you do now is done to all of them.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Watches %1 of %2.</source>
        <translation>Watches %1 of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open alert(s) now.</source>
        <translation>
            <numerusform>%n open alert now.</numerusform>
            <numerusform>%n open alerts now.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>It is switched off.</translation>
    </message>
    <message>
        <source>Fill in the fields to see how often it would have fired.</source>
        <translation>Fill in the fields to see how often it would have fired.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) in %1, of %2 judged.</source>
        <translation>
            <numerusform>Would have fired %n time in %1, of %2 judged.</numerusform>
            <numerusform>Would have fired %n times in %1, of %2 judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had too short a history.</source>
        <translation>
            <numerusform>%n had too short a history.</numerusform>
            <numerusform>%n had too short a history.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Rule deleted</source>
        <translation>Rule deleted</translation>
    </message>
    <message>
        <source>The usual rules are there</source>
        <translation>The usual rules are there</translation>
    </message>
    <message>
        <source>Rule saved</source>
        <translation>Rule saved</translation>
    </message>
    <message>
        <source>Rule added</source>
        <translation>Rule added</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Alerts: inbox</source>
        <translation>Alerts: inbox</translation>
    </message>
    <message>
        <source>Alerts: put aside</source>
        <translation>Alerts: put aside</translation>
    </message>
    <message>
        <source>Alerts: rules</source>
        <translation>Alerts: rules</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Snooze…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolve…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Show cause</source>
        <translation>Show cause</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>Add the usual rules</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Judge again</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::AnswerArea</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Working… %1 %</source>
        <translation>Working… %1 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Stopped before it was done.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::BoundsForm</name>
    <message>
        <source>Floor and cap</source>
        <translation>Floor and cap</translation>
    </message>
    <message>
        <source>Floor (%1)</source>
        <translation>Floor (%1)</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cap (%1)</source>
        <translation>Cap (%1)</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>an amount, or -5% against last year</source>
        <translation>an amount, or -5% against last year</translation>
    </message>
    <message>
        <source>an amount, or +20% against last year</source>
        <translation>an amount, or +20% against last year</translation>
    </message>
    <message>
        <source>The selected cells have different bounds now.</source>
        <translation>The selected cells have different bounds now.</translation>
    </message>
    <message>
        <source>Where a quota is outside its bounds, the total above it is broken down again. What cannot be met is refused, with the bound and by how much.</source>
        <translation>Where a quota is outside its bounds, the total above it is broken down again. What cannot be met is refused, with the bound and by how much.</translation>
    </message>
    <message>
        <source>Set bounds</source>
        <translation>Set bounds</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::BreakdownTable</name>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>There are no orders here in this period.</source>
        <translation>There are no orders here in this period.</translation>
    </message>
    <message numerus="yes">
        <source>All others (%n)</source>
        <translation>
            <numerusform>All others (%n)</numerusform>
            <numerusform>All others (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::BulkForm</name>
    <message>
        <source>Add the tag</source>
        <translation>Add the tag</translation>
    </message>
    <message>
        <source>Take the tag away</source>
        <translation>Take the tag away</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Replace all tags</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>Give to somebody</translation>
    </message>
    <message>
        <source>Take the owner away</source>
        <translation>Take the owner away</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change</source>
        <translation>
            <numerusform>%Ln changes</numerusform>
            <numerusform>%Ln change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are so already</source>
        <translation>
            <numerusform>%Ln is so already</numerusform>
            <numerusform>%Ln are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n</source>
        <translation>
            <numerusform>Change %n</numerusform>
            <numerusform>Change %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln customers</source>
        <translation>
            <numerusform>Change %Ln customer</numerusform>
            <numerusform>Change %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Empty takes the value away.</source>
        <translation>Empty takes the value away.</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>New owner</translation>
    </message>
    <message>
        <source>Nobody: choose…</source>
        <translation>Nobody: choose…</translation>
    </message>
    <message>
        <source>What would change stands here.</source>
        <translation>What would change stands here.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ChartView</name>
    <message>
        <source>Picture and table of this chart</source>
        <translation>Picture and table of this chart</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Save as SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Save as PNG</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG pictures (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>See what is behind</source>
        <translation>See what is behind</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation>Show all series</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Show or hide</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Show alone</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ConflictsPanel</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Other by</source>
        <translation>Other by</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>My value</source>
        <translation>My value</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Shown meanwhile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>No conflict has been answered yet.</source>
        <translation>No conflict has been answered yet.</translation>
    </message>
    <message>
        <source>No conflict waits for you. Values that lose against others, or are refused, are listed here; nothing of them is lost.</source>
        <translation>No conflict waits for you. Values that lose against others, or are refused, are listed here; nothing of them is lost.</translation>
    </message>
    <message>
        <source>Nothing of your own is contested: what you have edited is what you see.</source>
        <translation>Nothing of your own is contested: what you have edited is what you see.</translation>
    </message>
    <message numerus="yes">
        <source>Keep in all %Ln like this</source>
        <translation>
            <numerusform>Keep in all %Ln like this</numerusform>
            <numerusform>Keep in all %Ln like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the other in all %Ln like this</source>
        <translation>
            <numerusform>Take the other in all %Ln like this</numerusform>
            <numerusform>Take the other in all %Ln like this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own value(s) contested</source>
        <translation>
            <numerusform>%Ln own value contested</numerusform>
            <numerusform>%Ln own values contested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conflict(s) chosen</source>
        <translation>
            <numerusform>%1 of %Ln conflict chosen</numerusform>
            <numerusform>%1 of %Ln conflicts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>record, table, field</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Answered: %1</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>record, field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) answered</source>
        <translation>
            <numerusform>%Ln conflict answered</numerusform>
            <numerusform>%Ln conflicts answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) could not be answered that way and stay open</source>
        <translation>
            <numerusform>%n conflict could not be answered that way and stays open</numerusform>
            <numerusform>%n conflicts could not be answered that way and stay open</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Own, contested</source>
        <translation>Own, contested</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Conflicts: open</source>
        <translation>Conflicts: open</translation>
    </message>
    <message>
        <source>Conflicts: answered</source>
        <translation>Conflicts: answered</translation>
    </message>
    <message>
        <source>Conflicts: own values that are contested</source>
        <translation>Conflicts: own values that are contested</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>What is kept stays</source>
        <translation>What is kept stays</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>The other value takes the place of what is kept</source>
        <translation>The other value takes the place of what is kept</translation>
    </message>
    <message>
        <source>Take what is typed</source>
        <translation>Take what is typed</translation>
    </message>
    <message>
        <source>The value in the field below takes the place of both</source>
        <translation>The value in the field below takes the place of both</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Own value</source>
        <translation>Own value</translation>
    </message>
    <message>
        <source>Of text fields only. Others are changed in their record.</source>
        <translation>Of text fields only. Others are changed in their record.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Everybody who sees the conflict can read it.</source>
        <translation>Everybody who sees the conflict can read it.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Both sides</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomerForm</name>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Nobody yet: choose…</source>
        <translation>Nobody yet: choose…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomerModel</name>
    <message>
        <source>This row is being read.</source>
        <translation>This row is being read.</translation>
    </message>
    <message>
        <source>This is changed on the page of the customer: Enter opens it.</source>
        <translation>This is changed on the page of the customer: Enter opens it.</translation>
    </message>
    <message>
        <source>This is worked out and cannot be typed.</source>
        <translation>This is worked out and cannot be typed.</translation>
    </message>
    <message>
        <source>Some of these rows have not been read yet. Scroll to them first.</source>
        <translation>Some of these rows have not been read yet. Scroll to them first.</translation>
    </message>
    <message>
        <source>This customer is no more.</source>
        <translation>This customer is no more.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomerPage</name>
    <message>
        <source>Choose a customer in the list, or type # and its name in the search.</source>
        <translation>Choose a customer in the list, or type # and its name in the search.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Open the list</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>Without owner</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>Owner %1</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Last order %1, %2</source>
        <comment>date, how long ago</comment>
        <translation>Last order %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>never yet</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::CustomersPanel</name>
    <message>
        <source>No customers yet. Import a list: those known by code, credit code or name are updated, others made, after a preview.</source>
        <translation>No customers yet. Import a list: those known by code, credit code or name are updated, others made, after a preview.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>No customer matches.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message numerus="yes">
        <source>The best %Ln matches</source>
        <translation>
            <numerusform>The best %Ln match</numerusform>
            <numerusform>The best %Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 customers</source>
        <translation>
            <numerusform>%Ln of %1 customers</numerusform>
            <numerusform>%Ln of %1 customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customers, sum of sales</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · Sales %2</source>
        <comment>customers, sum of sales</comment>
        <translation>%1 · Sales %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>Find customers</translation>
    </message>
    <message>
        <source>Build a filter</source>
        <translation>Build a filter</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change a field of the selected customers, with a preview</source>
        <translation>Change a field of the selected customers, with a preview</translation>
    </message>
    <message>
        <source>Assign owner…</source>
        <translation>Assign owner…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>Custom fields…</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Save as a view…</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Field %1 saved</source>
        <translation>Field %1 saved</translation>
    </message>
    <message>
        <source>Field %1 deleted</source>
        <translation>Field %1 deleted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers changed</source>
        <translation>
            <numerusform>%Ln customer changed</numerusform>
            <numerusform>%Ln customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers handed over</source>
        <translation>
            <numerusform>%Ln customer handed over</numerusform>
            <numerusform>%Ln customers handed over</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers deleted</source>
        <translation>
            <numerusform>%Ln customer deleted</numerusform>
            <numerusform>%Ln customers deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Save what is shown as a view</source>
        <translation>Save what is shown as a view</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>A view needs a name.</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>View %1 saved</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>View %1 deleted</source>
        <translation>View %1 deleted</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a contact, customers and sum of sales</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name, initials, code, phone, contact</source>
        <translation>Name, initials, code, phone, contact</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::DevicesPanel</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Copy has</source>
        <translation>Copy has</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Last package</translation>
    </message>
    <message>
        <source>Submits to</source>
        <translation>Submits to</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>This device: %1 · %2</source>
        <comment>name, person</comment>
        <translation>This device: %1 · %2</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (this one)</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the request of a device</source>
        <translation>Choose the request of a device</translation>
    </message>
    <message>
        <source>%1 is enrolled for %2. Send it its first package under Sync.</source>
        <translation>%1 is enrolled for %2. Send it its first package under Sync.</translation>
    </message>
    <message>
        <source>%1 is revoked</source>
        <translation>%1 is revoked</translation>
    </message>
    <message>
        <source>Save the request of this device</source>
        <translation>Save the request of this device</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Enrol…</translation>
    </message>
    <message>
        <source>Let a device have a copy: choose the file by which it asks</source>
        <translation>Let a device have a copy: choose the file by which it asks</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Take nothing more from the chosen device, and send it nothing</source>
        <translation>Take nothing more from the chosen device, and send it nothing</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Who has what, and the packages between copies</source>
        <translation>Who has what, and the packages between copies</translation>
    </message>
    <message>
        <source>Save a request of this device…</source>
        <translation>Save a request of this device…</translation>
    </message>
    <message>
        <source>Read these digits out by phone when somebody enrols this device or takes in its first package.</source>
        <translation>Read these digits out by phone when somebody enrols this device or takes in its first package.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>No other device may open a copy yet. A colleague&apos;s program writes a request; choose that file here, and compare the digits by phone.</source>
        <translation>No other device may open a copy yet. A colleague&apos;s program writes a request; choose that file here, and compare the digits by phone.</translation>
    </message>
    <message>
        <source>Enrol the first colleague…</source>
        <translation>Enrol the first colleague…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::DiagnosisPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>what of the goal is due</source>
        <translation>what of the goal is due</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>last year</translation>
    </message>
    <message>
        <source>the previous period</source>
        <translation>the previous period</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: no gap. %2 %3, as %4</source>
        <translation>%1: no gap. %2 %3, as %4</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 less than %5</source>
        <translation>%1: %2 %3, %4 less than %5</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 more than %5</source>
        <translation>%1: %2 %3, %4 more than %5</translation>
    </message>
    <message>
        <source>Counted from %1 to %2</source>
        <translation>Counted from %1 to %2</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message numerus="yes">
        <source>%n causes stand out; Enter or a double click shows the orders</source>
        <translation>
            <numerusform>One cause stands out; Enter or a double click shows its orders</numerusform>
            <numerusform>%n causes stand out; Enter or a double click shows the orders</numerusform>
        </translation>
    </message>
    <message>
        <source>No cause explains more than 2% of the gap.</source>
        <translation>No cause explains more than 2% of the gap.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>Explains</translation>
    </message>
    <message>
        <source>Of the gap</source>
        <translation>Of the gap</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::EnrolForm</name>
    <message>
        <source>Enrol %1</source>
        <translation>Enrol %1</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Call the owner of the device. It shows the same digits where it asks for a copy; compare all of them.</source>
        <translation>Call the owner of the device. It shows the same digits where it asks for a copy; compare all of them.</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>The digits are the same</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who works at the device. Edits in its copy are this person&apos;s.</source>
        <translation>Who works at the device. Edits in its copy are this person&apos;s.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Copy has</source>
        <translation>Copy has</translation>
    </message>
    <message>
        <source>That unit and what is below it; nothing else is ever in its packages.</source>
        <translation>That unit and what is below it; nothing else is ever in its packages.</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <source>What suits the person&apos;s role</source>
        <translation>What suits the person&apos;s role</translation>
    </message>
    <message>
        <source>As the person has it</source>
        <translation>As the person has it</translation>
    </message>
    <message>
        <source>Then send it the first package under Sync. Only that device can open it.</source>
        <translation>Then send it the first package under Sync. Only that device can open it.</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FactRow</name>
    <message>
        <source>Nobody: choose…</source>
        <translation>Nobody: choose…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FactsView</name>
    <message>
        <source>Hide empty fields</source>
        <translation>Hide empty fields</translation>
    </message>
    <message numerus="yes">
        <source>%n empty fields</source>
        <translation>
            <numerusform>%n empty field</numerusform>
            <numerusform>%n empty fields</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>main contact</translation>
    </message>
    <message>
        <source>Change the contact %1</source>
        <translation>Change the contact %1</translation>
    </message>
    <message>
        <source>Delete the contact %1</source>
        <translation>Delete the contact %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kind, for example delivery</source>
        <translation>Kind, for example delivery</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>No further addresses</source>
        <translation>No further addresses</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Add address</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Change the address</translation>
    </message>
    <message>
        <source>Delete the address</source>
        <translation>Delete the address</translation>
    </message>
    <message>
        <source>Path or address of the file</source>
        <translation>Path or address of the file</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>No files linked</source>
        <translation>No files linked</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>Link a file</translation>
    </message>
    <message>
        <source>Take the link to %1 away</source>
        <translation>Take the link to %1 away</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Customer group</translation>
    </message>
    <message>
        <source>and others</source>
        <translation>and others</translation>
    </message>
    <message>
        <source>Merged into it: %1</source>
        <translation>Merged into it: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Owners over time</source>
        <translation>Owners over time</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1 is needed.</source>
        <comment>a field</comment>
        <translation>%1 is needed.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FairnessView</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Quota against the actual figure of the year before</source>
        <translation>Quota against the actual figure of the year before</translation>
    </message>
    <message>
        <source>From median</source>
        <translation>From median</translation>
    </message>
    <message>
        <source>Growth minus the median growth, in percentage points</source>
        <translation>Growth minus the median growth, in percentage points</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>no history</source>
        <translation>no history</translation>
    </message>
    <message>
        <source>out of line</source>
        <translation>out of line</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>in line</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Fairness in %1</source>
        <translation>Fairness in %1</translation>
    </message>
    <message>
        <source>Nobody here has both a quota and a figure of last year to compare it with.</source>
        <translation>Nobody here has both a quota and a figure of last year to compare it with.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n people compared is out of line.</source>
        <translation>
            <numerusform>The %n person compared is not out of line.</numerusform>
            <numerusform>None of the %n people compared is out of line.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people are out of line.</source>
        <translation>%1 of %2 people are out of line.</translation>
    </message>
    <message>
        <source>Median growth %1. Out of line is more than %2 points from it.</source>
        <translation>Median growth %1. Out of line is more than %2 points from it.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FieldsForm</name>
    <message>
        <source>%1 · %2</source>
        <comment>name of a field, its kind</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between choices</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Type what may be chosen, between commas.</source>
        <translation>Type what may be chosen, between commas.</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>New field</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>For files and the command line: letters, digits and _. It stays.</source>
        <translation>For files and the command line: letters, digits and _. It stays.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Between commas</source>
        <translation>Between commas</translation>
    </message>
    <message>
        <source>Delete the field</source>
        <translation>Delete the field</translation>
    </message>
    <message>
        <source>With all its values; undo brings them back</source>
        <translation>With all its values; undo brings them back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FiguresView</name>
    <message>
        <source>No orders yet. Figures come with the first one.</source>
        <translation>No orders yet. Figures come with the first one.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sales against last year: %1</source>
        <translation>Sales against last year: %1</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Sales by month</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, two years</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two years</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Orders up to %1</source>
        <translation>Orders up to %1</translation>
    </message>
    <message>
        <source>Products of all time</source>
        <translation>Products of all time</translation>
    </message>
    <message>
        <source>Without product</source>
        <translation>Without product</translation>
    </message>
    <message>
        <source>Last bought on %1. Click shows the orders.</source>
        <translation>Last bought on %1. Click shows the orders.</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>No collections recorded</source>
        <translation>No collections recorded</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FileStep</name>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>or start from a template:</source>
        <translation>or start from a template:</translation>
    </message>
    <message>
        <source>Table of the template</source>
        <translation>Table of the template</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Imported before</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Nothing has been imported yet.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt *.psv);;All files (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt *.psv);;All files (*)</translation>
    </message>
    <message>
        <source>Spreadsheets (.xlsx), and CSV, TSV and other text tables in UTF-8, UTF-16 or GB18030. You can also drop a file anywhere on the window. Nothing is written before the last step.</source>
        <translation>Spreadsheets (.xlsx), and CSV, TSV and other text tables in UTF-8, UTF-16 or GB18030. You can also drop a file anywhere on the window. Nothing is written before the last step.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FilterGroup</name>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Any of these</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>How the conditions are joined</translation>
    </message>
    <message>
        <source>must hold</source>
        <translation>must hold</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Add condition</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Remove this group</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FilterRow</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Choose a person or unit…</source>
        <translation>Choose a person or unit…</translation>
    </message>
    <message>
        <source>2026-07-18</source>
        <translation>2026-07-18</translation>
    </message>
    <message>
        <source>for example 100k</source>
        <translation>for example 100k</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>several: between commas</source>
        <translation>several: between commas</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FindingsView</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 findings</source>
        <translation>The first %1 of %2 findings</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>Kind of finding</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nothing to mend.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::GalleryPage</name>
    <message>
        <source>Type and colours</source>
        <translation>Type and colours</translation>
    </message>
    <message>
        <source>Caption 12</source>
        <translation>Caption 12</translation>
    </message>
    <message>
        <source>Body 13</source>
        <translation>Body 13</translation>
    </message>
    <message>
        <source>Strong 13</source>
        <translation>Strong 13</translation>
    </message>
    <message>
        <source>Section 15</source>
        <translation>Section 15</translation>
    </message>
    <message>
        <source>Title 20</source>
        <translation>Title 20</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Publish v2</source>
        <translation>Publish v2</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>Fields and form</source>
        <translation>Fields and form</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>History share</source>
        <translation>History share</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation>Plan name</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>For the whole fiscal year.</source>
        <translation>For the whole fiscal year.</translation>
    </message>
    <message>
        <source>“12x” is not a number.</source>
        <translation>“12x” is not a number.</translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation>Rounding step</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>By quarter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Gross profit</translation>
    </message>
    <message>
        <source>Value, formula, inputs.</source>
        <translation>Value, formula, inputs.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Constraints</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Whole country</translation>
    </message>
    <message>
        <source>East China</source>
        <translation>East China</translation>
    </message>
    <message>
        <source>South China</source>
        <translation>South China</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Filter row</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Chips and people</source>
        <translation>Chips and people</translation>
    </message>
    <message>
        <source>A High value</source>
        <translation>A High value</translation>
    </message>
    <message>
        <source>B Potential</source>
        <translation>B Potential</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Wang Xiaoming</source>
        <translation>Wang Xiaoming</translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation>Li Na</translation>
    </message>
    <message>
        <source>Zhao Lei</source>
        <translation>Zhao Lei</translation>
    </message>
    <message>
        <source>Chen Yu</source>
        <translation>Chen Yu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>CNY 10K</source>
        <translation>CNY 10K</translation>
    </message>
    <message>
        <source>%1 vs last year</source>
        <translation>%1 vs last year</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>No cost data yet</source>
        <translation>No cost data yet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>South China has a floor of 3,000, which the goal of 2,800 cannot meet.</source>
        <translation>South China has a floor of 3,000, which the goal of 2,800 cannot meet.</translation>
    </message>
    <message>
        <source>3 rows could not be read. They are saved in bad-rows.csv.</source>
        <translation>3 rows could not be read. They are saved in bad-rows.csv.</translation>
    </message>
    <message>
        <source>Wang Xiaoming published v2 at 10:32.</source>
        <translation>Wang Xiaoming published v2 at 10:32.</translation>
    </message>
    <message>
        <source>214 changes were merged.</source>
        <translation>214 changes were merged.</translation>
    </message>
    <message>
        <source>An earlier message.</source>
        <translation>An earlier message.</translation>
    </message>
    <message>
        <source>Lower the floor</source>
        <translation>Lower the floor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>No customers yet. Import last year&apos;s orders to begin.</source>
        <translation>No customers yet. Import last year&apos;s orders to begin.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>38 customers moved</source>
        <translation>38 customers moved</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialogs</translation>
    </message>
    <message>
        <source>Publish v2 to 120 people?</source>
        <translation>Publish v2 to 120 people?</translation>
    </message>
    <message>
        <source>The plan is frozen, and 1,440 quotas become binding. It can be replaced by a new version, not withdrawn.</source>
        <translation>The plan is frozen, and 1,440 quotas become binding. It can be replaced by a new version, not withdrawn.</translation>
    </message>
    <message>
        <source>Delete the draft with 3 people&apos;s work?</source>
        <translation>Delete the draft with 3 people&apos;s work?</translation>
    </message>
    <message>
        <source>38 quotas, 12 comments. Undo brings them back.</source>
        <translation>38 quotas, 12 comments. Undo brings them back.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Delete draft</translation>
    </message>
    <message>
        <source>Multiply 24 cells</source>
        <translation>Multiply 24 cells</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiply</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>By how much</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Grid</name>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>typed by hand</translation>
    </message>
    <message>
        <source>held by its floor</source>
        <translation>held by its floor</translation>
    </message>
    <message>
        <source>held by its cap</source>
        <translation>held by its cap</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation>differs from the sum of its parts</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Sum %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Average %1</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Count %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited here.</source>
        <translation>
            <numerusform>%n cell cannot be edited here.</numerusform>
            <numerusform>%n cells cannot be edited here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked or read-only cell(s) skipped.</source>
        <translation>
            <numerusform>%n locked or read-only cell skipped.</numerusform>
            <numerusform>%n locked or read-only cells skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, %2, “%3”: %4</source>
        <translation>Nothing was pasted. Row %1, %2, “%3”: %4</translation>
    </message>
    <message>
        <source>Change the selected figures</source>
        <translation>Change the selected figures</translation>
    </message>
    <message>
        <source>*1.05, +5%, /12, +=300 or a new value</source>
        <translation>*1.05, +5%, /12, +=300 or a new value</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Fill right</translation>
    </message>
    <message>
        <source>Change figures…</source>
        <translation>Change figures…</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>Select column</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Expand</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expand all</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Collapse all</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation>Stop sorting</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Freeze up to here</translation>
    </message>
    <message>
        <source>Freeze none</source>
        <translation>Freeze none</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Hide column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation>Unit of amounts</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Filter row</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>No row matches the filter.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Nothing here yet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column title, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Total of %n shown</source>
        <translation>
            <numerusform>Total of %n shown</numerusform>
            <numerusform>Total of %n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paste with preview…</source>
        <translation>Paste with preview…</translation>
    </message>
    <message>
        <source>This cell cannot be edited.</source>
        <translation>This cell cannot be edited.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to paste.</source>
        <translation>There is nothing on the clipboard to paste.</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Columns, order, filters and unit under a name</source>
        <translation>Columns, order, filters and unit under a name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column title, marks of its cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: pace</source>
        <comment>column title</comment>
        <translation>%1: pace</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>The selection is longer than what has been read so far. Export the view to take all of it.</source>
        <translation>The selection is longer than what has been read so far. Export the view to take all of it.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::GridFilterRow</name>
    <message>
        <source>&gt; 100, 10-20</source>
        <translation>&gt; 100, 10-20</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filter by %1</translation>
    </message>
    <message>
        <source>this month, 2026Q3</source>
        <translation>this month, 2026Q3</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::HandOverForm</name>
    <message>
        <source>Choose whose customers go to whom; then it stands here what moves.</source>
        <translation>Choose whose customers go to whom; then it stands here what moves.</translation>
    </message>
    <message>
        <source>None of these customers changes hands.</source>
        <translation>None of these customers changes hands.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers change hands</source>
        <translation>
            <numerusform>%Ln customer changes hands</numerusform>
            <numerusform>%Ln customers change hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go along: contacts, addresses, notes, tags</source>
        <translation>
            <numerusform>%Ln record goes along: contacts, addresses, notes, tags</numerusform>
            <numerusform>%Ln records go along: contacts, addresses, notes, tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2. Orders before %3 stay where they were earned.</source>
        <comment>customers, records, date</comment>
        <translation>%1, and %2. Orders before %3 stay where they were earned.</translation>
    </message>
    <message numerus="yes">
        <source>Hand %n over</source>
        <translation>
            <numerusform>Hand %n over</numerusform>
            <numerusform>Hand %n over</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand customers over</source>
        <translation>Hand customers over</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>New owner</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>The first day of the new owner; not after today.</source>
        <translation>The first day of the new owner; not after today.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Choose a person or unit…</source>
        <translation>Choose a person or unit…</translation>
    </message>
    <message>
        <source>All customers of that owner</source>
        <translation>All customers of that owner</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected ones</source>
        <translation>
            <numerusform>The selected one</numerusform>
            <numerusform>The %n selected ones</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Nobody, until somebody is named</source>
        <translation>Nobody, until somebody is named</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ImportPanel</name>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Next: columns</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Import %1 rows</source>
        <translation>Import %1 rows</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Template saved: %1</source>
        <translation>Template saved: %1</translation>
    </message>
    <message>
        <source>Import as decided</source>
        <translation>Import as decided</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::InboxView</name>
    <message numerus="yes">
        <source>%1: %n firing</source>
        <translation>
            <numerusform>%1: %n firing</numerusform>
            <numerusform>%1: %n firing</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed to %1</source>
        <translation>Snoozed to %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Nothing was snoozed or resolved of what fires now.</source>
        <translation>Nothing was snoozed or resolved of what fires now.</translation>
    </message>
    <message>
        <source>Alerts tell what turns bad, by rules. There is no rule yet.</source>
        <translation>Alerts tell what turns bad, by rules. There is no rule yet.</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>Add the usual rules</translation>
    </message>
    <message numerus="yes">
        <source>No alert fires; %n rules are watching.</source>
        <translation>
            <numerusform>No alert fires; %n rule is watching.</numerusform>
            <numerusform>No alert fires; %n rules are watching.</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Assignee</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Select a figure or a record to see where it comes from.</source>
        <translation>Select a figure or a record to see where it comes from.</translation>
    </message>
    <message>
        <source>This has nothing to explain; its history shows who changed it.</source>
        <translation>This has nothing to explain; its history shows who changed it.</translation>
    </message>
    <message>
        <source>This has no history of its own.</source>
        <translation>This has no history of its own.</translation>
    </message>
    <message>
        <source>%1 · %2 · undone</source>
        <translation>%1 · %2 · undone</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Undo this</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explain</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Keep showing this</source>
        <translation>Keep showing this</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Close the inspector</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::IntakeView</name>
    <message>
        <source>Ask the sender for the missing package, or to submit once more: a submission has all edits without an answer.</source>
        <translation>Ask the sender for the missing package, or to submit once more: a submission has all edits without an answer.</translation>
    </message>
    <message>
        <source>Ask the sender for the file once more.</source>
        <translation>Ask the sender for the file once more.</translation>
    </message>
    <message>
        <source>If it is the right file: open the workspace that it is for, or enrol the device that sent it under Devices and people.</source>
        <translation>If it is the right file: open the workspace that it is for, or enrol the device that sent it under Devices and people.</translation>
    </message>
    <message>
        <source>Update this program, then take the package in.</source>
        <translation>Update this program, then take the package in.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Taking the package in…</source>
        <translation>Taking the package in…</translation>
    </message>
    <message>
        <source>Reading the package… Nothing is changed yet.</source>
        <translation>Reading the package… Nothing is changed yet.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a device, its person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This package was taken in already. There is nothing new in it.</source>
        <translation>This package was taken in already. There is nothing new in it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>of: n records change</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in: %1 changed.</source>
        <translation>Taken in: %1 changed.</translation>
    </message>
    <message>
        <source>Taken in from %1: %2 changed.</source>
        <translation>Taken in from %1: %2 changed.</translation>
    </message>
    <message>
        <source>From %1: %2 would change.</source>
        <translation>From %1: %2 would change.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edits</translation>
    </message>
    <message>
        <source>Imports with lines</source>
        <translation>Imports with lines</translation>
    </message>
    <message>
        <source>New conflicts</source>
        <translation>New conflicts</translation>
    </message>
    <message>
        <source>Own edits still without an answer</source>
        <translation>Own edits still without an answer</translation>
    </message>
    <message>
        <source>Own values that are not shown</source>
        <translation>Own values that are not shown</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>The workspace file is copied before anything changes.</source>
        <translation>The workspace file is copied before anything changes.</translation>
    </message>
    <message>
        <source>None was due: today&apos;s is there already.</source>
        <translation>None was due: today&apos;s is there already.</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>the whole record</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What lost, or was refused, stands under Conflicts until somebody answers.</source>
        <translation>What lost, or was refused, stands under Conflicts until somebody answers.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Refused, and why</source>
        <translation>Refused, and why</translation>
    </message>
    <message>
        <source>No record is other than before.</source>
        <translation>No record is other than before.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Show conflicts</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JobList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Cancelled; nothing was changed</translation>
    </message>
    <message>
        <source>No jobs are running.</source>
        <translation>No jobs are running.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JobTray</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs are finished</source>
        <translation>Jobs are finished</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JoinForm</name>
    <message>
        <source>Save the request of this device</source>
        <translation>Save the request of this device</translation>
    </message>
    <message>
        <source>Device requests (*.weiworeq)</source>
        <translation>Device requests (*.weiworeq)</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to whoever enrols devices, and read the digits out by phone.</source>
        <translation>Saved: %1. Send it to whoever enrols devices, and read the digits out by phone.</translation>
    </message>
    <message>
        <source>Choose the first package</source>
        <translation>Choose the first package</translation>
    </message>
    <message>
        <source>Packages (*.weiwopkg);;All files (*)</source>
        <translation>Packages (*.weiwopkg);;All files (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 cannot be read.</translation>
    </message>
    <message>
        <source>Where to keep the copy</source>
        <translation>Where to keep the copy</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>Weiwo workspaces (*.weiwo)</translation>
    </message>
    <message>
        <source>1. Ask for a copy</source>
        <translation>1. Ask for a copy</translation>
    </message>
    <message>
        <source>The digits of this device, to be read out by phone:</source>
        <translation>The digits of this device, to be read out by phone:</translation>
    </message>
    <message>
        <source>Digits of this device</source>
        <translation>Digits of this device</translation>
    </message>
    <message>
        <source>Save a request…</source>
        <translation>Save a request…</translation>
    </message>
    <message>
        <source>2. Make the copy of the first package</source>
        <translation>2. Make the copy of the first package</translation>
    </message>
    <message>
        <source>%1 is from the device with these digits. Compare all of them with its owner by phone:</source>
        <translation>%1 is from the device with these digits. Compare all of them with its owner by phone:</translation>
    </message>
    <message>
        <source>Whoever has enrolled this device sends it.</source>
        <translation>Whoever has enrolled this device sends it.</translation>
    </message>
    <message>
        <source>Another package…</source>
        <translation>Another package…</translation>
    </message>
    <message>
        <source>Choose the package…</source>
        <translation>Choose the package…</translation>
    </message>
    <message>
        <source>Digits of the sender</source>
        <translation>Digits of the sender</translation>
    </message>
    <message>
        <source>The digits are the same</source>
        <translation>The digits are the same</translation>
    </message>
    <message>
        <source>Make the copy…</source>
        <translation>Make the copy…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::JournalPanel</name>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>The newest %n entry</numerusform>
            <numerusform>The newest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation>Redo this</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Undo this</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>Choose an entry</translation>
    </message>
    <message>
        <source>This entry is undone already</source>
        <translation>This entry is undone already</translation>
    </message>
    <message>
        <source>Takes back what this entry changed, where nobody has changed it since</source>
        <translation>Takes back what this entry changed, where nobody has changed it since</translation>
    </message>
    <message>
        <source>Entries of this kind cannot be undone</source>
        <translation>Entries of this kind cannot be undone</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n changed record(s)</source>
        <translation>
            <numerusform>%1 · %2 · %n changed record</numerusform>
            <numerusform>%1 · %2 · %n changed records</numerusform>
        </translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>(new)</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Every source</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>Every table</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Load older</source>
        <translation>Load older</translation>
    </message>
    <message>
        <source>Search what or who</source>
        <translation>Search what or who</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation>No entry matches these filters.</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>Choose an entry to see what it changed.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the newest %n entries</source>
        <translation>
            <numerusform>%1 of the newest %n entry</numerusform>
            <numerusform>%1 of the newest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::KeyList</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>List of keys</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::LeaderTable</name>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Places won or lost since the period before, by the same rule</source>
        <translation>Places won or lost since the period before, by the same rule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Ranks are among those of the same post</source>
        <translation>Ranks are among those of the same post</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Nobody of this level has figures in this period.</source>
        <translation>Nobody of this level has figures in this period.</translation>
    </message>
    <message numerus="yes">
        <source>Without a post: %n people</source>
        <translation>
            <numerusform>Without a post: %n person</numerusform>
            <numerusform>Without a post: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::LikenessView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>taken for that one</source>
        <translation>taken for that one</translation>
    </message>
    <message>
        <source>made as new</source>
        <translation>made as new</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>The first %1 of %2 new customers that may be there already</source>
        <translation>The first %1 of %2 new customers that may be there already</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s) may be there already</source>
        <translation>
            <numerusform>%Ln new customer may be there already</numerusform>
            <numerusform>%Ln new customers may be there already</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: take that one</source>
        <translation>The same: take that one</translation>
    </message>
    <message>
        <source>Another: make it</source>
        <translation>Another: make it</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>In the book</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>%1 taken for the one that is there · %2 made as new · %3 left out</source>
        <translation>%1 taken for the one that is there · %2 made as new · %3 left out</translation>
    </message>
    <message>
        <source>%1, in this file</source>
        <translation>%1, in this file</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MapPanel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>By the province of the customers</source>
        <translation>By the province of the customers</translation>
    </message>
    <message>
        <source>By the provinces of the organization</source>
        <translation>By the provinces of the organization</translation>
    </message>
    <message>
        <source>%1 in no province</source>
        <translation>%1 in no province</translation>
    </message>
    <message numerus="yes">
        <source>%n provinces</source>
        <translation>
            <numerusform>%n province</numerusform>
            <numerusform>%n provinces</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>No unit is called after a province, and no customer with orders in this period has one.</source>
        <translation>No unit is called after a province, and no customer with orders in this period has one.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MapStep</name>
    <message>
        <source>Field for column %1</source>
        <translation>Field for column %1</translation>
    </message>
    <message>
        <source>A row of its own for each of these columns</source>
        <translation>A row of its own for each of these columns</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>as saved</source>
        <translation>as saved</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>guess: please look</source>
        <translation>guess: please look</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation>Choose what the file holds.</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose the column that has it.</source>
        <translation>Still needed: %1. Choose the column that has it.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Every required field has its column.</source>
        <translation>Every required field has its column.</translation>
    </message>
    <message>
        <source>What are the columns?</source>
        <translation>What are the columns?</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>The file holds</translation>
    </message>
    <message>
        <source>Keep this mapping as</source>
        <translation>Keep this mapping as</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MergePanel</name>
    <message>
        <source>Find duplicates</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>%1 is merged into %2</source>
        <translation>%1 is merged into %2</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The older customer keeps what it has and gets what it lacks. One undo takes all of it back.</source>
        <translation>The older customer keeps what it has and gets what it lacks. One undo takes all of it back.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln customer(s)</source>
        <translation>
            <numerusform>Merge %Ln customer</numerusform>
            <numerusform>Merge %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge all pairs that are at least %1 likely the same?</source>
        <translation>Merge all pairs that are at least %1 likely the same?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) merged</source>
        <translation>
            <numerusform>%Ln customer merged</numerusform>
            <numerusform>%Ln customers merged</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same: they are not proposed again</source>
        <translation>Not the same: they are not proposed again</translation>
    </message>
    <message>
        <source>%1 is a customer of its own again</source>
        <translation>%1 is a customer of its own again</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Perhaps the same</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Merged into</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Merged into it</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Looking for duplicates… %1 %</source>
        <translation>Looking for duplicates… %1 %</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Looking for duplicates…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>There are no customers here yet. Import some, and this screen shows who is in the book twice.</source>
        <translation>There are no customers here yet. Import some, and this screen shows who is in the book twice.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln customer(s) takes a moment. You can go on working meanwhile.</source>
        <translation>
            <numerusform>Comparing %Ln customer takes a moment. You can go on working meanwhile.</numerusform>
            <numerusform>Comparing %Ln customers takes a moment. You can go on working meanwhile.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pair is in doubt: between %1 and %2 likely there is none.</source>
        <translation>No pair is in doubt: between %1 and %2 likely there is none.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
    <message>
        <source>No customer is proposed for a merge: from %1 likely on there is no pair.</source>
        <translation>No customer is proposed for a merge: from %1 likely on there is no pair.</translation>
    </message>
    <message>
        <source>Nothing is merged. What you merge is listed here and can be taken apart at any time.</source>
        <translation>Nothing is merged. What you merge is listed here and can be taken apart at any time.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Merged</translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>%Ln merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>Both say the same</source>
        <translation>Both say the same</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>%1 likely the same: %2</source>
        <translation>%1 likely the same: %2</translation>
    </message>
    <message>
        <source>Looking at what goes along…</source>
        <translation>Looking at what goes along…</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Customers that are part of it</source>
        <translation>Customers that are part of it</translation>
    </message>
    <message>
        <source>Nothing but its fields goes along.</source>
        <translation>Nothing but its fields goes along.</translation>
    </message>
    <message>
        <source>Goes along: %1</source>
        <translation>Goes along: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Merge: proposed pairs</source>
        <translation>Merge: proposed pairs</translation>
    </message>
    <message>
        <source>Merge: pairs in doubt</source>
        <translation>Merge: pairs in doubt</translation>
    </message>
    <message>
        <source>Merge: what was merged</source>
        <translation>Merge: what was merged</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Keep the other</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Merge all from %1…</source>
        <translation>Merge all from %1…</translation>
    </message>
    <message>
        <source>Unmerge</source>
        <translation>Unmerge</translation>
    </message>
    <message>
        <source>Take this value</source>
        <translation>Take this value</translation>
    </message>
    <message>
        <source>Choose a pair to see both side by side.</source>
        <translation>Choose a pair to see both side by side.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customers, why they are left</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not be merged and stay as they were</source>
        <translation>
            <numerusform>%n group could not be merged and stays as it was</numerusform>
            <numerusform>%n groups could not be merged and stay as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MessageBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Close the message</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MethodForm</name>
    <message>
        <source>Break down %1</source>
        <translation>Break down %1</translation>
    </message>
    <message>
        <source>Type a percentage, like 3 or 2.5.</source>
        <translation>Type a percentage, like 3 or 2.5.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Down to</source>
        <translation>Down to</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Buffer %</source>
        <translation>Buffer %</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Cap</translation>
    </message>
    <message>
        <source>an amount, or -5% against last year</source>
        <translation>an amount, or -5% against last year</translation>
    </message>
    <message>
        <source>an amount, or +20% against last year</source>
        <translation>an amount, or +20% against last year</translation>
    </message>
    <message>
        <source>Hold the months of this unit too</source>
        <translation>Hold the months of this unit too</translation>
    </message>
    <message>
        <source>Break down</source>
        <translation>Break down</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>fen (smallest unit)</source>
        <translation>fen (smallest unit)</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>1,000</source>
        <translation>1,000</translation>
    </message>
    <message>
        <source>10,000</source>
        <translation>10,000</translation>
    </message>
    <message>
        <source>The smallest unit</source>
        <translation>The smallest unit</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Total (%1)</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MetricForm</name>
    <message>
        <source>Type a key, such as own.margin.</source>
        <translation>Type a key, such as own.margin.</translation>
    </message>
    <message>
        <source>Type a formula, or choose a metric from the list.</source>
        <translation>Type a formula, or choose a metric from the list.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title and key of a metric</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>No metric is called so.</source>
        <translation>No metric is called so.</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>New metric</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Change the metric</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as people call it: Margin</source>
        <translation>as people call it: Margin</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Formulas and rules name it by this.</source>
        <translation>Formulas and rules name it by this.</translation>
    </message>
    <message>
        <source>It stays: formulas and rules name the metric by this.</source>
        <translation>It stays: formulas and rules name the metric by this.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Metrics, numbers, + − × ÷ and brackets: sales.gross_profit / sales.amount</source>
        <translation>Metrics, numbers, + − × ÷ and brackets: sales.gross_profit / sales.amount</translation>
    </message>
    <message>
        <source>Put a metric in: Enter or a double click</source>
        <translation>Put a metric in: Enter or a double click</translation>
    </message>
    <message>
        <source>Name or key of a metric</source>
        <translation>Name or key of a metric</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Add metric</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MetricsPanel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n metrics of your own</source>
        <translation>
            <numerusform>%n metric of your own</numerusform>
            <numerusform>%n metrics of your own</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>cannot be computed</translation>
    </message>
    <message>
        <source>There is no figure here: something is divided by 0, or a part of it has none.</source>
        <translation>There is no figure here: something is divided by 0, or a part of it has none.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” saved</source>
        <translation>“%1” saved</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>“%1” deleted</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>New metric</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>For the scope and period of the window</source>
        <translation>For the scope and period of the window</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>A metric of your own is a formula over metrics, such as gross profit ÷ sales. Alert rules, the map and exports use it as any other.</source>
        <translation>A metric of your own is a formula over metrics, such as gross profit ÷ sales. Alert rules, the map and exports use it as any other.</translation>
    </message>
    <message>
        <source>Discard what you have typed for “%1”?</source>
        <translation>Discard what you have typed for “%1”?</translation>
    </message>
    <message>
        <source>It is not saved yet, and undo does not bring it back.</source>
        <translation>It is not saved yet, and undo does not bring it back.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::MoveBar</name>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18.</source>
        <translation>Type the date as year-month-day, like 2026-07-18.</translation>
    </message>
    <message>
        <source>From %1 on, new results count where %2 stands then. What was earned before stays in %3.</source>
        <translation>From %1 on, new results count where %2 stands then. What was earned before stays in %3.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Choose the unit…</source>
        <translation>Choose the unit…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>First day in the new place</source>
        <translation>First day in the new place</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewPlanForm</name>
    <message>
        <source>Type a name, for example 2027.</source>
        <translation>Type a name, for example 2027.</translation>
    </message>
    <message>
        <source>Type the year in which the fiscal year ends, for example 2027.</source>
        <translation>Type the year in which the fiscal year ends, for example 2027.</translation>
    </message>
    <message>
        <source>Choose at least one measure.</source>
        <translation>Choose at least one measure.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>A plan breaks the goal down to regions, people and months. Create one, then give headquarters its total.</source>
        <translation>A plan breaks the goal down to regions, people and months. Create one, then give headquarters its total.</translation>
    </message>
    <message>
        <source>A name that is there already gets its next draft, a copy of its newest version.</source>
        <translation>A name that is there already gets its next draft, a copy of its newest version.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Fiscal year</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>Product lines</translation>
    </message>
    <message>
        <source>Quotas by product line too</source>
        <translation>Quotas by product line too</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Create plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewWorkspaceForm</name>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Where to keep the workspace</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>Weiwo workspaces (*.weiwo)</translation>
    </message>
    <message>
        <source>Company (required)</source>
        <translation>Company (required)</translation>
    </message>
    <message>
        <source>Type the name of the company: it names headquarters.</source>
        <translation>Type the name of the company: it names headquarters.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>As colleagues know you</translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation>The fiscal year starts in</translation>
    </message>
    <message>
        <source>Create…</source>
        <translation>Create…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewsItem</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NewsList</name>
    <message numerus="yes">
        <source>%n alerts</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message numerus="yes">
        <source>No alert fires; %n rules are watching.</source>
        <translation>
            <numerusform>No alert fires; %n rule is watching.</numerusform>
            <numerusform>No alert fires; %n rules are watching.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule is watching yet.</source>
        <translation>No rule is watching yet.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Set up alerts</source>
        <translation>Set up alerts</translation>
    </message>
    <message numerus="yes">
        <source>All %n alerts</source>
        <translation>
            <numerusform>The one alert</numerusform>
            <numerusform>All %n alerts</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nothing has been changed.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more of this rule</source>
        <translation>
            <numerusform>and one more of this rule</numerusform>
            <numerusform>and %n more of this rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NodeForm</name>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18, or leave it empty.</source>
        <translation>Type the date as year-month-day, like 2026-07-18, or leave it empty.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation>New person in %1</translation>
    </message>
    <message>
        <source>New unit below %1</source>
        <translation>New unit below %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Files may name it by its code; no two have the same.</source>
        <translation>Files may name it by its code; no two have the same.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Hired on</translation>
    </message>
    <message>
        <source>Capacity counts from this day, by the ramp of the post.</source>
        <translation>Capacity counts from this day, by the ramp of the post.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>In place from</source>
        <translation>In place from</translation>
    </message>
    <message>
        <source>What happened before this day does not count for it.</source>
        <translation>What happened before this day does not count for it.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::NodeView</name>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>As if this move had never been; the place before it goes on</source>
        <translation>As if this move had never been; the place before it goes on</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reports to</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation>Hired on</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>People here</source>
        <translation>People here</translation>
    </message>
    <message>
        <source>Sells in</source>
        <translation>Sells in</translation>
    </message>
    <message>
        <source>Who sells here</source>
        <translation>Who sells here</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Units below</source>
        <translation>Units below</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Notices</name>
    <message>
        <source>Not saved: “%1”. %2</source>
        <translation>Not saved: “%1”. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OrdersPanel</name>
    <message>
        <source>All orders, %1</source>
        <translation>All orders, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, %1</source>
        <translation>
            <numerusform>%n line, %1</numerusform>
            <numerusform>%n lines, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %n lines; all of them: %2</source>
        <translation>
            <numerusform>The newest %1 of %n line; all of them: %2</numerusform>
            <numerusform>The newest %1 of %n lines; all of them: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>Units sold</translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation>Sales amount</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation>Gross profit</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Show all orders</translation>
    </message>
    <message>
        <source>Order, customer, product or person</source>
        <translation>Order, customer, product or person</translation>
    </message>
    <message>
        <source>There are no orders here in this period.</source>
        <translation>There are no orders here in this period.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OrgPanel</name>
    <message>
        <source>Move taken back</source>
        <translation>Move taken back</translation>
    </message>
    <message>
        <source>%1 units · %2 people on %3</source>
        <translation>%1 units · %2 people on %3</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 saved</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 moved</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 deleted</translation>
    </message>
    <message>
        <source>Find a unit or person</source>
        <translation>Find a unit or person</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>as of</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Level or post</source>
        <translation>Level or post</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nobody stood in the organization on this date.</source>
        <translation>Nobody stood in the organization on this date.</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Headcount</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OutcomeStep</name>
    <message>
        <source>Checking every row…</source>
        <translation>Checking every row…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message>
        <source>All %1 rows are good.</source>
        <translation>All %1 rows are good.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are good; the others are left out and saved to a file to mend.</source>
        <translation>%1 of %2 rows are good; the others are left out and saved to a file to mend.</translation>
    </message>
    <message>
        <source>%1 → %2 · new %3 · changed %4 · unchanged %5</source>
        <translation>%1 → %2 · new %3 · changed %4 · unchanged %5</translation>
    </message>
    <message>
        <source>Sums: %1</source>
        <translation>Sums: %1</translation>
    </message>
    <message>
        <source>Will be made on the way: %1</source>
        <translation>Will be made on the way: %1</translation>
    </message>
    <message>
        <source>Made on the way: %1</source>
        <translation>Made on the way: %1</translation>
    </message>
    <message>
        <source>All that this file has is here already. Nothing changes.</source>
        <translation>All that this file has is here already. Nothing changes.</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new one(s) were not compared with those that are there.</source>
        <translation>
            <numerusform>%Ln new one was not compared with those that are there.</numerusform>
            <numerusform>%Ln new ones were not compared with those that are there.</numerusform>
        </translation>
    </message>
    <message>
        <source>Like ones that were there: %1</source>
        <translation>Like ones that were there: %1</translation>
    </message>
    <message>
        <source>Rows that stayed out: %1</source>
        <translation>Rows that stayed out: %1</translation>
    </message>
    <message>
        <source>%1 rows imported.</source>
        <translation>%1 rows imported.</translation>
    </message>
    <message>
        <source>%1 rows imported; %2 left out as decided.</source>
        <translation>%1 rows imported; %2 left out as decided.</translation>
    </message>
    <message>
        <source>%1 rows imported; %2 bad rows left out.</source>
        <translation>%1 rows imported; %2 bad rows left out.</translation>
    </message>
    <message>
        <source>%1 rows imported; %2 left out as decided, %3 bad rows left out.</source>
        <translation>%1 rows imported; %2 left out as decided, %3 bad rows left out.</translation>
    </message>
    <message>
        <source>%1 → %2 · what becomes new or changed follows what you have decided below</source>
        <translation>%1 → %2 · what becomes new or changed follows what you have decided below</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::OverviewPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 of the goal reached</source>
        <translation>%1: %2 of the goal reached</translation>
    </message>
    <message>
        <source>%1: %2 of a goal of %3</source>
        <translation>%1: %2 of a goal of %3</translation>
    </message>
    <message>
        <source>%1: %2 %3. There is no goal for this period yet.</source>
        <translation>%1: %2 %3. There is no goal for this period yet.</translation>
    </message>
    <message>
        <source>%1: goal %2. There are no orders in this period yet.</source>
        <translation>%1: goal %2. There are no orders in this period yet.</translation>
    </message>
    <message>
        <source>%1: neither goal nor orders yet</source>
        <translation>%1: neither goal nor orders yet</translation>
    </message>
    <message>
        <source>Best: %1 %2 · lowest: %3 %4</source>
        <translation>Best: %1 %2 · lowest: %3 %4</translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>buffer %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>orders up to %1</source>
        <translation>orders up to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>orders are %n days old</source>
        <translation>
            <numerusform>orders are %n day old</numerusform>
            <numerusform>orders are %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Course of the year</source>
        <translation>Course of the year</translation>
    </message>
    <message>
        <source>This unit has no units or people below it with figures in this period.</source>
        <translation>This unit has no units or people below it with figures in this period.</translation>
    </message>
    <message>
        <source>Sum of units</source>
        <translation>Sum of units</translation>
    </message>
    <message>
        <source>%1: %2 of the goal reached, %3 points ahead of pace</source>
        <translation>%1: %2 of the goal reached, %3 points ahead of pace</translation>
    </message>
    <message>
        <source>%1: %2 of the goal reached, %3 points behind pace</source>
        <translation>%1: %2 of the goal reached, %3 points behind pace</translation>
    </message>
    <message>
        <source>%1; projected landing %2 (%3 to %4)</source>
        <translation>%1; projected landing %2 (%3 to %4)</translation>
    </message>
    <message>
        <source>%1; projected landing %2</source>
        <translation>%1; projected landing %2</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>Alerts and changes</source>
        <translation>Alerts and changes</translation>
    </message>
    <message>
        <source>Cards…</source>
        <translation>Cards…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PackageForm</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a device, its person</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Send to %1</translation>
    </message>
    <message>
        <source>Submit to %1</source>
        <translation>Submit to %1</translation>
    </message>
    <message>
        <source>Everything, whatever the copy has</source>
        <translation>Everything, whatever the copy has</translation>
    </message>
    <message>
        <source>For a copy that has lost packages or was restored from a backup.</source>
        <translation>For a copy that has lost packages or was restored from a backup.</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>Save the package…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Edits</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Imports with lines</source>
        <translation>Imports with lines</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Looking at what would be in it… Nothing is written yet.</source>
        <translation>Looking at what would be in it… Nothing is written yet.</translation>
    </message>
    <message>
        <source>There is nothing that this copy has not confirmed. The package only says so.</source>
        <translation>There is nothing that this copy has not confirmed. The package only says so.</translation>
    </message>
    <message>
        <source>No edit waits for an answer. The package only says which version this copy has.</source>
        <translation>No edit waits for an answer. The package only says which version this copy has.</translation>
    </message>
    <message>
        <source>Only this device can open it. Send the file by mail, chat or stick; the other side takes it in under Sync.</source>
        <translation>Only this device can open it. Send the file by mail, chat or stick; the other side takes it in under Sync.</translation>
    </message>
    <message>
        <source>It has all edits that have no answer yet, so a lost package does no harm. Only %1 can open it.</source>
        <translation>It has all edits that have no answer yet, so a lost package does no harm. Only %1 can open it.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Palette</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>There is nothing of this kind here.</source>
        <translation>There is nothing of this kind here.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”. Without the sign in front everything is searched.</source>
        <translation>Nothing here is called “%1”. Without the sign in front everything is searched.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Try fewer letters, pinyin or its initials, a panel, a person or a period such as 2026Q3.</source>
        <translation>Nothing is called “%1”. Try fewer letters, pinyin or its initials, a panel, a person or a period such as 2026Q3.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Type a name, its pinyin or initials, a code or the end of a phone number.</source>
        <translation>Type a name, its pinyin or initials, a code or the end of a phone number.</translation>
    </message>
    <message>
        <source>Panel, command, person, customer, unit or period</source>
        <translation>Panel, command, person, customer, unit or period</translation>
    </message>
    <message>
        <source>&gt; commands   @ people   # customers   / panels   : period or unit</source>
        <translation>&gt; commands   @ people   # customers   / panels   : period or unit</translation>
    </message>
    <message>
        <source>Looking among the customers…</source>
        <translation>Looking among the customers…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Panel</name>
    <message>
        <source>No table shows here now.</source>
        <translation>No table shows here now.</translation>
    </message>
    <message>
        <source>Export view…</source>
        <translation>Export view…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PanelHead</name>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ParamForm</name>
    <message>
        <source>As the measure</source>
        <translation>As the measure</translation>
    </message>
    <message>
        <source>Give at least one of them a number.</source>
        <translation>Give at least one of them a number.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Type a whole number.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Type a number.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PartsEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Add a part</translation>
    </message>
    <message>
        <source>Method of this part</source>
        <translation>Method of this part</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Share in percent</translation>
    </message>
    <message>
        <source>Parameters of this part</source>
        <translation>Parameters of this part</translation>
    </message>
    <message>
        <source>Take this part out</source>
        <translation>Take this part out</translation>
    </message>
    <message>
        <source>The share of %1 is no number from 0 up.</source>
        <translation>The share of %1 is no number from 0 up.</translation>
    </message>
    <message>
        <source>See the parameters of %1.</source>
        <translation>See the parameters of %1.</translation>
    </message>
    <message>
        <source>A blend needs at least one part with a share.</source>
        <translation>A blend needs at least one part with a share.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PastePreview</name>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste %1 × %2 cells?</source>
        <translation>Paste %1 × %2 cells?</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) change</source>
        <translation>
            <numerusform>%n cell change</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n stay as they are</numerusform>
            <numerusform>%n stays as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be pasted and will be left out</source>
        <translation>
            <numerusform>%n cannot be pasted and will be left out</numerusform>
            <numerusform>%n cannot be pasted and will be left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Paste the other %1</source>
        <translation>Paste the other %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>stays</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PerformancePanel</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, to %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of the goal</source>
        <translation>%1 of the goal</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>%1 to go</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>%1 above it</translation>
    </message>
    <message>
        <source>%1 of what is due</source>
        <translation>%1 of what is due</translation>
    </message>
    <message>
        <source>%1 needed per working day</source>
        <translation>%1 needed per working day</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 on the previous period</source>
        <translation>%1 on the previous period</translation>
    </message>
    <message>
        <source>%1 on last year</source>
        <translation>%1 on last year</translation>
    </message>
    <message>
        <source>%1: neither goal nor orders yet</source>
        <translation>%1: neither goal nor orders yet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Orders up to %1</source>
        <translation>Orders up to %1</translation>
    </message>
    <message>
        <source>By unit and person</source>
        <translation>By unit and person</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>By customer</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>By product</translation>
    </message>
    <message>
        <source>By product line</source>
        <translation>By product line</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Leaderboard</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Only behind</source>
        <translation>Only behind</translation>
    </message>
    <message>
        <source>a goal of %1, and nothing has come yet</source>
        <translation>a goal of %1, and nothing has come yet</translation>
    </message>
    <message>
        <source>Metrics of your own…</source>
        <translation>Metrics of your own…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PeriodPicker</name>
    <message>
        <source>Year before</source>
        <translation>Year before</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Year after</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Or choose below</source>
        <translation>Or choose below</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Not understood: type 2026Q3, 2026-07 or FY2026</source>
        <translation>Not understood: type 2026Q3, 2026-07 or FY2026</translation>
    </message>
    <message>
        <source>2026Q3, 2026-07, FY2026</source>
        <translation>2026Q3, 2026-07, FY2026</translation>
    </message>
    <message>
        <source>Typed period</source>
        <translation>Typed period</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Preferences</name>
    <message>
        <source>Your preferences could not be saved in %1: %2. They hold until you close the program.</source>
        <translation>Your preferences could not be saved in %1: %2. They hold until you close the program.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::PreferencesPanel</name>
    <message>
        <source>Search the preferences</source>
        <translation>Search the preferences</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>the same number of working days</source>
        <translation>the same number of working days</translation>
    </message>
    <message>
        <source>the same date</source>
        <translation>the same date</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QualityPanel</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>To mend</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to mend</source>
        <translation>
            <numerusform>%Ln to mend</numerusform>
            <numerusform>%Ln to mend</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln to mend</source>
        <translation>
            <numerusform>The first %1 of %Ln to mend</numerusform>
            <numerusform>The first %1 of %Ln to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) · %1 % right</source>
        <translation>
            <numerusform>%Ln customer · %1 % right</numerusform>
            <numerusform>%Ln customers · %1 % right</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) mended</source>
        <translation>
            <numerusform>%n value mended</numerusform>
            <numerusform>%n values mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put aside for %n day(s)</source>
        <translation>
            <numerusform>Put aside for %n day</numerusform>
            <numerusform>Put aside for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Not an error</source>
        <translation>Not an error</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Data quality: to mend</source>
        <translation>Data quality: to mend</translation>
    </message>
    <message>
        <source>Data quality: rules</source>
        <translation>Data quality: rules</translation>
    </message>
    <message>
        <source>Data quality: owners</source>
        <translation>Data quality: owners</translation>
    </message>
    <message>
        <source>Show what is to mend</source>
        <translation>Show what is to mend</translation>
    </message>
    <message>
        <source>Take suggestions</source>
        <translation>Take suggestions</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Judge again</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Nothing is to mend here: all customers pass the rules.</source>
        <translation>Nothing is to mend here: all customers pass the rules.</translation>
    </message>
    <message>
        <source>There is no rule.</source>
        <translation>There is no rule.</translation>
    </message>
    <message>
        <source>There are no customers here yet.</source>
        <translation>There are no customers here yet.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Show details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Hide details</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotaEdits</name>
    <message numerus="yes">
        <source>Bounds set; %n target(s) moved to hold them</source>
        <translation>
            <numerusform>Bounds set; %n target moved to hold them</numerusform>
            <numerusform>Bounds set; %n targets moved to hold them</numerusform>
        </translation>
    </message>
    <message>
        <source>Bounds set</source>
        <translation>Bounds set</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 broken down</source>
        <translation>%1 broken down</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>%1 published</translation>
    </message>
    <message>
        <source>%1 %2 created</source>
        <translation>%1 %2 created</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotaModel</name>
    <message>
        <source>Full year</source>
        <translation>Full year</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Unit or person</translation>
    </message>
    <message>
        <source>Own quota. Type a figure and those below follow by their method; those above take the difference.</source>
        <translation>Own quota. Type a figure and those below follow by their method; those above take the difference.</translation>
    </message>
    <message>
        <source>Sum below</source>
        <translation>Sum below</translation>
    </message>
    <message>
        <source>What the quotas of those directly below add up to</source>
        <translation>What the quotas of those directly below add up to</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <source>How much the sum below is above the own quota, in percent of it</source>
        <translation>How much the sum below is above the own quota, in percent of it</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Actual figure of the year before</source>
        <translation>Actual figure of the year before</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Quota against the actual figure of the year before</source>
        <translation>Quota against the actual figure of the year before</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Of the quota of the unit above</source>
        <translation>Of the quota of the unit above</translation>
    </message>
    <message>
        <source>This figure is worked out from the quotas.</source>
        <translation>This figure is worked out from the quotas.</translation>
    </message>
    <message>
        <source>%1 is %2 and cannot change. Make a new draft and edit that.</source>
        <translation>%1 is %2 and cannot change. Make a new draft and edit that.</translation>
    </message>
    <message>
        <source>This cell is locked. Ctrl+L unlocks it.</source>
        <translation>This cell is locked. Ctrl+L unlocks it.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Floor %1</translation>
    </message>
    <message>
        <source>Cap %1</source>
        <translation>Cap %1</translation>
    </message>
    <message>
        <source>Those below have %1 less than this</source>
        <translation>Those below have %1 less than this</translation>
    </message>
    <message>
        <source>%1 is not in the part of the organization that you may edit.</source>
        <translation>%1 is not in the part of the organization that you may edit.</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Actual figure of the last twelve whole months, as the year before is not over: %1</source>
        <translation>Actual figure of the last twelve whole months, as the year before is not over: %1</translation>
    </message>
    <message>
        <source>Quota against the actual figure of the last twelve whole months: %1</source>
        <translation>Quota against the actual figure of the last twelve whole months: %1</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotaSide</name>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Floor and cap</source>
        <translation>Floor and cap</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::QuotasPanel</name>
    <message>
        <source>Goal %1</source>
        <translation>Goal %1</translation>
    </message>
    <message>
        <source>No goal yet</source>
        <translation>No goal yet</translation>
    </message>
    <message>
        <source> · sum below equals it ✓</source>
        <translation> · sum below equals it ✓</translation>
    </message>
    <message>
        <source> · sum below %1 · buffer %2</source>
        <translation> · sum below %1 · buffer %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would change.</source>
        <translation>
            <numerusform>%n cell would change.</numerusform>
            <numerusform>%n cells would change.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish %1 %2?</source>
        <translation>Publish %1 %2?</translation>
    </message>
    <message>
        <source>A published version never changes. The one published before is archived. You can undo this until a package has carried it.</source>
        <translation>A published version never changes. The one published before is archived. You can undo this until a package has carried it.</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>Publish %1</translation>
    </message>
    <message>
        <source>Quota breakdown</source>
        <translation>Quota breakdown</translation>
    </message>
    <message>
        <source>Break down…</source>
        <translation>Break down…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation>Explain this number</translation>
    </message>
    <message>
        <source>Multiply selection…</source>
        <translation>Multiply selection…</translation>
    </message>
    <message>
        <source>Plan and version</source>
        <translation>Plan and version</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quarters</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>There is nobody in the organization yet to break a goal down to.</source>
        <translation>There is nobody in the organization yet to break a goal down to.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>All products</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Go to draft %1</source>
        <translation>Go to draft %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Select quotas to bound.</source>
        <translation>Select quotas to bound.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n cells selected; each gets these bounds.</source>
        <translation>
            <numerusform>%n cell selected; it gets these bounds.</numerusform>
            <numerusform>%n cells selected; each gets these bounds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor and cap…</source>
        <translation>Floor and cap…</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>Product line</translation>
    </message>
    <message numerus="yes">
        <source>Noticed before publishing: %n</source>
        <translation>
            <numerusform>Noticed before publishing: %n</numerusform>
            <numerusform>Noticed before publishing: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish %1 all the same</source>
        <translation>Publish %1 all the same</translation>
    </message>
    <message>
        <source>Goal %1, sum below %2, buffer %3.</source>
        <translation>Goal %1, sum below %2, buffer %3.</translation>
    </message>
    <message>
        <source>Goal %1.</source>
        <translation>Goal %1.</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>No goal yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ from %1, which is valid now.</source>
        <translation>
            <numerusform>%n cell differs from %1, which is valid now.</numerusform>
            <numerusform>%n cells differ from %1, which is valid now.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the first version to be published.</source>
        <translation>It is the first version to be published.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ReadStep</name>
    <message>
        <source>Does %1 read well?</source>
        <translation>Does %1 read well?</translation>
    </message>
    <message>
        <source>Does the file read well?</source>
        <translation>Does the file read well?</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>Header in row</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>As found: %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>The encoding is not certain. If letters look wrong, choose another.</source>
        <translation>The encoding is not certain. If letters look wrong, choose another.</translation>
    </message>
    <message numerus="yes">
        <source>%n places have bytes that this encoding does not know.</source>
        <translation>
            <numerusform>%n place has bytes that this encoding does not know.</numerusform>
            <numerusform>%n places have bytes that this encoding does not know.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 rows, %2.</source>
        <translation>The first %1 rows, %2.</translation>
    </message>
    <message>
        <source>%1 (no rows)</source>
        <translation>%1 (no rows)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::RevokeForm</name>
    <message>
        <source>Revoke %1?</source>
        <translation>Revoke %1?</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Revoke %1</translation>
    </message>
    <message>
        <source>From now on nothing is taken from %1 (%2), and nothing is made for it. Edits that it has not submitted yet are refused, whatever their date. What it has already stays on it: who holds the device can read that. After a lost laptop, enrol a new device for the same person.</source>
        <translation>From now on nothing is taken from %1 (%2), and nothing is made for it. Edits that it has not submitted yet are refused, whatever their date. What it has already stays on it: who holds the device can read that. After a lost laptop, enrol a new device for the same person.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>E.g. lost, left the company. Others can read it.</source>
        <translation>E.g. lost, left the company. Others can read it.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::RuleForm</name>
    <message>
        <source>The whole company</source>
        <translation>The whole company</translation>
    </message>
    <message>
        <source>Each: %1</source>
        <translation>Each: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Type a number.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Type a whole number.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Change the rule</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as the sentence above</source>
        <translation>as the sentence above</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Somebody who is not here today</source>
        <translation>Somebody who is not here today</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Choose a person…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::RulesView</name>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Watching, not all</source>
        <translation>Watching, not all</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Firing</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>There is no rule yet. The usual ones watch pace, change, season, silence and collections.</source>
        <translation>There is no rule yet. The usual ones watch pace, change, season, silence and collections.</translation>
    </message>
    <message>
        <source>Add the usual rules</source>
        <translation>Add the usual rules</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ScopePicker</name>
    <message>
        <source>Name, code, pinyin or initials</source>
        <translation>Name, code, pinyin or initials</translation>
    </message>
    <message>
        <source>Search the organization</source>
        <translation>Search the organization</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Shell</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>There is no panel “%1” in this version.</source>
        <translation>There is no panel “%1” in this version.</translation>
    </message>
    <message>
        <source>Open a workspace first; this panel shows what is in it.</source>
        <translation>Open a workspace first; this panel shows what is in it.</translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation>Weiwo</translation>
    </message>
    <message>
        <source>%1 — Weiwo</source>
        <translation>%1 — Weiwo</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>Weiwo workspaces (*.weiwo)</translation>
    </message>
    <message>
        <source>%1 is open for reading only: this file or its folder cannot be written here. To change something, copy it to a folder that you may write in.</source>
        <translation>%1 is open for reading only: this file or its folder cannot be written here. To change something, copy it to a folder that you may write in.</translation>
    </message>
    <message>
        <source>Prepare order lines for fast figures</source>
        <translation>Prepare order lines for fast figures</translation>
    </message>
    <message>
        <source>%1 was written by an older version. It is being brought up to date and opens when that is done.</source>
        <translation>%1 was written by an older version. It is being brought up to date and opens when that is done.</translation>
    </message>
    <message>
        <source>%1 is already being prepared and opens when that is done.</source>
        <translation>%1 is already being prepared and opens when that is done.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 is ready.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 is a package for a workspace. If the workspace is on this computer, open it first and then the package; else make your copy of it here.</source>
        <translation>%1 is a package for a workspace. If the workspace is on this computer, open it first and then the package; else make your copy of it here.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation>Weiwo</translation>
    </message>
    <message>
        <source>Workspace menu: %1</source>
        <translation>Workspace menu: %1</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::SidebarItem</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::StandingTable</name>
    <message>
        <source>too early</source>
        <translation>too early</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>on pace</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>just behind</source>
        <translation>just behind</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>Sum of units</source>
        <translation>Sum of units</translation>
    </message>
    <message>
        <source>This unit has no units or people below it with figures in this period.</source>
        <translation>This unit has no units or people below it with figures in this period.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::StartSteps</name>
    <message>
        <source>Three steps to the first picture</source>
        <translation>Three steps to the first picture</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Import orders</translation>
    </message>
    <message>
        <source>Set a goal</source>
        <translation>Set a goal</translation>
    </message>
    <message>
        <source>Add your people</source>
        <translation>Add your people</translation>
    </message>
    <message>
        <source>A file with date, customer, product and amount is enough. Regions and customers are made from it.</source>
        <translation>A file with date, customer, product and amount is enough. Regions and customers are made from it.</translation>
    </message>
    <message>
        <source>Make a plan for the year and break its goal down to regions, people and months.</source>
        <translation>Make a plan for the year and break its goal down to regions, people and months.</translation>
    </message>
    <message>
        <source>Who sells where, from when: goals and results go to the right person.</source>
        <translation>Who sells where, from when: goals and results go to the right person.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::StatusLine</name>
    <message>
        <source>All saved %1</source>
        <translation>All saved %1</translation>
    </message>
    <message>
        <source>Not saved yet: waiting until %1 has finished writing…</source>
        <translation>Not saved yet: waiting until %1 has finished writing…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::SyncPanel</name>
    <message>
        <source>Look at what would be sent</source>
        <translation>Look at what would be sent</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Save the package</translation>
    </message>
    <message>
        <source>Packages (*.weiwopkg)</source>
        <translation>Packages (*.weiwopkg)</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Write %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>Saved: %1 (%2)</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>Choose a package</translation>
    </message>
    <message>
        <source>Packages (*.weiwopkg);;All files (*)</source>
        <translation>Packages (*.weiwopkg);;All files (*)</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Take in %1</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Read %1</translation>
    </message>
    <message>
        <source>Package of %1 taken in</source>
        <translation>Package of %1 taken in</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Has version</source>
        <translation>Has version</translation>
    </message>
    <message>
        <source>The version of this copy that it has confirmed. — : it has not said.</source>
        <translation>The version of this copy that it has confirmed. — : it has not said.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>How many versions this copy has had since.</source>
        <translation>How many versions this copy has had since.</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Last package</translation>
    </message>
    <message>
        <source>Silent, days</source>
        <translation>Silent, days</translation>
    </message>
    <message>
        <source>Days since its last package was taken in here.</source>
        <translation>Days since its last package was taken in here.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>This copy submits to %1. %Ln edit(s) wait for an answer.</source>
        <translation>
            <numerusform>This copy submits to %1. %Ln edit waits for an answer.</numerusform>
            <numerusform>This copy submits to %1. %Ln edits wait for an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy submits to %1. Every edit has been answered.</source>
        <translation>This copy submits to %1. Every edit has been answered.</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Based on version</source>
        <translation>Based on version</translation>
    </message>
    <message>
        <source>Own values that are not shown</source>
        <translation>Own values that are not shown</translation>
    </message>
    <message>
        <source>%1: contested, see Conflicts</source>
        <translation>%1: contested, see Conflicts</translation>
    </message>
    <message>
        <source>This copy has</source>
        <translation>This copy has</translation>
    </message>
    <message>
        <source>the whole workspace</source>
        <translation>the whole workspace</translation>
    </message>
    <message>
        <source>%1 and what is below</source>
        <translation>%1 and what is below</translation>
    </message>
    <message>
        <source>This is the root copy: it decides, and the others follow it.</source>
        <translation>This is the root copy: it decides, and the others follow it.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Open conflicts</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>waits for its first package</source>
        <translation>waits for its first package</translation>
    </message>
    <message>
        <source>has everything</source>
        <translation>has everything</translation>
    </message>
    <message>
        <source>has not confirmed all</source>
        <translation>has not confirmed all</translation>
    </message>
    <message numerus="yes">
        <source>silent for %n day(s)</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 · %Ln copies follow</source>
        <translation>
            <numerusform>Version %1 · %Ln copy follows</numerusform>
            <numerusform>Version %1 · %Ln copies follow</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to %1 is on the clipboard</source>
        <translation>A message to %1 is on the clipboard</translation>
    </message>
    <message>
        <source>A message is on the clipboard</source>
        <translation>A message is on the clipboard</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Submit…</translation>
    </message>
    <message>
        <source>Edits that wait for an answer go into a package for the copy above</source>
        <translation>Edits that wait for an answer go into a package for the copy above</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Take in…</translation>
    </message>
    <message>
        <source>Look into a package from another copy, then take it in</source>
        <translation>Look into a package from another copy, then take it in</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Send…</translation>
    </message>
    <message>
        <source>What the chosen copy has not confirmed goes into a package for it</source>
        <translation>What the chosen copy has not confirmed goes into a package for it</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Copy a message</translation>
    </message>
    <message>
        <source>The words that ask for the missing package, for mail or chat</source>
        <translation>The words that ask for the missing package, for mail or chat</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Devices and people</source>
        <translation>Devices and people</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Who has what</translation>
    </message>
    <message>
        <source>No copy follows this one. Enrol the device of a colleague, and send it a package by mail, chat or stick.</source>
        <translation>No copy follows this one. Enrol the device of a colleague, and send it a package by mail, chat or stick.</translation>
    </message>
    <message>
        <source>Choose the folder that the copies share</source>
        <translation>Choose the folder that the copies share</translation>
    </message>
    <message>
        <source>Exchange packages through %1</source>
        <translation>Exchange packages through %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 taken in, %3 wait, %4 refused</source>
        <comment>packages</comment>
        <translation>%1 sent, %2 taken in, %3 wait, %4 refused</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when, how many packages</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it is left</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in the shared folder were left there</source>
        <translation>
            <numerusform>%n package in the shared folder was left there</numerusform>
            <numerusform>%n packages in the shared folder were left there</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Shared folder</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Takes in what lies in the shared folder for this copy, and puts there what the others need</source>
        <translation>Takes in what lies in the shared folder for this copy, and puts there what the others need</translation>
    </message>
    <message>
        <source>Shared folder…</source>
        <translation>Shared folder…</translation>
    </message>
    <message>
        <source>Packages then go through a folder that all have: a network drive, Nextcloud, OneDrive</source>
        <translation>Packages then go through a folder that all have: a network drive, Nextcloud, OneDrive</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierActionForm</name>
    <message>
        <source>Say why, so that others know.</source>
        <translation>Say why, so that others know.</translation>
    </message>
    <message>
        <source>Set the tier by hand</source>
        <translation>Set the tier by hand</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Log a contact</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>The last day. Empty: until it is taken back.</source>
        <translation>The last day. Empty: until it is taken back.</translation>
    </message>
    <message>
        <source>Set tier</source>
        <translation>Set tier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierCustomerDesk</name>
    <message>
        <source>%1 is set to %2</source>
        <translation>%1 is set to %2</translation>
    </message>
    <message>
        <source>%1 is left to the rules</source>
        <translation>%1 is left to the rules</translation>
    </message>
    <message>
        <source>Logged for %1</source>
        <translation>Logged for %1</translation>
    </message>
    <message>
        <source>Log contact…</source>
        <translation>Log contact…</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>Set by hand…</translation>
    </message>
    <message>
        <source>Leave to the rules</source>
        <translation>Leave to the rules</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierDueView</name>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>All owners</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: every %n day(s)</source>
        <translation>
            <numerusform>%1: every day</numerusform>
            <numerusform>%1: every %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Service standard</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Days overdue</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>No customer is overdue. Tiers have to be applied before anybody can be.</source>
        <translation>No customer is overdue. Tiers have to be applied before anybody can be.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln due or overdue</source>
        <translation>
            <numerusform>The first %1 of %Ln due or overdue</numerusform>
            <numerusform>The first %1 of %Ln due or overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due or overdue</source>
        <translation>
            <numerusform>%Ln due or overdue</numerusform>
            <numerusform>%Ln due or overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierJudgement</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message numerus="yes">
        <source>Tiers applied as of %1: %Ln customer(s) moved</source>
        <translation>
            <numerusform>Tiers applied as of %1: %Ln customer moved</numerusform>
            <numerusform>Tiers applied as of %1: %Ln customers moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierMatrixView</name>
    <message>
        <source>%1 up</source>
        <translation>%1 up</translation>
    </message>
    <message>
        <source>%1 down</source>
        <translation>%1 down</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>net %1</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <translation>%1 stayed</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>stability %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Choose two days: here stands who moved between the tiers.</source>
        <translation>Choose two days: here stands who moved between the tiers.</translation>
    </message>
    <message>
        <source>From ↓ to →</source>
        <translation>From ↓ to →</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, metric</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierPreviewView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>customer(s)</source>
        <translation>
            <numerusform>customer</numerusform>
            <numerusform>customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 before</source>
        <translation>%1 · %2 before</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) move</source>
        <translation>
            <numerusform>%n customer moves</numerusform>
            <numerusform>%n customers move</numerusform>
        </translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>up %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>down %1</translation>
    </message>
    <message>
        <source>new %1</source>
        <translation>new %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>left %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>the first %1 are shown</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Nobody moves: all customers are in the tier that the rules say.</source>
        <translation>Nobody moves: all customers are in the tier that the rules say.</translation>
    </message>
    <message>
        <source>Last applied as of %1. This is what would change today.</source>
        <translation>Last applied as of %1. This is what would change today.</translation>
    </message>
    <message>
        <source>A preview on your data: nothing is applied yet.</source>
        <translation>A preview on your data: nothing is applied yet.</translation>
    </message>
    <message>
        <source>This is the scheme that ships, on your data: nothing is applied yet.</source>
        <translation>This is the scheme that ships, on your data: nothing is applied yet.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Last applied as of %1. This is what would change as of %2.</source>
        <translation>Last applied as of %1. This is what would change as of %2.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierRfmView</name>
    <message numerus="yes">
        <source>%Ln customer(s) who ordered in the last %1 months, each scored 1 to 5: R how lately (5 the latest), F how often (5 the most often).</source>
        <translation>
            <numerusform>%Ln customer who ordered in the last %1 months, scored 1 to 5: R how lately (5 the latest), F how often (5 the most often).</numerusform>
            <numerusform>%Ln customers who ordered in the last %1 months, each scored 1 to 5: R how lately (5 the latest), F how often (5 the most often).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierSchemeForm</name>
    <message>
        <source>Type a whole number.</source>
        <translation>Type a whole number.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Type a number.</translation>
    </message>
    <message>
        <source>All conditions</source>
        <translation>All conditions</translation>
    </message>
    <message>
        <source>Any condition</source>
        <translation>Any condition</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>Add a condition…</translation>
    </message>
    <message>
        <source>Delete condition</source>
        <translation>Delete condition</translation>
    </message>
    <message>
        <source>Without a condition it takes everybody.</source>
        <translation>Without a condition it takes everybody.</translation>
    </message>
    <message>
        <source>Give the tier a name.</source>
        <translation>Give the tier a name.</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
    <message>
        <source>Change the scheme</source>
        <translation>Change the scheme</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Meets</translation>
    </message>
    <message>
        <source>Figures are of so many months.</source>
        <translation>Figures are of so many months.</translation>
    </message>
    <message>
        <source>Band (%)</source>
        <translation>Band (%)</translation>
    </message>
    <message>
        <source>So far below its threshold a customer stays.</source>
        <translation>So far below its threshold a customer stays.</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>So many in a row below lead down.</source>
        <translation>So many in a row below lead down.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>Add tier</translation>
    </message>
    <message>
        <source>Delete tier</source>
        <translation>Delete tier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Another tier is called %1.</source>
        <translation>Another tier is called %1.</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>Number of months</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierSchemeTab</name>
    <message>
        <source>Scheme saved</source>
        <translation>Scheme saved</translation>
    </message>
    <message>
        <source>Change the scheme…</source>
        <translation>Change the scheme…</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierSchemeView</name>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Kept by the band</source>
        <translation>Kept by the band</translation>
    </message>
    <message>
        <source>They no longer meet the rule, but are within the band below it.</source>
        <translation>They no longer meet the rule, but are within the band below it.</translation>
    </message>
    <message>
        <source>There is no tier.</source>
        <translation>There is no tier.</translation>
    </message>
    <message numerus="yes">
        <source>figures of %n month(s)</source>
        <translation>
            <numerusform>figures of %n month</numerusform>
            <numerusform>figures of %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>band %1: so far below its threshold a customer stays</source>
        <translation>band %1: so far below its threshold a customer stays</translation>
    </message>
    <message numerus="yes">
        <source>down after %n evaluation(s) below</source>
        <translation>
            <numerusform>down after %n evaluation below</numerusform>
            <numerusform>down after %n evaluations below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierStandardForm</name>
    <message>
        <source>Type a whole number.</source>
        <translation>Type a whole number.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Type a number.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Amount (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Change the service standard</source>
        <translation>Change the service standard</translation>
    </message>
    <message>
        <source>Set a service standard</source>
        <translation>Set a service standard</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierStandardsTab</name>
    <message>
        <source>Service standard of %1 saved</source>
        <translation>Service standard of %1 saved</translation>
    </message>
    <message>
        <source>Service standard of %1 deleted</source>
        <translation>Service standard of %1 deleted</translation>
    </message>
    <message>
        <source>Change standard…</source>
        <translation>Change standard…</translation>
    </message>
    <message>
        <source>Delete standard</source>
        <translation>Delete standard</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierStandardsView</name>
    <message>
        <source>No standard. Press Enter to set one.</source>
        <translation>No standard. Press Enter to set one.</translation>
    </message>
    <message>
        <source>What each tier is owed</source>
        <translation>What each tier is owed</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>In the tier.</source>
        <translation>In the tier.</translation>
    </message>
    <message>
        <source>Owed contact</source>
        <translation>Owed contact</translation>
    </message>
    <message>
        <source>Of them: whose tier has a standard for visits or contacts.</source>
        <translation>Of them: whose tier has a standard for visits or contacts.</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Contacted within the days of the standard, the last day included.</source>
        <translation>Contacted within the days of the standard, the last day included.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>The tab Due lists them.</source>
        <translation>The tab Due lists them.</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>On time, of those who are owed contact.</source>
        <translation>On time, of those who are owed contact.</translation>
    </message>
    <message>
        <source>The scheme has no tiers.</source>
        <translation>The scheme has no tiers.</translation>
    </message>
    <message>
        <source>This is what ships with the scheme; nothing is stored yet. Apply the tiers in the preview, or change a standard: then it counts.</source>
        <translation>This is what ships with the scheme; nothing is stored yet. Apply the tiers in the preview, or change a standard: then it counts.</translation>
    </message>
    <message>
        <source>Customers by the tiers applied as of %1. Choose a cell and press Enter to change a standard.</source>
        <translation>Customers by the tiers applied as of %1. Choose a cell and press Enter to change a standard.</translation>
    </message>
    <message>
        <source>Nobody has a tier yet: apply the tiers in the preview, then it is counted who is served on time.</source>
        <translation>Nobody has a tier yet: apply the tiers in the preview, then it is counted who is served on time.</translation>
    </message>
    <message>
        <source>How far each tier is served today</source>
        <translation>How far each tier is served today</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TierValueView</name>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Likely still active</source>
        <translation>Likely still active</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln customer(s)</source>
        <translation>
            <numerusform>of %Ln customer</numerusform>
            <numerusform>of %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>Expected orders</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>Expected amount</translation>
    </message>
    <message>
        <source>Value of one order</source>
        <translation>Value of one order</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln customer(s) who have ordered, the largest first</source>
        <translation>
            <numerusform>The first %1 of %Ln customer who has ordered</numerusform>
            <numerusform>The first %1 of %Ln customers who have ordered, the largest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who have ordered, the largest first</source>
        <translation>
            <numerusform>%Ln customer who has ordered</numerusform>
            <numerusform>%Ln customers who have ordered, the largest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected within</source>
        <translation>Expected within</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Days silent</source>
        <translation>Days silent</translation>
    </message>
    <message>
        <source>Days since the last order.</source>
        <translation>Days since the last order.</translation>
    </message>
    <message>
        <source>Order days</source>
        <translation>Order days</translation>
    </message>
    <message>
        <source>Days on which the customer ordered.</source>
        <translation>Days on which the customer ordered.</translation>
    </message>
    <message>
        <source>P(active)</source>
        <translation>P(active)</translation>
    </message>
    <message>
        <source>The chance that the customer still orders: the longer it is silent against its own habit, the smaller.</source>
        <translation>The chance that the customer still orders: the longer it is silent against its own habit, the smaller.</translation>
    </message>
    <message>
        <source>Expected of one day with orders.</source>
        <translation>Expected of one day with orders.</translation>
    </message>
    <message>
        <source>Expected orders times their value, within the time chosen above.</source>
        <translation>Expected orders times their value, within the time chosen above.</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <comment>currency</comment>
        <translation>%1 on average</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lifetime</translation>
    </message>
    <message>
        <source>Lifetime value: what is expected in five years; a year later counts a tenth less.</source>
        <translation>Lifetime value: what is expected in five years; a year later counts a tenth less.</translation>
    </message>
    <message>
        <source>Expected days with orders within the time chosen above.</source>
        <translation>Expected days with orders within the time chosen above.</translation>
    </message>
    <message>
        <source>Per order</source>
        <translation>Per order</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>Amount of all orders so far.</source>
        <translation>Amount of all orders so far.</translation>
    </message>
    <message>
        <source>Nobody has ordered yet: import orders to see what customers may bring.</source>
        <translation>Nobody has ordered yet: import orders to see what customers may bring.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TiersPanel</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Tiers: preview</source>
        <translation>Tiers: preview</translation>
    </message>
    <message>
        <source>Tiers: scheme</source>
        <translation>Tiers: scheme</translation>
    </message>
    <message>
        <source>Tiers: migration matrix</source>
        <translation>Tiers: migration matrix</translation>
    </message>
    <message>
        <source>Tiers: RFM map</source>
        <translation>Tiers: RFM map</translation>
    </message>
    <message>
        <source>Tiers: due contacts</source>
        <translation>Tiers: due contacts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Judge again</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Tiers: customer value</source>
        <translation>Tiers: customer value</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>Tiers: service standards</source>
        <translation>Tiers: service standards</translation>
    </message>
    <message>
        <source>Tiers applied as of %1</source>
        <translation>Tiers applied as of %1</translation>
    </message>
    <message>
        <source>No tiers are applied yet</source>
        <translation>No tiers are applied yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) judged as of %1</source>
        <translation>
            <numerusform>%Ln customer judged as of %1</numerusform>
            <numerusform>%Ln customers judged as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) move</source>
        <translation>
            <numerusform>%Ln customer moves</numerusform>
            <numerusform>%Ln customers move</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TimelineView</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Order: %1</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Delete the note</translation>
    </message>
    <message>
        <source>yyyy-MM-dd ddd</source>
        <comment>a day as a heading</comment>
        <translation>yyyy-MM-dd ddd</translation>
    </message>
    <message>
        <source>No orders in the last three years.</source>
        <translation>No orders in the last three years.</translation>
    </message>
    <message>
        <source>No notes yet. Write down what was talked about, in the line above.</source>
        <translation>No notes yet. Write down what was talked about, in the line above.</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Write a note: what was talked about, what comes next</source>
        <translation>Write a note: what was talked about, what comes next</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Open its orders</source>
        <translation>Open its orders</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Visits and calls</source>
        <translation>Visits and calls</translation>
    </message>
    <message>
        <source>Nobody has logged a visit or a call yet.</source>
        <translation>Nobody has logged a visit or a call yet.</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::TopBar</name>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation>Scope: %1</translation>
    </message>
    <message>
        <source>This panel shows the whole workspace</source>
        <translation>This panel shows the whole workspace</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>This panel does not go by periods</source>
        <translation>This panel does not go by periods</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Search or command   %1</source>
        <translation>Search or command   %1</translation>
    </message>
    <message>
        <source>Panels, commands, people and units: by name, pinyin or initials</source>
        <translation>Panels, commands, people and units: by name, pinyin or initials</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Search or command</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>This panel compares with no other period</source>
        <translation>This panel compares with no other period</translation>
    </message>
    <message>
        <source>%1, against %2</source>
        <comment>period, what it is compared with</comment>
        <translation>%1, against %2</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::UndoControl</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) undone</source>
        <translation>
            <numerusform>%n step undone</numerusform>
            <numerusform>%n steps undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ViewExport</name>
    <message>
        <source>Export this view</source>
        <translation>Export this view</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Text tables (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Table of %n rows copied</source>
        <translation>
            <numerusform>Table of %n row copied</numerusform>
            <numerusform>Table of %n rows copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Export %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::ViewsList</name>
    <message>
        <source>%1 *</source>
        <comment>a view whose filter was changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1: changed since it was opened</source>
        <translation>%1: changed since it was opened</translation>
    </message>
    <message>
        <source>Save what is shown as a view…</source>
        <translation>Save what is shown as a view…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Keep filter, columns and order as a view</source>
        <translation>Keep filter, columns and order as a view</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::WeightsEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::WelcomePanel</name>
    <message>
        <source>%1 · %2 · opened %3</source>
        <translation>%1 · %2 · opened %3</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Not found: %1</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation>Weiwo workspaces (*.weiwo)</translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation>Weiwo</translation>
    </message>
    <message>
        <source>Break a national goal down to regions, people and months, and see where it stands. Everything stays in one file on this computer.</source>
        <translation>Break a national goal down to regions, people and months, and see where it stands. Everything stays in one file on this computer.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Open a workspace…</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Look at the demo</translation>
    </message>
    <message>
        <source>An invented company with three years of orders and a plan; made once, in some seconds</source>
        <translation>An invented company with three years of orders and a plan; made once, in some seconds</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>Workspaces that you open are listed here.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Get a copy of a workspace…</source>
        <translation>Get a copy of a workspace…</translation>
    </message>
    <message>
        <source>Ask to be enrolled, and make your copy of the first package that you are sent</source>
        <translation>Ask to be enrolled, and make your copy of the first package that you are sent</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::WorkspaceMenu</name>
    <message>
        <source>All workspaces</source>
        <translation>All workspaces</translation>
    </message>
</context>
<context>
    <name>weiwo::ui::Workspaces</name>
    <message>
        <source>Make the demo workspace</source>
        <translation>Make the demo workspace</translation>
    </message>
    <message>
        <source>Bring %1 up to date</source>
        <translation>Bring %1 up to date</translation>
    </message>
    <message>
        <source>Make the copy %1</source>
        <translation>Make the copy %1</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The workspace could not carry this out. Nothing was changed.</source>
        <translation>The workspace could not carry this out. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 of %2 names a record that does not exist.</source>
        <translation>%1 of %2 names a record that does not exist.</translation>
    </message>
    <message>
        <source>%1 is still used by %2 %3. Remove or move that first.</source>
        <translation>%1 is still used by %2 %3. Remove or move that first.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 does not exist.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Create the workspace</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Change the settings</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder refuses new files. Nothing was changed.</source>
        <translation>%1 cannot be written: its folder refuses new files. Nothing was changed.</translation>
    </message>
    <message>
        <source>The workspace is being written by %1. Try again in a moment; nothing was changed.</source>
        <translation>The workspace is being written by %1. Try again in a moment; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 was written by an older version and has to be brought up to date, but it is read-only here. Copy it to a folder that you may write in, and open the copy.</source>
        <translation>%1 was written by an older version and has to be brought up to date, but it is read-only here. Copy it to a folder that you may write in, and open the copy.</translation>
    </message>
    <message>
        <source>Stopped; it goes on when the workspace is opened again.</source>
        <translation>Stopped; it goes on when the workspace is opened again.</translation>
    </message>
    <message>
        <source>%1 is read-only here: nothing can be changed. Copy it to a folder that you may write in, and open the copy.</source>
        <translation>%1 is read-only here: nothing can be changed. Copy it to a folder that you may write in, and open the copy.</translation>
    </message>
</context>
</TS>
