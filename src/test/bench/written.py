#!/usr/bin/env python3
"""written.py FOLDER COUNT: so many styled workbooks by XlsxWriter, as WrittenWorkbooks writes them, cell by cell. Measured by `mvn verify -Pbench`."""
import datetime as dt
import os
import sys

import xlsxwriter

SHEETS, ROWS, COLUMNS = 5, 60, 12


def main(folder, count):
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        with xlsxwriter.Workbook("%s/%d.xlsx" % (folder, number), {"default_date_format": "d mmm yyyy"}) as book:
            body = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True, "bottom": 1, "bottom_color": "#BFBFBF"}
            heading = book.add_format({**body, "bold": True, "bottom": 2})
            text, whole = book.add_format({**body, "num_format": "@"}), book.add_format({**body, "num_format": "#,##0.0"})
            date = book.add_format({**body, "num_format": "d mmm yyyy"})
            for sheet in range(SHEETS):
                page = book.add_worksheet("Sheet %d" % sheet)
                page.set_column(0, COLUMNS - 1, 18)
                page.set_landscape()
                page.fit_to_pages(1, 0)
                for column in range(COLUMNS):
                    page.write_string(0, column, "Heading %d" % column, heading)
                for row in range(1, ROWS):
                    page.set_row(row, 29)
                    for column in range(COLUMNS):
                        if column % 3 == 0:
                            page.write_string(row, column, "Workbook %d, sheet %d, row %d" % (number, sheet, row), text)
                        elif column % 3 == 1:
                            page.write_number(row, column, row * column + 0.5, whole)
                        else:
                            page.write_datetime(row, column, dt.datetime(2014, 6, 1) + dt.timedelta(days=row), date)
                page.add_table(
                    0,
                    0,
                    ROWS - 1,
                    COLUMNS - 1,
                    {
                        "name": "Table_%d" % sheet,
                        "autofilter": False,
                        "style": None,
                        "columns": [{"header": "Heading %d" % column, "header_format": heading} for column in range(COLUMNS)],
                    },
                )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
