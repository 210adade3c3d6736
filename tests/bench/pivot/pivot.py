#!/usr/bin/env python3
"""What a pivot table over a million order lines costs in LibreOffice Calc.

Usage: pivot.py [FOLDER]    the CSV is made in FOLDER and stays there; without it a temporary folder is used.

Needs soffice in PATH, Linux's /proc, and a Python that has LibreOffice's uno module (Debian: python3-uno, which
belongs to the system's /usr/bin/python3). Every pivot is compared with sums made here, so a wrong import cannot
pass for a fast one.
"""
import collections, contextlib, datetime, os, pathlib, random, signal, socket, subprocess, sys, tempfile, time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import DisposedException
from com.sun.star.sheet.DataPilotFieldOrientation import COLUMN, DATA, HIDDEN, ROW
from com.sun.star.sheet.GeneralFunction import SUM
from com.sun.star.table import CellAddress

LINES = 1_000_000  # a sheet has 1,048,576 rows, one of them holds the headings
PEOPLE = 5_000
PRODUCTS = 40
SEED = 2025
COLUMNS = "date month region province person product quantity amount".split()
REGIONS = {"华北": "北京 天津 河北 山西 内蒙古", "东北": "辽宁 吉林 黑龙江", "华东": "上海 江苏 浙江 安徽 福建 江西 山东 台湾",
           "华中": "河南 湖北 湖南", "华南": "广东 广西 海南 香港 澳门", "西南": "重庆 四川 贵州 云南 西藏",
           "西北": "陕西 甘肃 青海 宁夏 新疆"}
# Comma, double quotes, UTF-8, from line 1; the date is year-month-day, names are text, the figures are Calc's to
# detect. English: otherwise the user's locale decides whether a point parts the decimals.
CSV_FILTER = "44,34,76,1,1/5/2/2/3/2/4/2/5/2/6/2/7/1/8/1,1033"
TICK = os.sysconf("SC_CLK_TCK")


def write_lines(path):
    """Returns the sums in cents by (column, name, month); cents because doubles would not sum exactly."""
    chance = random.Random(SEED)
    places = [(region, province) for region, names in REGIONS.items() for province in names.split()]
    people = [(f"P{number:04}", *chance.choice(places)) for number in range(PEOPLE)]
    products = [(f"product {number:02}", chance.randrange(500, 200_000)) for number in range(PRODUCTS)]
    days = [(datetime.date(2025, 1, 1) + datetime.timedelta(day)).isoformat() for day in range(365)]
    sums = collections.Counter()
    with open(path, "w", encoding="utf-8") as file:
        print(*COLUMNS, sep=",", file=file)
        for _ in range(LINES):
            day = chance.choice(days)
            person, region, province = chance.choice(people)
            product, price = chance.choice(products)
            quantity = chance.randint(1, 20)
            cents = quantity * price * chance.randint(80, 100) // 100
            sums["region", region, day[:7]] += cents
            sums["province", province, day[:7]] += cents
            file.write(f"{day},{day[:7]},{region},{province},{person},{product},{quantity},"
                       f"{cents // 100}.{cents % 100:02}\n")
    return sums


def office_process(pid):
    """soffice is a script and a splash screen's process; the one that works is below them, or took their place."""
    if pathlib.Path(f"/proc/{pid}/comm").read_text().strip() == "soffice.bin":
        return pid
    threads = pathlib.Path(f"/proc/{pid}/task").glob("*/children")  # any of them may have started it
    children = [child for thread in threads for child in thread.read_text().split()]
    return next(filter(None, map(office_process, children)), None)


def connect(port, office):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            context = resolver.resolve(f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if office.poll() is not None:
                sys.exit("soffice ended before it could be reached")
            time.sleep(0.1)
    sys.exit("soffice does not answer")


def measure(pid, what, step):
    """Prints processor time of all of soffice's threads, which other work on the machine disturbs least."""
    def processor():  # the fields after the name, which may hold blanks: user and system time are the 12th and 13th
        return sum(map(int, pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13])) / TICK
    work, start = processor(), time.monotonic()
    result = step()
    wall, work = time.monotonic() - start, processor() - work
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(f"{what:<56}{work:8.2f} s processor {wall:8.2f} s wall {peak:8.0f} MiB peak", flush=True)
    return result


