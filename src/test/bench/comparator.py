#!/usr/bin/env python3
"""What a competent analyst would write instead of the program: pandas, openpyxl to read, XlsxWriter to write.

comparator.py PROGRAMME PERIOD OUT: reads the returns of a month, checks each single field against return-form.csv, makes ten tables, and writes a national
workbook with charts, the same cut to each cohort and region, and a feedback workbook a trust. No history, no forecast, no accessibility, no ledger: it
is here to be measured beside the program, by `mvn verify -Pbench`. Needs python3-pandas, python3-openpyxl, python3-xlsxwriter.
"""
import datetime as dt
import glob
import os
import re
import sys
import time
import warnings

import openpyxl
import pandas as pd

warnings.filterwarnings("ignore")
NUMBERS = {"integer", "decimal"}
TABLES = ["contracts", "milestones", "tasks", "risks"]


def wrong(field, value):
    """Why a value of a field is not right; nothing when it is."""
    if value is None:
        return "missing" if field["required"] == "yes" else None
    kind, allowed = field["type"], field["allowed"]
    if kind == "date":
        if not isinstance(value, dt.datetime):
            return "not a date"
        return None if dt.datetime(1990, 1, 1) <= value <= dt.datetime(2040, 12, 31) else "date out of range"
    if kind in NUMBERS:
        if not isinstance(value, (int, float)):
            return "not a number"
        low, _, high = allowed.partition("..")
        if (low and value < float(low)) or (high and value > float(high)):
            return "out of range"
        return None
    if kind == "choice" and str(value) not in allowed.split("|"):
        return "not in list"
    if kind == "yes-no" and value not in ("yes", "no"):
        return "not yes or no"
    if kind == "email" and not re.fullmatch(r"\S+@\S+\.\S+", str(value)):
        return "not an address"
    return None


