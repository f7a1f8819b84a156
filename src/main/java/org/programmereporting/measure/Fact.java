package org.programmereporting.measure;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.programmereporting.returns.TrustPosition;

/** What a metric may look at of a trust besides the answers of its return by themselves: the register, its contracts' dates, what came, the forecast. */
public enum Fact {
    /** The contracts that it holds, by itself or through a predecessor. */
    CONTRACT(FactSources::contracts),
    /** The exits that the centre confirmed. */
    CONFIRMED_EXIT(FactSources::confirmedExits),
    /** The exits that its return reports. */
    REPORTED_EXIT((facts, trust) -> facts.ofReturn(trust, "actual_exit")),
    FORECAST_EXIT((facts, trust) -> facts.ofReturn(trust, "forecast_exit")),
    /** The forecast exits of the return for the period before. */
    FORECAST_EXIT_BEFORE(FactSources::forecastExitsBefore),
    EXIT_START(FactSources::exitStarts),
    /** The exits first planned. */
    BASELINE(FactSources::baselines),
    /** The same after approved changes. */
    CURRENT_BASELINE(FactSources::currentBaselines),
    DEADLINE(FactSources::deadlines),
    INCOMING_SUPPLIER((facts, trust) -> facts.ofReturn(trust, "incoming_supplier")),
    /** The file that decides what the trust did. */
    RESPONSE(FactSources::response),
    /** How the centre itself rates the trust. */
    ASSESSMENT(FactSources::assessment),
    /** When the trust exits by the forecast. */
    FORECAST(FactSources::forecast);

    private final BiFunction<FactSources, TrustPosition, Stream<Evidence>> evidence;

    Fact(BiFunction<FactSources, TrustPosition, Stream<Evidence>> evidence) {
        this.evidence = evidence;
    }

    Stream<Evidence> of(TrustPosition trust, FactSources sources) {
        return evidence.apply(sources, trust);
    }
}
