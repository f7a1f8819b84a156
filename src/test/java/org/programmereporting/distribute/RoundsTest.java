package org.programmereporting.distribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void whatIsPutOffWaitsForAllOthersAndEachPauseIsTwiceTheLast() {
        Rounds<String> rounds = new Rounds<>(List.of("a", "slow", "c"), 3, Duration.ofSeconds(30), pauses::add);
        assertThat(turns(rounds, Set.of("slow"))).containsExactly("a", "slow", "c", "slow", "slow");
        assertThat(pauses).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(60));
    }

    @Test
    void whenThereIsNoServerNobodyElseIsTriedInThisRound() {
        Rounds<String> rounds = new Rounds<>(List.of("a", "b", "c"), 2, Duration.ofSeconds(1), pauses::add);
        rounds.putOffAll(rounds.next().orElseThrow());
        assertThat(turns(rounds, Set.of())).containsExactly("a", "b", "c");
        assertThat(pauses).hasSize(1);
    }

    @Test
    void toldToStopItGoesOnWithNobody() {
        Rounds<String> rounds = new Rounds<>(List.of("a"), 5, Duration.ofSeconds(1), length -> false);
        rounds.putOff(rounds.next().orElseThrow());
        assertThat(rounds.next()).isEmpty();
    }

    private static List<String> turns(Rounds<String> rounds, Set<String> later) {
        List<String> turns = new ArrayList<>();
        for (Optional<String> next = rounds.next(); next.isPresent(); next = rounds.next()) {
            turns.add(next.get());
            if (later.contains(next.get())) {
                rounds.putOff(next.get());
            }
        }
        return turns;
    }
}
