package org.programmereporting.collect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.RawReturn.RawRow;

/** Looks into a raw return; what is not there fails the test. */
final class Raw {
    private Raw() {}

    static RawCell cell(RawReturn raw, String key) {
        return required(raw.values(), key);
    }

    static RawCell.Content content(RawReturn raw, String key) {
        return cell(raw, key).content();
    }

    static List<RawRow> rows(RawReturn raw, String table) {
        return required(raw.tables(), table);
    }

    static RawCell cell(RawReturn raw, String table, int row, String column) {
        return required(rows(raw, table).get(row).cells(), column);
    }

    private static <T> T required(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key))
                .orElseThrow(() -> new AssertionError(key + " is not in " + map.keySet()));
    }
}
