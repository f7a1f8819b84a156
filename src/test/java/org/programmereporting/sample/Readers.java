package org.programmereporting.sample;

/** Who reads the report: roles at invented addresses, never people. */
final class Readers {
    private static final String SINCE = "2014-01-01";

    private Readers() {}

    static CsvTable table() {
        CsvTable table = new CsvTable("name,email,audience,files,protection,from,until,pre_release,reason");
        row(table, "Programme board secretary", "board@board.example", "board", "report|page|cohorts|regions");
        table.add(
                "Senior responsible owner",
                "owner@board.example",
                "board",
                "report|page",
                "none",
                SINCE,
                "",
                "Senior responsible owner",
                "Answers for the figures on the day of their release");
        row(table, "London exit board", "london@exit-boards.example", "region:Y56", "workbook");
        row(table, "North exit board", "north@exit-boards.example", "region:Y54", "workbook");
        row(table, "Midlands and East exit board", "midlands-east@exit-boards.example", "region:Y55", "workbook");
        row(table, "London contract lead", "london.contract@centre.example", "cohort:london-2015", "workbook");
        row(table, "Account lead", "account.lead@aldervane.example", "supplier:aldervane", "workbook");
        row(table, "Account lead", "account.lead@cindermoor.example", "supplier:cindermoor", "workbook");
        row(table, "Account lead", "account.lead@sablewick.example", "supplier:sablewick", "workbook");
        row(table, "Chief executive's office", "chief.executive@zm4.example", "trust:ZM4", "feedback");
        return table;
    }

    private static void row(CsvTable table, String name, String email, String audience, String files) {
        table.add(name, email, audience, files, "none", SINCE, "", "", "");
    }
}
