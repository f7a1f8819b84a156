package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReturn.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.measure.ReconciliationStatement.Kind;
import org.programmereporting.measure.ReconciliationStatement.Line;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;

class ReconciliationTest {
    @Test
    void isTheOpeningCountWhenNothingHappened() {
        Line line = june(aReference().trust("ZA1").contract("ZA1", "PACS", "london"))
                .national();
        assertThat(line).isEqualTo(new Line(1, 0, 0, 0, 0, 0, 0, 1));
        assertThat(line.unexplained()).isZero();
    }

    @Test
    void countsAnExitOnlyWhenItCompletesTheTrust() {
        ReconciliationStatement statement = june(aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA1", "RIS", "london")
                .contract("ZA2", "PACS", "eastern")
                .contract("ZA2", "RIS", "eastern")
                .exit("ZA1", "RIS", "2014-05-31")
                .exit("ZA1", "PACS", "2014-06-30")
                .exit("ZA2", "PACS", "2014-06-01"));
        assertThat(statement.national()).isEqualTo(new Line(2, 0, 0, 1, 0, 0, 0, 1));
        assertThat(statement.cohort("london-2015")).contains(new Line(1, 0, 0, 1, 0, 0, 0, 0));
        assertThat(statement.events())
                .extracting(Event::kind, ReconciliationTest::code, Event::change)
                .containsExactly(tuple(Kind.EXITED, "ZA1", "exited PACS, its last contract"));
        assertThat(statement.events().get(0).source()).hasToString("Optional[reference/exits.csv, line 3]");
    }

    @Test
    void namesATrustThatJoinsAndOnesThatLeaveWithoutExit() {
        ReconciliationStatement statement = june(aReference()
                .trust("ZA1")
                .trust("ZA2", "2000-01-01", "2014-06-14")
                .trust("ZA3")
                .contract("ZA1", "PACS", "london", "2014-06-10", "")
                .contract("ZA2", "PACS", "london")
                .contract("ZA3", "PACS", "london")
                .leaves("ZA3", "2014-06-20"));
        assertThat(statement.national()).isEqualTo(new Line(2, 0, 1, 0, 2, 0, 0, 1));
        assertThat(statement.events())
                .extracting(
                        Event::kind,
                        ReconciliationTest::code,
                        event -> event.day().toString())
                .containsExactly(
                        tuple(Kind.JOINED, "ZA1", "2014-06-10"),
                        tuple(Kind.LEFT, "ZA2", "2014-06-15"),
                        tuple(Kind.LEFT, "ZA3", "2014-06-20"));
    }

    @Test
    void takesOneOffWhenTwoRemainingTrustsMergeAndMovesTheCohort() {
        ReconciliationStatement statement = june(aReference()
                .trust("ZA1", "2000-01-01", "2014-05-31")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA2", "PACS", "eastern")
                .merger("ZA1", "ZA2", "2014-06-01"));
        assertThat(statement.national()).isEqualTo(new Line(2, 0, 0, 0, 0, -1, 0, 1));
        assertThat(statement.cohort("london-2015")).contains(new Line(1, 0, 0, 0, 0, -1, 1, 1));
        assertThat(statement.cohort("nme-2016")).contains(new Line(1, 0, 0, 0, 0, 0, -1, 0));
    }

    @Test
    void changesNothingNationallyWhenASuccessorTakesOneTrustOver() {
        ReconciliationStatement statement = june(aReference()
                .trust("ZA1", "2000-01-01", "2014-05-31")
                .trust("ZA2", "2014-06-01", "")
                .contract("ZA1", "PACS", "london")
                .merger("ZA1", "ZA2", "2014-06-01"));
        assertThat(statement.national()).isEqualTo(new Line(1, 0, 0, 0, 0, 0, 0, 1));
        assertThat(statement.events())
                .extracting(ReconciliationTest::code, Event::effect)
                .containsExactly(tuple("ZA1", -1), tuple("ZA2", 1));
    }

