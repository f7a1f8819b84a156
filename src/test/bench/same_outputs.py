#!/usr/bin/env python3
"""The script of comparator.py, writing the program's own workbooks instead of its simpler ones. Measured by `mvn verify -Pbench`.

same_outputs.py --read DRAFT FILE: keeps in a file what the workbooks of a draft hold; not measured.
same_outputs.py PROGRAMME PERIOD OUT FILE: reads, checks and makes its ten tables as comparator.py does, then writes what the file holds: sheets, cells,
formats, widths, heights, links, comments, tables and charts. What these cells say it need not work out, and nothing checks what it wrote.
"""
import glob
import os
import pickle
import sys
import time

import comparator
import openpyxl
import xlsxwriter


def looks(cell):
    fill = cell.fill.fgColor.rgb if cell.fill.fill_type else None
    look = {
        "font_name": cell.font.name or "Arial",
        "font_size": cell.font.sz or 11,
        "bold": bool(cell.font.b),
        "num_format": cell.number_format,
        "text_wrap": bool(cell.alignment.wrap_text),
        "valign": "top",
    }
    if cell.border.bottom and cell.border.bottom.style:
        look["bottom"] = 1
    if isinstance(fill, str):
        look["bg_color"] = "#" + fill[-6:]
    return look


def chart(drawn):
    def reference(source):
        said = source and (getattr(source, "numRef", None) or getattr(source, "strRef", None))
        return "=" + said.f if said else None

    series = [{"name": reference(one.tx), "categories": reference(one.cat), "values": reference(one.val)} for one in drawn.series]
    at = drawn.anchor._from
    return {"line": "Line" in type(drawn).__name__, "row": at.row, "column": at.col, "series": [each for each in series if each["values"]]}


def sheet(page, styles):
    cells = []
    for row in page.iter_rows():
        for cell in row:
            if cell.value is None and not cell.has_style:
                continue
            if cell.style_id not in styles:
                styles[cell.style_id] = looks(cell)
            link = cell.hyperlink.location or cell.hyperlink.target if cell.hyperlink else None
            note = cell.comment.text if cell.comment else None
            cells.append((cell.row - 1, cell.column - 1, cell.value, cell.style_id, link, note))
    return {
        "title": page.title,
        "widths": {key: dimension.width for key, dimension in page.column_dimensions.items()},
        "heights": {number - 1: dimension.height for number, dimension in page.row_dimensions.items() if dimension.height},
        "freeze": page.freeze_panes,
        "cells": cells,
        "tables": [(table.name, table.ref, [column.name for column in table.tableColumns]) for table in page.tables.values()],
        "charts": [chart(drawn) for drawn in page._charts],
    }


def read(draft, file):
    books = []
    for path in sorted(glob.glob(draft + "/**/*.xlsx", recursive=True)):
        book, styles = openpyxl.load_workbook(path), {}
        sheets = [sheet(page, styles) for page in book.worksheets]
        books.append((os.path.relpath(path, draft).replace("/", "-"), styles, sheets))
    with open(file, "wb") as kept:
        pickle.dump(books, kept)


def put(page, cells, formats):
    for row, column, value, style, link, note in cells:
        form = formats[style]
        if link:
            page.write_url(row, column, link if "//" in link or link.startswith("mailto:") else "internal:" + link, form, str(value))
        elif value is None:
            page.write_blank(row, column, None, form)
        elif isinstance(value, str):
            page.write_string(row, column, value, form)
        elif isinstance(value, bool):
            page.write_boolean(row, column, value, form)
        elif isinstance(value, (int, float)):
            page.write_number(row, column, value, form)
        else:
            page.write_datetime(row, column, value, form)
        if note:
            page.write_comment(row, column, note)


def write(path, styles, sheets):
    with xlsxwriter.Workbook(path, {"strings_to_urls": False}) as book:
        formats = {style: book.add_format(look) for style, look in styles.items()}
        for said in sheets:
            page = book.add_worksheet(said["title"])
            for letters, width in said["widths"].items():
                page.set_column("%s:%s" % (letters, letters), width)
            for row, height in said["heights"].items():
                page.set_row(row, height)
            if said["freeze"]:
                page.freeze_panes(said["freeze"])
            put(page, said["cells"], formats)
            for name, area, columns in said["tables"]:
                page.add_table(area, {"name": name, "autofilter": False, "style": None, "columns": [{"header": column} for column in columns]})
            for drawn in said["charts"]:
                made = book.add_chart({"type": "line" if drawn["line"] else "bar"})
                for series in drawn["series"]:
                    made.add_series({key: value for key, value in series.items() if value})
                page.insert_chart(drawn["row"], drawn["column"], made)


def main(programme, period, out, file):
    comparator.write = lambda path, tables, charts: None
    comparator.main(programme, period, out)
    started = time.time()
    with open(file, "rb") as kept:
        books = pickle.load(kept)
    loaded = time.time()
    for name, styles, sheets in books:
        write(out + "/" + name, styles, sheets)
    cells = sum(len(said["cells"]) for _, _, sheets in books for said in sheets)
    print("%d workbooks, %d cells: load %.1f s, write %.1f s" % (len(books), cells, loaded - started, time.time() - loaded))


if __name__ == "__main__":
    if sys.argv[1] == "--read":
        read(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
