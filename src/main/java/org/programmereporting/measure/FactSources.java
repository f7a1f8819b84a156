package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.DeadlineChange;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** Where the facts about a trust stand in a month: the lines of the reference data, the cells of its return. */
final class FactSources {
    private static final String FORECAST_EXIT = "forecast_exit";

    private final MonthView month;
    private final Register reference;
    private final RegisterOn register;
    private final AnswerSources answers;

    FactSources(MonthView month, AnswerSources answers) {
        this.month = month;
        this.reference = month.reference().register();
        this.register = RegisterOn.endOf(month.position().asAt(), reference);
        this.answers = answers;
    }

    Stream<Evidence> of(TrustPosition trust, Fact fact) {
        return switch (fact) {
            case CONTRACT -> contracts(trust);
            case CONFIRMED_EXIT -> confirmedExits(trust);
            case REPORTED_EXIT -> ofReturn(trust, "actual_exit");
            case FORECAST_EXIT -> ofReturn(trust, FORECAST_EXIT);
            case FORECAST_EXIT_BEFORE -> forecastExitsBefore(trust);
            case EXIT_START -> exitStarts(trust);
            case BASELINE -> baselines(trust);
            case CURRENT_BASELINE -> currentBaselines(trust);
            case DEADLINE -> deadlines(trust);
            case INCOMING_SUPPLIER -> ofReturn(trust, "incoming_supplier");
            case RESPONSE -> response(trust);
            case ASSESSMENT -> assessment(trust);
            case FORECAST -> forecast(trust);
            case BACK_TEST -> Stream.of();
        };
    }

    private Stream<Evidence> contracts(TrustPosition trust) {
        return held(trust)
                .map(contract -> Evidence.of(
                        "contract for " + contract.service(),
                        contract.cluster() + ", " + contract.outgoingSupplier() + ", held from " + contract.heldFrom(),
                        contract.source()));
    }

    private Stream<Evidence> confirmedExits(TrustPosition trust) {
        return held(trust)
                .map(contract -> register.confirmed(contract)
                        .map(exit -> Evidence.of(confirmed(exit.service()), exit.exitDate(), exit.source()))
                        .orElseGet(() -> Evidence.none(confirmed(contract.service()))));
    }

    private static String confirmed(String service) {
        return "confirmed exit from " + service;
    }

    private Stream<Evidence> exitStarts(TrustPosition trust) {
        return merged(trust)
                .flatMap(contract -> contract.startedFirst()
                        .map(first -> Stream.of(ofContract("exit start of ", first, Contract::exitStart)))
                        .orElseGet(() -> ofReturn(trust, contract.service(), "exit_start")));
    }

    private Stream<Evidence> baselines(TrustPosition trust) {
        return merged(trust)
                .map(contract -> contract.plannedLast().orElse(contract.first()))
                .map(contract -> ofContract("original baseline exit from ", contract, Contract::baselineExit));
    }

    private Stream<Evidence> currentBaselines(TrustPosition trust) {
        return merged(trust)
                .map(contract -> contract.plannedLastNow().orElse(contract.first()))
                .map(contract -> register.baselineChange(contract)
                        .map(change -> Evidence.of(
                                "changed baseline exit from " + change.service(),
                                change.newBaseline(),
                                change.source()))
                        .orElseGet(() -> ofContract("baseline exit from ", contract, Contract::baselineExit)));
    }

    private static Evidence ofContract(String what, Contract contract, Function<Contract, Optional<LocalDate>> date) {
        return Evidence.of(
                what + contract.service(),
                date.apply(contract).map(LocalDate::toString).orElse(""),
                contract.source());
    }

    private Stream<Evidence> deadlines(TrustPosition trust) {
        return held(trust)
                .map(contract -> deadline(CohortOf.contract(contract, reference)))
                .distinct();
    }

    /** A cohort's deadline as it stands. */
    Evidence deadline(Cohort cohort) {
        Optional<DeadlineChange> change =
                reference.deadlineChange(cohort, month.position().asAt());
        return Evidence.of(
                "deadline of " + cohort.id(),
                change.map(DeadlineChange::deadline).orElse(cohort.originalDeadline()),
                change.map(DeadlineChange::source).orElse(cohort.source()));
    }

    /** What the return that speaks for a trust says of each of its contracts. */
    private Stream<Evidence> ofReturn(TrustPosition trust, String column) {
        return services(trust).flatMap(service -> ofReturn(trust, service, column));
    }

    private Stream<Evidence> ofReturn(TrustPosition trust, String service, String column) {
        return trust.answers().stream().map(said -> ofReturn(said, service, column));
    }

    private Evidence ofReturn(StatusReturn said, String service, String column) {
        return answers.of(said, new FieldPath("contracts", service, column));
    }

    private Stream<Evidence> forecastExitsBefore(TrustPosition trust) {
        return month
                .previous()
                .flatMap(before -> before.trust(trust.code()))
                .filter(before -> !before.carriedForward())
                .flatMap(TrustPosition::answers)
                .stream()
                .flatMap(said -> services(trust).map(service -> ofReturn(said, service, FORECAST_EXIT)));
    }

    private Stream<String> services(TrustPosition trust) {
        return held(trust).map(Contract::service).distinct();
    }

    private Stream<Evidence> response(TrustPosition trust) {
        return month.expected().stream()
                .filter(expected -> expected.trust().equals(trust.code()))
                .map(this::response);
    }

    private Evidence response(ExpectedReturn expected) {
        return expected.file()
                .map(file -> new Evidence(
                        "return",
                        expected.outcome().id()
                                + file.received().map(at -> ", received " + at).orElse(", not known when received"),
                        Optional.of(file.period()),
                        Optional.of(Source.of(file.file()))))
                .orElseGet(
                        () -> Evidence.calculated("return", expected.outcome().id()));
    }

    private Stream<Evidence> assessment(TrustPosition trust) {
        return Stream.of(ConfidenceGap.assessment(trust, month)
                .map(found -> Evidence.of("centre's rating for " + found.period(), found.rating(), found.source()))
                .orElseGet(() -> Evidence.none("centre's rating")));
    }

    private Stream<Evidence> forecast(TrustPosition trust) {
        return month.forecast().stream()
                .flatMap(all -> Stream.concat(
                        all.of(trust.code()).stream().flatMap(FactSources::forecast),
                        all.migrationOf(trust.code()).stream().map(FactSources::migration)));
    }

    private static Evidence migration(MigrationOutlook outlook) {
        return Evidence.calculated(
                "end of the migration at its pace",
                outlook.end()
                        .map(LocalDate::toString)
                        .orElse(outlook.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static Stream<Evidence> forecast(ExitForecast made) {
        return made.isForecast()
                ? Stream.of(
                        Evidence.calculated("forecast, P50", day(made.p50())),
                        Evidence.calculated("forecast, P80", day(made.p80())),
                        Evidence.calculated(
                                "chance to be late",
                                ForecastOutlook.late(made).stripTrailingZeros().toPlainString()))
                : Stream.of(Evidence.calculated(
                        "forecast", made.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static String day(Optional<ForecastDay> day) {
        return day.map(found -> (found.later() ? "later than " : "") + found.day())
                .orElse("");
    }

    private Stream<MergedContract> merged(TrustPosition trust) {
        return MergedContract.of(register.contracts(trust.code()), register, reference).stream();
    }

    private Stream<Contract> held(TrustPosition trust) {
        return register.contracts(trust.code()).stream();
    }
}
