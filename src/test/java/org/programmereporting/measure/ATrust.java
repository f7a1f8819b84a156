package org.programmereporting.measure;

import static org.programmereporting.measure.AReference.day;
import static org.programmereporting.measure.AReference.optionalDay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** A trust's position for tests. Without more words: London, one PACS contract still held, no forecast, no baseline, an empty return of June 2014. */
final class ATrust {
    private final String code;
    private String cohort = "london-2015";
    private String region = "Y56";
    private String deadline = "2015-06-30";
    private Optional<StatusReturn> answers;
    private boolean carriedForward;
    private boolean stale;
    private String start = "";
    private String outgoing = "";
    private final List<ContractPosition> contracts = new ArrayList<>();

    private ATrust(String code) {
        this.code = code;
        this.answers = Optional.of(AReturn.aReturn(code, "2014-06").build());
    }

    static ATrust aTrust(String code) {
        return new ATrust(code);
    }

    ATrust inCohort(String id) {
        cohort = id;
        return this;
    }

    ATrust inRegion(String id) {
        region = id;
        return this;
    }

    /** Of the contracts named after this. */
    ATrust withDeadline(String day) {
        deadline = day;
        return this;
    }

    /** Of the contracts named after this: when their exit starts. */
    ATrust starting(String day) {
        start = day;
        return this;
    }

    /** Of the contracts named after this. */
    ATrust leaving(String supplier) {
        outgoing = supplier;
        return this;
    }

    ATrust saying(AReturn answers) {
        this.answers = Optional.of(answers.build());
        return this;
    }

    ATrust carriedForward() {
        carriedForward = true;
        return this;
    }

    ATrust stale() {
        carriedForward = true;
        stale = true;
        return this;
    }

    ATrust silent() {
        answers = Optional.empty();
        stale = true;
        return this;
    }

    /** Empty text: not known. */
    ATrust holding(String service, String baseline, String forecast) {
        return contract(service, "london", "", baseline, baseline, forecast, "", "");
    }

    ATrust exited(String service, String baseline, String exit) {
        return contract(service, "london", "", baseline, baseline, "", "", exit);
    }

    ATrust contract(
            String service,
            String cluster,
            String incoming,
            String baseline,
            String currentBaseline,
            String forecast,
            String reported,
            String confirmed) {
        contracts.add(new ContractPosition(
                service,
                cluster,
                outgoing.isEmpty() ? "out-" + cluster : outgoing,
                Optional.of(incoming).filter(supplier -> !supplier.isEmpty()),
                day(deadline),
                optionalDay(start),
                optionalDay(baseline),
                optionalDay(currentBaseline),
                optionalDay(forecast),
                optionalDay(reported),
                optionalDay(confirmed),
                Optional.empty()));
        return this;
    }

    TrustPosition build() {
        if (contracts.isEmpty()) {
            holding("PACS", "", "");
        }
        return new TrustPosition(
                new OdsCode(code), "Trust " + code, region, cohort, contracts, answers, carriedForward, stale);
    }
}
