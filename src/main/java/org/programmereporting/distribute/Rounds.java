package org.programmereporting.distribute;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/**
 * Tries everything once before anything twice: what was put off waits until all others had their turn, so that one slow recipient holds up nobody. The pause
 * before the second round is given; each further one is twice as long.
 */
public final class Rounds<T> {
    private final Queue<T> turn = new ArrayDeque<>();
    private final List<T> later = new ArrayList<>();
    private final int rounds;
    private final Pause pause;
    private Duration next;
    private int round = 1;

    /** Waits, and says whether to go on. */
    public interface Pause {
        boolean took(Duration length);
    }

    public Rounds(List<T> all, int rounds, Duration first, Pause pause) {
        this.turn.addAll(all);
        this.rounds = rounds;
        this.next = first;
        this.pause = pause;
    }

    /** Whose turn it is; nobody's when all were served, or tried often enough, or when told not to go on. */
    public Optional<T> next() {
        if (turn.isEmpty() && !later.isEmpty() && round < rounds && pause.took(next)) {
            round++;
            next = next.multipliedBy(2);
            turn.addAll(later);
            later.clear();
        }
        return Optional.ofNullable(turn.poll());
    }

    /** To be tried again in the next round. */
    public void putOff(T one) {
        later.add(one);
    }

    /** The same of this one and of all whose turn has not come: there is no use in trying them now. */
    public void putOffAll(T one) {
        later.add(one);
        later.addAll(turn);
        turn.clear();
    }
}