def check(sheet, table, field, sums):
    where = table.OutputRange
    cells = sheet.getCellRangeByPosition(where.StartColumn, where.StartRow, where.EndColumn, where.EndRow).DataArray
    months = cells[1][1:-1]  # the last row and the last column are totals
    shown = {(field, row[0], month): round(value * 100)
             for row in cells[2:-1] for month, value in zip(months, row[1:-1])}
    if shown != {key: cents for key, cents in sums.items() if key[0] == field}:
        sys.exit(f"the pivot by {field} does not show the sums of the lines")


def pivot(desktop, pid, path, sums):
    document = measure(pid, f"CSV of {LINES:,} lines loaded", lambda: desktop.loadComponentFromURL(
        path.as_uri(), "_blank", 0, (PropertyValue(Name="Hidden", Value=True),
                                     PropertyValue(Name="FilterName", Value="Text - txt - csv (StarCalc)"),
                                     PropertyValue(Name="FilterOptions", Value=CSV_FILTER))))
    lines = document.Sheets.getByIndex(0)
    document.Sheets.insertNewByName("pivot", 1)
    sheet = document.Sheets.getByName("pivot")
    tables = sheet.getDataPilotTables()

    def create():
        descriptor = tables.createDataPilotDescriptor()
        descriptor.setSourceRange(lines.getCellRangeByPosition(0, 0, len(COLUMNS) - 1, LINES).RangeAddress)
        descriptor.ShowFilterButton = False  # its row would stand above the table
        fields = descriptor.DataPilotFields
        fields.getByName("region").Orientation = ROW
        fields.getByName("month").Orientation = COLUMN
        fields.getByName("amount").Orientation = DATA
        fields.getByName("amount").Function = SUM
        tables.insertNewByName("sales", CellAddress(1, 0, 0), descriptor)
        return tables.getByName("sales")

    def turn(field, orientation):
        table.DataPilotFields.getByName(field).Orientation = orientation

    table = measure(pid, "pivot region x month made", create)
    check(sheet, table, "region", sums)
    # Each change makes the table anew; a user who drags fields pays for both as well.
    measure(pid, "row field region taken out", lambda: turn("region", HIDDEN))
    measure(pid, "row field province put in: province x month", lambda: turn("province", ROW))
    check(sheet, table, "province", sums)
    # One line is changed, so that the check proves that the refresh has read the lines again.
    month, province = (lines.getCellByPosition(COLUMNS.index(name), 1).String for name in ("month", "province"))
    lines.getCellByPosition(COLUMNS.index("amount"), 1).Value += 1
    sums["province", province, month] += 100
    measure(pid, "refreshed after one amount was changed", table.refresh)
    check(sheet, table, "province", sums)
    document.close(True)


def main():
    with tempfile.TemporaryDirectory(prefix="pivot") as scratch:
        path = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else scratch).resolve() / "lines.csv"
        sums = write_lines(path)
        print(subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout.strip())
        print(f"{path.stat().st_size / 2**20:.1f} MiB of CSV", flush=True)
        with socket.socket() as probe:  # a port nobody else uses
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        # A profile of its own: neither the user's settings nor a soffice that runs already take part.
        office = subprocess.Popen(["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
                                   f"-env:UserInstallation={pathlib.Path(scratch, 'profile').as_uri()}",
                                   f"--accept=socket,host=127.0.0.1,port={port};urp"],
                                  start_new_session=True, env={**os.environ, "TMPDIR": scratch})
        try:
            desktop = connect(port, office)
            pivot(desktop, office_process(office.pid), path, sums)
            # Asked, because one that is killed leaves its pipe behind; it may cut the connection before it answers.
            with contextlib.suppress(DisposedException):
                desktop.terminate()
            office.wait(timeout=30)
        finally:
            with contextlib.suppress(ProcessLookupError):  # all of it has ended, as it should
                os.killpg(office.pid, signal.SIGKILL)
            office.wait()


if __name__ == "__main__":
    main()
