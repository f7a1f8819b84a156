package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReference.day;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.AReturn.period;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

class PositionsTest {
    @Test
    void countsATrustFromTheDayItHoldsAContract() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london", "2014-06-15", "");
        assertThat(codes(at(reference, "2014-06-14"))).isEmpty();
        assertThat(codes(at(reference, "2014-06-15"))).containsExactly("ZA1");
    }

    @Test
    void leavesOutATrustThatNeverHeldAContract() {
        assertThat(codes(at(aReference().trust("ZA1"), "2014-06-30"))).isEmpty();
    }

    @Test
    void dropsATrustThatClosedWithoutExit() {
        AReference reference =
                aReference().trust("ZA1", "2000-01-01", "2014-06-29").contract("ZA1", "PACS", "london");
        assertThat(codes(at(reference, "2014-06-29"))).containsExactly("ZA1");
        assertThat(codes(at(reference, "2014-06-30"))).isEmpty();
    }

    @Test
    void keepsATrustThatClosedAfterItsExit() {
        AReference reference = aReference()
                .trust("ZA1", "2000-01-01", "2014-03-31")
                .contract("ZA1", "PACS", "london")
                .exit("ZA1", "PACS", "2014-03-31");
        TrustPosition trust = only(at(reference, "2014-06-30"));
        assertThat(trust.isExited()).isTrue();
        assertThat(trust.actualExit()).contains(day("2014-03-31"));
    }

    @Test
    void dropsATrustThatLeavesTheProgramme() {
        AReference reference =
                aReference().trust("ZA1").contract("ZA1", "PACS", "london").leaves("ZA1", "2014-06-30");
        assertThat(codes(at(reference, "2014-06-29"))).containsExactly("ZA1");
        assertThat(codes(at(reference, "2014-06-30"))).isEmpty();
    }

    @Test
    void doesNotBringBackWithASuccessorWhatLeftTheProgramme() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .leaves("ZA1", "2014-05-01")
                .merger("ZA1", "ZA2", "2014-06-01");
        assertThat(codes(at(reference, "2014-06-30"))).isEmpty();
    }

    @Test
    void countsAnExitFromItsDayAndNotBefore() {
        AReference reference =
                aReference().trust("ZA1").contract("ZA1", "PACS", "london").exit("ZA1", "PACS", "2014-06-30");
        assertThat(only(at(reference, "2014-06-29")).isRemaining()).isTrue();
        assertThat(only(at(reference, "2014-06-30")).isExited()).isTrue();
    }

    @Test
    void takesNoExitForAContractThatWasHeldOnlyAfterIt() {
        AReference reference = aReference()
                .trust("ZA1")
                .contract("ZA1", "PACS", "london", "2014-05-02", "")
                .exit("ZA1", "PACS", "2014-05-01");
        assertThat(only(at(reference, "2014-06-30")).isRemaining()).isTrue();
    }

    @Test
    void holdsATrustWithOneOfTwoContractsExitedAsPartlyExited() {
        TrustPosition trust = only(at(
                aReference()
                        .trust("ZA1")
                        .contract("ZA1", "PACS", "london")
                        .contract("ZA1", "RIS", "london")
                        .exit("ZA1", "RIS", "2014-06-01"),
                "2014-06-30"));
        assertThat(trust.isPartlyExited()).isTrue();
        assertThat(trust.openContracts()).extracting(ContractPosition::service).containsExactly("PACS");
    }

    @Test
    void givesTheSuccessorThePredecessorsContractsAndCountsTheMergedOneOnce() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA1", "RIS", "london")
                .contract("ZA2", "PACS", "london")
                .merger("ZA1", "ZA2", "2014-06-01");
        assertThat(codes(at(reference, "2014-05-31"))).containsExactly("ZA1", "ZA2");
        TrustPosition merged = only(at(reference, "2014-06-01"));
        assertThat(merged.code()).isEqualTo(new OdsCode("ZA2"));
        assertThat(merged.contracts()).extracting(ContractPosition::service).containsExactly("PACS", "RIS");
    }

    @Test
    void countsAMergedContractAsExitedWhenAllItsPartsAreOnTheLatestDay() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA2", "PACS", "london")
                .merger("ZA1", "ZA2", "2014-04-01")
                .exit("ZA2", "PACS", "2014-03-01")
                .exit("ZA1", "PACS", "2014-05-01");
        assertThat(only(at(reference, "2014-04-30")).isRemaining()).isTrue();
        assertThat(only(at(reference, "2014-05-01")).actualExit()).contains(day("2014-05-01"));
    }

    @Test
    void anExitReportedForADayAfterTheAsAtDateIsExpectedAndNotReported() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        StatusReturn said = aReturn("ZA1", "2014-06")
                .forecasting("PACS", "2014-06-10")
                .exited("PACS", "2014-06-20")
                .build();
        TrustPosition before = only(at(reference, "2014-06-19", said));
        assertThat(before.hasUnconfirmedExit()).isFalse();
        assertThat(before.forecastExit()).contains(day("2014-06-20"));
        TrustPosition after = only(at(reference, "2014-06-20", said));
        assertThat(after.hasUnconfirmedExit()).isTrue();
        assertThat(after.forecastExit()).contains(day("2014-06-10"));
    }

    @Test
    void aMergedContractStartsWithTheFirstAndIsPlannedToEndWithTheLastOfItsParts() {
        AReference reference = merged();
        ContractPosition pacs = only(at(reference, "2014-06-30")).contracts().get(0);
        assertThat(pacs.exitStart()).contains(day("2013-01-21"));
        assertThat(pacs.originalBaseline()).contains(day("2015-10-07"));
        assertThat(pacs.currentBaseline()).contains(day("2015-10-07"));
        assertThat(pacs.outgoingSupplier()).isEqualTo("out-eastern");
        assertThat(only(at(reference.baselineChange("ZA2", "PACS", "2015-09-01", "2014-06-15"), "2014-06-30"))
                        .contracts()
                        .get(0)
                        .currentBaseline())
                .as("the change is recorded under the merged trust, so it is of both parts")
                .contains(day("2015-09-01"));
    }

    @Test
    void aPartsOwnChangedBaselineIsTheMergedOneOnlyWhereItIsTheLatest() {
        AReference moved = merged().baselineChange("ZA1", "PACS", "2015-12-01", "2014-04-01");
        assertThat(only(at(moved, "2014-06-30")).contracts().get(0).currentBaseline())
                .contains(day("2015-12-01"));
        AReference earlier = merged().baselineChange("ZA2", "PACS", "2015-07-01", "2014-04-01");
        assertThat(only(at(earlier, "2014-06-30")).contracts().get(0).currentBaseline())
                .contains(day("2015-10-07"));
    }

    @Test
    void aPartWithoutDatesLeavesThoseOfTheOther() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA2", "PACS", "eastern")
                .contract("ZA1", "PACS", "eastern", "2005-01-01", "2013-01-21", "2015-10-07")
                .merger("ZA1", "ZA2", "2014-05-01");
        ContractPosition pacs = only(at(reference, "2014-06-30")).contracts().get(0);
        assertThat(pacs.exitStart()).contains(day("2013-01-21"));
        assertThat(pacs.originalBaseline()).contains(day("2015-10-07"));
    }

    /** ZA2 keeps its code and takes over ZA1, which began earlier and is to end later. */
    private static AReference merged() {
        return aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA2", "PACS", "eastern", "2005-01-01", "2013-03-12", "2015-06-08")
                .contract("ZA1", "PACS", "eastern", "2009-05-01", "2013-01-21", "2015-10-07")
                .merger("ZA1", "ZA2", "2014-05-01");
    }

    @Test
    void takesAnExitRecordedUnderTheSuccessorForTheInheritedContract() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .merger("ZA1", "ZA2", "2014-04-01")
                .exit("ZA2", "PACS", "2014-05-01");
        assertThat(only(at(reference, "2014-06-30")).isExited()).isTrue();
    }

    @Test
    void doesNotTakeTheSuccessorsEarlierExitForTheInheritedContract() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .contract("ZA2", "PACS", "eastern")
                .exit("ZA2", "PACS", "2014-03-01")
                .merger("ZA1", "ZA2", "2014-04-01");
        assertThat(only(at(reference, "2014-06-30")).isPartlyExited()).isTrue();
    }

    @Test
    void namesATrustAsItIsRegisteredOnTheDay() {
        AReference reference = aReference()
                .trust("ZA1")
                .renamed("ZA1", "New name", "2014-06-15")
                .contract("ZA1", "PACS", "london");
        assertThat(only(at(reference, "2014-06-14")).name()).isEqualTo("Trust ZA1");
        assertThat(only(at(reference, "2014-06-15")).name()).isEqualTo("New name");
        assertThat(only(at(reference, "2014-06-15")).region()).isEqualTo("Y54");
    }

    @Test
    void keepsTheCohortOfTheEarliestOriginalDeadlineUntilTheLastContractExits() {
        AReference reference = aReference()
                .trust("ZA1")
                .contract("ZA1", "PACS", "london")
                .contract("ZA1", "RIS", "north-east")
                .exit("ZA1", "PACS", "2014-03-01")
                .deadline("london-2015", "2017-12-31", "2014-01-01");
        TrustPosition trust = only(at(reference, "2014-06-30"));
        assertThat(trust.cohort()).isEqualTo("london-2015");
        assertThat(trust.deadline()).isEqualTo(day("2016-06-30"));
    }

    @Test
    void movesTheDeadlineFromTheDayItsChangeIsEffective() {
        AReference reference = aReference()
                .trust("ZA1")
                .contract("ZA1", "PACS", "london")
                .deadline("london-2015", "2015-09-30", "2014-06-15");
        assertThat(only(at(reference, "2014-06-14")).deadline()).isEqualTo(day("2015-06-30"));
        assertThat(only(at(reference, "2014-06-15")).deadline()).isEqualTo(day("2015-09-30"));
    }

    @Test
    void keepsTheOriginalBaselineBesideTheApprovedOne() {
        AReference reference = aReference()
                .trust("ZA1")
                .contract("ZA1", "PACS", "london", "2005-01-01", "2015-01-31")
                .baselineChange("ZA1", "PACS", "2015-03-31", "2014-05-01")
                .baselineChange("ZA1", "PACS", "2015-05-31", "2014-07-01");
        TrustPosition trust = only(at(reference, "2014-06-30"));
        assertThat(trust.originalBaseline()).contains(day("2015-01-31"));
        assertThat(trust.currentBaseline()).contains(day("2015-03-31"));
    }

    @Test
    void readsForecastReportedExitAndSupplierFromTheReturn() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        StatusReturn said = aReturn("ZA1", "2014-06")
                .forecasting("PACS", "2015-03-31")
                .exited("PACS", "2014-06-20")
                .incoming("PACS", "acme ltd")
                .build();
        ContractPosition contract =
                only(at(reference, "2014-06-30", said)).contracts().get(0);
        assertThat(contract.forecastExit()).contains(day("2015-03-31"));
        assertThat(contract.reportedExit()).contains(day("2014-06-20"));
        assertThat(contract.incomingSupplier()).contains("acme");
        assertThat(contract.forecastSource()).hasToString("Optional[ZA1-2014-06.xlsx, Return!D14]");
        assertThat(contract.isExited()).isFalse();
    }

    @Test
    void knowsNoSupplierThatIsNotRegistered() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        StatusReturn said =
                aReturn("ZA1", "2014-06").incoming("PACS", "not yet selected").build();
        assertThat(only(at(reference, "2014-06-30", said)).contracts().get(0).incomingSupplier())
                .isEmpty();
    }

    @Test
    void carriesAReturnForwardAndCallsItStaleAfterTwoMonths() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        assertThat(agesInJune(reference, "2014-06")).containsExactly(false, false);
        assertThat(agesInJune(reference, "2014-04")).containsExactly(true, false);
        assertThat(agesInJune(reference, "2014-03")).containsExactly(true, true);
    }

    @Test
    void callsATrustThatNeverAnsweredStaleAndNotCarriedForward() {
        TrustPosition trust = only(at(aReference().trust("ZA1").contract("ZA1", "PACS", "london"), "2014-06-30"));
        assertThat(List.of(trust.carriedForward(), trust.stale())).containsExactly(false, true);
    }

    @Test
    void leavesAsideReturnsOfLaterPeriods() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        StatusReturn july =
                aReturn("ZA1", "2014-07").forecasting("PACS", "2015-12-31").build();
        StatusReturn may =
                aReturn("ZA1", "2014-05").forecasting("PACS", "2015-03-31").build();
        assertThat(only(at(reference, "2014-06-30", july, may)).forecastExit()).contains(day("2015-03-31"));
    }

    @Test
    void fillsAHeldFieldFromTheReturnsBeforeEvenWhenSeveralHeldIt() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        StatusReturn april =
                aReturn("ZA1", "2014-04").forecasting("PACS", "2015-03-31").build();
        StatusReturn may =
                aReturn("ZA1", "2014-05").holding("PACS", "forecast_exit").build();
        StatusReturn june =
                aReturn("ZA1", "2014-06").holding("PACS", "forecast_exit").build();
        TrustPosition trust = only(at(reference, "2014-06-30", june, april, may));
        assertThat(trust.forecastExit()).contains(day("2015-03-31"));
        assertThat(trust.positionPeriod()).contains(period("2014-06"));
    }

    @Test
    void letsPredecessorsSpeakForASuccessorThatNeverAnswered() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .contract("ZA1", "PACS", "london")
                .merger("ZA1", "ZA2", "2014-06-01");
        StatusReturn predecessor =
                aReturn("ZA1", "2014-05").forecasting("PACS", "2015-03-31").build();
        StatusReturn successor =
                aReturn("ZA2", "2014-06").forecasting("PACS", "2015-05-31").build();
        assertThat(only(at(reference, "2014-06-30", predecessor)).forecastExit())
                .contains(day("2015-03-31"));
        assertThat(only(at(reference, "2014-06-30", predecessor, successor)).forecastExit())
                .contains(day("2015-05-31"));
    }

    @Test
    void opensAPeriodWithItsMergersDoneAndItsExitsToCome() {
        AReference reference = aReference()
                .trust("ZA1")
                .trust("ZA2")
                .trust("ZA3")
                .contract("ZA1", "PACS", "london")
                .contract("ZA2", "PACS", "london")
                .contract("ZA3", "PACS", "london")
                .merger("ZA1", "ZA2", "2014-06-01")
                .exit("ZA2", "PACS", "2014-06-01")
                .exit("ZA3", "PACS", "2014-05-31");
        NationalPosition opening = Positions.opening(period("2014-06"), reference.build(), AcceptedReturns.none());
        assertThat(opening.remaining())
                .extracting(trust -> trust.code().value())
                .containsExactly("ZA2");
        assertThat(opening.exited()).extracting(trust -> trust.code().value()).containsExactly("ZA3");
        assertThat(opening.asAt()).isEqualTo(day("2014-05-31"));
        assertThat(Positions.owing(period("2014-06"), reference.build())).containsExactly(new OdsCode("ZA2"));
    }

    @Test
    void opensAPeriodWithTheReturnsBeforeIt() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "london");
        NationalPosition opening = Positions.opening(
                period("2014-06"),
                reference.build(),
                AcceptedReturns.of(List.of(
                        aReturn("ZA1", "2014-05").rated("red").build(),
                        aReturn("ZA1", "2014-06").rated("green").build())));
        assertThat(only(opening).positionPeriod()).contains(period("2014-05"));
        assertThat(only(opening).carriedForward()).isFalse();
    }

    @Test
    void namesTheLineOfAContractWhoseClusterBelongsToNoCohort() {
        AReference reference = aReference().trust("ZA1").contract("ZA1", "PACS", "atlantis");
        assertThatThrownBy(() -> at(reference, "2014-06-30"))
                .hasMessage("reference/contracts.csv, line 2: the cluster \"atlantis\" belongs to no cohort. "
                        + "Name it in a cohort's clusters.");
    }

    private static List<Boolean> agesInJune(AReference reference, String answered) {
        TrustPosition trust =
                only(at(reference, "2014-06-30", aReturn("ZA1", answered).build()));
        return List.of(trust.carriedForward(), trust.stale());
    }

    private static NationalPosition at(AReference reference, String day, StatusReturn... returns) {
        return Positions.at(
                period(day.substring(0, 7)), day(day), reference.build(), AcceptedReturns.of(List.of(returns)));
    }

    private static TrustPosition only(NationalPosition position) {
        assertThat(position.trusts()).hasSize(1);
        return position.trusts().get(0);
    }

    private static List<String> codes(NationalPosition position) {
        return position.trusts().stream().map(trust -> trust.code().value()).toList();
    }
}