    @Test
    void passesOnToTheTrustThatTookTheSuccessorOver() {
        ReconciliationStatement statement = june(aReference()
                .trust("ZA1")
                .trust("ZA2")
                .trust("ZA3")
                .contract("ZA1", "PACS", "london")
                .contract("ZA3", "PACS", "london")
                .merger("ZA2", "ZA3", "2014-06-10")
                .merger("ZA1", "ZA2", "2014-06-20"));
        assertThat(statement.national()).isEqualTo(new Line(2, 0, 0, 0, 0, -1, 0, 1));
        assertThat(statement.events()).extracting(Event::change).containsExactly("ZA1 taken over by ZA3: merger");
    }

    @Test
    void transfersATrustThatTakesUpAContractWithAnEarlierDeadline() {
        ReconciliationStatement statement = june(aReference()
                .trust("ZA1")
                .contract("ZA1", "PACS", "eastern")
                .contract("ZA1", "RIS", "london", "2014-06-10", ""));
        assertThat(statement.national()).isEqualTo(new Line(1, 0, 0, 0, 0, 0, 0, 1));
        assertThat(statement.cohort("london-2015").orElseThrow().transfers()).isEqualTo(1);
        assertThat(statement.cohort("nme-2016").orElseThrow().transfers()).isEqualTo(-1);
    }

    @Test
    void namesTheRestWhenTheIndependentCountDiffers() {
        ReferenceData reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA2", "PACS", "eastern")
                .build();
        NationalPosition whole = position(reference);
        NationalPosition shortened = new NationalPosition(
                whole.period(), whole.asAt(), whole.trusts().subList(0, 1));
        ReconciliationStatement statement = ReconciliationStatement.of(view(reference, shortened));
        assertThat(statement.national().unexplained()).isEqualTo(-1);
        assertThat(statement.cohort("nme-2016").orElseThrow().unexplained()).isEqualTo(-1);
        assertThat(statement.cohort("london-2015").orElseThrow().unexplained()).isZero();
    }

    @Test
    void opensWithWhatWasPublishedAndCallsTheDifferenceARevision() {
        ReferenceData reference =
                aReference().trust("ZA1").contract("ZA1", "PACS", "london").build();
        ReconciliationStatement statement = ReconciliationStatement.of(
                view(reference, position(reference)), Optional.of(Map.of("london-2015", 2, "nme-2016", 1)));
        assertThat(statement.national()).isEqualTo(new Line(3, -2, 0, 0, 0, 0, 0, 1));
        assertThat(statement.national().unexplained()).isZero();
    }

    @Test
    void givesEveryLineAsAFigure() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA2", "PACS", "london")
                .exit("ZA1", "PACS", "2014-06-30");
        AMonth month = AMonth.aMonth().at(position(reference.build())).knowing(reference);
        assertThat(ofKind("reconciliation").by("cohort").measure(month))
                .containsEntry("m", "1")
                .containsEntry("m-opening", "2")
                .containsEntry("m-revisions", "0")
                .containsEntry("m-joined", "0")
                .containsEntry("m-exited", "1")
                .containsEntry("m-left", "0")
                .containsEntry("m-mergers", "0")
                .containsEntry("m-transfers", "0")
                .containsEntry("m-unexplained", "0")
                .containsEntry("m-exited cohort=london-2015", "1")
                .containsEntry("m cohort=first-wave", "0")
                .hasSize(9 * 4);
    }

    private static ReconciliationStatement june(AReference reference) {
        ReferenceData built = reference.build();
        return ReconciliationStatement.of(view(built, position(built)));
    }

    private static NationalPosition position(ReferenceData reference) {
        return Positions.at(period("2014-06"), period("2014-06").lastDay(), reference, AcceptedReturns.none());
    }

    private static MonthView view(ReferenceData reference, NationalPosition position) {
        return new MonthView(reference, List.of(position), position, List.of());
    }

    private static String code(Event event) {
        return event.trust().value();
    }
}
