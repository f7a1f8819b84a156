package org.programmereporting.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/** A trust with one contract, its plan and deadline as the test says. */
final class APlannedTrust {
    private final String code;
    private Optional<LocalDate> start = Optional.of(LocalDate.parse("2013-06-30"));
    private Optional<LocalDate> baseline = Optional.of(LocalDate.parse("2014-12-31"));
    private LocalDate deadline = LocalDate.parse("2015-06-30");
    private Optional<String> incoming = Optional.empty();
    private Optional<LocalDate> exit = Optional.empty();
    private Optional<LocalDate> reported = Optional.empty();

    private APlannedTrust(String code) {
        this.code = code;
    }

    static APlannedTrust trust(String code) {
        return new APlannedTrust(code);
    }

    APlannedTrust planned(String from, String to) {
        start = Optional.of(LocalDate.parse(from));
        baseline = Optional.of(LocalDate.parse(to));
        return this;
    }

    APlannedTrust withoutPlan() {
        baseline = Optional.empty();
        return this;
    }

    APlannedTrust due(String day) {
        deadline = LocalDate.parse(day);
        return this;
    }

    APlannedTrust buyingFrom(String supplier) {
        incoming = Optional.of(supplier);
        return this;
    }

    APlannedTrust exitedOn(String day) {
        exit = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Nobody has confirmed it. */
    APlannedTrust reportingItsExitOn(String day) {
        reported = Optional.of(LocalDate.parse(day));
        return this;
    }

    TrustPosition build() {
        ContractPosition contract = new ContractPosition(
                "PACS",
                "london",
                "out",
                incoming,
                deadline,
                start,
                baseline,
                baseline,
                Optional.empty(),
                reported,
                exit,
                Optional.empty());
        return new TrustPosition(
                new OdsCode(code),
                "Trust " + code,
                "Y56",
                "a-cohort",
                List.of(contract),
                Optional.empty(),
                false,
                true);
    }

    static NationalPosition june2014(APlannedTrust... trusts) {
        return new NationalPosition(
                ReportingPeriod.of("2014-06").orElseThrow(),
                LocalDate.parse("2014-06-30"),
                java.util.Arrays.stream(trusts).map(APlannedTrust::build).toList());
    }
}