def read(path, form):
    """A return: its single answers, the rows of its tables, what is wrong."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    sheets = {}
    for sheet in book:
        sheets[sheet.title] = list(sheet.iter_rows(values_only=True))
    singles, tables, errors = {}, {table: [] for table in TABLES}, []

    def cell(sheet, row, column):
        rows = sheets.get(sheet, [])
        return rows[row][column] if row < len(rows) and column < len(rows[row]) else None

    columns = {}
    for field in form:
        letters, number = re.fullmatch(r"([A-Z]+)(\d+)", field["cell"]).groups()
        place = openpyxl.utils.column_index_from_string(letters) - 1, int(number) - 1
        if field["table"]:
            columns.setdefault(field["table"], []).append((field, place))
        else:
            # the writer may have left out empty columns before the first
            value = cell(field["sheet"], place[1], place[0])
            singles[field["key"]] = value
            if wrong(field, value):
                errors.append((field["sheet"], field["cell"], field["label"], value, wrong(field, value)))
    for table, fields in columns.items():
        first = fields[0][1][1] + 1
        for row in range(first, len(sheets.get(fields[0][0]["sheet"], []))):
            answers = {field["key"]: cell(field["sheet"], row, column) for field, (column, _) in fields}
            if answers[fields[0][0]["key"]] is None:
                continue
            for field, _ in fields:
                why = wrong(field, answers[field["key"]])
                if why:
                    errors.append((field["sheet"], row + 1, field["label"], answers[field["key"]], why))
            tables[table].append(answers)
    book.close()
    return singles, tables, errors


def tables_of(trusts, contracts, milestones, tasks, risks):
    slip = lambda frame: (pd.to_datetime(frame["forecast"]) - pd.to_datetime(frame["baseline"])).dt.days
    milestones = milestones.assign(slip=slip(milestones) if len(milestones) else [])
    exits = (pd.to_datetime(contracts["forecast_exit"]) - pd.to_datetime(contracts["baseline_exit"])).dt.days
    contracts = contracts.assign(slip=exits)
    risks = risks.assign(score=risks["probability"].astype(float) * risks["impact"].astype(float) if len(risks) else [])
    cross = lambda rows, cells: pd.crosstab(rows, cells).reset_index()
    return {
        "Confidence by region": cross(trusts["region"], trusts["delivery_confidence"]),
        "Confidence by cohort": cross(trusts["cluster"], trusts["delivery_confidence"]),
        "Stage by region": cross(trusts["region"], trusts["procurement_stage"]),
        "Slippage by service": contracts.groupby("service")["slip"].agg(["count", "mean", "median", "max"]).reset_index(),
        "Slippage by cohort": contracts.groupby("cluster")["slip"].agg(["count", "mean", "median", "max"]).reset_index(),
        "Milestone slippage": milestones.groupby("milestone")["slip"].agg(["count", "mean", "max"]).reset_index(),
        "Data migrated": trusts.groupby("region")[["tb_total", "tb_migrated"]].sum().reset_index(),
        "Tasks by owner": cross(tasks["owner"], tasks["time_critical"]),
        "Risk scores": risks.groupby("region")["score"].agg(["count", "mean", "max"]).reset_index(),
        "Trusts": trusts[["code", "trust_name", "region", "cluster", "procurement_stage", "delivery_confidence"]],
    }


def write(path, tables, charts):
    with pd.ExcelWriter(path, engine="xlsxwriter", datetime_format="d mmm yyyy") as out:
        heading = out.book.add_format({"bold": True, "bg_color": "#12436D", "font_color": "white", "text_wrap": True})
        for name, frame in tables.items():
            frame.to_excel(out, sheet_name=name, index=False, startrow=2)
            sheet = out.sheets[name]
            sheet.write(0, 0, name)
            for column, label in enumerate(frame.columns):
                longest = int(frame[label].astype(str).str.len().max()) if len(frame) else 10
                sheet.write(2, column, str(label), heading)
                sheet.set_column(column, column, max(12, min(50, longest + 2)))
            if charts and len(frame) and name != "Trusts":
                chart = out.book.add_chart({"type": "bar", "subtype": "stacked"})
                for column in range(1, len(frame.columns)):
                    chart.add_series(
                        {
                            "name": [name, 2, column],
                            "categories": [name, 3, 0, 2 + len(frame), 0],
                            "values": [name, 3, column, 2 + len(frame), column],
                        }
                    )
                chart.set_title({"name": name})
                sheet.insert_chart(4 + len(frame), 0, chart)


def main(programme, period, out):
    started = time.time()
    os.makedirs(out, exist_ok=True)
    form = pd.read_csv(programme + "/return-form.csv", dtype=str, keep_default_na=False)
    fields = [row for row in form.to_dict("records") if row["type"] != "heading"]
    regions = pd.read_csv(programme + "/reference/trusts.csv", dtype=str).drop_duplicates("code", keep="last")
    regions = dict(zip(regions["code"], regions["region"]))
    trusts, rows, errors = [], {table: [] for table in TABLES}, []
    for path in sorted(glob.glob("%s/returns/%s/*.xlsx" % (programme, period))):
        singles, tables, found = read(path, fields)
        code = singles["ods_code"]
        of = {"code": code, "region": regions.get(code, "?")}
        cluster = tables["contracts"][0]["cluster"] if tables["contracts"] else "?"
        trusts.append({**singles, **of, "cluster": cluster})
        for table in TABLES:
            rows[table] += [{**row, **of, "trust_cluster": cluster} for row in tables[table]]
        errors += [(code,) + error for error in found]
    read_by = time.time()
    trusts = pd.DataFrame(trusts)
    keys = {table: [f["key"] for f in fields if f["table"] == table] + ["code", "region", "trust_cluster"] for table in TABLES}
    frames = [pd.DataFrame(rows[table], columns=keys[table]) for table in TABLES]
    errors = pd.DataFrame(errors, columns=["code", "sheet", "cell", "field", "value", "error"])
    write(out + "/national.xlsx", tables_of(trusts, *frames), True)
    for group, column in (("region", "region"), ("cluster", "trust_cluster")):
        for value in sorted(trusts[group].unique()):
            cut = [frame[frame[column] == value] for frame in frames]
            write("%s/%s-%s.xlsx" % (out, group, value), tables_of(trusts[trusts[group] == value], *cut), True)
    grouped_by = time.time()
    for _, trust in trusts.iterrows():
        own = [frame[frame["code"] == trust["code"]] for frame in frames]
        said = trust.reset_index().set_axis(["Field", "Value"], axis=1).astype(str)
        tables = {"Return": said, "Errors": errors[errors["code"] == trust["code"]]}
        tables.update({table.capitalize(): frame for table, frame in zip(TABLES, own)})
        write("%s/feedback-%s.xlsx" % (out, trust["code"]), tables, False)
    print(
        "%d returns, %d errors, %d workbooks: read %.1f s, national and groups %.1f s, feedback %.1f s"
        % (len(trusts), len(errors), len(os.listdir(out)), read_by - started, grouped_by - read_by, time.time() - grouped_by)
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
