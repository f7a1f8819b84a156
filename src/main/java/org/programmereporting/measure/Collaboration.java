package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code collaboration}: remaining trusts that name a consortium, of those that answered; {@code -unknown} are the others. How many consortia there are
 * ({@code -consortia}), and the members of the smallest and largest ({@code -smallest}, {@code -largest}). By question of what members share and have committed:
 * those that say yes, of all members ({@code -shares-issues}), and those that do not say ({@code -shares-issues-unknown}). Trusts alone that could join one,
 * of all alone ({@code -could-join}): before a stage of procurement, with a contract of the same service and deadline as a member that is before it too;
 * {@code -could-join-unknown} are those alone that might, but whose stage is not known. By consortium the bare figure counts its trusts, those alone, and the unknown.
 */
final class Collaboration implements Metric {
    private static final String BY_CONSORTIUM = "consortium";

    private final MetricDefinition definition;
    private final String field;
    private final List<String> questions;
    private final ProcurementStages stages;
    private final String before;
    private final Breakdown<Buyer> breakdown;

    Collaboration(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.field = settings.text("consortium-field");
        this.questions = Stream.concat(settings.words("shared").stream(), settings.words("committed").stream())
                .toList();
        this.stages = ProcurementStages.of(definition);
        this.before = settings.oneOf("before", "stages");
        this.breakdown = Breakdown.of(
                definition,
                Stream.concat(
                                Stream.of(Dimension.occurring(BY_CONSORTIUM, Buyer::consortium)),
                                TrustDimensions.on(Buyer::trust).stream())
                        .toList());
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONTRACT, Fact.CONFIRMED_EXIT, Fact.DEADLINE)
                .and(UsedField.any(field))
                .and(questions.stream().map(UsedField::truth).toList())
                .and(stages.used());
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(buyers(month), month.reference()).flatMap(this::values);
    }

    List<Buyer> buyers(MonthView month) {
        List<TrustPosition> remaining = month.position().remaining();
        Consortia consortia = Consortia.of(field, remaining);
        List<TrustPosition> open = consortia.members().values().stream()
                .flatMap(List::stream)
                .filter(member -> isBefore(member).orElse(false))
                .toList();
        return remaining.stream().map(trust -> buyer(trust, consortia, open)).toList();
    }

    private Buyer buyer(TrustPosition trust, Consortia consortia, List<TrustPosition> open) {
        String consortium = consortia.of(trust);
        if (!consortium.equals(Consortia.ALONE)) {
            return new Buyer(trust, consortium, Optional.empty(), List.of());
        }
        List<String> fitting = open.stream()
                .filter(member -> buysTheSame(trust, member))
                .map(consortia::of)
                .distinct()
                .sorted()
                .toList();
        return new Buyer(trust, consortium, fitting.isEmpty() ? Optional.of(false) : isBefore(trust), fitting);
    }

    private Optional<Boolean> isBefore(TrustPosition trust) {
        return stages.hasReached(trust, before).map(reached -> !reached);
    }

    private static boolean buysTheSame(TrustPosition trust, TrustPosition member) {
        return trust.openContracts().stream()
                .anyMatch(own -> member.openContracts().stream().anyMatch(theirs -> isSame(own, theirs)));
    }

    private static boolean isSame(ContractPosition one, ContractPosition other) {
        return one.service().equals(other.service()) && one.deadline().equals(other.deadline());
    }

    private Stream<Measured> values(Slice<Buyer> slice) {
        long members = slice.count(Buyer::isMember);
        if (slice.isBy(BY_CONSORTIUM)) {
            Measured size = slice.number(
                    definition.id(), definition.unit(), slice.members().size());
            return members == 0 ? Stream.of(size) : Stream.concat(Stream.of(size), answers(slice, members));
        }
        return Stream.of(counts(slice, members), answers(slice, members), joining(slice))
                .flatMap(values -> values);
    }

    private Stream<Measured> counts(Slice<Buyer> slice, long members) {
        List<Long> sizes = slice.members().stream()
                .filter(Buyer::isMember)
                .collect(Collectors.groupingBy(Buyer::consortium, Collectors.counting()))
                .values()
                .stream()
                .toList();
        Distribution distribution = Distribution.ofDays(sizes.stream());
        long known = slice.count(Buyer::isKnown);
        long unknown = slice.members().size() - known;
        return Stream.of(
                slice.partKnown(definition.id(), definition.unit(), members, known, unknown),
                slice.number(definition.id() + "-unknown", definition.unit(), unknown),
                slice.number(definition.id() + "-consortia", "consortia", sizes.size()),
                slice.figure(definition.id() + "-smallest", definition.unit(), distribution.smallest()),
                slice.figure(definition.id() + "-largest", definition.unit(), distribution.largest()));
    }

    private Stream<Measured> answers(Slice<Buyer> slice, long members) {
        return questions.stream().flatMap(question -> {
            String id = definition.id() + "-" + question.replace('_', '-');
            List<Boolean> said = slice.members().stream()
                    .filter(Buyer::isMember)
                    .flatMap(buyer -> buyer.says(question).stream())
                    .toList();
            long yes = said.stream().filter(answer -> answer).count();
            return Stream.of(
                    slice.part(id, definition.unit(), yes, members),
                    slice.number(id + "-unknown", definition.unit(), members - said.size()));
        });
    }

    private Stream<Measured> joining(Slice<Buyer> slice) {
        String id = definition.id() + "-could-join";
        long alone = slice.count(Buyer::isAlone);
        return Stream.of(
                slice.part(
                        id,
                        definition.unit(),
                        slice.count(buyer -> buyer.couldJoin().orElse(false)),
                        alone),
                slice.number(
                        id + "-unknown",
                        definition.unit(),
                        slice.count(
                                buyer -> buyer.isAlone() && buyer.couldJoin().isEmpty())));
    }
}
