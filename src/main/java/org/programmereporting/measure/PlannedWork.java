package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.programmereporting.returns.TrustPosition;

/** The time-critical items of a remaining trust's exit plan. */
public record PlannedWork(TrustPosition trust, List<PlanItem> items) {
    public PlannedWork {
        items = List.copyOf(items);
    }

    /** Only what is not finished yet. */
    PlannedWork open() {
        return new PlannedWork(trust, items.stream().filter(PlanItem::isOpen).toList());
    }

    public List<PlanItem> dated() {
        return items.stream().filter(item -> item.finish().isPresent()).toList();
    }

    long undated() {
        return items.size() - (long) dated().size();
    }

    /** The trust never answered: nobody knows whether it has a plan. */
    boolean isUnknown() {
        return trust.answers().isEmpty();
    }

    /** Answered, and nothing time-critical has a date. */
    boolean isWithoutPlan() {
        return !isUnknown() && dated().isEmpty();
    }

    /** How many of the dated items are such. */
    long count(Predicate<PlanItem> which) {
        return dated().stream().filter(which).count();
    }

    /** The trust when it has a plan. */
    Optional<TrustPosition> planned() {
        return dated().isEmpty() ? Optional.empty() : Optional.of(trust);
    }
}
