package org.programmereporting.returns;

import java.util.Collection;
import java.util.List;

/**
 * A setting of the definition that cannot be used. Whoever reads the definition knows the line at which it stands, and says which known word is near to a
 * misspelt one. A setting that is missing has no line of its own, and is no such exception.
 */
public final class WrongSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String setting;
    private final String word;
    private final String problem;
    private final transient List<String> known;

    private WrongSetting(String setting, String word, String problem, List<String> known) {
        super(known.isEmpty() ? problem : problem + ". Known are: " + String.join(", ", known));
        this.setting = setting;
        this.word = word;
        this.problem = problem;
        this.known = List.copyOf(known);
    }

    /** Of one that must be other than it is. */
    public static WrongSetting of(String setting, String problem) {
        return new WrongSetting(setting, "", problem, List.of());
    }

    /** The same where one word of several is wrong. */
    public static WrongSetting of(String setting, String word, String problem) {
        return new WrongSetting(setting, word, problem, List.of());
    }

    /** Of a word that is none of a closed set. */
    public static WrongSetting unknown(String setting, String word, String problem, Collection<String> known) {
        return new WrongSetting(setting, word, problem, List.copyOf(known));
    }

    /** Its key. */
    public String setting() {
        return setting;
    }

    /** The word of it that is wrong; empty when all of it is. */
    public String word() {
        return word;
    }

    /** What is wrong, without the words that may stand there. */
    public String problem() {
        return problem;
    }

    /** The words that may stand there; none when they are no closed set. */
    public List<String> known() {
        return known;
    }
}
