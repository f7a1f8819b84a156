package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;
import org.springframework.jdbc.core.JdbcTemplate;

/** Packed or not, the same returns come out; the first row that changes unpacks its month, and only that. */
class ReturnRepositoryTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final ReportingPeriod MAY = JUNE.previous();

    private JdbcTemplate jdbc;
    private ReturnRepository returns;

    @BeforeEach
    void twoMonthsAreStored() {
        jdbc = EmptyStore.named("returns");
        returns = new ReturnRepository(jdbc);
        returns.add(List.of(received(MAY, "ZA2.xlsx", 1), received(MAY, "ZA1.xlsx", 2), received(JUNE, "ZA1.xlsx", 3)));
        save("first", judged(MAY, "ZA2.xlsx"), judged(MAY, "ZA1.xlsx"), judged(JUNE, "ZA1.xlsx"));
    }

    @Test
    void packedMonthsAreReadAsTheirRowsAre() {
        List<CheckedReturn> judged = returns.upTo(JUNE);
        List<ReceivedFile> received = returns.received();
        Map<FileKey, String> judgedWith = returns.judgedWith();
        assertThat(returns.pack()).isEqualTo(2);
        assertThat(packed()).containsExactly("2014-05", "2014-06");
        ReturnRepository later = new ReturnRepository(jdbc);
        assertThat(later.upTo(JUNE))
                .isEqualTo(judged)
                .extracting(CheckedReturn::file)
                .containsExactly("ZA1.xlsx", "ZA2.xlsx", "ZA1.xlsx");
        assertThat(later.upTo(MAY)).isEqualTo(judged.subList(0, 2));
        assertThat(later.received())
                .isEqualTo(received)
                .extracting(ReceivedFile::sequence)
                .containsExactly(1L, 2L, 3L);
        assertThat(later.judgedWith()).isEqualTo(judgedWith).hasSize(3);
        assertThat(later.pack()).isZero();
    }

    @Test
    void aReturnThatIsJudgedAgainUnpacksItsMonthAlone() {
        returns.pack();
        returns.upTo(JUNE);
        save("second", judged(JUNE, "ZA1.xlsx").settled(FileOutcome.REJECTED, ""));
        assertThat(packed()).containsExactly("2014-05");
        assertThat(returns.upTo(JUNE).get(2).outcome()).isEqualTo(FileOutcome.REJECTED);
        assertThat(returns.judgedWith().get(FileKey.of(judged(JUNE, "ZA1.xlsx"))))
                .isEqualTo(Hash.of("second"));
        assertThat(returns.pack()).isEqualTo(1);
        assertThat(returns.upTo(JUNE).get(2).outcome()).isEqualTo(FileOutcome.REJECTED);
    }

    @Test
    void aMonthIsPackedWhenAllOfItIsJudged() {
        returns.pack();
        returns.add(List.of(received(MAY, "ZA3.xlsx", 4)));
        assertThat(packed()).containsExactly("2014-06");
        assertThat(returns.received()).extracting(ReceivedFile::path).endsWith("ZA3.xlsx");
        assertThat(returns.pack()).isZero();
        save("first", judged(MAY, "ZA3.xlsx"));
        assertThat(returns.pack()).isEqualTo(1);
        assertThat(returns.upTo(MAY)).extracting(CheckedReturn::file).endsWith("ZA3.xlsx");
    }

    @Test
    void aPackThatIsNotWhatItWasIsRefused() {
        returns.pack();
        jdbc.update("update packed_month set content = (select content from packed_month where period = '2014-05')"
                + " where period = '2014-06'");
        assertThatThrownBy(() -> new ReturnRepository(jdbc).upTo(JUNE))
                .hasMessageContaining(
                        "the packed returns of 2014-06 are not what they were. Nothing was changed. Type rebuild");
    }

    @Test
    void aPackThatIsLostIsRefused() {
        returns.pack();
        jdbc.update("delete from packed_month where period = '2014-05'");
        assertThatThrownBy(() -> new ReturnRepository(jdbc).upTo(JUNE))
                .hasMessageContaining("the packed returns of 2014-05 are not what they were");
    }

    @Test
    void monthsAndPacksThatAreLostAreFound() {
        returns.pack();
        StoreRows rows = new StoreRows(jdbc);
        assertThat(rows.misfit()).isEmpty();
        assertThat(rows.countsByMonth()).isEqualTo(rows.counts()).containsEntry("received_file", 3L);
        jdbc.update("update judged_month set files = 3 where period = '2014-05'");
        assertThat(rows.misfit()).contains("table received_file has 3 of the 4 files of packed months");
        jdbc.update("update judged_month set files = 2 where period = '2014-05'");
        jdbc.update("delete from return_answers where period = '2014-05' and path = 'ZA1.xlsx'");
        jdbc.update("delete from checked_return where period = '2014-05' and path = 'ZA1.xlsx'");
        assertThat(rows.misfit()).contains("table checked_return has 2 of the 3 files of packed months");
        jdbc.update("delete from packed_month where period = '2014-05'");
        assertThat(rows.misfit()).contains("table packed_month has 1 of the 2 rows it had");
        jdbc.update("delete from judged_month where period = '2014-05'");
        assertThat(rows.misfit()).contains("table judged_month has 1 of the 2 rows it had");
    }

    private List<String> packed() {
        return jdbc.queryForList(
                "select period from judged_month where packed is not null order by period", String.class);
    }

    private void save(String definition, CheckedReturn... judged) {
        returns.save(List.of(judged), file -> Hash.of(definition));
    }

    private static ReceivedFile received(ReportingPeriod period, String path, long sequence) {
        return new ReceivedFile(period, path, Hash.of(period + path), sequence, 4711);
    }

    private static CheckedReturn judged(ReportingPeriod period, String path) {
        OdsCode trust = new OdsCode(path.substring(0, 3));
        return new CheckedReturn(
                period,
                path,
                Hash.of(period + path),
                Optional.empty(),
                Optional.of(trust),
                false,
                FileOutcome.ACCEPTED,
                "",
                Optional.of(new StatusReturn(trust, period, Map.of(), Map.of(), Set.of())),
                List.of());
    }
}
