package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Supplier;

/** The reader's words for the ids of groups, from the definition and the register. */
final class Labels {
    private final ReferenceData reference;

    Labels(ReferenceData reference) {
        this.reference = reference;
    }

    /** What a group is called: {@code outgoing-supplier} is "Outgoing supplier", {@code cohort+region} "Cohort and region". */
    static String group(String id) {
        return Words.capital(id.replace("-", " ").replace("+", " and "));
    }

    /** What a group's value is called; the values of a combined group one after the other. */
    String value(String group, String value) {
        String[] groups = group.split("\\+", -1);
        String[] values = value.split("\\+", groups.length);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            labels.add(several(groups[i], values[i]));
        }
        return String.join(", ", labels);
    }

    /** Of a trust with several, {@code acme+zenith}: "Acme and Zenith". */
    private String several(String group, String ids) {
        return Words.list(
                Arrays.stream(ids.split("\\+", -1)).map(id -> single(group, id)).toList());
    }

    private String single(String group, String id) {
        return switch (group) {
            case "cohort" -> cohort(id);
            case "region" -> region(id);
            case "cluster" -> cluster(id);
            case "outgoing-supplier", "incoming-supplier" -> supplier(id);
            case "milestone" -> milestone(id);
            case "confidence" -> rating(id);
            default -> unlisted(id);
        };
    }

    String cohort(String id) {
        return reference.register().cohort(id).map(Cohort::label).orElse(unlisted(id));
    }

    String region(String id) {
        return reference.register().regions().stream()
                .filter(region -> region.id().equals(id))
                .map(Region::label)
                .findFirst()
                .orElse(unlisted(id));
    }

    String cluster(String id) {
        return reference.register().clusters().stream()
                .filter(cluster -> cluster.id().equals(id))
                .map(Cluster::label)
                .findFirst()
                .orElse(unlisted(id));
    }

    String supplier(String id) {
        return reference.register().suppliers().stream()
                .filter(supplier -> supplier.id().equals(id))
                .map(Supplier::name)
                .findFirst()
                .orElse(unlisted(id));
    }

    String milestone(String id) {
        return reference.milestones().stream()
                .filter(milestone -> milestone.id().equals(id))
                .map(Milestone::label)
                .findFirst()
                .orElse(unlisted(id));
    }

    String rating(String id) {
        return reference.ratings().stream()
                .filter(rating -> rating.id().equals(id))
                .map(Rating::label)
                .findFirst()
                .orElse(unlisted(id));
    }

    /** What a rating says about the exit. */
    String meaning(String rating) {
        return reference.ratings().stream()
                .filter(point -> point.id().equals(rating))
                .map(Rating::meaning)
                .findFirst()
                .orElse("no rating in a return recent enough to speak for the trust");
    }

    /** The value of a combined group. */
    static String combined(String first, String second) {
        return first + "+" + second;
    }

    /** {@code not-yet-known} is "Not yet known"; an id that the definition lacks stays readable. */
    private static String unlisted(String id) {
        return id.isBlank() ? "Not known" : Words.capital(id.replace('-', ' '));
    }
}
