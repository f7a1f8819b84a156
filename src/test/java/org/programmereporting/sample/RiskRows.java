package org.programmereporting.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Three or four risks a trust; the first is the one that the board must know. */
final class RiskRows {
    private record Risk(String description, String mitigation, String owner) {}

    private static final List<Risk> RISKS = List.of(
            new Risk(
                    "The old archive exports more slowly than planned",
                    "Start with the oldest studies now; second export server",
                    "PACS manager"),
            new Risk(
                    "The outgoing supplier's engineers are booked by several trusts",
                    "Dates reserved in writing a quarter ahead",
                    "Head of imaging"),
            new Risk(
                    "Funding is approved later than the plan needs",
                    "Interim approval for the storage order",
                    "Director of finance"),
            new Risk(
                    "Interfaces to the patient record fail at cut-over",
                    "End-to-end test with live-like messages",
                    "Integration lead"),
            new Risk(
                    "Too few trained staff in the go-live week",
                    "Training slots fixed in rosters; floor walkers",
                    "Superintendent radiographer"),
            new Risk(
                    "Studies are lost or mismatched in migration",
                    "Reconciliation by accession number, sample read by radiologists",
                    "PACS manager"),
            new Risk(
                    "The network cannot carry images between sites",
                    "Line upgrade ordered; cache at the smaller site",
                    "Network manager"));

    private RiskRows() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        Chance chance = month.ofTrust("risks");
        List<Risk> risks = new ArrayList<>(RISKS);
        Collections.shuffle(risks, chance.source());
        int count = chance.between(3, 4);
        for (int i = 0; i < count; i++) {
            fill(sample.addRow("risks"), risks.get(i), i, chance, month);
        }
    }

    private static void fill(Map<String, Object> row, Risk risk, int index, Chance chance, TrustMonth month) {
        row.put("risk_id", "R" + (index + 1));
        row.put("description", risk.description());
        row.put("probability", chance.between(2, month.is(Trait.LATE) ? 5 : 4));
        row.put("impact", chance.between(index == 0 ? 4 : 2, 5));
        row.put("mitigation", risk.mitigation());
        row.put("owner", risk.owner());
        row.put("due", Chance.workday(month.ends().plusDays(chance.between(20, 120))));
        row.put("top", index == 0 ? "yes" : "no");
    }
}
