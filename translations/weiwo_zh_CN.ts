<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (required)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jiangsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hainan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North-west China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A High value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the node is to sell in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YoY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by Wang Xiaoming on 18 July.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Type and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish v2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields and form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the whole fiscal year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“12x” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, formula, inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chips and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A High value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B Potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wang Xiaoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li Na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zhao Lei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chen Yu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNY 10K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vs last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South China has a floor of 3,000, which the goal of 2,800 cannot meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 rows could not be read. They are saved in bad-rows.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wang Xiaoming published v2 at 10:32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>214 changes were merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet. Import last year&apos;s orders to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38 customers moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish v2 to 120 people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is frozen, and 1,440 quotas become binding. It can be replaced by a new version, not withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the draft with 3 people&apos;s work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38 quotas, 12 comments. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply 24 cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by its floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by its cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the sum of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked or read-only cell(s) skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted. Row %1, %2, “%3”: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This table cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>column title, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Total of %n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridFilter</name>
    <message>
        <source>“%1” is no number to filter by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridFilterRow</name>
    <message>
        <source>&gt; 100, 10-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a figure or a record to see where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has nothing to explain; its history shows who changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has no history of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep showing this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs are running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobTray</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs are finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is undone already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what this entry changed, where nobody has changed it since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of this kind cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n changed record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what or who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when all was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First panel of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sixth panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seventh panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eighth panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninth panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the typed value into the whole selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 on, new results count where %2 stands then. What was earned before stays in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day in the new place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspaceForm</name>
    <message>
        <source>Where to keep the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company (required)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the company: it names headquarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeForm</name>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date as year-month-day, like 2026-07-18, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New unit below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files may name it by its code; no two have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity counts from this day, by the ramp of the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened before this day does not count for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As if this move had never been; the place before it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sells here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrgPanel</name>
    <message>
        <source>Move taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units · %2 people on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a unit or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level or post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stood in the organization on this date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel, command, person, unit or period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands   @ people   / panels   : period or unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodPicker</name>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: type 2026Q3, 2026-07 or FY2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026Q3, 2026-07, FY2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>No comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a link into Weiwo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>This workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the window and headquarters&apos; reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fiscal year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody who uses this workspace. The fiscal year is named by the year in which it ends; can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes at once; data stay as they were entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese (Simplified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>110%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>125%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>150%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows show more of a table on a small screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: each table takes the unit that suits its figures. The exact amount stands in the tooltip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: 10K and 100M (wan, yi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: K, M and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yuan (one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wan (10K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yi (100M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thousand (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Million (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billion (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of growth arrows only; status lights stay green and red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good green, bad red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up red, down green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up blue, down orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your preferences could not be saved in %1: %2. They hold until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPanel</name>
    <message>
        <source>Search the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>Name, code, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no panel “%1” in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first; this panel shows what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Weiwo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel shows the whole workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This panel does not go by periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels, commands, people and units: by name, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoControl</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>%1 · %2 · opened %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiwo workspaces (*.weiwo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weiwo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break a national goal down to regions, people and months, and see where it stands. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceMenu</name>
    <message>
        <source>All workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>No rule says who may write this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can edit %1 and below. This belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this change. Ask headquarters to make it or to give you the role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>allocate</name>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 is there twice. Give each part an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one row and one column are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row and each column needs a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not a table of %1 × %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is there twice. Give each row and column an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step must be from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals of rows and columns must be from 0 to 9·10¹⁵ fen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be from 0 up with at most 18 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounds of a cell are there twice, or lie outside the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A floor, cap or lock must be within 9·10¹⁵ fen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floors and locks together are out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals together are out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row totals exceed the column totals by %1. Make both sums equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column totals exceed the row totals by %1. Make both sums equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of cell %1, %2 is %3 above its cap. Lower the floor or raise the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of cell %1, %2 is %3 outside its own bounds. Change the lock or the bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no multiple of the step between the floor and the cap of cell %1, %2: it misses the cap by %3. Widen the bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These totals, less their locks, are no multiple of the step %1: rows (%2), columns (%3). Change the totals or the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table has these totals within its zeros, locks and bounds: the rows (%1) and the columns (%2) are short of room by %3. Give weight to more cells, change a bound, or change a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items are expected here, there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of the smallest unit (fen) is expected, written as a JSON integer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range: from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is expected here: a number or a decimal text from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one part is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no method. Use controlled or biproportional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact shares are approximate: the fitting did not settle. The amounts are exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request must be one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight %1 is not a decimal number from 0 up with at most 18 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights need more than 18 digits over one common power of ten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight must be a figure from 0 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locked parts (%1) hold %2 more than the total %3. Lower or release a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floors of %1 need %2 more than there is of the total %3. Lower a floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caps of %1 leave %2 of the total %3 without a place. Raise a cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part is locked (%1) and %2 of the total %3 is left over. Release a lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the free parts (%1) has a weight, and %2 of the total %3 is left over. Give a weight to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of %1 is %2 above its cap. Lower the floor or raise the cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock of %1 is %2 outside its own bounds. Change the lock or the bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no multiple of %4 between the floor and the cap of %1. Widen the bounds or make the step smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure of this allocation is out of range: the total, the step, a weight or a bound (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be allocated (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 can be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 must be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>A special day needs a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is a holiday or a workday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the table already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the table of days: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the header needs the columns date and kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write 2026-10-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of day. Write holiday or workday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own table of holidays is missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 names a record that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept digest of %1 is not that of its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reference finds its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept digests are those of the rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>No workspace is named. Use --store FILE or set WEIWO_STORE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a date like 2026-07-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 has no targets for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an amount like 1200000.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a percentage like 2.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rounding step must be above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no list &quot;levels&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each level of %1 needs &quot;to&quot; and &quot;method&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a method with --method, or a file with --rules (weiwoctl quota breakdown --help).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a fiscal year like FY2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 has the draft %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--by takes node, month and line, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the workspace %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year starts in month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a digest written with --json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>More than one customer has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all but one another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is part of itself, through others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another parent, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is part of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another customer has the code %1. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be part of itself. Choose another parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one customer is called %1. Name one by its code or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer called %1. Use its id, code, external id or full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers have no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>A demo has one to three years of orders, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the customers up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know the records %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo was not finished; nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>device</name>
    <message>
        <source>The cryptography library could not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this device cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this device are damaged: %1. Restore the file, or move it away to become a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the keys of this device cannot be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this device cannot be saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import &quot;%1&quot;. `journal` lists the imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several imports begin with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a &quot;space&quot;: which ids they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;space&quot; belongs to &quot;external_id&quot;, not to &quot;%1&quot;. To find a record by such an id, write &quot;lookup&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no reference to a record: it takes no &quot;lookup&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is filled twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping fills no &quot;%1&quot; (%2), which every row of %3 needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dataset &quot;%1&quot;. &quot;dataset list&quot; shows those that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;match&quot; names &quot;%1&quot;, which %2 does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {…}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping must be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping, &quot;%1&quot; must be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {…} of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number other than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header of the file or the number of a column, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an encoding, for example utf-8 or gb18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;.&quot; or &quot;,&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another sign than &quot;decimal&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form of dates, for example yyyy-MM-dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of {&quot;from&quot;: …, &quot;to&quot;: …}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of headers or numbers of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update, skip, create or refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping file is not valid JSON at line %1, column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: another version needs a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1 columns with the header &quot;%2&quot;. Write the number of the column in the mapping: %3 is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;, which the mapping needs. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;; the field stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the column out of the mapping, or choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constant for &quot;%1&quot; does not fit: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date of the mapping to d/M/yyyy or M/d/yyyy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the column &quot;%1&quot; some dates have the day first and some the month. Those that can be read in two ways are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of the column &quot;%1&quot; shows whether the day or the month comes first. Those that can be read in two ways are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of the column &quot;%1&quot; are read as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is wrong, set date of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the missing cells; perhaps a line end stands in the middle of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cell that contains a separator into quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stands behind a closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double the quotes inside a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;, and no file of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records are called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it by its code or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the records &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 has the key &quot;%2&quot; in &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import or add it first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends before its first row of data. Look at header_row and skip_rows of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 opens a quote that is not closed up to the end of the file. Close it, or set &quot;quote&quot; of the mapping to null if quotes mean nothing in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins in line %1 is longer than 16 MB. Perhaps a quote in it is not closed, or the file is no table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a form of dates. Write for example yyyy-MM-dd, d/M/yyyy, M/d/yyyy or excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an encoding that Weiwo knows. Write for example utf-8, utf-16le or gb18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding %1 cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write digits only, for example 1234.50; or add this text to null_values of the mapping if it means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &quot;%1&quot; the thousands are not grouped by three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the number, or set decimal and thousands of the mapping as the file has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another decimal sign than the mapping says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set decimal and thousands of the mapping as the file has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 18 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this a number? If it is, round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a percentage; an amount or a count belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount, or map the column to another field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number without a fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-07-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no day &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has its parts in another order than the other dates of the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like the others, or as 2026-07-18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a month without a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-07, or map a column to the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the values that this field takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its meaning in &quot;values&quot; of the column&apos;s mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the cell; if there are many, set the encoding of the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>The filter &quot;%1&quot; names no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; has no sign: write field=value, !=, &lt;, &lt;=, &gt;, &gt;= or field~text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The journal has no entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the journal is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>There is no column &quot;%1&quot; to sort by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;. `metric list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dimension &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing computes the metric &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; has no values by &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric &quot;%1&quot; is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 is not a currency this program knows. Use an ISO code such as CNY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>org</name>
    <message>
        <source>%1 has no other place. Move it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a move of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the ramp of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a role at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a role of %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sell where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the headquarters: everything stands below it. It cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assignment is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would stand below itself. Choose a unit that is not below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code %1 belongs to %2. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the headquarters already; there is only one. Choose another level for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit or person with the id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the headquarters: everything stands below it. It cannot become another level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units or people are called %2. Name one by its code or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no unit or person called %1. Use its id, code, external id or full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no headquarters yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the end %2 is before the beginning %3. Give a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a unit, not a person. Name a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit or person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the headquarters and stands below nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a person: nothing can stand below a person. Choose a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a person; people are assigned to units. Name a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ramp has percentages from 0 to %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one unit or person has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all but one another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 headquarters instead of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the level of the others, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands below a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it below another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of units and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is a tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>params</name>
    <message>
        <source>%1 has a value of the wrong kind: %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters must be a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>Jan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FY%1 Q%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%2 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FY%1 H%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H1 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H2 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FY%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a period. Write for example 2026, 2026H1, 2026Q3, 2026-07, 2026-07-15, FY2026Q3 or 2026-01..2026-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period &quot;%1&quot; ends before it begins. Write the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>period.range</name>
    <message>
        <source>Jan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quotas</name>
    <message>
        <source>A part of the blend is not right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blend cannot hold another blend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the share of %1 is not a number from zero up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them says who gets how much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no history and counts as the mean of its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several methods, each with its share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method, share and parameters of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> + </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization yet. Import or add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit does not stand in the organization of the plan&apos;s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands below %1: there is nothing to break down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not above the level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buffer must be between -100 and 1,000 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rounding step is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no target yet. Say which total to break down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bound is an amount, or growth against last year as -5% or +20%: &quot;%1&quot; is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 in %3, below its floor of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 in %3, above its cap of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the target or the bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those below %1 sum to %2, which is %3 less than its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the target again or lower it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no target, but others of %2 have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a target, or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a target but stands nowhere in the plan&apos;s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place it in the organization, or clear the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product lines of %1 sum to %2, its target is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the lines or the target of all products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a target for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break a total down, or plan without this measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has no targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break a total down or import targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit or person does not stand in the organization of the plan&apos;s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of %1 is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spreads months, not those below. Use it in a breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has no targets for %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has no version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is published and never changes. Create the next draft of the plan and edit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has no targets by product line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The percentage is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of %1 is above its cap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft of plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break plan %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set targets of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste targets into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply targets in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear targets in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock targets of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock targets of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound targets of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has a draft already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a plan %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was published as %1 %2 is not what stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum below %1 is wrong in month %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published plans are unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums of the quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose figures count. Without it: the year before the plan&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any metric. Without it: the actual figure of what is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What those get who have no figure: nothing, or the mean of the others (all alike where nobody has any).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a figure below zero and gets no share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another period or set its target by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody gets the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in equal parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to a figure of a past period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the share in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth on history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to a past figure plus growth, which may differ from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all that have none of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of single ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent by unit or person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 of %2 with %3 % growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The productivity must not be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By people: months at work × ramp after hiring × what a full month brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one person brings in a full month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Productivity by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For posts that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the capacity of the people who are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the capacity of the people who are there, %1 a full month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holidays of some of the years are not known: the Spring Festival keeps its past months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one year of history: its shape is used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seasonality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months in the shape of past years; who gets what stays by its present method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many past years count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean share of each month, or ratio to the moving average (takes growth out).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring Festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split January and February by their working days in the plan&apos;s year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months in the shape of %1 over %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In proportion to weights that you give; who has none gets nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from zero up for each unit or person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by weights given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no breakdown method %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan needs a key of at most 40 characters, without @ and comma: &quot;%1&quot; is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 cannot be published: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which fiscal year the new plan %1 is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 is for the fiscal year %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has a draft already: %2. Publish or delete that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has been published: the plan stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 has no version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not made of whole months of the plan&apos;s year (%2 to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough whole years with figures: one is needed for the share of each month, two for the ratio to the moving average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not been broken down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked there. Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By product line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of breaking down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer (millionths)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>A product needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product &quot;%1&quot; has the code %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dataset %1 has no lines of a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines are in the workspace already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales have no values by &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter on &quot;node&quot; is node=NAME or node!=NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier import has this line already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or import with --on-match update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is in %1, the workspace&apos;s currency is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert the amounts, or import them into a workspace of that currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of the credit is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup, or undo and redo the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines count that should not, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines name a %2 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the import &quot;%1&quot; are not what came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which order lines count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that order lines name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales amount divided by the number of orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the amounts of the order lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the quantities of the order lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different order numbers there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many order lines there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the costs of the order lines that have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount less cost of the order lines that have a cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the money that came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers ordered in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers ordered for the first time ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers had their last order twelve months before the period, and none since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no headquarters yet: add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several products are called &quot;%1&quot;. Name one by its code or id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is being written by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Restore the newest backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Weiwo workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not carry this out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has %1 broken references and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program. Update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>%1 was changed since. Nothing was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since by %2 on %3 (%4). Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was made by a newer version of the program. Update this one to undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The founding of the workspace cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>The workspace could not carry this out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 names a record that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still used by %2 %3. Remove or move that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder refuses new files. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is being written by %1. Try again in a moment; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
