package org.programmereporting.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.job.RunRequest;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which figure of which report is explained, and how. */
final class ExplainOptions extends MonthOptions {
    private static final GroupValue NATION = new GroupValue("", "");

    @Option(
            names = "--group",
            paramLabel = "G=V",
            converter = GroupConverter.class,
            description = "The figure of one value of a group, such as cohort=ID (default: the national figure).")
    @Nullable
    GroupValue group;

    @Option(names = "--json", description = "As JSON.")
    boolean json;

    @Option(names = "--all", description = "Every value; without it of more than three alike the first and the last.")
    boolean all;

    GroupValue group() {
        return Optional.ofNullable(group).orElse(NATION);
    }

    RunRequest request() {
        return new RunRequest(RunRequest.Scope.REPORT, period(), asAt(), knownBy(), output, false);
    }

    /** A group and one of its values. */
    record GroupValue(String group, String value) {}

    /** Both, or the mend. */
    static final class GroupConverter implements ITypeConverter<GroupValue> {
        @Override
        public GroupValue convert(String text) {
            int at = text.indexOf('=');
            if (at < 1 || at == text.length() - 1) {
                throw new TypeConversionException("\"" + text + "\" is no group and value. Write them as cohort=ID.");
            }
            return new GroupValue(text.substring(0, at), text.substring(at + 1));
        }
    }
}
