package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;

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

class StoreRowsTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    private JdbcTemplate jdbc;

    @BeforeEach
    void oneReturnIsStored() {
        jdbc = EmptyStore.named("rows");
        ReturnRepository returns = new ReturnRepository(jdbc);
        returns.add(List.of(new ReceivedFile(JUNE, "ZT1.xlsx", Hash.of("ZT1"), 1, 3)));
        returns.save(List.of(judged()), file -> Hash.of("definition"));
    }

    private static CheckedReturn judged() {
        OdsCode trust = new OdsCode("ZT1");
        return new CheckedReturn(
                JUNE,
                "ZT1.xlsx",
                Hash.of("ZT1"),
                Optional.empty(),
                Optional.of(trust),
                false,
                FileOutcome.ACCEPTED,
                "",
                Optional.of(new StatusReturn(trust, JUNE, Map.of(), Map.of(), Set.of())),
                List.of());
    }

    @Test
    void allThatWasStoredFits() {
        assertThat(new StoreRows(jdbc).misfit()).isEmpty();
        assertThat(new ReturnRepository(jdbc).upTo(JUNE)).containsExactly(judged());
    }

    @Test
    void answersThatAreLostAreFound() {
        jdbc.update("delete from return_answers");
        assertThat(new StoreRows(jdbc).misfit()).contains("table return_answers has 0 of the 1 rows it had");
    }

    @Test
    void findingsThatNoReturnHasAreFound() {
        jdbc.update("update checked_return set findings = 2");
        assertThat(new StoreRows(jdbc).misfit()).contains("table finding has 0 of the 2 rows it had");
    }
}
