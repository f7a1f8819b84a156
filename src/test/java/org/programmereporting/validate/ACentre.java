package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;

/** What the centre did about returns of ZA1, and these returns settled with it. Every trust is expected. */
final class ACentre {
    static final OdsCode ZA1 = new OdsCode("ZA1");
    static final ReportingPeriod MAY = ExampleReturn.JUNE.previous();

    private final List<Correction> corrections = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<ReportingPeriod, List<CheckedReturn>> judged = new TreeMap<>();

    static ACentre aCentre() {
        return new ACentre();
    }

    /** Of ZA1's June return. */
    ACentre correcting(String field, String old, String now) {
        return correcting("ZA1", ExampleReturn.JUNE, field, old, now);
    }

    ACentre correcting(String trust, ReportingPeriod period, String field, String old, String now) {
        corrections.add(new Correction(
                new OdsCode(trust),
                period,
                FieldPath.of(field).orElseThrow(),
                old,
                now,
                "mistyped",
                "the PACS manager",
                "Analyst",
                "Lead analyst",
                line("reference/corrections.csv", corrections.size())));
        return this;
    }

    /** Of a query on ZA1's return. */
    ACentre deciding(ReportingPeriod period, FindingCode code, String cell, String field, Decision.Verdict verdict) {
        decisions.add(new Decision(
                ZA1,
                period,
                code,
                cell,
                field,
                verdict,
                "confirmed by telephone",
                "the exit lead",
                line("reference/decisions.csv", decisions.size())));
        return this;
    }

    ACentre received(CheckedReturn... files) {
        for (CheckedReturn file : files) {
            judged.computeIfAbsent(file.period(), none -> new ArrayList<>()).add(file);
        }
        return this;
    }

    Settled settled() {
        return new Settlement(reference(), ExampleForm.FORM, List.of()).settle(judged, period -> Set.of(ZA1));
    }

    /** ZA1's return of June that counts. */
    CheckedReturn june() {
        return settled().files().getOrDefault(ExampleReturn.JUNE, List.of()).stream()
                .filter(file -> file.outcome().isAccepted())
                .findFirst()
                .orElseThrow();
    }

    /** What does not fit, as place, code and message. */
    List<String> lines() {
        return settled().lines().stream()
                .map(line -> line.finding().source() + " "
                        + line.finding().code().id() + " " + line.finding().message())
                .toList();
    }

    /** The queries open in June, as the return's month, code and decision. */
    List<String> queries() {
        return new OpenQueries(judged, decisions)
                .at(ExampleReturn.JUNE, settled(), code -> code).values().stream()
                        .flatMap(List::stream)
                        .map(query ->
                                query.period() + " " + query.finding().code().id()
                                        + query.decision()
                                                .map(decision ->
                                                        " " + decision.verdict().id())
                                                .orElse(""))
                        .toList();
    }

    /** The same file as one for May. */
    static CheckedReturn inMay(CheckedReturn june) {
        return new CheckedReturn(
                MAY,
                june.file(),
                june.sha256(),
                june.received(),
                june.trust(),
                june.refresh(),
                june.outcome(),
                june.supersededBy(),
                june.answers()
                        .map(answers -> new StatusReturn(
                                answers.trust(), MAY, answers.values(), answers.tables(), answers.held())),
                june.findings());
    }

    private ReferenceData reference() {
        return new ReferenceData(
                ExampleReturn.REGISTER,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                LocalDate.of(2013, 12, 31),
                2,
                corrections,
                decisions);
    }

    private static Source line(String file, int before) {
        return new Source(file, "", "line " + (before + 2));
    }
}
