package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time-critical milestone or task of a trust's exit plan.
 *
 * @param milestone id of the milestone, or of the one that the task belongs to; empty when it belongs to none
 * @param task what the trust calls the task; empty for a milestone
 * @param finish when it is to be finished, as far as the trust has said
 * @param isOpen it is not finished by the as-at date
 */
public record PlanItem(String milestone, String task, Optional<LocalDate> finish, boolean isOpen) {
    /** To be finished after a day. */
    boolean isAfter(LocalDate day) {
        return finish.filter(planned -> planned.isAfter(day)).isPresent();
    }
}
