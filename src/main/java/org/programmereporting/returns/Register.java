package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who held which national contract, effective-dated: trusts, contracts, confirmed exits, mergers, and what cohorts they fall into. A figure is
 * counted from here each month, never typed in.
 */
public record Register(
        List<Region> regions,
        List<Cluster> clusters,
        List<Cohort> cohorts,
        List<DeadlineChange> deadlines,
        List<Trust> trusts,
        List<Contract> contracts,
        List<ConfirmedExit> exits,
        List<Succession> successions,
        List<ScopeExit> scopeExits,
        List<BaselineChange> baselineChanges,
        List<Supplier> suppliers) {
    public Register {
        regions = List.copyOf(regions);
        clusters = List.copyOf(clusters);
        cohorts = List.copyOf(cohorts);
        deadlines = List.copyOf(deadlines);
        trusts = List.copyOf(trusts);
        contracts = List.copyOf(contracts);
        exits = List.copyOf(exits);
        successions = List.copyOf(successions);
        scopeExits = List.copyOf(scopeExits);
        baselineChanges = List.copyOf(baselineChanges);
        suppliers = List.copyOf(suppliers);
    }

    /** Who holds which contract alone: by contracts and mergers. */
    public static Register of(List<Contract> contracts, List<Succession> successions) {
        return new Register(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                contracts,
                List.of(),
                successions,
                List.of(),
                List.of(),
                List.of());
    }

    /** The trust's record that holds on a day: the newest effective by then, else its first. */
    public Optional<Trust> trustOn(OdsCode code, LocalDate day) {
        List<Trust> records = trusts.stream()
                .filter(trust -> trust.code().equals(code))
                .sorted(Comparator.comparing(Trust::effectiveFrom))
                .toList();
        return records.stream()
                .filter(trust -> !trust.effectiveFrom().isAfter(day))
                .reduce((older, newer) -> newer)
                .or(() -> records.stream().findFirst());
    }

    /** The trust that holds this trust's contracts on a day: itself, or its successor's successor. */
    public OdsCode holderOn(OdsCode code, LocalDate day) {
        OdsCode holder = successor(code, day);
        if (holder.equals(code)) {
            return code;
        }
        Set<OdsCode> seen = new LinkedHashSet<>(List.of(code));
        while (seen.add(holder)) {
            holder = successor(holder, day);
        }
        return holder;
    }

    private OdsCode successor(OdsCode code, LocalDate day) {
        for (Succession each : successions) {
            if (each.predecessor().equals(code) && !each.effectiveFrom().isAfter(day)) {
                return each.successor();
            }
        }
        return code;
    }

    /** The codes whose contracts a trust holds on a day: its own first, then its predecessors'. */
    public List<OdsCode> lineage(OdsCode code, LocalDate day) {
        if (!isSuccessor(code)) {
            return List.of(code);
        }
        Set<OdsCode> line = new LinkedHashSet<>(List.of(code));
        successions.stream()
                .map(Succession::predecessor)
                .filter(predecessor -> holderOn(predecessor, day).equals(code))
                .sorted()
                .forEach(line::add);
        return List.copyOf(line);
    }

    private boolean isSuccessor(OdsCode code) {
        for (Succession each : successions) {
            if (each.successor().equals(code)) {
                return true;
            }
        }
        return false;
    }

    public Optional<Cohort> cohort(String id) {
        return cohorts.stream().filter(cohort -> cohort.id().equals(id)).findFirst();
    }

    /** The cohort of a cluster's contracts. */
    public Optional<Cohort> cohortOfCluster(String cluster) {
        for (Cohort cohort : cohorts) {
            if (cohort.clusters().contains(cluster)) {
                return Optional.of(cohort);
            }
        }
        return Optional.empty();
    }

    /** A cohort's deadline as it stands on a day. */
    public LocalDate deadlineOn(Cohort cohort, LocalDate day) {
        return deadlineChange(cohort, day).map(DeadlineChange::deadline).orElse(cohort.originalDeadline());
    }

    /** The last change of a cohort's deadline that is effective on a day. */
    public Optional<DeadlineChange> deadlineChange(Cohort cohort, LocalDate day) {
        if (deadlines.isEmpty()) {
            return Optional.empty();
        }
        return deadlines.stream()
                .filter(change -> change.cohort().equals(cohort.id())
                        && !change.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(DeadlineChange::effectiveFrom));
    }

    /** The supplier that a text means: by id, name or alias. */
    public Optional<Supplier> supplier(String text) {
        for (Supplier supplier : suppliers) {
            if (supplier.isCalled(text)) {
                return Optional.of(supplier);
            }
        }
        return Optional.empty();
    }
}
