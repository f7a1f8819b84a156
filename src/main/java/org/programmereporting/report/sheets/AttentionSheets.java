package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.SheetDefinition;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.TrustPosition;

/**
 * The trusts that need attention most: why, who acts, what and by when; then how many trusts each reason is true of.
 *
 * @param most how many trusts the list names
 * @param reasons words of {@link AttentionKinds}, the gravest first
 * @param roleField the answer that gives the role of whoever speaks for the trust; empty when the form does not ask
 * @param owner who acts where neither contacts nor return name a role
 */
public record AttentionSheets(String name, int most, List<String> reasons, String roleField, String owner)
        implements SheetFamily {
    private static final int USUAL = 15;
    private static final String TRUSTS = "Trusts";
    private static final String REASONS = "reasons";
    private static final String MOST = "most";

    public AttentionSheets {
        reasons = List.copyOf(reasons);
    }

    /**
     * As the definition says.
     *
     * @throws IllegalArgumentException for a reason that is not known or named twice, or a number that is none
     */
    public static AttentionSheets of(SheetDefinition sheet) {
        List<String> words = sheet.words(REASONS);
        List<String> reasons = words.isEmpty() ? AttentionKinds.all() : words;
        for (String word : reasons) {
            if (AttentionKinds.of(word).isEmpty()) {
                throw sheet.unknown(REASONS, word, "the reason \"" + word + "\" is not known", AttentionKinds.all());
            }
        }
        if (reasons.stream().distinct().count() < reasons.size()) {
            throw sheet.wrong(REASONS, "a reason is named twice");
        }
        String most = sheet.settings().getOrDefault(MOST, Integer.toString(USUAL));
        if (!most.matches("[1-9][0-9]{0,2}")) {
            throw sheet.wrong(MOST, "\"most\" is \"" + most + "\"; expected a whole number, 1 to 999");
        }
        return new AttentionSheets(
                sheet.name(),
                Integer.parseInt(most),
                reasons,
                sheet.settings().getOrDefault("role-field", ""),
                sheet.settings().getOrDefault("owner", "The trust"));
    }

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "reasons");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        List<String> told = reasons.stream()
                .filter(word -> !month.isCut() || !AttentionKinds.isOfTheNation(word))
                .toList();
        AttentionList list = AttentionList.of(month, told);
        return List.of(trusts(month, list), reasons(month, told, list));
    }

    private Sheet.Tabular trusts(Composition month, AttentionList list) {
        TableBuilder table = TrustCells.table()
                .longText("Reason")
                .text("Owner")
                .text("Action")
                .date("By when")
                .text("Further reasons");
        list.entries().stream().limit(most).forEach(entry -> table.row(row(month, entry)));
        Sheet.Tabular sheet = month.page(name, title(month, list))
                .notes(month.notes().refer(List.of(), Note.POSITION))
                .remark(
                        "The gravest reason of each trust, in the order that the programme sets; among equals the trust with most reasons"
                                + " first, then the one with the least contingency.")
                .remark(left(list))
                .remark(withheld(month))
                .with(table, "No trust needs attention.");
        return month.places()
                .because(
                        sheet,
                        list.entries().stream()
                                .limit(most)
                                .map(AttentionList.Entry::word)
                                .toList());
    }

    private String title(Composition month, AttentionList list) {
        int all = list.entries().size();
        String when = ", " + Words.month(month.period());
        if (all <= most) {
            return Words.capital(Words.count(all, "trust")) + Words.verb(all, " needs", " need") + " attention" + when;
        }
        return "The " + Words.plainCount(most, "trust") + Words.plainVerb(most, " that needs", " that need")
                + " attention most, of " + Words.number(all) + when;
    }

    private String left(AttentionList list) {
        long rest = list.entries().size() - (long) most;
        return rest <= 0
                ? ""
                : Words.capital(Words.count(rest, "more trust")) + Words.verb(rest, " has", " have") + " a reason and "
                        + Words.verb(rest, "is", "are") + " not named here; the next sheet counts the reasons of all.";
    }

    private List<Cell> row(Composition month, AttentionList.Entry entry) {
        Attention gravest = entry.gravest();
        List<String> further = entry.reasons().stream()
                .skip(1)
                .map(found -> AttentionKinds.label(found.word()))
                .toList();
        return TrustCells.of(
                month,
                gravest.trust(),
                Cell.of(gravest.reason()),
                Cell.of(gravest.byCentre() ? month.figures().about().leadAnalyst() : owner(month, gravest.trust())),
                Cell.of(gravest.action()),
                Cell.of(gravest.by()),
                Cells.text(String.join("; ", further), Mark.NOT_APPLICABLE));
    }

    /** A role, never a name: of the first contact, else of whoever filled in the return, else the programme's word. */
    private String owner(Composition month, TrustPosition trust) {
        Stream<String> contacts = month.reference().contacts().stream()
                .filter(contact -> contact.trust().equals(trust.code()))
                .map(Contact::role);
        Stream<String> returns = trust.answers().flatMap(said -> said.text(roleField)).stream();
        Optional<String> role =
                Stream.concat(contacts, returns).filter(word -> !word.isBlank()).findFirst();
        return role.orElse(owner);
    }

    /** In a part of the nation such reasons are not judged at all. */
    private String withheld(Composition month) {
        List<String> hidden = reasons.stream()
                .filter(word -> !month.isCut() && AttentionKinds.isWithheld(word, month))
                .map(word -> "\"" + AttentionKinds.label(word) + "\"")
                .toList();
        return hidden.isEmpty()
                ? ""
                : "For the reason " + Words.list(hidden) + " no trust is named or counted where fewer than "
                        + Confidentiality.SMALLEST + " trusts of a supplier would be: that is confidential.";
    }

    private Sheet.Tabular reasons(Composition month, List<String> told, AttentionList list) {
        TableBuilder table = new TableBuilder().text("Reason").whole(TRUSTS, "Of these the gravest reason");
        told.forEach(word -> table.row(
                Cell.of(AttentionKinds.label(word)),
                count(month, word, list.count(word)),
                count(
                        month,
                        word,
                        list.entries().stream()
                                .filter(entry -> entry.word().equals(word))
                                .count())));
        Page page = month.page(
                        name + " reasons",
                        "Why trusts need attention, the gravest reason first, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.POSITION))
                .remark("A trust can have several reasons; the last column counts each trust once.")
                .remark(withheld(month));
        if (!list.entries().isEmpty()) {
            page.chart(new Chart(
                    Chart.Kind.BAR,
                    most(told, list),
                    "Bars, one for each reason, the gravest on top: the number of remaining trusts of which it is true.",
                    "Reason",
                    "Reason",
                    TRUSTS,
                    List.of(new Chart.Series(TRUSTS, Role.ACTUAL)),
                    told.size()));
        }
        return month.places().because(page.with(table, "The programme names no reason."), reasons);
    }

    private static Cell count(Composition month, String word, long trusts) {
        return AttentionKinds.isWithheld(word, month) ? Cell.of(Mark.CONFIDENTIAL) : Cell.of(trusts);
    }

    private static String most(List<String> told, AttentionList list) {
        String word = told.stream()
                .reduce((one, other) -> list.count(other) > list.count(one) ? other : one)
                .orElseThrow();
        return "The most frequent reason: " + Words.inner(AttentionKinds.label(word)) + ", at "
                + Words.plainCount(list.count(word), "trust");
    }
}
