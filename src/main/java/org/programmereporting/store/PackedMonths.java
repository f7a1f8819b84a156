package org.programmereporting.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.packed.JudgedFile;
import org.programmereporting.store.packed.MonthPack;
import org.programmereporting.store.packed.SharedAnswers;
import org.springframework.jdbc.core.JdbcTemplate;

/** The months of which anything was received, and the returns of those that are packed: no row of theirs has changed since. */
final class PackedMonths {
    private final JdbcTemplate jdbc;
    /** What was read is kept as long as memory allows, by its checksum: a month that is packed anew has another. */
    private final Map<ReportingPeriod, SoftReference<Unpacked>> read = new ConcurrentHashMap<>();

    PackedMonths(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Unpacked(String checksum, List<JudgedFile> files) {}

    /** All months, the oldest first, each with the checksum of its pack when it is packed. */
    SortedMap<ReportingPeriod, Optional<String>> all() {
        SortedMap<ReportingPeriod, Optional<String>> months = new TreeMap<>();
        jdbc.query("select period, packed from judged_month", (ResultSet row) -> {
            months.put(
                    ReportingPeriod.of(row.getString("period")).orElseThrow(),
                    Optional.ofNullable(row.getString("packed")));
        });
        return months;
    }

    /** The judged files of a packed month. */
    List<JudgedFile> files(ReportingPeriod period, String checksum) {
        SoftReference<Unpacked> kept = read.get(period);
        return Optional.ofNullable(kept == null ? null : kept.get())
                .filter(unpacked -> unpacked.checksum().equals(checksum))
                .or(() -> Optional.ofNullable(read(period, kept != null).get(period)))
                .filter(unpacked -> unpacked.checksum().equals(checksum))
                .orElseThrow(() -> damaged(period, null))
                .files();
    }

    /**
     * Who asks for a month asks for those after it next, and one query for all is quicker than one for each.
     *
     * @param alone the month was read before, and memory or a change took it away
     */
    private Map<ReportingPeriod, Unpacked> read(ReportingPeriod first, boolean alone) {
        Map<ReportingPeriod, Unpacked> months = new TreeMap<>();
        SharedAnswers shared = new SharedAnswers();
        jdbc.query(
                "select period, content from packed_month where period >= ? and (period = ? or ?) order by period",
                (ResultSet row) -> {
                    ReportingPeriod period =
                            ReportingPeriod.of(row.getString("period")).orElseThrow();
                    months.put(period, unpacked(period, row.getBytes("content"), shared));
                },
                first.toString(),
                first.toString(),
                !alone);
        months.forEach((period, unpacked) -> read.put(period, new SoftReference<>(unpacked)));
        return months;
    }

    private static Unpacked unpacked(ReportingPeriod period, byte[] content, SharedAnswers shared) {
        try {
            return new Unpacked(Checksum.of(content), MonthPack.read(period, content, shared));
        } catch (IllegalStateException unreadable) {
            throw damaged(period, unreadable);
        }
    }

    private static UncheckedIOException damaged(ReportingPeriod period, @Nullable Throwable cause) {
        String words = "The database is damaged: the packed returns of " + period
                + " are not what they were. Nothing was changed. Type rebuild: it is made anew from the received bytes"
                + " and the ledgers.";
        return new UncheckedIOException(words, new IOException(words, cause));
    }

    /** Before rows of these months change. */
    void unpack(Collection<ReportingPeriod> periods) {
        SortedMap<ReportingPeriod, Optional<String>> known = all();
        for (ReportingPeriod period : periods) {
            String name = period.toString();
            if (!known.containsKey(period)) {
                jdbc.update("insert into judged_month (period) values (?)", name);
            } else if (known.get(period).isPresent()) {
                jdbc.update("update judged_month set packed = null where period = ?", name);
                jdbc.update("delete from packed_month where period = ?", name);
            }
        }
    }

    void pack(ReportingPeriod period, List<JudgedFile> files) {
        byte[] content = MonthPack.write(files);
        jdbc.update("insert into packed_month (period, content) values (?, ?)", period.toString(), content);
        jdbc.update(
                "update judged_month set packed = ?, files = ? where period = ?",
                Checksum.of(content),
                files.size(),
                period.toString());
    }
}
